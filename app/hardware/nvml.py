"""NVIDIA's cards through NVML: one session kept open, opened again when it fails or is missed."""

from __future__ import annotations

import contextlib
import importlib
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from app.hardware.gpus import Gpu, Reading
from app.hardware.nvml_card import Card, text
from app.hardware.pci import NVIDIA, PciBus, PciGpu
from app.hardware.sleep import Rest

RETRY_SECONDS: Final = 30.0
"""`nvmlInit` takes up to a second, and a missing library is looked for on the whole path."""
_LIBRARY_NOT_FOUND: Final = 12


def load_pynvml() -> Any:
    """The binding of nvidia-ml-py, 0.1 s to import; raises ImportError without it."""
    return importlib.import_module("pynvml")


class NvmlProbe:
    """Reads every card, but those of a laptop that sleep: these are remembered.

    Cards that may sleep and have nothing to do are let go of from time to time (`sleep.Rest`).
    """

    def __init__(
        self,
        bus: PciBus,
        *,
        load: Callable[[], Any] = load_pynvml,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bus, self._load, self._clock = bus, load, clock
        self._session: Session | None = None
        self._retry_at = float("-inf")
        self._failed: tuple[str, ...] = ()
        self._known: dict[str, tuple[Gpu, ...]] = {}
        self._last, self._rest = Reading(), Rest()

    def score(self) -> int:
        """Everywhere but on macOS, where NVIDIA's driver ended in 2019."""
        return 0 if sys.platform == "darwin" else 100

    def read(self, host_free: int) -> Reading:  # noqa: ARG002 (the cards have memory of their own)
        """Every card, awake or asleep."""
        now, listed = self._clock(), self._bus.gpus(NVIDIA)
        asleep = tuple(card for card in listed if card.asleep)
        if asleep:
            self._rest.slept()
        elif self._rest.holds(now):
            return self._last
        if asleep and len(asleep) == len(listed):
            self.close()
            return Reading(tuple(self._remembered(asleep)), ("gpu_asleep",))
        found = self._read_awake(now, listed, asleep)
        if not asleep:
            self._let_rest(now, listed, found)
            return found
        gpus = (*found.gpus, *self._remembered(asleep))
        return Reading(gpus, (*found.notes, "gpu_asleep"))

    def close(self) -> None:
        """Let go of the driver."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _read_awake(
        self, now: float, listed: tuple[PciGpu, ...], asleep: tuple[PciGpu, ...]
    ) -> Reading:
        # Asked by its number a sleeping card would wake: then only the others are, by address.
        awake = tuple(c.bus for c in listed if c not in asleep) if asleep else None
        session = self._session
        if session is not None and (session.awake != awake or session.is_stale(now)):
            self.close()
        if self._session is None and not self._open(now, awake, bool(listed)):
            return Reading((), self._failed)
        assert self._session is not None
        found = self._session.read(now)
        self._known |= self._session.by_bus
        return found

    def _open(self, now: float, awake: tuple[str, ...] | None, listed: bool) -> bool:
        if now < self._retry_at:
            return False
        try:
            nvml = self._load()
        except (ImportError, OSError):
            self._failed, self._retry_at = _missing(listed), now + RETRY_SECONDS
            return False
        try:
            self._session = Session(nvml, awake)
        except nvml.NVMLError as error:
            absent = getattr(error, "value", 0) == _LIBRARY_NOT_FOUND
            self._failed = _missing(listed) if absent else (note_of(error),)
            self._retry_at = now + RETRY_SECONDS
            return False
        return True

    def _let_rest(self, now: float, listed: tuple[PciGpu, ...], found: Reading) -> None:
        may_sleep = bool(listed) and all(card.may_sleep for card in listed)
        if may_sleep and found.gpus and self._rest.begins(now, found.gpus):
            self._last = found
            self.close()

    def _remembered(self, asleep: tuple[PciGpu, ...]) -> Iterator[Gpu]:
        for card in asleep:
            unseen = Gpu(card.bus, card.name or "NVIDIA GPU", "gpu", 0, 0, 0, live=False)
            for gpu in self._known.get(card.bus, (unseen,)):
                yield replace(gpu, load=0.0, temperature=None, holders=(), asleep=True)


class Session:
    """NVML between `nvmlInit` and `nvmlShutdown`; raises NVMLError where the driver refuses."""

    def __init__(self, nvml: Any, awake: tuple[str, ...] | None) -> None:
        """Every card, or those at the addresses `awake`."""
        self._nvml, self.awake = nvml, awake
        self.by_bus: dict[str, tuple[Gpu, ...]] = {}
        self._notes: list[str] = []
        self._stale_at = float("inf")
        nvml.nvmlInit()
        try:
            driver = f"NVIDIA {_driver_version(nvml)}".strip()
            self._cards = list(self._find(driver))
        except BaseException:
            self.close()
            raise

    def is_stale(self, now: float) -> bool:
        """A card failed a while ago: it may be back, or its driver is another one now."""
        return now >= self._stale_at

    def read(self, now: float) -> Reading:
        """The cards that answer; one that no longer does is left out from now on."""
        gpus: list[Gpu] = []
        for card in tuple(self._cards):
            try:
                found = card.read(now)
            except self._nvml.NVMLError as error:
                self._cards.remove(card)
                self._notes.append(note_of(error))
                continue
            self.by_bus[card.bus] = found
            gpus += found
        if self._notes:
            self._stale_at = min(self._stale_at, now + RETRY_SECONDS)
        notes = list(dict.fromkeys(self._notes))
        if any(card.parts for card in self._cards):
            notes.append("gpu_split")
        return Reading(tuple(gpus), tuple(notes))

    def close(self) -> None:
        """Let go of the driver; one that is gone cannot even do that."""
        with contextlib.suppress(self._nvml.NVMLError):
            self._nvml.nvmlShutdown()

    def _find(self, driver: str) -> Iterator[Card]:
        count = self._nvml.nvmlDeviceGetCount() if self.awake is None else 0
        for place in range(count) if self.awake is None else self.awake:
            try:
                yield Card(self._nvml, self._handle(place), driver, f"nvml:{place}")
            except self._nvml.NVMLError as error:
                self._notes.append(note_of(error))

    def _handle(self, place: int | str) -> Any:
        if isinstance(place, int):
            return self._nvml.nvmlDeviceGetHandleByIndex(place)
        return self._nvml.nvmlDeviceGetHandleByPciBusId(place.encode())


def note_of(error: Exception) -> str:
    """The code of `core.sentences` for one of NVML's numbers (nvmlReturn_t in nvml.h)."""
    notes = {
        4: "nvidia_no_permission",
        9: "nvidia_driver_missing",
        15: "gpu_lost",
        16: "gpu_needs_reset",
        18: "nvidia_driver_mismatch",
        999: "nvidia_odd",
    }
    return notes.get(getattr(error, "value", 999), notes[999])


def _missing(listed: bool) -> tuple[str, ...]:
    """No driver is only worth a word where there is a card for it."""
    notes = ("nvidia_driver_missing",)
    return notes if listed else ()


def _driver_version(nvml: Any) -> str:
    try:
        return text(nvml.nvmlSystemGetDriverVersion())
    except (nvml.NVMLError, UnicodeDecodeError, AttributeError):
        return ""
