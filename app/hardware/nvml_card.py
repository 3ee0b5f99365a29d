"""One NVIDIA card, or one part of it (MIG), asked through NVML; what it cannot tell is None."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from app.hardware.engine_devices import bus_id
from app.hardware.gpus import Gpu, Holder
from app.hardware.holders import Holders

HOLDER_SECONDS: Final = 5.0
"""Listing programs costs as much as everything else together."""
NOT_TOLD: Final = frozenset({2, 3, 4, 6, 13, 21, 25})
"""NVML's numbers for an answer it does not have: invalid argument, not supported, no permission,
not found, function not found, no data, argument version mismatch."""
_MOST_PARTS: Final = 16
_CHIP, _MEMORY_CLOCK = 0, 2
"""NVML_TEMPERATURE_GPU, NVML_CLOCK_MEM."""


class Card:
    """A handle and what never changes about it. Raises NVMLError when the card itself fails."""

    def __init__(self, nvml: Any, handle: Any, driver: str, otherwise: str) -> None:
        """`otherwise` is its id where neither a PCI address nor a UUID is told."""
        self._nvml, self._handle, self._driver = nvml, handle, driver
        self._untold: set[tuple[object, ...]] = set()
        self._holders, self._holders_at = Holders(), float("-inf")
        self._held: tuple[Holder, ...] = ()
        pci = self._ask("nvmlDeviceGetPciInfo", handle)
        self.bus = bus_id(text(getattr(pci, "busId", "")))
        self.id = self.bus or text(self._ask("nvmlDeviceGetUUID", handle) or "") or otherwise
        self.name = text(self._ask("nvmlDeviceGetName", handle) or "") or "NVIDIA GPU"
        self.bandwidth = self._memory_bandwidth()
        self.parts = tuple(self._parts())
        """Handle and name of each part in MIG mode: programs see these only."""

    def read(self, now: float) -> tuple[Gpu, ...]:
        """The card now, or each of its parts."""
        degrees = self._degrees()
        if self.parts:
            return tuple(self._read_part(place, degrees) for place in range(len(self.parts)))
        if now >= self._holders_at:
            self._held, self._holders_at = self._list_holders(), now + HOLDER_SECONDS
        rates = self._ask("nvmlDeviceGetUtilizationRates", self._handle)
        load = float(min(rates.gpu, 100)) if rates is not None else None
        memory = self._memory(self._handle)
        return (self._gpu(self.id, self.name, memory, load, degrees, self._held, self.bandwidth),)

    def _read_part(self, place: int, degrees: float | None) -> Gpu:
        handle, name = self.parts[place]
        memory = self._memory(handle)
        whole = self._memory(self._handle)[0]
        bandwidth = self.bandwidth * memory[0] / whole if whole else 0.0
        return self._gpu(f"{self.id}#{place}", name, memory, None, degrees, (), bandwidth)

    def _gpu(
        self, name_id: str, name: str, memory: tuple[int, int], load: float | None,
        degrees: float | None, holders: tuple[Holder, ...], bandwidth: float,
    ) -> Gpu:  # fmt: skip
        total, free = memory
        return Gpu(
            name_id, name, "gpu", total, total - free, free, load, degrees,
            shared=not total, holders=holders, driver=self._driver, bandwidth=bandwidth,
        )  # fmt: skip

    def _memory(self, handle: Any) -> tuple[int, int]:
        """Total and free; both 0 where the memory is the computer's own (Jetson, GB10)."""
        memory = self._ask("nvmlDeviceGetMemoryInfo", handle)
        return (int(memory.total), int(memory.free)) if memory is not None else (0, 0)

    def _degrees(self) -> float | None:
        """Of the chip. CUDA 14 drops the older question, older drivers lack the newer one."""
        told = self._ask("nvmlDeviceGetTemperatureV", self._handle, _CHIP)
        if told is None:
            told = self._ask("nvmlDeviceGetTemperature", self._handle, _CHIP)
        return float(told) if told is not None else None

    def _list_holders(self) -> tuple[Holder, ...]:
        names = (f"nvmlDeviceGet{kind}RunningProcesses" for kind in ("Compute", "Graphics"))
        found = (process for name in names for process in self._ask(name, self._handle) or ())
        return self._holders.of((int(each.pid), int(each.usedGpuMemory or 0)) for each in found)

    def _memory_bandwidth(self) -> float:
        """Bytes a second: clock × 2 (double data rate) × bus width / 8.

        CUDA C++ Best Practices Guide, "Theoretical Bandwidth Calculation"; NVML tells the clock in
        MHz. RTX 4090: 10,501 MHz × 2 × 384 / 8 = 1,008 GB/s, as its data sheet says.
        """
        clock = self._ask("nvmlDeviceGetMaxClockInfo", self._handle, _MEMORY_CLOCK)
        width = self._ask("nvmlDeviceGetMemoryBusWidth", self._handle)
        return float(clock) * 1e6 * 2 * float(width) / 8 if clock and width else 0.0

    def _parts(self) -> Iterator[tuple[Any, str]]:
        mode = self._ask("nvmlDeviceGetMigMode", self._handle)
        if not mode or not mode[0]:
            return
        count = self._ask("nvmlDeviceGetMaxMigDeviceCount", self._handle) or 0
        for index in range(min(int(count), _MOST_PARTS)):
            part = self._ask("nvmlDeviceGetMigDeviceHandleByIndex", self._handle, index)
            if part is not None:
                yield part, text(self._ask("nvmlDeviceGetName", part) or "") or self.name

    def _ask(self, name: str, handle: Any, *arguments: Any) -> Any:
        """NVML's answer; None, and no second question, where it says that it has none."""
        question = (name, id(handle), *arguments)
        if question in self._untold:
            return None
        # Where the driver is older than pynvml it raises this, which is no NVMLError.
        older = getattr(self._nvml, "NVMLLibraryMismatchError", AttributeError)
        try:
            return getattr(self._nvml, name)(handle, *arguments)
        except (AttributeError, UnicodeDecodeError, older):
            pass
        except self._nvml.NVMLError as error:
            if getattr(error, "value", 0) not in NOT_TOLD:
                raise
        self._untold.add(question)
        return None


def text(value: object) -> str:
    """NVML's texts are bytes or str, by the version of pynvml."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
