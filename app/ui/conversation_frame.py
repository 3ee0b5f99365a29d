"""What a chat is shown in: the page of a new chat or the transcript, and the message box below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.composer import Composer
from app.ui.sentences import explain, is_damage
from app.ui.style import Look
from app.ui.welcome import Welcome
from app.ui.widgets.basics import restyle, text_label
from app.ui.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from app.ui.ports import TranscriptView

COLUMN: Final = 796
"""Widest the message box gets, in pixels; the transcript keeps about the same measure."""


class ConversationFrame(QWidget):
    """Only widgets; `ConversationView` fills them."""

    link_activated = Signal(str)
    """An address in a message was clicked: ask before opening it."""
    wanted = Signal(str, int)
    """Something is to be done with a message of this key."""
    rewritten = Signal(int, str)
    """A message was edited in its place."""
    source_wanted = Signal(int, int)
    """The place of a source among those of a message."""
    rescue_wanted = Signal()
    """The damaged store is to be rescued."""

    def __init__(self, look: Look, make_transcript: Callable[[Look], TranscriptView]) -> None:
        super().__init__()
        self._look = look
        self._make_transcript = make_transcript
        self._transcript: TranscriptView | None = None
        self.verbs: frozenset[str] | None = None
        """What can be done with messages; None is all that the transcript knows."""
        self.welcome = Welcome(look)
        self.composer = Composer(look)
        self.notice = NoticeBar(look)
        self._stack = QStackedWidget()
        self._hint = text_label("", tone="faint", size="tiny")
        self.above = QVBoxLayout()
        """What stands above the message box: the notice, and questions that need an answer."""
        self._lay_out()
        look.changed.connect(self._dress)

    @property
    def transcript(self) -> TranscriptView:
        """Made when it is needed first: a new chat shows none."""
        if self._transcript is None:
            self._transcript = self._make_transcript(self._look)
            self._transcript.link_activated.connect(self.link_activated)
            self._transcript.wanted.connect(self.wanted)
            self._transcript.edited.connect(self.rewritten)
            self._transcript.source_wanted.connect(self.source_wanted)
            if self.verbs is not None:
                self._transcript.offer(self.verbs)
            self._stack.addWidget(cast(QWidget, self._transcript))
        return self._transcript

    def complain(self, error: BaseException) -> None:
        """Say what went wrong, above the message box."""
        if is_damage(error):
            action, act = self.tr("Rescue the chats…"), self.rescue_wanted.emit
            self.notice.tell(explain(error), bad=True, action=action, act=act)
        else:
            self.notice.tell(explain(error), bad=True)

    def _show_transcript(self) -> None:
        self._stack.setCurrentWidget(cast(QWidget, self.transcript))

    def _show_welcome(self) -> None:
        self._stack.setCurrentWidget(self.welcome)

    def _dress(self) -> None:
        if self._transcript is not None:
            self._transcript.set_theme(self._look.theme)
            self._transcript.set_text_size(self._look.text_size)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.welcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        box = QVBoxLayout()
        box.setSpacing(8)
        self.above.setSpacing(8)
        self.above.addWidget(self.notice)
        box.addLayout(self.above)
        box.addWidget(self.composer)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN)
        holder.setLayout(box)
        box.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 20, 0)
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        column.addLayout(row)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint.setContentsMargins(0, 7, 0, 9)
        column.addWidget(self._hint)
        self._show_hint(temporary=False)

    def _show_hint(self, *, temporary: bool) -> None:
        """The line below the message box."""
        usual = self.tr("Models can be wrong. Check what matters.")
        gone = self.tr("Temporary chat: nothing of it is stored, and leaving it ends it.")
        self._hint.setText(gone if temporary else usual)
        restyle(self._hint, "tone", "warn" if temporary else "faint")
