"""File helpers that never leave half a file behind, and never a readable one."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_sealed(path: Path, content: bytes) -> None:
    """Replace `path` by `content` at once, mode 0600, on disk before this returns.

    Raises OSError; no temporary file is left then, and `path` is the old file, or where only the
    folder could not be synced the new one, which a power cut may take back.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut, where the system can (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
