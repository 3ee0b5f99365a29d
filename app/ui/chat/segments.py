"""Cuts a long Markdown text where no block crosses, so that only what is seen has to be read."""

from __future__ import annotations

import re

SEGMENT = 2_500
"""Characters after which the next safe place ends a segment."""
LONGEST = 2 * SEGMENT
"""Characters after which a segment ends wherever a line, a word or, at worst, a letter does."""
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_GOES_ON = re.compile(r"[ \t>]|[-*+] |\d{1,9}[.)] ")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S[^\n]{0,300}$", re.MULTILINE)
_MOST_DEFINITIONS = 200


def segments(text: str) -> list[str]:
    """Pieces that give the same blocks one by one as together; their text together is `text`.

    Only what is longer than `LONGEST` without a blank line is cut within a block; code never is.
    """
    cutter, at = _Cutter(), 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        line = text[at:end]
        if opened := _FENCE.match(line):
            end = _end_of_code(text, end, opened.group(1))
            cutter.take_code(text[at:end], at_margin=line[0] != " ")
        else:
            cutter.take(line)
        at = end
    return cutter.end()


def _end_of_code(text: str, start: int, marker: str) -> int:
    """Where the fence that `marker` opened is closed, or the text ends."""
    closer = rf"^[ \t]*{re.escape(marker[0])}{{{len(marker)},}}[ \t]*$"
    found = re.compile(closer, re.MULTILINE).search(text, start)
    return (text.find("\n", found.end()) + 1 or len(text)) if found else len(text)


class _Cutter:
    def __init__(self) -> None:
        self._done: list[str] = []
        self._lines: list[str] = []
        self._size = 0
        self._was_blank = False

    def take(self, line: str) -> None:
        """Add a line with its end, after a cut where no block goes on."""
        is_blank = not line.strip()
        begins = self._was_blank and not is_blank and not _GOES_ON.match(line)
        if self._size >= LONGEST or (begins and self._size >= SEGMENT):
            self._cut()
        self._was_blank = is_blank
        for piece in _pieces(line):
            if self._size >= LONGEST:
                self._cut()
            self._add(piece)

    def take_code(self, lines: str, *, at_margin: bool) -> None:
        """Add a block of code; at the margin it is never within another block."""
        if self._size >= (SEGMENT if at_margin else LONGEST):
            self._cut()
        self._add(lines)
        self._was_blank = False

    def _add(self, piece: str) -> None:
        self._lines.append(piece)
        self._size += len(piece)

    def _cut(self) -> None:
        if self._lines:
            self._done.append("".join(self._lines))
        self._lines, self._size = [], 0

    def end(self) -> list[str]:
        """All pieces."""
        self._cut()
        return self._done


def _pieces(line: str) -> list[str]:
    """A line in pieces no longer than `LONGEST`, cut after words."""
    pieces = []
    while len(line) > LONGEST:
        cut = line.rfind(" ", LONGEST // 2, LONGEST) + 1 or LONGEST
        pieces.append(line[:cut])
        line = line[cut:]
    return [*pieces, line]


def definitions(text: str) -> str:
    """The lines that define the addresses of links, or notes, for the text above them."""
    if "]:" not in text:
        return ""
    found = [match.group(0) for match in _DEFINITION.finditer(text)]
    return "\n\n".join(found[:_MOST_DEFINITIONS])
