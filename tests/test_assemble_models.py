"""What is joined around models: one look at the computer, headers read once, the user's token."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app import assemble_models
from app.assemble_models import Headers, ModelRoom, Outlook, open_model_room
from app.core.errors import OutsideError
from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import Device, DeviceMemory, ModelFacts
from app.engine.workshop import Workshop
from app.hardware.gpus import Gpu, Snapshot
from app.hardware.live import Hardware
from app.models.gguf import Header
from app.models.hub import HubFile, HubModel, HubRepository
from app.models.remote_header import RemoteHeader
from tests.fakes_keyring import SECRET_SERVICE, MemoryKeyring

GIB = 2**30
CARD = Gpu("0", "Card", "gpu", 8 * GIB, 5 * GIB, 3 * GIB, engine="CUDA0", bandwidth=500e9)


class FakeWorkshop(Workshop):
    """Counts how often it is asked; `error` in place of an answer."""

    asked = 0
    error: OutsideError | None = None

    async def devices(self) -> tuple[Device, ...]:
        self.asked += 1
        await asyncio.sleep(0)
        if self.error:
            raise self.error
        return (Device("CUDA0", "Card", "gpu"),)


class FakeHardware(Hardware):
    """16 GiB, of which 12 are free, and a card where the engine has one."""

    def __init__(self) -> None:
        super().__init__(())
        self.known: tuple[Device, ...] = ()

    def know(self, devices: object) -> None:
        super().know(devices)  # type: ignore[arg-type]
        self.known = tuple(devices)  # type: ignore[arg-type]

    def sample(self) -> Snapshot:
        cards = (CARD,) if self.known else ()
        return Snapshot(0.0, 5.0, 4 * GIB, 16 * GIB, 12 * GIB, cards, ())


@pytest.fixture
def settings(places: Places) -> SettingsFile:
    return SettingsFile(places.settings)


@pytest.fixture
def workshop(places: Places) -> FakeWorkshop:
    return FakeWorkshop(places.cache)


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The measurements; each takes the next figure."""
    figures = [20e9, 30e9]
    monkeypatch.setattr(assemble_models, "measure_bandwidth", lambda: figures.pop(0))
    return figures


async def test_devices_and_bandwidth_are_found_out_once(
    settings: SettingsFile, workshop: FakeWorkshop, measured: list[float]
) -> None:
    outlook = Outlook(FakeHardware(), workshop, settings, lambda: None)
    looks = await asyncio.gather(*(outlook.look() for _ in range(5)))
    assert {here.bandwidth for here in looks} == {20e9}
    assert [device.name for device in looks[0].budget.devices] == ["CUDA0"]
    assert looks[0].gpu_bandwidth == 500e9
    assert workshop.asked == 1
    assert settings.value.bandwidth == 20e9
    again = Outlook(FakeHardware(), workshop, settings, lambda: None)
    assert (await again.look()).bandwidth == 20e9
    assert measured == [30e9]


async def test_a_disk_that_keeps_no_settings_does_not_matter(
    workshop: FakeWorkshop, measured: list[float]
) -> None:
    settings = SettingsFile(Path(os.devnull, "settings.json"))
    outlook = Outlook(FakeHardware(), workshop, settings, lambda: None)
    assert (await outlook.look()).bandwidth == (await outlook.look()).bandwidth == 20e9


async def test_without_an_engine_there_is_the_processor(
    settings: SettingsFile, workshop: FakeWorkshop, measured: list[float]
) -> None:
    workshop.error = OutsideError("engine_not_started", reason="")
    here = await Outlook(FakeHardware(), workshop, settings, lambda: None).look()
    assert here.budget.devices == ()
    assert here.budget.host_free == 12 * GIB


async def test_what_the_loaded_model_takes_counts_as_free(
    settings: SettingsFile, workshop: FakeWorkshop, measured: list[float], stories: Path
) -> None:
    facts = ModelFacts(
        "", "llama", "", 1, 1, 1, 1, 1, 1, 1, 1, repack=False, mmap=True, template=""
    )
    loaded = replace(facts, memory=(DeviceMemory("CUDA0", 2 * GIB, GIB, GIB),))
    here = await Outlook(FakeHardware(), workshop, settings, lambda: loaded).look()
    assert here.budget.devices[0].free == 7 * GIB


async def test_a_header_is_read_once() -> None:
    read: list[str] = []

    async def reading(_: HubRepository, file: HubFile) -> RemoteHeader:
        await asyncio.sleep(0)
        read.append(file.path)
        header = Header(3, 32, {}, (), 0, 0, "")
        return RemoteHeader(header, file.path.encode(), 1)

    headers = Headers(reading)
    model = HubModel("a/b", "a", "b", 0, 0, "", "no", "", "", 0, 0, "", (), ())
    repository = HubRepository(model, "c" * 40, ())
    for path in ("a", "b", "a", "b", "c", "b", "a"):
        found = await headers.read(repository, HubFile(path, 1, ""))
        assert found.raw == path.encode()
    assert read == ["a", "b", "c", "a"]


@pytest.fixture
def room(
    places: Places, settings: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> tuple[ModelRoom, MemoryKeyring]:
    keyring = MemoryKeyring()
    monkeypatch.setattr(assemble_models, "SystemKeyring", lambda: keyring)
    return open_model_room(places, settings), keyring


async def test_downloads_learn_the_token_in_their_own_thread(
    room: tuple[ModelRoom, MemoryKeyring],
) -> None:
    parts, keyring = room
    ask = parts.downloads._network.token
    assert await asyncio.to_thread(ask) is None
    await parts.token.set("hf_good_token")
    assert await asyncio.to_thread(ask) == "hf_good_token"
    assert list(keyring.entries) == [(SECRET_SERVICE.name, "hub-token https://huggingface.co:443")]
    await parts.close()


async def test_nothing_is_sent_or_written_by_joining(
    room: tuple[ModelRoom, MemoryKeyring], places: Places
) -> None:
    parts, _ = room
    assert parts.ledger.recent() == ()
    assert not [path for path in places.data.rglob("*") if path.is_file()]
    await parts.close()


async def test_the_offline_switch_of_the_settings_shuts_the_door(
    places: Places, settings: SettingsFile
) -> None:
    settings.change(offline=True)
    parts = open_model_room(places, settings)
    assert parts.door.offline
    with pytest.raises(OutsideError, match="offline"):
        await parts.hub.search("x")
    await parts.close()
