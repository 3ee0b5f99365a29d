"""Chooses layers, context and KV type for a model, and the next smaller way when memory ran out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.core.words import KvType, Note
from app.models.fit.budget import Budget, Verdict
from app.models.fit.judge import first_of
from app.models.fit.memory import estimate
from app.models.fit.shape import ModelShape

WISHED_CONTEXT = 32_768
"""With room for it on the GPU; documents and long chats need it."""

USUAL_CONTEXT = 8192
SMALLEST_CONTEXT = 2048

Option = tuple[int, KvType]


def choose(shape: ModelShape, budget: Budget, *, context: int | None = None) -> Verdict:
    """Layers, context and KV type for this computer; a given `context` is kept.

    All on the GPU comes first, if need be with a context down to 4,096 or a KV cache in q8_0; else
    as many layers as fit, else the processor. `step` tells what was given up for it. When
    nothing fits, the verdict is the one that misses the least.
    """
    found, is_found = first_of(
        _options(shape, context),
        shape,
        budget,
        wanted=(
            lambda v: v.kind == "gpu" and (v.context >= 4096 or context is not None),
            lambda v: v.kind != "too_large" and _is_usual(v, context),
        ),
    )
    return replace(found, step=_given_up(shape, found, context)) if is_found else found


def step_down(verdict: Verdict, shape: ModelShape) -> Verdict | None:
    """The next smaller way to load, with the reason in `step`; None when there is none.

    First the KV cache in q8_0 (nobody notices), then half the context down to 4,096, then fewer
    layers on the GPU, an eighth of them at a time, then half the context again. What would give
    nothing back is passed over.
    """
    steps = (
        _smaller_kv(verdict, shape),
        _shorter(verdict, USUAL_CONTEXT // 2),
        _fewer_layers(verdict),
        _shorter(verdict, SMALLEST_CONTEXT),
    )
    weighed = (_weighed(step, shape) for step in steps if step is not None)
    return next((smaller for smaller in weighed if _gives_back(smaller, verdict)), None)


def _weighed(verdict: Verdict, shape: ModelShape) -> Verdict:
    needed = estimate(
        shape,
        context=verdict.context,
        kv_type=verdict.kv_type,
        gpu_layers=verdict.gpu_layers,
        devices=verdict.devices,
        extra_bytes=verdict.extra_bytes,
    )
    longest = min(verdict.longest_context or verdict.context, verdict.context)
    return replace(verdict, estimate=needed, missing=0, longest_context=longest)


def _gives_back(smaller: Verdict, than: Verdict) -> bool:
    on_gpu = [sum(use.total for use in verdict.estimate.uses) for verdict in (smaller, than)]
    return on_gpu[0] < on_gpu[1] or smaller.estimate.total < than.estimate.total


def _options(shape: ModelShape, context: int | None) -> list[Option]:
    """In the order of preference."""
    limit = shape.trained_context or WISHED_CONTEXT
    types: list[KvType] = ["f16", "q8_0"] if shape.takes("q8_0") else ["f16"]
    if context is not None:
        return [(context, kv) for kv in types]
    found = list(dict.fromkeys(_lengths(limit)))
    long = [(length, types[0]) for length in found if length > USUAL_CONTEXT]
    return long + [(length, kv) for length in found if length <= USUAL_CONTEXT for kv in types]


def _lengths(limit: int) -> Iterator[int]:
    length = WISHED_CONTEXT
    while length >= SMALLEST_CONTEXT:
        yield min(length, limit)
        length //= 2


def _is_usual(verdict: Verdict, context: int | None) -> bool:
    """Off the GPU a long prompt takes minutes: no more context than usual unless asked for."""
    return context is not None or verdict.context <= USUAL_CONTEXT


def _given_up(shape: ModelShape, verdict: Verdict, context: int | None) -> Note | None:
    usual = context or min(USUAL_CONTEXT, shape.trained_context or USUAL_CONTEXT)
    if verdict.context < usual:
        return Note("fit_chose_context", (("context", verdict.context), ("usual", usual)))
    if verdict.kv_type == "q8_0":
        return Note("fit_chose_kv", (("context", verdict.context),))
    return None


def _smaller_kv(verdict: Verdict, shape: ModelShape) -> Verdict | None:
    if verdict.kv_type == "q8_0" or not shape.takes("q8_0"):
        return None
    return replace(verdict, kv_type="q8_0", step=Note("fit_step_kv"))


def _shorter(verdict: Verdict, least: int) -> Verdict | None:
    if verdict.context <= least:
        return None
    length = max(least, verdict.context // 2)
    facts = (("context", verdict.context), ("to", length))
    return replace(verdict, context=length, step=Note("fit_step_context", facts))


def _fewer_layers(verdict: Verdict) -> Verdict | None:
    if not verdict.gpu_layers:
        return None
    fewer = max(0, min(verdict.gpu_layers, verdict.layers) - max(1, verdict.layers // 8))
    if not fewer:
        step = Note("fit_step_processor")
        return replace(verdict, kind="processor", gpu_layers=0, step=step)
    facts = (("layers", verdict.layers), ("to", fewer))
    step = Note("fit_step_layers", facts)
    return replace(verdict, kind="partly", gpu_layers=fewer, step=step)
