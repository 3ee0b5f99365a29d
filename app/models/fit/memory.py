"""The instant formula: what a model takes on each device, for a context and a number of layers.

Placement follows `load_tensors` in llama-model.cpp: the input stays in main memory, the last layers
go to the GPUs, the output counts as one layer more, GPUs share by free memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.words import KvType
from app.models.fit.budget import DeviceRoom, DeviceUse, Estimate
from app.models.fit.shape import Layer, ModelShape, batch_of

_FLOAT = 4
_MIB = 1024 * 1024

PROCESS_BYTES = 60 * _MIB
"""The engine's process without a model: Python, numpy, llama.cpp; an estimate."""

TOKEN_BYTES = 430
"""An entry of the vocabulary in the process: 55 MB for 128,000 (design/engine.md, section 7)."""

DRIVER_BYTES = 400 * _MIB
"""What a discrete GPU's driver and its kernels take for a process. An assumption, not measured."""

PIPELINE_COPIES = 4
"""Inputs are kept so often when several GPUs hold all layers (`GGML_SCHED_MAX_COPIES`)."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The numbers that hold for all devices."""

    shape: ModelShape
    context: int
    kv_type: KvType
    ubatch: int


def estimate(
    shape: ModelShape,
    *,
    context: int,
    kv_type: KvType = "f16",
    gpu_layers: int = 0,
    devices: Sequence[DeviceRoom] = (),
    ubatch: int = 512,
    extra_bytes: int = 0,
) -> Estimate:
    """The memory `shape` takes; `gpu_layers` up to one more than it has layers.

    `extra_bytes` (a vision projector, a draft model) go where the model goes first. Weights and KV
    cache are exact for a shape from a header; all together came within 5 % of llama.cpp's own
    figures for each architecture tried. What a GPU computes with is by llama.cpp's sources only.
    """
    plan = _Plan(shape, context, kv_type, batch_of(context, ubatch))
    places = _places(len(shape.layers), gpu_layers, devices)
    at_host = [layer for layer, place in zip(shape.layers, places, strict=False) if place < 0]
    all_there = -1 not in places
    copies = PIPELINE_COPIES if all_there and len(set(places)) > 1 else 1
    borrowed = max((layer.largest_bytes for layer in at_host), default=0)
    extras = extra_bytes
    uses = []
    for number, device in enumerate(devices):
        if number not in places:
            uses.append(DeviceUse(device.name, 0, 0, 0))
            continue
        layers = [
            layer for layer, place in zip(shape.layers, places, strict=False) if place == number
        ]
        use = _on_device(plan, device, layers, copies, output=places[-1] == number)
        uses.append(
            DeviceUse(use.name, use.weights + extras, use.kv, use.compute + borrowed, use.overhead)
        )
        extras = borrowed = 0
    host = _on_host(plan, at_host, output=places[-1] < 0, extra_bytes=extras)
    return Estimate(tuple(uses), host, PROCESS_BYTES + TOKEN_BYTES * shape.n_vocab)


def _places(layers: int, gpu_layers: int, devices: Sequence[DeviceRoom]) -> list[int]:
    """The number of the device of each layer, and of the output behind them; -1 is main memory."""
    if not devices or gpu_layers <= 0:
        return [-1] * (layers + 1)
    count = min(gpu_layers, layers + 1)
    start = layers + 1 - count
    free = [device.free or 1 for device in devices]
    ends, running = [], 0
    for room in free:
        running += room
        ends.append(running / sum(free))
    places = [-1] * start
    for at in range(count):
        share = at / count
        places.append(next(number for number, end in enumerate(ends) if share < end or end == 1.0))
    return places


def _on_device(
    plan: _Plan, device: DeviceRoom, layers: Sequence[Layer], copies: int, *, output: bool
) -> DeviceUse:
    shape = plan.shape
    weights = sum(layer.weight_bytes for layer in layers)
    compute = _moment(plan, layers) + copies * _masks(plan)
    if output:
        weights += shape.output_bytes + shape.tied_bytes
        compute += _FLOAT * shape.n_vocab
    overhead = 0 if device.shared or device.kind == "igpu" else DRIVER_BYTES
    return DeviceUse(device.name, weights, _kv(plan, layers), compute, overhead)


def _on_host(plan: _Plan, layers: Sequence[Layer], *, output: bool, extra_bytes: int) -> DeviceUse:
    shape = plan.shape
    weights = shape.embedding_bytes + sum(layer.weight_bytes for layer in layers) + extra_bytes
    if output:
        weights += shape.output_bytes
    # The input's vectors are made here wherever the layers are; the logits end here.
    inputs = 2 * _FLOAT * plan.ubatch * shape.n_embd
    compute = max(inputs, _moment(plan, layers)) + _masks(plan) + _FLOAT * shape.n_vocab
    return DeviceUse("CPU", weights, _kv(plan, layers), compute)


def _kv(plan: _Plan, layers: Sequence[Layer]) -> int:
    known: dict[int, int] = {}
    total = 0
    for layer in layers:
        size = known.get(id(layer))
        if size is None:
            size = layer.kv_bytes(plan.context, plan.kv_type, plan.ubatch) + layer.state_bytes
            known[id(layer)] = size
        total += size
    return total


def _kinds(layers: Sequence[Layer]) -> Iterable[Layer]:
    """Each object once: see `shape.as_one`."""
    return {id(layer): layer for layer in layers}.values()


def _moment(plan: _Plan, layers: Sequence[Layer]) -> int:
    """The worst moment among these layers."""
    per_token = _FLOAT * plan.ubatch
    return max(
        (
            max(layer.work * per_token, layer.state_work * per_token + layer.state_bytes)
            for layer in _kinds(layers)
        ),
        default=0,
    )


def _masks(plan: _Plan) -> int:
    """Which token sees which cell, in two bytes: one table for each length of cache."""
    cells = {
        bool(layer.window): layer.cells(plan.context, plan.ubatch)
        for layer in _kinds(plan.shape.layers)
        if layer.kv_heads
    }
    return 2 * plan.ubatch * sum(cells.values())
