"""Writes one chat or all into a file: beside it first, and under its name when it is whole."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Literal

from app.chat.export import Archive, Labels, file_of, gathered, has_documents, written
from app.core.errors import OutsideError, UserError
from app.models.gguf_source import clean_text
from app.ui.list.off_thread import in_thread
from app.ui.list.pdf import pdf
from app.ui.ports import Vault
from app.vault.rows import ConversationRow, NewConversation

Form = Literal["md", "html", "json", "pdf"]
Progress = Callable[[int, int], None]
_PAGE = 300


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted: one chat or (None) all, in a form, `with_documents` as a ZIP."""

    chat: int | None
    form: Form
    with_documents: bool = False

    @property
    def is_archive(self) -> bool:
        """Whether it becomes a ZIP."""
        return self.chat is None or self.with_documents


async def settled(vault: Vault, wish: Wish) -> Wish:
    """A chat without documents stays a plain file."""
    if wish.chat is None or not wish.with_documents or await has_documents(vault, wish.chat):
        return wish
    return Wish(wish.chat, wish.form)


async def export(
    vault: Vault,
    wish: Wish,
    path: Path,
    labels: Labels,
    progress: Progress,
    left_out: Callable[[int], bool],
) -> int:
    """Write a chat, or all but those `left_out`; how many there were.

    A cancelled one leaves nothing behind. Only the user may read the file.
    Raises UserError `export_nothing`, OutsideError `export_not_written`.
    """
    stop = threading.Event()
    try:
        with _beside(path) as part:
            if wish.is_archive:
                rows = await _rows(vault, wish.chat, left_out)
                count = await _write_all(vault, rows, wish, part, labels, progress, stop)
            else:
                assert wish.chat is not None
                tree = (await gathered(vault, await vault.conversation(wish.chat))).tree
                progress(0, 1)
                await in_thread(stop, lambda: _put(part, content(tree, wish.form, labels, stop)))
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


async def _rows(
    vault: Vault, chat: int | None, left_out: Callable[[int], bool]
) -> list[ConversationRow]:
    if chat is not None:
        return [await vault.conversation(chat)]
    return [row async for row in every_chat(vault) if not left_out(row.id)]


async def _write_all(
    vault: Vault,
    rows: Sequence[ConversationRow],
    wish: Wish,
    part: Path,
    labels: Labels,
    progress: Progress,
    stop: threading.Event,
) -> int:
    if not rows:
        raise UserError("export_nothing")
    with part.open("wb") as file:
        many = _archive(file, wish, labels, stop)
        try:
            for done, row in enumerate(rows):
                progress(done, len(rows))
                await _write_one(vault, row, wish, many, stop)
            return await in_thread(stop, many.finish)
        except BaseException:
            many.abandon()
            raise


async def _write_one(
    vault: Vault, row: ConversationRow, wish: Wish, many: Archive, stop: threading.Event
) -> None:
    """A chat and, one at a time, the files of its documents."""
    found = await gathered(vault, row, with_documents=wish.with_documents)
    files = await in_thread(stop, lambda: many.add(found.tree))
    for number, name in files.items():
        data = await file_of(vault, found.id_of(number))
        await in_thread(stop, partial(many.add_file, name, data))


def _archive(file: BinaryIO, wish: Wish, labels: Labels, stop: threading.Event) -> Archive:
    alone = wish.chat is not None
    if wish.form != "pdf":
        return Archive(file, wish.form, labels, alone=alone)

    def write(tree: NewConversation) -> bytes:
        return pdf(tree, labels, stop)

    return Archive(file, "md", labels, alone=alone, write=("pdf", write))


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


def _put(part: Path, made: bytes) -> None:
    part.write_bytes(made)
