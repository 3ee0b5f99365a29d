"""Tells an unencrypted store by its first bytes, without SQLite."""

from __future__ import annotations

from pathlib import Path

PLAIN_HEADER = b"SQLite format 3\0"


def is_plain(path: Path) -> bool:
    """Whether the file is there and starts as an unencrypted SQLite file does."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER
    except OSError:
        return False
