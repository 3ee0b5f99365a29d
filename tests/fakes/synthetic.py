"""Model files of real shapes with no weights in them: one of each kind of architecture.

The hyper-parameters are those that the models publish (config.json of the named repository); the
mix of types is near Q4_K_M. Without a vocabulary a file has no tokenizer, which llama.cpp allows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from tests.fakes.sparse_gguf import Value
from tests.fakes.synthetic_mixed import (
    deepseek2,
    falcon_h1,
    gpt_oss,
    granite_hybrid,
    lfm2,
    mamba2,
    mixtral,
    qwen3moe,
    qwen35,
)
from tests.fakes.synthetic_parts import (
    Synthetic,
    attention,
    feed,
    heads,
    norms,
    start,
    usual,
)


def _llama(name: str, sizes: tuple[int, int, int, int], count: int, *, tied: bool) -> Synthetic:
    model = start(name, "llama", sizes, 131072, tied=tied, keys={"rope.freq_base": 500000.0})
    return usual(model, (count, 8, 64 if count * 64 == sizes[1] else 128), sizes[2])


def llama_1b() -> Synthetic:
    """meta-llama/Llama-3.2-1B: tied embeddings."""
    return _llama("Llama 3.2 1B", (16, 2048, 8192, 128256), 32, tied=True)


def llama_8b() -> Synthetic:
    """meta-llama/Llama-3.1-8B."""
    return _llama("Llama 3.1 8B", (32, 4096, 14336, 128256), 32, tied=False)


def llama_70b() -> Synthetic:
    """meta-llama/Llama-3.1-70B: a file of about 43 GB."""
    return _llama("Llama 3.1 70B", (80, 8192, 28672, 128256), 64, tied=False)


def qwen2() -> Synthetic:
    """Qwen/Qwen2.5-7B: biases on queries, keys and values."""
    model = start("Qwen2.5 7B", "qwen2", (28, 3584, 18944, 152064), 131072)
    return usual(model, (28, 4, 128), 18944, "bias")


def qwen3() -> Synthetic:
    """Qwen/Qwen3-4B: heads wider than the model."""
    model = start("Qwen3 4B", "qwen3", (36, 2560, 9728, 151936), 40960, tied=True)
    return usual(model, (32, 8, 128), 9728, "norms")


def gemma2() -> Synthetic:
    """google/gemma-2-2b: every second layer sees 4,096 tokens."""
    keys: dict[str, Value] = {
        "attention.sliding_window": 4096,
        "attn_logit_softcapping": 50.0,
        "final_logit_softcapping": 30.0,
    }
    model = start("Gemma 2 2B", "gemma2", (26, 2304, 9216, 256000), 8192, tied=True, keys=keys)
    model = usual(model, (8, 4, 256), 9216)
    for at in range(26):
        norms(model, at, "post_attention_norm", "post_ffw_norm")
    return model


def gemma3() -> Synthetic:
    """google/gemma-3-4b: five of six layers see 1,024 tokens."""
    model = start(
        "Gemma 3 4B",
        "gemma3",
        (34, 2560, 10240, 262144),
        131072,
        tied=True,
        keys={"attention.sliding_window": 1024},
    )
    model = usual(model, (8, 4, 256), 10240, "norms")
    for at in range(34):
        norms(model, at, "post_attention_norm", "post_ffw_norm")
    return model


def phi3() -> Synthetic:
    """microsoft/Phi-3-mini-4k: fused matrices, a window that llama.cpp does not use."""
    model = start(
        "Phi 3 mini", "phi3", (32, 3072, 8192, 32064), 4096, keys={"attention.sliding_window": 2047}
    )
    return usual(model, (32, 32, 96), 8192, "fused", inside="fused")


def phi2() -> Synthetic:
    """microsoft/phi-2: attention and feed-forward side by side, heads of 80."""
    model = start("Phi 2", "phi2", (32, 2560, 10240, 51200), 2048, bias=True, rms=False)
    model.add("output.bias", 51200)
    model.keys["rope.dimension_count"] = 32
    heads(model, 32, 32, 80)
    for at in range(32):
        norms(model, at, "attn_norm", bias=True)
        attention(model, at, 32, 32, 80, "bias", "out_bias")
        feed(model, at, 10240, "plain", "bias")
    return model


def falcon() -> Synthetic:
    """tiiuae/falcon-7b: one key and value head, side by side with the feed-forward."""
    model = start("Falcon 7B", "falcon", (32, 4544, 18176, 65024), 2048, bias=True, rms=False)
    heads(model, 71, 1, 64)
    for at in range(32):
        norms(model, at, "attn_norm", bias=True)
        attention(model, at, 71, 1, 64, "fused")
        feed(model, at, 18176, "plain")
    return model


def stablelm() -> Synthetic:
    """stabilityai/stablelm-2-1_6b."""
    model = start(
        "StableLM 2 1.6B", "stablelm", (24, 2048, 5632, 100352), 4096, bias=True, rms=False
    )
    model.keys["rope.dimension_count"] = 16
    heads(model, 32, 32, 64)
    for at in range(24):
        norms(model, at, bias=True)
        attention(model, at, 32, 32, 64, "bias")
        feed(model, at, 5632)
    return model


def starcoder2() -> Synthetic:
    """bigcode/starcoder2-3b."""
    model = start(
        "StarCoder2 3B",
        "starcoder2",
        (30, 3072, 12288, 49152),
        16384,
        tied=True,
        bias=True,
        rms=False,
    )
    heads(model, 24, 2, 128)
    for at in range(30):
        norms(model, at, bias=True)
        attention(model, at, 24, 2, 128, "bias", "out_bias")
        feed(model, at, 12288, "plain", "bias")
    return model


def cohere2() -> Synthetic:
    """CohereLabs/c4ai-command-r7b-12-2024: three of four layers see 4,096 tokens."""
    keys: dict[str, Value] = {"attention.sliding_window": 4096, "logit_scale": 0.25}
    model = start(
        "Command R7B", "cohere2", (32, 4096, 14336, 256000), 8192, tied=True, rms=False, keys=keys
    )
    heads(model, 32, 8, 128)
    for at in range(32):
        norms(model, at, "attn_norm")
        attention(model, at, 32, 8, 128)
        feed(model, at, 14336)
    return model


ARCHITECTURES: Mapping[str, Callable[[], Synthetic]] = MappingProxyType(
    {
        "llama-1b": llama_1b,
        "llama-8b": llama_8b,
        "qwen2-7b": qwen2,
        "qwen3-4b": qwen3,
        "qwen3moe-30b": qwen3moe,
        "qwen35-4b": qwen35,
        "gemma2-2b": gemma2,
        "gemma3-4b": gemma3,
        "mixtral-8x7b": mixtral,
        "phi3-mini": phi3,
        "phi2": phi2,
        "falcon-7b": falcon,
        "stablelm-1.6b": stablelm,
        "starcoder2-3b": starcoder2,
        "command-r7b": cohere2,
        "deepseek2-lite": deepseek2,
        "gpt-oss-20b": gpt_oss,
        "lfm2-1.2b": lfm2,
        "granite-h-tiny": granite_hybrid,
        "falcon-h1-1.5b": falcon_h1,
        "mamba2-2.7b": mamba2,
    }
)
"""By a short name."""
