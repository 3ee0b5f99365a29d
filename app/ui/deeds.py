"""What the user does with one message: another answer, other words, more of it, away with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from app.core.words import Statistics
from app.ui.conversation_view import ConversationView
from app.ui.dialogs import Dialogs
from app.ui.running import Deed, Running
from app.ui.speaking import Speaker
from app.ui.tasks import Tasks
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.ui.ports import Desk
    from app.vault.rows import MessageRow


class MessageDeeds(QObject):
    """Carries out the verbs of the transcript; `undo_offered` names what was done and undoes it."""

    undo_offered = Signal(str, object)

    def __init__(
        self, talk: ConversationView, dialogs: Dialogs, speaker: Speaker, tasks: Tasks
    ) -> None:
        super().__init__(talk)
        self._talk, self._dialogs, self._speaker, self._tasks = talk, dialogs, speaker, tasks
        self._desk: Desk | None = None
        self._verbs: dict[str, Callable[[int], object]] = {
            "regenerate": lambda key: self._begin("again", key),
            "continue": lambda key: self._begin("go_on", key),
            "edit": self._edit,
            "delete": lambda key: self._run(self._delete(key), "delete message"),
            "previous_version": lambda key: self._run(self._turn(key, -1), "version"),
            "next_version": lambda key: self._run(self._turn(key, 1), "version"),
            "prompt": lambda key: self._run(self._show_prompt(key), "prompt"),
            "statistics": lambda key: self._run(self._show_statistics(key), "statistics"),
            "speak": lambda key: speaker.toggle(key, talk.transcript.plain_text_of(key)),
            "withdraw": talk.withdraw,
        }
        talk.verbs = self.offered
        talk.wanted.connect(self.act)
        talk.rewritten.connect(
            lambda key, text: self._run(self._rewrite(talk.conversation, key, text), "rewrite")
        )
        talk.opened.connect(lambda _: speaker.stop())

    @property
    def offered(self) -> frozenset[str]:
        """The verbs that can be carried out here."""
        return frozenset(self._verbs) - (frozenset() if self._speaker.available else {"speak"})

    def attach(self, desk: Desk) -> None:
        """Use the desk of an opened vault."""
        self._desk = desk

    def settle(self) -> None:
        """The window closes: nothing of it is heard any more."""
        self._speaker.close()

    def act(self, verb: str, key: int) -> None:
        """Carry out a verb on the message of this key; unknown ones are none of ours."""
        if verb in self._verbs:
            self._verbs[verb](key)

    def _run(self, work: object, name: str) -> None:
        self._tasks.start(work, name)  # type: ignore[arg-type]

    def _edit(self, key: int) -> None:
        self._talk.transcript.begin_edit(key)

    def _row(self, key: int) -> MessageRow | None:
        rows = self._talk.page.messages if self._talk.page else ()
        return next((row for row in rows if row.id == key), None)

    def _begin(self, deed: Deed, key: int, text: str = "", chat: int | None = None) -> None:
        chat, desk = chat or self._talk.conversation, self._desk
        if chat is None or desk is None:
            return
        running = Running(chat, desk.model.name if desk.model else "", text, deed, key)
        row = self._row(key)
        if deed == "go_on" and row is not None:
            running.begun, running.begun_reasoning = row.text, row.reasoning
        self._talk.begin(running)

    async def _rewrite(self, chat: int | None, key: int, text: str) -> None:
        desk = self._desk
        if chat is None or desk is None or not text.strip():
            return
        try:
            await self._reword(desk, chat, key, text)
        except Exception:
            self._talk.keep_edit(chat, key, text)
            raise

    async def _reword(self, desk: Desk, chat: int, key: int, text: str) -> None:
        row = self._row(key)
        if row is None:
            # Asked since the chat was read: the page is read again when the answer has ended.
            messages = (await desk.shown(chat)).messages
            row = next((one for one in messages if one.id == key), None)
        if row is None or row.role == "user":
            self._begin("reword", key, text, chat)
        else:
            await desk.edit_answer(chat, key, text)
            self._talk.reload(stay=True)

    async def _turn(self, key: int, step: int) -> None:
        chat = self._talk.conversation
        if chat is not None and self._desk is not None:
            await self._desk.show_version(chat, key, step)
            self._talk.reload(stay=True)

    async def _delete(self, key: int) -> None:
        chat, desk = self._talk.conversation, self._desk
        if chat is None or desk is None:
            return
        removed = await desk.delete_message(chat, key)
        self._talk.reload(stay=True)

        async def restore() -> None:
            await desk.restore_messages(removed)
            self._talk.reload(stay=True)

        self.undo_offered.emit(
            self.tr("Message deleted"), lambda: self._run(restore(), "restore message")
        )

    async def _show_prompt(self, key: int) -> None:
        chat = self._talk.conversation
        if chat is None or self._desk is None:
            return
        sent = await self._desk.prompt_of(chat, key)
        about = self.tr("This is what the model was sent, with its control tokens as text.")
        if not sent.same_model:
            about = self.tr(
                "Another model is open now: this is how it would be sent the same messages."
            )
        await self._dialogs.show_text(
            self._talk, self.tr("The prompt of this answer"), about, sent.text
        )

    async def _show_statistics(self, key: int) -> None:
        page = await self._desk.shown(self._talk.conversation or 0) if self._desk else None
        row = next((one for one in page.messages if one.id == key), None) if page else None
        if row is None:
            return
        told = self.figures(row.statistics) if row.statistics else ""
        about = row.model or self.tr("No model is named for this answer.")
        nothing = self.tr("Nothing was measured for this answer.")
        await self._dialogs.show_text(self._talk, self.tr("Figures"), about, told or nothing)

    def figures(self, of: Statistics) -> str:
        """All that was measured of an answer, a line each."""
        number = QLocale().toString
        lines = [
            (self.tr("Prompt"), self.tr("{n} tokens").format(n=number(of.prompt_tokens))),
            (
                self.tr("Of it in the KV cache already"),
                self.tr("{n} tokens").format(n=number(of.reused_tokens)),
            ),
            (self.tr("Prompt processing"), self._seconds(of.prompt_seconds)),
            (self.tr("Time to the first token"), self._seconds(of.first_token_seconds)),
            (self.tr("Answer"), self.tr("{n} tokens").format(n=number(of.answer_tokens))),
            (self.tr("Generation"), self._seconds(of.generation_seconds)),
            (
                self.tr("Speed"),
                self.tr("{n} tokens/s").format(n=decimal(of.tokens_per_second, 1)),
            ),
            (
                self.tr("Context used"),
                self.tr("{used} of {length} tokens").format(
                    used=number(of.context_used), length=number(of.context_length)
                ),
            ),
        ]
        return "\n".join(f"{name}: {value}" for name, value in lines)

    def _seconds(self, seconds: float) -> str:
        return self.tr("{n} s").format(n=decimal(seconds, 2))
