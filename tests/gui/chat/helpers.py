"""Finds places in a transcript and writes answers into it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from app.ui.chat.rows import Row
from app.ui.chat.transcript import Transcript
from tests.gui.chat.corpus import tokens

CODE = "before\n\n```python\nprint('hi')\nx = 1\n```\n\nafter [site](https://example.org/x) end"
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def place(view: Transcript, index: int, row: Row, dx: float = 4, dy: float = 8) -> QPoint:
    """A point in a row, in pixels of the viewport."""
    corner = view.message_rect(index).topLeft()
    return QPoint(int(corner.x() + row.x + dx), int(corner.y() + row.y + dy))


def rows(view: Transcript, index: int, kind: type[Row] = Row) -> list[Row]:
    """The rows of a message that are of one kind."""
    return [row for row in view._column.message(index).rows if isinstance(row, kind)]


def clipboard() -> str:
    """What was copied."""
    return QGuiApplication.clipboard().text()


def write(view: Transcript, text: str, each: int = 5) -> None:
    """Feed a text by pieces of some tokens, painting after each."""
    pieces = tokens(text)
    for at in range(0, len(pieces), each):
        view.feed("".join(pieces[at : at + each]))
        view._not_before = 0.0
        view._flush_on_time()
