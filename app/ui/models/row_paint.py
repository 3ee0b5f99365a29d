"""Paints what rows of models have in common: text that elides, chips, icons, bars, buttons.

Boxes are given as for reading from left to right and mirrored where the window is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.style import Look, Tone, interface_size

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

Index = QModelIndex | QPersistentModelIndex
CHIP_PADDING: Final = 7
BUTTON: Final = 30
"""Side of a painted button, in pixels."""


class RowPainter:
    """One row being painted; leaves the painter as it was given."""

    def __init__(self, look: Look, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.look, self._painter, self._option = look, painter, option
        self.whole = QRect(option.rect)
        state = QStyle.StateFlag(option.state)
        self.chosen = bool(state & QStyle.StateFlag.State_Selected)
        self.hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self.focused = self.chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        self.rtl = option.direction == Qt.LayoutDirection.RightToLeft

    def __enter__(self) -> RowPainter:
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Sides are ours to choose; in which direction a text reads, it says itself.
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return self

    def __exit__(self, *_: object) -> None:
        self._painter.restore()

    def place(self, box: QRect) -> QRect:
        """Where a box really lies."""
        return QStyle.visualRect(self._option.direction, self.whole, box)

    def metrics(self, by: int = 0, *, strong: bool = False) -> QFontMetrics:
        """Of the interface's font, `by` pixels larger."""
        self._painter.setFont(row_font(self.look, self._option.font, by, strong=strong))
        return self._painter.fontMetrics()

    def ground(self, box: QRect) -> None:
        """A soft box behind the row that is chosen or under the mouse, a ring where keys go."""
        if self.chosen or self.hovered:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(self.look.theme.hover))
            self._painter.drawRoundedRect(QRectF(box), 8, 8)
        if self.focused:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(self.look.color("accent"), 1))
            self._painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def band(self) -> None:
        """The whole place filled where it is chosen: a cell of a table."""
        if self.chosen:
            self._painter.fillRect(self.whole, QColor(self.look.theme.hover))

    def line_below(self, box: QRect) -> None:
        """A hairline between rows."""
        edge = QRect(box.left(), box.bottom(), box.width(), 1)
        self._painter.fillRect(edge, QColor(self.look.theme.line))

    def text(
        self,
        box: QRect,
        text: str,
        *,
        tone: Tone = "text",
        by: int = 0,
        strong: bool = False,
        end: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> int:
        """One line, elided to the box; its width. `end` aligns it to where lines end."""
        metrics = self.metrics(by, strong=strong)
        shown = metrics.elidedText(" ".join(text.split()), elide, box.width())
        # Amber is too light for words.
        ink = QColor(self.look.theme.warn_text) if tone == "warn" else self.look.color(tone)
        self._painter.setPen(ink)
        self._painter.drawText(self.place(box), self._side(end=end), shown)
        return metrics.horizontalAdvance(shown)

    def named(
        self,
        box: QRect,
        name: str,
        tags: Sequence[tuple[str, Tone]],
        *,
        tone: Tone = "text",
        by: int = 0,
    ) -> None:
        """A name in strong letters, then tags as far as there is room; it keeps half of it."""
        tags = [(text, color) for text, color in tags if text]
        metrics = self.metrics(-2)
        needed = sum(metrics.horizontalAdvance(text) + 22 for text, _ in tags)
        room = QRect(box)
        room.setWidth(max(box.width() - needed, box.width() // 2))
        left = room.left() + self.text(room, name, tone=tone, by=by, strong=tone == "text") + 9
        for text, color in tags:
            left = self.chip(left, box.center().y() + 1, text, tone=color, room=box.right() - left)

    def mark(self, box: QRect, text: str) -> None:
        """A tag filled with the accent, at the beginning of a box and no wider."""
        metrics = self.metrics(-2, strong=True)
        width = min(metrics.horizontalAdvance(text) + 12, box.width())
        height = metrics.height() + 2
        chip = self.place(QRect(box.left(), box.center().y() - height // 2 + 1, width, height))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self.look.color("accent"))
        self._painter.drawRoundedRect(QRectF(chip), 6, 6)
        self._painter.setPen(self.look.color("on_accent"))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 8)
        self._painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), shown)

    def text_button(self, box: QRect, text: str, *, primary: bool) -> None:
        """Words that can be pressed."""
        theme = self.look.theme
        self._painter.setPen(QPen(QColor(theme.accent if primary else theme.line), 1))
        self._painter.setBrush(QColor(theme.accent if primary else theme.card))
        self._painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        self.centred(box, text, tone="on_accent" if primary else "text")

    def centred(self, box: QRect, text: str, *, tone: Tone) -> None:
        """One line in the middle of a box."""
        self.metrics()
        self._painter.setPen(self.look.color(tone))
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def paragraph(self, box: QRect, text: str, *, tone: Tone, by: int = -1) -> None:
        """Text that wraps within the box."""
        self.metrics(by)
        self._painter.setPen(self.look.color(tone))
        side = self._side(end=False) & ~Qt.AlignmentFlag.AlignVCenter
        flags = side | Qt.AlignmentFlag.AlignTop
        self._painter.drawText(self.place(box), int(flags) | int(Qt.TextFlag.TextWordWrap), text)

    def chip(self, left: int, middle: int, text: str, *, tone: Tone = "dim", room: int) -> int:
        """A small rounded tag; where the next one may begin. Nothing where there is no room."""
        metrics = self.metrics(-2)
        width = metrics.horizontalAdvance(text) + 2 * CHIP_PADDING
        if not text or width > room:
            return left
        height = metrics.height() + 4
        box = self.place(QRect(left, middle - height // 2, width, height))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._chip_color(tone))
        self._painter.drawRoundedRect(QRectF(box), 6, 6)
        self._painter.setPen(self.look.color(tone))
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        return left + width + 6

    def dot(self, left: int, middle: int, tone: Tone) -> int:
        """A small disc of a colour; where the text after it begins."""
        box = self.place(QRect(left, middle - 4, 8, 8))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self.look.color(tone))
        self._painter.drawEllipse(QRectF(box))
        return left + 14

    def icon(self, box: QRect, name: str, tone: Tone = "dim", size: int = 16) -> None:
        """An icon in the middle of a box."""
        ratio = self._painter.device().devicePixelRatioF()
        middle = self.place(box).center()
        where = QPoint(middle.x() - size // 2 + 1, middle.y() - size // 2 + 1)
        self._painter.drawPixmap(where, self.look.icon(name, tone, size, ratio))

    def button(self, box: QRect, name: str, *, hot: bool, tone: Tone = "dim") -> None:
        """An icon that can be pressed; `hot` while the mouse is over it."""
        if hot:
            self._painter.setPen(Qt.PenStyle.NoPen)
            theme = self.look.theme
            over = theme.card if self.chosen or self.hovered else theme.hover
            self._painter.setBrush(QColor(over))
            self._painter.drawRoundedRect(QRectF(self.place(box)), 8, 8)
        self.icon(box, name, "text" if hot and tone == "dim" else tone, 18)

    def bar(self, box: QRect, fraction: float, tone: Tone) -> None:
        """A thin rounded bar, `fraction` of it full."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._track()))
        self._painter.drawRoundedRect(QRectF(self.place(box)), 3, 3)
        if fraction > 0:
            width = max(6, round(box.width() * min(1.0, fraction)))
            full = self.place(QRect(box.left(), box.top(), width, box.height()))
            self._painter.setBrush(self.look.color(tone))
            self._painter.drawRoundedRect(QRectF(full), 3, 3)

    def _track(self) -> str:
        theme = self.look.theme
        return theme.line if self.chosen or self.hovered else theme.track

    def _chip_color(self, tone: Tone) -> QColor:
        theme = self.look.theme
        if tone in {"dim", "faint", "text"}:
            return QColor(theme.card if self.chosen or self.hovered else theme.hover)
        color = self.look.color(tone)
        color.setAlpha(34)
        return color

    def _side(self, *, end: bool) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.rtl != end else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Hands each row or cell to `paint_row` with its painter."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.look = look

    @property
    def letters(self) -> int:
        """The size of the interface's letters in pixels, by which rows are as tall as they are."""
        return interface_size(self.look.text_size)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        with RowPainter(self.look, painter, option) as row:
            self.paint_row(row, index)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """What a row shows."""
        raise NotImplementedError


def row_font(look: Look, base: QFont, by: int = 0, *, strong: bool = False) -> QFont:
    """The interface's font, `by` pixels larger."""
    font = QFont(base)
    font.setPixelSize(interface_size(look.text_size) + by)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
