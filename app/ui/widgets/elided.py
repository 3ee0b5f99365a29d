"""A label that ends in an ellipsis instead of being cut off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from app.ui.style import Tone
from app.ui.widgets.basics import TextSize, as_tip


class ElidedLabel(QLabel):
    """One line that ends in … where it has too little room; the tooltip has all of it."""

    def __init__(self, text: str = "", *, tone: Tone = "text", size: TextSize = "usual") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setProperty("scale", size)
        self._elide = Qt.TextElideMode.ElideRight

    def keep_end(self, kept: bool) -> None:
        """Leave out the middle, where the end tells one from another."""
        mode = Qt.TextElideMode
        self._elide = mode.ElideMiddle if kept else mode.ElideRight

    def show_text(self, text: str) -> None:
        """Another text."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(as_tip(text))

    def minimumSizeHint(self) -> QSize:
        """It gives way to what stands beside it."""
        return QSize(min(24, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._elide, box.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | self.alignment(), shown)
