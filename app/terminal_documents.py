"""The documents of `alcove ask`: read, put before the question, and where the answer is in them."""

from __future__ import annotations

import asyncio
import getpass
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.chat.budget import Counter
from app.chat.papers.giving import new_fence
from app.chat.papers.scans import with_scans
from app.chat.papers.wording import clipped, place_of
from app.chat.prompt import Document, Papers
from app.core.errors import UserError
from app.core.papers import Passage
from app.core.sentences import sentence_of
from app.core.words import ModelFacts, Note, Turn
from app.documents import citations, reader
from app.documents.passages import split, whole

_LEAST_ANSWER = 8
"""An eighth of the context at least stays for the answer."""


@dataclass(frozen=True, slots=True)
class _Read:
    name: str
    passages: tuple[Passage, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """Documents, as they were read."""

    read: tuple[_Read, ...]

    @property
    def notes(self) -> list[str]:
        """What the user should know of them: hidden text, scanned pages, what was cut."""
        return [
            f"{one.name}: {sentence_of(note.code, dict(note.facts))}"
            for one in self.read
            for note in one.notes
        ]

    async def before(
        self, question: str, engine: Counter, model: ModelFacts, *, marked: bool
    ) -> str:
        """The question behind the whole documents; raises UserError `documents_too_long`."""
        documents = tuple(
            Document(f"[{number}] {clipped(one.name, 100)}" if marked else one.name, text)
            for number, (one, text) in enumerate(zip(self.read, self._texts(), strict=True), 1)
        )
        asked = Papers(documents, new_fence(marked=marked), marked).before(question)
        tokens = sum(await engine.count_each((Turn("user", asked),)))
        if tokens > model.context_length * (_LEAST_ANSWER - 1) // _LEAST_ANSWER:
            raise UserError("documents_too_long", tokens=tokens, context=model.context_length)
        return asked

    def places(self, answer: str, question: str) -> list[str]:
        """Where an answer has what it says, a line each: `[1] lease.pdf, page 3`."""
        sources = [
            citations.Cited(number, number, one.name, tuple(enumerate(one.passages)))
            for number, one in enumerate(self.read, 1)
        ]
        lines: dict[str, None] = {}
        for found in citations.find(answer, sources, question=question):
            place = place_of([Passage(found.place, "")])
            lines[f"[{found.number}] {found.name}{f', {place}' if place else ''}"] = None
        return list(lines)

    def _texts(self) -> list[str]:
        return [whole(one.passages) for one in self.read]


async def read_documents(paths: Sequence[Path]) -> Given:
    """Read them, one child each; raises AlcoveError `document_…`. A terminal asks for passwords."""
    return Given(tuple([await _read(path) for path in paths]))


async def _read(path: Path) -> _Read:
    loaded, password = await reader.load(path), ""
    while True:
        try:
            async with reader.opened(loaded, password=password) as opened:
                reading = await with_scans(await opened.read(), opened)
            break
        except UserError as error:
            locked = error.code in {"document_password_wanted", "document_password_wrong"}
            if not locked or not sys.stdin.isatty():
                raise
            question = f"{sentence_of(error.code, error.facts)} "
        if not (password := await asyncio.to_thread(getpass.getpass, question)):
            raise UserError("document_password_wanted", name=loaded.name)
    passages = await asyncio.to_thread(split, reading)
    return _Read(loaded.name, passages, reading.notes)
