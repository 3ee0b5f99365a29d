"""One chat on the screen: its transcript, the message box, and the answer that is being written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.core.errors import AlcoveError, UserError
from app.ui.conversation_frame import ConversationFrame
from app.ui.drafts import Drafts
from app.ui.following import Following
from app.ui.questions import Questions
from app.ui.running import Running
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.chat.chats import Shown
    from app.core.events import AnswerEvent, QuestionStored
    from app.ui.bubbles import Phrasing
    from app.ui.chat.bubble import Unfinished
    from app.ui.ports import Desk, TranscriptView, Vault
    from app.vault.rows import ConversationRow, MessageRow


class ConversationView(ConversationFrame):
    """Shows a chat, sends what is typed, and follows the answers. A temporary chat is below 0."""

    changed = Signal(int)
    """A chat is new, was named or has grown."""
    opened = Signal(object)
    """The chat now shown, or None for a new one."""
    heard = Signal(object)
    """An event of the running answer, whichever chat is shown."""
    answering = Signal(bool)
    context_full = Signal(object, object)
    """A `Running` whose question does not fit, and the ContextFull that says what would."""
    temporary_left = Signal()
    answered = Signal(int)
    """Nothing of a chat is asked any more."""

    def __init__(
        self, look: Look, tasks: Tasks, make_transcript: Callable[[Look], TranscriptView]
    ) -> None:
        super().__init__(look, make_transcript)
        self._tasks = tasks
        self._vault: Vault | None = None
        self._desk: Desk | None = None
        self.questions = Questions(tasks, self)
        self._following = Following(self)
        self._queued: set[int] = set()
        self._wanted: int | None = None
        self.page: Shown | None = None
        self._reveal: tuple[int, str] | None = None
        self._drafts = Drafts(self.composer, tasks)
        self._unfinished: dict[int, Unfinished] = {}
        """By chat, a message that was being rewritten when it was left."""
        self._stored = 0
        """Questions stored so far: what was read before the last of them is too old."""
        self.take_papers: Callable[[], tuple[int, ...]] = tuple
        """Documents that go with the question that is sent now, and with no other."""
        self._connect()

    @cached_property
    def _phrasing(self) -> Phrasing:
        from app.ui.bubbles import Phrasing

        return Phrasing(self)

    @property
    def conversation(self) -> int | None:
        """The chat on the screen, None for a new one."""
        return self._wanted

    @property
    def running(self) -> Running | None:
        """The answer that is being written, in any chat."""
        return self.questions.active

    def attach(self, vault: Vault, desk: Desk) -> None:
        """Use an opened vault and its desk."""
        self._vault, self._desk = vault, desk
        self.refresh_model()
        self._tasks.start(self._drafts.attach(vault), "draft")

    def refresh_model(self) -> None:
        """The model was opened, closed or replaced."""
        model = self._desk.model if self._desk else None
        self.composer.set_author(model.name if model else "")
        self.composer.set_ready(model is not None)

    def open(self, conversation: int | None, message: int = 0, phrase: str = "") -> None:
        """Show a chat, or an empty new one; what runs elsewhere goes on.

        A `message` is brought into view, its branch shown, with `phrase` marked in it.
        """
        self._reveal = (message, phrase) if message else None
        if conversation == self._wanted and (conversation is None or self.page is not None):
            if message and conversation is not None:
                self.reload(stay=True)
            self.composer.setFocus()
            return
        self._leave()
        self._drafts.enter(conversation)
        self._wanted, self.page, self._following.running = conversation, None, None
        self.notice.clear()
        self._show_hint(temporary=conversation is not None and conversation < 0)
        self._refresh_busy()
        self.opened.emit(conversation)
        if conversation is None:
            self.transcript.show_bubbles([])
            self._show_welcome()
        else:
            self._tasks.start(self._load(conversation), "open chat")
        self.composer.setFocus()

    def reload(self, *, stay: bool) -> None:
        """Show the chat as it is stored now; `stay` keeps what is read in its place."""
        if self._wanted is not None:
            self._tasks.start(self._load(self._wanted, stay=stay), "open chat")

    def stop(self) -> None:
        """Stop the answer of this chat, else the one that others wait for; its text stays."""
        if self.composer.held:
            self.composer.hold(False)
            return
        here = self.questions.answered_in(self._wanted)
        self.questions.stop(here or self.questions.active)

    def forget(self, conversation: int) -> None:
        """A chat was deleted: stop its answers and leave it."""
        self.questions.forget(conversation)
        if self._wanted == conversation:
            self.composer.set_text("")
            self.open(None)

    def begin(self, running: Running) -> None:
        """Set a question of this chat on its way; it waits where another is being answered."""
        if self._vault is None or self._desk is None or self._desk.model is None:
            self._give_back(running)
            self.complain(UserError("no_model"))
            return
        self.notice.clear()
        self.questions.begin(self._vault, self._desk, running)
        if running.waits and running.deed == "ask" and self.page is not None:
            self._show_transcript()
            self._show_queued(running)
        elif running.waits and running.deed != "ask":
            self.notice.tell(self.tr("This is done when the answer before it is written."))
        self._refresh_busy()

    def withdraw(self, ticket: int) -> None:
        """Take back a question that waits: its text returns to the message box."""
        self.questions.stop(self.questions.of_ticket(ticket))

    def keep_edit(self, chat: int, key: int, text: str) -> None:
        """New words could not be stored: back to the editor, else into the message box."""
        from app.ui.chat.bubble import Unfinished

        left = Unfinished(key, text, len(text), not self.composer.input.hasFocus())
        if chat != self._wanted or self.page is None:
            if chat > 0 and self._unfinished.setdefault(chat, left) is left:
                return
        elif self.transcript.take_up_edit(left):
            return
        self._give_back(Running(chat, "", text, "reword", key))

    def settle(self, loose: Sequence[tuple[int | None, str]] = ()) -> None:
        """The window closes: every word that is not stored as a question becomes a draft.

        `loose` are texts, by chat, that lie elsewhere and are not stored.
        """
        self._drafts.settle(self.questions.unstored(), loose)
        self.questions.stop_all()

    def _leave(self) -> None:
        self._drafts.leave()
        if self._wanted is not None and self._wanted > 0:
            left = self.transcript.put_away_edit()
            if left is not None:
                self._unfinished[self._wanted] = left
        elif self._wanted is not None:
            self.questions.forget(self._wanted)
            self.temporary_left.emit()

    def _send(self, text: str) -> None:
        early = self._wanted is None and self.questions.make_chat
        if self._desk is None or self._desk.model is None or early:
            self.composer.set_text(text)
            return
        papers = self.take_papers()
        self.begin(Running(self._wanted or 0, self._desk.model.name, text, papers=papers))

    def _take_created(self, running: Running, row: ConversationRow) -> None:
        """A new chat has its place in the store."""
        from app.chat.chats import Shown

        self._drafts.take_created(row.id, shown=self._wanted is None)
        if self._wanted is None:
            self._wanted, self.page = row.id, Shown(row, (), {})
            self.transcript.show_bubbles([])
            if running.waits:
                self._show_transcript()
                self._show_queued(running)
        self.changed.emit(running.conversation)
        if self._wanted == running.conversation:
            self.opened.emit(running.conversation)

    def _hear(self, running: Running, event: AnswerEvent) -> None:
        from app.core import events

        shown = self.page is not None and self._wanted == running.conversation
        follows = self._following.running is running
        match event:
            case events.QuestionStored():
                self._take_stored(running, event, shown=shown)
            case events.PromptProgress(done=done, total=total) if follows:
                self.transcript.show_progress(done, total)
            case events.TextArrived(part=part, text=piece) if follows:
                self.transcript.feed(piece, part)
            case events.AnswerEnded(ending=ending, statistics=statistics):
                footer = self._phrasing.footer(statistics)
                self._following.end(running, footer, *self._phrasing.ending(ending))
            case events.AnswerFailed(error=error):
                self._following.end(running, "", explain(error), "error")
            case events.ContextFull():
                if running.deed == "ask":
                    self._give_back(running)
                self.context_full.emit(running, event)
            case events.ContextCut() | events.SummaryProgress() | events.Summarised() if shown:
                self.notice.tell(self._phrasing.context(event))
            case _:
                pass
        self.heard.emit(event)

    def _take_stored(self, running: Running, event: QuestionStored, *, shown: bool) -> None:
        self._stored += 1
        if running.deed == "ask":
            self._drafts.drop(running)
        self._announce(running.conversation)
        if shown and running.deed == "ask" and running.ticket not in self._queued:
            self._show_transcript()
            self.transcript.add_bubble(self._phrasing.question(event.question, running))
            self._following.begin(running)
        elif shown and running.deed == "go_on":
            self._following.begin(running)
        elif self._wanted == running.conversation:
            self.reload(stay=running.ticket in self._queued)  # its reader may be further up
        self._refresh_busy()

    def _take_stop(self, running: Running) -> None:
        self._following.end(running, "", *self._phrasing.stopped())
        if not running.key:
            self._give_back(running)

    def _take_failure(self, running: Running, error: AlcoveError) -> None:
        self._following.end(running, "", explain(error), "error")
        if not running.key:
            self._give_back(running)
            self.complain(error)

    def _take_end(self, running: Running) -> None:
        self._refresh_busy()
        if running.conversation:
            self._announce(running.conversation)
        if self._wanted == running.conversation:
            self._tasks.start(self._settle(running), "settle")
        if running.conversation and not self.questions.waiting_in(running.conversation):
            self.answered.emit(running.conversation)

    async def _settle(self, running: Running) -> None:
        """Show what only the store knows of an answer: its versions, whether it can go on."""
        if self._desk is None or self.page is None:
            return
        page = await self._desk.shown(running.conversation)
        if self._wanted != running.conversation:
            return
        self.page = page
        last = page.messages[-1] if page.messages else None
        if self._following.running is not running:
            # It ended while the chat was being read from the store, or it never began.
            await self._load(running.conversation, stay=True)
        elif last is not None and last.id == running.key and not self.transcript.streaming:
            bubble = self._phrasing.bubble(last, page, running.reasoning_seconds)
            self._tell_papers(page.messages[-2:-1], page)
            if bubble.can_continue or bubble.versions > 1 or bubble.sources:
                told = replace(bubble, note=running.note, note_kind=running.note_kind)
                self.transcript.update_bubble(told)

    def _tell_papers(self, questions: Sequence[MessageRow], page: Shown) -> None:
        """Below a question, the documents it came with."""
        for row in questions:
            if page.papers.get(row.id):
                self.transcript.update_bubble(self._phrasing.bubble(row, page))

    def _give_back(self, running: Running) -> None:
        if running.deed in {"ask", "reword"}:
            self._drafts.give_back(running)

    async def _load(self, conversation: int, *, stay: bool = False) -> None:
        if self._desk is None:
            return
        message, phrase = self._reveal or (0, "")
        self._reveal = None
        try:
            if message:
                await self._desk.show_version(conversation, message)
            page = await self._read(self._desk, conversation)
        except AlcoveError:
            if self._wanted == conversation and self.page is None:
                self.open(None)  # The transcript must not show another chat under this name.
            raise
        if self._wanted != conversation:
            return
        fresh, self.page = self.page is None, page
        if fresh:
            self._drafts.show(page.conversation.draft)
        self._show_stored(conversation, page, stay=stay)
        if fresh and (left := self._unfinished.pop(conversation, None)) is not None:
            self.transcript.take_up_edit(left)
        if message:
            self.transcript.reveal(message, phrase)

    def _show_stored(self, conversation: int, page: Shown, *, stay: bool) -> None:
        """What is stored, the answer that is being written, and the questions that wait."""
        running = self.questions.answered_in(conversation)
        followed = running if running and running.key and not running.over else None
        self._show_page(page, followed.key if followed else 0, stay=stay)
        self._following.running = None
        if followed is not None:
            self._following.begin(followed)
        self._queued.clear()
        for waiting in self.questions.waiting_in(conversation):
            if waiting.deed == "ask":
                self._show_queued(waiting, stay=stay)

    async def _read(self, desk: Desk, conversation: int) -> Shown:
        """The chat as it is stored, with the last question that was."""
        while True:
            seen = self._stored
            page = await desk.shown(conversation)
            if seen == self._stored:
                return page

    def _show_page(self, page: Shown, open_answer: int, *, stay: bool) -> None:
        rows = [row for row in page.messages if row.role != "system" and row.id != open_answer]
        bubbles = self._phrasing.bubbles(rows, page)
        if stay:
            self.transcript.show_bubbles(bubbles, stay=True)
        else:
            self.transcript.show_bubbles(bubbles)
        if rows or open_answer:
            self._show_transcript()
        else:
            self._show_welcome()

    def _show_queued(self, running: Running, *, stay: bool = False) -> None:
        self._queued.add(running.ticket)
        bubble = self._phrasing.question(running.ticket, running, queued=True)
        self.transcript.add_bubble(bubble, stay=stay)

    def _announce(self, conversation: int) -> None:
        if conversation > 0:
            self.changed.emit(conversation)

    def _suggest(self, text: str) -> None:
        self.composer.set_text(text)
        self.composer.setFocus()

    def _refresh_busy(self) -> None:
        here = self.questions.answered_in(self._wanted) is not None
        self.composer.set_busy(here)
        self.answering.emit(here)

    def _connect(self) -> None:
        self.composer.sent.connect(self._send)
        self.composer.stopped.connect(self.stop)
        self.welcome.asked.connect(self._suggest)
        self.questions.created.connect(self._take_created)
        self.questions.heard.connect(self._hear)
        self.questions.stopped.connect(self._take_stop)
        self.questions.failed.connect(self._take_failure)
        self.questions.ended.connect(self._take_end)
        self.questions.named.connect(self.changed)
