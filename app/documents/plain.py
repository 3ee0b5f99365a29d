"""Reads a plain text file that the user named, within bounds."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from app.core.errors import OutsideError, UserError

LIMIT_BYTES = 4 * 1024 * 1024


def read_text(path: Path) -> str:
    """The text of a UTF-8 file (or UTF-16 with its mark).

    Raises UserError `document_missing`, `document_not_regular`, `document_too_large`,
    `document_not_text`; OutsideError `document_unreadable`.
    """
    try:
        untrusted = _read_bounded(path)
    except FileNotFoundError as error:
        raise UserError("document_missing", name=path.name) from error
    except OSError as error:
        raise OutsideError("document_unreadable", name=path.name, reason=str(error)) from error
    return _decoded(untrusted, path.name)


def _read_bounded(path: Path) -> bytes:
    # A pipe or a device that is named like a file must not hang us, so it is looked at first;
    # what took its place meanwhile is opened without waiting and looked at again.
    _refuse_odd(path.stat(), path.name)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        _refuse_odd(os.fstat(file.fileno()), path.name)
        untrusted = file.read(LIMIT_BYTES + 1)
    if len(untrusted) > LIMIT_BYTES:
        raise UserError("document_too_large", name=path.name, bytes=len(untrusted))
    return untrusted


def _refuse_odd(state: os.stat_result, name: str) -> None:
    if not stat.S_ISREG(state.st_mode):
        raise UserError("document_not_regular", name=name)
    if state.st_size > LIMIT_BYTES:
        raise UserError("document_too_large", name=name, bytes=state.st_size)


def _decoded(untrusted: bytes, name: str) -> str:
    wide = untrusted.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = untrusted.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("document_not_text", name=name) from error
    if "\0" in text:
        raise UserError("document_not_text", name=name)
    return text
