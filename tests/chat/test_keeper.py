"""The shelf promises what loading does, and reads each header once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.chat import keeper as keeper_module
from app.chat.keeper import Keeper
from app.core.errors import UserError
from app.core.places import Places, pocket_model
from app.core.settings import Remembered, SettingsFile
from app.engine.workshop import Workshop
from app.models import library
from app.models.fit import Budget, DeviceRoom
from app.models.here import Here
from app.models.library import Library, LocalModel, find_models

GIB = 1 << 30
WITH_GPU = Here(
    Budget((DeviceRoom("CUDA0", "gpu", 8 * GIB, 8 * GIB),), 16 * GIB, 16 * GIB), 5e10, 1e12
)


@pytest.fixture
def settings(places: Places) -> SettingsFile:
    return SettingsFile(places.settings)


@pytest.fixture
def keeper(settings: SettingsFile, places: Places) -> Keeper:
    async def look() -> Here:
        return WITH_GPU

    async def find() -> Library:
        return Library((pocket(),))

    async def let_go(_path: Path) -> None:
        return

    return Keeper(settings, places.models, Workshop(places.cache), look, find, let_go)


def pocket() -> LocalModel:
    return find_models(pocket_model(), [], Path("nowhere")).models[0]


async def test_what_the_user_set_for_all_models_is_judged_as_it_loads(
    keeper: Keeper, settings: SettingsFile
) -> None:
    settings.change(context_length=512, gpu_layers=2)
    judged = await keeper.judge(pocket())
    assert judged.verdict is not None
    assert (judged.verdict.context, judged.verdict.gpu_layers) == (512, 2)
    (copy,) = await keeper.weigh_sizes(pocket(), [5_000_000])
    assert (copy.verdict.context, copy.verdict.gpu_layers) == (512, 2)


async def test_what_is_set_for_the_model_goes_before(
    keeper: Keeper, settings: SettingsFile
) -> None:
    settings.change(context_length=512, gpu_layers=2)
    weighed = await keeper.weigh(pocket(), Remembered(context_length=1024, gpu_layers=0))
    assert (weighed.verdict.context, weighed.verdict.gpu_layers) == (1024, 0)


async def test_judging_reads_the_header_once_and_keeps_off_the_windows_thread(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, threads = [], []
    check, wished = library.check_model, keeper_module.wished

    def checking(path: Path, **more: bool) -> object:
        read.append(path)
        return check(path, **more)

    def wishing(*given: object) -> object:
        threads.append(threading.current_thread())
        return wished(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(library, "check_model", checking)
    monkeypatch.setattr(keeper_module, "wished", wishing)
    await keeper.judge(pocket())
    await keeper.judge(pocket())
    await keeper.weigh(pocket(), Remembered())
    assert read == [pocket_model()]
    assert len(threads) == 3
    assert threading.current_thread() not in threads


async def test_a_damaged_file_is_told(keeper: Keeper, places: Places) -> None:
    places.models.mkdir(parents=True, exist_ok=True)
    damaged = places.models / "a.gguf"
    damaged.write_bytes(b"<html>")
    model = find_models(pocket_model(), [], places.models).models[1]
    assert (await keeper.judge(model)).verdict is None
    with pytest.raises(UserError, match="gguf_html_page"):
        await keeper.weigh(model, Remembered())
