"""A selection over messages: from one character to another, copied as Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from app.ui.chat.column import Column
from app.ui.chat.message import Marks
from app.ui.chat.rows import Row


class Position(NamedTuple):
    """A character in a row of a message."""

    message: int
    row: int
    character: int


END = 1 << 30


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the pointer went down to where it is."""

    anchor: Position
    caret: Position

    @property
    def first(self) -> Position:
        """The earlier end."""
        return min(self.anchor, self.caret)

    @property
    def last(self) -> Position:
        """The later end."""
        return max(self.anchor, self.caret)

    def within(self, message: int, index: int, row: Row) -> tuple[int, int] | None:
        """First and last selected position of a row, None if nothing of it is selected."""
        here = (message, index)
        if row.document is None or not self.first[:2] <= here <= self.last[:2]:
            return None
        end = row.document.last_position
        start = min(self.first.character, end) if here == self.first[:2] else 0
        stop = min(self.last.character, end) if here == self.last[:2] else end
        return (start, stop) if start < stop else None


def markdown(selection: Selection, column: Column) -> str:
    """Whole messages and whole blocks as their Markdown, parts of them as plain text."""
    first, last = selection.first.message, selection.last.message
    pieces = [
        column.text(index) if first < index < last else _of_message(selection, column, index)
        for index in range(first, min(last, len(column) - 1) + 1)
    ]
    return "\n\n".join(piece for piece in pieces if piece)


def _of_message(selection: Selection, column: Column, index: int) -> str:
    message = column.message(index)
    pieces, is_whole = [], True
    for number, row in message.texts():
        span = selection.within(index, number, row)
        if row.document is None or row.document.last_position == 0:
            continue
        if span is None:
            is_whole = False
        elif span == (0, row.document.last_position):
            pieces.append(row.markdown())
        else:
            pieces.append(row.document.text_between(*span))
            is_whole = False
    return message.text if is_whole else "\n\n".join(pieces)


class MessageMarks(Marks):
    """The marks of one message."""

    def __init__(
        self,
        index: int,
        selection: Selection | None,
        hovered: tuple[Row | None, str],
        copied: Row | None,
    ) -> None:
        self._index = index
        self._selection = selection
        self.hovered_row, self.hovered = hovered
        self.copied_row = copied

    def selection(self, index: int, row: Row) -> tuple[int, int] | None:
        """First and last selected position of a row."""
        if self._selection is None:
            return None
        return self._selection.within(self._index, index, row)
