"""How stop strings are typed; with the ranges of `app.core.ranges`, which the pages show. Pure."""

from __future__ import annotations

import re

from app.core.ranges import (
    LARGEST_CONTEXT,
    LARGEST_SEED,
    LONGEST_STOP,
    LONGEST_TEXT,
    MOST_STOPS,
    RANGES,
    Range,
    clamped,
    clean_stops,
)

__all__ = [
    "LARGEST_CONTEXT",
    "LARGEST_SEED",
    "LONGEST_STOP",
    "LONGEST_TEXT",
    "MOST_STOPS",
    "RANGES",
    "Range",
    "clamped",
    "stops_shown",
    "stops_typed",
]

_ESCAPE = re.compile(r"\\([\\nrt])")
_ESCAPED = {"\\": "\\", "n": "\n", "r": "\r", "t": "\t"}


def stops_typed(text: str) -> tuple[str, ...]:
    r"""Stop strings typed one a line, where `\n` is a line break and `\\` a backslash."""
    lines = (_ESCAPE.sub(lambda found: _ESCAPED[found[1]], line) for line in text.split("\n"))
    return clean_stops(tuple(lines))


def stops_shown(stops: tuple[str, ...]) -> str:
    """As `stops_typed` reads them."""
    return "\n".join(_escaped(stop) for stop in stops)


def _escaped(stop: str) -> str:
    for mark, character in _ESCAPED.items():
        stop = stop.replace(character, f"\\{mark}")
    return stop
