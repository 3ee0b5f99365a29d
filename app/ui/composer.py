"""The message box: grows with its text, keeps a draft, sends, and stops the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QToolButton, QVBoxLayout, QWidget

from app.ui.behaviour.button import BehaviourButton
from app.ui.behaviour.context_meter import ContextMeter
from app.ui.papers.arrivals import has_files
from app.ui.style import Look
from app.ui.widgets.basics import IconButton

MOST_LINES: Final = 10
DRAFT_MILLISECONDS: Final = 500


class MessageInput(QTextEdit):
    """A plain text field that is as high as its text, up to ten lines."""

    entered = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("input")
        self.take: Callable[[QMimeData], bool] = _nothing
        """Takes files and long texts in place of the field; whether it did."""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Message"))
        self.setAccessibleDescription(self.tr("Enter sends, Shift+Enter begins a new line"))
        self.document().setDocumentMargin(3)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Ctrl+Enter send; Shift+Enter begins a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        if enter:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only; files are taken elsewhere."""
        return source.hasText() or has_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words and nothing of their formatting."""
        if not self.take(source):
            self.insertPlainText(source.text())
            self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Dragged text is ours; files are left to the chat around."""
        if has_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame."""
        super().focusOutEvent(event)
        self.focused.emit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        margin = 2 * int(self.document().documentMargin())
        wanted = int(self.document().size().height())
        most = MOST_LINES * line + margin
        scrolls = wanted > most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy if scrolls else never)
        self.setFixedHeight(max(line + margin, min(wanted, most)) + 2)


class Composer(QFrame):
    """The field; below it the preset, the context meter and the round button: send, or stop."""

    sent = Signal(str)
    stopped = Signal()
    draft_changed = Signal(str)
    held_changed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._look = look
        self._busy = self._held = False
        self.may_send: Callable[[], bool] = _always
        """Whether all that goes with the message is there; else it is held until `send` again."""
        self._ready = False
        self.input = MessageInput(self)
        self.input.entered.connect(self.send)
        self.input.textChanged.connect(self._edited)
        self.input.focused.connect(self.update)  # the focus is drawn round all of it
        self.clip = IconButton(look, "paperclip", self.tr("Add documents"))
        self.clip.setObjectName("clip")
        self.above = QVBoxLayout()
        """What goes with the message, above it."""
        self.behaviour = BehaviourButton(look)
        self.context = ContextMeter(look)
        self.button = self._round_button()
        self._draft = QTimer(self, singleShot=True, interval=DRAFT_MILLISECONDS)
        self._draft.timeout.connect(lambda: self.draft_changed.emit(self.text))
        self.setFocusProxy(self.input)
        self._lay_out()
        self.set_author("")
        self._refresh()

    @property
    def text(self) -> str:
        """What is written."""
        return self.input.toPlainText()

    @property
    def busy(self) -> bool:
        """Whether the button stops an answer now."""
        return self._busy

    @property
    def held(self) -> bool:
        """Whether the message is sent as soon as all that goes with it is there."""
        return self._held

    def set_text(self, text: str) -> None:
        """Replace what is written, without calling it a new draft."""
        self.input.setPlainText(text)
        self.input.moveCursor(QTextCursor.MoveOperation.End)
        self._draft.stop()

    def set_author(self, name: str) -> None:
        """Name who will answer."""
        hint = self.tr("Message {name}").format(name=name) if name else self.tr("Write a message")
        self.input.setPlaceholderText(hint)

    def set_busy(self, busy: bool) -> None:
        """An answer is being written: the button stops it."""
        self._busy = busy
        self._refresh()

    def set_ready(self, ready: bool) -> None:
        """Whether something could answer now."""
        self._ready = ready
        self._refresh()

    def set_context(self, used: int, length: int) -> None:
        """Show how much of the context is used, in tokens; nothing where there is no model."""
        self.context.show_used(used, length)

    def send(self) -> None:
        """Hand over the text, where something can answer it."""
        text = self.text.strip()
        if not text or not self._ready:
            self.hold(False)
        elif not self.may_send():
            self.hold(True)
        else:
            self.hold(False)
            self.set_text("")
            self.sent.emit(text)

    def hold(self, held: bool) -> None:
        """Let the message wait, or no longer: it stays in the box."""
        if held != self._held:
            self._held = held
            self._refresh()
            self.held_changed.emit(held)

    def save_draft(self) -> None:
        """Hand over the draft now, if it changed since the last time."""
        if self._draft.isActive():
            self._draft.stop()
            self.draft_changed.emit(self.text)

    def _round_button(self) -> IconButton:
        button = IconButton(self._look, "arrow_up", "", self._press, size=18, tone="on_accent")
        button.setObjectName("send")
        button.setFixedSize(QSize(32, 32))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 10)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.clip)
        row.addWidget(self.behaviour)
        row.addStretch(1)
        row.addWidget(self.context)
        row.addWidget(self.button)
        column.addLayout(self.above)
        column.addWidget(self.input)
        column.addLayout(row)

    def _press(self) -> None:
        if self._busy:
            self.stopped.emit()
        elif self._held:
            self.hold(False)
        else:
            self.send()

    def _edited(self) -> None:
        self._draft.start()
        self._refresh()

    def _refresh(self) -> None:
        stops = self._busy or self._held
        stop = self.tr("Stop the answer") if self._busy else self.tr("Do not send")
        self.button.show_icon("stop" if stops else "arrow_up")
        self.button.set_tip(*((stop, "Esc") if stops else (self.tr("Send"), "Enter")))
        self.button.setEnabled(stops or (self._ready and bool(self.text.strip())))


def _nothing(_source: QMimeData) -> bool:
    return False


def _always() -> bool:
    return True
