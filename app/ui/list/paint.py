"""Paints what the lines of the left panel have in common: grounds, icons, marked words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.list.measures import MARGIN, ROOM
from app.ui.list.snippets import spans_of
from app.ui.style import Look, Tone, interface_size


class LinePainter:
    """One line being painted; leaves the painter as it was given."""

    def __init__(self, look: Look, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.look, self._painter, self._option = look, painter, option
        state = QStyle.StateFlag(option.state)
        self.chosen = bool(state & QStyle.StateFlag.State_Selected)
        self.hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self.focused = self.chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        self.rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self.box = QRect(option.rect).adjusted(MARGIN, 1, -MARGIN, -1)

    def __enter__(self) -> LinePainter:
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Sides are ours to choose; in which direction a text reads, it says itself.
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return self

    def __exit__(self, *_: object) -> None:
        self._painter.restore()

    def room(self, before: int = 0, after: int = 0) -> QRect:
        """Where text stands, with so many pixels left free on each side."""
        left, right = (after, before) if self.rtl else (before, after)
        return self.box.adjusted(ROOM + left, 0, -ROOM - right, 0)

    def ground(self, *, target: bool = False) -> None:
        """A soft box behind what is chosen, a ring where keys go or something is let go."""
        if self.chosen or self.hovered or target:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(self.look.theme.hover))
            self._painter.drawRoundedRect(QRectF(self.box), 8, 8)
        if self.focused or target:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(self.look.color("accent"), 1))
            self._painter.drawRoundedRect(QRectF(self.box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def text(
        self,
        box: QRect,
        text: str,
        tone: Tone,
        *,
        by: int = 0,
        weight: QFont.Weight = QFont.Weight.Normal,
        low: bool = False,
    ) -> None:
        """One line of text, elided; `low` at the bottom of its box."""
        self._painter.setFont(self.font(by, weight))
        self._painter.setPen(self.look.color(tone))
        side = _near_side(rtl=self.rtl)
        side |= Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignVCenter
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(box, side, shown)

    def icon(self, name: str, at: int, *, tone: Tone = "dim", turned: float = 0.0) -> None:
        """An icon `at` pixels from the near edge of the text's room, or from the far one below 0.

        `turned` is in degrees, clockwise as read from left to right.
        """
        pixmap = self.look.icon(name, tone, 16, self._painter.device().devicePixelRatioF())
        room = self.room()
        near = (at >= 0) != self.rtl
        left = room.left() + abs(at) if near else room.right() + 1 - 16 - abs(at)
        if at < 0:
            left += -1 if near else 1
        middle = QPoint(left + 8, room.center().y() + 1)
        self._painter.save()
        self._painter.translate(middle)
        self._painter.rotate(-turned if self.rtl else turned)
        self._painter.drawPixmap(QPoint(-8, -8), pixmap)
        self._painter.restore()

    def marked(
        self, box: QRect, snippet: str, *, lines: int, by: int = 0, tone: Tone = "dim"
    ) -> None:
        """A text whose matches stand out, on so many lines at most."""
        plain, spans = spans_of(snippet)
        font, strong = self.font(by), self.font(by, QFont.Weight.Bold)
        width, side = float(box.width()), _near_side(rtl=self.rtl)
        color = self.look.color("text")
        layout = _laid_out(plain, spans, font, width, lines, side, color)
        last = layout.lineAt(layout.lineCount() - 1)
        start = last.textStart() if last.isValid() else 0
        if last.isValid() and start + last.textLength() < len(plain):
            rest = QFontMetrics(strong).elidedText(
                plain[start:], Qt.TextElideMode.ElideRight, box.width()
            )
            layout = _laid_out(plain[:start] + rest, spans, font, width, lines, side, color)
        self._painter.setPen(self.look.color(tone))
        layout.draw(self._painter, QPointF(box.topLeft()))

    def font(self, by: int = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The panel's font, `by` pixels larger."""
        font = QFont(self._option.font)
        font.setPixelSize(interface_size(self.look.text_size) + by)
        font.setWeight(weight)
        return font


def lines_of(snippet: str, font: QFont, width: int, most: int) -> int:
    """How many lines a marked text takes."""
    plain, spans = spans_of(snippet)
    side = Qt.AlignmentFlag.AlignLeft
    return max(1, _laid_out(plain, spans, font, float(width), most, side, None).lineCount())


def _near_side(*, rtl: bool) -> Qt.AlignmentFlag:
    """Where lines begin in this window, whatever the text reads like."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _laid_out(
    text: str,
    spans: list[tuple[int, int]],
    font: QFont,
    width: float,
    lines: int,
    side: Qt.AlignmentFlag,
    color: QColor | None,
) -> QTextLayout:
    """The first lines of a text, its spans in bold."""
    layout = QTextLayout(text, font)
    option = QTextOption(side)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    _embolden(layout, spans, color)
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _embolden(layout: QTextLayout, spans: list[tuple[int, int]], color: QColor | None) -> None:
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    if color is not None:
        strong.setForeground(color)
    end = len(layout.text())
    layout.setFormats([_range(at, length, strong) for at, length in spans if at < end])


def _range(start: int, length: int, strong: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, strong
    return made
