"""The quantization picker: a painted table, as tall as its rows, within a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.models.picker_model import ACTION, CELL, CHOICE, HERE, Cell, Index, PickerModel
from app.ui.models.search_results import side
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


class PickerDelegate(QStyledItemDelegate):
    """Paints two lines a cell, a mark below the best, and the last column as a button."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all rows."""
        return QSize(60, interface_size(self._look.text_size) * 2 + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        box = QRect(option.rect)
        self._paint_back(painter, option, box, index)
        if index.column() == ACTION:
            self._paint_action(painter, option, box, cell)
        else:
            self._paint_lines(painter, option, box.adjusted(PAD, 6, -PAD, -6), cell)
        painter.restore()

    def _paint_back(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: Index
    ) -> None:
        state = QStyle.StateFlag(option.state)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(self._look.theme.hover))
        last = index.row() == index.model().rowCount() - 1
        if not last:
            edge = QRect(box.left(), box.bottom(), box.width(), 1)
            painter.fillRect(edge, QColor(self._look.theme.line))

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, cell: Cell
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        upper = QRect(room)
        if cell.below or cell.mark:
            upper.setHeight(room.height() // 2)
        if cell.dot is not None:
            x = upper.right() - 8 if rtl else upper.left()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color(cell.dot))
            painter.drawEllipse(QRectF(x, upper.center().y() - 3, 8, 8))
            room, upper = _cut(room, 15, rtl), _cut(upper, 15, rtl)
        self._set(painter, option, 0, "text", strong=bool(cell.mark))
        _draw(painter, option, upper, cell.text)
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() // 2)
        if cell.mark:
            self._paint_mark(painter, option, lower, cell.mark)
        elif cell.below:
            self._set(painter, option, -1, "faint")
            _draw(painter, option, lower, cell.below)

    def _paint_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._set(painter, option, -2, "on_accent", strong=True)
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(text) + 12, room.width())
        left = room.right() - width + 1 if rtl else room.left()
        chip = QRectF(left, 0, width, metrics.height() + 2)
        chip.moveTop(room.center().y() - chip.height() / 2 + 1)
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.drawRoundedRect(chip, 6, 6)
        painter.setPen(pen)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 8)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_action(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, cell: Cell
    ) -> None:
        if not cell.text:
            return
        button = QRectF(box.adjusted(PAD, 0, -PAD, 0))
        button.setHeight(interface_size(self._look.text_size) + 17)
        button.moveTop(box.center().y() - button.height() / 2 + 0.5)
        theme, tone = self._look.theme, "dim"
        if cell.button:
            painter.setPen(QPen(QColor(theme.accent if cell.primary else theme.line), 1))
            painter.setBrush(QColor(theme.accent if cell.primary else theme.card))
            painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
            tone = "on_accent" if cell.primary else "text"
        elif cell.fraction >= 0:
            self._paint_bar(painter, option, button, cell.fraction)
            button.translate(0, -5)
        self._set(painter, option, 0, tone)
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, cell.text)

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, button: QRectF, fraction: float
    ) -> None:
        track = QRectF(button.left(), button.bottom() - 8, button.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.track))
        painter.drawRoundedRect(track, 2, 2)
        full = QRectF(track)
        full.setWidth(max(4.0, track.width() * min(1.0, fraction)))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            full.moveRight(track.right())
        painter.setBrush(self._look.color("accent"))
        painter.drawRoundedRect(full, 2, 2)

    def _set(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        by: int,
        tone: str,
        *,
        strong: bool = False,
    ) -> None:
        font = QFont(option.font)
        font.setPixelSize(interface_size(self._look.text_size) + by)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(str(getattr(self._look.theme, tone))))


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


def _cut(room: QRect, taken: int, rtl: bool) -> QRect:
    """What is left when its beginning is taken."""
    return room.adjusted(0 if rtl else taken, 0, -taken if rtl else 0, 0)


def _draw(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> None:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side(option), shown)
