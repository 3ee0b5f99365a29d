"""A check box drawn as a switch, for what is on or off at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from app.ui.style import Look

TRACK = QSize(40, 22)
ROOM = 3
"""For the ring that shows the focus."""
FAINT = 0.5
"""Opacity of one that cannot be used."""


class Switch(QCheckBox):
    """To keys and screen readers a check box."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(TRACK.width() + 2 * ROOM, TRACK.height() + 2 * ROOM)
        look.changed.connect(self.update)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track with its knob, and a ring where keys go."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        theme, on = self._look.theme, self.isChecked()
        painter.setOpacity(1.0 if self.isEnabled() else FAINT)
        round_ = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent if on else theme.faint))
        painter.drawRoundedRect(track, round_, round_)
        side = track.height() - 6
        right = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        left = track.right() - side - 3 if right else track.left() + 3
        painter.setBrush(QColor(theme.on_accent if on else theme.card))
        painter.drawEllipse(QRectF(left, track.top() + 3, side, side))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 1.5))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
