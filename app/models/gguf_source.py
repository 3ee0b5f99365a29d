"""A forward-only, bounded reader of GGUF primitives that hashes exactly what it hands out."""

from __future__ import annotations

import hashlib
import re
import struct
from typing import BinaryIO

from app.core.errors import UserError

STRING_LIMIT = 16 * 1024 * 1024
"""Bytes of one string; real vocabularies and templates stay far below."""

HEADER_LIMIT = 64 * 1024 * 1024
"""Bytes of a whole header; a vocabulary of 262,000 tokens with its merges takes about 20 MB."""

_CHUNK = 256 * 1024
_U64 = struct.Struct("<Q")
_CONTROLS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]+"
)


def clean_text(untrusted_text: str, limit: int = 120) -> str:
    """Text of a file, safe to show on one line: no control, bidi or invisible characters (M10)."""
    return _CONTROLS.sub(" ", untrusted_text[: 4 * limit]).strip()[:limit]


def damaged(untrusted_field: str, *, of: str = "") -> UserError:
    """The error for a header whose `untrusted_field` (of a tensor, say) cannot be true."""
    field = f"{untrusted_field} of {of}" if of else untrusted_field
    return UserError("gguf_damaged", field=clean_text(field))


class GgufSource:
    """The bytes of a GGUF header, taken front to back; never more than a chunk past the header."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self.size = size
        self._stream = stream
        self._buffer = b""
        self._at = 0
        self._start = 0
        self._hash = hashlib.sha256()

    @property
    def position(self) -> int:
        """How many bytes have been taken."""
        return self._start + self._at

    @property
    def rest(self) -> int:
        """How many bytes the file has after `position`."""
        return self.size - self.position

    def peek(self, count: int) -> bytes:
        """Up to `count` bytes from here, not taken."""
        self._fill(min(count, self.rest))
        return self._buffer[self._at : self._at + count]

    def unpack(self, layout: struct.Struct) -> tuple[int | float | bool, ...]:
        """The values of a fixed layout."""
        self._fill(layout.size)
        values = layout.unpack_from(self._buffer, self._at)
        self._at += layout.size
        return values

    def take(self, count: int) -> bytes:
        """Exactly `count` bytes."""
        self._fill(count)
        self._at += count
        return self._buffer[self._at - count : self._at]

    def skip(self, count: int) -> None:
        """Pass over `count` bytes; they still count for the fingerprint."""
        self._require(count)
        while count:
            step = min(count, _CHUNK)
            self.take(step)
            count -= step

    def string(self, field: str) -> bytes:
        """One string: a length of 8 bytes, then the text."""
        return self.strings(1, field)[0]

    def strings(self, count: int, field: str, *, kept: bool = True) -> list[bytes]:
        """`count` strings in a row; when not `kept` they are only passed over."""
        self._require(8 * count)
        found: list[bytes] = []
        unpack = _U64.unpack_from
        buffer, at, end = self._buffer, self._at, len(self._buffer)
        for _ in range(count):
            if at + 8 > end:
                buffer, at, end = self._refill(at, 8)
            (length,) = unpack(buffer, at)
            at += 8
            if at + length > end:
                if length > STRING_LIMIT:
                    raise damaged(field)
                buffer, at, end = self._refill(at, length)
            if kept:
                found.append(buffer[at : at + length])
            at += length
        self._at = at
        return found

    def fingerprint(self) -> str:
        """SHA-256 over all bytes taken so far and the size of the file, in hexadecimal."""
        digest = self._hash.copy()
        digest.update(self._buffer[: self._at])
        digest.update(_U64.pack(self.size))
        return digest.hexdigest()

    def _refill(self, at: int, count: int) -> tuple[bytes, int, int]:
        self._at = at
        self._fill(count)
        return self._buffer, self._at, len(self._buffer)

    def _require(self, count: int) -> None:
        if count > self.rest:
            raise UserError("gguf_truncated", size=self.size, missing=count - self.rest)
        if self.position + count > HEADER_LIMIT:
            raise damaged("header")

    def _fill(self, count: int) -> None:
        """Have `count` unread bytes in the buffer."""
        if self._at + count <= len(self._buffer):
            return
        self._require(count)
        self._hash.update(self._buffer[: self._at])
        self._start += self._at
        self._buffer, self._at = self._buffer[self._at :], 0
        wanted = max(count, min(_CHUNK, self.rest)) - len(self._buffer)
        self._buffer += self._stream.read(wanted)
        if len(self._buffer) < count:
            missing = count - len(self._buffer)
            raise UserError("gguf_truncated", size=self.size, missing=missing)
