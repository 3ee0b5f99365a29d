"""The computer is described in plausible figures, with and without a graphics card."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.hardware import machine
from app.hardware.machine import Gpu, nvidia_gpus, read_machine


def test_plausible_figures() -> None:
    found = read_machine()
    assert 1 <= found.cores <= found.threads
    assert 0 < found.memory_free <= found.memory
    assert found.processor.strip()
    assert found.system.split()[0] in {"Linux", "Darwin", "Windows"}


def test_a_processor_without_a_listing_still_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", missing)
    assert read_machine().processor


@pytest.mark.parametrize(
    ("listing", "name"),
    [
        ("processor\t: 0\nmodel name\t: AMD EPYC 9654 \nflags : x\n", "AMD EPYC 9654"),
        ("processor\t: 0\nBogoMIPS\t: 50\n", machine.platform.machine()),
        ("", machine.platform.machine()),
    ],
)
def test_the_name_people_know(monkeypatch: pytest.MonkeyPatch, listing: str, name: str) -> None:
    monkeypatch.setattr(Path, "read_text", lambda *_: listing)
    assert read_machine().processor == name


class FakeNvml:
    """NVML with some cards, or one of its failures."""

    class NVMLError(Exception):
        """As pynvml's."""

    def __init__(self, names: list[str | bytes], fails: str = "") -> None:
        self.names, self.fails, self.closed = names, fails, 0

    def _step(self, name: str) -> None:
        if self.fails == name:
            raise self.NVMLError("Driver Not Loaded")

    def nvmlInit(self) -> None:
        self._step("init")

    def nvmlShutdown(self) -> None:
        self.closed += 1

    def nvmlDeviceGetCount(self) -> int:
        self._step("count")
        return len(self.names)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        return index

    def nvmlDeviceGetName(self, handle: int) -> str | bytes:
        return self.names[handle]

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> Any:
        self._step("memory")
        return SimpleNamespace(total=100, free=40, used=60)


def with_nvml(monkeypatch: pytest.MonkeyPatch, nvml: object) -> None:
    monkeypatch.setitem(sys.modules, "pynvml", nvml)


def test_cards_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml = FakeNvml(["NVIDIA H200", b"Tesla \xff"])
    with_nvml(monkeypatch, nvml)
    cards = (Gpu("NVIDIA H200", 100, 40), Gpu("Tesla \ufffd", 100, 40))
    assert nvidia_gpus() == (cards, "")
    assert nvml.closed == 1


@pytest.mark.parametrize(("step", "closed"), [("init", 0), ("count", 1), ("memory", 1)])
def test_no_driver_is_told_not_raised(
    monkeypatch: pytest.MonkeyPatch, step: str, closed: int
) -> None:
    nvml = FakeNvml(["card"], fails=step)
    with_nvml(monkeypatch, nvml)
    assert nvidia_gpus() == ((), "Driver Not Loaded")
    assert nvml.closed == closed


def test_no_library_is_told_not_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    with_nvml(monkeypatch, None)
    assert nvidia_gpus() == ((), "nvidia-ml-py is not installed")


def test_this_computer_answers_either_way() -> None:
    cards, why = nvidia_gpus()
    assert not (cards and why)
