"""What this computer has for a model now: free memory by device, and how fast it delivers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from app.core.words import ModelFacts
from app.hardware.bandwidth import EFFICIENCY_GPU, EFFICIENCY_HOST, expected_rate
from app.hardware.gpus import Gpu, Snapshot
from app.models.catalog import classes_for
from app.models.fit import Budget, DeviceRoom, Kind, ModelShape, Verdict


@dataclass(frozen=True, slots=True)
class Here:
    """Bandwidths are bytes a second, 0 where unknown; `factors` is what answers really reached of
    the rate these let expect, by the kind of the verdict."""

    budget: Budget
    bandwidth: float = 0.0
    gpu_bandwidth: float = 0.0
    factors: Mapping[str, float] = field(default_factory=dict, hash=False)

    @property
    def on_gpu(self) -> bool:
        """Whether there is a graphics card with memory of its own."""
        return any(device.kind == "gpu" and not device.shared for device in self.budget.devices)

    @property
    def memory_class(self) -> int:
        """In GiB, as computers and cards are sold; 0 below all classes."""
        own = [one.total for one in self.budget.devices if one.kind == "gpu" and not one.shared]
        return next(iter(classes_for(sum(own) or self.budget.host_total)), 0)

    @property
    def reached(self) -> tuple[float, float]:
        """What computing reaches of the main memory's bandwidth, and of the GPU's."""
        host = self.bandwidth * EFFICIENCY_HOST * self.factor("processor")
        return host, self.gpu_bandwidth * EFFICIENCY_GPU * self.factor("gpu")

    def factor(self, kind: Kind) -> float:
        """Where no answer has told yet nothing is corrected; what runs partly on the processor
        waits for it most of the time."""
        usual = self.factors.get("processor", 1.0) if kind == "partly" else 1.0
        return self.factors.get(kind, usual)

    def rate(self, shape: ModelShape, verdict: Verdict) -> float:
        """Tokens a second that this verdict lets expect; 0 where that is not known."""
        if verdict.kind == "too_large":
            return 0.0
        on_gpu = shape.active_bytes * verdict.gpu_layers / max(1, verdict.layers)
        in_memory = shape.active_bytes - on_gpu
        factor = self.factor(verdict.kind)
        return expected_rate(on_gpu, in_memory, self.gpu_bandwidth, self.bandwidth, factor)


def here(
    snapshot: Snapshot,
    loaded: ModelFacts | None = None,
    *,
    bandwidth: float = 0.0,
    factors: Mapping[str, float] = MappingProxyType({}),
) -> Here:
    """Free memory now, and what unloading `loaded` gives back; GPUs that the engine can use."""
    gpus = [gpu for gpu in snapshot.gpus if gpu.engine and gpu.total]
    back = {use.device: use.total for use in loaded.memory} if loaded else {}
    freed = _given_back(loaded, [gpu.engine for gpu in gpus])
    budget = Budget(
        devices=tuple(_room(gpu, back.get(gpu.engine, 0)) for gpu in gpus),
        host_free=min(snapshot.memory_total, snapshot.memory_free + freed),
        host_total=snapshot.memory_total,
    )
    return Here(budget, bandwidth, slowest(budget.devices, bandwidth), factors)


def slowest(devices: Iterable[DeviceRoom], host: float) -> float:
    """Bytes a second of the slowest card: the others wait for it. 0 without one, or unknown."""
    known = (each.bandwidth or (host if each.shared else 0.0) for each in devices)
    return min(known, default=0.0)


def _room(gpu: Gpu, given_back: int) -> DeviceRoom:
    free = min(gpu.total, gpu.free + given_back)
    return DeviceRoom(gpu.engine, gpu.kind, free, gpu.total, gpu.shared, gpu.bandwidth)


def _given_back(loaded: ModelFacts | None, gpus: Sequence[str]) -> int:
    """Mapped weights count as free already: the system can drop them at any time."""
    if loaded is None:
        return 0
    own = [use for use in loaded.memory if use.device not in gpus]
    weights = 0 if loaded.mmap else sum(use.weights for use in own)
    return weights + sum(use.kv + use.compute for use in own)
