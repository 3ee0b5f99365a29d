"""The context in the window: meter, popup and the question before anything is left out, at work."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import AlcoveError
from app.core.events import AnswerEnded, AnswerFailed, ContextFull, QuestionStored, Summarised
from app.ui.behaviour.context_full import ContextFullBar
from app.ui.behaviour.context_popup import ContextPopup
from app.ui.behaviour.context_watch import ContextWatch
from app.ui.conversation_view import ConversationView
from app.ui.drafts import joined
from app.ui.ports import Desk
from app.ui.running import Running
from app.ui.style import Look
from app.ui.tasks import Tasks


class ContextRoom(QObject):
    """Follows the conversation view; does what the user chooses, and asks the question again."""

    new_chat_wanted = Signal()
    always_chosen = Signal(str)
    """`oldest` or `summary`: what to do in this chat from now on."""
    cut = Signal()
    """Other messages of the chat are sent than before."""

    def __init__(
        self, look: Look, tasks: Tasks, window: QWidget, talk: ConversationView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._talk = tasks, talk
        self._desk: Desk | None = None
        self._open: dict[int, tuple[Running, ContextFull]] = {}
        self._work: asyncio.Task[None] | None = None
        composer = talk.composer
        self.bar = ContextFullBar(look)
        talk.above.addWidget(self.bar)
        self.popup = ContextPopup(look, window)
        self.watch = ContextWatch(composer.context, tasks, lambda: composer.text)
        self.watch.use(self.popup)
        self.bar.chosen.connect(self._choose)
        self.popup.summarise_wanted.connect(lambda: self._summarise(None))
        self.popup.send_all_wanted.connect(self._send_all)
        composer.context.clicked.connect(self.watch.show_popup)
        composer.input.textChanged.connect(self.watch.touch)
        talk.opened.connect(self._show_chat)
        talk.heard.connect(self._hear)
        talk.context_full.connect(self._ask)

    def attach(self, desk: Desk) -> None:
        """Use a desk."""
        self._desk = desk
        self.watch.attach(desk)

    def close(self) -> None:
        """Count no more."""
        self.watch.close()

    def _show_chat(self, chat: object) -> None:
        self._give_up()
        self.bar.clear()
        if not isinstance(chat, int) or chat > 0:
            # A temporary chat ends where it is left, and the next one has the same id.
            self._open = {one: asked for one, asked in self._open.items() if one > 0}
        self.watch.show_chat(chat if isinstance(chat, int) else None)
        pending = self._open.get(chat) if isinstance(chat, int) else None
        if pending is not None:
            self.bar.ask(pending[1])

    def _hear(self, event: object) -> None:
        if isinstance(event, AnswerEnded | AnswerFailed):
            self.watch.refresh()
        elif isinstance(event, QuestionStored):
            self._open.pop(event.conversation, None)
            if self._talk.conversation == event.conversation:
                self.bar.clear()

    def _ask(self, running: object, event: object) -> None:
        if isinstance(running, Running) and isinstance(event, ContextFull):
            self._open[event.conversation] = (running, event)
            if self._talk.conversation == event.conversation:
                self.bar.ask(event)

    def _choose(self, way: str, always: bool) -> None:
        chat = self._talk.conversation
        running, event = self._open.get(chat or 0, (None, None))
        if way == "cancel" and self._work is not None:
            self._give_up()
        if way in {"cancel", "new_chat"} or event is None:
            self._open.pop(chat or 0, None)
            self.bar.clear()
            self._give_back(running, new_chat=way == "new_chat")
            return
        if always:
            kind: Literal["oldest", "summary"] = "oldest" if way == "leave_out" else "summary"
            self.always_chosen.emit(kind)
        if way == "leave_out":
            self._work = self._tasks.start(self._leave_out(event), "leave out")
        else:
            self._summarise(event)

    def _give_back(self, running: Running | None, *, new_chat: bool) -> None:
        composer = self._talk.composer
        text = composer.text
        if running is not None and (running.deed == "reword" or not text):
            text = joined(running.text, text)
        if new_chat:
            composer.set_text("")
            composer.draft_changed.emit("")
            self.new_chat_wanted.emit()
            text = joined(text, composer.text)
        if text != composer.text:
            composer.set_text(text)
            composer.draft_changed.emit(text)
        composer.setFocus()

    async def _leave_out(self, event: ContextFull) -> None:
        if self._desk is not None:
            await self._desk.leave_out(event.conversation, event.after)
            self._work = None
            self._ask_again(event.conversation)

    def _summarise(self, event: ContextFull | None) -> None:
        chat = event.conversation if event else self._talk.conversation
        if self._desk is not None and chat is not None:
            after = event.after if event else None
            self.bar.show_progress(0, event.left_out if event else 1)
            work = self._sum_up(self._desk, chat, after)
            self._work = self._tasks.start(work, "summarise")

    async def _sum_up(self, desk: Desk, chat: int, after: int | None) -> None:
        try:
            async with aclosing(desk.summarise(chat, after)) as events:  # type: ignore[type-var]
                async for event in events:
                    if not isinstance(event, Summarised):
                        self.bar.show_progress(event.done, event.total)
        except AlcoveError as error:
            self._fail(chat, error)
            return
        self.bar.clear()
        self._work = None
        self._ask_again(chat)

    def _fail(self, chat: int, error: AlcoveError) -> None:
        self._work = None
        self.bar.clear()
        self._talk.complain(error)
        if chat in self._open:
            self.bar.ask(self._open[chat][1])

    def _ask_again(self, chat: int) -> None:
        """What did not fit is asked once more, as it stands in the message box now."""
        self.cut.emit()
        running, _ = self._open.pop(chat, (None, None))
        if running is None or self._talk.conversation != chat:
            self.watch.refresh()
            return
        text, composer = running.text, self._talk.composer
        if running.deed == "ask":
            text = composer.text.strip() or text
            composer.set_text("")
        self._talk.begin(
            Running(
                chat,
                running.author,
                text,
                running.deed,
                running.message,
                running.begun,
                running.begun_reasoning,
            )
        )

    def _send_all(self) -> None:
        chat = self._talk.conversation
        if self._desk is not None and chat is not None:
            self._tasks.start(self._send(self._desk, chat), "send all")

    async def _send(self, desk: Desk, chat: int) -> None:
        await desk.leave_out(chat, None)
        self.cut.emit()
        self.watch.refresh()

    def _give_up(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
