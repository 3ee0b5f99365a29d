"""Figures at a glance: a named value, one with a bar, and a small curve."""

from __future__ import annotations

from collections import deque
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.style import Look, Tone
from app.ui.widgets.basics import text_label
from app.ui.widgets.elided import ElidedLabel

CURVE_POINTS = 60


class Figure(QWidget):
    """A name and its value on one line; the name gives way."""

    def __init__(self, name: str, value: str = "–") -> None:
        super().__init__()
        self._name = name
        self._value = text_label(value)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label = ElidedLabel(tone="dim")
        label.show_text(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label, 1)
        row.addWidget(self._value)
        self.set_value(value)

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value.text()

    def set_value(self, value: str) -> None:
        """Show `value`."""
        if value != self._value.text() or not self.accessibleName():
            self._value.setText(value)
            self.setAccessibleName(f"{self._name}: {value}")


class Bar(QWidget):
    """A thin rounded bar, filled from the side reading begins at."""

    def __init__(self, look: Look, tone: Tone = "accent") -> None:
        super().__init__()
        self._look, self._tone, self._fraction = look, tone, 0.0
        self.setFixedHeight(6)
        look.changed.connect(self.update)

    def set_fraction(self, fraction: float, tone: Tone) -> None:
        """Fill `fraction` of it, 0 to 1; repaints only where a pixel changes."""
        fraction = min(1.0, max(0.0, fraction))
        if round(fraction * self.width()) != round(self._fraction * self.width()) or (
            tone != self._tone
        ):
            self.update()
        self._fraction, self._tone = fraction, tone

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, then the part that is full."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(QColor(self._look.theme.track))
        painter.drawRoundedRect(box, 3, 3)
        if self._fraction <= 0:
            return
        full = QRectF(0, 0, max(6.0, box.width() * self._fraction), box.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            full.moveRight(box.right())
        painter.setBrush(self._look.color(self._tone))
        painter.drawRoundedRect(full, 3, 3)


class Meter(QWidget):
    """A named value with a bar under it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._figure = Figure(name)
        self._bar = Bar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(6)
        column.addWidget(self._figure)
        column.addWidget(self._bar)

    @property
    def value(self) -> str:
        """What is shown."""
        return self._figure.value

    def show_part(self, value: str, fraction: float, tone: Tone) -> None:
        """Show `value`, with `fraction` of the bar filled."""
        self._figure.set_value(value)
        self._bar.set_fraction(fraction, tone)
        self.setAccessibleName(self._figure.accessibleName())


class Curve(QWidget):
    """The last values of one rate, as a line over a soft fill."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._values: deque[float] = deque(maxlen=CURVE_POINTS)
        look.changed.connect(self.update)
        self.hide()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, 40)

    def add(self, value: float) -> None:
        """Add the newest value at the end."""
        self._values.append(value)
        self.setVisible(len(self._values) > 2)
        self.update()

    def clear(self) -> None:
        """Begin again."""
        self._values.clear()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a smooth line through the values, the newest at the right."""
        if len(self._values) < 2:
            return
        width, height = self.width(), self.height() - 4
        top = max(self._values) * 1.15 or 1.0
        step = width / (len(self._values) - 1)
        heights = [2 + height * (1 - value / top) for value in self._values]
        points = [QPointF(number * step, y) for number, y in enumerate(heights)]
        line = QPainterPath(points[0])
        for left, right in pairwise(points):
            middle = (left.x() + right.x()) / 2
            line.cubicTo(QPointF(middle, left.y()), QPointF(middle, right.y()), right)
        self._paint(line, width, self.height())

    def _paint(self, line: QPainterPath, width: int, height: int) -> None:
        color = self._look.color("accent")
        area = QPainterPath(line)
        area.lineTo(width, height)
        area.lineTo(0, height)
        fade = QLinearGradient(0, 0, 0, height)
        for stop, alpha in ((0.0, 70), (1.0, 0)):
            color.setAlpha(alpha)
            fade.setColorAt(stop, color)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(area, fade)
        painter.setPen(QPen(self._look.color("accent"), 1.8))
        painter.drawPath(line)
