"""When to leave a laptop's graphics card alone, so that it can fall asleep and stay so.

An open NVML session alone keeps such a card awake (5 to 7 W), and a question wakes a sleeping one:
https://github.com/D-Brox/cosmic-ext-applet-system-monitor/issues/38
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.hardware.gpus import Gpu

IDLE_LOOKS: Final = 10
REST_SECONDS: Final = 20.0
"""The driver powers a card down about six seconds after the last one has let go."""
STUBBORN_SECONDS: Final = 600.0
_SMALL: Final = 64 * 2**20
"""What a desktop session holds on a card that shows nothing; such a card still sleeps."""


class Rest:
    """Idle for ten looks: let go for twenty seconds. Not asleep then: try again in ten minutes."""

    def __init__(self) -> None:
        self._idle_looks = 0
        self._until = self._not_before = float("-inf")

    def holds(self, now: float) -> bool:
        """The cards are left alone now."""
        return now < self._until

    def slept(self) -> None:
        """They do fall asleep when they are let go."""
        self._idle_looks = 0
        self._until = self._not_before = float("-inf")

    def begins(self, now: float, gpus: Sequence[Gpu]) -> bool:
        """Count one look at cards that may sleep; true when it is time to let go of them."""
        self._idle_looks = self._idle_looks + 1 if all(map(_is_idle, gpus)) else 0
        if self._idle_looks < IDLE_LOOKS or now < self._not_before:
            return False
        self._idle_looks = 0
        self._until, self._not_before = now + REST_SECONDS, now + STUBBORN_SECONDS
        return True


def _is_idle(gpu: Gpu) -> bool:
    held = sum(holder.bytes for holder in gpu.holders)
    return gpu.load == 0 and held < _SMALL and not any(holder.own for holder in gpu.holders)
