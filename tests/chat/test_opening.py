"""A model is loaded so that it fits; where memory runs out, in the next smaller way, with words."""

from __future__ import annotations

import asyncio
import threading
from contextlib import aclosing

import pytest

from app.chat.opening import open_checked, remember
from app.core.errors import OutsideError, UserError
from app.core.places import pocket_model
from app.core.settings import Remembered, SettingsFile
from app.core.words import ModelFacts
from app.models.check import check_model
from app.models.fit import Budget, DeviceRoom
from tests.chat.fakes import FakeEngine

GIB = 1 << 30
LARGE = Budget((), 16 * GIB, 16 * GIB)
WITH_GPU = Budget((DeviceRoom("CUDA0", "gpu", 8 * GIB, 8 * GIB),), 16 * GIB, 16 * GIB)
FULL = Budget((), 0, 16 * GIB)
NO_ROOM = OutsideError("out_of_memory_load", context=2048, gpu_layers=0, kv_type="f16", reason="x")
PATH = str(pocket_model())


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "settings.json")


async def opened(engine, settings, budget=LARGE) -> ModelFacts:
    async def look(_devices):
        return budget

    checked = check_model(pocket_model())
    async with aclosing(open_checked(engine, checked, settings, look)) as events:
        async for event in events:
            found = event
    assert isinstance(found, ModelFacts)
    return found


async def test_a_small_model_gets_all_it_was_trained_for(settings):
    engine = FakeEngine()
    facts = await opened(engine, settings)
    assert engine.loads[0][1].context_length == 2048
    assert facts.told == ()


POCKET_LAYERS = 8 + 1
"""With the layer of the output."""


async def test_without_a_known_card_the_engine_places_the_layers(settings):
    engine = FakeEngine()
    await opened(engine, settings)
    assert engine.loads[0][1].gpu_layers is None


async def test_what_fits_goes_on_the_card(settings):
    engine = FakeEngine()
    await opened(engine, settings, WITH_GPU)
    assert engine.loads[0][1].gpu_layers == POCKET_LAYERS


async def test_what_an_answer_is_compared_with_is_the_slowest_cards_memory(settings):
    settings.change(bandwidth=4e10)
    fast = DeviceRoom("CUDA0", "gpu", 8 * GIB, 8 * GIB, bandwidth=1e12)
    slow = DeviceRoom("CUDA1", "gpu", 8 * GIB, 8 * GIB, bandwidth=5e11)
    within = DeviceRoom("Vulkan0", "igpu", 8 * GIB, 8 * GIB, shared=True)
    found = [
        (await opened(FakeEngine(), settings, Budget(cards, 16 * GIB, 16 * GIB))).gpu_bandwidth
        for cards in ((), (fast, slow), (within,))
    ]
    assert found == [0.0, 5e11, 4e10]


async def test_the_users_choice_for_a_model_goes_before_ours(settings):
    chosen = Remembered(context_length=512, gpu_layers=2, kv_type="q8_0")
    settings.change(models={PATH: chosen}, context_length=1024, gpu_layers=0)
    engine = FakeEngine()
    await opened(engine, settings, WITH_GPU)
    options = engine.loads[0][1]
    assert (options.context_length, options.gpu_layers, options.kv_type) == (512, 2, "q8_0")


async def test_when_memory_runs_out_the_next_smaller_way_is_tried_and_told(settings):
    engine = FakeEngine()
    engine.load_errors = [NO_ROOM]
    facts = await opened(engine, settings)
    assert [options.kv_type for _, options in engine.loads] == ["f16", "q8_0"]
    assert [note.code for note in facts.told] == ["fit_step_kv"]


async def test_an_engine_killed_while_loading_counts_as_memory_that_ran_out(settings):
    engine = FakeEngine()
    engine.load_errors = [OutsideError("engine_killed")]
    assert (await opened(engine, settings)).told


async def test_when_no_smaller_way_is_left_the_reason_is_told(settings):
    engine = FakeEngine()
    engine.load_error = NO_ROOM
    with pytest.raises(OutsideError, match="out_of_memory_load"):
        await opened(engine, settings)
    assert len(engine.loads) > 1


async def test_other_failures_are_not_tried_again(settings):
    engine = FakeEngine()
    engine.load_error = UserError("model_refused", reason="x")
    with pytest.raises(UserError):
        await opened(engine, settings)
    assert len(engine.loads) == 1


async def test_a_slow_disk_stops_nothing_and_writes_keep_their_order(settings, monkeypatch):
    go, written, write = threading.Event(), [], settings.change

    def change(**changes):
        assert go.wait(10)
        written.append(changes["model"])
        return write(**changes)

    monkeypatch.setattr(settings, "change", change)
    first = asyncio.create_task(remember(settings, model="a"))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.sleep(0)
    assert not first.done()
    go.set()
    with pytest.raises(asyncio.CancelledError):
        await first
    await remember(settings, model="b")
    assert written == ["a", "b"]


async def test_a_disk_that_keeps_nothing_is_no_error(settings, monkeypatch):
    def change(**_changes):
        raise OSError

    monkeypatch.setattr(settings, "change", change)
    assert (await opened(FakeEngine(), settings)).told == ()


async def test_given_up_at_the_last_moment_nothing_stays_in_memory(settings, monkeypatch):
    writing, go, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()

    def change(**_changes):
        loop.call_soon_threadsafe(writing.set)
        assert go.wait(10)

    monkeypatch.setattr(settings, "change", change)
    engine = FakeEngine()
    load = asyncio.create_task(opened(engine, settings))
    await writing.wait()
    before = engine.unloads
    load.cancel()
    go.set()
    with pytest.raises(asyncio.CancelledError):
        await load
    assert engine.unloads == before + 1


async def test_a_model_larger_than_what_is_free_is_tried_with_a_warning(settings):
    facts = await opened(FakeEngine(), settings, FULL)
    assert [note.code for note in facts.told] == ["fit_too_large"]
