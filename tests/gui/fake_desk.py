"""The desk's stand-in: its chats are as the real one's, its answers come piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from app.chat import asked, asking, presets
from app.chat.asked import SentPrompt
from app.chat.asking import Planner
from app.chat.budget import Budget
from app.chat.chats import Chats, Shown
from app.chat.choices import ChatChoices, Defaults, Settled, renumbered, settled
from app.chat.presets import Preset
from app.core.errors import AlcoveError
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    AnswerFailed,
    ContextFull,
    LoadProgress,
    PromptProgress,
    QuestionStored,
    Summarised,
    SummaryProgress,
    TextArrived,
    Titled,
)
from app.core.words import ContextParts, EngineFacts, ModelFacts, Sampling, Statistics
from app.vault.rows import ConversationRow, MessageRow, Removed
from tests.gui.fake_vault import FakeVault
from tests.gui.papers.fake_shelf import FakeShelf

POCKET = Path("/models/pocket.gguf")
BIG = Path("/models/Qwen3-14B-Q4_K_M.gguf")
STATISTICS = Statistics(
    prompt_tokens=40,
    answer_tokens=412,
    prompt_seconds=0.02,
    first_token_seconds=0.21,
    generation_seconds=8.5,
    context_used=3100,
    context_length=32768,
)


def facts(name: str = "Pocket") -> ModelFacts:
    """What the engine would say of a model."""
    return ModelFacts(
        name=name,
        architecture="llama",
        description=f"{name}, a model for tests",
        parameters=10_000_000,
        weight_bytes=10_000_000,
        vocabulary=4096,
        layers=40,
        gpu_layers=0,
        context_length=32768,
        trained_context=32768,
        threads=8,
        repack=True,
        mmap=True,
        template="model",
    )


@dataclass(frozen=True)
class Entry:
    """A model on the disk."""

    path: Path
    name: str
    label: str
    bytes: int
    builtin: bool = False


@dataclass
class FakeDesk:
    """Answers with `pieces`, one for each permit of the gate; `open_gate` lets all through."""

    vault: FakeVault
    pieces: list[str] = field(default_factory=lambda: ["Hello", " there", "."])
    failure: AlcoveError | None = None
    load_failure: AlcoveError | None = None
    engine_failure: AlcoveError | None = None
    hold_load: bool = False

    def __post_init__(self) -> None:
        self.gate = asyncio.Semaphore(0)
        self.load_gate = asyncio.Event()
        self.turn = asyncio.Lock()
        self.model: ModelFacts | None = None
        self.model_path: Path | None = None
        self.answering: int | None = None
        self.context_used = 0
        self.asked: list[tuple[int, str]] = []
        self.asked_with: list[Sequence[int] | None] = []
        """For each question, the documents that go with it alone."""
        self.calls: list[tuple[object, ...]] = []
        """Every other verb that asks, with what it was given."""
        self.full: ContextFull | None = None
        """Told once, in place of an answer."""
        self.waiting: tuple[int, ...] = ()
        self.named: asyncio.Queue[Titled] = asyncio.Queue()
        self.system_prompt = ""
        self.default_preset = ""
        self.own: tuple[Preset, ...] = ()
        self._chats = Chats(self.vault)
        self.papers = FakeShelf()
        self.closed = False

    def open_gate(self, count: int = 100_000) -> None:
        """Let `count` pieces through."""
        for _ in range(count):
            self.gate.release()

    def models(self) -> list[Entry]:
        return [
            Entry(POCKET, "Pocket", "Q8_0", 13_000_000, builtin=True),
            Entry(BIG, "Qwen3 14B", "Q4_K_M", 8_990_000_000),
        ]

    async def find_models(self) -> list[Entry]:
        return self.models()

    async def begin(self) -> None:
        """There is nothing to read."""

    async def open_model(
        self, path: Path, *, context_length: int | None = None
    ) -> AsyncIterator[LoadProgress | ModelFacts]:
        self.model, self.model_path = None, None
        yield LoadProgress(0.4)
        if self.hold_load:
            await self.load_gate.wait()
        if self.load_failure:
            raise self.load_failure
        self.model_path = path
        self.model = facts("Pocket" if path == POCKET else "Qwen3 14B")
        yield self.model

    async def close_model(self) -> None:
        self.model = None

    async def engine_facts(self) -> EngineFacts:
        """As the engine's own."""
        if self.engine_failure is not None:
            raise self.engine_failure
        return EngineFacts("0.5.0", "llama-cpp-python 0.3.36", commit="0c1e570")

    async def close_engine(self) -> None:
        """As the engine's own."""
        self.model, self.closed = None, True

    async def ask(
        self, conversation: int, text: str, *, papers: Sequence[int] | None = None
    ) -> AsyncIterator[AnswerEvent]:
        self.asked.append((conversation, text))
        self.asked_with.append(papers)
        async for event in self._answer(conversation, partial(asking.new_question, text=text)):
            yield event

    def regenerate(self, conversation: int, answer: int) -> AsyncIterator[AnswerEvent]:
        self.calls.append(("regenerate", conversation, answer))
        return self._answer(conversation, partial(asking.again, answer=answer))

    def edit_question(
        self, conversation: int, question: int, text: str
    ) -> AsyncIterator[AnswerEvent]:
        self.calls.append(("edit_question", conversation, question, text))
        planner = partial(asking.reworded, question=question, text=text)
        return self._answer(conversation, planner)

    def continue_answer(self, conversation: int, answer: int) -> AsyncIterator[AnswerEvent]:
        self.calls.append(("continue_answer", conversation, answer))
        return self._answer(conversation, partial(asking.gone_on_with, answer=answer))

    async def _answer(self, conversation: int, planner: Planner) -> AsyncIterator[AnswerEvent]:
        async with self.turn, aclosing(self._write(conversation, planner)) as events:
            async for event in events:
                yield event

    async def _write(self, conversation: int, planner: Planner) -> AsyncGenerator[AnswerEvent]:
        assert self.model is not None
        if self.full is not None:
            full, self.full = self.full, None
            yield replace(full, conversation=conversation)
            return
        self.answering = conversation
        chat = await self._chats.chat(conversation)
        plan = planner(chat)
        stored = await plan.store(chat.store, self.model.name)
        self.papers.asked(conversation)
        arrived = plan.begun.text if plan.begun else ""
        state, statistics = "stopped", None
        try:
            yield stored
            yield PromptProgress(40, 40, 0)
            for piece in self.pieces:
                await self.gate.acquire()
                arrived += piece
                yield TextArrived("answer", piece, 1)
            if self.failure:
                state = "failed"
                yield AnswerFailed(self.failure)
                return
            state, statistics, self.context_used = "complete", STATISTICS, 3100
            yield AnswerEnded("end", STATISTICS)
        finally:
            self._end(conversation, stored, arrived, state, statistics)

    def _end(
        self,
        conversation: int,
        stored: QuestionStored,
        text: str,
        state: str,
        statistics: Statistics | None,
    ) -> None:
        rows = self.vault.stored.get(conversation, [])
        ended = {"text": text, "state": state, "statistics": statistics}
        rows[:] = [replace(row, **ended) if row.id == stored.answer else row for row in rows]
        self.answering = None

    async def edit_answer(self, conversation: int, answer: int, text: str) -> MessageRow:
        return await self._chats.edit_answer(conversation, answer, text)

    async def show_version(self, conversation: int, message: int, step: int = 0) -> int:
        return await self._chats.show_version(conversation, message, step)

    async def delete_message(self, conversation: int, message: int) -> Removed:
        return await self._chats.delete_message(conversation, message)

    async def restore_messages(self, removed: Removed) -> None:
        await self._chats.restore_messages(removed)

    async def shown(self, conversation: int) -> Shown:
        return await self._chats.shown(conversation)

    async def transcript(self, conversation: int) -> Sequence[MessageRow]:
        return (await self._chats.shown(conversation)).messages

    async def versions(self, conversation: int) -> dict[int, tuple[int, int]]:
        return (await self._chats.shown(conversation)).versions

    async def duplicate(self, conversation: int, title: str) -> ConversationRow:
        return await self.vault.duplicate_conversation(conversation, title, renumbered)

    async def temporary(self) -> ConversationRow:
        return await self._chats.begin_temporary()

    def end_temporary(self) -> None:
        self._chats.end_temporary()

    async def prompt_of(self, conversation: int, answer: int) -> SentPrompt:
        chat = await self._chats.chat(conversation)
        facts = asked.Asked(model=chat.message(answer).model)
        rebuilt = asked.rebuild(chat.messages, answer, facts)
        text = "".join(f"<|{turn.role}|>{turn.text}<|end|>" for turn in rebuilt.turns)
        same = self.model is not None and self.model.name == facts.model
        return SentPrompt(f"{text}<|assistant|>", facts, same)

    async def budget(self, conversation: int | None = None, draft: str = "") -> Budget:
        if self.model is None:
            return Budget(ContextParts(), 0)
        texts = [] if conversation is None else await self.transcript(conversation)
        history = sum(len(row.text.split()) for row in texts)
        parts = ContextParts(20, 0, history, len(draft.split()), 12, 8192)
        return Budget(parts, self.model.context_length)

    async def summarise(
        self, conversation: int, after: int | None = None
    ) -> AsyncIterator[SummaryProgress | Summarised]:
        rows = [row.id for row in await self.transcript(conversation)]
        after = after or rows[-1]
        count = rows.index(after) + 1
        yield SummaryProgress(conversation, 0, count)
        await self.gate.acquire()
        choices = replace(
            await self.choices(conversation), context_after=after, summary="In short."
        )
        await self.set_choices(conversation, choices)
        yield Summarised(conversation, after, count, "In short.")

    async def leave_out(self, conversation: int, after: int | None) -> None:
        self.calls.append(("leave_out", conversation, after))
        choices = await self.choices(conversation)
        summary = choices.summary if after is not None else ""
        await self.set_choices(conversation, replace(choices, context_after=after, summary=summary))

    async def choices(self, conversation: int) -> ChatChoices:
        return await self._chats.choices(conversation)

    async def set_choices(self, conversation: int, choices: ChatChoices) -> None:
        await self._chats.set_choices(conversation, choices)

    async def settled(self, conversation: int | None = None) -> Settled:
        defaults = Defaults(Sampling(), self.system_prompt, self.default_preset)
        choices = ChatChoices() if conversation is None else await self.choices(conversation)
        return settled(defaults, self.presets, choices)

    async def set_system_prompt(self, text: str) -> None:
        self.system_prompt = text

    @property
    def presets(self) -> Mapping[str, Preset]:
        return presets.by_id(self.own)

    async def set_default_preset(self, id_: str) -> None:
        self.default_preset = id_

    async def save_preset(self, preset: Preset) -> Preset:
        self.own, preset = presets.kept(self.own, preset)
        return preset

    async def remove_preset(self, id_: str) -> None:
        self.own = tuple(preset for preset in self.own if preset.id != id_)

    async def titles(self) -> AsyncIterator[Titled]:
        while True:
            titled = await self.named.get()
            await self.vault.rename_conversation(titled.conversation, titled.title, "model")
            yield titled
