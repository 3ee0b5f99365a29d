"""Guesses a model's shape from its parameters and its size, for lists without a header."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from app.models.fit.shape import Layer, ModelShape, as_one


@dataclass(frozen=True, slots=True)
class _Usual:
    """A published model that stands for its size."""

    parameters: float
    layers: int
    n_embd: int
    n_ff: int
    kv_heads: int
    head: int
    n_vocab: int


_DENSE = (
    _Usual(0.5e9, 24, 896, 4864, 2, 64, 151936),  # Qwen2.5 0.5B
    _Usual(1.2e9, 16, 2048, 8192, 8, 64, 128256),  # Llama 3.2 1B
    _Usual(3.2e9, 28, 3072, 8192, 8, 128, 128256),  # Llama 3.2 3B
    _Usual(8.0e9, 32, 4096, 14336, 8, 128, 128256),  # Llama 3.1 8B
    _Usual(14.7e9, 40, 5120, 17408, 8, 128, 151936),  # Qwen3 14B
    _Usual(32.7e9, 64, 5120, 25600, 8, 128, 151936),  # Qwen3 32B
    _Usual(70.5e9, 80, 8192, 28672, 8, 128, 128256),  # Llama 3.1 70B
    _Usual(405e9, 126, 16384, 53248, 8, 128, 128256),  # Llama 3.1 405B
)
_MIXED = (
    _Usual(7e9, 40, 1536, 3072, 4, 128, 100352),  # Granite 4 H tiny
    _Usual(20e9, 24, 2880, 11520, 8, 64, 201088),  # gpt-oss 20B
    _Usual(30e9, 48, 2048, 6144, 4, 128, 151936),  # Qwen3 30B A3B
    _Usual(47e9, 32, 4096, 28672, 8, 128, 32000),  # Mixtral 8x7B
    _Usual(117e9, 36, 2880, 11520, 8, 64, 201088),  # gpt-oss 120B
    _Usual(235e9, 94, 4096, 12288, 4, 128, 151936),  # Qwen3 235B A22B
    _Usual(671e9, 61, 7168, 16384, 1, 576, 129280),  # DeepSeek V3 (latent: keys only)
)
_WINDOWED = MappingProxyType(
    {
        "cohere2": (4, 4096),
        "gemma2": (2, 4096),
        "gemma3": (6, 1024),
        "gemma4": (6, 1024),
        "gpt-oss": (2, 128),
    }
)
"""Every how manieth layer sees all, and the window of the others."""

_HYBRID = MappingProxyType(
    {"qwen35": 4, "qwen35moe": 4, "qwen3next": 4, "lfm2": 3, "lfm2moe": 3, "granitehybrid": 10}
)
"""Every how manieth layer keeps keys."""

_CACHELESS = frozenset({"mamba", "mamba2", "rwkv6", "rwkv7"})
_EVERY_HEAD = frozenset({"phi2", "phi3", "stablelm", "gptneox", "gpt2", "bloom", "mpt"})
"""Those that keep keys for every head; of `phi3` only the small ones."""

_KEY_WIDTH = MappingProxyType({"falcon": 64, "starcoder2": 256, "qwen2": 512})
"""Where few heads are kept, the width of a layer's keys."""

_MIXED_NAMES = ("moe", "gpt-oss", "deepseek2", "mixtral", "qwen3next", "llama4", "granitehybrid")
_EMBEDDING_BITS_PER_WEIGHT = 6.5625


def rough_shape(
    parameters: int, file_bytes: int, architecture: str = "", context: int = 0
) -> ModelShape:
    """A shape like that of the published model of the nearest size.

    `file_bytes` is exact, so that weights are; the KV cache is a guess. Against the exact shapes of
    the tests' models all together came within 10 % with a context of 8,192 (one: 18 %); a `llama`
    from before grouped queries (Llama 2, Vicuna) takes up to 60 % more than is told here.
    """
    usual = _nearest(parameters, architecture)
    embedding = min(
        int(usual.n_vocab * usual.n_embd * _EMBEDDING_BITS_PER_WEIGHT / 8), file_bytes // 4
    )
    tied = parameters < 5e9
    output = 0 if tied else embedding
    each = max(0, file_bytes - embedding - output) // usual.layers
    return ModelShape(
        architecture=architecture,
        layers=as_one(_layer(usual, architecture, at, each) for at in range(usual.layers)),
        embedding_bytes=embedding,
        output_bytes=output,
        n_embd=usual.n_embd,
        n_ff=usual.n_ff,
        n_vocab=usual.n_vocab,
        n_head=usual.n_embd // usual.head,
        parameters=parameters,
        trained_context=context,
        tied=tied,
        tied_bytes=embedding if tied else 0,
        rough=True,
    )


def _nearest(parameters: int, architecture: str) -> _Usual:
    mixed = any(name in architecture for name in _MIXED_NAMES)
    known = _MIXED if mixed else _DENSE
    size = max(1, parameters)
    return min(known, key=lambda usual: max(size, usual.parameters) / min(size, usual.parameters))


def _layer(usual: _Usual, architecture: str, at: int, weight_bytes: int) -> Layer:
    step, window = _WINDOWED.get(architecture, (1, 0))
    keeps = at % _HYBRID.get(architecture, 1) == 0 and architecture not in _CACHELESS
    latent = usual.head > 256
    head = usual.head if latent else 32
    return Layer(
        weight_bytes=weight_bytes,
        kv_heads=_key_width(usual, architecture) // head if keeps else 0,
        head_k=head,
        head_v=0 if latent else head,
        window=0 if at % step == step - 1 else window,
        work=4 * usual.n_embd + 3 * usual.n_ff,
        largest_bytes=weight_bytes // 4,
    )


def _key_width(usual: _Usual, architecture: str) -> int:
    is_small = usual.parameters < 5e9
    if architecture in _EVERY_HEAD and (is_small or architecture != "phi3"):
        return usual.n_embd
    return _KEY_WIDTH.get(architecture, usual.kv_heads * usual.head)
