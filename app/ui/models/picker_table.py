"""The quantization picker: a painted table, as tall as its rows, within a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.models.picker_model import ACTION, CELL, CHOICE, HERE, Cell, PickerModel
from app.ui.models.row_paint import Index, RowDelegate, RowPainter
from app.ui.style import Look, interface_size

if TYPE_CHECKING:
    from app.models.picker import Row
    from app.models.quants import Quantization

PAD: Final = 12
WIDTHS: Final = (116, 116, 144, 0, 88)
"""Of the columns at the usual text size, in pixels; the one of 0 takes the rest."""
_SHEET = """
QTableView {{ background: {card}; border: 1px solid {line}; border-radius: 12px; padding: 1px }}
QHeaderView {{ background: transparent; border: 0 }}
QHeaderView::section {{ background: transparent; border: 0; border-bottom: 1px solid {line};
  color: {faint}; font-size: {small}px; font-weight: 600; padding: 7px 12px }}
"""


class PickerDelegate(RowDelegate):
    """Paints two lines a cell, a mark below the best, and the last column as a button."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all rows."""
        return QSize(60, self.letters * 2 + 24)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """One cell."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        row.band()
        if index.row() < index.model().rowCount() - 1:
            row.line_below(row.whole)
        if index.column() == ACTION:
            self._paint_action(row, cell)
        else:
            _paint_lines(row, row.whole.adjusted(PAD, 6, -PAD, -6), cell)

    def _paint_action(self, row: RowPainter, cell: Cell) -> None:
        button = row.whole.adjusted(PAD, 0, -PAD, 0)
        button.setHeight(self.letters + 17)
        button.moveTop(row.whole.center().y() - button.height() // 2 + 1)
        if cell.button:
            row.text_button(button, cell.text, primary=cell.primary)
            return
        if cell.fraction >= 0:
            bar = QRect(button.left(), button.bottom() - 8, button.width(), 4)
            row.bar(bar, cell.fraction, "accent")
            button.translate(0, -5)
        row.centred(button, cell.text, tone="dim")


def _paint_lines(row: RowPainter, room: QRect, cell: Cell) -> None:
    upper = QRect(room)
    if cell.below or cell.mark:
        upper.setHeight(room.height() // 2)
    if cell.dot is not None:
        upper.setLeft(row.dot(upper.left(), upper.center().y() + 1, cell.dot))
    row.text(upper, cell.text, strong=bool(cell.mark))
    lower = QRect(upper.left(), upper.bottom() + 1, upper.width(), room.height() // 2)
    if cell.mark:
        row.mark(lower, cell.mark)
    else:
        row.text(lower, cell.below, tone="faint", by=-1)


class PickerTable(QTableView):
    """Tells which choice is looked at, and which is to be got or opened."""

    selected = Signal(object)
    """A Row."""
    acted = Signal(object)
    """The button of a Row was pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.picker = PickerModel(self)
        self.setModel(self.picker)
        self.setItemDelegate(PickerDelegate(look, self))
        self.setAccessibleName(self.tr("Quantizations"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        header.setMinimumSectionSize(40)
        self.picker.modelReset.connect(self._fit)
        look.changed.connect(self._dress)
        self._dress()

    def select(self, choice: Quantization | None) -> None:
        """Mark a choice; the best one, or the first, for None."""
        rows = self.picker.rows
        wanted = [n for n, row in enumerate(rows) if row.quantization == choice]
        wanted = wanted or [n for n, row in enumerate(rows) if row.best]
        if rows:
            self.setCurrentIndex(self.picker.index(wanted[0] if wanted else 0, CHOICE))

    @property
    def current(self) -> Row | None:
        """The choice that is looked at."""
        return self.picker.row(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another row."""
        super().currentChanged(current, previous)
        row = self.picker.row(current)
        if row is not None and current.row() != previous.row():
            self.selected.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the row's button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the button presses it; anywhere else it only selects."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == ACTION:
            self._act(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over the buttons."""
        super().mouseMoveEvent(event)
        cell = self.indexAt(event.position().toPoint()).data(CELL)
        over = isinstance(cell, Cell) and cell.button
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _act(self, index: Index) -> None:
        row = self.picker.row(index)
        if row is not None and self.picker.index(index.row(), ACTION).data(CELL).button:
            self.acted.emit(row)

    def _fit(self) -> None:
        """Take the height of all rows."""
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.picker.index(0, 0))
        self.verticalHeader().setDefaultSectionSize(height.height())
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + height.height() * self.picker.rowCount() + 4)

    def _dress(self) -> None:
        theme, ui = self._look.theme, interface_size(self._look.text_size)
        colors = {"card": theme.card, "line": theme.line, "faint": theme.faint}
        self.setStyleSheet(_SHEET.format(**colors, small=ui - 1))
        header = self.horizontalHeader()
        for column, width in enumerate(WIDTHS):
            stretch = QHeaderView.ResizeMode.Stretch
            fixed = QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, stretch if column == HERE else fixed)
            if width:
                self.setColumnWidth(column, width * ui // 13)
        self._fit()
