"""NVML as a script: cards with figures as nvidia-smi prints them, and every way it can refuse.

The figures are those of published `nvidia-smi -q` outputs and data sheets. Errors are pynvml's own
classes, so that their numbers and odd inheritance are real.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pynvml

MIB = 2**20
NOT_SUPPORTED, NO_PERMISSION, NOT_FOUND, UNINITIALIZED = 3, 4, 6, 1
FUNCTION_NOT_FOUND = 13
NOT_LOADED, LIBRARY_NOT_FOUND, LOST, RESET, MISMATCH, UNKNOWN = 9, 12, 15, 16, 18, 999


@dataclass(eq=False)
class FakeCard:
    """One card; `fails` maps the end of a call's name to NVML's number for the refusal."""

    name: str | bytes
    bus: str | bytes
    total: int
    used: int
    load: int = 0
    temperature: int = 40
    clock: int = 10501
    width: int = 384
    compute: list[tuple[int, int | None]] = field(default_factory=list)
    graphics: list[tuple[int, int | None]] = field(default_factory=list)
    fails: dict[str, int] = field(default_factory=dict)
    parts: list[FakeCard] = field(default_factory=list)
    mig: bool = False


def rtx_4090(**changes: Any) -> FakeCard:
    """The desktop card."""
    told: dict[str, Any] = {"total": 24564 * MIB, "used": 1250 * MIB, "load": 37, "temperature": 52}
    return FakeCard(
        **{"name": "NVIDIA GeForce RTX 4090", "bus": "00000000:01:00.0", **told, **changes}
    )


def h200(**changes: Any) -> FakeCard:
    """The server card."""
    told: dict[str, Any] = {"total": 143771 * MIB, "used": 0, "clock": 3201, "width": 6144}
    return FakeCard(**{"name": "NVIDIA H200", "bus": "00000000:3B:00.0", **told, **changes})


class FakeNvml:
    """In place of the module pynvml; counts what it is asked."""

    NVMLError = pynvml.NVMLError
    NVMLLibraryMismatchError = pynvml.NVMLLibraryMismatchError

    def __init__(self, *cards: FakeCard, init_fails: int = 0) -> None:
        self.cards, self.init_fails = list(cards), init_fails
        self.calls: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        """Questions by the card's name."""
        self.is_open = 0
        self.version: str | bytes = "580.65.06"
        self.is_new = False
        """Knows `nvmlDeviceGetTemperatureV`."""

    def nvmlInit(self) -> None:
        self.calls["nvmlInit"] += 1
        if self.init_fails:
            raise self.NVMLError(self.init_fails)
        self.is_open += 1

    def nvmlShutdown(self) -> None:
        self.calls["nvmlShutdown"] += 1
        self.is_open -= 1

    def nvmlSystemGetDriverVersion(self) -> str | bytes:
        return self.version

    def nvmlDeviceGetCount(self) -> int:
        self._open()
        return len(self.cards)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> FakeCard:
        return self._tell("HandleByIndex", self.cards[index], self.cards[index])

    def nvmlDeviceGetHandleByPciBusId(self, bus: bytes) -> FakeCard:
        ends = bus.decode().upper()[4:]
        card = next(each for each in self.cards if str(each.bus).upper().endswith(ends))
        return self._tell("HandleByPciBusId", card, card)

    def nvmlDeviceGetPciInfo(self, card: FakeCard) -> Any:
        return self._tell("PciInfo", card, SimpleNamespace(busId=card.bus))

    def nvmlDeviceGetUUID(self, card: FakeCard) -> str:
        return self._tell("UUID", card, "GPU-89583c91")

    def nvmlDeviceGetName(self, card: FakeCard) -> str | bytes:
        return self._tell("Name", card, card.name)

    def nvmlDeviceGetMaxClockInfo(self, card: FakeCard, kind: int) -> int:
        assert kind == pynvml.NVML_CLOCK_MEM
        return self._tell("MaxClockInfo", card, card.clock)

    def nvmlDeviceGetMemoryBusWidth(self, card: FakeCard) -> int:
        return self._tell("MemoryBusWidth", card, card.width)

    def nvmlDeviceGetMigMode(self, card: FakeCard) -> list[int]:
        return self._tell("MigMode", card, [int(card.mig), int(card.mig)])

    def nvmlDeviceGetMaxMigDeviceCount(self, card: FakeCard) -> int:
        return self._tell("MaxMigDeviceCount", card, 7)

    def nvmlDeviceGetMigDeviceHandleByIndex(self, card: FakeCard, index: int) -> FakeCard:
        if index >= len(card.parts):
            raise self.NVMLError(NOT_FOUND)
        return card.parts[index]

    def nvmlDeviceGetMemoryInfo(self, card: FakeCard) -> Any:
        told = SimpleNamespace(total=card.total, used=card.used, free=card.total - card.used)
        return self._tell("MemoryInfo", card, told)

    def nvmlDeviceGetUtilizationRates(self, card: FakeCard) -> Any:
        return self._tell("UtilizationRates", card, SimpleNamespace(gpu=card.load, memory=0))

    def nvmlDeviceGetTemperature(self, card: FakeCard, sensor: int) -> int:
        assert sensor == pynvml.NVML_TEMPERATURE_GPU
        return self._tell("Temperature", card, card.temperature)

    def nvmlDeviceGetTemperatureV(self, card: FakeCard, sensor: int) -> int:
        assert sensor == pynvml.NVML_TEMPERATURE_GPU
        if not self.is_new:
            raise self.NVMLError(FUNCTION_NOT_FOUND)
        return self._tell("TemperatureV", card, card.temperature)

    def nvmlDeviceGetComputeRunningProcesses(self, card: FakeCard) -> list[Any]:
        return self._tell("ComputeRunningProcesses", card, _processes(card.compute))

    def nvmlDeviceGetGraphicsRunningProcesses(self, card: FakeCard) -> list[Any]:
        return self._tell("GraphicsRunningProcesses", card, _processes(card.graphics))

    def _tell(self, name: str, card: FakeCard, answer: Any) -> Any:
        self._open()
        self.calls[name] += 1
        self.asked[str(card.name)] += 1
        if name in card.fails:
            raise self.NVMLError(card.fails[name])
        return answer

    def _open(self) -> None:
        if self.is_open != 1:
            raise self.NVMLError(UNINITIALIZED)


def _processes(listed: list[tuple[int, int | None]]) -> list[Any]:
    return [SimpleNamespace(pid=pid, usedGpuMemory=size) for pid, size in listed]
