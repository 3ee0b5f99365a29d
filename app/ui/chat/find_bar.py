"""The little bar in which one writes what to find in a chat."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.ui.chat.icons import Icon, paint_icon
from app.ui.chat.keys import is_escape
from app.ui.chat.phrases import Phrases
from app.ui.theme import Theme

_LONGEST = 200


class LineButton(QToolButton):
    """A small button with one of the transcript's own icons."""

    def __init__(self, icon: Icon, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon: Icon = icon
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(QSize(28, 28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the icon, and what is under it while it is hot."""
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() and self.isEnabled()
        ring = QColor(self._theme.accent) if self.hasFocus() else QColor(0, 0, 0, 0)
        painter.setPen(QPen(ring, 1.4))
        painter.setBrush(QColor(self._theme.hover) if hot else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        colour = self._theme.text if hot or self.hasFocus() else self._theme.dim
        paint_icon(painter, self._icon, box.adjusted(6, 6, -6, -6), colour)
        painter.end()


class FindBar(QFrame):
    """Emits `changed` while one writes, `stepped` with 1 or -1, and `closed`."""

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._phrases = theme, phrases
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(phrases.find)
        self.field.setAccessibleName(phrases.find)
        self.field.setMinimumSize(QSize(180, 28))
        self.field.textChanged.connect(self.changed)
        self._places = QLabel(self)
        self._places.setTextFormat(Qt.TextFormat.PlainText)
        self._places.setMinimumWidth(86)
        self._places.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous = LineButton("chevron-up", phrases.find_previous, theme, self)
        self.next = LineButton("chevron-down", phrases.find_next, theme, self)
        self.close_button = LineButton("close", phrases.close, theme, self)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self._places)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for button in (self.previous, self.next, self.close_button):
            button.set_theme(theme)
        self._places.setStyleSheet(f"color: {theme.dim}")
        self.update()

    def tell(self, current: int, count: int) -> None:
        """Say which of how many places is shown."""
        told = self._phrases.places(current, count) if self.field.text() else ""
        self._places.setText(told)
        self._places.setAccessibleName(told)
        self.previous.setEnabled(count > 0)
        self.next.setEnabled(count > 0)

    def event(self, event: QEvent) -> bool:
        """Escape is ours before it is the window's."""
        if is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A card that floats above the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()
