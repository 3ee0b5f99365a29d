"""AMD's graphics cards by the files of Linux's amdgpu driver in sysfs."""

from __future__ import annotations

from pathlib import Path

from app.hardware.gpus import Gpu, Reading
from app.hardware.pci import AMD, PciBus, PciGpu


class AmdProbe:
    """Reads about five small files a card.

    A sleeping card is not asked for its load and temperature: these would wake it. The memory
    figures are the driver's own bookkeeping and do not.
    """

    def __init__(self, bus: PciBus) -> None:
        self._bus = bus
        self._within: dict[PciGpu, bool] = {}

    def score(self) -> int:
        """Only where Linux lists such a card."""
        return 90 if self._bus.gpus(AMD) else 0

    def read(self, host_free: int) -> Reading:
        """The cards whose driver tells their memory."""
        notes, gpus = [], []
        for card in self._bus.gpus(AMD):
            if card not in self._within:
                self._within[card] = _is_within_processor(card)
            gpu = _read(card, self._within[card], host_free)
            if gpu is None:
                notes.append("amd_driver_missing")
                continue
            gpus.append(gpu)
            if gpu.asleep:
                notes.append("gpu_asleep")
        return Reading(tuple(gpus), tuple(notes))

    def close(self) -> None:
        """Nothing is held."""


def _read(card: PciGpu, within: bool, host_free: int) -> Gpu | None:
    """None without amdgpu's figures, as with another driver or none."""
    total = card.number("mem_info_vram_total")
    used = card.number("mem_info_vram_used")
    if total is None or used is None:
        return None
    free = max(0, total - used)
    if within:
        # The carve-out is small; what the driver may map of the main memory (GTT) counts too.
        more = card.number("mem_info_gtt_total") or 0
        more_free = max(0, more - (card.number("mem_info_gtt_used") or 0))
        total, free = total + more, free + min(more_free, host_free)
    asleep = card.asleep
    busy = None if asleep else card.number("gpu_busy_percent")
    return Gpu(
        id=card.bus,
        name=card.name or "AMD Radeon",
        kind="igpu" if within else "gpu",
        total=total,
        used=total - free,
        free=free,
        load=0.0 if asleep else None if busy is None else float(min(busy, 100)),
        temperature=None if asleep else card.temperature(),
        shared=within,
        driver="amdgpu",
        asleep=asleep,
    )


def _is_within_processor(card: PciGpu) -> bool:
    """Whether it is an APU: amdgpu has no file that says so.

    `amdgpu_pm.c` offers `mem_busy_percent` for cards of their own, but for Vega 10; a second
    thermometer (the hot spot) and a fan for these as well, never for an APU.
    """
    signs = ("mem_busy_percent", "hwmon/hwmon*/temp2_input", "hwmon/hwmon*/pwm1")
    return not any(_has(card.folder, sign) for sign in signs)


def _has(folder: Path, pattern: str) -> bool:
    return any(True for _ in folder.glob(pattern))
