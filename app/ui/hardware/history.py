"""The last minute of a device: its load as an area, its memory as a line."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygon, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.style import Look

SECONDS: Final = 60.0
POINTS: Final = 128
HEIGHT: Final = 34
Lines = tuple[tuple[QPoint, ...], tuple[QPoint, ...]]


class History(QWidget):
    """Both are parts of a whole, 0 to 1, at times in seconds; the newest stands at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._values: deque[tuple[float, float | None, float | None]] = deque(maxlen=POINTS)
        self._drawn: Lines = ((), ())
        self.setFixedHeight(HEIGHT)
        self.setToolTip(self.tr("The last minute: load as an area, memory as a line"))
        self.setAccessibleName(self.toolTip())
        look.changed.connect(self.update)

    def add(self, time: float, load: float | None, memory: float | None) -> None:
        """The newest values; repaints only where a pixel changes."""
        self._values.append((time, _part(load), _part(memory)))
        while len(self._values) > 1 and self._values[1][0] <= time - SECONDS:
            self._values.popleft()
        lines = self._lines()
        if lines != self._drawn:
            self._drawn = lines
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines out anew."""
        super().resizeEvent(event)
        self._drawn = self._lines()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, then the area, then the line."""
        load, memory = self._drawn
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._look.theme.track)
        ground.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setClipRect(self.rect())
        if len(load) > 1:
            self._paint_load(painter, load)
        if len(memory) > 1:
            painter.setPen(QPen(self._look.color("good"), 1))
            painter.drawPolyline(QPolygon(memory))

    def _paint_load(self, painter: QPainter, load: Sequence[QPoint]) -> None:
        color = self._look.color("accent")
        pen = QPen(color, 1)
        color.setAlpha(46)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        below = (QPoint(load[-1].x(), self.height()), QPoint(load[0].x(), self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawPolygon(QPolygon((*load, *below)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawPolyline(QPolygon(load))

    def _lines(self) -> Lines:
        loads = [(time, load) for time, load, _ in self._values if load is not None]
        memories = [(time, memory) for time, _, memory in self._values if memory is not None]
        return self._line(loads), self._line(memories)

    def _line(self, values: Sequence[tuple[float, float]]) -> tuple[QPoint, ...]:
        if not values:
            return ()
        newest, wide, high = self._values[-1][0], self.width(), self.height() - 5
        points = []
        for time, value in values:
            right = round(wide * (time - newest) / SECONDS)
            points.append(QPoint(wide + right, 2 + round(high * (1 - value))))
        begin = max((at for at, point in enumerate(points) if point.x() <= 0), default=0)
        return _straightened(points[begin:])


def _part(value: float | None) -> float | None:
    return None if value is None else min(1.0, max(0.0, value))


def _straightened(points: Sequence[QPoint]) -> tuple[QPoint, ...]:
    """Without the points in the middle of a level line, so that a line at rest stays the same."""
    last = len(points) - 1
    return tuple(
        point
        for at, point in enumerate(points)
        if at in {0, last} or not points[at - 1].y() == point.y() == points[at + 1].y()
    )
