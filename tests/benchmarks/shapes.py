"""Makes models of real shapes with random weights: their speed is real, what they say is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
_TILE_BYTES = 1 << 22
_NORMAL_TOKEN = 1


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a Llama model with tied embeddings; `matrix` is the kind of most weights."""

    name: str
    width: int
    layers: int
    feed_forward: int
    heads: int
    kv_heads: int
    matrix: Kind
    fine: Kind
    """The kind of the embeddings and of the weights that Q4_K_M keeps finer."""
    head: int = 64


LLAMA_1B = Shape("Llama 3.2 1B", 2048, 16, 8192, 32, 8, Kind.Q4_K, Kind.Q6_K)
"""https://huggingface.co/meta-llama/Llama-3.2-1B config.json, in the mix of Q4_K_M: 808 MB."""
FAST = Shape("fast", 256, 4, 512, 4, 2, Kind.Q8_0, Kind.Q8_0)
"""About 2 ms a token on one thread, nearly all of it the vocabulary: a stand-in for a GPU."""


def make_model(shape: Shape, vocabulary: Path, target: Path) -> Path:
    """Write the model unless it is there. `vocabulary` is a GGUF file of a vocabulary alone."""
    if target.exists():
        return target
    unfinished = target.with_suffix(".unfinished")
    reader = gguf.GGUFReader(vocabulary)
    types = [int(kind) for kind in reader.fields["tokenizer.ggml.token_type"].contents()]
    writer = gguf.GGUFWriter(unfinished, "llama")
    _describe(writer, shape, len(types))
    _copy_tokenizer(writer, reader)
    tensors = list(_tensors(shape, len(types)))
    for name, kind, size in tensors:
        stored = gguf.quant_shape_to_byte_shape(size, kind) if kind != Kind.F32 else size
        dtype = np.dtype(np.float32 if kind == Kind.F32 else np.uint8)
        raw = None if kind == Kind.F32 else kind
        writer.add_tensor_info(name, stored, dtype, _byte_count(kind, size), raw)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    silent = np.array([kind != _NORMAL_TOKEN for kind in types])
    tiles = _Tiles()
    for name, kind, size in tensors:
        weights = tiles.fill(kind, size)
        if name == "token_embd.weight":
            # Logit 0 is far from the top: no control token is ever chosen, and no answer ends.
            weights.reshape(size[0], -1)[silent] = 0
        writer.write_tensor_data(weights)
    writer.close()
    unfinished.replace(target)
    return target


def _describe(writer: gguf.GGUFWriter, shape: Shape, vocabulary: int) -> None:
    writer.add_name(f"shape of {shape.name}")
    writer.add_context_length(131072)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_dimension_count(shape.head)
    writer.add_rope_freq_base(500_000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(vocabulary)


def _copy_tokenizer(writer: gguf.GGUFWriter, reader: gguf.GGUFReader) -> None:
    for key, field in reader.fields.items():
        if not key.startswith("tokenizer.") or key == "tokenizer.chat_template":
            continue
        value = field.contents()
        if field.types[0] == gguf.GGUFValueType.ARRAY:
            writer.add_array(key, value)
        else:
            writer.add_key_value(key, value, field.types[0])


def _tensors(shape: Shape, vocabulary: int) -> Iterator[tuple[str, Kind, tuple[int, ...]]]:
    width, inner, usual = shape.width, shape.feed_forward, shape.matrix
    queries, keys = shape.heads * shape.head, shape.kv_heads * shape.head
    yield "token_embd.weight", shape.fine, (vocabulary, width)
    yield "output_norm.weight", Kind.F32, (width,)
    for layer in range(shape.layers):
        some = shape.fine if _is_finer(layer, shape.layers) else usual
        sizes = {
            "attn_norm": (Kind.F32, (width,)),
            "attn_q": (usual, (queries, width)),
            "attn_k": (usual, (keys, width)),
            "attn_v": (some, (keys, width)),
            "attn_output": (usual, (width, queries)),
            "ffn_norm": (Kind.F32, (width,)),
            "ffn_gate": (usual, (inner, width)),
            "ffn_up": (usual, (inner, width)),
            "ffn_down": (some, (width, inner)),
        }
        for part, (kind, size) in sizes.items():
            yield f"blk.{layer}.{part}.weight", kind, size


def _is_finer(layer: int, layers: int) -> bool:
    """Where Q4_K_M spends more bits: `use_more_bits` of llama.cpp's llama-quant.cpp."""
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2


def _byte_count(kind: Kind, size: tuple[int, ...]) -> int:
    per_block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    return int(np.prod(size)) // per_block * block_bytes


class _Tiles:
    """Random weights, drawn once a kind and repeated."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(1)
        self._tiles: dict[Kind, Bytes] = {}

    def fill(self, kind: Kind, size: tuple[int, ...]) -> NDArray[np.generic]:
        """The bytes of one tensor as rows; norms are ones."""
        if kind == Kind.F32:
            return np.ones(size, np.float32)
        if kind not in self._tiles:
            self._tiles[kind] = self._draw(kind)
        return np.resize(self._tiles[kind], _byte_count(kind, size)).reshape(size[0], -1)

    def _draw(self, kind: Kind) -> Bytes:
        """Valid blocks whose weights spread about 0.02, by the structs of ggml-common.h."""
        block_bytes = gguf.GGML_QUANT_SIZES[kind][1]
        blocks = self._random.integers(0, 256, (_TILE_BYTES // block_bytes, block_bytes), np.uint8)
        match kind:
            case Kind.Q8_0:  # scale, 32 signed weights
                blocks[:, 0:2] = _half(3e-4)
            case Kind.Q4_K:  # scale and offset of the scales, 12 bytes of scales, 256 weights
                blocks[:, 0:2], blocks[:, 2:4] = _half(1e-4), _half(7.5e-4)
            case Kind.Q6_K:  # 256 weights, 16 signed scales, their scale
                scales = self._random.integers(-8, 8, (len(blocks), 16), np.int8)
                blocks[:, 192:208], blocks[:, 208:210] = scales.view(np.uint8), _half(2.6e-4)
        return blocks.reshape(-1)


def _half(value: float) -> Bytes:
    return np.frombuffer(np.float16(value).tobytes(), np.uint8)
