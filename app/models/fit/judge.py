"""Verdicts: whether and in which way a model fits into what is free, and with what context."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.core.words import KvType
from app.models.fit.budget import Budget, DeviceRoom, Estimate, Kind, Verdict
from app.models.fit.memory import estimate
from app.models.fit.shape import CELL_STEP, ModelShape, padded

GPU_MARGIN_SHARE = 0.05
GPU_MARGIN_BYTES = 300 * 1024 * 1024
"""Of a GPU, the larger of these stays free: for the desktop and for what the formula misses."""

HOST_MARGIN_SHARE = 0.10
HOST_MARGIN_LIMIT = 4 * 1024**3
"""Of main memory a tenth stays free, but no more than 4 GiB."""

CONTEXT_LIMIT = 131_072
_ORDER: tuple[Kind, ...] = ("gpu", "partly", "processor", "too_large")


@dataclass(frozen=True, slots=True)
class _Case:
    """One question: this model, that budget."""

    shape: ModelShape
    budget: Budget
    devices: tuple[DeviceRoom, ...]
    kv_type: KvType
    extra_bytes: int

    def estimate(self, context: int, gpu_layers: int) -> Estimate:
        return estimate(
            self.shape,
            context=context,
            kv_type=self.kv_type,
            gpu_layers=gpu_layers,
            devices=self.devices,
            extra_bytes=self.extra_bytes,
        )

    @property
    def layers(self) -> int:
        return len(self.shape.layers) + 1


def judge(
    shape: ModelShape,
    budget: Budget,
    *,
    context: int,
    kv_type: KvType = "f16",
    extra_bytes: int = 0,
) -> Verdict:
    """The best way this model runs with this context, with as many layers on the GPU as fit.

    A KV type that the model cannot have is taken as f16. `longest_context` is for the same way,
    or for any way where this context does not fit.
    """
    case = _case(shape, budget, kv_type, extra_bytes)
    return _with_longest(case, _weighed(case, context))


def first_of(
    cases: Iterable[tuple[int, KvType]],
    shape: ModelShape,
    budget: Budget,
    *,
    wanted: Sequence[Callable[[Verdict], bool]],
) -> tuple[Verdict, bool]:
    """Of these contexts and KV types the first that meets the first wish that any of them meets,
    and True; else the one that misses the least. Only the found one's longest context is sought.
    """
    tried = [
        (case, _weighed(case, context))
        for context, case in (
            (context, _case(shape, budget, kv_type)) for context, kv_type in cases
        )
    ]
    for wish in wanted:
        for case, verdict in tried:
            if wish(verdict):
                return _with_longest(case, verdict), True
    case, verdict = min(tried, key=lambda one: one[1].missing)
    return _with_longest(case, verdict), False


def forced(
    shape: ModelShape,
    budget: Budget,
    verdict: Verdict,
    *,
    gpu_layers: int | None = None,
    kv_type: KvType | None = None,
) -> Verdict:
    """The verdict with layers or KV type of the user's; too large where that does not fit."""
    case = _case(shape, budget, kv_type or verdict.kv_type, verdict.extra_bytes)
    layers = verdict.gpu_layers if gpu_layers is None else min(gpu_layers, case.layers)
    layers = layers if case.devices else 0
    needed = case.estimate(verdict.context, layers)
    missing = max(_short_of_host(case, needed), _short_of_gpus(case, needed))
    kind: Kind = "gpu" if layers == case.layers else "partly" if layers else "processor"
    return replace(
        verdict,
        kind="too_large" if missing else kind,
        gpu_layers=layers,
        kv_type=case.kv_type,
        estimate=needed,
        missing=missing,
        step=None,
    )


def longest_context(
    shape: ModelShape,
    budget: Budget,
    *,
    kv_type: KvType = "f16",
    kind: Kind | None = None,
) -> int:
    """The longest context in tokens with which it runs as `kind` or better; 0 when none does.

    Without `kind`: as well as it can run at all. Never longer than what the model was trained for.
    """
    case = _case(shape, budget, kv_type)
    return _longest(case, kind or _way(case, CELL_STEP)[0])


def usable(devices: tuple[DeviceRoom, ...]) -> tuple[DeviceRoom, ...]:
    """Those that llama.cpp takes: integrated GPUs only where there is no other."""
    discrete = tuple(device for device in devices if device.kind == "gpu")
    return discrete or devices


def _case(shape: ModelShape, budget: Budget, kv_type: KvType, extra_bytes: int = 0) -> _Case:
    taken: KvType = kv_type if shape.takes(kv_type) else "f16"
    return _Case(shape, budget, usable(budget.devices), taken, extra_bytes)


def _weighed(case: _Case, context: int) -> Verdict:
    """The verdict without its longest context, which takes a search of its own."""
    kind, gpu_layers, missing = _way(case, context)
    return Verdict(
        kind=kind,
        gpu_layers=gpu_layers,
        layers=case.layers,
        context=context,
        kv_type=case.kv_type,
        estimate=case.estimate(context, gpu_layers),
        missing=missing,
        longest_context=0,
        devices=case.devices,
        extra_bytes=case.extra_bytes,
    )


def _with_longest(case: _Case, verdict: Verdict) -> Verdict:
    kind = verdict.kind if verdict.kind != "too_large" else "processor"
    return replace(verdict, longest_context=_longest(case, kind))


def _way(case: _Case, context: int) -> tuple[Kind, int, int]:
    """The kind, the layers on GPUs, and the bytes that are missing."""
    gpu_layers = 0
    if case.devices:
        gpu_layers = _last(case.layers, lambda count: _fits_gpus(case, context, count))
    missing = _short_of_host(case, case.estimate(context, gpu_layers))
    if missing:
        return "too_large", gpu_layers, missing
    if gpu_layers == case.layers:
        return "gpu", gpu_layers, 0
    return ("partly" if gpu_layers else "processor"), gpu_layers, 0


def _fits_gpus(case: _Case, context: int, gpu_layers: int) -> bool:
    uses = case.estimate(context, gpu_layers).uses
    rooms = zip(uses, case.devices, strict=True)
    return all(not use.total or use.total <= _room(device) for use, device in rooms)


def _short_of_gpus(case: _Case, needed: Estimate) -> int:
    """Bytes that the fullest GPU lacks."""
    rooms = zip(needed.uses, case.devices, strict=True)
    return max((use.total - _room(device) for use, device in rooms if use.total), default=0)


def _room(device: DeviceRoom) -> int:
    return int(device.free - max(GPU_MARGIN_SHARE * device.total, GPU_MARGIN_BYTES))


def _short_of_host(case: _Case, needed: Estimate) -> int:
    """Bytes that main memory lacks; GPUs that share it count as main memory too."""
    budget = case.budget
    taken = needed.host.total + needed.process
    taken += sum(
        use.total
        for use, device in zip(needed.uses, case.devices, strict=True)
        if device.shared or device.kind == "igpu"
    )
    margin = min(HOST_MARGIN_SHARE * budget.host_total, HOST_MARGIN_LIMIT)
    return max(0, int(taken - (budget.host_free - margin)))


def _longest(case: _Case, kind: Kind) -> int:
    wanted = _ORDER.index(kind)
    limit = min(case.shape.trained_context or CONTEXT_LIMIT, CONTEXT_LIMIT)
    steps = padded(limit) // CELL_STEP

    def runs(step: int) -> bool:
        context = min(limit, step * CELL_STEP)
        return _ORDER.index(_way(case, context)[0]) <= wanted

    return min(limit, _last(steps, runs) * CELL_STEP) if kind != "too_large" else 0


def _last(count: int, holds: Callable[[int], bool]) -> int:
    """The largest number up to `count` for which it holds; it holds below where it holds above."""
    if holds(count):
        return count
    low, high = 0, count
    while high - low > 1:
        middle = (low + high) // 2
        if holds(middle):
            low = middle
        else:
            high = middle
    return low
