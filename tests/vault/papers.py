"""Documents to store: made up, of any length."""

from __future__ import annotations

import hashlib

from app.core.papers import Passage, Place, Reading, Section
from app.core.words import Note
from app.vault.paper_verbs import PaperVerbs
from app.vault.rows import PaperRow, TurnPaper

NOTES = (Note("document_hidden_text"), Note("document_scanned", (("pages", 2), ("of", 9))))


def hash_of(name: str) -> str:
    """What stands for the SHA-256 of a file of this name."""
    return hashlib.sha256(name.encode()).hexdigest()


def pages(*texts: str) -> tuple[Passage, ...]:
    """One passage a page, each below a heading of its own."""
    return tuple(
        Passage(Place("page", number, f"Page {number}", f"{number} Part"), text)
        for number, text in enumerate(texts, 1)
    )


async def add(
    store: PaperVerbs, name: str, *texts: str, kind: str = "pdf", original: bytes = b""
) -> PaperRow:
    """Store a document with these texts as its pages."""
    passages = pages(*texts)
    sections = tuple(Section("page", one.place.number, "", one.text) for one in passages)
    reading = Reading(kind, sections, NOTES, len(sections))
    return await store.add_paper(hash_of(name), name, reading, passages, original)


def turn(paper: PaperRow, *passages: int, number: int = 1) -> TurnPaper:
    """A document, or some of its passages, before a question."""
    return TurnPaper(number, paper, f"fence{number}", passages)
