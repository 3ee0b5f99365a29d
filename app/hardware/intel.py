"""Intel's graphics on Linux (i915, xe): its name; only llama.cpp's list tells its memory."""

from __future__ import annotations

from app.hardware.gpus import Gpu, Reading
from app.hardware.pci import INTEL, PciBus, PciGpu

_WITHIN = "0000:00:02.0"
"""Where Intel's processors have their own graphics, on every one since 2006."""


class IntelProbe:
    """Name and temperature; `total` stays 0 (unknown) until the engine's list fills it in."""

    def __init__(self, bus: PciBus) -> None:
        self._bus = bus

    def score(self) -> int:
        """Only where Linux lists such a card."""
        return 50 if self._bus.gpus(INTEL) else 0

    def read(self, host_free: int) -> Reading:  # noqa: ARG002 (nothing tells how much it takes)
        """The cards by name."""
        return Reading(tuple(_read(card) for card in self._bus.gpus(INTEL)))

    def close(self) -> None:
        """Nothing is held."""


def _read(card: PciGpu) -> Gpu:
    within, asleep = card.bus == _WITHIN, card.asleep
    return Gpu(
        id=card.bus,
        name=card.name or "Intel Graphics",
        kind="igpu" if within else "gpu",
        total=0,
        used=0,
        free=0,
        temperature=None if asleep else card.temperature(),
        shared=within,
        driver=card.driver,
        asleep=asleep,
        live=False,
    )
