"""The small ring beside the message box: how full the context is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.style import Look, Tone, interface_size
from app.ui.words import decimal, short_count

RING: Final = 16
GAP: Final = 7
MARGIN: Final = 6
LEAST_HEIGHT: Final = 28
SCARCE: Final = 0.8
FULL: Final = 0.95


class ContextMeter(QAbstractButton):
    """Paints `used` of `length` tokens; a press asks what fills them. Hidden without a model."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._used, self._length = look, 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(self.tr("Shows what fills it"))
        look.changed.connect(self._grow)
        self.show_used(0, 0)

    @property
    def fraction(self) -> float:
        """Of the context, 0 to 1."""
        return min(1.0, self._used / self._length) if self._length else 0.0

    @property
    def tone(self) -> Tone:
        """Its colour: a warning before there is no room left."""
        if self.fraction >= FULL:
            return "bad"
        return "warn" if self.fraction >= SCARCE else "accent"

    def show_used(self, used: int, length: int) -> None:
        """Other figures; `length` 0 where no model is open."""
        self._used, self._length = used, length
        said = self.tr("{used} of {length}")
        self.setText(said.format(used=short_count(used), length=short_count(length)))
        whole = self.tr("{used} of {length} tokens of context are used")
        whole = whole.format(used=decimal(used, 0), length=decimal(length, 0))
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self.setVisible(bool(length))
        self._grow()

    def text(self) -> str:
        """What is painted beside the ring; empty without a model."""
        return super().text() if self._length else ""

    def sizeHint(self) -> QSize:
        """The ring and its words."""
        metrics = QFontMetrics(self._font())
        wide = metrics.horizontalAdvance(super().text())
        high = max(LEAST_HEIGHT, metrics.height() + 8)
        return QSize(MARGIN + RING + GAP + wide + MARGIN + 2, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring, filled clockwise from the top, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - MARGIN - RING if rtl else MARGIN
        ring = QRectF(left, (self.height() - RING) / 2, RING, RING).adjusted(1.5, 1.5, -1.5, -1.5)
        track = QPen(QColor(self._look.theme.line), 2.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(track)
        painter.drawEllipse(ring)
        if self.fraction > 0:
            pen = QPen(self._look.color(self.tone), 2.6)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            turn = -1 if not rtl else 1
            painter.drawArc(ring, 90 * 16, turn * max(1, round(self.fraction * 360 * 16)))
        painter.setFont(self._font())
        hot = self.underMouse() or self.isDown()
        painter.setPen(self._look.color("text" if hot else "faint"))
        words = QRectF(self.rect()).adjusted(MARGIN + RING + GAP, 0, -MARGIN, 0)
        if rtl:
            words = QRectF(self.rect()).adjusted(MARGIN, 0, -(MARGIN + RING + GAP), 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            words,
            int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute),
            self.text(),
        )

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(self._look.theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("accent"), 1))
            painter.drawRoundedRect(box, 8, 8)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(interface_size(self._look.text_size) - 1)
        return font

    def _grow(self) -> None:
        self.updateGeometry()
        self.update()
