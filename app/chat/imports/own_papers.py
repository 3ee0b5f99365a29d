"""The documents of our own export: their texts, trays, questions and sources, all of it untrusted.

A file may say of a text that it is any document's: `keeping` trusts no hash. Nothing in it is used
as a path: a document's own file is looked for among what lies beside the chat, by its name.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, get_args

from app.chat.export.papers import GONE, IMPORTED, sound_hash
from app.chat.imports.untrusted import items, mapping, mappings, whole_text
from app.chat.papers.kept_citations import encode_citations
from app.core.errors import Fact
from app.core.papers import Citation, Label, Passage, Place, Scope
from app.core.sentences_documents import DOCUMENT_SENTENCES
from app.core.words import Note
from app.documents.names import shown_name, shown_text
from app.vault.rows import PaperRow, TurnPaper, WholePaper

MOST_PAPERS = 2_000
MOST_PASSAGES = 200_000
"""Of all documents of a chat."""
LONGEST_PASSAGE = 50_000
"""Characters; ours are a few thousand at the very most."""
MOST_FILES = 256_000_000
"""Bytes of the documents' files of a chat."""
_MOST_TURNS, _MOST_SOURCES, _MOST_NOTES, _MOST_FACTS = 5_000, 50, 50, 10
_LONGEST_QUOTE, _LONGEST_HEADING = 4_000, 4_000
_MOST_NUMBER = 10**9
_FENCE = re.compile("[0-9a-f]{4,32}")
_KIND = re.compile("[a-z0-9_.-]{1,20}")
_LABELS: tuple[Label, ...] = get_args(Label)
_SCOPES: tuple[Scope, ...] = get_args(Scope)

Beside = Callable[[str, int], bytes]
"""The bytes of a file beside the chat, by its name; empty where it is not there or is larger."""


class OwnPapers:
    """The documents of one chat; those without a text are only known by their names."""

    def __init__(self, untrusted: object, beside: Beside, left: Counter[str]) -> None:
        found = items(untrusted)
        left["import_left_files"] += max(0, len(found) - MOST_PAPERS)
        self._passages, self._bytes, self._beside = MOST_PASSAGES, MOST_FILES, beside
        self.papers: list[WholePaper] = []
        self._places: list[WholePaper | str] = []
        for one in found[:MOST_PAPERS]:
            paper = self._paper(mapping(one))
            if isinstance(paper, WholePaper):
                self.papers.append(paper)
            self._places.append(paper)
        left["import_left_files"] += sum(isinstance(one, str) for one in self._places)

    def tray(self, untrusted: object) -> tuple[tuple[int, Scope], ...]:
        """What is on the chat, each document once."""
        found: dict[int, Scope] = {}
        for one in mappings(untrusted)[:MOST_PAPERS]:
            paper, scope = self._at(one.get("document")), one.get("scope")
            if isinstance(paper, WholePaper):
                found[paper.row.id] = next((known for known in _SCOPES if known == scope), "chat")
        return tuple(found.items())

    def turns(self, untrusted: object) -> tuple[tuple[TurnPaper, ...], tuple[str, ...]]:
        """What stood before a question; and the names of the documents that are not here."""
        turns: list[TurnPaper] = []
        names: dict[str, None] = {}
        for one in mappings(untrusted)[:_MOST_TURNS]:
            paper = self._at(one.get("document"))
            if isinstance(paper, WholePaper):
                turns += self._turn(one, paper)
            elif paper is not None:
                names[paper] = None
        return tuple(turns), tuple(names)

    def citations(self, untrusted: object, length: int) -> bytes:
        """The places an answer of so many characters rests on, as the store keeps them."""
        found = [self._citation(one, length) for one in mappings(untrusted)[:_MOST_SOURCES]]
        sound = [one for one in found if one is not None]
        return encode_citations(sound) if sound else b""

    def _at(self, untrusted: object) -> WholePaper | str | None:
        known = type(untrusted) is int and 0 <= untrusted < len(self._places)
        return self._places[untrusted] if known and isinstance(untrusted, int) else None

    def _paper(self, untrusted: Mapping[str, Any]) -> WholePaper | str:
        name = shown_name(whole_text(untrusted.get("name")))
        found = items(untrusted.get("text"))
        if not found or len(found) > self._passages:
            return name
        passages = [_passage(mapping(one)) for one in found]
        if any(len(one.text) > LONGEST_PASSAGE for one in passages):
            return name
        self._passages -= len(passages)
        sha256 = sound_hash(whole_text(untrusted.get("sha256")))
        kind = whole_text(untrusted.get("kind"))
        file = self._file(whole_text(untrusted.get("original")), sha256)
        row = PaperRow(
            len(self.papers) + 1,
            sha256,
            name,
            kind if _KIND.fullmatch(kind) else "text",
            _count(untrusted.get("pages")),
            sum(len(one.text) for one in passages),
            _notes(mappings(untrusted.get("notes"))),
            len(passages),
            bool(file),
            0,
        )
        return WholePaper(row, tuple(passages), file)

    def _file(self, name: str, sha256: str) -> bytes:
        """The document's file, if it is the very one."""
        content = self._beside(name, self._bytes) if name and sha256 else b""
        if hashlib.sha256(content).hexdigest() != sha256:
            return b""
        self._bytes -= len(content)
        return content

    def _turn(self, untrusted: Mapping[str, Any], paper: WholePaper) -> Iterable[TurnPaper]:
        positions = items(untrusted.get("passages"))
        known = tuple(at for at in positions if _is_within(at, len(paper.passages) - 1))
        if len(known) < len(positions) or not (known or not positions):
            return
        fence = whole_text(untrusted.get("fence"))
        sound = fence if _FENCE.fullmatch(fence) else secrets.token_hex(4)
        yield TurnPaper(_count(untrusted.get("number")), paper.row, sound, known)

    def _citation(self, untrusted: Mapping[str, Any], length: int) -> Citation | None:
        paper = self._at(untrusted.get("document"))
        quote = whole_text(untrusted.get("quote"))[:_LONGEST_QUOTE]
        passage, start, end = (_count(untrusted.get(name)) for name in ("passage", "start", "end"))
        document = GONE
        if isinstance(paper, WholePaper):
            document = paper.row.id
            if passage >= len(paper.passages) or end > len(paper.passages[passage].text):
                return None
        by: Literal["model", "words"] = "model" if untrusted.get("by") == "model" else "words"
        return Citation(
            _count(untrusted.get("number")),
            document,
            shown_name(whole_text(untrusted.get("name"))),
            passage,
            _place(mapping(untrusted.get("place"))),
            quote,
            min(start, end),
            end,
            min(_count(untrusted.get("sentence")), length),
            by,
        )


def _passage(untrusted: Mapping[str, Any]) -> Passage:
    return Passage(_place(untrusted), whole_text(untrusted.get("text")))


def _place(untrusted: Mapping[str, Any]) -> Place:
    return Place(
        next((known for known in _LABELS if known == untrusted.get("label")), _LABELS[0]),
        _count(untrusted.get("number")),
        shown_text(whole_text(untrusted.get("title")), 300),
        whole_text(untrusted.get("heading"))[:_LONGEST_HEADING],
    )


def _notes(untrusted: Sequence[Mapping[str, Any]]) -> tuple[Note, ...]:
    """Those that we know a sentence for."""
    return tuple(
        Note(code, _facts(mapping(one.get("facts"))))
        for one in untrusted[:_MOST_NOTES]
        if (code := whole_text(one.get("code"))) in DOCUMENT_SENTENCES and code != IMPORTED
    )


def _facts(untrusted: Mapping[str, Any]) -> tuple[tuple[str, Fact], ...]:
    found: list[tuple[str, Fact]] = []
    for name, value in list(untrusted.items())[:_MOST_FACTS]:
        if isinstance(value, str):
            found.append((shown_text(name, 40), shown_text(value, 300)))
        elif type(value) in (int, float) and abs(value) <= _MOST_NUMBER:
            found.append((shown_text(name, 40), value))
    return tuple(found)


def _is_within(untrusted: object, last: int) -> bool:
    return type(untrusted) is int and 0 <= untrusted <= last


def _count(untrusted: object) -> int:
    return untrusted if isinstance(untrusted, int) and _is_within(untrusted, _MOST_NUMBER) else 0
