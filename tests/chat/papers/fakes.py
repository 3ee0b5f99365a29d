"""Documents made of text, read without a child process; and an embedding model without one."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.core.errors import UserError
from app.core.papers import PagePicture, Pasted, Reading, Section
from app.core.words import EmbedderFacts
from app.documents.reader import Loaded

WIDTH = 64


@dataclass
class FakeDocument:
    """One that is open."""

    reader: FakeReader
    loaded: Loaded
    password: str

    async def read(self, on_progress: Callable[[int, int], None] | None = None) -> Reading:
        """Pages are apart by form feeds; `locked:` in front wants the password `open`."""
        self.reader.reads.append(self.loaded.name)
        if self.reader.gate is not None:
            await self.reader.gate.wait()
        text = self.loaded.data.decode()
        if text.startswith("locked:") and self.password != "open":
            wrong = "document_password_wrong" if self.password else "document_password_wanted"
            raise UserError(wrong, name=self.loaded.name)
        if text.startswith("damaged"):
            raise UserError("document_damaged", name=self.loaded.name)
        pages = text.split("\f")
        for done in range(len(pages) + 1):
            assert on_progress is not None
            on_progress(done, len(pages))
            await asyncio.sleep(0)
        if len(pages) == 1:
            return Reading("text", (Section("", 0, "", text),), self.reader.notes)
        sections = tuple(
            Section("page", at, "", page) for at, page in enumerate(pages, 1) if page.strip()
        )
        return Reading("pdf", sections, self.reader.notes, len(pages))

    async def render(self, page: int, width: int, quotes: Sequence[str] = ()) -> PagePicture:
        """One white row of pixels for each quote."""
        return PagePicture(width, len(quotes), b"\xff" * 3 * width * len(quotes))


class FakeReader:
    """As the module `documents.reader`."""

    def __init__(self) -> None:
        self.reads: list[str] = []
        self.gate: asyncio.Event | None = None
        self.notes: tuple = ()  # type: ignore[type-arg]
        self.open = 0

    async def load(self, source: Path | Pasted) -> Loaded:
        """The bytes."""
        try:
            data = source.data if isinstance(source, Pasted) else source.read_bytes()
        except OSError:
            raise UserError("document_missing", name=source.name) from None
        return Loaded(source.name, data, hashlib.sha256(data).hexdigest())

    @asynccontextmanager
    async def opened(self, source: Loaded, *, password: str = "") -> AsyncIterator[FakeDocument]:
        """Counts what is open."""
        self.open += 1
        try:
            yield FakeDocument(self, source, password)
        finally:
            self.open -= 1


class FakeEmbedder:
    """Hashes letters; `synonyms` mean the same to it."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.embedded: list[str] = []
        self.closes = 0
        self.synonyms: dict[str, str] = {}
        self.error: UserError | None = None

    async def open(self, path: Path) -> EmbedderFacts:
        """Raises what the test set."""
        if self.error is not None:
            raise self.error
        self.opened.append(path)
        return EmbedderFacts(path.stem, WIDTH, 512, made_for_it=True)

    async def embed(self, texts: Sequence[str], kind: str = "passage") -> np.ndarray:
        """One row a text, of length 1."""
        await asyncio.sleep(0)
        self.embedded += texts
        return np.array([self._vector(text) for text in texts], np.float32)

    async def close(self) -> None:
        """Counts."""
        self.closes += 1

    def _vector(self, text: str) -> np.ndarray:
        found = np.zeros(WIDTH, np.float32)
        for word in text.lower().replace("?", " ").replace(".", " ").split():
            known = self.synonyms.get(word, word)
            found[int(hashlib.sha256(known.encode()).hexdigest(), 16) % WIDTH] += 1
        return found / max(float(np.linalg.norm(found)), 1e-6)
