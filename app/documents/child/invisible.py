"""Finds text that is written in characters nobody sees, as for orders to a model (threat D9)."""

from __future__ import annotations

import re

_SMUGGLED = re.compile(
    "(?<!\U0001f3f4)(?<![\U000e0020-\U000e007e])[\U000e0020-\U000e007e]+"
    "|\U0001f3f4[\U000e0020-\U000e007e]{7}"  # flags are spelled so, in six letters at the most
    "|[\U000e0100-\U000e01ef]{4}|[\ufe00-\ufe0e]{4}"  # one chooses the form of a sign
    "|[\u200b-\u200d\u2060-\u2064\ufeff]{12}"
)


def has_invisible_text(text: str) -> bool:
    """Whether letters of tags, selectors or widths of zero stand together as text would."""
    return not text.isascii() and _SMUGGLED.search(text) is not None
