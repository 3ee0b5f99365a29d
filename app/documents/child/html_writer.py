"""Puts running text, lists, quotations, code and tables down as blocks of Markdown, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.documents.child.html_table import Cell, Table
from app.documents.child.markdown import Block, heading, item
from app.documents.child.numerals import numeral

MOST_NESTED_TABLES = 16
_DEEPEST_QUOTE = 4
_MOST_SHORT_PIECES, _MOST_SHORT = 200, 10_000
"""Pieces and characters of what is looked at again when it ends: a link, a heading."""
_SPACE = re.compile(r"\s+")
_SPACES = re.compile(r" {2,}")
_AROUND_BREAK = re.compile(r" *\n *")
_BREAKS = re.compile(r"\n{3,}")
_LONE_JOINT = re.compile(r"(?<!\w)\u200c+|\u200c+(?!\w)")
"""Not between letters, where it is spelling: mails are filled up with it."""
_TICKS = re.compile(r"`{3,}")
_UNSEEN = dict.fromkeys(
    (*range(9), 0xB, *range(0xE, 0x20), 0x7F, 0xAD, 0x34F, 0x200B, 0x2060, 0xFEFF)
)
"""Soft hyphens, joints of no width, control characters: words with them would not be found."""

Mark = tuple[int, int]
"""A place in the running text: how many blocks ended before, and how much stands since."""


@dataclass(slots=True)
class List:
    """A list that is open: what the next item is called, and the item that is open."""

    number: int | None = None
    style: str = "1"
    step: int = 1
    marker: str = ""
    is_fresh: bool = False

    def next_item(self) -> None:
        """A new item begins."""
        self.marker = "-" if self.number is None else f"{numeral(self.number, self.style)}."
        self.number = None if self.number is None else self.number + self.step
        self.is_fresh = True


@dataclass(slots=True)
class _Frame:
    """The page, or a cell of a table: what it holds, and what is open in it."""

    blocks: list[Block] = field(default_factory=list)
    lists: list[List] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    quotes: int = 0
    is_header: bool = False


@dataclass(slots=True)
class Writer:
    """What a page says so far.

    `level` is that of the heading being written, 0 outside of one; `columns` the most of a table.
    """

    frames: list[_Frame] = field(default_factory=lambda: [_Frame()])
    level: int = 0
    preformatted: int = 0
    columns: int = 0
    _running: list[str] = field(default_factory=list)
    _ended: int = 0

    @property
    def frame(self) -> _Frame:
        """Where blocks go now."""
        return self.frames[-1]

    def text(self, untrusted: str) -> None:
        """Running text; its spaces and line ends are one space outside of preformatted text."""
        self._running.append(untrusted if self.preformatted else _SPACE.sub(" ", untrusted))

    def break_line(self) -> None:
        """A new line within the paragraph."""
        self._running.append("\n")

    def mark(self) -> Mark:
        """The place reached in the running text."""
        return self._ended, len(self._running)

    def since(self, mark: Mark) -> str | None:
        """The running text since then; None where a block has ended in between, or it is long."""
        pieces = len(self._running) - mark[1]
        if mark[0] != self._ended or pieces > _MOST_SHORT_PIECES:
            return None
        found = self._running[mark[1] :]
        return "".join(found) if sum(map(len, found)) <= _MOST_SHORT else None

    def replace(self, mark: Mark, text: str) -> None:
        """Put `text` in the place of the running text since then."""
        if mark[0] == self._ended:
            self._running[mark[1] :] = [text]

    def end_block(self) -> None:
        """What follows stands on a line of its own."""
        if self.preformatted:
            if self._running and not self._running[-1].endswith("\n"):
                self._running.append("\n")
            return
        if not self._running:
            return
        text = self._taken()
        if "\u200c" in text:
            text = _LONE_JOINT.sub("", text)
        text = _SPACES.sub(" ", text).strip()
        if "\n" in text:
            text = _BREAKS.sub("\n\n", _AROUND_BREAK.sub("\n", text)).strip()
        if not text:
            return
        if self.level and not self.frame.is_header and not self.frame.lists:
            self._put(heading(self.level, text))
            self._is_layout()
        else:
            self._put(Block(text))

    def end_code(self, language: str) -> None:
        """The preformatted text so far is a block of code."""
        text = self._taken().expandtabs(4)
        lines = [line.rstrip() for line in text.split("\n")]
        while lines and not lines[0]:
            del lines[0]
        text = "\n".join(lines).rstrip()
        if "\n" in text:
            self._is_layout()
        elif len(self.frames) > 1 and text:
            self._put(Block(f"`{text}`"))
            return
        if text:
            fence = "`" * max(3, *(len(run) + 1 for run in _TICKS.findall(text)), 3)
            self._put(Block(f"{fence}{language}\n{text}\n{fence}"))

    def rule(self) -> None:
        """A line across."""
        self._put(Block("---"))

    def open_list(self, opened: List) -> None:
        """A list begins within what is open."""
        self.frame.lists.append(opened)

    def close_list(self) -> None:
        """It ends."""
        if self.frame.lists:
            self.frame.lists.pop()

    def open_table(self, *, is_layout: bool) -> bool:
        """A table begins; False where they are too deep in one another to be told apart."""
        if len(self.frames) >= MOST_NESTED_TABLES:
            return False
        self._is_layout()
        self.frame.tables.append(Table(is_layout))
        return True

    def open_row(self) -> None:
        """A row begins in the innermost table."""
        if self.frame.tables:
            self.frame.tables[-1].rows.append([])

    def open_cell(self, cell: Cell) -> bool:
        """A cell begins; False where no table is open."""
        if not self.frame.tables:
            return False
        self.frame.tables[-1].add(cell)
        self.frames.append(_Frame(cell.blocks, is_header=cell.is_header))
        return True

    def close_cell(self) -> None:
        """It ends."""
        self.frames.pop()

    def close_table(self) -> None:
        """The innermost table ends: it becomes blocks of what is around it."""
        table = self.frame.tables.pop()
        self.columns = max([self.columns, *map(len, table.rows)])
        for block in table.blocks():
            self._put(block)

    def _is_layout(self) -> None:
        """The cell that is open holds more than a datum."""
        if len(self.frames) > 1:
            self.frames[-2].tables[-1].is_layout = True

    def _taken(self) -> str:
        text = "".join(self._running).translate(_UNSEEN)
        self._running.clear()
        self._ended += 1
        return text

    def _put(self, block: Block) -> None:
        frame = self.frame
        if frame.lists:
            block = _in_list(frame.lists, block)
        if frame.quotes:
            before = "> " * min(frame.quotes, _DEEPEST_QUOTE)
            lines = block.text.split("\n")
            block = Block("\n".join(before + line for line in lines), block.is_item)
        frame.blocks.append(block)


def _in_list(lists: list[List], block: Block) -> Block:
    innermost, level = lists[-1], len(lists) - 1
    marked = item(level, innermost.marker or "-", block.text)
    if innermost.is_fresh:
        innermost.is_fresh = False
        return marked
    marker = innermost.marker or "-"
    start = len(marked.text) - len(marked.text.lstrip(" "))
    behind = start + len(marker)
    return Block(" " * behind + marked.text[behind:], is_item=True)
