"""What an export tells of documents: those a question came with, the places of an answer."""

from __future__ import annotations

from dataclasses import dataclass

from app.chat.export.labels import Labels
from app.chat.papers.kept_citations import decode_citations
from app.core.papers import Citation
from app.markup.cited import marked
from app.vault.rows import NewNode


@dataclass(frozen=True, slots=True)
class Source:
    """A line: the numbers that an answer calls it, and its words, which are plain text."""

    numbers: tuple[int, ...]
    told: str

    @property
    def text(self) -> str:
        """`[1] lease.pdf, page 3`."""
        return " ".join([*(f"[{number}]" for number in self.numbers), self.told])


@dataclass(frozen=True, slots=True)
class Sourced:
    """An answer with a mark at each place that has a source, and these sources by number."""

    text: str
    sources: tuple[Source, ...]

    @property
    def numbers(self) -> frozenset[int]:
        """Those that a mark may lead to."""
        return frozenset(number for source in self.sources for number in source.numbers)


def given(node: NewNode, words: Labels) -> tuple[Source, ...]:
    """The documents a question came with, each once and in their order."""
    numbers: dict[int, list[int]] = {}
    for turn in node.turns:
        numbers.setdefault(turn.paper.id, []).append(turn.number)
    parts = {turn.paper.id: bool(turn.passages) for turn in node.turns}
    names = {turn.paper.id: turn.paper.name for turn in node.turns}
    return tuple(
        Source(
            tuple(dict.fromkeys(known)),
            words.in_part.replace("{name}", names[id_]) if parts[id_] else names[id_],
        )
        for id_, known in numbers.items()
    )


def sourced(node: NewNode, words: Labels) -> Sourced:
    """An answer and where it has what it says; the model's marks are its own."""
    found = decode_citations(node.citations)
    ours = ((one.sentence, one.number) for one in found if one.by == "words")
    ordered = sorted(found, key=lambda one: (one.number, one.passage))
    lines = dict.fromkeys(Source((one.number,), _told(one, words)) for one in ordered)
    return Sourced(marked(node.text, ours), tuple(lines))


def _told(one: Citation, words: Labels) -> str:
    place = words.place(one.place)
    return f"{one.name}, {place}" if place else one.name
