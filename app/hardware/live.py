"""What changes by the second: the processor's load, memory, the graphics cards."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import psutil

from app.core.words import Device
from app.hardware.amdgpu import AmdProbe
from app.hardware.engine_devices import merge
from app.hardware.gpus import Gpu, Probe, Reading, Snapshot
from app.hardware.intel import IntelProbe
from app.hardware.machine import processor_name, tidy_processor
from app.hardware.metal import MetalProbe
from app.hardware.nvml import NvmlProbe
from app.hardware.pci import PciBus

SCORE_SECONDS: Final = 30.0


class ProcessorLoad:
    """`psutil.cpu_percent` counts for each thread apart; a pool of threads needs one count."""

    def __init__(self) -> None:
        self._busy, self._total = _processor_seconds()
        self._load = 0.0

    def since_last(self) -> float:
        """0 to 100 over all cores; the last figure again where no time has passed."""
        busy, total = _processor_seconds()
        if total > self._total:
            part = (busy - self._busy) / (total - self._total)
            self._load = 100 * min(1.0, max(0.0, part))
            self._busy, self._total = busy, total
        return self._load


class Hardware:
    """Everything at once, for a caller that asks about once a second, from any thread.

    What stays the same is asked for rarely: which cards there are twice a minute, their names
    once. Call `close` when nobody looks any more: a laptop's card can sleep only then.
    """

    def __init__(
        self, probes: Sequence[Probe], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._probes, self._clock = tuple(probes), clock
        self._present: tuple[Probe, ...] = ()
        self._score_at = float("-inf")
        self._devices: tuple[Device, ...] | None = None
        self._load, self._lock, self._processor = ProcessorLoad(), threading.Lock(), ""

    def know(self, devices: Iterable[Device]) -> None:
        """What llama.cpp can compute on, as soon as the engine has told (`EngineFacts.devices`)."""
        self._devices = tuple(devices)

    @property
    def knows_devices(self) -> bool:
        """Whether llama.cpp's devices were told, though there be none but the processor."""
        return self._devices is not None

    def processor(self) -> str:
        """The processor's name, without its maker's decoration."""
        self._processor = self._processor or tidy_processor(processor_name())
        return self._processor

    def sample(self) -> Snapshot:
        """One look; the first one may take a second, where a driver has to be opened."""
        with self._lock:
            now, memory = self._clock(), psutil.virtual_memory()
            readings = [probe.read(memory.available) for probe in self._scored(now)]
            devices = self._devices or ()
            gpus = merge(_each_once(readings), devices, memory.available)
            return Snapshot(
                time=now,
                processor_load=self._load.since_last(),
                memory_used=memory.total - memory.available,
                memory_total=memory.total,
                memory_free=memory.available,
                gpus=gpus,
                notes=_notes(readings, gpus, devices),
            )

    def close(self) -> None:
        """Let go of every driver; the next `sample` takes them again."""
        with self._lock:
            for probe in self._probes:
                probe.close()

    def _scored(self, now: float) -> tuple[Probe, ...]:
        if now >= self._score_at:
            self._score_at = now + SCORE_SECONDS
            scores = {probe: probe.score() for probe in self._probes}
            fit = (probe for probe, score in scores.items() if score > 0)
            self._present = tuple(sorted(fit, key=lambda probe: -scores[probe]))
        return self._present


def open_hardware() -> Hardware:
    """This computer's own. Nothing is asked and no driver opened before the first `sample`."""
    bus = PciBus()
    return Hardware((NvmlProbe(bus), AmdProbe(bus), MetalProbe(), IntelProbe(bus)))


def _each_once(readings: Iterable[Reading]) -> tuple[Gpu, ...]:
    """Of probes that tell the same card the one that knows it best, which comes first."""
    found: dict[str, Gpu] = {}
    for reading in readings:
        for gpu in reading.gpus:
            found.setdefault(gpu.id, gpu)
    return tuple(found.values())


def _notes(
    readings: Iterable[Reading], gpus: Sequence[Gpu], devices: Sequence[Device]
) -> tuple[str, ...]:
    notes = [note for reading in readings for note in reading.notes]
    if not gpus and not notes:
        notes.append("no_gpu")
    if any(not gpu.total and not gpu.asleep for gpu in gpus):
        notes.append("gpu_memory_unknown")
    if gpus and devices and not any(gpu.engine for gpu in gpus):
        notes.append("gpu_not_for_engine")
    return tuple(dict.fromkeys(notes))


def _processor_seconds() -> tuple[float, float]:
    """Busy and all seconds of all cores together. Linux counts guests in `user` already."""
    times = psutil.cpu_times()._asdict()
    total = sum(times.values()) - times.get("guest", 0.0) - times.get("guest_nice", 0.0)
    return total - times.get("idle", 0.0) - times.get("iowait", 0.0), total
