"""What there is, what a model would take of it, and the verdict: values that cross rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.core.words import KvType, Note

Kind = Literal["gpu", "partly", "processor", "too_large"]


@dataclass(frozen=True, slots=True)
class DeviceRoom:
    """A GPU's memory in bytes; `shared` when it is a part of the main memory."""

    name: str
    kind: Literal["gpu", "igpu"]
    free: int
    total: int
    shared: bool = False
    bandwidth: float = 0.0
    """Bytes a second by its maker; 0 where that is not told."""


@dataclass(frozen=True, slots=True)
class Budget:
    """Memory that is free now, with what unloading our own model gives back added. Bytes."""

    devices: tuple[DeviceRoom, ...]
    host_free: int
    host_total: int


@dataclass(frozen=True, slots=True)
class DeviceUse:
    """What one device's memory holds, in bytes; `overhead` is the driver's own."""

    name: str
    weights: int
    kv: int
    compute: int
    overhead: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.kv + self.compute + self.overhead


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a model takes: on each GPU, in main memory, and the engine's process around it."""

    uses: tuple[DeviceUse, ...]
    host: DeviceUse
    process: int

    @property
    def total(self) -> int:
        """All of it, wherever it lies."""
        return sum(use.total for use in self.uses) + self.host.total + self.process


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a model would run. `layers` counts the output as one more, as `gpu_layers` does."""

    kind: Kind
    gpu_layers: int
    layers: int
    context: int
    kv_type: KvType
    estimate: Estimate
    missing: int
    """Bytes that are not there; 0 when it fits."""
    longest_context: int
    """The longest context in tokens that runs in this way; 0 when none does."""
    devices: tuple[DeviceRoom, ...] = ()
    """The GPUs it was judged for."""
    step: Note | None = None
    """Why it is not the wished-for way."""
    extra_bytes: int = 0
    """Of a vision projector or a draft model loaded beside it."""
