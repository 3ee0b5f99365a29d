"""Unpacks the text that Outlook keeps as compressed RTF (MS-OXRTFCP)."""

from __future__ import annotations

import struct

from app.core.errors import UserError

MOST = 16 << 20
"""Bytes that a letter may unpack to."""
_HEADER = struct.Struct("<IIII")
_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_WINDOW = 4096
_BEGINNING = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the window holds before the first byte."""


def unpacked(untrusted: bytes) -> bytes:
    """The RTF itself. Raises UserError `document_damaged`, `document_bomb`."""
    if len(untrusted) < _HEADER.size:
        raise UserError("document_damaged")
    _, size, magic, _ = _HEADER.unpack_from(untrusted)
    body = untrusted[_HEADER.size :]
    if magic == _PLAIN:
        return body[:size]
    if magic != _PACKED:
        raise UserError("document_damaged")
    if size > MOST:
        raise UserError("document_bomb")
    return _unpacked(body, size)


def _unpacked(body: bytes, size: int) -> bytes:
    """Eight pieces behind each byte of flags: single bytes, or (place, length) in the window.

    The window is what was written last, so `out` with the beginning in front is all it takes.
    """
    out = bytearray(_BEGINNING)
    most, at = size + len(_BEGINNING), 0
    while at < len(body) and len(out) < most:
        flags = body[at]
        at += 1
        for bit in range(8):
            if not flags >> bit & 1:
                out += body[at : at + 1]
                at += 1
                continue
            if at + 2 > len(body):
                return bytes(out[len(_BEGINNING) : most])
            reference = body[at] << 8 | body[at + 1]
            at += 2
            back = (len(out) - (reference >> 4)) % _WINDOW
            if back == 0 or back > len(out):  # the end mark points at where the next byte goes
                return bytes(out[len(_BEGINNING) : most])
            for _ in range((reference & 15) + 2):
                out.append(out[-back])
    return bytes(out[len(_BEGINNING) : most])
