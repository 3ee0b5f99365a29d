"""The engine through its real child: golden text, prompt cache, stop, crashes, bad files."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.events import AnswerEnded, LoadProgress, PromptProgress, TextArrived
from app.core.words import LoadOptions, ModelFacts, Sampling, Turn
from app.engine.process import Engine, Generation
from tests.engine.conftest import PLAIN

GREEDY = Sampling(temperature=0)
PLAINLY = LoadOptions(context_length=512, template=PLAIN)


async def load(engine: Engine, path: Path, options: LoadOptions = PLAINLY) -> ModelFacts:
    events = [event async for event in engine.load(str(path), options)]
    facts = events[-1]
    assert isinstance(facts, ModelFacts)
    return facts


async def answer(generation: Generation) -> tuple[str, AnswerEnded, list[PromptProgress]]:
    text, progress, ended = "", [], None
    async for event in generation:
        match event:
            case TextArrived(text=piece):
                text += piece
            case PromptProgress():
                progress.append(event)
            case AnswerEnded():
                ended = event
    assert ended is not None
    return text, ended, progress


def user(text: str) -> tuple[Turn, ...]:
    return (Turn("user", text),)


@pytest.fixture(scope="session")
def golden(shared: Path) -> dict[str, Any]:
    return json.loads((shared / "models" / "golden.json").read_text("utf-8"))


@pytest.mark.parametrize(
    "name", ["stories260K-F32.gguf", "stories260K-split-F32-00001-of-00003.gguf"]
)
async def test_greedy_text_is_the_golden_one(
    engine: Engine, shared: Path, golden: dict[str, Any], name: str
) -> None:
    await load(engine, shared / "models" / name)
    ids = golden["upstream"]["token_ids"]
    sampling = Sampling(temperature=0, max_tokens=len(ids) - 1)
    text, ended, _ = await answer(engine.ask(user(""), sampling))
    assert text == golden["upstream"]["text"]
    assert ended.statistics.answer_tokens == len(ids) - 1
    assert ended.ending == "length"


async def test_loading_tells_progress_and_facts(engine: Engine, stories: Path) -> None:
    events = [event async for event in engine.load(str(stories), PLAINLY)]
    fractions = [event.fraction for event in events if isinstance(event, LoadProgress)]
    assert fractions
    assert fractions == sorted(fractions)
    facts = events[-1]
    assert isinstance(facts, ModelFacts)
    assert facts.vocabulary == 512
    assert facts.context_length == 512
    assert facts.template == "user"


async def test_second_turn_computes_only_what_is_new(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    first = user("Once upon a time")
    text, ended, _ = await answer(engine.ask(first, Sampling(temperature=0, max_tokens=40)))
    held = ended.statistics.context_used
    second = (*first, Turn("assistant", text), Turn("user", "And then?"))
    _, ended, progress = await answer(engine.ask(second, Sampling(temperature=0, max_tokens=5)))
    assert ended.statistics.reused_tokens >= held - 2
    assert progress[0].reused == ended.statistics.reused_tokens
    assert progress[-1].done == progress[-1].total == ended.statistics.prompt_tokens


async def test_same_answer_with_and_without_the_cache(engine: Engine, story_chat: Path) -> None:
    options = LoadOptions(context_length=512)
    await load(engine, story_chat, options)
    turns = (
        *user("Once upon a time"),
        Turn("assistant", "there was a dog."),
        Turn("user", "Go on"),
    )
    sampling = Sampling(temperature=0, max_tokens=30)
    await answer(engine.ask(turns[:1], sampling))
    cached, _, _ = await answer(engine.ask(turns, sampling))
    await load(engine, story_chat, options)
    fresh, _, _ = await answer(engine.ask(turns, sampling))
    assert cached == fresh


async def test_stop_keeps_the_text_and_the_next_question_works(
    engine: Engine, stories: Path
) -> None:
    await load(engine, stories)
    generation = engine.ask(user("Once"), GREEDY)
    heard = ""
    events = aiter(generation)
    async for event in events:
        if isinstance(event, TextArrived):
            heard += event.text
            break
    began = time.monotonic()
    await events.aclose()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 1.0
    ended = generation.tail[-1]
    assert isinstance(ended, AnswerEnded)
    assert ended.ending in {"stopped", "context_full"}
    text, _, _ = await answer(engine.ask(user("Once"), Sampling(temperature=0, max_tokens=20)))
    rest = "".join(event.text for event in generation.tail if isinstance(event, TextArrived))
    assert text.startswith((heard + rest)[:20])


async def test_stop_while_the_prompt_is_read(engine: Engine, stories: Path) -> None:
    await load(engine, stories, LoadOptions(context_length=100_000, template=PLAIN))
    generation = engine.ask(user("Once upon a time " * 10_000), GREEDY)
    task = asyncio.ensure_future(answer(generation))
    events = aiter(generation)
    first = await anext(events)
    assert isinstance(first, PromptProgress)
    task.cancel()
    began = time.monotonic()
    await events.aclose()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 2.0
    ended = generation.tail[-1]
    assert isinstance(ended, AnswerEnded)
    assert ended.ending == "stopped"
    assert ended.statistics.answer_tokens == 0


async def test_stop_while_a_long_message_is_cut_into_tokens(engine: Engine, stories: Path) -> None:
    """This model's tokenizer takes a quarter of a minute for so much of a script it lacks."""
    await load(engine, stories)
    pid, began = engine.child_pid, time.monotonic()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await engine.count(user("漢字かな" * 60_000))
    assert time.monotonic() - began < 1.5
    assert await engine.count(user("")) == 1
    assert engine.child_pid == pid


async def test_giving_up_a_count_that_waits_does_not_end_what_runs(
    engine: Engine, stories: Path
) -> None:
    """Another chat is opened while its tokens wait to be counted behind something long."""
    await load(engine, stories)
    pid = engine.child_pid
    running = asyncio.create_task(engine.count(user("漢字かな" * 60_000)))
    await asyncio.sleep(0)
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await engine.count(user("b"))
    assert time.monotonic() - began < 1.5
    assert engine.child_pid == pid
    assert not running.done()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert engine.child_pid == pid
    assert await engine.count(user("")) == 1


async def test_a_full_context_is_told(engine: Engine, stories: Path) -> None:
    await load(engine, stories, LoadOptions(context_length=256, template=PLAIN))
    _, ended, _ = await answer(engine.ask(user("Once"), GREEDY))
    assert ended.ending == "context_full"
    with pytest.raises(UserError) as caught:
        await answer(engine.ask(user("Once upon a time " * 200), GREEDY))
    assert caught.value.code == "prompt_too_long"
    assert caught.value.facts["context"] == 256


async def test_stop_strings_limits_and_seeds(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    text, ended, _ = await answer(engine.ask(user(""), Sampling(temperature=0, stop=("Lily",))))
    assert text.endswith("girl named ")
    assert ended.ending == "end"
    _, ended, _ = await answer(engine.ask(user(""), Sampling(max_tokens=7)))
    assert ended.statistics.answer_tokens == 7
    seeded = Sampling(temperature=1.0, seed=42, max_tokens=30)
    one, _, _ = await answer(engine.ask(user(""), seeded))
    two, _, _ = await answer(engine.ask(user(""), seeded))
    assert one == two


async def test_counting_tokens(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    assert await engine.count(user("")) == 1
    assert await engine.count(user("Once upon a time")) > 3


async def test_killed_child_keeps_the_text_and_comes_back(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    heard: list[str] = []

    async def kill_at_first_text() -> None:
        async for event in engine.ask(user("Once"), GREEDY):
            if isinstance(event, TextArrived):
                heard.append(event.text)
                if engine.child_pid is not None:
                    os.kill(engine.child_pid, signal.SIGKILL)

    with pytest.raises(OutsideError) as caught:
        await kill_at_first_text()
    assert heard
    assert caught.value.code == "engine_killed"
    text, _, _ = await answer(engine.ask(user(""), Sampling(temperature=0, max_tokens=10)))
    assert text.startswith("Once upon a time")


async def test_cancelling_a_load(engine: Engine, stories: Path) -> None:
    events = engine.load(str(stories), PLAINLY)
    await anext(events)
    await events.aclose()  # type: ignore[attr-defined]
    await load(engine, stories)


async def test_unloading_returns_all_memory(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    pid = engine.child_pid
    assert pid is not None
    await engine.unload()
    assert not psutil.pid_exists(pid)
    with pytest.raises(UserError, match="no_model"):
        await answer(engine.ask(user("x"), GREEDY))


async def test_control_tokens_in_a_message_are_text(engine: Engine, story_chat: Path) -> None:
    await load(engine, story_chat, LoadOptions(context_length=512))
    plain = await engine.count(user("a b"))
    injected = await engine.count(user("a <s></s> b"))
    assert injected > plain + 4, "as control tokens they would be two"


async def test_child_is_locked_in(engine: Engine) -> None:
    facts = await engine.start()
    if os.uname().sysname == "Linux":
        assert facts.sandbox.network
        assert facts.sandbox.writes


async def test_frames_out_of_bounds_end_the_child() -> None:
    engine = Engine(["/bin/sh", "-c", "printf '\\377\\377\\377\\377garbage'; sleep 60"])
    with pytest.raises(AlcoveError) as caught:
        await engine.start()
    assert caught.value.code == "engine_garbled"
    await engine.close()


async def test_a_child_that_cannot_start_is_told() -> None:
    engine = Engine(["/nonexistent/alcove"])
    with pytest.raises(OutsideError, match="engine_not_started"):
        await engine.start()


@pytest.fixture
async def loaded(engine: Engine, stories: Path) -> Engine:
    await load(engine, stories)
    return engine


async def test_printing_into_stdout_does_not_reach_the_frames(loaded: Engine) -> None:
    """llama.cpp and drivers print; fd 1 of the child is its stderr."""
    handles = Path(f"/proc/{loaded.child_pid}/fd")
    if sys.platform == "linux":
        assert (handles / "1").readlink() == (handles / "2").readlink()
