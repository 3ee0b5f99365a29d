"""Page numbers as people write them, `1-3, 7`, and back; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

_RANGE = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")
_LONGEST = 280
_MORE = ", …"


def ranges(numbers: Sequence[int]) -> str:
    """Ascending numbers, runs of them drawn together; ends with `…` where they are too many."""
    parts: list[str] = []
    start = 0
    for at, number in enumerate(numbers):
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            first = numbers[start]
            parts.append(f"{first}" if first == number else f"{first}-{number}")
            start = at + 1
    text = ", ".join(parts)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(",")[0] + _MORE


def is_cut(untrusted_ranges: str) -> bool:
    """Whether there were more numbers than the text names."""
    return untrusted_ranges.endswith("…")


def numbers(untrusted_ranges: str, most: int) -> list[int]:
    """The numbers a text of ranges names, `most` of them at the most."""
    found: list[int] = []
    for part in _RANGE.finditer(untrusted_ranges):
        first, last = int(part[1]), int(part[2] or part[1])
        found += range(first, min(last, first + most - len(found) - 1) + 1)
        if len(found) >= most:
            break
    return found
