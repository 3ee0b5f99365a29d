"""Quiet tabs: words, the chosen one in full colour over a line of the accent."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from app.ui.style import Look, interface_size

SIDE = 12


class Tabs(QTabBar):
    """Qt's tab bar (its keys, its words for screen readers), painted by us."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        look.changed.connect(self._grow)
        self._grow()

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the words in bold, so that nothing moves when another is chosen."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self.tabText(index)) + 2 * SIDE
        return QSize(width, metrics.height() + 18)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """No smaller."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.tabAt(self.mapFromGlobal(self.cursor().pos()))
        for index in range(self.count()):
            self._paint_tab(painter, index, hovered=self.underMouse() and index == hovered)

    def _paint_tab(self, painter: QPainter, index: int, *, hovered: bool) -> None:
        box = self.tabRect(index)
        chosen = index == self.currentIndex()
        if chosen and self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.hover))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -6), 8, 8)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._look.color("text" if chosen or hovered else "dim"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.tabText(index))
        if chosen:
            line = QRect(box.left() + SIDE, box.bottom() - 2, box.width() - 2 * SIDE, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("accent"))
            painter.drawRoundedRect(QRectF(line), 1.5, 1.5)

    def _grow(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(interface_size(self._look.text_size) + 1)
        self.setFont(font)
        self.updateGeometry()
        self.update()
