"""Refuses GGUF metadata that llama.cpp would crash on, and notes what is odd but loads (M3, M4)."""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.models.ggml_types import Tensor
from app.models.gguf_source import damaged


@dataclass(frozen=True, slots=True)
class ArrayValue:
    """An array of the metadata; `values` is kept for short ones only, `type` is GGUF's number."""

    type: int
    count: int
    values: tuple[str | int | float | bool, ...]


Value = str | int | float | bool | ArrayValue | None
"""A metadata value; None stands for a text too long to keep."""

Metadata = Mapping[str, Value]

LAYER_LIMIT = 512
"""`LLAMA_MAX_LAYERS`: more abort the engine."""

EXPERT_LIMIT = 1024
"""`LLAMA_MAX_EXPERTS`."""

TOKEN_LIMIT = 1 << 19
"""Entries of a vocabulary; the largest published ones have about 262,000."""

_ID_LIMIT = 1 << 24
_WIDTH_LIMIT = 1 << 24
_NO_TOKEN = frozenset({-1, 0xFFFF_FFFF})
_FLOAT32, _INT32 = 6, 5
_BYTE_TYPE = 6
_BYTE_TOKEN = re.compile(rb"<0x[0-9A-Fa-f]{2}>")
_TOKENIZERS_WITHOUT_BYTES = frozenset({"bert", "rwkv"})


@dataclass(slots=True)
class Vocabulary:
    """The vocabulary while it is being checked; it is not kept afterwards.

    `types` holds the low byte of each token's type, empty where the file has none.
    """

    tokens: list[bytes] = field(default_factory=list)
    types: bytes = b""


def whole(metadata: Metadata, key: str) -> int | None:
    """The whole number under `key`, None when there is none (or something else)."""
    found = metadata.get(key)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def check_hyperparameters(metadata: Metadata) -> list[str]:
    """Raise `gguf_damaged` for a shape that cannot be; returns warnings."""
    prefix = f"{metadata['general.architecture']}."
    _within(metadata, prefix + "block_count", 1, LAYER_LIMIT, required=True)
    _within(metadata, prefix + "embedding_length", 1, _WIDTH_LIMIT, required=True)
    _within(metadata, prefix + "context_length", 1, 1 << 27)
    _within(metadata, prefix + "vocab_size", 1, _ID_LIMIT)
    for key in ("feed_forward_length", "attention.key_length", "attention.value_length"):
        _within(metadata, prefix + key, 0, _WIDTH_LIMIT)
    _check_rotation(metadata, prefix + "rope.dimension_count")
    _check_heads(metadata, prefix)
    _check_experts(metadata, prefix)
    for key in ("attention.layer_norm_rms_epsilon", "attention.layer_norm_epsilon"):
        _check_epsilon(metadata, prefix + key)
    return [] if whole(metadata, prefix + "context_length") else ["odd_context_length"]


def _within(metadata: Metadata, key: str, low: int, high: int, *, required: bool = False) -> None:
    if key not in metadata:
        if required:
            raise damaged(key)
        return
    values = _numbers(metadata, key)
    if not values or not all(low <= value <= high for value in values):
        raise damaged(key)


def _numbers(metadata: Metadata, key: str) -> Sequence[int]:
    """The whole numbers under `key`: one for all layers, or one a layer."""
    found = metadata.get(key)
    values = found.values if isinstance(found, ArrayValue) else (found,)
    numbers = [value for value in values if isinstance(value, int)]
    if len(numbers) != len(values):
        raise damaged(key)
    return numbers


def _check_rotation(metadata: Metadata, key: str) -> None:
    _within(metadata, key, 0, 1 << 16)
    if key in metadata and any(value % 2 for value in _numbers(metadata, key)):
        raise damaged(key)


def _check_heads(metadata: Metadata, prefix: str) -> None:
    key, kv_key = prefix + "attention.head_count", prefix + "attention.head_count_kv"
    _within(metadata, key, 0, 1 << 16)
    _within(metadata, kv_key, 0, 1 << 16)
    heads = _numbers(metadata, key) if key in metadata else ()
    recurrent = any(name.startswith((prefix + "ssm.", prefix + "wkv.")) for name in metadata)
    if heads and not any(heads) and not recurrent:
        raise damaged(key)
    kv_heads = _numbers(metadata, kv_key) if kv_key in metadata else ()
    for count, kv_count in _per_layer(heads, kv_heads):
        if kv_count and count % kv_count:
            raise damaged(kv_key)


def _per_layer(heads: Sequence[int], kv_heads: Sequence[int]) -> Iterable[tuple[int, int]]:
    if len(heads) == 1:
        return [(heads[0], count) for count in kv_heads]
    if len(kv_heads) == 1:
        return [(count, kv_heads[0]) for count in heads]
    return zip(heads, kv_heads, strict=False)


def _check_experts(metadata: Metadata, prefix: str) -> None:
    key, used_key = prefix + "expert_count", prefix + "expert_used_count"
    _within(metadata, key, 0, EXPERT_LIMIT)
    experts = _numbers(metadata, key) if key in metadata else (0,)
    used = _numbers(metadata, used_key) if used_key in metadata else (0,)
    if max(experts):
        _within(metadata, used_key, 0, max(experts), required=True)
    if bool(max(experts)) != bool(max(used)):
        raise damaged(key)


def _check_epsilon(metadata: Metadata, key: str) -> None:
    found = metadata.get(key, 1e-5)
    if not isinstance(found, float) or not math.isfinite(found) or found <= 0:
        raise damaged(key)


def check_vocabulary(
    metadata: Metadata, vocabulary: Vocabulary, tensors: Iterable[Tensor]
) -> list[str]:
    """Raise `gguf_damaged` for a vocabulary the engine would abort on; returns warnings."""
    tokens = vocabulary.tokens
    model = metadata.get("tokenizer.ggml.model")
    if not tokens:
        raise damaged("tokenizer.ggml.tokens")
    _check_tokens(tokens)
    _check_column(metadata, "tokenizer.ggml.scores", _FLOAT32, len(tokens), model == "llama")
    _check_column(metadata, "tokenizer.ggml.token_type", _INT32, len(tokens), False)
    if model not in _TOKENIZERS_WITHOUT_BYTES:
        _check_bytes(vocabulary)
    for tensor in tensors:
        if tensor.name == "token_embd.weight" and tensor.shape[1:] != (len(tokens),):
            raise damaged("tokenizer.ggml.tokens")
    return _odd_numbers(metadata, len(tokens))


def _check_tokens(tokens: list[bytes]) -> None:
    """Every token is UTF-8 without NUL, and no two are equal (llama-vocab.cpp aborts on those)."""
    try:
        deque(map(bytes.decode, tokens), maxlen=0)
    except UnicodeDecodeError as error:
        raise damaged("tokenizer.ggml.tokens") from error
    named = len(tokens) - tokens.count(b"")
    if b"\0" in b"".join(tokens) or len({token for token in tokens if token}) != named:
        raise damaged("tokenizer.ggml.tokens")


def _check_column(metadata: Metadata, key: str, kind: int, count: int, required: bool) -> None:
    column = metadata.get(key)
    if column is None and not required:
        return
    if not isinstance(column, ArrayValue) or (column.type, column.count) != (kind, count):
        raise damaged(key)


def _check_bytes(vocabulary: Vocabulary) -> None:
    if _BYTE_TYPE not in vocabulary.types:
        return
    for token, kind in zip(vocabulary.tokens, vocabulary.types, strict=True):
        if kind == _BYTE_TYPE and not _BYTE_TOKEN.fullmatch(token):
            raise damaged("tokenizer.ggml.tokens")


def _odd_numbers(metadata: Metadata, tokens: int) -> list[str]:
    warnings: list[str] = []
    for key, value in metadata.items():
        if key.startswith("tokenizer.ggml.") and key.endswith("_token_id"):
            if not isinstance(value, int):
                raise damaged(key)
            if value in _NO_TOKEN or tokens <= value < _ID_LIMIT:
                warnings.append("odd_special_token")
            elif not 0 <= value < tokens:
                raise damaged(key)
    declared = whole(metadata, f"{metadata['general.architecture']}.vocab_size")
    if declared is not None and declared != tokens:
        warnings.append("odd_vocabulary_size")
    template = metadata.get("tokenizer.chat_template", "")
    if not isinstance(template, str):
        warnings.append("odd_template")
    return warnings
