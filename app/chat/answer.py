"""One question from start to end: stored first, asked, streamed, saved, and only then ended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import Literal, Protocol

from app.chat import conversation, prompt
from app.core.errors import AlcoveError
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    AnswerFailed,
    PromptProgress,
    QuestionStored,
    TextArrived,
)
from app.core.words import Sampling, Statistics
from app.engine.process import Engine, GenerationEvent
from app.vault.rows import ConversationRow, MessageRow, MessageState

SAVE_SECONDS = 0.25
"""How old text on the screen may be without being on the disk."""


class Store(Protocol):
    """Where conversations are kept: the store, or memory for a chat that leaves no trace."""

    async def conversation(self, id_: int, /) -> ConversationRow: ...
    async def messages(self, conversation: int, /) -> list[MessageRow]: ...
    async def add_exchange(
        self, conversation: int, parent: int | None, question_text: str, model: str, /
    ) -> tuple[MessageRow, MessageRow]: ...
    async def grow_message(self, id_: int, text: str, reasoning: str, /) -> None: ...
    async def finish_message(
        self,
        id_: int,
        text: str,
        reasoning: str,
        state: MessageState,
        statistics: Statistics | None,
        fault: str,
        /,
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, where, and how."""

    conversation: int
    text: str
    sampling: Sampling
    system_prompt: str = ""
    model: str = ""


async def ask(store: Store, engine: Engine, question: Question) -> AsyncGenerator[AnswerEvent]:
    """Store the question, then stream its answer; ends with AnswerEnded or AnswerFailed.

    Cancelling the task, or closing the iterator, is Stop: the text so far is stored as `stopped`
    before the cancellation goes on. Raises OutsideError only where the question itself could
    not be stored; nothing was asked then.
    """
    row = await store.conversation(question.conversation)
    history = conversation.branch(await store.messages(question.conversation), row.leaf)
    asked, answer = await store.add_exchange(
        question.conversation, row.leaf, question.text, question.model
    )
    turns = prompt.build(history, question.text, question.system_prompt)
    draft = _Draft(store, answer.id)
    generation = engine.ask(turns, question.sampling)
    ended = False
    try:
        yield QuestionStored(question.conversation, asked.id, answer.id)
        # Closed here and now when we are: its own clean-up hears the child out.
        async with aclosing(aiter(generation)) as events:
            async for event in events:
                draft.hear(event)
                if not isinstance(event, AnswerEnded):
                    yield event
        ended = True
        yield await draft.finish()
    except AlcoveError as error:
        ended = True
        yield await draft.fail(error)
    finally:
        if not ended:
            # What was written after the stop is not kept: the reader never saw it.
            for event in generation.tail:
                if isinstance(event, AnswerEnded):
                    draft.hear(event)
            await asyncio.shield(draft.stop())
        await draft.close()


class _Draft:
    """The answer as it grows, written to the store in the background."""

    def __init__(self, store: Store, message: int) -> None:
        self._store, self._message = store, message
        self._text: dict[str, list[str]] = {"answer": [], "reasoning": []}
        self._statistics: Statistics | None = None
        self._ended: AnswerEnded | None = None
        self._changed = asyncio.Event()
        self._saver = asyncio.create_task(self._save())

    def hear(self, event: GenerationEvent) -> None:
        match event:
            case TextArrived(part=part, text=text):
                self._text[part].append(text)
                self._changed.set()
            case AnswerEnded():
                self._ended = event
                self._statistics = event.statistics
            case PromptProgress():
                pass

    async def finish(self) -> AnswerEnded:
        """Store the whole answer; the ending may be announced then."""
        assert self._ended is not None
        await self._put("stopped" if self._ended.ending == "stopped" else "complete")
        return self._ended

    async def stop(self) -> None:
        await self._put("stopped")

    async def fail(self, error: AlcoveError) -> AnswerFailed:
        """Store what had arrived and why it broke off."""
        with suppress(AlcoveError):  # on a full disk the saver's last text stays
            await self._put("failed", error.code)
        return AnswerFailed(error)

    async def close(self) -> None:
        self._saver.cancel()
        with suppress(asyncio.CancelledError):
            await self._saver

    async def _put(self, state: Literal["complete", "stopped", "failed"], fault: str = "") -> None:
        await self.close()
        answer, reasoning = (self._joined(part) for part in ("answer", "reasoning"))
        await self._store.finish_message(
            self._message, answer, reasoning, state, self._statistics, fault
        )

    async def _save(self) -> None:
        """Every 250 ms while there is something new. A full disk shows when the answer ends."""
        while await self._changed.wait():
            self._changed.clear()
            with suppress(AlcoveError):
                await self._store.grow_message(
                    self._message, self._joined("answer"), self._joined("reasoning")
                )
            await asyncio.sleep(SAVE_SECONDS)

    def _joined(self, part: str) -> str:
        pieces = self._text[part]
        if len(pieces) > 1:
            pieces[:] = ["".join(pieces)]
        return pieces[0] if pieces else ""
