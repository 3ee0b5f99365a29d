"""Which values a sampling parameter can have, and how stop strings are typed. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from app.core.words import Sampling

LARGEST_SEED: Final = 2**31 - 1
LARGEST_CONTEXT: Final = 1 << 20
MOST_STOPS: Final = 32
LONGEST_STOP: Final = 200
LONGEST_TEXT: Final = 256 * 1024
"""Characters of a system prompt, a grammar or a schema that is taken in from outside."""

_ESCAPE = re.compile(r"\\([\\nrt])")
_ESCAPED = {"\\": "\\", "n": "\n", "r": "\r", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and highest value one can choose, and the step of the arrow keys."""

    lowest: float
    highest: float
    step: float = 0.05


RANGES: Final[Mapping[str, Range]] = MappingProxyType(
    {
        "temperature": Range(0, 2),
        "top_k": Range(0, 1000, 1),
        "top_p": Range(0.05, 1),
        "min_p": Range(0, 1),
        "repeat_penalty": Range(1, 2),
        "presence_penalty": Range(-2, 2),
        "frequency_penalty": Range(-2, 2),
        "penalty_window": Range(0, 4096, 16),
        "seed": Range(0, LARGEST_SEED, 1),
        "max_tokens": Range(1, LARGEST_CONTEXT, 128),
    }
)
"""By the field of `Sampling`; `seed` and `max_tokens` may be None as well."""


def clamped(sampling: Sampling) -> Sampling:
    """The same with every value in its range: a file may have been edited by hand."""
    changes: dict[str, object] = {"stop": _clean_stops(sampling.stop)}
    for name, span in RANGES.items():
        value = getattr(sampling, name)
        if value is not None:
            fitting = min(max(value, span.lowest), span.highest)
            changes[name] = type(value)(fitting)
    for name in ("seed", "max_tokens"):
        value = getattr(sampling, name)
        if value is not None and value < RANGES[name].lowest:
            changes[name] = None
    changes["grammar"] = sampling.grammar[:LONGEST_TEXT]
    changes["json_schema"] = "" if sampling.grammar else sampling.json_schema[:LONGEST_TEXT]
    return replace(sampling, **changes)  # type: ignore[arg-type]


def stops_typed(text: str) -> tuple[str, ...]:
    r"""Stop strings typed one a line, where `\n` is a line break and `\\` a backslash."""
    lines = (_ESCAPE.sub(lambda found: _ESCAPED[found[1]], line) for line in text.split("\n"))
    return _clean_stops(tuple(lines))


def stops_shown(stops: tuple[str, ...]) -> str:
    """As `stops_typed` reads them."""
    return "\n".join(_escaped(stop) for stop in stops)


def _escaped(stop: str) -> str:
    for mark, character in _ESCAPED.items():
        stop = stop.replace(character, f"\\{mark}")
    return stop


def _clean_stops(stops: tuple[str, ...]) -> tuple[str, ...]:
    whole = (stop[:LONGEST_STOP] for stop in stops if stop)
    return tuple(dict.fromkeys(whole))[:MOST_STOPS]
