"""The sizes of a model that decide how much memory it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.words import KvType

KV_TYPES: tuple[KvType, ...] = ("f16", "q8_0")
"""What the KV cache may hold its numbers as; q8_0 takes 34 bytes for 32 of them."""

CELL_STEP = 256
"""The KV cache grows in steps of so many cells (`GGML_PAD(n_ctx, 256)` in llama-context.cpp)."""


def padded(length: int, step: int = CELL_STEP) -> int:
    """The next multiple of `step`."""
    return -(-length // step) * step


@dataclass(frozen=True, slots=True)
class Layer:
    """One repeating layer. Bytes are bytes, heads and widths are numbers of values.

    `kv_heads` is 0 where a layer keeps no keys of its own; `head_v` is 0 where values are part of
    the keys (latent attention). `window` 0 sees the whole context. `work` and `state_work` are
    the values a token needs in the compute buffer at the worst moment.
    """

    weight_bytes: int
    kv_heads: int = 0
    head_k: int = 0
    head_v: int = 0
    window: int = 0
    state_bytes: int = 0
    work: int = 0
    state_work: int = 0
    expert_bytes: int = 0
    experts: int = 0
    experts_used: int = 0
    largest_bytes: int = 0
    """The largest single tensor: a GPU borrows it for a prompt where the layer is not on it."""
    index_width: int = 0
    """Values a cell takes in the cache of a sparse attention's indexer."""

    def cells(self, context: int, ubatch: int) -> int:
        """Cells of the KV cache for a context of so many tokens (llama-kv-cache-iswa.cpp).

        The engine sets `swa_full` to False: a window keeps itself and one batch.
        """
        whole = padded(context)
        return padded(min(whole, self.window + ubatch)) if self.window else whole

    def kv_bytes(self, context: int, kv_type: KvType, ubatch: int) -> int:
        """What its keys and values take; exact."""
        values = self.kv_heads * (self.head_k + self.head_v) + self.index_width
        if not values:
            return 0
        per_cell = values * 2 if kv_type == "f16" else values * 34 // 32
        return self.cells(context, ubatch) * per_cell

    @property
    def active_bytes(self) -> int:
        """Weights that are read for one token."""
        if not self.experts:
            return self.weight_bytes
        idle = self.expert_bytes * (self.experts - self.experts_used) // self.experts
        return self.weight_bytes - idle


def as_one(layers: Iterable[Layer]) -> tuple[Layer, ...]:
    """The same layers, equal ones as one object: what holds for one is then computed once."""
    known: dict[Layer, Layer] = {}
    return tuple(known.setdefault(layer, layer) for layer in layers)


@dataclass(frozen=True, slots=True)
class ModelShape:
    """A whole model. `embedding_bytes` stay in main memory; `output_bytes` is 0 where tied."""

    architecture: str
    layers: tuple[Layer, ...]
    embedding_bytes: int
    output_bytes: int
    n_embd: int
    n_ff: int
    n_vocab: int
    n_head: int
    parameters: int
    trained_context: int
    tied: bool
    tied_bytes: int = 0
    """What a GPU needs for a copy of tied embeddings, to compute the output with."""
    rough: bool = False
    """Guessed from the number of parameters, not read from a header."""

    @property
    def weight_bytes(self) -> int:
        """All weights that are loaded, each once."""
        layers = sum(layer.weight_bytes for layer in self.layers)
        return layers + self.embedding_bytes + self.output_bytes

    @property
    def active_bytes(self) -> int:
        """Weights that are read for one token: what the speed of memory limits."""
        layers = sum(layer.active_bytes for layer in self.layers)
        return layers + (self.output_bytes or self.tied_bytes)

    def kv_bytes(self, context: int, kv_type: KvType = "f16", ubatch: int = 512) -> int:
        """The KV cache and the recurrent states; exact."""
        ubatch = batch_of(context, ubatch)
        kv = sum(layer.kv_bytes(context, kv_type, ubatch) for layer in self.layers)
        return kv + sum(layer.state_bytes for layer in self.layers)

    def takes(self, kv_type: KvType) -> bool:
        """Whether llama.cpp accepts this type: blocks of 32 must divide the heads."""
        if kv_type == "f16":
            return True
        return all(layer.head_k % 32 == layer.head_v % 32 == 0 for layer in self.layers)


def batch_of(context: int, ubatch: int = 512) -> int:
    """How many tokens are computed at once; as `engine.child.context` sets it."""
    return min(ubatch, max(256, context))
