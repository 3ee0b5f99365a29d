"""Collections: documents under a name for several chats; a folder's are kept up with it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from app.chat.papers.taking import Expanded, PaperTaken, Reader, expand, take_in
from app.chat.store import Store
from app.core.errors import AlcoveError, UserError
from app.core.events import PaperProgress
from app.vault.rows import CollectionPaper, CollectionRow, PaperRow


class Shelves(Store, Protocol):
    """The vault, as far as collections are concerned."""

    async def collections(self) -> list[CollectionRow]: ...
    async def create_collection(self, name: str, folder: str = ..., /) -> CollectionRow: ...
    async def rename_collection(self, id_: int, name: str, /) -> None: ...
    async def set_collection_folder(self, id_: int, folder: str, /) -> None: ...
    async def delete_collection(self, id_: int, /) -> None: ...
    async def collection_papers(self, id_: int, /) -> list[CollectionPaper]: ...
    async def put_in_collection(
        self, id_: int, paper: int, path: str, modified: int, size: int, /
    ) -> None: ...
    async def take_from_collection(self, id_: int, what: int | str, /) -> None: ...


@dataclass(frozen=True, slots=True)
class Refreshed:
    """A folder was looked through: `taken` files are new or changed, `gone` ones taken out.

    `failed` are names and why, `left_out` as in `taking.Expanded`.
    """

    taken: int
    gone: int
    failed: tuple[tuple[str, AlcoveError], ...]
    left_out: int
    papers: tuple[PaperRow, ...] = ()


@dataclass(slots=True)
class _Look:
    """One look through a folder."""

    language: str
    taken: list[PaperRow] = field(default_factory=list)
    failed: list[tuple[str, AlcoveError]] = field(default_factory=list)


async def refresh(
    vault: Shelves, reader: Reader, id_: int, *, language: str = "system"
) -> AsyncGenerator[PaperProgress | Refreshed]:
    """Bring a collection up to its folder; progress counts files, the last item is what changed.

    A file that cannot be read or looked at, or is one too many, stays as it was. Raises
    UserError `collection_gone`, `collection_folder_gone`, `collection_folder_empty`.
    """
    folder = await _present_folder(vault, id_)
    known = {one.path: one for one in await vault.collection_papers(id_) if one.path}
    found, states = await asyncio.to_thread(_looked, folder)
    look = _Look(language)
    missing_here = [path for path in known if path not in states and _below(Path(path), folder)]
    gone = await asyncio.to_thread(lambda: list(filter(_is_gone, missing_here)))
    if gone and not states:
        # An unmounted disk leaves an empty folder behind.
        raise UserError("collection_folder_empty", folder=str(folder))
    for missing in gone:
        await vault.take_from_collection(id_, missing)
    for done, path in enumerate(found.files):
        yield PaperProgress(done, len(found.files))
        state, before = states[str(path)], known.get(str(path))
        if before is None or (before.modified, before.size) != state:
            await _take(vault, reader, id_, path, state, look)
    failed, taken = tuple(look.failed), tuple(look.taken)
    yield PaperProgress(len(found.files), len(found.files))
    yield Refreshed(len(taken), len(gone), failed, found.left_out, taken)


async def follow(vault: Shelves, id_: int, folder: Path) -> None:
    """Have a collection follow this folder in place of the one it follows.

    Its documents are kept under the same places below the new one, so that a folder that was
    moved is not read again; `refresh` takes out what is not there. Raises UserError
    `collection_gone`.
    """
    before = await _folder(vault, id_)
    await vault.set_collection_folder(id_, str(folder))
    if not before or folder == Path(before):
        return
    for one in await vault.collection_papers(id_):
        if _below(Path(one.path), Path(before)):
            moved = folder / Path(one.path).relative_to(before)
            await vault.put_in_collection(id_, one.paper.id, str(moved), one.modified, one.size)
            await vault.take_from_collection(id_, one.path)


async def _folder(vault: Shelves, id_: int) -> str:
    for row in await vault.collections():
        if row.id == id_:
            return row.folder
    raise UserError("collection_gone", id=id_)


async def _present_folder(vault: Shelves, id_: int) -> Path:
    folder = await _folder(vault, id_)
    if not folder or not await asyncio.to_thread(Path(folder).is_dir):
        raise UserError("collection_folder_gone", folder=folder)
    return Path(folder)


async def _take(
    vault: Shelves,
    reader: Reader,
    id_: int,
    path: Path,
    state: tuple[int, int],
    look: _Look,
) -> None:
    try:
        async with aclosing(take_in(vault, reader, path, language=look.language)) as events:
            async for event in events:
                if isinstance(event, PaperTaken):
                    await vault.put_in_collection(id_, event.paper.id, str(path), *state)
                    look.taken.append(event.paper)
    except AlcoveError as error:
        look.failed.append((path.name, error))


def state_of(path: Path) -> tuple[int, int]:
    """When a file was changed last (UTC milliseconds), and its bytes; zeros where it is none."""
    try:
        state = path.stat()
    except (OSError, ValueError):
        return 0, 0
    return state.st_mtime_ns // 1_000_000, state.st_size


def _looked(folder: Path) -> tuple[Expanded, dict[str, tuple[int, int]]]:
    found = expand([folder])
    return found, {str(path): state_of(path) for path in found.files}


def _is_gone(path: str) -> bool:
    """Whether there is surely no such file; one that may not be looked at is still there."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        pass
    return False


def _below(path: Path, folder: Path) -> bool:
    """What was added by hand from elsewhere stays, whatever became of its file."""
    return folder in path.parents
