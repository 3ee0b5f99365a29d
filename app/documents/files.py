"""The bytes of a file the user named, taken within bounds and without ever waiting (threat D13)."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

from app.core.errors import OutsideError, UserError
from app.documents.names import shown_name


def read_bytes(path: Path, limit: int) -> bytes:
    """All of an ordinary file.

    Raises UserError `document_missing`, `document_folder`, `document_not_regular`,
    `document_too_large`, `document_empty`; OutsideError `document_unreadable`.
    """
    name = shown_name(path.name)
    try:
        untrusted = _read_bounded(path, name, limit)
    except FileNotFoundError as error:
        raise UserError("document_missing", name=name) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a zero in it
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise OutsideError("document_unreadable", name=name, reason=reason) from error
    if not untrusted:
        raise UserError("document_empty", name=name)
    return untrusted


def _read_bounded(path: Path, name: str, limit: int) -> bytes:
    # A pipe or a device that is named like a file must not hang us, so it is looked at first;
    # what took its place meanwhile is opened without waiting and looked at again.
    _check(path.stat(), name, limit)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with io.FileIO(os.open(path, flags), "rb") as file:
        state = os.fstat(file.fileno())
        _check(state, name, limit)
        untrusted = _up_to(file, limit + 1)
    if len(untrusted) > limit:  # it grew
        raise UserError("document_too_large", name=name, bytes=len(untrusted), limit=limit)
    return untrusted


def _up_to(file: io.FileIO, most: int) -> bytes:
    parts: list[bytes] = []
    while most > 0 and (part := file.read(min(most, 1 << 24))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def _check(state: os.stat_result, name: str, limit: int) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise UserError("document_folder", name=name)
    if not stat.S_ISREG(state.st_mode):
        raise UserError("document_not_regular", name=name)
    if state.st_size > limit:
        raise UserError("document_too_large", name=name, bytes=state.st_size, limit=limit)
