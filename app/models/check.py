"""Opens a model file safely, checks its header and finds the other parts of a split model."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import OutsideError, UserError
from app.models.gguf import Header, read_header
from app.models.gguf_source import clean_text, damaged

_PART = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CheckedModel:
    """A model whose header is sound. `path` is what llama.cpp opens: the first part.

    `file_bytes` counts all parts; `fingerprint` changes when any part's header or size does.
    """

    path: Path
    paths: tuple[Path, ...]
    header: Header
    file_bytes: int
    fingerprint: str
    parameters: int
    weight_bytes: int
    more_parts: tuple[Header, ...] = ()
    """The headers of the further parts of a split model."""


def check_model(path: Path, *, chat_only: bool = True) -> CheckedModel:
    """Check the model file at `path`, or all parts of the split model it belongs to.

    Raises UserError: those of `read_header`, `file_missing`, `file_unreadable`,
    `file_not_regular`, `gguf_part_missing`, `gguf_part_renamed`, and, when `chat_only`,
    `gguf_not_a_chat_model`; OutsideError `file_read_failed` when the disk fails.
    """
    header = _read(path)
    number, count = header.split
    if count > 1:
        return _check_parts(path, header, number, count, chat_only)
    _check_kind(header, chat_only)
    return _checked((path,), (header,))


def _check_parts(
    path: Path, header: Header, number: int, count: int, chat_only: bool
) -> CheckedModel:
    named = _PART.fullmatch(path.name)
    if not named or (int(named["number"]), int(named["count"])) != (number + 1, count):
        raise UserError(
            "gguf_part_renamed", part=number + 1, parts=count, name=clean_text(path.name)
        )
    paths, headers = [], []
    for part in range(1, count + 1):
        part_path = path.with_name(f"{named['stem']}-{part:05d}-of-{count:05d}.gguf")
        headers.append(header if part == number + 1 else _read_part(part_path, part, count))
        paths.append(part_path)
    _check_kind(headers[0], chat_only)
    _check_together(headers)
    return _checked(tuple(paths), tuple(headers))


def _read_part(path: Path, part: int, count: int) -> Header:
    try:
        header = _read(path)
    except UserError as error:
        if error.code != "file_missing":
            raise
        raise UserError("gguf_part_missing", part=part, parts=count) from error
    if header.split != (part - 1, count):
        raise UserError("gguf_part_renamed", part=part, parts=count, name=clean_text(path.name))
    return header


def _check_kind(header: Header, chat_only: bool) -> None:
    if chat_only and header.kind != "model":
        raise UserError("gguf_not_a_chat_model", kind=header.kind)


def _check_together(headers: list[Header]) -> None:
    """The parts name each tensor once, and as many as the first part announces."""
    names = {tensor.name for header in headers for tensor in header.tensors}
    total = sum(len(header.tensors) for header in headers)
    announced = headers[0].metadata.get("split.tensors.count", total)
    if len(names) != total or announced != total:
        raise damaged("split.tensors.count")


def _checked(paths: tuple[Path, ...], headers: tuple[Header, ...]) -> CheckedModel:
    joined = "".join(header.fingerprint for header in headers).encode()
    return CheckedModel(
        path=paths[0],
        paths=paths,
        header=headers[0],
        file_bytes=sum(header.size for header in headers),
        fingerprint=hashlib.sha256(joined).hexdigest(),
        parameters=sum(header.parameters for header in headers),
        weight_bytes=sum(header.weight_bytes for header in headers),
        more_parts=headers[1:],
    )


def _read(path: Path) -> Header:
    """Open without ever waiting: a FIFO or device is recognised after O_NONBLOCK (D13)."""
    if "\0" in str(path):
        raise UserError("file_missing", name=clean_text(path.name))
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError("file_not_regular", name=clean_text(path.name))
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb", buffering=0) as stream:
            facts = os.fstat(stream.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise UserError("file_not_regular", name=clean_text(path.name))
            return read_header(stream, facts.st_size)
    except FileNotFoundError as error:
        raise UserError("file_missing", name=clean_text(path.name)) from error
    except PermissionError as error:
        raise UserError("file_unreadable", name=clean_text(path.name)) from error
    except OSError as error:
        raise OutsideError(
            "file_read_failed", name=clean_text(path.name), reason=str(error)
        ) from error
