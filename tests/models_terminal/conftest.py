"""`alcove models` from the command line to a hub on loopback, on a computer that is known."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import assemble_models, cli, console
from app.core.places import HOME_VARIABLE, Places, places_in
from app.core.settings import SettingsFile
from app.core.words import Device
from app.engine.workshop import Workshop
from app.hardware.gpus import Snapshot
from tests.fakes.hub import FakeHub
from tests.fakes_keyring import MemoryKeyring
from tests.test_console import Typing

MODEL = "maker/Stories-GGUF"
GATED = "maker/Gated-GGUF"
TOKEN = "hf_good_token"
GIB = 2**30


class FakeHardware:
    """16 GiB, of which 12 are free; no graphics card."""

    closes = 0
    knows_devices = True

    def know(self, devices: tuple[Device, ...]) -> None:
        """Nothing to join them to."""

    def sample(self) -> Snapshot:
        return Snapshot(0.0, 5.0, 4 * GIB, 16 * GIB, 12 * GIB, (), ())

    def close(self) -> None:
        FakeHardware.closes += 1


@dataclass
class Done:
    """How a command ended, and what it said."""

    code: int | str | None
    out: str
    err: str

    @property
    def lines(self) -> list[list[str]]:
        """The words of each line of the output."""
        return [line.split() for line in self.out.splitlines()]


Run = Callable[..., Done]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer of 16 GiB with a memory of 20 GB/s, and a home of the test's own."""
    for name in ("HF_ENDPOINT", "HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "alcove"))
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.setattr(assemble_models, "open_hardware", FakeHardware)
    monkeypatch.setattr(Workshop, "devices", no_devices)
    settings_of(tmp_path).change(bandwidth=20e9)
    return tmp_path


async def no_devices(_: Workshop) -> tuple[Device, ...]:
    """The engine knows the processor alone."""
    await asyncio.sleep(0)
    return ()


def settings_of(home: Path) -> SettingsFile:
    return SettingsFile(places_of(home).make().settings)


def places_of(home: Path) -> Places:
    return places_in(home / "alcove")


@pytest.fixture
def files(shared: Path) -> dict[str, bytes]:
    models = shared / "models"
    return {
        "Stories-Q8_0.gguf": (models / "stories260K-Q8_0.gguf").read_bytes(),
        "Stories-F32.gguf": (models / "stories260K-F32.gguf").read_bytes(),
    }


@pytest.fixture
def hub(files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    with FakeHub() as running:
        known = {"total": 292_800, "architecture": "llama", "context_length": 512}
        info = {"gguf": known, "downloads": 12_345}
        running.add_model(MODEL, files, info={**info, "cardData": {"license": "mit"}})
        small = {"Gated-Q8_0.gguf": files["Stories-Q8_0.gguf"]}
        running.add_model(GATED, small, gated="manual")
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """In place of the system's."""
    kept = MemoryKeyring()
    monkeypatch.setattr(assemble_models, "SystemKeyring", lambda: kept)
    return kept


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> Done:
        with pytest.raises(SystemExit) as caught:
            cli.main(["models", *arguments])
        told = capfd.readouterr()
        assert "Traceback" not in told.err
        return Done(caught.value.code, told.out, told.err)

    return run


def answers(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    """Somebody is there, who types this."""
    monkeypatch.setattr(sys, "stdin", Typing(typed))
    monkeypatch.setattr(console, "can_ask", lambda: True)
