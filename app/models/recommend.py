"""Chooses the one model and quantization that suit this computer best, and says why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, Protocol, TypeVar

from app.core.errors import Fact
from app.models.catalog import CatalogEntry, bits_per_weight

CONTEXT = 8192
"""Tokens that a first conversation needs; less is no recommendation."""
PREFERRED_BITS = (4.0, 7.0)
"""Q4 to Q6: below, small models lose too much; above, memory buys next to nothing."""
FLOOR = 8.0
"""Tokens a second; slower than one reads is no recommendation."""
FLOOR_BESIDE_GPU = 16.0
"""What a stronger model off the GPU must reach to be preferred to a small one on it. To any other
it is not: a processor reads long questions ten times slower, and the memory is free for the rest.
"""

Reason = Literal["best_on_gpu", "best_partly_on_gpu", "best_on_processor", "best_only_pocket"]


class Judged(Protocol):
    """What this room needs of app.models.fit's Verdict."""

    @property
    def kind(self) -> str: ...
    @property
    def gpu_layers(self) -> int: ...
    @property
    def layers(self) -> int: ...
    @property
    def context(self) -> int: ...


V = TypeVar("V", bound=Judged)


@dataclass(frozen=True, slots=True)
class Recommendation(Generic[V]):
    """The choice, the words for it (a code and facts), or that only Pocket runs here well.

    `tokens_per_second` 0 means: on a GPU of unknown bandwidth, so quick enough.
    """

    reason: Reason
    facts: Mapping[str, Fact]
    entry: CatalogEntry | None = None
    quantization: str = ""
    verdict: V | None = None
    tokens_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class _Option(Generic[V]):
    entry: CatalogEntry
    quantization: str
    verdict: V
    rate: float = field(default=0.0)


def best_for(
    entries: Iterable[CatalogEntry],
    judge: Callable[[CatalogEntry, str], V],
    bandwidth: float,
    *,
    gpu_bandwidth: float = 0.0,
) -> Recommendation[V]:
    """The strongest ranked model that runs here at a reading pace, in the best quantization.

    `judge` says where a quantization would lie (app.models.fit, with the context it leaves room
    for); `bandwidth` is the main memory's in bytes/s, `gpu_bandwidth` the GPU's: the same where the
    memory is shared, 0 where it is not known and the GPU is taken as quick.
    """
    ranked = sorted((entry for entry in entries if entry.rank), key=lambda entry: entry.rank)
    on_gpu: _Option[V] | None = None
    beside: _Option[V] | None = None
    quick: _Option[V] | None = None
    for entry in ranked:
        options = _options(entry, judge, bandwidth, gpu_bandwidth)
        off = [one for one in options if one.verdict.kind != "gpu"]
        beside = beside or next(iter(off), None)
        quick = quick or next((one for one in off if one.rate >= FLOOR_BESIDE_GPU), None)
        on_gpu = next((one for one in options if one.verdict.kind == "gpu"), None)
        if on_gpu is not None:
            break
    if on_gpu is not None and not (on_gpu.entry.purpose == "small" and quick):
        return _told(on_gpu)
    chosen = quick if on_gpu else beside
    return _told(chosen) if chosen else _only_pocket(ranked)


def tokens_per_second(
    entry: CatalogEntry, quantization: str, bandwidth: float, share: float = 1.0
) -> float:
    """Expected while answering: each token reads the active parameters once.

    `share` is the part that lies in the memory of this `bandwidth` (bytes/s).
    """
    active = (entry.active_parameters or entry.parameters) / entry.parameters
    bytes_read = entry.size(quantization).bytes * active * share
    return bandwidth / bytes_read if bytes_read else 0.0


def _options(
    entry: CatalogEntry, judge: Callable[[CatalogEntry, str], V], bandwidth: float, gpu: float
) -> list[_Option[V]]:
    """What is usable of this entry, the best quantization first."""
    low, high = PREFERRED_BITS
    labels = [one for one in entry.quantizations if low <= bits_per_weight(one) <= high]
    options = []
    for label in sorted(labels, key=bits_per_weight, reverse=True):
        verdict = judge(entry, label)
        if verdict.kind == "too_large" or verdict.context < min(CONTEXT, entry.context or CONTEXT):
            continue
        rate = _rate(entry, label, verdict, bandwidth, gpu)
        if rate >= FLOOR or (verdict.kind == "gpu" and not gpu):
            options.append(_Option(entry, label, verdict, rate))
    return options


def _rate(entry: CatalogEntry, label: str, verdict: Judged, bandwidth: float, gpu: float) -> float:
    if verdict.kind == "gpu":
        return tokens_per_second(entry, label, gpu)
    share = 1.0
    if verdict.kind == "partly" and verdict.layers and gpu != bandwidth:
        share = 1 - verdict.gpu_layers / verdict.layers
    return tokens_per_second(entry, label, bandwidth, share)


def _told(option: _Option[V]) -> Recommendation[V]:
    reasons: dict[str, Reason] = {"gpu": "best_on_gpu", "partly": "best_partly_on_gpu"}
    entry, verdict = option.entry, option.verdict
    return Recommendation(
        reason=reasons.get(verdict.kind, "best_on_processor"),
        facts={
            "model": entry.name,
            "quantization": option.quantization,
            "bytes": entry.size(option.quantization).bytes,
            "context": verdict.context,
            "gpu_layers": verdict.gpu_layers,
            "layers": verdict.layers,
            "rate": round(option.rate, 1),
        },
        entry=entry,
        quantization=option.quantization,
        verdict=verdict,
        tokens_per_second=option.rate,
    )


def _only_pocket(ranked: list[CatalogEntry]) -> Recommendation[V]:
    smallest = min(ranked, key=lambda one: one.size(one.default_quantization).bytes, default=None)
    if smallest is None:
        return Recommendation("best_only_pocket", {"model": "", "bytes": 0})
    size = smallest.size(smallest.default_quantization).bytes
    return Recommendation("best_only_pocket", {"model": smallest.name, "bytes": size})
