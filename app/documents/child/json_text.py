"""JSON as readable text: in lines, with characters instead of their escapes, nothing changed."""

from __future__ import annotations

import io
import re

from app.documents.child.plain import fenced, text_of
from app.documents.child.sheet import MOST_CHARACTERS, Sheet, Source

_LONG_LINE = 400
"""Characters a line on average, above which the text is cut into lines."""
_WORDS_BETWEEN = 200_000
_DEEPEST = 12
"""Levels that are indented; beyond that a deep nest would be more space than text."""
_WORDS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},]|[^"\[\]{},\s]+|\s+', re.DOTALL)
_ESCAPES = re.compile(
    r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|.)",
    re.DOTALL,
)


def read(source: Source, sheet: Sheet) -> None:
    """Add the file as one fenced block. Raises UserError `document_not_text`."""
    text = _ESCAPES.sub(_unescaped, text_of(source, sheet))
    if len(text) > _LONG_LINE * (text.count("\n") + 1):
        text = _in_lines(text, sheet)
    sheet.add(fenced(text, "json") if text.strip() else "")


def _unescaped(match: re.Match[str]) -> str:
    """The character of an escape, where it can stand in JSON as it is."""
    high, low, single = match.groups()
    if high:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + (int(low, 16) - 0xDC00))
    character = chr(int(single, 16)) if single else ""
    is_plain = character > "\x7e" and character.isprintable()
    return character if is_plain else match.group()


def _in_lines(text: str, sheet: Sheet) -> str:
    written = io.StringIO()  # a list of millions of short strings would be ten times as large
    depth = 0
    for number, match in enumerate(_WORDS.finditer(text)):
        word = match.group()
        depth += (word in "[{") - (word in "]}")
        if word in "]}":
            written.write(_line(depth) + word)
        elif word in "[{,":
            written.write(word + _line(depth))
        elif not word.isspace():
            written.write(word)
        if number % _WORDS_BETWEEN == 0:
            sheet.progress(match.end(), len(text))
            if written.tell() > MOST_CHARACTERS:  # the sheet cuts it, and says so
                break
    return written.getvalue()


def _line(depth: int) -> str:
    return "\n" + " " * max(0, min(depth, _DEEPEST))
