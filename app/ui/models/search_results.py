"""The list of models as Qt's item model, and the painting of its lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.models.entries import Entry, Heading, Line
from app.ui.models.verdict_words import speed_text, verdict_tone
from app.ui.style import Look, Tone, interface_size

Index = QModelIndex | QPersistentModelIndex
LINE: Final = int(Qt.ItemDataRole.UserRole)
PAD: Final = 14


class ResultsModel(QAbstractListModel):
    """Headings and models, as they were handed in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Line] = []
        self._lines: list[Line] = []
        self._keep: Callable[[Entry], bool] = lambda _: True

    @property
    def entries(self) -> list[Entry]:
        """The models shown, from the top."""
        return [line for line in self._lines if isinstance(line, Entry)]

    def show(self, lines: Iterable[Line]) -> None:
        """Show these instead of all others."""
        self._all = list(lines)
        self._rebuild()

    def add(self, lines: Iterable[Line]) -> None:
        """Append the next page; what is shown already is not shown twice."""
        known = {line.id for line in self._all if isinstance(line, Entry)}
        fresh = [line for line in lines if not isinstance(line, Entry) or line.id not in known]
        self._all += fresh
        shown = self._kept(fresh)
        if shown:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._lines += shown
            self.endInsertRows()

    def keep(self, wanted: Callable[[Entry], bool]) -> None:
        """Show only what is wanted."""
        self._keep = wanted
        self._rebuild()

    def line(self, index: Index) -> Line | None:
        """What stands at `index`."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A line's text, itself, and what a screen reader says of it."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if isinstance(line, Heading):
            told = {Qt.ItemDataRole.DisplayRole: line.text}
        else:
            told = {
                Qt.ItemDataRole.DisplayRole: line.title,
                Qt.ItemDataRole.AccessibleTextRole: line.spoken,
            }
        return told.get(Qt.ItemDataRole(role)) if role < LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self.line(index), Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _kept(self, lines: Iterable[Line]) -> list[Line]:
        """Without unwanted models, and without headings that nothing follows."""
        kept: list[Line] = []
        for line in lines:
            if isinstance(line, Heading):
                if kept and isinstance(kept[-1], Heading):
                    kept.pop()
                kept.append(line)
            elif self._keep(line):
                kept.append(line)
        if kept and isinstance(kept[-1], Heading):
            kept.pop()
        return kept

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._lines = self._kept(self._all)
        self.endResetModel()


class ResultsDelegate(QStyledItemDelegate):
    """Paints a model in three lines, with the verdict at the far side."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for models, one for headings."""
        ui = interface_size(self._look.text_size)
        if isinstance(index.data(LINE), Heading):
            return QSize(80, ui * 2 + 10)
        return QSize(80, ui * 5 + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        box = QRect(option.rect)
        if isinstance(line, Heading):
            self._set(painter, option, -1, "faint", strong=True)
            painter.drawText(box.adjusted(PAD, box.height() - 30, -PAD, 0), side(option), line.text)
        elif isinstance(line, Entry):
            self._paint_frame(painter, option, box)
            self._paint_entry(painter, option, box.adjusted(PAD, 9, -PAD, -9), line)
        painter.restore()

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        state = QStyle.StateFlag(option.state)
        frame = QRectF(box).adjusted(0.5, 1.5, -0.5, -1.5)
        if state & QStyle.StateFlag.State_MouseOver or state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.hover))
            painter.drawRoundedRect(frame, 10, 10)
        else:
            edge = QRect(box.left() + PAD, box.bottom(), box.width() - 2 * PAD, 1)
            painter.fillRect(edge, QColor(self._look.theme.line))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("accent"), 1))
            painter.drawRoundedRect(frame, 10, 10)

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, entry: Entry
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        third = room.height() // 3
        rows = [QRect(room.left(), room.top() + n * third, room.width(), third) for n in range(3)]
        taken = max(
            self._paint_badge(painter, option, rows[0], entry),
            self._paint_speed(painter, option, rows[1], entry),
        )
        left = [_beside(row, taken + 18, rtl) for row in rows[:2]]
        self._paint_title(painter, option, left[0], entry)
        self._set(painter, option, 0, "dim")
        _draw(painter, option, left[1], entry.about)
        self._paint_facts(painter, option, rows[2], entry)

    def _paint_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: Entry
    ) -> int:
        """The verdict with its dot at the far end; how many pixels it took."""
        tone = verdict_tone(entry.verdict)
        self._set(painter, option, 0, _text_tone(tone), strong=True)
        width = painter.fontMetrics().horizontalAdvance(entry.badge)
        painter.drawText(row, side(option, far=True), entry.badge)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        x = row.left() + width + 7 if rtl else row.right() - width - 14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(tone))
        painter.drawEllipse(QRectF(x, row.center().y() - 3, 8, 8))
        return width + 16

    def _paint_speed(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: Entry
    ) -> int:
        text = speed_text(entry.speed)
        self._set(painter, option, 0, "dim")
        painter.drawText(row, side(option, far=True), text)
        return painter.fontMetrics().horizontalAdvance(text)

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: Entry
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._set(painter, option, 1, "text", strong=True)
        title = painter.fontMetrics().elidedText(
            entry.title, Qt.TextElideMode.ElideRight, row.width()
        )
        painter.drawText(row, side(option), title)
        rest = _beyond(row, painter.fontMetrics().horizontalAdvance(title) + 10, rtl)
        if not entry.tag:
            return
        self._set(painter, option, -2, "dim")
        width = painter.fontMetrics().horizontalAdvance(entry.tag) + 14
        if width > rest.width():
            return
        chip = QRectF(rest.right() - width + 1 if rtl else rest.left(), rest.top(), width, 0)
        chip.setHeight(painter.fontMetrics().height() + 4)
        chip.moveTop(row.center().y() - chip.height() / 2 + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.hover))
        painter.drawRoundedRect(chip, 6, 6)
        painter.setPen(self._look.color("dim"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, entry.tag)

    def _paint_facts(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: Entry
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if entry.mark:
            ratio = painter.device().devicePixelRatioF()
            lock = self._look.icon("lock", "warn", 14, ratio)
            x = row.right() - 14 if rtl else row.left()
            painter.drawPixmap(x, row.center().y() - 6, lock)
            row = _beyond(row, 19, rtl)
            self._set(painter, option, -1, "warn_text")
            painter.drawText(row, side(option), entry.mark)
            row = _beyond(row, painter.fontMetrics().horizontalAdvance(entry.mark) + 14, rtl)
        self._set(painter, option, -1, "faint")
        _draw(painter, option, row, entry.facts)

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


def _text_tone(tone: Tone) -> str:
    """The colour of words beside a dot of `tone`; amber is too light for words."""
    return "warn_text" if tone == "warn" else "dim" if tone == "good" else tone


def side(option: QStyleOptionViewItem, *, far: bool = False) -> Qt.AlignmentFlag:
    """Where a line begins, or its far end; the text itself keeps its own direction."""
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    end = Qt.AlignmentFlag.AlignRight if rtl != far else Qt.AlignmentFlag.AlignLeft
    return end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _beside(row: QRect, taken: int, rtl: bool) -> QRect:
    """What is left of a row when its far end is taken."""
    return row.adjusted(taken if rtl else 0, 0, 0 if rtl else -taken, 0)


def _beyond(row: QRect, taken: int, rtl: bool) -> QRect:
    """What is left of a row when its beginning is taken."""
    return _beside(row, taken, not rtl)


def _draw(painter: QPainter, option: QStyleOptionViewItem, row: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, row.width())
    painter.drawText(row, side(option), shown)
