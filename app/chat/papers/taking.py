"""Takes documents in: read once by a child, cut into passages, kept by the hash of their bytes."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.chat.papers.scans import SCANNED, with_scans
from app.chat.store import Store
from app.core.events import PaperProgress
from app.core.papers import PagePicture, Pasted, Reading
from app.documents.child.languages import LANGUAGES
from app.documents.passages import split
from app.documents.reader import Loaded
from app.vault.rows import PaperRow

MOST_FILES = 1000
"""Of all folders that are named at once."""
_MOST_LOOKED_AT = 50_000
_READ = frozenset(
    (
        *("pdf", "docx", "docm", "dotx", "pptx", "pptm", "ppsx", "potx", "xlsx", "xlsm", "xltx"),
        *("odt", "ods", "odp", "ott", "ots", "otp", "rtf", "html", "htm", "xhtml", "xht"),
        *("epub", "eml", "mht", "mhtml", "msg", "csv", "tsv", "tab", "json", "ipynb"),
        *("md", "markdown", "mdown", "mkd", "qmd", "rmd", "txt", "text", "rst", "tex", "org"),
        *("adoc", "log", "srt", "vtt", "ics", "vcf", "bib"),
        *LANGUAGES,
    )
)
"""Endings of what is taken out of a folder; a file that is named itself is tried in any case."""


class Opened(Protocol):
    """A document in its reader child (`documents.reader.OpenedDocument`)."""

    async def read(self, on_progress: Callable[[int, int], None] | None = ..., /) -> Reading: ...
    async def render(
        self, page: int, width: int, quotes: Sequence[str] = ..., /
    ) -> PagePicture: ...


class Reader(Protocol):
    """Reads documents (the module `documents.reader`); both raise AlcoveError `document_…`."""

    async def load(self, source: Path | Pasted, /) -> Loaded:
        """The bytes, unread, and their hash."""

    def opened(
        self, source: Loaded, /, *, password: str = ...
    ) -> AbstractAsyncContextManager[Opened]:
        """In a child that ends with the block."""


@dataclass(frozen=True, slots=True)
class PaperTaken:
    """A document is in the store now; `was_known`: its bytes were there already."""

    paper: PaperRow
    was_known: bool


async def take_in(
    store: Store,
    reader: Reader,
    source: Path | Pasted,
    *,
    password: str = "",
    language: str = "system",
    spared: Collection[int] = (),
) -> AsyncGenerator[PaperProgress | PaperTaken]:
    """Read a document into a store; the last item is what it is there. Raises `document_…`.

    What is known by its bytes is not read again. Scans are read as of this language. `spared`
    are documents that are in use, though the store knows nothing of that.
    """
    loaded = await reader.load(source)
    known = await store.find_paper(loaded.sha256)
    if known is not None and (known.id in spared or not await _may_read_better(store, known)):
        yield PaperTaken(known, was_known=True)
        return
    async with reader.opened(loaded, password=password) as opened:
        reading = asyncio.ensure_future(_read(opened, told := _Told(), language))
        reading.add_done_callback(lambda _: told.news.set())
        try:
            while not reading.done():
                await told.news.wait()
                told.news.clear()
                if told.latest is not None:
                    yield told.latest
            understood = await reading
        finally:
            reading.cancel()
            await asyncio.wait([reading])
            if not reading.cancelled():
                reading.exception()  # nobody else may ask for it
    passages = await asyncio.to_thread(split, understood)
    original = loaded.data if understood.kind == "pdf" else b""
    kept = await store.add_paper(loaded.sha256, loaded.name, understood, passages, original)
    yield PaperTaken(kept, was_known=False)


async def _read(opened: Opened, told: _Told, language: str) -> Reading:
    reading = await opened.read(told)
    return await with_scans(reading, opened, told, language=language)


class _Told:
    """The newest progress: who shows it slowly gets no queue of old ones."""

    def __init__(self) -> None:
        self.news = asyncio.Event()
        self.latest: PaperProgress | None = None

    def __call__(self, done: int, total: int) -> None:
        self.latest = PaperProgress(done, total)
        self.news.set()


async def _may_read_better(store: Store, known: PaperRow) -> bool:
    """A scan that nobody uses is read again: whoever drops it once more may have OCR by now."""
    scanned = any(note.code in SCANNED for note in known.notes)
    return scanned and await store.drop_paper(known.id)


@dataclass(frozen=True, slots=True)
class Expanded:
    """Files to take in; `left_out` are hidden ones, those we cannot read, and what is too many."""

    files: tuple[Path, ...]
    left_out: int


def expand(paths: Sequence[Path]) -> Expanded:
    """Files as they are named, folders with all below them; touches no file's content."""
    files: dict[Path, None] = {}
    left_out = 0
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - False where it cannot be looked at
            files[path] = None
            continue
        found, others = _walked(path, MOST_FILES - len(files))
        files |= dict.fromkeys(found)
        left_out += others
    return Expanded(tuple(files), left_out)


def _walked(folder: Path, most: int) -> tuple[list[Path], int]:
    """What can be read below a folder, in the order of names, and how many files cannot."""
    found: list[Path] = []
    left_out = looked = 0
    for place, folders, names in os.walk(folder):  # follows no link to a folder
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            looked += 1
            path = Path(place, name)
            good = not name.startswith(".") and _readable(name) and os.path.isfile(path)  # noqa: PTH113
            if good and len(found) < most:
                found.append(path)
            else:
                left_out += 1
        if looked > _MOST_LOOKED_AT:
            break
    return found, left_out


def _readable(name: str) -> bool:
    """By its ending; `makefile` and the like are endings, too."""
    return name.lower().rpartition(".")[2] in _READ
