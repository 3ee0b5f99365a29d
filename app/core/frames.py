"""Frames on a pipe: four bytes of length (little endian), then as many bytes of body."""

from __future__ import annotations

import struct
from typing import BinaryIO

_LENGTH = struct.Struct("<I")


def packed(body: bytes, limit: int) -> bytes:
    """The frame of a body. Raises ValueError where it is longer than `limit` bytes."""
    if len(body) > limit:
        raise ValueError(len(body))
    return _LENGTH.pack(len(body)) + body


def read_body(stream: BinaryIO, limit: int) -> bytes | None:
    """The next body of a blocking stream, None at its end.

    Raises ValueError for a stated length beyond `limit` bytes; nothing of it is read.
    """
    head = read_exactly(stream, _LENGTH.size)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > limit:
        raise ValueError(length)
    return read_exactly(stream, length)


def read_exactly(stream: BinaryIO, count: int) -> bytes | None:
    """This many bytes of a blocking stream; None where it ends before."""
    parts: list[bytes] = []
    while count:
        part = stream.read(count)
        if not part:
            return None
        parts.append(part)
        count -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)
