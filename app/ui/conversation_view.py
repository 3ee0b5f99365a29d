"""One chat on the screen: its transcript, the message box, and the answer that is being written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AlcoveError
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    AnswerFailed,
    PromptProgress,
    QuestionStored,
    TextArrived,
)
from app.ui.bubbles import Phrasing
from app.ui.chat.bubble import Bubble, NoteKind
from app.ui.composer import Composer
from app.ui.ports import Desk, TranscriptView, Vault
from app.ui.running import Running
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.welcome import Welcome
from app.ui.widgets.basics import text_label
from app.ui.widgets.notice import NoticeBar
from app.ui.words import first_words

COLUMN: Final = 796
"""Widest the message box gets, in pixels; the transcript keeps about the same measure."""


class ConversationView(QWidget):
    """Shows a chat, sends what is typed, and follows the one running answer."""

    changed = Signal(int)
    """A chat is new, was named or has grown."""
    opened = Signal(object)
    """The chat now shown, or None for a new one."""
    heard = Signal(object)
    """An event of the running answer, whichever chat is shown."""
    answering = Signal(bool)
    link_activated = Signal(str)
    """An address in a message was clicked: ask before opening it."""

    def __init__(
        self, look: Look, tasks: Tasks, make_transcript: Callable[[Look], TranscriptView]
    ) -> None:
        super().__init__()
        self._look, self._tasks = look, tasks
        self._vault: Vault | None = None
        self._desk: Desk | None = None
        self._running: Running | None = None
        self._wanted: int | None = None
        self._shown: int | None = None
        self._new_draft = ""
        self._phrasing = Phrasing(self)
        self._make_transcript = make_transcript
        self._transcript: TranscriptView | None = None
        self.welcome = Welcome(look)
        self.composer = Composer(look)
        self.notice = NoticeBar(look)
        self._stack = QStackedWidget()
        self._lay_out()
        self.composer.sent.connect(self._send)
        self.composer.stopped.connect(self.stop)
        self.composer.draft_changed.connect(self._keep_draft)
        self.welcome.asked.connect(self._suggest)
        look.changed.connect(self._dress)

    @property
    def conversation(self) -> int | None:
        """The chat on the screen, None for a new one."""
        return self._wanted

    @property
    def transcript(self) -> TranscriptView:
        """Made when it is needed first: a new chat shows none."""
        if self._transcript is None:
            self._transcript = self._make_transcript(self._look)
            self._transcript.link_activated.connect(self.link_activated)
            self._stack.addWidget(cast(QWidget, self._transcript))
        return self._transcript

    @property
    def running(self) -> Running | None:
        """The answer that is being written."""
        return self._running

    def attach(self, vault: Vault, desk: Desk) -> None:
        """Use an opened vault and its desk."""
        self._vault, self._desk = vault, desk
        self.refresh_model()

    def refresh_model(self) -> None:
        """The model was opened, closed or replaced."""
        model = self._desk.model if self._desk else None
        self.composer.set_author(model.name if model else "")
        self.composer.set_ready(model is not None)
        self._show_context()

    def open(self, conversation: int | None) -> None:
        """Show a chat, or an empty new one; what runs elsewhere goes on."""
        if conversation == self._wanted and (conversation is None or self._shown is not None):
            self.composer.setFocus()
            return
        self.composer.save_draft()
        if self._wanted is None:
            self._new_draft = self.composer.text
        self._wanted, self._shown = conversation, None
        self.notice.clear()
        self._refresh_busy()
        self.opened.emit(conversation)
        if conversation is None:
            self.transcript.show_bubbles([])
            self._stack.setCurrentWidget(self.welcome)
            self.composer.set_text(self._new_draft)
        else:
            self._tasks.start(self._load(conversation), "open chat")
        self.composer.setFocus()

    def stop(self) -> None:
        """Stop the running answer; its text so far stays."""
        if self._running and self._running.task:
            self._running.task.cancel()

    def forget(self, conversation: int) -> None:
        """A chat was deleted: stop its answer and leave it."""
        if self._running and self._running.conversation == conversation:
            self.stop()
        if self._wanted == conversation:
            self.composer.set_text("")
            self.open(None)

    def complain(self, error: BaseException) -> None:
        """Say what went wrong, above the message box."""
        self.notice.tell(explain(error), bad=True)

    def _send(self, text: str) -> None:
        if self._vault is None or self._desk is None or self._desk.model is None:
            self.composer.set_text(text)
        elif self._running is not None:
            self.composer.set_text(text)
            self.notice.tell(
                self.tr("Another chat is still being answered. Wait for it, or stop it."),
                action=self.tr("Stop it"),
                act=self.stop,
            )
        else:
            self.notice.clear()
            running = Running(self._wanted or 0, self._desk.model.name)
            self._running = running
            self._new_draft = ""
            answer = self._answer(self._vault, self._desk, running, text)
            running.task = self._tasks.start(answer, "answer")
            self._refresh_busy()

    async def _answer(self, vault: Vault, desk: Desk, running: Running, text: str) -> None:
        import asyncio

        try:
            await self._prepare(vault, running, text)
            async with aclosing(desk.ask(running.conversation, text)) as events:  # type: ignore[type-var]
                async for event in events:
                    self._hear(running, event, text)
        except asyncio.CancelledError:
            self._close_bubble(running, "", *self._phrasing.stopped())
            raise
        except AlcoveError as error:
            self._close_bubble(running, "", explain(error), "error")
            self._give_back(running, text, error)
        finally:
            self._running = None
            self._refresh_busy()
            self._show_context()
            if running.conversation:
                self.changed.emit(running.conversation)

    async def _prepare(self, vault: Vault, running: Running, text: str) -> None:
        """Make the chat where there is none yet, and name it after its first question."""
        if not running.conversation:
            row = await vault.create_conversation(first_words(text))
            running.conversation = row.id
            if self._wanted is None:
                self._wanted = self._shown = row.id
                self.transcript.show_bubbles([])
            self.changed.emit(row.id)
            if self._wanted == row.id:
                self.opened.emit(row.id)
            return
        row = await vault.conversation(running.conversation)
        if not row.title:
            await vault.rename_conversation(row.id, first_words(text))
            self.changed.emit(row.id)

    def _hear(self, running: Running, event: AnswerEvent, text: str) -> None:
        shown = self._shown == running.conversation
        match event:
            case QuestionStored(question=question, answer=answer):
                running.key = answer
                self._drop_draft(running.conversation)
                self.changed.emit(running.conversation)
                if shown:
                    self._show_transcript()
                    self.transcript.add_bubble(Bubble(question, "user", text))
                    self._begin(running)
            case PromptProgress(done=done, total=total):
                if shown:
                    self.transcript.show_progress(done, total)
            case TextArrived(part=part, text=piece):
                running.hear(part, piece)
                if shown:
                    self.transcript.feed(piece, part)
            case AnswerEnded(ending=ending, statistics=statistics):
                footer = self._phrasing.footer(statistics)
                self._close_bubble(running, footer, *self._phrasing.ending(ending))
            case AnswerFailed(error=error):
                self._close_bubble(running, "", explain(error), "error")
        self.heard.emit(event)

    def _begin(self, running: Running) -> None:
        self.transcript.begin_answer(Bubble(running.key, "assistant", "", author=running.author))

    def _close_bubble(self, running: Running, footer: str, note: str, kind: NoteKind) -> None:
        if self._shown == running.conversation and running.key and self.transcript.streaming:
            self.transcript.end_answer(
                footer=footer,
                note=note,
                note_kind=kind,
                reasoning_seconds=running.reasoning_seconds,
            )

    def _give_back(self, running: Running, text: str, error: AlcoveError) -> None:
        """A question that was not stored returns to the message box."""
        if not running.key:
            if not self.composer.text and self._wanted in (None, running.conversation):
                self.composer.set_text(text)
            self.complain(error)

    async def _load(self, conversation: int) -> None:
        if self._vault is None or self._desk is None:
            return
        row = await self._vault.conversation(conversation)
        rows = await self._desk.transcript(conversation)
        if self._wanted != conversation:
            return
        self._shown = conversation
        self.composer.set_text(row.draft)
        running = self._running
        followed = running if running and running.conversation == conversation else None
        key = followed.key if followed else 0
        bubbles = self._phrasing.bubbles(one for one in rows if one.id != key or not key)
        self.transcript.show_bubbles(bubbles)
        if rows:
            self._show_transcript()
        else:
            self._stack.setCurrentWidget(self.welcome)
        if followed and followed.key:
            self._begin(followed)
            for part in ("reasoning", "answer"):
                if so_far := followed.so_far(part):
                    self.transcript.feed(so_far, part)
        self.transcript.jump_to_end()

    def _drop_draft(self, conversation: int) -> None:
        """Only now that the question itself is stored: until then the draft is all there is."""
        if self._vault is not None:
            dropped = self._vault.set_draft(conversation, "")
            self._tasks.start(dropped, "draft", keep=True)

    def _keep_draft(self, text: str) -> None:
        if self._vault is not None and self._wanted is not None:
            draft = self._vault.set_draft(self._wanted, text)
            self._tasks.start(draft, "draft", keep=True)

    def _suggest(self, text: str) -> None:
        self.composer.set_text(text)
        self.composer.setFocus()

    def _refresh_busy(self) -> None:
        here = self._running is not None and self._running.conversation == (self._wanted or 0)
        self.composer.set_busy(here)
        self.answering.emit(here)

    def _show_context(self) -> None:
        model = self._desk.model if self._desk else None
        used = self._desk.context_used if self._desk else 0
        self.composer.set_context(used, model.context_length if model else 0)

    def _show_transcript(self) -> None:
        self._stack.setCurrentWidget(cast(QWidget, self.transcript))

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
        box.addWidget(self.notice)
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
        hint = text_label(
            self.tr("Models can be wrong. Check what matters."), tone="faint", size="tiny"
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setContentsMargins(0, 7, 0, 9)
        column.addWidget(hint)
