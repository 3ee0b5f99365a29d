"""How documents are called in a prompt: their numbers, names and places. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.chat.prompt import Document, Papers
from app.core.papers import Passage, Place
from app.vault.rows import TurnPaper

_NAME, _TITLE = 70, 30
"""Characters: number, name and place together stay within what `prompt` lets a name be."""


@dataclass(frozen=True, slots=True)
class Laid:
    """What stands in one fence: the row that tells it, its text, and the passages in it."""

    row: TurnPaper
    text: str
    passages: Sequence[Passage]


def papers_of(laid: Sequence[Laid], *, marked: bool) -> Papers:
    """The documents of one question as the prompt takes them.

    `marked`: under numbers and places that an answer can name. Pocket learnt plain names alone.
    """
    fence = laid[0].row.fence if laid else ""
    documents = tuple(Document(_called(one, marked=marked), one.text) for one in laid)
    return Papers(documents, fence, marked=marked and bool(documents))


def called(name: str) -> str:
    """A document's name, as much of it as a prompt has."""
    return clipped(name, _NAME)


def _called(laid: Laid, *, marked: bool) -> str:
    name = called(laid.row.paper.name)
    if not marked:
        return name
    place = place_of(laid.passages) if laid.row.passages else ""
    return f"[{laid.row.number}] {name}{f', {place}' if place else ''}"


def place_of(passages: Sequence[Passage]) -> str:
    """Where a run of passages stands, in English: `page 3`, `pages 3-5`, `sheet Rents`, or ""."""
    if not passages:
        return ""
    first, last = passages[0].place, passages[-1].place
    if first.label in {"page", "slide", "part"} and first.number != last.number:
        return f"{first.label}s {first.number}-{last.number}"
    return _place(first)


def _place(place: Place) -> str:
    title = clipped(" ".join(place.title.split()), _TITLE)
    match place.label:
        case "":
            return ""
        case "sheet" | "chapter":
            return f"{place.label} {title or place.number}"
        case _:
            return f"{place.label} {place.number}"


def clipped(name: str, most: int) -> str:
    """A name without its middle, where it is long: both ends tell files apart."""
    if len(name) <= most:
        return name
    tail = most // 3
    return f"{name[: most - tail - 1]}…{name[len(name) - tail :]}"
