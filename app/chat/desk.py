"""What a front end works with: one model open at a time, questions answered one by one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.chat import asked, asking
from app.chat.answering import Answering
from app.chat.asked import SentPrompt
from app.chat.asking import Planner
from app.chat.budget import Budget
from app.chat.chats import Chats, Shown
from app.chat.choices import ChatChoices, Settled, renumbered, settled
from app.chat.learning import learn
from app.chat.namer import Namer
from app.chat.opening import Look, look_here, open_checked, remember
from app.chat.papers.giving import Given
from app.chat.papers.shelf import Shelf, vectors_by
from app.chat.papers.taking import Reader
from app.chat.papers.vectors import Embedder
from app.chat.presets import Preset
from app.chat.queue import Queue
from app.chat.wardrobe import Wardrobe
from app.core.errors import UserError
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    LoadProgress,
    Summarised,
    SummaryProgress,
    Titled,
)
from app.core.places import Places, pocket_model
from app.core.settings import SettingsFile
from app.core.words import ContextParts, ModelFacts, Sampling, Statistics
from app.documents import reader
from app.engine.process import Engine
from app.models.check import check_model
from app.models.library import ModelEntry, find_models
from app.vault.rows import ConversationRow, MessageRow, Removed
from app.vault.store import Vault

_RECENT = 12


class Desk:
    """Joins the vault, the engine and the settings; made once the vault is open."""

    def __init__(
        self,
        vault: Vault,
        engine: Engine,
        settings: SettingsFile,
        places: Places,
        look: Look = look_here,
        *,
        documents: Reader = reader,
        embedder: Embedder | None = None,
    ) -> None:
        self._vault, self._engine = vault, engine
        self._settings, self._places, self._look = settings, places, look
        self._entries: list[ModelEntry] = []
        self._queue = Queue()
        self._chats = Chats(vault)
        self._wardrobe = Wardrobe(vault, settings, remember)
        self._namer = Namer(vault, self._queue)
        vectors = vectors_by(self._queue, embedder, settings, remember)
        self.papers = Shelf(
            self._chats,
            vault,
            engine,
            documents,
            vectors,
            model=lambda: self.model,
            outlook=self._outlook,
            language=lambda: settings.value.language,
        )
        self.model: ModelFacts | None = None
        self.model_path: Path | None = None
        self.answering: int | None = None
        self._asking: asyncio.Task[object] | None = None
        self.last: Statistics | None = None

    async def begin(self) -> None:
        """Read the private choices; a system prompt of an older Alcove moves into the vault."""
        await self._wardrobe.load()

    @property
    def context_used(self) -> int:
        """Tokens in the context after the last answer."""
        return self.last.context_used if self.last else 0

    def models(self) -> list[ModelEntry]:
        """The models on this computer, as `find_models` last found them; none before that."""
        return self._entries

    async def find_models(self) -> list[ModelEntry]:
        """Look at the disk again."""
        self._entries = await asyncio.to_thread(self._find)
        return self._entries

    def _find(self) -> list[ModelEntry]:
        chosen = self._settings.value
        names = {path: one.name for path, one in chosen.models.items() if one.name}
        folder, folders = self._places.models, chosen.model_folders
        recent = chosen.recent_models
        found = find_models(pocket_model(), recent, folder, folders=folders, names=names)
        return found.chat_models()

    async def open_model(
        self, path: Path, *, context_length: int | None = None
    ) -> AsyncGenerator[LoadProgress | ModelFacts]:
        """Check a file, then load it; the last item is what it is.

        A file that is refused changes nothing. Else the answer being written is stopped and the
        model that was open goes first: two would not fit. `context_length` is a preset's, before
        that of the model and of the settings. Raises AlcoveError.
        """
        checked = await asyncio.to_thread(check_model, path)
        if self._asking is not None:
            self._asking.cancel()
        async with self._queue.turn():
            self._let_go()
            opening = open_checked(
                self._engine, checked, self._settings, self._look, context_length=context_length
            )
            async with aclosing(opening) as events:
                async for event in events:
                    if isinstance(event, ModelFacts):
                        self.model, self.model_path = event, checked.path
                        await self._remember(checked.path)
                    yield event
        await self.find_models()

    async def close_model(self) -> None:
        """Give the model's memory back."""
        async with self._queue.turn():
            self._let_go()
            await self._engine.unload()

    def _let_go(self) -> None:
        self.model, self.model_path, self.last = None, None, None
        self._namer.forget_all()

    @property
    def waiting(self) -> tuple[int, ...]:
        """The chats with a question that waits, in order; cancelling its task withdraws one."""
        return self._queue.waiting

    def ask(
        self,
        conversation: int,
        text: str,
        *,
        sampling: Sampling | None = None,
        papers: Sequence[int] | None = None,
    ) -> AsyncGenerator[AnswerEvent]:
        """Answer `text` at the end of a chat, after what was asked before it.

        The first event is QuestionStored, after PapersChosen where there are documents, or, with
        nothing stored, ContextFull as the last one (`leave_out`, or `summarise`, and ask again);
        ContextCut or a summary come before where the user chose that for the chat. `papers` are
        the documents of this question alone; None: those in the tray when its turn has come.
        Raises UserError `no_model`, `prompt_too_long`.
        """
        planner = partial(asking.new_question, text=text)
        return self._answer(conversation, planner, sampling, papers)

    def regenerate(self, conversation: int, answer: int) -> AsyncGenerator[AnswerEvent]:
        """Another answer to the same question, beside the first one; events as of `ask`."""
        return self._answer(conversation, partial(asking.again, answer=answer))

    def edit_question(
        self, conversation: int, question: int, text: str
    ) -> AsyncGenerator[AnswerEvent]:
        """Ask in other words, beside the first version; events as of `ask`."""
        planner = partial(asking.reworded, question=question, text=text)
        return self._answer(conversation, planner)

    def continue_answer(self, conversation: int, answer: int) -> AsyncGenerator[AnswerEvent]:
        """Let an answer go on where it ended; only what is new comes as text.

        Raises UserError `answer_followed` where something was said after it.
        """
        return self._answer(conversation, partial(asking.gone_on_with, answer=answer))

    async def edit_answer(self, conversation: int, answer: int, text: str) -> MessageRow:
        """Another version of an answer, in the user's words."""
        return await self._chats.edit_answer(conversation, answer, text)

    async def show_version(self, conversation: int, message: int, step: int = 0) -> int:
        """Show the branch through a message, or through its version `step` places on."""
        return await self._chats.show_version(conversation, message, step)

    async def delete_message(self, conversation: int, message: int) -> Removed:
        """Delete a message with all below it; the answer being written in this chat is stopped."""
        if self.answering == conversation and self._asking is not None:
            asking_ = self._asking
            asking_.cancel()
            await asyncio.wait([asking_])
        return await self._chats.delete_message(conversation, message)

    async def restore_messages(self, removed: Removed) -> None:
        """Put back what `delete_message` took."""
        await self._chats.restore_messages(removed)

    async def shown(self, id_: int) -> Shown:
        """A chat, its branch that is shown, and which messages of it have other versions."""
        return await self._chats.shown(id_)

    async def transcript(self, id_: int) -> Sequence[MessageRow]:
        """The branch of a conversation that is shown, oldest first."""
        return (await self._chats.shown(id_)).messages

    async def versions(self, id_: int) -> dict[int, tuple[int, int]]:
        """Position (from 1) and count by message, for those shown that have more than one."""
        return (await self._chats.shown(id_)).versions

    async def duplicate(self, conversation: int, title: str) -> ConversationRow:
        """A copy of a chat with its whole tree and choices."""
        return await self._vault.duplicate_conversation(conversation, title, renumbered)

    async def temporary(self) -> ConversationRow:
        """A new chat that is never written: ask in it as in any other. The last one is gone."""
        return await self._chats.begin_temporary()

    def end_temporary(self) -> None:
        """Forget the temporary chat."""
        self._chats.end_temporary()

    async def prompt_of(self, conversation: int, answer: int) -> SentPrompt:
        """What the model was sent for an answer, control tokens as text.

        Raises UserError `prompt_not_kept` (imported, or of an older Alcove), `no_model`.
        """
        chat = await self._chats.chat(conversation)
        facts = asked.decode_asked(await chat.store.asked(answer))
        ids = [message.id for message in asked.sent_of(chat.messages, answer, facts)]
        library = self.papers.library
        papers = await library.papers_by_message(chat.papers, ids, marked=facts.marked)
        rebuilt = asked.rebuild(chat.messages, answer, facts, papers)
        text = await self._engine.render(
            rebuilt.turns,
            begun=rebuilt.begun,
            begun_reasoning=rebuilt.begun_reasoning,
            template=facts.own_template,
        )
        return SentPrompt(text, facts, facts.same_model(self.model))

    async def budget(self, conversation: int | None = None, draft: str = "") -> Budget:
        """What a question would fill of the context; room 0 while no model is open.

        While an answer is written it waits for its end.
        """
        if self.model is None:
            return Budget(ContextParts(), 0)
        chat = None if conversation is None else await self._chats.chat(conversation)
        return await self._with(self.model).budget(chat, draft)

    async def summarise(
        self, conversation: int, after: int | None = None
    ) -> AsyncGenerator[SummaryProgress | Summarised]:
        """Send a summary in the place of the messages up to `after` (of ContextFull).

        Without it about half of the context becomes free. Nothing changes unless it comes to its
        end. Raises UserError `nothing_to_summarise`, `summary_empty`, `no_model`.
        """
        async with self._queue.turn(conversation):
            summing = self._with(self._opened()).summarise(conversation, after)
            async with aclosing(summing) as events:
                async for event in events:
                    yield event

    async def leave_out(self, conversation: int, after: int | None) -> None:
        """Send the messages up to `after` no more; None sends all again, without a summary."""
        choices = await self._chats.choices(conversation)
        summary = choices.summary if after is not None else ""
        choices = replace(choices, context_after=after, summary=summary)
        await self._chats.set_choices(conversation, choices)

    async def choices(self, conversation: int) -> ChatChoices:
        """What was chosen for a chat alone."""
        return await self._chats.choices(conversation)

    async def set_choices(self, conversation: int, choices: ChatChoices) -> None:
        """Keep it; it holds from the next question on."""
        await self._chats.set_choices(conversation, choices)

    async def settled(self, conversation: int | None = None) -> Settled:
        """How a chat, or a new one, is asked: its choices, its preset's, the settings'."""
        await self._wardrobe.load()
        choices = ChatChoices() if conversation is None else await self.choices(conversation)
        return settled(self._wardrobe.defaults, self._wardrobe.presets, choices)

    @property
    def system_prompt(self) -> str:
        """What the model is told in every chat that has no other; after `begin`."""
        return self._wardrobe.system_prompt

    async def set_system_prompt(self, text: str) -> None:
        """Keep it in the vault."""
        await self._wardrobe.set_system_prompt(text)

    @property
    def presets(self) -> Mapping[str, Preset]:
        """All presets by id, the shipped ones first; after `begin`."""
        return self._wardrobe.presets

    @property
    def default_preset(self) -> str:
        """The id of the preset of chats that have no other, or ""; after `begin`."""
        return self._wardrobe.default_preset

    async def set_default_preset(self, id_: str) -> None:
        """Keep it in the vault."""
        await self._wardrobe.set_default_preset(id_)

    async def save_preset(self, preset: Preset) -> Preset:
        """Keep a preset of the user's; a shipped one that was changed becomes one of these."""
        return await self._wardrobe.save(preset)

    async def remove_preset(self, id_: str) -> None:
        """Forget a preset of the user's."""
        await self._wardrobe.remove(id_)

    async def titles(self) -> AsyncGenerator[Titled]:
        """Lets the model name chats after their first answer, as long as it is iterated.

        Only while nobody asks; never with the built-in model, which is too small for it.
        """
        async with aclosing(self._namer.titles()) as found:
            async for titled in found:
                yield titled

    def _opened(self) -> ModelFacts:
        if self.model is None:
            raise UserError("no_model")
        return self.model

    def _with(self, model: ModelFacts) -> Answering:
        # Pocket is too small to mark what it takes from where: its words are looked for.
        marked, giver = self.model_path != pocket_model(), self.papers.giver
        return Answering(self._engine, self._chats, self._wardrobe, model, giver, marked)

    async def _outlook(self, conversation: int | None, draft: str) -> Given:
        chat = None if conversation is None else await self._chats.chat(conversation)
        return await self._with(self._opened()).outlook(chat, draft)

    async def _answer(
        self,
        conversation: int,
        planner: Planner,
        sampling: Sampling | None = None,
        papers: Sequence[int] | None = None,
    ) -> AsyncGenerator[AnswerEvent]:
        self._opened()
        async with self._queue.turn(conversation):
            answering = self._with(self._opened())
            self.answering, self._asking = conversation, asyncio.current_task()
            try:
                answers = answering.answer(conversation, planner, sampling, papers)
                async with aclosing(answers) as events:
                    async for event in events:
                        if isinstance(event, AnswerEnded):
                            await self._take_in(conversation, answering, event)
                        yield event
            finally:
                self.answering = self._asking = None

    async def _take_in(self, conversation: int, by: Answering, event: AnswerEnded) -> None:
        self.last = event.statistics
        await learn(self._settings, by.model, event.statistics)
        named = self.model_path == pocket_model() or self._chats.is_temporary(conversation)
        if not named and event.ending != "stopped":
            self._namer.wish(conversation, by, event.statistics.context_used)

    async def _remember(self, path: Path) -> None:
        recent = self._settings.value.recent_models
        if path != pocket_model():
            recent = (str(path), *(other for other in recent if other != str(path)))[:_RECENT]
        await remember(self._settings, model=str(path), recent_models=recent)
