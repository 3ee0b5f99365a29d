"""Where a link leads, in the corner, before it is clicked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.chat.styles import Styles


class StatusLabel(QWidget):
    """One line of plain text that no click reaches; hidden while it is empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self._styles: Styles | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def tell(self, text: str, styles: Styles, *, rtl: bool) -> None:
        """Say this in the lower corner where lines begin."""
        self._text, self._styles = text, styles
        self.setVisible(bool(text))
        parent = self.parentWidget()
        if not text or parent is None:
            return
        metrics = QFontMetricsF(styles.small_font)
        width = int(min(metrics.horizontalAdvance(text) + 22, parent.width() * 0.7))
        height = int(metrics.height()) + 12
        x = parent.width() - width - 8 if rtl else 8
        self.setGeometry(x, parent.height() - height - 8, width, height)
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a small card; a long address loses its end, never its host."""
        if self._styles is None:
            return
        painter, theme = QPainter(self), self._styles.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.card))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 7, 7)
        painter.setFont(self._styles.small_font)
        painter.setPen(QColor(theme.dim))
        inner = box.adjusted(10, 0, -10, 0)
        metrics = QFontMetricsF(self._styles.small_font)
        told = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, inner.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, middle, told)
        painter.end()
