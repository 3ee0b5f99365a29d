"""Documents as they travel with a chat: numbered within it, known by what they hold."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, replace

from app.chat.papers.kept_citations import decode_citations, encode_citations
from app.core.papers import Passage
from app.vault.rows import PaperRow, TurnPaper, WholePaper

IMPORTED = "document_imported"
"""The note of a document whose text came with a chat; its fact `sha256` is what that one said."""
GONE = 0
"""The number of a document that does not travel along."""
_SHA256 = re.compile("[0-9a-f]{64}")


def packed(row: PaperRow, number: int, passages: Sequence[Passage]) -> WholePaper:
    """A document of the store for a chat that travels; without passages it is only named.

    One that was imported is again what it was where it came from.
    """
    said = next((dict(note.facts) for note in row.notes if note.code == IMPORTED), None)
    sha256 = row.sha256 if said is None else str(said.get("sha256", ""))
    characters = sum(len(passage.text) for passage in passages) or row.characters
    own = replace(
        row,
        id=number,
        sha256=sound_hash(sha256),
        notes=tuple(note for note in row.notes if note.code != IMPORTED),
        characters=characters,
        added=0,
    )
    return WholePaper(own, tuple(passages))


def sound_hash(untrusted: str) -> str:
    """A SHA-256 in hexadecimal, else empty: a document that lost parts has none any more."""
    return untrusted if _SHA256.fullmatch(untrusted) else ""


def identity(paper: WholePaper) -> str:
    """A SHA-256 of a document's text and of what is said about it; no file has the same."""
    row = paper.row
    told = [row.sha256, row.kind, row.pages, [[note.code, note.facts] for note in row.notes]]
    passages = [(one.text, *astuple(one.place)) for one in paper.passages]
    text = json.dumps([told, passages])
    return hashlib.sha256(b"alcove document\0" + text.encode()).hexdigest()


def renamed(turns: Sequence[TurnPaper], papers: Mapping[int, PaperRow]) -> tuple[TurnPaper, ...]:
    """The same with other rows of their documents; those of documents not there are left out."""
    return tuple(
        replace(turn, paper=papers[turn.paper.id]) for turn in turns if turn.paper.id in papers
    )


def renumbered(
    citations: bytes, papers: Mapping[int, int], quoted: Callable[[int], bool] = lambda _: True
) -> bytes:
    """Citations with other ids of their documents; only of those `quoted` the words stay."""
    found = []
    for one in decode_citations(citations):
        shown = one if quoted(one.document) else replace(one, quote="", start=0, end=0)
        found.append(replace(shown, document=papers.get(one.document, GONE)))
    return encode_citations(found) if found else b""
