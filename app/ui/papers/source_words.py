"""The places of documents in words, and the sources of an answer as the transcript takes them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.chat.bubble import SourceTag
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.core.papers import Citation, Place
    from app.vault.rows import PaperRow, TurnPaper


def place_told(place: Place) -> str:
    """`page 3`, `sheet Budget`, or the nearest heading; empty where there is nothing to say."""
    say = QCoreApplication.translate
    number = decimal(place.number, 0)
    match place.label:
        case "page":
            return say("Papers", "page {n}").format(n=number)
        case "slide":
            return say("Papers", "slide {n}").format(n=number)
        case "sheet":
            return say("Papers", "sheet {name}").format(name=place.title or number)
        case "chapter":
            return place.title or say("Papers", "chapter {n}").format(n=number)
        case _:
            return place.heading.rpartition(" > ")[2] or place.title


def source_told(name: str, place: Place) -> str:
    """A document and the place in it."""
    told = place_told(place)
    return f"{name}, {told}" if told else name


def grouped(citations: Sequence[Citation]) -> tuple[tuple[Citation, ...], ...]:
    """Citations of one place together: by source and passage, in the order of the sources."""

    def place(one: Citation) -> tuple[int, int, int]:
        return one.number, one.document, one.passage

    return tuple(tuple(group) for _, group in groupby(sorted(citations, key=place), place))


def tags_of(citations: Sequence[Citation]) -> tuple[SourceTag, ...]:
    """One for each of `grouped`; we mark the sentences where the model did not."""
    return tuple(
        SourceTag(
            group[0].number,
            source_told(group[0].name, group[0].place),
            tuple(one.sentence for one in group if one.by == "words"),
        )
        for group in grouped(citations)
    )


def distinct(papers: Sequence[TurnPaper]) -> tuple[PaperRow, ...]:
    """The documents a question came with, each once."""
    return tuple({one.paper.id: one.paper for one in papers}.values())


def paper_tags(papers: Sequence[TurnPaper]) -> tuple[SourceTag, ...]:
    """One for each of `distinct`."""
    return tuple(SourceTag(0, paper.name) for paper in distinct(papers))
