"""Reads the conversations of a JSON file one at a time, however large, long or broken off it is."""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MAX_VALUE = 64 * 1024 * 1024
"""Characters of one conversation."""
MAX_DEPTH = 200
_CHUNK = 1 << 20
_BETWEEN = r'(?:[^"\[\]{}]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+'
_TO_BRACKET = re.compile(_BETWEEN + r"[\[\]{}]", re.DOTALL)
_TO_OPEN_TEXT = re.compile(_BETWEEN, re.DOTALL)
_MENDING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{},"]', re.DOTALL)
_CLOSERS = {"[": "]", "{": "}"}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

Read = Callable[[int], bytes]


def values(read: Read, left: Counter[str]) -> Iterator[object]:
    """The members of the array in a file, or the values that follow one another in it.

    What cannot be read is counted in `left`; a last value that breaks off is mended. Numbers and
    texts that stand alone are passed over.
    """
    texts = _texts(read)
    walk = _Walk(next(texts, ""))
    while True:
        for found in walk.ready():
            yield from _parsed(found, left)
        if walk.is_too_large():
            left["import_left_large"] += 1
            walk.drop()
        piece = next(texts, None)
        if piece is None:
            break
        walk.buffer += piece
    yield from _rest(walk, left)


def _texts(read: Read) -> Iterator[str]:
    """The text of a file in growing pieces, so that what is joined stays linear."""
    untrusted = read(_CHUNK)
    encoding = next((name for mark, name in _MARKS if untrusted.startswith(mark)), "utf-8")
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    size = _CHUNK
    while untrusted:
        yield decoder.decode(untrusted)
        size = min(2 * size, 16 * _CHUNK)
        untrusted = read(size)
    yield decoder.decode(b"", final=True)


@dataclass(slots=True)
class _Walk:
    """Where the brackets of a growing text lead."""

    buffer: str
    _at: int = 0  # looked at up to here
    _start: int = -1  # of the value that is open
    _depth: int = 0
    _deepest: int = 0
    _is_array: bool | None = None

    @property
    def _base(self) -> int:
        return 1 if self._is_array else 0

    @property
    def open_text(self) -> str:
        """The value that is open, as far as it goes; empty where it was dropped."""
        return self.buffer[self._start :] if self._start >= 0 else ""

    def ready(self) -> Iterator[str]:
        """The values that are closed by now; the buffer keeps what comes after them."""
        while token := _TO_BRACKET.match(self.buffer, self._at):
            self._at = token.end()
            if found := self._step(self.buffer[self._at - 1], self._at - 1):
                yield found
        keep = self._start if self._start >= 0 else self._at
        self.buffer, self._at = self.buffer[keep:], self._at - keep
        self._start = 0 if self._start >= 0 else -1

    def _step(self, mark: str, at: int) -> str:
        if mark in "[{":
            if self._is_array is None:
                self._is_array = mark == "["
                if self._is_array:
                    self._depth = 1
                    return ""
            if self._depth == self._base:
                self._start, self._deepest = at, 0
            self._depth += 1
            self._deepest = max(self._deepest, self._depth)
            return ""
        self._depth -= 1
        if self._depth < self._base:  # the end of the array; another value may follow
            self._depth, self._is_array = 0, None
            return ""
        if self._depth > self._base or self._start < 0:
            return ""
        found = self.buffer[self._start : at + 1]
        self._start = -1
        return found if self._deepest <= MAX_DEPTH else "]"  # which is no value

    def is_too_large(self) -> bool:
        """Whether the open value takes more room than one may."""
        return len(self.buffer) > MAX_VALUE

    def drop(self) -> None:
        """Forget the open value; it is passed over up to its end."""
        between = _TO_OPEN_TEXT.match(self.buffer, self._at)
        is_within_text = between is not None and between.end() < len(self.buffer)
        self.buffer, self._at = '"' if is_within_text else "", 0
        self._start = -1


def _parsed(text: str, left: Counter[str]) -> Iterator[object]:
    try:
        yield json.loads(text, strict=False)
    except (ValueError, RecursionError):
        left["import_left_damaged"] += 1


def _rest(walk: _Walk, left: Counter[str]) -> Iterator[object]:
    """What is left when the file ends within a value."""
    if not walk.open_text:
        return
    mended = mend(walk.open_text)
    try:
        yield json.loads(mended, strict=False)
        left["import_left_mended"] += 1
    except (ValueError, RecursionError):
        left["import_left_damaged"] += 1


def mend(text: str) -> str:
    """A value that breaks off, cut behind the last thing in it that is whole, and closed."""
    stack: list[str] = []
    cut, closers = 0, ""
    for token in _MENDING.finditer(text):
        mark = token.group()
        if mark == '"':
            break
        if mark[0] == '"':
            continue
        if mark in _CLOSERS:
            stack.append(_CLOSERS[mark])
            if len(stack) > MAX_DEPTH:
                break
        elif mark in "]}" and stack:
            stack.pop()
        cut = token.start() if mark == "," else token.end()
    closers = "".join(reversed(stack))
    return text[:cut] + closers
