"""Made-up documents in many layouts, each with questions and the answers that stand in it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from .layouts import lay_out
from .values import KINDS, draw, listed, pick, proper

MISSING = "The document does not say."
_VAGUE = frozenset(
    [
        "date",
        "name",
        "number",
        "time",
        "place",
        "from",
        "to",
        "start",
        "end",
        "day",
        "title",
        "guest",
        "contact",
    ]
)
_LOOSE_ENDS = frozenset(
    ["at", "by", "for", "from", "in", "it", "on", "to", "until", "with", "is", "of", "many"]
)
_LOOSE_STARTS = frozenset(
    ["made", "paid", "works", "weighs", "draws", "where", "when", "hired", "invited", "travels"]
)
_GENERIC = (
    "What is the {l}?",
    "What is the {l}?",
    "What's the {l}?",
    "{L}?",
    "Tell me the {l}.",
    "What {l} is given?",
    "Which {l} is stated?",
    "Please give me the {l}.",
    "What does it say about the {l}?",
    "Can you find the {l}?",
    "Give the {l}.",
    "I need the {l}.",
)
_LEADS = (
    "According to the document, ",
    "In the document, ",
    "Please tell me: ",
    "In this file, ",
    "Please read it: ",
    "Question: ",
    "Look it up: ",
)
_EXTENSIONS = ("pdf", "pdf", "docx", "txt", "md", "csv")


@dataclass(frozen=True)
class Field:
    """One kind of fact: its value kind, labels, sentences and questions."""

    key: str
    kind: str
    labels: tuple[str, ...]
    sentences: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Schema:
    """A type of document with its file names, titles, filler sentences and fields."""

    key: str
    names: tuple[str, ...]
    titles: tuple[str, ...]
    filler: tuple[str, ...]
    fields: tuple[Field, ...]


@dataclass
class Fact:
    """Questions that all have the same answer."""

    questions: list[str]
    answer: str


@dataclass
class Document:
    """A document's name and text with the facts in it and questions it leaves open."""

    name: str
    text: str
    facts: list[Fact]
    missing: list[str] = field(default_factory=list)
    layout: str = "plain"


def _split(text: str, mark: str = ";") -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


@cache
def _synonyms() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Read further labels and questions of the fields from synonyms.txt."""
    lines = (Path(__file__).parent / "synonyms.txt").read_text(encoding="utf-8").splitlines()
    parts = [[part.strip() for part in line.split("|")] for line in lines]
    return {key: (_split(labels), _split(questions)) for key, labels, questions in parts}


def _read_field(line: str) -> Field:
    key, kind, labels, sentences, questions = (part.strip() for part in line.split("|"))
    assert kind in KINDS, line
    more_labels, more_questions = _synonyms().get(key, ((), ()))
    return Field(
        key,
        kind,
        tuple(dict.fromkeys((*_split(labels), *more_labels))),
        _split(sentences),
        tuple(dict.fromkeys((*_split(questions), *more_questions))),
    )


@cache
def schemas() -> tuple[Schema, ...]:
    """Read the document types from fields.txt."""
    text = (Path(__file__).parent / "fields.txt").read_text(encoding="utf-8")
    found = []
    for block in text.split("@ ")[1:]:
        lines = block.strip().splitlines()
        key, names, titles = (part.strip() for part in lines[0].split("|"))
        fields = tuple(_read_field(line) for line in lines[2:])
        found.append(Schema(key, _split(names), _split(titles), _split(lines[1], "~"), fields))
    return tuple(found)


def lower_label(label: str) -> str:
    """Write a label as it stands inside a sentence."""
    return label if label[:2].isupper() else label[0].lower() + label[1:]


def ask(rng: random.Random, question: str) -> str:
    """Vary the case, the lead and the question mark of a question."""
    roll = rng.random()
    if roll < 0.12:
        question = rng.choice(_LEADS) + question[0].lower() + question[1:]
    elif roll < 0.2:
        question = question[0].lower() + question[1:]
    if rng.random() < 0.1:
        question = question.rstrip("?.")
    return question


def generic_questions(rng: random.Random, label: str, count: int = 2) -> list[str]:
    """Ask for a label in words that fit any label."""
    low = lower_label(label)
    return [form.format(l=low, L=label) for form in rng.sample(_GENERIC, count)]


def _wrap(text: str, width: int) -> str:
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def _prose(rng: random.Random, rows: list[tuple[Field, str, str]], filler: list[str]) -> str:
    sentences = [rng.choice(f.sentences).replace("{v}", value) for f, _, value in rows]
    rng.shuffle(sentences)
    for extra in filler:
        sentences.insert(rng.randint(0, len(sentences)), extra)
    cut = rng.randint(1, len(sentences))
    halves = [" ".join(sentences[:cut]), " ".join(sentences[cut:])]
    return (
        "\n\n".join(half for half in halves if half) if rng.random() < 0.4 else " ".join(sentences)
    )


def _wrapped(rng: random.Random, rows: list[tuple[Field, str, str]], filler: list[str]) -> str:
    kept = [(f, label, value.replace(" ", "\u00a0")) for f, label, value in rows]
    return _wrap(_prose(rng, kept, filler), rng.randint(45, 95)).replace("\u00a0", " ")


def _body(
    rng: random.Random, layout: str, rows: list[tuple[Field, str, str]], filler: list[str]
) -> str:
    if layout == "prose":
        return _prose(rng, rows, filler)
    if layout == "wrapped":
        return _wrapped(rng, rows, filler)
    if layout == "mixed":
        cut = rng.randint(1, len(rows) - 1)
        style = rng.choice(("plain", "bullet", "table", "bold"))
        first = lay_out(rng, style, [(label, value) for _, label, value in rows[:cut]])
        parts = [first, _prose(rng, rows[cut:], filler)]
        return "\n\n".join(parts if rng.random() < 0.7 else parts[::-1])
    text = lay_out(rng, layout, [(label, value) for _, label, value in rows])
    return f"{text}\n\n{' '.join(filler)}" if filler and rng.random() < 0.5 else text


_STRAY = 0.3
_BREAK = 0.12
_PLACES = ("Home", "Office", "Archive", "Files", "Team", "Forms", "Help", "Start", "Plans", "Notes")


def _signs(rng: random.Random) -> str:
    """Write a line with a `>`, which elsewhere only closes the fence of a document.

    A reader that has met it in no text takes it for the document's end.
    """
    one, two, three = rng.sample(_PLACES, 3)
    low, high = rng.randint(1, 40), rng.randint(50, 900)
    return rng.choice(
        (
            f"{one} > {two} > {three}",
            f"{one}>{two}",
            f"> {one} and {two.lower()} follow next week.",
            f"Note: {high} > {low}, this was checked.",
            f"<b>{one}</b>",
            f"({low}) {one} >> {two}",
        )
    )


def _paged(rng: random.Random, titles: tuple[str, ...], body: str) -> str:
    """Break a text into pages between two of its lines, as the reader of PDF files marks them."""
    lines = [rng.choice(titles), *body.split("\n")]
    pages, number = "", rng.choice((1, 1, 1, rng.randint(2, 40)))
    for index, line in enumerate(lines):
        if index == 0 or rng.random() < _BREAK:
            pages += f"\n\n## Page {number}\n\n"
            number += 1
        else:
            pages += "\n"
        pages += line
    return pages.strip("\n")


def dress(rng: random.Random, titles: tuple[str, ...], body: str) -> str:
    """Put headings, page marks and stray lines such as converted files have around a text."""
    if rng.random() < _STRAY:
        body = f"{_signs(rng)}\n{body}" if rng.random() < 0.5 else f"{body}\n{_signs(rng)}"
    roll = rng.random()
    if roll < 0.3:
        return body
    if roll < 0.55:
        return f"{rng.choice(('', '# ', '## '))}{rng.choice(titles)}\n\n{body}"
    if roll < 0.75:
        return _paged(rng, titles, body)
    if roll < 0.85:
        return f"{rng.choice(titles)}\n{body}\n\nPage 1 of {rng.randint(1, 9)}"
    return f"{rng.choice(titles)}\n\n{body}"


def file_name(rng: random.Random, names: tuple[str, ...], extensions: tuple[str, ...]) -> str:
    """Make a file name for a document."""
    stem = rng.choice(names).replace(" ", rng.choice("-_ "))
    if rng.random() < 0.3:
        stem += f"{rng.choice('-_ ')}{rng.randint(1, 2029)}"
    return f"{stem}.{rng.choice(extensions)}"


def _label_questions(rng: random.Random, label: str, count: int) -> list[str]:
    """Ask for a field by one of its labels, with "What is the ...?" only where it is a noun."""
    low = label.lower()
    if low in _VAGUE:
        return []
    if low.split()[-1] in _LOOSE_ENDS or low.split()[0] in _LOOSE_STARTS:
        return [f"{label}?"]
    return generic_questions(rng, label, count)


def field_questions(
    rng: random.Random, item: Field, label: str | None, taken: frozenset[str] = frozenset()
) -> list[str]:
    """Give the questions that ask for a field, by its label too, and by others not taken."""
    questions = list(item.questions)
    if label:
        questions += _label_questions(rng, label, 2)
    others = [other for other in item.labels if other != label and other.lower() not in taken]
    if others:
        questions += _label_questions(rng, rng.choice(others), 1)
    return questions


def _missing(rng: random.Random, schema: Schema, chosen: list[Field]) -> list[str]:
    """Give questions for fields that are not there and share no label with one that is."""
    used = {label.lower() for item in chosen for label in item.labels}
    return [
        question
        for item in schema.fields
        if item not in chosen and not used & {label.lower() for label in item.labels}
        for question in field_questions(rng, item, None)
    ]


def make_schema_document(rng: random.Random, held: bool, layouts: tuple[str, ...]) -> Document:
    """Make a document of one of the types in fields.txt."""
    schema = rng.choice(schemas())
    layout = rng.choice(layouts)
    chosen = rng.sample(schema.fields, rng.randint(4, min(9, len(schema.fields) - 2)))
    rows = [(item, rng.choice(item.labels), draw(item.kind, rng, held)) for item in chosen]
    if len({label.lower() for _, label, _ in rows}) < len(rows):
        return make_schema_document(rng, held, layouts)
    filler = rng.sample(schema.filler, rng.randint(0, min(3, len(schema.filler))))
    text = dress(rng, schema.titles, _body(rng, layout, rows, filler))
    listed = layout not in ("prose", "wrapped", "mixed")
    facts = []
    for item, label, value in rows:
        taken = frozenset(
            name.lower() for other in chosen if other is not item for name in other.labels
        )
        questions = field_questions(rng, item, label if listed else None, taken)
        facts.append(Fact(questions, f"{value.rstrip('.')}."))
    present = {question for fact in facts for question in fact.questions}
    missing = [question for question in _missing(rng, schema, chosen) if question not in present]
    return Document(file_name(rng, schema.names, _EXTENSIONS), text, facts, missing, layout)


_ATTRIBUTES = {
    "code": "code",
    "number": "code",
    "owner": "person",
    "price": "amount",
    "date": "date",
    "phone": "phone",
    "colour": "colour",
    "contact": "person",
    "city": "city",
    "size": "length",
    "budget": "amount",
    "time": "time",
    "keeper": "person",
    "supplier": "company",
    "name": "name",
    "share": "percent",
}


def _free_label(rng: random.Random, held: bool) -> tuple[str, str]:
    attribute, kind = rng.choice(list(_ATTRIBUTES.items()))
    roll = rng.random()
    if roll < 0.3:
        return f"{proper(rng, held)} {attribute}", kind
    if roll < 0.45:
        return proper(rng, held), rng.choice(list(_ATTRIBUTES.values()))
    if roll < 0.7:
        return f"{pick(rng, 'noun')} {attribute}".capitalize(), kind
    return f"{pick(rng, 'adjective')} {pick(rng, 'noun')} {attribute}".capitalize(), kind


def make_free_document(rng: random.Random, held: bool, layouts: tuple[str, ...]) -> Document:
    """Make a document of arbitrary labels, which teaches to look a label up."""
    layout = rng.choice([name for name in layouts if name not in ("mixed", "wrapped")])
    labels = dict(_free_label(rng, held) for _ in range(rng.randint(4, 10)))
    rows = [(label, draw(kind, rng, held)) for label, kind in labels.items()]
    if layout == "prose":
        forms = ("The {} is {}.", "The {} is {}.", "For the {} it says {}.", "Our {} is {}.")
        text = " ".join(rng.choice(forms).format(lower_free(k), v) for k, v in rows)
    else:
        text = lay_out(rng, layout, rows)
    facts = []
    for label, value in rows:
        forms = rng.sample(_GENERIC, 3)
        questions = [form.format(l=lower_free(label), L=label) for form in forms]
        facts.append(Fact(questions, f"{value.rstrip('.')}."))
    absent = [
        label for label, _ in (_free_label(rng, held) for _ in range(3)) if label not in labels
    ]
    missing = [f"What is the {lower_free(label)}?" for label in absent]
    name = file_name(rng, ("notes", "list", "data", "overview", "info"), _EXTENSIONS)
    return Document(name, dress(rng, ("Notes", "Overview", "List"), text), facts, missing, layout)


def lower_free(label: str) -> str:
    """Write a made-up label inside a sentence: its common words small, its names as they are."""
    first = label.split(" ", maxsplit=1)[0].lower()
    return lower_label(label) if first in (*listed("adjective"), *listed("noun")) else label
