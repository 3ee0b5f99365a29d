"""The few small pictures the transcript paints, as lines: sharp at any scale."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

Icon = Literal["copy", "check", "chevron-right", "chevron-down", "arrow-down", "spark"]

_LINES: dict[str, list[list[tuple[float, float]]]] = {
    "check": [[(4, 12.5), (9.5, 18), (20, 7)]],
    "chevron-right": [[(9, 6), (15, 12), (9, 18)]],
    "chevron-down": [[(6, 9), (12, 15), (18, 9)]],
    "arrow-down": [[(12, 5), (12, 19)], [(5, 12), (12, 19), (19, 12)]],
    "copy": [[(16, 8), (16, 4), (4, 4), (4, 16), (8, 16)]],
}


def paint_icon(painter: QPainter, icon: Icon, box: QRectF, colour: str) -> None:
    """Paint `icon` into a square box; shapes live on a grid of 24 units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.height() / 24)
    if icon == "spark":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPath(_spark())
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
