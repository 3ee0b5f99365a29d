"""Whose memory is whose: what the loaded model takes of a device, what others do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.words import DeviceMemory, ModelFacts
    from app.hardware.gpus import Gpu, Snapshot

Kind = Literal["weights", "kv", "compute", "others", "mapped"]
PROCESSOR: Final = "CPU"


@dataclass(frozen=True, slots=True)
class Share:
    """Bytes of one kind; shares of nothing are left out."""

    kind: Kind
    bytes: int


@dataclass(frozen=True, slots=True)
class Division:
    """A memory of `total` bytes (0: unknown), of which `used` cannot be had now."""

    total: int
    used: int
    shares: tuple[Share, ...] = ()

    @property
    def scarce(self) -> bool:
        """Whether less than a twentieth, or half a GiB, is left."""
        return bool(self.total) and self.total - self.used < max(1 << 29, self.total // 20)


def divide_gpu(gpu: Gpu, facts: ModelFacts | None) -> Division:
    """A graphics card's memory.

    Of what the engine's process holds beside the model, the driver's own part is counted as
    compute. Figures that are not live are from before the model was loaded.
    """
    weights, kv, compute = _sums(_of_model(facts, (gpu.engine,)))
    held = sum(holder.bytes for holder in gpu.holders if holder.own)
    if weights + kv + compute:
        compute += max(0, held - weights - kv - compute)
    ours = weights + kv + compute
    before = not gpu.live and not gpu.shared
    used = gpu.used + ours if before else max(gpu.used, ours)
    used = min(used, gpu.total) if gpu.total else used
    shares = _shares(weights=weights, kv=kv, compute=compute, others=max(0, used - ours))
    return Division(gpu.total, used, shares)


def divide_memory(now: Snapshot, facts: ModelFacts | None) -> Division:
    """The main memory, with the cards that share it.

    Weights that are mapped from the file count as free for the system: they are told last and
    are no part of `used`.
    """
    within = tuple(gpu.engine for gpu in now.gpus if gpu.shared)
    weights, kv, compute = _sums(_of_model(facts, (PROCESSOR, *within)))
    mapped = 0
    if facts is not None and facts.mmap and not facts.repack:
        mapped = sum(each.weights for each in _of_model(facts, (PROCESSOR,)))
    weights -= mapped
    ours = weights + kv + compute
    used = min(now.memory_total, max(now.memory_used, ours))
    shares = _shares(
        weights=weights,
        kv=kv,
        compute=compute,
        others=used - ours,
        mapped=min(mapped, now.memory_total - used),
    )
    return Division(now.memory_total, used, shares)


def _of_model(facts: ModelFacts | None, devices: Iterable[str]) -> tuple[DeviceMemory, ...]:
    names = {name for name in devices if name}
    return tuple(each for each in (facts.memory if facts else ()) if each.device in names)


def _sums(rows: Iterable[DeviceMemory]) -> tuple[int, int, int]:
    found = tuple(rows)
    return (
        sum(each.weights for each in found),
        sum(each.kv for each in found),
        sum(each.compute for each in found),
    )


def _shares(
    *, weights: int, kv: int, compute: int, others: int, mapped: int = 0
) -> tuple[Share, ...]:
    found: tuple[tuple[Kind, int], ...] = (
        ("weights", weights),
        ("kv", kv),
        ("compute", compute),
        ("others", others),
        ("mapped", mapped),
    )
    return tuple(Share(kind, count) for kind, count in found if count > 0)
