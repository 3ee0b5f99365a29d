"""A child that dies or hangs at an awkward moment: the next question works all the same."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.events import PromptProgress, TextArrived
from app.core.words import Sampling
from app.engine import process
from app.engine.launch import engine_command
from app.engine.process import Engine
from tests.engine.test_engine import GREEDY, PLAINLY, answer, load, user

SHORT = Sampling(temperature=0, max_tokens=10)


def kill(engine: Engine) -> psutil.Process:
    assert engine.child_pid is not None
    child = psutil.Process(engine.child_pid)
    child.kill()
    return child


async def test_a_revival_that_failed_can_be_tried_again(
    engine: Engine, stories: Path, tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(stories.read_bytes())
    await load(engine, path)
    kill(engine)
    path.rename(tmp_path / "away.gguf")
    for _ in range(2):
        with pytest.raises(AlcoveError) as caught:
            await answer(engine.ask(user(""), SHORT))
        assert caught.value.code in {"model_refused", "engine_killed"}
    (tmp_path / "away.gguf").rename(path)
    text, _, _ = await answer(engine.ask(user(""), SHORT))
    assert text.startswith("Once upon")


async def test_two_questions_after_a_crash_share_one_revival(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    kill(engine)
    while engine.child_pid is not None:
        await asyncio.sleep(0)
    asked = answer(engine.ask(user(""), SHORT))
    (text, _, _), tokens = await asyncio.gather(asked, engine.count(user("Once upon")))
    assert text.startswith("Once upon")
    assert tokens > 1


async def test_jobs_of_a_dead_child_end_although_a_new_one_was_asked(
    engine: Engine, stories: Path
) -> None:
    await load(engine, stories)

    async def ask_until_it_breaks() -> None:
        async for _ in engine.ask(user("Once"), GREEDY):
            pass

    task = asyncio.create_task(ask_until_it_breaks())
    while not engine._jobs:
        await asyncio.sleep(0)
    kill(engine).wait()
    await asyncio.gather(engine.count(user("x")), return_exceptions=True)
    with pytest.raises(OutsideError):
        await asyncio.wait_for(task, 10)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGSTOP")
async def test_a_child_that_heeds_no_stop_is_ended(
    engine: Engine, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "_STOP_PATIENCE", 0.3)
    await load(engine, stories)
    events = aiter(engine.ask(user("Once"), GREEDY))
    async for event in events:
        if isinstance(event, TextArrived | PromptProgress):
            assert engine.child_pid is not None
            os.kill(engine.child_pid, signal.SIGSTOP)
            break
    began = time.monotonic()
    await events.aclose()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 3
    text, _, _ = await answer(engine.ask(user(""), SHORT))
    assert text.startswith("Once upon")


async def test_a_child_that_never_gets_ready_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_START_PATIENCE", 0.3)
    engine = Engine([sys.executable, "-c", "import sys; sys.stdin.read()"])
    with pytest.raises(OutsideError, match="engine_not_started"):
        await engine.start()
    await engine.close()


def test_a_malformed_frame_ends_the_child_and_its_threads() -> None:
    child = psutil.Popen(engine_command(), stdin=-1, stdout=-1, stderr=-1)
    assert child.stdin is not None
    child.stdin.write(b"\xff\xff\xff\x7f garbage")
    child.stdin.flush()
    assert child.wait(20) == 1
    for pipe in (child.stdin, child.stdout, child.stderr):
        pipe.close()


async def test_what_cannot_be_sent_leaves_no_job_behind(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    with pytest.raises(UserError, match="not_sendable"):
        await answer(engine.ask(user(""), Sampling(seed=2**70)))
    assert not engine._jobs
    text, _, _ = await answer(engine.ask(user(""), SHORT))
    assert text


async def test_a_path_that_is_no_text_can_be_opened(
    engine: Engine, stories: Path, tmp_path: Path
) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.gguf"))
    try:
        path.write_bytes(stories.read_bytes())
    except OSError:
        pytest.skip("this file system only has names that are text")
    await load(engine, path, PLAINLY)
