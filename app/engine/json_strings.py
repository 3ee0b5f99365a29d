"""The grammar of JSON's strings: any, of a length, of a format, or by a regular expression."""

from __future__ import annotations

import json
import re

from app.core.errors import UserError
from app.engine.gbnf import REPEAT_LIMIT

_LAST = 0x10FFFF
_FORBIDDEN = ((0, 0x1F), (0x22, 0x22), (0x5C, 0x5C), (0x7F, 0x7F), (0xD800, 0xDFFF))
"""What no JSON string holds as it is, and what is no character."""
_ESCAPED = {
    0x22: '\\"',
    0x5C: "\\\\",
    0x08: "\\b",
    0x09: "\\t",
    0x0A: "\\n",
    0x0C: "\\f",
    0x0D: "\\r",
}

STRING_RULES = {
    "string": r'"\"" char* "\""',
    # Halves of a character beyond 16 bits are left out: alone they are no text.
    "char": r'[^"\\\x7F\x00-\x1F\uD800-\uDFFF] | "\\" (["\\/bfnrt] | "u" hex4)',
    "hex4": "[0-9a-cefA-CEF] hex hex hex | [dD] [0-7] hex hex",
    "hex": "[0-9a-fA-F]",
    "date": '[0-9]{4} "-" ("0" [1-9] | "1" [0-2]) "-" ("0" [1-9] | "1" [0-9] | "2" [0-8])',
    "time": '([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9] ":" [0-5] [0-9] ("." [0-9]{1,6})? offset',
    "offset": '"Z" | [-+] ([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9]',
}
"""Days go to the 28th, which every month has."""
FORMATS = {
    "date": r'"\"" date "\""',
    "time": r'"\"" time "\""',
    "date-time": r'"\"" date "T" time "\""',
    "uuid": r'"\"" hex{8} "-" hex{4} "-" hex{4} "-" hex{4} "-" hex{12} "\""',
}

_Ranges = list[tuple[int, int]]
_CLASSES: dict[str, _Ranges] = {
    "d": [(0x30, 0x39)],
    "w": [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)],
    "s": [(0x09, 0x0D), (0x20, 0x20)],
}
_CONTROLS = {"t": 0x09, "n": 0x0A, "v": 0x0B, "f": 0x0C, "r": 0x0D}
_QUANTIFIER = re.compile(r"[*+?]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\}")


def literal(value: object) -> str:
    """The JSON text of a value, as a literal of the grammar."""
    text = json.dumps(value, ensure_ascii=False)
    if not text.isascii() and text.encode("utf-8", "replace").decode() != text:
        text = json.dumps(value)
    return quoted(text)


def quoted(text: str) -> str:
    """A text as a literal of the grammar."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def from_pattern(pattern: str) -> str:
    """The body of a rule for JSON strings in which a regular expression finds something.

    Raises UserError `schema_unsupported` for what is no plain pattern: look-around, references.
    """
    return f'"\\"" ({_Pattern(pattern).read()}) "\\""'


class _Pattern:
    """Reads one regular expression."""

    def __init__(self, pattern: str) -> None:
        self._text, self._at, self._depth = pattern, 0, 0

    def read(self) -> str:
        found = self._alternatives(top=True)
        if self._at < len(self._text):
            raise self._unsupported()
        return found

    def _alternatives(self, *, top: bool) -> str:
        found = [self._sequence(top)]
        while self._next() == "|":
            self._at += 1
            found.append(self._sequence(top))
        return " | ".join(found)

    def _sequence(self, top: bool) -> str:
        items = ["char*"] if top else []
        if top and self._next() == "^":
            self._at += 1
            items.clear()
        while (symbol := self._next()) not in ("", "|", ")"):
            if top and symbol == "$" and self._text[self._at + 1 : self._at + 2] in ("", "|"):
                self._at += 1
                return " ".join(items) or '""'
            items.append(self._quantified(self._atom(symbol)))
        return " ".join([*items, "char*"] if top else items) or '""'

    def _quantified(self, atom: str) -> str:
        found = _QUANTIFIER.match(self._text, self._at)
        if not found:
            return atom
        if any(int(times) > REPEAT_LIMIT for times in (found[1], found[3]) if times):
            raise UserError("schema_too_large")
        self._at = found.end()
        if self._next() == "?":  # the shortest match first: the same strings match
            self._at += 1
        return atom + found[0]

    def _atom(self, symbol: str) -> str:
        if symbol == "(":
            return self._group()
        if symbol == "[":
            return self._class()
        if symbol in "*+?{^$":
            raise self._unsupported()
        self._at += 1
        if symbol == ".":
            return _characters([(0x0A, 0x0A), (0x0D, 0x0D)], negated=True)
        if symbol == "\\":
            ranges, negated = self._escape()
            return _characters(ranges, negated=negated)
        return _characters([(ord(symbol), ord(symbol))])

    def _group(self) -> str:
        self._depth += 1
        if self._depth > 40:
            raise UserError("schema_too_large")
        self._at += 1
        if self._text.startswith("?:", self._at):
            self._at += 2
        elif self._next() == "?":
            raise self._unsupported()
        found = self._alternatives(top=False)
        if self._next() != ")":
            raise self._unsupported()
        self._at += 1
        self._depth -= 1
        return f"({found})"

    def _class(self) -> str:
        self._at += 1
        negated = self._next() == "^"
        self._at += negated
        ranges: _Ranges = []
        while self._next() != "]":
            first = self._class_item()
            last = first
            if self._next() == "-" and self._text[self._at + 1 : self._at + 2] not in ("", "]"):
                self._at += 1
                last = self._class_item()
                if len(first) > 1 or len(last) > 1 or first[0][0] > last[0][1]:
                    raise self._unsupported()
                first = [(first[0][0], last[0][1])]
            ranges += first
        self._at += 1
        return _characters(ranges, negated=negated)

    def _class_item(self) -> _Ranges:
        symbol = self._next()
        if not symbol:
            raise self._unsupported()
        self._at += 1
        if symbol != "\\":
            return [(ord(symbol), ord(symbol))]
        ranges, negated = self._escape()
        return _without([(0, _LAST)], ranges) if negated else ranges

    def _escape(self) -> tuple[_Ranges, bool]:
        symbol = self._next()
        self._at += 1
        if symbol.lower() in _CLASSES and symbol:
            return _CLASSES[symbol.lower()], symbol.isupper()
        code = _CONTROLS.get(symbol)
        digits = {"x": 2, "u": 4}.get(symbol)
        if digits:
            found = re.compile(f"[0-9A-Fa-f]{{{digits}}}").match(self._text, self._at)
            if not found:
                raise self._unsupported()
            self._at, code = found.end(), int(found[0], 16)
        if code is None and symbol and not symbol.isalnum():
            code = ord(symbol)
        if code is None:
            raise self._unsupported()
        return [(code, code)], False

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _unsupported(self) -> UserError:
        return UserError("schema_unsupported", keyword=f"pattern {self._text}"[:80])


def _characters(ranges: _Ranges, *, negated: bool = False) -> str:
    """One character of a JSON string; what has to be escaped only where it is asked for."""
    plain = _without(_without([(0, _LAST)], ranges) if negated else ranges, _FORBIDDEN)
    asked = [] if negated else ranges
    parts = [
        quoted(text)
        for code, text in _ESCAPED.items()
        if any(first <= code <= last for first, last in asked)
    ]
    if plain:
        parts.insert(0, f"[{''.join(map(_range, plain))}]")
    if not parts:
        raise UserError("schema_unsupported", keyword="pattern")
    return parts[0] if len(parts) == 1 else f"({' | '.join(parts)})"


def _range(ends: tuple[int, int]) -> str:
    first, last = (f"\\U{code:08X}" for code in ends)
    return first if first == last else f"{first}-{last}"


def _without(ranges: _Ranges, others: _Ranges | tuple[tuple[int, int], ...]) -> _Ranges:
    """What is in `ranges` and in none of `others`."""
    for first, last in others:
        cut = []
        for low, high in ranges:
            if low < first:
                cut.append((low, min(high, first - 1)))
            if high > last:
                cut.append((max(low, last + 1), high))
        ranges = [ends for ends in cut if ends[0] <= ends[1]]
    return ranges
