"""Names from outside as they may be shown: one line, nothing half or invisible (threat D14)."""

from __future__ import annotations

import re
import unicodedata

_MOST_OF_NAME = 255
_END = 40
_HALVES = re.compile("[\ud800-\udfff]")
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def shown_name(untrusted: str) -> str:
    """The name of a file; what is no text in the file system's encoding becomes U+FFFD.

    A long one keeps its end, because of its ending. Never empty.
    """
    words = shown_text(untrusted, 4 * _MOST_OF_NAME)
    if len(words) > _MOST_OF_NAME:
        words = f"{words[: _MOST_OF_NAME - _END]}…{words[1 - _END :]}"
    return words or "?"


def shown_text(untrusted: str, most: int) -> str:
    """Text with a space for what is invisible or turns the direction of writing; `most` long."""
    whole = _HALVES.sub("\ufffd", untrusted[:most])
    kept = (" " if unicodedata.category(one) in _INVISIBLE else one for one in whole)
    return " ".join("".join(kept).split())
