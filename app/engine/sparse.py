"""Writes the beginnings of files whose rest is a hole: long, and hardly any bytes on the disk."""

from __future__ import annotations

import errno
import os
import secrets
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.core.errors import OutsideError

Beginning = tuple[bytes, int]
"""The first bytes of a file, and how long the whole file is."""

_PROBE = 16 * 1024 * 1024
_SLACK = 4 * 1024 * 1024
_STALE_SECONDS = 3600
_NO_HOLES = {errno.EFBIG, errno.EINVAL, errno.EOPNOTSUPP}


class SparseFiles:
    """Files in `folder` with a name of their own each, removed when the block is left.

    Several are named like the parts of a split model. Those that a killed program left behind are
    removed an hour later. Raises OutsideError `no_sparse_files`, `disk_full`, `cache_not_written`.
    """

    def __init__(self, folder: Path, beginnings: Sequence[Beginning]) -> None:
        self._folder, self._beginnings = folder, beginnings
        stem, count = secrets.token_hex(8), len(beginnings)
        names = [f"{stem}-{part:05d}-of-{count:05d}.gguf" for part in range(1, count + 1)]
        self._paths = [folder / name for name in (names if count > 1 else [f"{stem}.gguf"])]

    def __enter__(self) -> Path:
        """The first file."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _sweep(self._folder)
            for path, (data, size) in zip(self._paths, self._beginnings, strict=True):
                _write(path, data, size)
        except (OSError, OverflowError) as error:
            self._remove()
            raise _told(error, self._folder) from error
        except BaseException:
            self._remove()
            raise
        return self._paths[0]

    def __exit__(self, *_: object) -> None:
        self._remove()

    def _remove(self) -> None:
        for path in self._paths:
            with suppress(OSError, ValueError):  # it must not hide why the block was left
                path.unlink()


def _write(path: Path, data: bytes, size: int) -> None:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    try:
        if sys.platform == "win32":
            _allow_holes(handle)
        with open(handle, "wb", closefd=False) as file:
            file.write(data)
        if size > len(data) + _PROBE and sys.platform != "win32":
            # On a file system without holes this is a moment's work; the whole would be hours.
            os.ftruncate(handle, len(data) + _PROBE)
            if os.fstat(handle).st_blocks * 512 > len(data) + _SLACK:
                raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))
        os.ftruncate(handle, size)
    except BaseException:
        with suppress(OSError):  # the first error says what is wrong
            os.close(handle)
        raise
    os.close(handle)


def _allow_holes(handle: int) -> None:
    """NTFS makes holes only in files marked for it (FSCTL_SET_SPARSE). Raises OSError."""
    import ctypes
    import msvcrt

    set_sparse, done = 0x000900C4, ctypes.c_ulong()
    control = ctypes.windll.kernel32.DeviceIoControl  # type: ignore[attr-defined]
    system_handle = ctypes.c_void_p(msvcrt.get_osfhandle(handle))  # type: ignore[attr-defined]
    if not control(system_handle, set_sparse, None, 0, None, 0, ctypes.byref(done), None):
        raise OSError(errno.EOPNOTSUPP, "FSCTL_SET_SPARSE")


def _sweep(folder: Path) -> None:
    """Remove what a program that was killed has left."""
    for path in folder.glob("*.gguf"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink()


def _told(error: Exception, folder: Path) -> OutsideError:
    number = getattr(error, "errno", errno.EFBIG)
    if number in _NO_HOLES:
        return OutsideError("no_sparse_files", folder=str(folder))
    if number in {errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC}:
        return OutsideError("disk_full", path=str(folder))
    return OutsideError("cache_not_written", folder=str(folder), reason=str(error))
