"""The grammar of JSON's numbers, also between bounds."""

from __future__ import annotations

import math
from collections.abc import Mapping

from app.core.errors import UserError

_DIGITS = 16
"""Of a number, before its point and behind it: more than a double keeps."""

RULES = {
    "integer": '"-"? natural',
    "natural": f'"0" | [1-9] [0-9]{{0,{_DIGITS - 1}}}',
    "number": f'"-"? natural ("." [0-9]{{1,{_DIGITS}}})? ([eE] [-+]? [0-9]{{1,2}})?',
}
_KEYWORDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def bounded(schema: Mapping[str, object], *, whole: bool) -> str:
    """The body of a rule for the numbers (or the integers, if `whole`) a schema allows.

    Raises UserError `schema_unsupported` for bounds that are not whole, or cannot be kept.
    """
    low, high = _limits(schema, whole=whole)
    if low is None and high is None:
        return "integer" if whole else "number"
    if low is not None and high is not None and low > high:
        raise UserError("schema_unsupported", keyword="maximum")
    between = _integers if whole else _numbers
    parts = []
    if low is None or low < 0:
        # A negative number is a minus and a positive one between the bounds, turned round.
        least = 0 if high is None else max(0, -high)
        if whole:
            least = max(1, least)
        most = None if low is None else -low
        if most is None or most >= least:
            parts.append(f'"-" ({between(least, most)})')
    if high is None or high >= 0:
        parts.append(between(max(0, low or 0), high))
    return " | ".join(parts)


def _limits(schema: Mapping[str, object], *, whole: bool) -> tuple[int | None, int | None]:
    found: dict[str, float] = {}
    for keyword in _KEYWORDS:
        value = schema.get(keyword)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise UserError("schema_unsupported", keyword=keyword)
        if abs(value) >= 10 ** (_DIGITS - 1):
            raise UserError("schema_unsupported", keyword=keyword)
        if not whole and (keyword.startswith("exclusive") or value != int(value)):
            raise UserError("schema_unsupported", keyword=keyword)
        found[keyword] = value
    lows, highs = [], []
    if "minimum" in found:
        lows.append(math.ceil(found["minimum"]))
    if "exclusiveMinimum" in found:
        lows.append(math.floor(found["exclusiveMinimum"]) + 1)
    if "maximum" in found:
        highs.append(math.floor(found["maximum"]))
    if "exclusiveMaximum" in found:
        highs.append(math.ceil(found["exclusiveMaximum"]) - 1)
    return max(lows, default=None), min(highs, default=None)


def _numbers(low: int, high: int | None) -> str:
    """Numbers from `low` (not negative) to `high`, written without an exponent."""
    fraction = f'("." [0-9]{{1,{_DIGITS}}})?'
    if high is None:
        return f"({_integers(low, None)}) {fraction}"
    last = f'"{high}" ("." "0"{{1,{_DIGITS}}})?'
    return f"({_integers(low, high - 1)}) {fraction} | {last}" if low < high else last


def _integers(low: int, high: int | None) -> str:
    """Integers from `low` (not negative) to `high`, or with up to 16 digits."""
    parts = []
    longest = len(str(high)) if high is not None else len(str(low))
    for length in range(len(str(low)), longest + 1):
        first = max(low, 10 ** (length - 1) if length > 1 else 0)
        last = 10**length - 1 if high is None else min(high, 10**length - 1)
        parts.append(_same_length(str(first), str(last)))
    if high is None:
        parts.append(f"[1-9] [0-9]{{{longest},{_DIGITS - 1}}}")
    return " | ".join(parts)


def _same_length(low: str, high: str) -> str:
    """Numbers from `low` to `high`, which have the same number of digits."""
    if low == high:
        return f'"{low}"'
    if set(low) == {"0"} and set(high) == {"9"}:
        return f"[0-9]{{{len(low)}}}"
    if low[0] == high[0]:
        return f'"{low[0]}" ({_same_length(low[1:], high[1:])})'
    if len(low) == 1:
        return f"[{low}-{high}]"
    nines, zeros = "9" * (len(low) - 1), "0" * (len(low) - 1)
    first, last = int(low[0]), int(high[0])
    parts = []
    if low[1:] != zeros:
        parts.append(f'"{first}" ({_same_length(low[1:], nines)})')
        first += 1
    end = last if high[1:] == nines else last - 1
    if first <= end:
        parts.append(f"[{first}-{end}] [0-9]{{{len(zeros)}}}")
    if end < last:
        parts.append(f'"{last}" ({_same_length(zeros, high[1:])})')
    return " | ".join(parts)
