"""The few small pictures the transcript paints, as lines: sharp at any scale."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

Icon = Literal[
    "copy", "check", "chevron-left", "chevron-right", "chevron-down", "chevron-up", "arrow-down",
    "spark", "again", "continue", "continue-left", "pencil", "speaker", "dots", "close", "page",
]  # fmt: skip
Line = list[tuple[float, float]]


def _arc(x: float, y: float, radius: float, first: float, last: float) -> Line:
    """A part of a circle, from one angle to another in degrees, clockwise from the right."""
    steps = max(2, round(abs(last - first) / 8))
    angles = (first + (last - first) * step / steps for step in range(steps + 1))
    return [(x + radius * cos(a * pi / 180), y + radius * sin(a * pi / 180)) for a in angles]


_LINES: dict[str, list[Line]] = {
    "check": [[(4, 12.5), (9.5, 18), (20, 7)]],
    "chevron-left": [[(15, 6), (9, 12), (15, 18)]],
    "chevron-right": [[(9, 6), (15, 12), (9, 18)]],
    "chevron-down": [[(6, 9), (12, 15), (18, 9)]],
    "chevron-up": [[(6, 15), (12, 9), (18, 15)]],
    "arrow-down": [[(12, 5), (12, 19)], [(5, 12), (12, 19), (19, 12)]],
    "copy": [[(16, 8), (16, 4), (4, 4), (4, 16), (8, 16)]],
    "again": [_arc(12, 12, 7.8, 20, 335), [(19.6, 3.6), (19.6, 8.8), (14.4, 8.8)]],
    "continue": [[(4, 5.5), (13, 12), (4, 18.5), (4, 5.5)], [(19.5, 5), (19.5, 19)]],
    "continue-left": [[(20, 5.5), (11, 12), (20, 18.5), (20, 5.5)], [(4.5, 5), (4.5, 19)]],
    "pencil": [
        [(4, 20), (5.2, 15.2), (16.4, 4), (20, 7.6), (8.8, 18.8), (4, 20)],
        [(13.8, 6.6), (17.4, 10.2)],
    ],
    "speaker": [
        [(4, 9.5), (7.5, 9.5), (12, 5.5), (12, 18.5), (7.5, 14.5), (4, 14.5), (4, 9.5)],
        _arc(12.5, 12, 4, -50, 50),
        _arc(12.5, 12, 8, -50, 50),
    ],
    "close": [[(6, 6), (18, 18)], [(18, 6), (6, 18)]],
    "page": [
        [(13.5, 3), (6, 3), (6, 21), (18, 21), (18, 7.5), (13.5, 3), (13.5, 7.5), (18, 7.5)],
        [(9, 12.5), (15, 12.5)],
        [(9, 16.5), (15, 16.5)],
    ],
}


def paint_icon(painter: QPainter, icon: Icon, box: QRectF, colour: str) -> None:
    """Paint `icon` into a square box; shapes live on a grid of 24 units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.height() / 24)
    if icon in ("spark", "dots"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPath(_spark() if icon == "spark" else _dots())
    else:
        pen = QPen(QColor(colour), 1.9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in _LINES[icon]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
        if icon == "copy":
            painter.drawRoundedRect(QRectF(8, 8, 13, 13), 2, 2)
    painter.restore()


def _dots() -> QPainterPath:
    path = QPainterPath()
    for x in (5, 12, 19):
        path.addEllipse(QPointF(x, 12), 1.8, 1.8)
    return path


def _spark() -> QPainterPath:
    """A star of four points with hollow sides."""
    path = QPainterPath(QPointF(12, 1.5))
    for control, end in (
        (QPointF(13.6, 10.4), QPointF(22.5, 12)),
        (QPointF(13.6, 13.6), QPointF(12, 22.5)),
        (QPointF(10.4, 13.6), QPointF(1.5, 12)),
        (QPointF(10.4, 10.4), QPointF(12, 1.5)),
    ):
        path.quadTo(control, end)
    return path
