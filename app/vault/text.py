"""What of a text can be kept in a file."""

from __future__ import annotations

import re

_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text without half surrogates, which no UTF-8 file can hold."""
    return _SURROGATES.sub("\ufffd", text)
