"""The file under way: `NAME.part`, beside it what is known of it, and its way to the final name."""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from io import FileIO
from pathlib import Path

from app.core.errors import OutsideError, UserError
from app.core.sealed import sync_folder
from app.core.untrusted_json import decode
from app.models.download.spans import Span, merged

_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_LOCKED = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_LOCK_AT = 1 << 62
"""Windows locks bytes against reading; nobody reads this one."""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What a part file is a part of. `etag` is the server's name of this version, where the hub
    gives no checksum with its redirect. `done` are pairs: what is certainly on the disk."""

    url: str
    repository: str
    commit: str
    size: int
    sha256: str
    etag: str = ""
    done: tuple[tuple[int, ...], ...] = ()


class Part:
    """One part file, open and locked against other programs of ours while this object is open.

    Raises OSError where the disk refuses. `final` must be a checked path.
    """

    def __init__(self, final: Path) -> None:
        self.final = final
        self.path = final.with_name(final.name + ".part")
        self._sidecar_path = final.with_name(final.name + ".part.json")
        self._handle = -1
        self.sidecar = Sidecar("", "", "", 0, "")

    def open(self, wanted: Sidecar) -> None:
        """Open or make it; what is here of another version is dropped.

        Raises OutsideError `download_elsewhere` while another Alcove has it open.
        """
        self._handle = os.open(self.path, _FLAGS, 0o666)
        try:
            _lock(self._handle)
        except OSError as error:
            if error.errno in _LOCKED:  # else the file system knows no locks
                self.close()
                raise OutsideError("download_elsewhere", name=self.final.name) from error
        old = self._read()
        if old is not None and (old.size, old.sha256) == (wanted.size, wanted.sha256):
            self.sidecar = replace(wanted, etag=old.etag, done=self._sound(old.done))
        else:
            self.begin_anew(wanted)

    def begin_anew(self, wanted: Sidecar) -> None:
        """Drop all bytes; from here on it is a part of `wanted`."""
        self._sidecar_path.unlink(missing_ok=True)
        os.ftruncate(self._handle, 0)
        self.sidecar = replace(wanted, done=())
        self._write()

    def writer(self, at: int) -> FileIO:
        """A handle of one's own, to write from that byte on."""
        file = FileIO(self.path, "r+")
        file.seek(at)
        return file

    def reader(self) -> FileIO:
        """A handle of one's own, to read from the beginning."""
        return FileIO(self.path, "r")

    def note_etag(self, etag: str) -> None:
        """Remember the server's name of this version; it is written with the next `save`."""
        self.sidecar = replace(self.sidecar, etag=etag)

    def save(self, written: tuple[Span, ...]) -> None:
        """Put what was written until now on the disk, then say so in the sidecar."""
        self._sync()
        self.sidecar = replace(self.sidecar, done=written)
        self._write()

    def forget(self, start: int, stop: int) -> None:
        """Give back the memory in which the system keeps these saved bytes, where it can.

        Else a large file takes the place of the model that is open. And writing is faster where
        the same memory is used again.
        """
        if sys.platform == "linux":
            os.posix_fadvise(self._handle, start, stop - start, os.POSIX_FADV_DONTNEED)

    def place(self) -> None:
        """Give it its final name, durably. Only for a part whose hash was found right."""
        os.fsync(self._handle)
        self.close()
        self.path.replace(self.final)
        self._sidecar_path.unlink(missing_ok=True)
        sync_folder(self.final.parent)

    def remove(self) -> None:
        """Delete it and what is known of it."""
        self.close()
        for path in (self.path, self._sidecar_path, self._new_sidecar()):
            path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let others have it. Safe to call twice."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def done_bytes(self) -> int:
        """How many bytes the sidecar on disk vouches for; needs no `open`."""
        old = self._read()
        return sum(stop - start for start, stop in self._sound(old.done)) if old else 0

    def _sync(self) -> None:
        if sys.platform == "linux":
            os.fdatasync(self._handle)
        else:
            os.fsync(self._handle)

    def _write(self) -> None:
        new = self._new_sidecar()
        with new.open("wb") as file:
            file.write(json.dumps(asdict(self.sidecar), indent=1).encode())
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._sidecar_path)

    def _new_sidecar(self) -> Path:
        return self._sidecar_path.with_name(self._sidecar_path.name + ".new")

    def _read(self) -> Sidecar | None:
        try:
            return decode(self._sidecar_path.read_bytes(), Sidecar)
        except (OSError, ValueError, TypeError, RecursionError):
            return None

    def _sound(self, untrusted_done: tuple[tuple[int, ...], ...]) -> tuple[Span, ...]:
        """Only spans that the file on the disk can hold."""
        here = 0
        with suppress(OSError):
            here = self.path.stat().st_size
        return merged(
            (pair[0], pair[1])
            for pair in untrusted_done
            if len(pair) == 2 and 0 <= pair[0] < pair[1] <= here
        )


def prepare_folder(root: Path, owner: str, name: str) -> Path:
    """Make the folder of a repository below the models' folder; the names must be checked.

    Raises UserError `download_folder_elsewhere` where a link leads out of the models' folder.
    """
    folder = root / owner / name
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not folder.resolve().is_relative_to(root.resolve()):
        raise UserError("download_folder_elsewhere", folder=str(folder))
    return folder


def _lock(handle: int) -> None:
    """Lock for as long as the handle is open; raises OSError where another program has it."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _LOCK_AT, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
