"""One question from start to end: stored first, asked, streamed, saved, and only then ended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from app.chat import conversation, prompt
from app.chat.store import Store
from app.core.errors import AlcoveError
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    AnswerFailed,
    PromptProgress,
    QuestionStored,
    TextArrived,
)
from app.core.words import Sampling, Statistics, Turn
from app.engine.process import Engine, Generation, GenerationEvent

_T = TypeVar("_T")
SAVE_SECONDS = 0.25
"""How old text on the screen may be without being on the disk."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, where, and how."""

    conversation: int
    text: str
    sampling: Sampling
    system_prompt: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """What is sent to the model. `begun` and `begun_reasoning` are an answer to be gone on with,
    `before` its figures; `template` is a family's in place of the model's own, or "".
    """

    turns: tuple[Turn, ...]
    sampling: Sampling
    template: str = ""
    begun: str = ""
    begun_reasoning: str = ""
    before: Statistics | None = None


async def ask(store: Store, engine: Engine, question: Question) -> AsyncGenerator[AnswerEvent]:
    """Store the question, then stream its answer; see `write`.

    Raises OutsideError only where the question itself could not be stored; nothing was asked then.
    """
    row = await store.conversation(question.conversation)
    history = conversation.branch(await store.messages(question.conversation), row.leaf)
    asked, answer = await store.add_exchange(
        question.conversation, row.leaf, question.text, question.model
    )
    turns = prompt.build(history, question.text, question.system_prompt)
    stored = QuestionStored(question.conversation, asked.id, answer.id)
    writing = write(store, engine, stored, Wording(turns, question.sampling))
    async with aclosing(writing) as events:
        async for event in events:
            yield event


async def write(
    store: Store, engine: Engine, stored: QuestionStored, wording: Wording
) -> AsyncGenerator[AnswerEvent]:
    """Stream the answer to a stored question; ends with AnswerEnded or AnswerFailed.

    Cancelling the task, or closing the iterator, is Stop: the text so far is stored as `stopped`
    before the cancellation goes on.
    """
    draft = _Draft(store, stored.answer, wording)
    generation = _generation(engine, wording)
    ended = False
    try:
        yield stored
        # Closed here and now when we are: its own clean-up hears the child out.
        async with aclosing(aiter(generation)) as events:
            async for event in events:
                draft.hear(event)
                if not isinstance(event, AnswerEnded):
                    yield event
        ended = True
        yield await to_its_end(draft.finish())
    except AlcoveError as error:
        ended = True
        yield await to_its_end(draft.fail(error))
    finally:
        if not ended:
            # What was written after the stop is not kept: the reader never saw it.
            for event in generation.tail:
                if isinstance(event, AnswerEnded):
                    draft.hear(event)
            await to_its_end(draft.stop())
        await draft.close()


async def to_its_end(work: Coroutine[Any, Any, _T]) -> _T:
    """The last work on an answer, which no Stop may break off: it would grow for ever."""
    writing = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(writing)
    except asyncio.CancelledError:
        await asyncio.wait([writing])
        if not writing.cancelled():
            writing.exception()  # nobody else will ask for it
        raise


def _generation(engine: Engine, wording: Wording) -> Generation:
    return engine.ask(
        wording.turns,
        wording.sampling,
        begun=wording.begun,
        begun_reasoning=wording.begun_reasoning,
        template=wording.template,
    )


def joined(before: Statistics | None, now: Statistics) -> Statistics:
    """The figures of an answer that was gone on with: tokens and time of all its parts."""
    if before is None:
        return now
    return replace(
        now,
        answer_tokens=before.answer_tokens + now.answer_tokens,
        generation_seconds=before.generation_seconds + now.generation_seconds,
        first_token_seconds=before.first_token_seconds,
    )


class _Draft:
    """The answer as it grows, written to the store in the background."""

    def __init__(self, store: Store, message: int, wording: Wording) -> None:
        self._store, self._message, self._before = store, message, wording.before
        self._text = {"answer": [wording.begun], "reasoning": [wording.begun_reasoning]}
        self._statistics = wording.before
        self._ended: AnswerEnded | None = None
        self._changed = asyncio.Event()
        self._saver = asyncio.create_task(self._save())

    def hear(self, event: GenerationEvent) -> None:
        match event:
            case TextArrived(part=part, text=text):
                self._text[part].append(text)
                self._changed.set()
            case AnswerEnded():
                self._statistics = joined(self._before, event.statistics)
                self._ended = AnswerEnded(event.ending, self._statistics)
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
