"""Paragraphs, lists and tables as the control words of an RTF file make them, in turn."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.documents.child.markdown import Block, heading, item, table

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_MOST_CELLS = 1_000
"""Of a row."""


@dataclass(slots=True)
class Flow:
    """A text that runs on its own: the body, a note, a header, a text box."""

    blocks: list[Block] = field(default_factory=list)
    marker: str = ""
    level: int = 0
    """Of the paragraph as a heading, from 1; 0 for none."""
    depth: int = 0
    """Of the paragraph in its list, from 0."""
    in_table: bool = False
    _pieces: list[str] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)
    _cells: list[str] = field(default_factory=list)
    _rows: list[list[str]] = field(default_factory=list)
    _beside: list[Block] = field(default_factory=list)
    _below_table: list[Block] = field(default_factory=list)

    def write(self, text: str) -> None:
        """Go on with the paragraph."""
        self._pieces.append(text)

    def put_beside(self, blocks: list[Block]) -> None:
        """What stands below the paragraph once it ends."""
        self._beside += blocks

    def plain(self) -> None:
        """The paragraph's properties as they are by default."""
        self.level = self.depth = 0
        self.in_table = False

    def end_paragraph(self) -> None:
        """Begin a new one."""
        text = _mended("".join(self._pieces)).strip()
        self._pieces.clear()
        marker, self.marker = self.marker.strip(), ""
        if self.in_table:
            self._lines.append(f"{marker} {text}".strip())
            self._below_table += self._beside
            self._beside = []
            return
        self._end_table()
        if text and self.level:
            self.blocks.append(heading(self.level, f"{marker} {text}"))
        elif text:
            mark = marker if any(map(str.isalnum, marker)) else "-" if marker else ""
            self.blocks.append(item(self.depth, mark, text) if mark else Block(text))
        self.blocks += self._beside
        self._beside = []

    def end_cell(self) -> None:
        """Close a cell of a table."""
        self.in_table = True
        self.end_paragraph()
        if len(self._cells) < _MOST_CELLS:
            self._cells.append("\n".join(filter(None, self._lines)))
        self._lines.clear()

    def end_row(self) -> None:
        """Close a row of a table."""
        self._rows.append(self._cells)
        self._cells = []

    def ended(self) -> list[Block]:
        """All blocks; nothing comes any more."""
        if self._cells or self._lines:
            self.end_cell()
            self.end_row()
        self.in_table = False
        self.end_paragraph()
        return self.blocks

    def _end_table(self) -> None:
        if not self._rows:
            return
        if text := table(self._rows):
            self.blocks.append(Block(text))
        self.blocks += self._below_table
        self._rows, self._below_table = [], []


def _mended(text: str) -> str:
    """Pairs of surrogates as the characters they stand for; no control characters."""
    text = _CONTROLS.sub("", text)
    if text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
