"""Paints the models on this computer: name and tags, where from, how it would run, its size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from app.ui.models.row_paint import BUTTON, Index, RowDelegate, RowPainter
from app.ui.models.shelf_model import ENTRY, NAME_LIMIT, Heading, Shelved
from app.ui.models.shelf_words import (
    below_name,
    kind_mark,
    kind_of,
    open_mark,
    openable,
    short_trouble,
    trouble,
    verdict_line,
)
from app.ui.models.verdict_words import speed_text, verdict_tone
from app.ui.widgets.basics import named
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.ui.style import Tone

SIZE_ROOM: Final = 72
VERDICT_ROOM: Final = 176
ROOM_FOR_VERDICT: Final = 520
"""Width of a row, in pixels, from which on the verdict has a column of its own."""


class ShelfDelegate(RowDelegate):
    """Two lines a model, one a heading; the name can be edited in place."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Heights that need no measuring, so that a list of thousands costs nothing to lay out."""
        ui = self.letters
        heading = isinstance(index.data(ENTRY), Heading)
        return QSize(120, ui * 2 + 8 if heading else ui * 3 + 19)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """A heading, or a model."""
        entry = index.data(ENTRY)
        if isinstance(entry, Heading):
            box = row.whole.adjusted(12, 8, -12, 0)
            row.text(box, entry.text, tone="faint", by=-2, strong=True)
        elif isinstance(entry, Shelved):
            self._paint_model(row, entry)

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A field for the name."""
        editor = named(QLineEdit(parent), "rename")
        editor.setMaxLength(NAME_LIMIT)
        editor.setAccessibleName(self.tr("Name of the model"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the field over the name."""
        box = QRect(option.rect).adjusted(4, 1, -4, -1)
        editor.setGeometry(QRect(box.left(), box.top(), box.width(), box.height() * 3 // 5))

    def _paint_model(self, row: RowPainter, entry: Shelved) -> None:
        box = row.whole.adjusted(0, 1, 0, -1)
        row.ground(box)
        room = box.adjusted(12, 6, -6, -6)
        dots = QRect(room.right() - BUTTON + 1, room.top(), BUTTON, room.height())
        if row.chosen or row.hovered:
            row.icon(dots, "dots")
        room.setRight(dots.left() - 4)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = upper.translated(0, upper.height())
        right = QRect(room.right() - SIZE_ROOM + 1, upper.top(), SIZE_ROOM, upper.height())
        alive: Tone = "text" if openable(entry.model, entry.judged) else "faint"
        row.text(right, file_size(entry.model.bytes), tone=_softer(alive), end=True)
        left = room.width() - SIZE_ROOM - 12
        wide = row.whole.width() >= ROOM_FOR_VERDICT
        if wide:
            left -= VERDICT_ROOM + 12
            column = QRect(room.left() + left + 12, room.top(), VERDICT_ROOM, room.height())
            _paint_verdict(row, column, entry)
        name = QRect(upper.left(), upper.top(), left, upper.height())
        row.named(name, entry.model.name, _tags(entry), tone=alive)
        width = left if wide else room.width()
        lower.setWidth(width)
        _paint_below(row, lower, entry, wide=wide)


def _softer(tone: Tone) -> Tone:
    return "dim" if tone == "text" else tone


def _tags(entry: Shelved) -> list[tuple[str, Tone]]:
    return [
        (open_mark() if entry.loaded else "", "accent"),
        (entry.model.label, "dim"),
        (kind_mark(kind_of(entry.model, entry.judged)), "dim"),
    ]


def _paint_below(row: RowPainter, box: QRect, entry: Shelved, *, wide: bool) -> None:
    """Where it is from; in a narrow list the verdict or the trouble instead."""
    wrong = short_trouble(entry.model, entry.judged)
    problem = wrong or trouble(entry.model, entry.judged)
    if not wide and problem:
        row.text(box, problem, tone="bad" if wrong else "faint", by=-1)
    elif not wide and verdict_line(entry.judged) and entry.judged is not None:
        tone = verdict_tone(entry.judged.verdict)
        left = row.dot(box.left(), box.center().y() + 1, tone)
        box.setLeft(left)
        row.text(box, verdict_line(entry.judged), tone="dim", by=-1)
    else:
        row.text(box, below_name(entry.model, entry.judged), tone="faint", by=-1)


def _paint_verdict(row: RowPainter, box: QRect, entry: Shelved) -> None:
    """How it would run and how fast; for what cannot be opened, why."""
    wrong = short_trouble(entry.model, entry.judged)
    problem = trouble(entry.model, entry.judged)
    upper = QRect(box.left(), box.top(), box.width(), box.height() // 2)
    lower = upper.translated(0, upper.height())
    if wrong:
        upper.setLeft(row.dot(upper.left(), upper.center().y() + 1, "bad"))
        row.text(upper, wrong, tone="bad")
    elif problem:
        row.paragraph(box.adjusted(0, 2, 0, 6), problem, tone="faint", by=-1)
    elif entry.judged is not None and entry.judged.verdict is not None:
        tone = verdict_tone(entry.judged.verdict)
        text = QRect(upper)
        text.setLeft(row.dot(upper.left(), upper.center().y() + 1, tone))
        row.text(text, verdict_line(entry.judged), tone="dim")
        lower.setLeft(text.left())
        row.text(lower, speed_text(entry.judged.rate), tone="faint", by=-1)
