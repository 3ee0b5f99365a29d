"""The little box before a task of a list, ticked or not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
)

from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Styles
from app.ui.chat.toolbox import Toolbox

_GAP = 5
_TICK = ((3.6, 7.4), (6.2, 10), (10.6, 4.6))
"""Points of the tick in a box 14 units wide."""


def insert_box(
    cursor: QTextCursor, document: SafeDocument, tools: Toolbox, *, is_done: bool
) -> None:
    """Insert the box at the cursor; it is copied as `[x]` or `[ ]`."""
    name = f"task:{int(is_done)}"
    drawn = _drawn(tools.styles, tools.scale, is_done=is_done, rtl=tools.rtl)
    document.add_picture(name, drawn)
    form = QTextImageFormat()
    form.setFont(tools.styles.text_font)
    form.setName(name)
    size = drawn.deviceIndependentSize()
    form.setWidth(size.width())
    form.setHeight(size.height())
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    form.setProperty(QTextFormat.Property.ImageAltText, "[x] " if is_done else "[ ] ")
    cursor.insertImage(form)


def _drawn(styles: Styles, scale: float, *, is_done: bool, rtl: bool) -> QImage:
    side = round(styles.text_size * 0.94)
    size = QSize(round((side + _GAP) * scale), round(side * scale))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_GAP if rtl else 0, 0)
    painter.scale(side / 14, side / 14)
    theme = styles.theme
    painter.setPen(QPen(QColor(theme.accent if is_done else theme.faint), 1.3))
    painter.setBrush(QColor(theme.accent) if is_done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1, 1, 12, 12), 3, 3)
    if is_done:
        pen = QPen(QColor(theme.on_accent), 1.7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _TICK]))
    painter.end()
    return image
