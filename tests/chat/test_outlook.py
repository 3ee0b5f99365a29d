"""llama.cpp's devices: asked for until it tells, and not where they are known."""

from __future__ import annotations

import pytest

from app import assemble_models
from app.assemble_models import Outlook
from app.core.errors import OutsideError
from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import Device
from app.hardware.live import Hardware
from tests.test_assemble_models import FakeHardware, FakeWorkshop


@pytest.fixture
def settings(places: Places) -> SettingsFile:
    found = SettingsFile(places.settings)
    found.change(bandwidth=5e10)
    return found


async def test_a_card_is_found_though_the_engine_failed_at_first(
    settings: SettingsFile, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop = FakeWorkshop(places.cache)
    outlook = Outlook(FakeHardware(), workshop, settings, lambda: None)
    workshop.error = OutsideError("engine_not_started", reason="")
    for _ in range(3):
        assert (await outlook.look()).budget.devices == ()
    assert workshop.asked == 1
    workshop.error = None
    later = assemble_models.time.monotonic() + assemble_models.ASK_AGAIN_SECONDS
    monkeypatch.setattr(assemble_models.time, "monotonic", lambda: later)
    assert [each.name for each in (await outlook.look()).budget.devices] == ["CUDA0"]
    await outlook.look()
    assert workshop.asked == 2


async def test_devices_that_the_chats_engine_told_are_not_asked_for_again(
    settings: SettingsFile, places: Places
) -> None:
    hardware, workshop = FakeHardware(), FakeWorkshop(places.cache)
    hardware.know((Device("CUDA0", "Card", "gpu"),))
    outlook = Outlook(hardware, workshop, settings, lambda: None)
    assert [each.name for each in (await outlook.look()).budget.devices] == ["CUDA0"]
    assert workshop.asked == 0


async def test_where_the_chats_engine_found_no_card_no_child_is_started_to_look_again(
    settings: SettingsFile, places: Places
) -> None:
    hardware, workshop = Hardware(()), FakeWorkshop(places.cache)
    hardware.know((Device("CPU", "", "cpu"),))
    outlook = Outlook(hardware, workshop, settings, lambda: None)
    assert (await outlook.look()).budget.devices == ()
    assert workshop.asked == 0
