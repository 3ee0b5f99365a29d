"""Writes one chat or all into a file: beside it first, and under its name when it is whole."""

from __future__ import annotations

import os
import tempfile
import threading
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Literal, Protocol

from app.chat.export import Archive, Labels, file_name, tree_of, written
from app.core.errors import OutsideError, UserError
from app.models.gguf_source import clean_text
from app.ui.list.off_thread import in_thread
from app.ui.list.pdf import pdf
from app.ui.ports import Vault
from app.vault.rows import ConversationRow, NewConversation

Form = Literal["md", "html", "json", "pdf"]
Progress = Callable[[int, int], None]
_PAGE = 300


class Many(Protocol):
    """A file that takes chat after chat."""

    def add(self, tree: NewConversation) -> None: ...
    def finish(self) -> int: ...
    def abandon(self) -> None: ...


async def export(
    vault: Vault,
    chat: int | None,
    form: Form,
    path: Path,
    labels: Labels,
    progress: Progress,
    left_out: Callable[[int], bool],
) -> int:
    """Write a chat, or all but those `left_out` as a ZIP; how many there were.

    A cancelled one leaves nothing behind. Only the user may read the file.
    Raises UserError `export_nothing`, OutsideError `export_not_written`.
    """
    stop = threading.Event()
    try:
        with _beside(path) as part:
            if chat is None:
                rows = [row async for row in every_chat(vault) if not left_out(row.id)]
                count = await _write_all(vault, rows, form, part, labels, progress, stop)
            else:
                tree = await _tree(vault, await vault.conversation(chat))
                progress(0, 1)
                await in_thread(stop, lambda: _put(part, content(tree, form, labels, stop)))
                count = 1
            await in_thread(stop, lambda: part.replace(path))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        name = clean_text(str(path), 400)
        raise OutsideError("export_not_written", name=name, reason=reason) from error
    return count


def content(tree: NewConversation, form: Form, labels: Labels, stop: threading.Event) -> bytes:
    """One chat as the bytes of a file."""
    return pdf(tree, labels, stop) if form == "pdf" else written(tree, form, labels)


def name_of(title: str, form: Form, otherwise: str) -> str:
    """A name for a chat's file that every system takes."""
    if form == "pdf":
        return file_name(title, "md", otherwise).removesuffix(".md") + ".pdf"
    return file_name(title, form, otherwise)


async def every_chat(vault: Vault) -> AsyncIterator[ConversationRow]:
    """All of them: the pinned ones, the others, the archive; each newest first."""
    for row in await vault.pinned_conversations():
        yield row
    for archived in (False, True):
        before: tuple[int, int] | None = None
        while rows := await vault.conversations(_PAGE, before, archived=archived):
            for row in rows:
                yield row
            before = (rows[-1].updated, rows[-1].id)


class PdfArchive:
    """As `Archive`, with a PDF for each chat."""

    def __init__(self, file: BinaryIO, labels: Labels, stop: threading.Event) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_STORED)
        self._labels, self._stop, self._count = labels, stop, 0

    def add(self, tree: NewConversation) -> None:
        """Write one chat."""
        self._count += 1
        name = name_of(tree.title, "pdf", self._labels.untitled)
        self._zip.writestr(f"{self._count:04} {name}", pdf(tree, self._labels, self._stop))

    def finish(self) -> int:
        """How many there are."""
        self._zip.close()
        return self._count

    def abandon(self) -> None:
        """Let go of a file that is not wanted any more."""
        self._zip.close()


async def _write_all(
    vault: Vault,
    rows: Sequence[ConversationRow],
    form: Form,
    part: Path,
    labels: Labels,
    progress: Progress,
    stop: threading.Event,
) -> int:
    if not rows:
        raise UserError("export_nothing")
    with part.open("wb") as file:
        many: Many = (
            PdfArchive(file, labels, stop) if form == "pdf" else Archive(file, form, labels)
        )
        try:
            for done, row in enumerate(rows):
                progress(done, len(rows))
                tree = await _tree(vault, row)
                await in_thread(stop, lambda tree=tree: many.add(tree))  # type: ignore[misc]
            return await in_thread(stop, many.finish)
        except BaseException:
            many.abandon()
            raise


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A new file of its own name in the folder of `path`; gone again where something fails."""
    handle, name = tempfile.mkstemp(prefix=".alcove-", suffix=".part", dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
    except BaseException:
        part.unlink(missing_ok=True)
        raise


async def _tree(vault: Vault, row: ConversationRow) -> NewConversation:
    return tree_of(row, await vault.messages(row.id))


def _put(part: Path, made: bytes) -> None:
    part.write_bytes(made)
