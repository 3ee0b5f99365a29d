"""Bytes of a text file become text, whatever encoding they are in (threat D10)."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from app.documents.child.charset_guess import guessed_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 32 << 10
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class Decoded:
    """`encoding` is a guess where `guessed`; `broken` counts the characters that were none."""

    text: str
    encoding: str
    guessed: bool = False
    broken: int = 0


def decoded(untrusted: bytes, declared: str = "") -> Decoded:
    """Text without zeros and half characters, its lines ended by a line feed.

    `declared` is the encoding that the file itself names; it counts before a guess.
    """
    found = _marked(untrusted) or _strict(untrusted, declared) or _guessed(untrusted)
    text = _LINE_ENDS.sub("\n", found.text).replace("\0", "")
    return Decoded(
        _SURROGATES.sub("\ufffd", text), found.encoding, guessed=found.guessed, broken=found.broken
    )


def looks_binary(untrusted: bytes) -> bool:
    """Whether it is no text in any encoding: too many control characters at its beginning."""
    untrusted_sample = untrusted[:_SAMPLE]
    marked = _marked(untrusted_sample)
    encoding = _wide(untrusted) or "latin-1"
    text = marked.text if marked else untrusted_sample.decode(encoding, "replace")
    return len(_CONTROLS.findall(text)) > len(text) // 20


def _marked(untrusted: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if untrusted.startswith(mark):
            return _replaced(untrusted[len(mark) :], encoding)
    return None


def _strict(untrusted: bytes, declared: str) -> Decoded | None:
    if wide := _wide(untrusted):
        return _replaced(untrusted, wide)
    if b"\x1b$B" in untrusted[:_SAMPLE]:  # seven bits a byte, so it would pass for UTF-8
        return _replaced(untrusted, "iso2022_jp")
    for encoding in filter(None, (declared, "utf-8")):
        try:
            text = untrusted.decode(encoding)
        except (UnicodeError, LookupError, ValueError):
            continue
        if isinstance(text, str):
            return Decoded(text, encoding)
    return None


def _wide(untrusted: bytes) -> str:
    """UTF-16 without a mark: in Western text every other byte is zero."""
    sample = untrusted[: 2 * (min(len(untrusted), _SAMPLE) // 2)]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(sample) < 8 or max(even, odd) < len(sample) // 4:
        return ""
    if min(even, odd) > max(even, odd) // 20:
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _guessed(untrusted: bytes) -> Decoded:
    # Some bad bytes in what is UTF-8 else are damage, not another encoding.
    nearly = _replaced(untrusted, "utf-8")
    others = sum(1 for one in nearly.text[: 1 << 20] if one > "\x7f")
    if others > 4 * nearly.broken:
        return nearly
    found = _replaced(untrusted, guessed_encoding(_telling(untrusted)))
    return Decoded(found.text, found.encoding, guessed=True, broken=found.broken)


def _telling(untrusted: bytes) -> bytes:
    """The lines that are not plain ASCII, as far as it takes to tell the encoding."""
    lines = (line for line in untrusted[: 64 * _SAMPLE].splitlines(keepends=True))
    told = b"".join(line for line in lines if not line.isascii())
    return told[:_SAMPLE] or untrusted[:_SAMPLE]


def _replaced(untrusted: bytes, encoding: str) -> Decoded:
    text = untrusted.decode(encoding, "replace")
    return Decoded(text, encoding, broken=text.count("\ufffd"))
