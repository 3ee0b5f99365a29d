"""Asks what to do where a question does not fit the context: nothing is dropped unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.behaviour.budget_words import name_of, shares, tokens
from app.ui.behaviour.context_bar import ContextBar
from app.ui.behaviour.context_popup import is_escape
from app.ui.behaviour.flowing import flowing
from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, TextButton, named, paragraph, text_label
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.core.events import ContextFull

Way = Literal["leave_out", "summarise", "new_chat", "cancel"]
MOST: Final = 1000


class ContextFullBar(QFrame):
    """Stands above the message box until the user has chosen."""

    chosen = Signal(str, bool)
    """A `Way`, and whether it holds for this chat from now on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "notice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The context is full"))
        self.event_shown: ContextFull | None = None
        self._title = text_label("", strong=True)
        self._said = paragraph("", size="small")
        self._bar = ContextBar(look)
        leave, summarise = self.tr("Leave out"), self.tr("Let the model sum them up")
        self.leave_out = TextButton(look, leave, lambda: self._choose("leave_out"), kind="primary")
        self.summarise = TextButton(look, summarise, lambda: self._choose("summarise"))
        self.new_chat = TextButton(look, self.tr("New chat"), lambda: self._choose("new_chat"))
        self.cancel = TextButton(look, self.tr("Cancel"), lambda: self._choose("cancel"))
        self.always = QCheckBox(self.tr("Do so in this chat from now on"))
        self.always.setAccessibleName(self.always.text())
        self._progress = QProgressBar(textVisible=False, minimum=0, maximum=MOST)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(self.tr("Summing up the older messages"))
        self._buttons = flowing(self.leave_out, self.summarise, self.new_chat, self.cancel)
        self.stop = TextButton(look, self.tr("Stop"), lambda: self._choose("cancel"))
        self._lay_out(look)
        self.hide()

    def ask(self, event: ContextFull) -> None:
        """Say what fills the context, and wait for a choice.

        The keys go to the question, not to an answer: the Enter that sent it must choose nothing.
        """
        self.event_shown = event
        self._title.setText(self.tr("This does not fit into what the model can see at once"))
        parts = [
            f"{name_of(one.kind)} {tokens(one.tokens)}" for one in shares(event.parts, event.room)
        ]
        said = self.tr("It needs {total} of {room} tokens: {parts}.").format(
            total=tokens(event.parts.total), room=tokens(event.room), parts=", ".join(parts)
        )
        kept = self.tr("The oldest messages stay in the chat; the model just does not see them.")
        self._said.setText(f"{said} {kept}")
        self._bar.show_parts(event.parts, event.room)
        leave = self.tr("Leave out the oldest messages ({count})")
        leave = leave.format(count=decimal(event.left_out, 0))
        self.leave_out.relabel(leave)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._said.text())
        self.always.setChecked(False)
        self._show_choice(choosing=True)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """The model is writing the summary: `done` of `total` messages are in it."""
        self._title.setText(self.tr("The model is summing up the older messages"))
        said = self.tr("{done} of {total} messages")
        self._said.setText(said.format(done=decimal(done, 0), total=decimal(total, 0)))
        self._progress.setValue(round(MOST * done / total) if total else 0)
        if not self._buttons.isHidden():
            self._show_choice(choosing=False)
            self.stop.setFocus()
        self.show()

    def clear(self) -> None:
        """Ask nothing."""
        self.event_shown = None
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Escape is ours before it is the window's."""
        if is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is Cancel."""
        if event.key() == Qt.Key.Key_Escape:
            self._choose("cancel")
            return
        super().keyPressEvent(event)

    def _choose(self, way: Way) -> None:
        always = self.always.isChecked() and way in {"leave_out", "summarise"}
        if way != "summarise":
            self.hide()
        self.chosen.emit(way, always)

    def _show_choice(self, *, choosing: bool) -> None:
        for widget in (self._bar, self._buttons, self.always):
            widget.setVisible(choosing)
        self._progress.setVisible(not choosing)
        self.stop.setVisible(not choosing)

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        column.addWidget(self._progress)
        column.addWidget(self._said)
        column.addWidget(self._buttons)
        column.addWidget(self.always)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11, 14, 11)
        row.setSpacing(10)
        row.addWidget(IconLabel(look, "alert", 18, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
