"""What a path that the user chose holds: a file, a ZIP archive or a folder, within bounds."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from app.core.errors import OutsideError, UserError
from app.models.gguf_source import clean_text

MAX_BYTES = 1 << 30
"""Read of one import in all, unpacked."""
MAX_RATIO = 200
"""Bytes unpacked of one packed byte, beyond the first megabyte; JSON packs to about a tenth."""
MAX_LISTING = 8 << 20
"""Bytes of a ZIP archive's list of members: some 80,000."""
MAX_ENTRIES = 50_000
MAX_FOLDER_DEPTH = 8
READABLE = frozenset({".json", ".jsonl", ".ndjson", ".chat"})

_DOCUMENTS = ("documents", ".pdf")
"""Where our own exports put the files of documents, and what those end in."""
_FREE = 1 << 20
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_DATABASE = b"SQLite format 3\0"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What unpacking a damaged, an encrypted or an unusual member raises."""

Read = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Member:
    """One file to look into. `name` is for people and for telling kinds apart, never a path."""

    name: str
    when: int
    """Its last change in UTC milliseconds: the time of what has no time of its own."""
    open: Callable[[Counter[str]], AbstractContextManager[Read]]

    @property
    def folder(self) -> str:
        """What stands before its last slash."""
        return str(PurePosixPath(self.name).parent)

    @property
    def base(self) -> str:
        """What stands after its last slash."""
        return PurePosixPath(self.name).name

    @property
    def is_document(self) -> bool:
        """Whether it is no chat, but the file of a document of one."""
        return _is_document(self.name)


@dataclass(slots=True)
class Allowance:
    """How many bytes may still be read."""

    left: int = MAX_BYTES


@contextmanager
def members(path: Path) -> Iterator[list[Member]]:
    """The files of `path` that may hold chats, in the order of their names.

    Raises UserError `file_missing`, `document_not_regular`, `import_database`,
    `import_archive_damaged`, `import_archive_large`; OutsideError `file_read_failed`.
    """
    allowance, name = Allowance(), clean_text(path.name)
    try:
        if path.is_dir():
            yield _in_folder(path, allowance)
            return
        with _opened(path) as file:
            begin = file.read(16)
            file.seek(0)
            if begin.startswith(_DATABASE):
                raise UserError("import_database", name=name)
            if begin.startswith(_ZIP):
                yield _in_archive(file, name, allowance)
            else:
                yield [_of_file(path, name, allowance)]
    except FileNotFoundError as error:
        raise UserError("file_missing", name=name) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutsideError("file_read_failed", name=name, reason=reason) from error


def _opened(path: Path) -> BinaryIO:
    """The file, if it is an ordinary one; a pipe or a device is not waited for."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if not stat.S_ISREG(path.stat().st_mode):
        raise UserError("document_not_regular", name=clean_text(path.name))
    file = os.fdopen(os.open(path, flags), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise UserError("document_not_regular", name=clean_text(path.name))
    return file


def _of_file(path: Path, name: str, allowance: Allowance) -> Member:
    when = path.stat().st_mtime_ns // 1_000_000

    @contextmanager
    def opened(left: Counter[str]) -> Iterator[Read]:
        with _opened(path) as file:
            yield _counted(file, allowance, left)

    return Member(name, when, opened)


def _in_folder(root: Path, allowance: Allowance) -> list[Member]:
    found: list[Member] = []
    for folder, folders, names in os.walk(root):
        inside = Path(folder).relative_to(root)
        if len(inside.parts) >= MAX_FOLDER_DEPTH:
            folders.clear()
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            shown = (inside / name).as_posix()
            if not _is_wanted(shown) or path.is_symlink() or not path.is_file():
                continue
            with suppress(OSError):
                found.append(_of_file(path, shown, allowance))
            if len(found) >= MAX_ENTRIES:
                return found
    return found


def _is_wanted(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() in READABLE or _is_document(name)


def _is_document(name: str) -> bool:
    path = PurePosixPath(name)
    return (path.parent.name, path.suffix.lower()) == _DOCUMENTS


class _Listed:
    """A file for `zipfile`, which reads the list of members at once, however long it says it is."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self._name = file, name
        self.seek, self.tell, self.close = file.seek, file.tell, file.close
        self.seekable = file.seekable

    def read(self, size: int = -1) -> bytes:
        """As that of the file, within bounds."""
        if size > MAX_LISTING:
            raise UserError("import_archive_large", name=self._name)
        return self._file.read(min(size, MAX_LISTING) if size >= 0 else MAX_LISTING)


def _in_archive(file: BinaryIO, name: str, allowance: Allowance) -> list[Member]:
    try:
        archive = zipfile.ZipFile(_Listed(file, name))
    except _BROKEN as error:
        raise UserError("import_archive_damaged", name=name) from error
    listed = archive.infolist()
    if len(listed) > MAX_ENTRIES:
        raise UserError("import_archive_large", name=name)
    wanted = [one for one in listed if _is_wanted(one.filename)]
    when = os.fstat(file.fileno()).st_mtime_ns // 1_000_000
    return [_of_archive(archive, one, when, allowance) for one in sorted(wanted, key=_by_name)]


def _by_name(info: zipfile.ZipInfo) -> str:
    return info.filename


def _of_archive(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, when: int, allowance: Allowance
) -> Member:
    @contextmanager
    def opened(left: Counter[str]) -> Iterator[Read]:
        if info.flag_bits & 1:
            left["import_left_locked"] += 1
            yield _nothing
            return
        try:
            member = archive.open(info)
        except _BROKEN:
            left["import_left_files_damaged"] += 1
            yield _nothing
            return
        with member:
            yield _counted(member, allowance, left, info.compress_size)

    return Member(info.filename, when, opened)


def _nothing(_size: int) -> bytes:
    return b""


def _counted(
    file: IO[bytes], allowance: Allowance, left: Counter[str], packed: int | None = None
) -> Read:
    """Reads up to what is allowed, and takes damage for the end; both are noted."""
    room = None if packed is None else max(_FREE, MAX_RATIO * packed)
    read = 0

    def take(size: int) -> bytes:
        nonlocal read
        if allowance.left <= 0 or (room is not None and read > room):
            left["import_left_rest"] = 1
            return b""
        try:
            untrusted = file.read(min(size, allowance.left))
        except (*_BROKEN, OSError):
            left["import_left_files_damaged"] = 1
            return b""
        read += len(untrusted)
        allowance.left -= len(untrusted)
        return untrusted

    return take
