"""The last minute of a device: its load as an area, its memory as a line."""

from __future__ import annotations

from collections import deque
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygon, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.style import Look

SECONDS: Final = 60.0
POINTS: Final = 128
HEIGHT: Final = 34


class Trace:
    """A line of whole pixels that is only ever continued; x counts from the clock's beginning.

    Scrolling is a matter of where it is drawn: no point is computed twice.
    """

    def __init__(self) -> None:
        self.points: list[QPoint] = []

    def add(self, x: int, y: int) -> None:
        """Go on; a level line has two points, however long it is."""
        points = self.points
        if len(points) > 1 and points[-2].y() == points[-1].y() == y:
            points.pop()
        points.append(QPoint(x, y))

    def forget(self, left: int) -> None:
        """Drop what ends before `left`."""
        points = self.points
        while len(points) > 1 and points[1].x() <= left:
            points.pop(0)

    def level(self, left: int) -> int | None:
        """The height of a line that looks the same when it goes on, -1 without one; else None."""
        points = self.points
        if not points:
            return -1
        first = points[0]
        if first.x() > left or any(point.y() != first.y() for point in points):
            return None
        return first.y()


class History(QWidget):
    """Both are parts of a whole, 0 to 1, at times in seconds; the newest stands at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._values: deque[tuple[float, float | None, float | None]] = deque(maxlen=POINTS)
        self._load, self._memory = Trace(), Trace()
        self._drawn: tuple[int | None, int | None] = (None, None)
        self._left = 0
        self.setFixedHeight(HEIGHT)
        self.setToolTip(self.tr("The last minute: load as an area, memory as a line"))
        self.setAccessibleName(self.toolTip())
        look.changed.connect(self.update)

    def add(self, time: float, load: float | None, memory: float | None) -> None:
        """The newest values; repaints only where a pixel changes."""
        self._values.append((time, load, memory))
        while len(self._values) > 1 and self._values[1][0] <= time - SECONDS:
            self._values.popleft()
        self._draw(time, load, memory)
        levels = (self._load.level(self._left), self._memory.level(self._left))
        if None in levels or levels != self._drawn:
            self._drawn = levels
            self.update()

    def lines(self) -> tuple[QPolygon, QPolygon]:
        """What is drawn, load and memory, in pixels of this widget; a line may begin left of it."""
        load, memory = (
            QPolygon(trace.points).translated(-self._left, 0)
            for trace in (self._load, self._memory)
        )
        return load, memory

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines out anew."""
        super().resizeEvent(event)
        self._load, self._memory = Trace(), Trace()
        for value in self._values:
            self._draw(*value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, then the area, then the line."""
        load, memory = self.lines()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._look.theme.track)
        ground.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setClipRect(self.rect())
        if load.count() > 1:
            self._paint_load(painter, load)
        if memory.count() > 1:
            painter.setPen(QPen(self._look.color("good"), 1))
            painter.drawPolyline(memory)

    def _paint_load(self, painter: QPainter, load: QPolygon) -> None:
        color = self._look.color("accent")
        pen = QPen(color, 1)
        color.setAlpha(46)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        area = QPolygon(load)
        for end in (load.last(), load.first()):
            area.append(QPoint(end.x(), self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawPolygon(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawPolyline(load)

    def _draw(self, time: float, load: float | None, memory: float | None) -> None:
        right, high = round(self.width() * time / SECONDS), self.height() - 5
        self._left = right - self.width()
        for trace, part in ((self._load, load), (self._memory, memory)):
            if part is not None:
                trace.add(right, 2 + round(high * (1 - min(1.0, max(0.0, part)))))
            trace.forget(self._left)
