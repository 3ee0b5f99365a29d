"""The shape of a model of the hand-picked list: published figures, where the list has them."""

from __future__ import annotations

from dataclasses import replace

from app.models.catalog import CatalogEntry
from app.models.fit import Layer, ModelShape, rough_shape
from app.models.fit.shape import as_one

_EXPERTS = 1000
"""The list tells how much is active, not of how many experts: any large number does."""


def entry_shape(entry: CatalogEntry, quantization: str) -> ModelShape:
    """What a listed model has in a quantization; guessed from its size where nothing is known."""
    size = entry.size(quantization).bytes
    shape = rough_shape(entry.parameters, size, entry.architecture, entry.context)
    if entry.shape.layers:
        shape = _with_published_layers(shape, entry, size)
    return _with_experts(shape, entry)


def _with_published_layers(shape: ModelShape, entry: CatalogEntry, size: int) -> ModelShape:
    known = entry.shape
    beside = shape.embedding_bytes + shape.output_bytes
    model = shape.layers[0]
    blank = Layer(
        weight_bytes=(size - beside) // known.layers,
        work=model.work,
        largest_bytes=model.largest_bytes * len(shape.layers) // known.layers,
    )
    full = replace(
        blank,
        kv_heads=known.full_head_kv or known.n_head_kv,
        head_k=known.full_head_dim or known.head_dim,
        head_v=known.full_head_dim or known.head_dim,
    )
    near = replace(
        blank,
        kv_heads=known.n_head_kv,
        head_k=known.head_dim,
        head_v=known.head_dim,
        window=known.window,
    )
    rest = known.layers - known.full_layers - known.window_layers
    layers = [full] * known.full_layers + [near] * known.window_layers + [blank] * max(0, rest)
    return replace(shape, layers=tuple(layers))


def _with_experts(shape: ModelShape, entry: CatalogEntry) -> ModelShape:
    """Of a mixture only the active parameters are read for a token."""
    if not 0 < entry.active_parameters < entry.parameters:
        return shape
    active = shape.weight_bytes * entry.active_parameters // entry.parameters
    in_layers = active - (shape.output_bytes or shape.tied_bytes)
    whole = sum(layer.weight_bytes for layer in shape.layers)
    used = max(1, round(_EXPERTS * in_layers / whole))

    def mixed(layer: Layer) -> Layer:
        size = layer.weight_bytes
        return replace(layer, expert_bytes=size, experts=_EXPERTS, experts_used=used)

    return replace(shape, layers=as_one(mixed(layer) for layer in shape.layers))
