"""The places an answer rests on, or the documents of a question, as small buttons below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from app.ui.chat.bubble import SourceTag
from app.ui.chat.icons import paint_icon
from app.ui.chat.rows import Brush, Row, line_alignment
from app.ui.chat.toolbox import Toolbox
from app.ui.chat.untrusted_text import readable

PART = "source:"
"""What the name of a button begins with; its place among the sources follows."""
_SIDE, _GAP, _ICON = 10, 6, 14
_LONGEST = 320
"""Pixels of one button at the usual size of text; longer names lose their middle."""


class SourcesRow(Row):
    """Buttons in as many lines as they take; those of a question end where its bubble ends."""

    gap = 10
    is_light = True

    def __init__(self, sources: Sequence[SourceTag], *, is_user: bool) -> None:
        super().__init__()
        self._is_user = is_user
        self._told = [_told(source) for source in sources]
        self._wanted: list[float] = []
        self._boxes: list[QRectF] = []
        self._line = 0

    def build(self, tools: Toolbox) -> None:
        """Measure the names."""
        metrics = QFontMetricsF(tools.styles.small_font)
        self._line = round(metrics.height()) + 10
        most = _LONGEST * max(1.0, tools.styles.text_size / 15)
        frame = 2 * _SIDE + _ICON + 6
        self._wanted = [min(most, metrics.horizontalAdvance(told) + frame) for told in self._told]

    def measure(self, available: int) -> None:
        """Break into lines."""
        self.width = available
        lines: list[list[float]] = [[]]
        for wanted in self._wanted:
            width = min(wanted, available)
            used = sum(lines[-1]) + _GAP * len(lines[-1])
            if lines[-1] and used + width > available:
                lines.append([])
            lines[-1].append(width)
        self._boxes = []
        for number, widths in enumerate(lines):
            total = sum(widths) + _GAP * (len(widths) - 1)
            x = available - total if self._is_user else 0.0
            for width in widths:
                top = number * (self._line + _GAP)
                self._boxes.append(self.mirrored(QRectF(x, top, width, self._line), 0))
                x += width + _GAP
        self.height = len(lines) * (self._line + _GAP) - _GAP

    def part_at(self, point: QPointF) -> str:
        """The button there."""
        found = (place for place, box in enumerate(self._boxes) if box.contains(point))
        place = next(found, None)
        return "" if place is None else f"{PART}{place}"

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the buttons."""
        for place, (box, told) in enumerate(zip(self._boxes, self._told, strict=True)):
            self._paint_button(brush, box.translated(left, top), told, f"{PART}{place}")

    def _paint_button(self, brush: Brush, box: QRectF, told: str, part: str) -> None:
        painter, styles = brush.painter, brush.tools.styles
        hot = brush.hovered == part
        brush.rounded(box, 8, "hover" if hot else "card")
        painter.setPen(QPen(brush.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        icon = QRectF(box.x() + _SIDE, box.center().y() - _ICON / 2, _ICON, _ICON)
        words = QRectF(box).adjusted(_SIDE + _ICON + 6, 0, -_SIDE, 0)
        if self.rtl:
            icon.moveRight(box.right() - _SIDE)
            words = QRectF(box).adjusted(_SIDE, 0, -(_SIDE + _ICON + 6), 0)
        paint_icon(painter, "page", icon, styles.theme.text if hot else styles.theme.dim)
        metrics = QFontMetricsF(styles.small_font)
        shown = metrics.elidedText(told, Qt.TextElideMode.ElideMiddle, words.width())
        painter.setFont(styles.small_font)
        painter.setPen(brush.colour("text" if hot else "dim"))
        painter.drawText(words, line_alignment(rtl=self.rtl), shown)

    def spoken(self) -> str:
        """The names."""
        return "\n".join(self._told)


def _told(source: SourceTag) -> str:
    name = readable(source.told)
    return f"[{source.number}] {name}" if source.number else name
