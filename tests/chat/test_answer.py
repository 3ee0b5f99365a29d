"""Whatever happens to an answer, what had arrived is stored before its end is announced."""

from __future__ import annotations

import asyncio
from contextlib import aclosing, suppress

import pytest

from app.chat import answer
from app.chat.answer import Question, ask
from app.chat.temporary import ONLY, TemporaryStore
from app.core.errors import AlcoveError, BugError, OutsideError, UserError
from app.core.events import AnswerEnded, AnswerEvent, AnswerFailed, QuestionStored, TextArrived
from app.core.words import Sampling, Turn
from app.vault.rows import MessageRow
from tests.chat.conftest import Kept
from tests.chat.fakes import COMPLETE, STATISTICS, FakeEngine, word

SAMPLING = Sampling(seed=7)


def question(kept: Kept, text: str = "Hi?") -> Question:
    return Question(kept.conversation, text, SAMPLING, "Be nice.", "Pocket")


async def all_events(kept: Kept, engine: FakeEngine, text: str = "Hi?") -> list[AnswerEvent]:
    return [event async for event in ask(kept.store, engine, question(kept, text))]


async def last(kept: Kept) -> MessageRow:
    return (await kept.store.messages(kept.conversation))[-1]


class WatchedStore(TemporaryStore):
    """Tells when it was written to; its disk can be full."""

    def __init__(self) -> None:
        super().__init__()
        self.grown: asyncio.Queue[str] = asyncio.Queue()
        self.full_for_growing = self.full_for_ends = False

    async def grow_message(self, id_: int, text: str, reasoning: str) -> None:
        """Keep, and tell the test."""
        self.grown.put_nowait(text)
        if self.full_for_growing:
            raise OutsideError("disk_full", path="/x")
        await super().grow_message(id_, text, reasoning)

    async def finish_message(self, *given: object) -> None:  # type: ignore[override]
        """Keep, where there is room."""
        if self.full_for_ends:
            raise OutsideError("disk_full", path="/x")
        await super().finish_message(*given)  # type: ignore[arg-type]


@pytest.fixture
def watched() -> WatchedStore:
    """A store in memory that a test can wait for."""
    return WatchedStore()


async def test_stored_streamed_stored_ended(kept: Kept, engine: FakeEngine) -> None:
    events = await all_events(kept, engine)
    stored, *middle, ended = events
    row = await last(kept)
    assert stored == QuestionStored(kept.conversation, row.parent or 0, row.id)
    assert middle == list(COMPLETE[:-1])
    assert ended == COMPLETE[-1]
    assert (row.text, row.reasoning, row.state) == ("Hello there", "hm", "complete")
    assert (row.statistics, row.model, row.fault) == (STATISTICS, "Pocket", "")


async def test_the_question_is_stored_before_it_is_asked(kept: Kept, engine: FakeEngine) -> None:
    async with aclosing(ask(kept.store, engine, question(kept))) as events:
        await anext(events)
        stored = await kept.store.messages(kept.conversation)
        assert [row.text for row in stored] == ["Hi?", ""]
        assert engine.running == 0


async def test_the_model_sees_what_was_said_before(kept: Kept, engine: FakeEngine) -> None:
    await all_events(kept, engine, "one")
    await all_events(kept, engine, "two")
    turns, sampling = engine.asked[-1]
    assert turns == (
        Turn("system", "Be nice."),
        Turn("user", "one"),
        Turn("assistant", "Hello there", "hm"),
        Turn("user", "two"),
    )
    assert sampling == SAMPLING


async def test_saved_while_it_streams(watched: WatchedStore, engine: FakeEngine) -> None:
    engine.gate_at = 3
    task = asyncio.create_task(all_events(Kept(watched, ONLY), engine))
    while await watched.grown.get() != "Hello ":
        pass
    row = (await watched.messages(ONLY))[-1]
    assert (row.text, row.reasoning, row.state) == ("Hello ", "hm", "streaming")
    engine.gate.set()
    assert isinstance((await task)[-1], AnswerEnded)


async def test_saved_again_but_not_for_every_token(
    watched: WatchedStore, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "SAVE_SECONDS", 3600)
    engine.script = (*(word(letter) for letter in "abcdef" * 50), COMPLETE[-1])
    await all_events(Kept(watched, ONLY), engine)
    assert watched.grown.qsize() <= 1
    assert (await watched.messages(ONLY))[-1].text == "abcdef" * 50


FAULTS = [
    OutsideError("engine_died", signal="SIGKILL"),
    UserError("prompt_too_long", tokens=9),
    BugError("engine_bug"),
]


@pytest.mark.parametrize("error", FAULTS, ids=lambda error: error.code)
async def test_a_failing_engine_costs_no_word(
    kept: Kept, engine: FakeEngine, error: AlcoveError
) -> None:
    engine.script = (word("Hel"), word("lo"), error)
    events = await all_events(kept, engine)
    assert events[-1] == AnswerFailed(error)
    row = await last(kept)
    assert (row.text, row.state, row.fault) == ("Hello", "failed", error.code)


async def test_after_a_failure_the_next_question_works(kept: Kept, engine: FakeEngine) -> None:
    engine.script = (OutsideError("engine_died", signal="", reason=""),)
    await all_events(kept, engine, "one")
    engine.script = COMPLETE
    assert isinstance((await all_events(kept, engine, "two"))[-1], AnswerEnded)
    assert engine.asked[-1][0][1:] == (Turn("user", "one\n\ntwo"),)


@pytest.mark.parametrize("ending", ["end", "length", "context_full", "stopped"])
async def test_how_it_ended_is_told(kept: Kept, engine: FakeEngine, ending: str) -> None:
    engine.script = (word("Hi"), AnswerEnded(ending, STATISTICS))  # type: ignore[arg-type]
    (*_, ended) = await all_events(kept, engine)
    assert isinstance(ended, AnswerEnded)
    assert ended.ending == ending
    assert (await last(kept)).state == ("stopped" if ending == "stopped" else "complete")


async def test_cancelling_is_stop_and_goes_on(kept: Kept, engine: FakeEngine) -> None:
    engine.gate_at = 3
    engine.tail = (word("never seen"), AnswerEnded("stopped", STATISTICS))
    task = asyncio.create_task(all_events(kept, engine))
    await engine.at_gate.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    row = await last(kept)
    assert (row.text, row.state) == ("Hello ", "stopped")
    assert row.statistics == STATISTICS
    assert engine.running == 0


async def test_leaving_early_is_stop(kept: Kept, engine: FakeEngine) -> None:
    async with aclosing(ask(kept.store, engine, question(kept))) as events:
        async for event in events:
            if isinstance(event, TextArrived) and event.part == "answer":
                break
    row = await last(kept)
    assert (row.text, row.state) == ("Hello ", "stopped")
    assert engine.running == 0


async def test_stopping_before_the_first_word(kept: Kept, engine: FakeEngine) -> None:
    async with aclosing(ask(kept.store, engine, question(kept))) as events:
        await anext(events)
    assert ((await last(kept)).text, (await last(kept)).state) == ("", "stopped")


async def test_no_task_is_left_behind(kept: Kept, engine: FakeEngine) -> None:
    before = asyncio.all_tasks()
    await all_events(kept, engine)
    engine.script = (word("a"), OutsideError("engine_died"))
    await all_events(kept, engine)
    async with aclosing(ask(kept.store, engine, question(kept))) as events:
        await anext(events)
    assert asyncio.all_tasks() == before


async def test_a_disk_that_is_full_while_streaming(
    watched: WatchedStore, engine: FakeEngine
) -> None:
    watched.full_for_growing = True
    events = await all_events(Kept(watched, ONLY), engine)
    assert isinstance(events[-1], AnswerEnded)
    assert (await watched.messages(ONLY))[-1].text == "Hello there"


async def test_a_disk_that_is_full_at_the_end_is_told(
    watched: WatchedStore, engine: FakeEngine
) -> None:
    watched.full_for_ends = True
    before = asyncio.all_tasks()
    *heard, failed = await all_events(Kept(watched, ONLY), engine)
    assert heard[1:] == list(COMPLETE[:-1])
    assert isinstance(failed, AnswerFailed)
    assert failed.error.code == "disk_full"
    assert asyncio.all_tasks() == before


async def test_a_question_that_cannot_be_stored_is_not_asked(
    kept: Kept, engine: FakeEngine
) -> None:
    with pytest.raises(UserError, match="conversation_gone"):
        async for _ in ask(kept.store, engine, Question(999, "Hi?", SAMPLING)):
            pass
    assert engine.asked == []


async def test_cancelled_twice_is_stopped_once(kept: Kept, engine: FakeEngine) -> None:
    """An impatient user presses Escape again."""
    engine.gate_at = 3
    task = asyncio.create_task(all_events(kept, engine))
    await engine.at_gate.wait()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    while (await last(kept)).state == "streaming":
        await asyncio.sleep(0)
    assert ((await last(kept)).text, (await last(kept)).state) == ("Hello ", "stopped")


async def test_stopped_while_its_end_is_written(engine: FakeEngine) -> None:
    """The disk is slow: what is cancelled before its turn on the store's thread is not written."""

    class SlowStore(TemporaryStore):
        ending, go_on = asyncio.Event(), asyncio.Event()

        async def finish_message(self, *given: object) -> None:  # type: ignore[override]
            self.ending.set()
            await self.go_on.wait()
            await super().finish_message(*given)  # type: ignore[arg-type]

    store = SlowStore()

    async def hear() -> None:
        async for _ in ask(store, engine, Question(ONLY, "Hi?", SAMPLING)):
            pass

    task = asyncio.create_task(hear())
    await store.ending.wait()
    task.cancel()
    await asyncio.sleep(0)
    store.go_on.set()
    with suppress(asyncio.CancelledError):
        await task
    answer_ = (await store.messages(ONLY))[-1]
    assert (answer_.text, answer_.state) == ("Hello there", "complete")
