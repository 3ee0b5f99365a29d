"""What this computer has for a model now: free memory by device, and how fast it delivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.words import ModelFacts
from app.hardware.bandwidth import EFFICIENCY_GPU, EFFICIENCY_HOST, expected_rate, gpu_bandwidth
from app.hardware.gpus import Gpu, Snapshot
from app.models.fit import Budget, DeviceRoom, ModelShape, Verdict


@dataclass(frozen=True, slots=True)
class Here:
    """Bandwidths are bytes a second, 0 where unknown; `factor` is what answers really reached."""

    budget: Budget
    bandwidth: float = 0.0
    gpu_bandwidth: float = 0.0
    factor: float = 1.0

    @property
    def reached(self) -> tuple[float, float]:
        """What computing reaches of the main memory's bandwidth, and of the GPU's."""
        host = self.bandwidth * EFFICIENCY_HOST * self.factor
        return host, self.gpu_bandwidth * EFFICIENCY_GPU * self.factor

    def rate(self, shape: ModelShape, verdict: Verdict) -> float:
        """Tokens a second that this verdict lets expect; 0 where that is not known."""
        if verdict.kind == "too_large":
            return 0.0
        on_gpu = shape.active_bytes * verdict.gpu_layers / max(1, verdict.layers)
        in_memory = shape.active_bytes - on_gpu
        return expected_rate(on_gpu, in_memory, self.gpu_bandwidth, self.bandwidth, self.factor)


def here(
    snapshot: Snapshot,
    loaded: ModelFacts | None = None,
    *,
    bandwidth: float = 0.0,
    factor: float = 1.0,
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
    known = [gpu_bandwidth(gpu, bandwidth) for gpu in gpus]
    return Here(budget, bandwidth, min(known, default=0.0), factor)


def _room(gpu: Gpu, given_back: int) -> DeviceRoom:
    free = min(gpu.total, gpu.free + given_back)
    return DeviceRoom(gpu.engine, gpu.kind, free, gpu.total, gpu.shared)


def _given_back(loaded: ModelFacts | None, gpus: Sequence[str]) -> int:
    """Mapped weights count as free already: the system can drop them at any time."""
    if loaded is None:
        return 0
    own = [use for use in loaded.memory if use.device not in gpus]
    weights = 0 if loaded.mmap else sum(use.weights for use in own)
    return weights + sum(use.kv + use.compute for use in own)
