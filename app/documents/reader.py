"""Reads a document in a child process without rights, and draws its pages."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import UserError
from app.core.papers import PagePicture, Pasted, Reading
from app.documents.files import read_bytes
from app.documents.launch import reader_command
from app.documents.names import shown_name
from app.documents.protocol import MOST_BYTES, Read, Render
from app.documents.reader_child import Limits, ReaderChild

OnProgress = Callable[[int, int], None]
"""Told how many of how many pages or parts are read; the second is 0 where nobody knows."""

_MOST_QUOTES = 20
_MOST_OF_QUOTE = 4_000


@dataclass(frozen=True, slots=True)
class Loaded:
    """The bytes of a document, under the name that may be shown, and their SHA-256 in hex."""

    name: str
    data: bytes
    sha256: str

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.data)


Named = Path | Pasted | Loaded
"""A document as a caller may have it."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A document that was read, and the bytes it was read from."""

    reading: Reading
    sha256: str
    size: int
    name: str
    original: bytes


class OpenedDocument:
    """A document in a reader child; several questions about it are asked one after the other."""

    def __init__(self, loaded: Loaded, child: ReaderChild) -> None:
        self.loaded = loaded
        self._child = child

    async def read(self, on_progress: OnProgress | None = None) -> Reading:
        """Its text. Raises as `read` below."""
        reading = await self._child.ask(Read(), Reading, on_progress)
        if not reading.sections and not reading.notes:
            raise UserError("document_empty", name=self.loaded.name)
        return reading

    async def render(self, page: int, width: int, quotes: Sequence[str] = ()) -> PagePicture:
        """The picture of a page (from 1), with the places of the quotes' words.

        Raises UserError `document_no_picture` where it has no pages or not this one; as `read`.
        """
        wanted = tuple(quote[:_MOST_OF_QUOTE] for quote in quotes[:_MOST_QUOTES])
        return await self._child.ask(Render(page, width, wanted), PagePicture)


async def load(source: Path | Pasted, limits: Limits | None = None) -> Loaded:
    """The bytes of a document, read by a thread; nothing looks into them.

    Raises UserError `document_missing`, `document_folder`, `document_not_regular`,
    `document_too_large`, `document_empty`; OutsideError `document_unreadable`.
    """
    return await asyncio.to_thread(_load, source, (limits or Limits()).size)


@asynccontextmanager
async def opened(
    source: Named,
    *,
    password: str = "",
    limits: Limits | None = None,
    command: Sequence[str] | None = None,
) -> AsyncIterator[OpenedDocument]:
    """A document in a child of its own, which ends with the block, whatever it is doing."""
    limits = limits or Limits()
    loaded = source if isinstance(source, Loaded) else await load(source, limits)
    child = ReaderChild(list(command or reader_command()), loaded.name, limits)
    try:
        await child.take(loaded.data, password)
        yield OpenedDocument(loaded, child)
    finally:
        await child.end()


async def read(
    source: Named,
    *,
    password: str = "",
    on_progress: OnProgress | None = None,
    limits: Limits | None = None,
) -> ReadFile:
    """A document's text; cancelling ends the child at once.

    Raises as `load`; UserError `document_archive`, `document_picture`, `document_kind_unknown`,
    `document_not_text`, `document_old_office`, `document_office_locked`, `document_damaged`,
    `document_bomb`, `document_xml_refused`, `document_password_wanted`, `document_password_wrong`,
    `document_encryption_unknown`, `document_protected`, `document_empty`, `document_too_slow`,
    `document_too_much_memory`; OutsideError `document_reader_died`, `document_reader_garbled`,
    `document_reader_not_started`.
    """
    async with opened(source, password=password, limits=limits) as document:
        reading = await document.read(on_progress)
    loaded = document.loaded
    return ReadFile(reading, loaded.sha256, loaded.size, loaded.name, loaded.data)


async def render(
    source: Named, page: int, width: int, quotes: Sequence[str] = (), *, password: str = ""
) -> PagePicture:
    """The picture of one page, as `OpenedDocument.render`."""
    async with opened(source, password=password) as document:
        return await document.render(page, width, quotes)


def _load(source: Path | Pasted, limit: int) -> Loaded:
    limit = min(limit, MOST_BYTES)
    name = shown_name(source.name)
    data = read_bytes(source, limit) if isinstance(source, Path) else source.data
    if not data:
        raise UserError("document_empty", name=name)
    if len(data) > limit:
        raise UserError("document_too_large", name=name, bytes=len(data), limit=limit)
    return Loaded(name, data, hashlib.sha256(data).hexdigest())
