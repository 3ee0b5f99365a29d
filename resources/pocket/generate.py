"""Generates the conversations that Alcove Pocket is trained on."""

from __future__ import annotations

import argparse
import random
from dataclasses import dataclass, field

from .documents import (
    MISSING,
    Document,
    ask,
    make_free_document,
    make_schema_document,
    schemas,
)
from .layouts import HELD_FORMS, HELD_LAYOUTS, TRAIN_FORMS, TRAIN_LAYOUTS
from .phrases import howto, sample, smalltalk
from .tables import make_table

_ABSENT = 0.087  # questions about what is not there for each about what is: 8 % of both
_SEVERAL = 0.1
_TABLES = 0.5  # tables are the hardest to read, so training shows more of them
NO_DOCUMENT = "Drop a document into the chat and ask me again."
_SYSTEM = (
    "You are a helpful assistant.",
    "Answer briefly.",
    "Be concise and polite.",
    "You are Alcove Pocket.",
    "Answer in one sentence.",
    "You are a friendly assistant.",
    "Use plain words.",
    "Answer the question of the user.",
    "Reply in English.",
    "You are an assistant that reads documents.",
    "Do not make things up.",
)


@dataclass
class Conversation:
    """A chat as pairs of role and content; only the assistant's words are learned in full."""

    messages: list[tuple[str, str]] = field(default_factory=list)

    def add(self, question: str, answer: str) -> None:
        """Add a turn."""
        self.messages += [("user", question), ("assistant", answer)]


def make_document(
    rng: random.Random, held: bool = False, new_layout: bool = False, tables: float = 0.25
) -> Document:
    """Make a document; held-out ones use reserved values, and new layouts if asked."""
    roll = rng.random()
    layouts = HELD_LAYOUTS if new_layout else TRAIN_LAYOUTS
    if roll >= 1 - tables:
        return make_table(rng, held, HELD_FORMS if new_layout else TRAIN_FORMS)
    if roll < (1 - tables) * 0.733333:
        return make_schema_document(rng, held, layouts)
    return make_free_document(rng, held, layouts)


def fence(rng: random.Random, document: Document) -> str:
    """Put a document into a prompt as the program does."""
    tag = f"document-{rng.getrandbits(16):04x}" if rng.random() < 0.9 else "document"
    return f'<{tag} name="{document.name}">\n{document.text}\n</{tag}>'


def _side_turn(rng: random.Random) -> tuple[str, str]:
    if rng.random() < 0.8:
        intent = rng.choice(howto())
    else:
        talk = smalltalk()
        intent = talk[
            rng.choice(("greeting", "thanks", "goodbye", "outside", "outside", "outside"))
        ]
    return sample(rng, intent), intent.answer


def _fact_turns(rng: random.Random, documents: list[Document], count: int) -> list[tuple[str, str]]:
    open_facts = [fact for document in documents for fact in document.facts]
    rng.shuffle(open_facts)
    asked = {q for document in documents for fact in document.facts for q in fact.questions}
    missing = [q for document in documents for q in document.missing if q not in asked]
    turns = [(ask(rng, rng.choice(fact.questions)), fact.answer) for fact in open_facts[:count]]
    wanted = sum(rng.random() < _ABSENT for _ in turns)
    absent = rng.sample(missing, min(len(missing), wanted))
    return turns + [(ask(rng, question), MISSING) for question in absent]


def _questions(documents: list[Document]) -> set[str]:
    asked = {q for document in documents for fact in document.facts for q in fact.questions}
    return asked | {q for document in documents for q in document.missing}


def lengthen(rng: random.Random, document: Document, sentences: int) -> Document:
    """Make a document longer with sentences that say nothing asked for."""
    filler = [line for schema in schemas() for line in schema.filler]
    before = rng.randint(0, sentences)
    head = " ".join(rng.choices(filler, k=before))
    tail = " ".join(rng.choices(filler, k=sentences - before))
    text = "\n\n".join(part for part in (head, document.text, tail) if part)
    return Document(document.name, text, document.facts, document.missing, document.layout)


def document_chat(rng: random.Random, turns: int, extra: int = 0) -> Conversation:
    """Make a chat about one document, now and then two or three."""
    documents = [make_document(rng, tables=_TABLES)]
    if documents[0].layout.startswith("rows-"):
        turns += rng.randint(0, 8)
    if extra:
        documents = [lengthen(rng, documents[0], extra)]
    for _ in range(rng.choice((1, 1, 2)) if rng.random() < _SEVERAL else 0):
        other = make_document(rng)
        if not _questions([other]) & _questions(documents):
            documents.append(other)
    rng.shuffle(documents)
    found = _fact_turns(rng, documents, turns)
    found += [_side_turn(rng) for _ in range(rng.choice((0, 0, 0, 1, 1)))]
    rng.shuffle(found)
    chat = Conversation()
    fences = "\n\n".join(fence(rng, document) for document in documents)
    if rng.random() < 0.06:
        chat.add(*_side_turn(rng))
    for index, (question, answer) in enumerate(found):
        chat.add(f"{fences}\n\n{question}" if index == 0 else question, answer)
    return chat


def plain_chat(rng: random.Random, turns: int) -> Conversation:
    """Make a chat without a document."""
    chat = Conversation()
    for _ in range(turns):
        if rng.random() < 0.1:
            questions = rng.choice(rng.choice(schemas()).fields).questions
            chat.add(ask(rng, rng.choice(questions)), NO_DOCUMENT)
        else:
            chat.add(*_side_turn(rng))
    return chat


def make_chat(rng: random.Random, extra: int = 0) -> Conversation:
    """Make one training conversation."""
    if rng.random() < 0.88:
        chat = document_chat(rng, rng.randint(4, 12), extra)
    else:
        chat = plain_chat(rng, rng.choice((1, 2, 4, 6, 8)))
    if rng.random() < 0.15:
        chat.messages.insert(0, ("system", rng.choice(_SYSTEM)))
    return chat


def main() -> None:
    """Print some conversations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    for _ in range(options.count):
        for role, content in make_chat(rng).messages:
            print(f"[{role}] {content}")
        print("=" * 60)


if __name__ == "__main__":
    main()
