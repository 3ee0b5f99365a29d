"""A selection over messages: from one character to another, copied as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from app.ui.chat.column import Column
from app.ui.chat.message import Message
from app.ui.chat.rows import Row
from app.ui.chat.stacked_rows import Marks


class Position(NamedTuple):
    """A character in a row of a message; rows have numbers that stay (`Row.number`)."""

    message: int
    row: int
    character: int


_READ = 60
"""Messages of one selection that are laid out to be copied as plain text."""
_MARKS = re.compile(r"^#{1,6} |^(?:```|~~~).*\n?|\*\*|__|(?<!`)`(?!`)", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\s]{0,2000}\)")
END = 1 << 62


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

    @property
    def is_empty(self) -> bool:
        """Whether both ends are at the same character."""
        return self.anchor == self.caret

    def within(self, message: int, row: Row) -> tuple[int, int] | None:
        """First and last selected position of a built row, None if nothing of it is selected."""
        here = (message, row.number)
        if row.document is None or not self.first[:2] <= here <= self.last[:2]:
            return None
        end = row.document.last_position
        start = min(self.first.character, end) if here == self.first[:2] else 0
        stop = min(self.last.character, end) if here == self.last[:2] else end
        return (start, stop) if start < stop else None

    def takes_all_of(self, message: int, row: Row) -> bool:
        """Whether both ends are in other rows, on either side."""
        return self.first[:2] < (message, row.number) < self.last[:2]


def copied(selection: Selection, column: Column, *, as_plain: bool = False) -> str:
    """What is selected as Markdown, where it is whole messages or blocks, or as plain text."""
    first, last = selection.first.message, min(selection.last.message, len(column) - 1)
    read = _whole_markdown
    if as_plain:
        read = _whole_plain if last - first < _READ else _whole_stripped
    pieces = [
        read(column, index)
        if first < index < selection.last.message
        else _of_message(selection, column, index, as_plain=as_plain)
        for index in range(first, last + 1)
    ]
    return "\n\n".join(piece for piece in pieces if piece)


def _whole_markdown(column: Column, index: int) -> str:
    return column.text(index)


def _whole_plain(column: Column, index: int) -> str:
    return plain(column.message(index))


def _whole_stripped(column: Column, index: int) -> str:
    """So many messages are not laid out for a copy: their marks are taken away as they stand."""
    text = column.text(index)
    if column.bubbles[index].role == "user":
        return text
    return _stripped(text)


def _stripped(markdown: str) -> str:
    """Without most of its marks, for what is not laid out."""
    return _MARKS.sub("", _LINK.sub(r"\1", markdown))


def plain(message: Message) -> str:
    """All of a message as it reads, without marks."""
    if message.is_user:
        return message.text
    return joined((row, _spoken(message, row)) for row in message.contents())


def _spoken(message: Message, row: Row) -> str:
    """A row as it reads; those of a long message are not laid out for it."""
    return row.spoken() or (
        _stripped(row.source) if message.is_long and row.source else message.built(row).spoken()
    )


def joined(pieces: Iterable[tuple[Row, str]]) -> str:
    """Blocks with a blank line between them, except where one goes on in the next row."""
    text = ""
    for row, piece in pieces:
        if piece:
            gap = "\n" if row.joined and not text.endswith("\n") else ""
            text += (gap if row.joined else "\n\n" if text else "") + piece
    return text


def _of_message(selection: Selection, column: Column, index: int, *, as_plain: bool) -> str:
    message = column.message(index)
    pieces: list[tuple[Row, str]] = []
    is_whole = True
    for row in message.contents():
        if selection.takes_all_of(index, row):
            told = _spoken(message, row) if as_plain else row.markdown()
            pieces.append((row, told or message.built(row).markdown()))
            continue
        span = selection.within(index, message.built(row))
        if row.document is None or row.document.last_position == 0:
            continue
        if span is None:
            is_whole = False
        elif span == (0, row.document.last_position):
            pieces.append((row, row.spoken() if as_plain else row.markdown()))
        else:
            pieces.append((row, row.document.text_between(*span)))
            is_whole = False
    return message.text if is_whole and not as_plain else joined(pieces)


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

    def selection(self, row: Row) -> tuple[int, int] | None:
        """First and last selected position of a row."""
        if self._selection is None:
            return None
        return self._selection.within(self._index, row)
