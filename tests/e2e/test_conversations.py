"""Conversations through the store and the real child: nothing that was shown is ever lost."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import aclosing, suppress
from pathlib import Path

import pytest

from app.core.events import AnswerEnded, AnswerFailed, PromptProgress, QuestionStored, TextArrived
from app.core.words import Sampling
from tests.e2e.conftest import House

LONG_STORY = "Once upon a time"


async def shown_until(house: House, conversation: int, tokens: int, then: str) -> str:
    """Ask, and after some tokens kill the child or cancel; the text that was shown."""
    shown, count = "", 0
    with suppress(asyncio.CancelledError):
        async with aclosing(house.desk.ask(conversation, LONG_STORY)) as events:
            async for event in events:
                if not isinstance(event, TextArrived):
                    continue
                shown += event.text
                count += event.tokens
                if count >= tokens and then == "kill" and house.engine.child_pid:
                    os.kill(house.engine.child_pid, signal.SIGKILL)
                if count >= tokens and then == "leave":
                    break
    return shown


async def test_question_and_answer_are_stored(house: House, stories: Path) -> None:
    await house.open(stories)
    conversation = (await house.vault.create_conversation()).id
    events = [event async for event in house.desk.ask(conversation, LONG_STORY)]
    assert isinstance(events[0], QuestionStored)
    assert isinstance(events[-1], AnswerEnded)
    text = "".join(event.text for event in events if isinstance(event, TextArrived))
    await house.reopen()
    question, answer = await house.desk.transcript(conversation)
    assert (question.role, question.text) == ("user", LONG_STORY)
    assert (answer.role, answer.text, answer.state) == ("assistant", text, "complete")
    assert answer.statistics == events[-1].statistics


async def test_stopping_keeps_what_was_shown(house: House, stories: Path) -> None:
    house.settings.change(context_length=100_000)
    await house.open(stories)
    conversation = (await house.vault.create_conversation()).id
    shown = await shown_until(house, conversation, 20, "leave")
    _, answer = await house.desk.transcript(conversation)
    assert answer.state == "stopped"
    assert answer.text.startswith(shown)
    assert answer.statistics is not None
    assert answer.statistics.answer_tokens >= 20


async def test_cancelling_the_task_is_stop(house: House, stories: Path) -> None:
    house.settings.change(context_length=100_000)
    await house.open(stories)
    conversation = (await house.vault.create_conversation()).id
    started = asyncio.Event()
    shown: list[str] = []

    async def read() -> None:
        async for event in house.desk.ask(conversation, LONG_STORY):
            if isinstance(event, TextArrived):
                shown.append(event.text)
                started.set()

    task = asyncio.create_task(read())
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    _, answer = await house.desk.transcript(conversation)
    assert answer.state == "stopped"
    assert answer.text.startswith("".join(shown))
    assert house.desk.answering is None


async def test_second_turn_computes_only_the_new_tokens(house: House, stories: Path) -> None:
    await house.open(stories)
    house.settings.change(sampling=Sampling(temperature=0, max_tokens=40))
    conversation = (await house.vault.create_conversation()).id
    first = [event async for event in house.desk.ask(conversation, LONG_STORY)][-1]
    second = [event async for event in house.desk.ask(conversation, "And then?")]
    assert isinstance(first, AnswerEnded)
    reading = next(event for event in second if isinstance(event, PromptProgress))
    # The last token of an answer is not computed before somebody asks on.
    assert reading.reused >= first.statistics.context_used - 1


async def kill_often(house: House, stories: Path, times: int) -> None:
    house.settings.change(context_length=100_000)
    await house.open(stories)
    for _ in range(times):
        conversation = (await house.vault.create_conversation()).id
        shown = await shown_until(house, conversation, 20, "kill")
        assert shown
        question, answer = await house.desk.transcript(conversation)
        assert question.text == LONG_STORY
        assert answer.state == "failed"
        assert answer.fault == "engine_killed"
        assert answer.text == shown
    house.settings.change(sampling=Sampling(temperature=0, max_tokens=5))
    events = [event async for event in house.desk.ask(conversation, "Go on")]
    assert isinstance(events[-1], AnswerEnded)
    assert not any(isinstance(event, AnswerFailed) for event in events)


async def test_a_killed_engine_costs_no_word(house: House, stories: Path) -> None:
    await kill_often(house, stories, 3)


@pytest.mark.long
async def test_a_hundred_killed_engines_cost_no_word(house: House, stories: Path) -> None:
    await kill_often(house, stories, 100)


async def test_no_plain_text_on_disk(house: House, stories: Path, tmp_path: Path) -> None:
    canary = "Zephyrindalomax"
    await house.open(stories)
    conversation = (await house.vault.create_conversation()).id
    await house.vault.rename_conversation(conversation, f"About {canary}")
    async for _ in house.desk.ask(conversation, f"Once upon a time {canary} slept"):
        assert not holds(tmp_path, canary)
    assert [hit.conversation for hit in await house.vault.search(canary)]
    assert not holds(tmp_path, canary)
    await house.vault.close()
    assert not holds(tmp_path, canary)
    await house.reopen_after_close()
    assert await house.vault.search(canary)


def holds(folder: Path, word: str) -> list[Path]:
    """Files below `folder` in which the word lies in a usual encoding."""
    spellings = [word.encode(), word.lower().encode(), word.encode("utf-16-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(s in path.read_bytes() for s in spellings)]
