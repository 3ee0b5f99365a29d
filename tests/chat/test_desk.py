"""The desk: one model at a time, remembered with its tuning; questions answered one by one."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.chat.desk import Desk
from app.core.errors import OutsideError, UserError
from app.core.events import AnswerEnded, LoadProgress, TextArrived
from app.core.places import Places, pocket_model
from app.core.settings import SettingsFile, Tuning
from app.core.words import LoadOptions, ModelFacts, Sampling
from app.models.check import check_model
from app.vault.store import Vault
from tests.chat.fakes import STATISTICS, FakeEngine, facts


@pytest.fixture
def copies(stories: Path, tmp_path: Path) -> list[Path]:
    """Model files a user has collected."""
    found = [tmp_path / f"model-{number}-Q8_0.gguf" for number in range(14)]
    for path in found:
        path.symlink_to(stories)
    return found


async def opened(desk: Desk, path: Path) -> list[LoadProgress | ModelFacts]:
    return [event async for event in desk.open_model(path)]


async def said(desk: Desk, conversation: int, text: str = "Hi?", **more: Sampling) -> str:
    events = [event async for event in desk.ask(conversation, text, **more)]
    assert isinstance(events[-1], AnswerEnded)
    words = [event for event in events if isinstance(event, TextArrived)]
    return "".join(event.text for event in words if event.part == "answer")


async def new(vault: Vault) -> int:
    return (await vault.create_conversation()).id


async def test_opening_tells_progress_then_what_it_is(desk: Desk, copies: list[Path]) -> None:
    progress, found = await opened(desk, copies[0])
    assert progress == LoadProgress(0.5)
    assert found == desk.model
    assert desk.model_path == copies[0]
    assert desk.context_used == 0


async def test_the_models_own_name_is_shown(desk: Desk, copies: list[Path]) -> None:
    await opened(desk, copies[0])
    assert desk.model is not None
    assert desk.model.name == (check_model(copies[0]).header.name or "model-0-Q8_0")


async def test_recent_models_newest_first_each_once(
    desk: Desk, settings: SettingsFile, copies: list[Path]
) -> None:
    for path in [*copies, copies[3]]:
        await opened(desk, path)
    newest = [copies[3], *(path for path in copies[::-1] if path != copies[3])]
    assert settings.value.recent_models == tuple(map(str, newest[:12]))
    assert settings.value.model == str(copies[3])
    listed = [entry.path for entry in desk.models() if not entry.builtin]
    assert listed == newest[:12]


async def test_the_built_in_model_is_no_recent_one(
    desk: Desk, settings: SettingsFile, copies: list[Path]
) -> None:
    await opened(desk, copies[0])
    await opened(desk, pocket_model())
    assert settings.value.recent_models == (str(copies[0]),)
    assert settings.value.model == str(pocket_model())


async def test_what_was_measured_is_not_measured_again(
    desk: Desk, engine: FakeEngine, settings: SettingsFile, copies: list[Path]
) -> None:
    settings.change(context_length=128, gpu_layers=3)
    await opened(desk, copies[0])
    await opened(desk, copies[1])  # the same file under another name
    first, second = (options for _, options in engine.loads)
    assert first == LoadOptions(context_length=128, gpu_layers=3, check_tensors=True)
    assert second == LoadOptions(context_length=128, gpu_layers=3, repack=False, mmap=True)
    assert list(settings.value.tunings.values()) == [Tuning(repack=False, mmap=True)]


async def test_a_file_that_is_no_model_leaves_the_open_one(
    desk: Desk, engine: FakeEngine, copies: list[Path], tmp_path: Path
) -> None:
    await opened(desk, copies[0])
    (tmp_path / "page.gguf").write_text("<!doctype html><html></html>", "utf-8")
    with pytest.raises(UserError, match="gguf_html_page"):
        await opened(desk, tmp_path / "page.gguf")
    assert desk.model_path == copies[0]
    assert len(engine.loads) == 1


async def test_a_model_that_does_not_load_is_not_remembered(
    desk: Desk, engine: FakeEngine, settings: SettingsFile, copies: list[Path], vault: Vault
) -> None:
    await opened(desk, copies[0])
    engine.load_error = OutsideError("out_of_memory")
    with pytest.raises(OutsideError, match="out_of_memory"):
        await opened(desk, copies[1])
    assert (desk.model, desk.model_path) == (None, None)
    assert settings.value.model == str(copies[0])
    with pytest.raises(UserError, match="no_model"):
        await said(desk, await new(vault))
    engine.load_error = None
    await opened(desk, copies[1])
    assert await said(desk, await new(vault)) == "Hello there"


async def test_a_full_disk_does_not_keep_a_model_from_opening(
    desk: Desk, settings: SettingsFile, copies: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings, "change", full)
    assert (await opened(desk, copies[0]))[-1] == desk.model
    assert desk.model is not None


async def test_no_model_no_question(desk: Desk, vault: Vault) -> None:
    conversation = await new(vault)
    with pytest.raises(UserError, match="no_model"):
        await said(desk, conversation)
    assert await desk.transcript(conversation) == []


async def test_closing_gives_the_memory_back(
    desk: Desk, engine: FakeEngine, vault: Vault, copies: list[Path]
) -> None:
    await opened(desk, copies[0])
    before = engine.unloads
    await desk.close_model()
    assert engine.unloads == before + 1
    assert desk.model is None
    with pytest.raises(UserError, match="no_model"):
        await said(desk, await new(vault))


async def test_an_answer_is_in_the_transcript(
    desk: Desk, engine: FakeEngine, vault: Vault, settings: SettingsFile, copies: list[Path]
) -> None:
    settings.change(sampling=Sampling(seed=1), system_prompt="Be nice.")
    await opened(desk, copies[0])
    conversation = await new(vault)
    assert await said(desk, conversation, "Hi?") == "Hello there"
    rows = await desk.transcript(conversation)
    assert [row.text for row in rows] == ["Hi?", "Hello there"]
    assert rows[1].model == (desk.model.name if desk.model else "")
    turns, sampling = engine.asked[0]
    assert (turns[0].text, sampling) == ("Be nice.", Sampling(seed=1))
    assert (desk.last, desk.context_used) == (STATISTICS, STATISTICS.context_used)


async def test_another_sampling_for_one_question(
    desk: Desk, engine: FakeEngine, vault: Vault, copies: list[Path]
) -> None:
    await opened(desk, copies[0])
    await said(desk, await new(vault), sampling=Sampling(temperature=0))
    assert engine.asked[0][1] == Sampling(temperature=0)


async def test_a_second_question_waits_for_the_first(
    desk: Desk, engine: FakeEngine, vault: Vault, copies: list[Path]
) -> None:
    await opened(desk, copies[0])
    one, two = await new(vault), await new(vault)
    engine.gate_at = 2
    first = asyncio.create_task(said(desk, one))
    await engine.at_gate.wait()
    second = asyncio.create_task(said(desk, two))
    await asyncio.sleep(0)
    assert desk.answering == one
    assert len(engine.asked) == 1
    engine.gate.set()
    assert await asyncio.gather(first, second) == ["Hello there"] * 2
    assert engine.most_running == 1
    assert desk.answering is None


async def test_one_that_waits_can_be_cancelled(
    desk: Desk, engine: FakeEngine, vault: Vault, copies: list[Path]
) -> None:
    await opened(desk, copies[0])
    one, two = await new(vault), await new(vault)
    engine.gate_at = 2
    first = asyncio.create_task(said(desk, one))
    await engine.at_gate.wait()
    second = asyncio.create_task(said(desk, two))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    engine.gate.set()
    assert await first == "Hello there"
    assert await desk.transcript(two) == []


async def test_another_model_stops_the_answer_and_keeps_its_words(
    desk: Desk, engine: FakeEngine, vault: Vault, copies: list[Path]
) -> None:
    await opened(desk, copies[0])
    conversation = await new(vault)
    engine.gate_at = 3
    first = asyncio.create_task(said(desk, conversation))
    await engine.at_gate.wait()
    await opened(desk, copies[1])
    with pytest.raises(asyncio.CancelledError):
        await first
    answer = (await desk.transcript(conversation))[-1]
    assert (answer.text, answer.state) == ("Hello ", "stopped")
    assert (desk.model_path, desk.answering) == (copies[1], None)


async def test_after_a_cancelled_answer_the_next_one_works(
    desk: Desk, engine: FakeEngine, vault: Vault, copies: list[Path]
) -> None:
    await opened(desk, copies[0])
    conversation = await new(vault)
    engine.gate_at = 2
    task = asyncio.create_task(said(desk, conversation))
    await engine.at_gate.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert desk.answering is None
    engine.gate.set()
    assert await said(desk, conversation) == "Hello there"


async def test_new_files_are_found_when_asked(
    desk: Desk, places: Places, stories: Path, engine: FakeEngine
) -> None:
    before = await desk.find_models()
    (places.models / "fresh.gguf").symlink_to(stories)
    assert desk.models() == before
    assert [entry.name for entry in await desk.find_models()][len(before) :] == ["fresh"]


async def test_what_the_engine_calls_the_file_is_not_shown(
    desk: Desk, engine: FakeEngine, copies: list[Path]
) -> None:
    engine.facts = facts("\x1b[2Jhostile")
    await opened(desk, copies[0])
    assert desk.model is not None
    assert desk.model.name.isprintable()
