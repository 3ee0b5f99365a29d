"""The field in which a message is rewritten in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.chat.keys import is_escape
from app.ui.chat.phrases import Phrases
from app.ui.chat.styles import Styles

_LEAST_LINES = 2
_FRAME = 74
"""Pixels of everything around the text."""


class EditField(QPlainTextEdit):
    """Tells Enter and Escape; Tab goes on to the buttons."""

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, *, is_question: bool) -> None:
        super().__init__(parent)
        self._is_question = is_question
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a question, Ctrl+Enter anything; Shift+Enter begins a line."""
        modifiers = event.modifiers()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        with_shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_enter and (with_control or (self._is_question and not with_shift)):
            self.accepted.emit()
        elif is_enter:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)


class Editor(QFrame):
    """The field with its buttons. `accepted` carries the new text."""

    accepted = Signal(str)
    left = Signal()
    resized = Signal()
    """The field wants another height."""

    def __init__(
        self, text: str, styles: Styles, phrases: Phrases, parent: QWidget, *, is_question: bool
    ) -> None:
        super().__init__(parent)
        self._styles = styles
        self.field = EditField(self, is_question=is_question)
        self.field.setAccessibleName(phrases.edit_question if is_question else phrases.edit_answer)
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.save = QPushButton(phrases.send if is_question else phrases.save)
        self.save.setProperty("kind", "primary")
        self.cancel = QPushButton(phrases.cancel)
        for button in (self.save, self.cancel):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self.dress(styles)
        self.field.accepted.connect(self._accept)
        self.field.left.connect(self.left)
        self.save.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.left)
        self.field.document().documentLayout().documentSizeChanged.connect(self.resized)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.field, 1)
        column.addLayout(buttons)

    def dress(self, styles: Styles) -> None:
        """Use these fonts and colours."""
        self._styles = styles
        theme = styles.theme
        self.field.setStyleSheet(
            f"QPlainTextEdit {{ border: 0; padding: 0; background: transparent; "
            f"color: {theme.text}; font-size: {styles.text_size}px }}"
        )
        self.field.setFont(styles.text_font)
        self.update()

    def height_for(self, most: int) -> int:
        """As tall as its text, within limits."""
        line = self.field.fontMetrics().lineSpacing()
        lines = max(_LEAST_LINES, int(self.field.document().size().height()))
        return min(max(most, _FRAME + 3 * line), _FRAME + lines * line + 10)

    def _accept(self) -> None:
        if self.field.toPlainText().strip():
            self.accepted.emit(self.field.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves from the buttons, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """No key reaches the messages behind; Escape is ours before it is the window's."""
        if is_escape(event):
            event.accept()
            return True
        handled = super().event(event)
        return handled or event.type() == QEvent.Type.KeyPress

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A card with an edge in the accent colour."""
        painter, theme = QPainter(self), self._styles.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 1.4))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        painter.end()
