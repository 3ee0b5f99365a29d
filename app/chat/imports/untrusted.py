"""What a JSON value of an untrusted file is, if it is what was hoped for; else something empty."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.models.gguf_source import clean_text

TITLE_LIMIT = 200
_LATEST_SECONDS = 10**11
"""Numbers below are seconds, those below a thousand times as much milliseconds: year 5138."""
_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("\r\n?|\0")


def mapping(untrusted: object) -> Mapping[str, Any]:
    """An object; else an empty one."""
    return untrusted if isinstance(untrusted, dict) else {}


def items(untrusted: object) -> Sequence[Any]:
    """An array; else an empty one."""
    return untrusted if isinstance(untrusted, list) else ()


def mappings(untrusted: object) -> list[Mapping[str, Any]]:
    """The objects of an array."""
    return [one for one in items(untrusted) if isinstance(one, dict)]


def text(untrusted: object) -> str:
    """A text that the store can hold, its lines ending as ours do; else an empty one."""
    if not isinstance(untrusted, str):
        return ""
    return _SURROGATES.sub("\ufffd", _BREAKS.sub(_line_break, untrusted))


def whole_text(untrusted: object) -> str:
    """A text as it is; half a surrogate cannot be stored. Else an empty one."""
    return _SURROGATES.sub("\ufffd", untrusted) if isinstance(untrusted, str) else ""


def _line_break(found: re.Match[str]) -> str:
    return "" if found.group() == "\0" else "\n"


def line(untrusted: object, limit: int = TITLE_LIMIT) -> str:
    """A text fit for one line: a title, the name of a model or a file."""
    return clean_text(text(untrusted), limit)


def key(untrusted: object) -> str | None:
    """What names a message: a text or a number."""
    if isinstance(untrusted, str) and untrusted:
        return untrusted
    return str(untrusted) if type(untrusted) is int and abs(untrusted) < 10**18 else None


def flag(untrusted: object) -> bool:
    """Whether it says yes."""
    return untrusted is True or untrusted == 1


def milliseconds(untrusted: object) -> int | None:
    """A time in UTC milliseconds, of seconds, milliseconds or ISO 8601; None for any other."""
    if isinstance(untrusted, str):
        return _iso(untrusted)
    if isinstance(untrusted, bool) or not isinstance(untrusted, int | float):
        return None
    if not 0 < untrusted < 1000 * _LATEST_SECONDS:  # false for what is no number too
        return None
    return round(untrusted if untrusted >= _LATEST_SECONDS else untrusted * 1000)


def _iso(untrusted: str) -> int | None:
    try:
        found = datetime.fromisoformat(untrusted[:40])
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        moment = round(found.timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
    return moment if 0 < moment < 1000 * _LATEST_SECONDS else None
