"""Reads a model's shape from its header; where keys and tensors disagree, as llama.cpp decides."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from app.models.fit.shape import Layer, ModelShape, as_one
from app.models.fit.windows import windows
from app.models.fit.work import Attention, Parts, is_attention, is_recurrent, state_work_of, work_of
from app.models.ggml_types import Tensor
from app.models.gguf import Header
from app.models.header_check import ArrayValue, whole

_BLOCK = re.compile(r"blk\.(\d+)\.(.+?)(?:\.weight)?")
_INPUT = ("token_embd.", "per_layer_token_embd.", "position_embd.", "token_types.")
_EXPERTS = ("ffn_gate_exps", "ffn_up_exps", "ffn_down_exps", "ffn_gate_up_exps")
_INDEXED = frozenset({"deepseek32", "glm-dsa"})
_SHARING_FROM_20 = "gemma3n"


def shape_of(header: Header, more_parts: Sequence[Header] = ()) -> ModelShape:
    """The shape of the model that `header` belongs to; the other parts' of a split one help.

    Without them, layers that lie in other parts are taken to be like the nearest known one, and
    the output like the embeddings; a first part without any tensor needs the others.
    """
    return _Reader(header, more_parts).shape()


class _Reader:
    def __init__(self, header: Header, more_parts: Sequence[Header]) -> None:
        self._header = header
        self._headers = (header, *more_parts)
        self._is_whole = len(self._headers) >= header.split[1]
        self._blocks: dict[int, dict[str, Tensor]] = defaultdict(dict)
        self._others: dict[str, Tensor] = {}
        for tensor in (tensor for part in self._headers for tensor in part.tensors):
            named = _BLOCK.fullmatch(tensor.name)
            if named:
                self._blocks[int(named[1])][named[2]] = tensor
            else:
                self._others[tensor.name] = tensor
        self._count = header.block_count or len(self._blocks)
        # Layers that only guess ahead: llama.cpp leaves them out of the model and the cache.
        self._trunk = self._count - min(self._count, self._whole("nextn_predict_layers"))
        self._width = self._whole("embedding_length")
        self._heads = self._each("attention.head_count")
        self._kv_heads = self._each("attention.head_count_kv") or self._heads
        self._windows = windows(header, self._count)
        self._owners = self._trunk
        if header.architecture == _SHARING_FROM_20:
            self._owners = min(20, self._trunk)
        elif shared := self._whole("attention.shared_kv_layers"):
            self._owners = self._count - shared

    def shape(self) -> ModelShape:
        embedding = self._others.get("token_embd.weight")
        inputs = sum(t.bytes for name, t in self._others.items() if name.startswith(_INPUT))
        others = sum(tensor.bytes for tensor in self._others.values()) - inputs
        tied = "output.weight" not in self._others
        if tied and not self._is_whole and embedding:
            others, tied = others + embedding.bytes, False
        inner = self._each("feed_forward_length")
        return ModelShape(
            architecture=self._header.architecture,
            layers=as_one(self._layer(at) for at in range(self._count)),
            embedding_bytes=inputs,
            output_bytes=others,
            n_embd=self._width,
            n_ff=max(inner, default=0),
            n_vocab=embedding.shape[-1] if embedding else self._header.tokens,
            n_head=max(self._heads, default=0),
            parameters=sum(header.parameters for header in self._headers),
            trained_context=self._header.trained_context,
            tied=tied,
            tied_bytes=embedding.bytes if tied and embedding else 0,
        )

    def _layer(self, at: int) -> Layer:
        parts = self._parts(at)
        if at >= self._trunk:
            return Layer(weight_bytes=0)
        heads = self._attention(at)
        keeps = is_attention(parts) and at < self._owners
        recurrent = is_recurrent(parts)
        used = self._whole("expert_used_count", at)
        return Layer(
            weight_bytes=sum(tensor.bytes for tensor in parts.values()),
            kv_heads=heads.kv_heads if keeps else 0,
            head_k=heads.head_k if keeps else 0,
            head_v=heads.head_v if keeps and not heads.latent else 0,
            window=self._windows[at] if keeps else 0,
            state_bytes=self._state_bytes(at) if recurrent else 0,
            work=work_of(parts, self._width, heads, used),
            state_work=self._state_work(parts, heads) if recurrent else 0,
            expert_bytes=sum(parts[name].bytes for name in _EXPERTS if name in parts),
            experts=self._whole("expert_count") if "ffn_down_exps" in parts else 0,
            experts_used=used,
            largest_bytes=max((tensor.bytes for tensor in parts.values()), default=0),
            index_width=self._index(parts) if keeps else 0,
        )

    def _parts(self, at: int) -> Parts:
        """The layer's tensors, or those of the nearest one of the same kind in a part we have."""
        if at in self._blocks or self._is_whole or not self._blocks:
            return self._blocks.get(at, {})
        alike = [known for known in self._blocks if self._kind(known) == self._kind(at)]
        return self._blocks[min(alike or self._blocks, key=lambda known: abs(known - at))]

    def _kind(self, at: int) -> tuple[int, int]:
        return self._windows[at], self._kv_heads[at] if self._kv_heads else 0

    def _attention(self, at: int) -> Attention:
        heads = self._heads[at] if self._heads else 0
        first = next((count for count in self._heads if count), 0)
        usual = self._width // first if first else 0
        suffix = "_swa" if self._windows[at] else ""
        head_k = self._whole("attention.key_length") or usual
        head_v = self._whole("attention.value_length") or usual
        latent = bool(self._whole("attention.key_length_mla"))
        return Attention(
            heads=heads,
            kv_heads=self._kv_heads[at] if self._kv_heads else 0,
            head_k=self._whole(f"attention.key_length{suffix}") or head_k,
            head_v=self._whole(f"attention.value_length{suffix}") or head_v,
            latent=self._whole("attention.kv_lora_rank") if latent else 0,
        )

    def _state_work(self, parts: Parts, heads: Attention) -> int:
        queries = heads.heads * heads.head_k if is_attention(parts) else 0
        return state_work_of(parts, self._width, queries)

    def _state_bytes(self, at: int) -> int:
        """`n_embd_r` and `n_embd_s` of llama-hparams.cpp: four bytes each, for one sequence."""
        if head := self._whole("wkv.head_size"):
            return 4 * self._width * ((self._whole("token_shift_count") or 2) + head)
        if length := self._whole("shortconv.l_cache"):
            return 4 * self._width * (length - 1)
        kernel = max(0, self._whole("ssm.conv_kernel") - 1)
        if size := self._whole("kda.head_dim"):
            inner = (self._heads[at] or max(self._heads)) * size
            return 4 * (3 * (kernel or 3) * inner + inner * size)
        inner, state = self._whole("ssm.inner_size"), self._whole("ssm.state_size")
        groups = self._whole("ssm.group_count")
        return 4 * (kernel * (inner + 2 * groups * state) + state * inner)

    def _index(self, parts: Parts) -> int:
        """A sparse attention's indexer: one key head, and values as wide as the latent's."""
        if self._header.architecture not in _INDEXED or not any("indexer" in p for p in parts):
            return 0
        return self._whole("attention.indexer.key_length")

    def _whole(self, key: str, at: int = 0) -> int:
        """A number of the architecture's; of layer `at` where there is one a layer; else 0."""
        name = f"{self._header.architecture}.{key}"
        found = self._header.metadata.get(name)
        if isinstance(found, ArrayValue):
            value = found.values[at] if at < len(found.values) else 0
            return int(value) if isinstance(value, int) else 0
        return whole(self._header.metadata, name) or 0

    def _each(self, key: str) -> tuple[int, ...]:
        """A number for each layer; empty where the key is not there."""
        name = f"{self._header.architecture}.{key}"
        if name not in self._header.metadata:
            return ()
        return tuple(self._whole(key, at) for at in range(self._count))
