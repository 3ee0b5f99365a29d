"""Model output without what hides from a reader: control, bidi and tag characters."""

from __future__ import annotations

from collections.abc import Mapping

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def _substitutions() -> Mapping[int, str]:
    """Code point to what stands in its place; single characters, so a stream may cut anywhere."""
    dropped = [
        *(code for code in range(0x20) if code not in (0x09, 0x0A)),  # C0 without tab, line feed
        *range(0x7F, 0xA0),  # delete and C1
        *range(0x202A, 0x202F),  # bidi embeddings and overrides: text that reads differently
        *range(0x2066, 0x206A),  # bidi isolates
        0x2060,  # word joiner
        0xFEFF,  # byte order mark
        *range(0xE0100, 0xE01F0),  # variation selectors that can carry hidden bytes
    ]
    marked = [
        *range(0xE0000, 0xE0080),  # tag characters, "ASCII smuggling"
        *range(0xD800, 0xE000),  # lone surrogates
        *range(0xFDD0, 0xFDF0),  # noncharacters; QTextDocument uses two as frame marks
        0xFFFC,  # object replacement: QTextDocument takes it for a picture
    ]
    table = dict.fromkeys(dropped, "") | dict.fromkeys(marked, REPLACEMENT)
    return table | {0x2028: "\n", 0x2029: "\n"}


_SUBSTITUTIONS = _substitutions()


def readable(untrusted_text: str) -> str:
    """The text with nothing hidden in it: control and bidi characters gone, tags marked."""
    return untrusted_text.translate(_SUBSTITUTIONS)
