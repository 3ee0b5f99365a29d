"""Apple's graphics within the processor: there from the start, exact once llama.cpp has listed it.

Metal's recommended working set comes with llama.cpp's device list (`MTL0`); asking Metal from here
would need Objective-C in the window's process. Until then an estimate stands in.
"""

from __future__ import annotations

import platform
from collections.abc import Callable

import psutil

from app.hardware.gpus import Gpu, Reading
from app.hardware.machine import processor_name

METAL_ID = "metal"


class MetalProbe:
    """On Apple's own processors only; Intel Macs have what llama.cpp lists."""

    def __init__(
        self,
        *,
        is_apple: Callable[[], bool] = lambda: (
            (platform.system(), platform.machine()) == ("Darwin", "arm64")
        ),
        chip: Callable[[], str] = processor_name,
        memory: Callable[[], int] = lambda: psutil.virtual_memory().total,
    ) -> None:
        self._is_apple, self._chip, self._memory = is_apple, chip, memory
        self._name, self._total = "", 0

    def score(self) -> int:
        """Only on macOS on Apple's processors."""
        return 90 if self._is_apple() else 0

    def read(self, host_free: int) -> Reading:
        """The one GPU, with two thirds of the memory.

        That is the least that macOS gave where llama.cpp's logs tell both (10,923 of 16,384 MiB;
        three quarters on larger and newer ones). Load and temperature are not told.
        """
        if not self._total:
            self._name, self._total = self._chip(), self._memory() * 2 // 3
        free = min(self._total, host_free)
        gpu = Gpu(
            METAL_ID, self._name, "gpu", self._total, self._total - free, free,
            shared=True, driver="Metal", live=False,
        )  # fmt: skip
        return Reading((gpu,))

    def close(self) -> None:
        """Nothing is held."""
