"""Carries questions to their answers: one is written at a time, the others wait in their order."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.ui.tasks import Tasks
from app.ui.words import first_words

if TYPE_CHECKING:
    import asyncio

    from app.core.events import AnswerEvent
    from app.ui.ports import Desk, Vault
    from app.ui.running import Running
    from app.vault.rows import ConversationRow


class Questions(QObject):
    """Every question from Enter until its answer has ended, whichever chat is shown.

    Signals carry the `Running`: `heard` also an event; `stopped`, `failed` (with the AlcoveError)
    tell how it broke off; `ended` comes last, and once, for each.
    """

    heard = Signal(object, object)
    stopped = Signal(object)
    failed = Signal(object, object)
    ended = Signal(object)
    created = Signal(object, object)
    """The chat of a first question is there now: its row."""
    named = Signal(int)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._all: list[Running] = []
        self._tickets = 0
        self.prepare_chat: Callable[[int], Awaitable[None]] = _nothing
        """Called with a chat that is new, before its first question is asked."""

    @property
    def active(self) -> Running | None:
        """The one that is being answered, or the next one, whose turn has come."""
        return next((one for one in self._all if not one.waits), next(iter(self._all), None))

    @property
    def make_chat(self) -> bool:
        """Whether the chat of a first question is still to be stored."""
        return any(not one.conversation for one in self._all)

    def answered_in(self, conversation: int | None) -> Running | None:
        """The one that is being answered in a chat; None is a chat still to be made."""
        active = self.active
        return active if active and active.conversation == (conversation or 0) else None

    def waiting_in(self, conversation: int) -> list[Running]:
        """Those that wait in a chat, in their order."""
        return [one for one in self._all if one.waits and one.conversation == conversation]

    def begin(self, vault: Vault, desk: Desk, running: Running) -> None:
        """Set a question on its way."""
        self._tickets -= 1
        running.ticket, running.waits = self._tickets, bool(self._all)
        if not running.waits and not running.papers:
            running.papers = None
        self._all.append(running)
        following = self._follow(vault, desk, running)
        running.task = self._tasks.start(following, "answer")
        if running.task is None:
            self._all.remove(running)
        else:
            running.task.add_done_callback(lambda task: self._end(running, task))

    def stop(self, running: Running | None) -> None:
        """End an answer, or withdraw a question that waits; what was written stays."""
        if running is not None and running.task is not None:
            running.task.cancel()

    def of_ticket(self, ticket: int) -> Running | None:
        """A question by the key it has while it waits."""
        return next((one for one in self._all if one.ticket == ticket), None)

    def forget(self, conversation: int) -> None:
        """Stop and withdraw all of a chat."""
        for running in [one for one in self._all if one.conversation == conversation]:
            self.stop(running)

    def unstored(self) -> list[Running]:
        """Those whose words are nowhere but here."""
        return [one for one in self._all if not one.key and one.deed in {"ask", "reword"}]

    def stop_all(self) -> None:
        """The window closes."""
        for running in list(self._all):
            self.stop(running)

    async def _follow(self, vault: Vault, desk: Desk, running: Running) -> None:
        try:
            await self._prepare(vault, running)
            async with aclosing(_events(desk, running)) as events:  # type: ignore[type-var]
                async for event in events:
                    self._take_in(running, event)
        except AlcoveError as error:
            self.failed.emit(running, error)

    def _end(self, running: Running, task: asyncio.Task[None]) -> None:
        """Whatever ended it: one that is withdrawn at once has not even begun."""
        self._all.remove(running)
        if task.cancelled():
            self.stopped.emit(running)
        elif (error := task.exception()) is not None:
            self.failed.emit(running, error)
        self.ended.emit(running)

    def _take_in(self, running: Running, event: AnswerEvent) -> None:
        from app.core.events import AnswerEnded, AnswerFailed, QuestionStored, TextArrived

        if isinstance(event, QuestionStored):
            running.key = event.answer
        elif isinstance(event, TextArrived):
            running.hear(event.part, event.text)
        elif isinstance(event, AnswerEnded | AnswerFailed):
            running.over = True
        running.waits = False
        self.heard.emit(running, event)

    async def _prepare(self, vault: Vault, running: Running) -> None:
        """Make the chat where there is none yet, and name it after its first question."""
        if running.deed != "ask" or running.conversation < 0:
            return
        title = first_words(running.text)
        if not running.conversation:
            row = await self._make_chat(vault, running, title)
            self.created.emit(running, row)
        elif not (await vault.conversation(running.conversation)).title:
            await vault.rename_conversation(running.conversation, title, "question")
            self.named.emit(running.conversation)

    async def _make_chat(self, vault: Vault, running: Running, title: str) -> ConversationRow:
        """One that is ready to be asked; else none is left of it."""
        row = await vault.create_conversation(title)
        running.conversation = row.id
        try:
            await self.prepare_chat(row.id)
        except AlcoveError:
            running.conversation = 0
            await vault.delete_conversation(row.id)
            raise
        return row


async def _nothing(_chat: int) -> None:
    """There is nothing to prepare."""


def _events(desk: Desk, running: Running) -> AsyncIterator[AnswerEvent]:
    chat, message = running.conversation, running.message
    match running.deed:
        case "ask" if running.papers is None:
            return desk.ask(chat, running.text)
        case "ask":
            return desk.ask(chat, running.text, papers=running.papers)
        case "again":
            return desk.regenerate(chat, message)
        case "reword":
            return desk.edit_question(chat, message, running.text)
        case "go_on":
            return desk.continue_answer(chat, message)
