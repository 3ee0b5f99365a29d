"""The parts that model files of real shapes are planned with: norms, attention, experts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from tests.fakes.sparse_gguf import Planned, Value, header_bytes, write_sparse


@dataclass(slots=True)
class Synthetic:
    """A model to be written. Keys are without the architecture's name before them."""

    name: str
    architecture: str
    keys: dict[str, Value]
    width: int
    vocabulary: int
    tensors: list[Planned] = field(default_factory=list)

    def add(self, name: str, *shape: int, kind: str = "") -> None:
        """One tensor; matrices get a type by their row length, vectors are F32."""
        self.tensors.append(Planned(name, shape, kind or _type(name, shape)))

    def norm(self, name: str, size: int = 0, *, bias: bool = False) -> None:
        """The weights of a normalisation, and its biases."""
        self.add(f"{name}.weight", size or self.width)
        if bias:
            self.add(f"{name}.bias", size or self.width)

    def metadata(self, tokens: int = 0) -> dict[str, Value]:
        """What the header says; with a vocabulary of so many tokens, or with none."""
        found: dict[str, Value] = {
            "general.architecture": self.architecture,
            "general.name": f"shape of {self.name}",
            "general.file_type": 15,
        }
        found |= {f"{self.architecture}.{key}": value for key, value in self.keys.items()}
        found[f"{self.architecture}.vocab_size"] = self.vocabulary
        return found | (_tokenizer(tokens) if tokens else {"tokenizer.ggml.model": "no_vocab"})

    def write(self, target: Path, *, with_vocabulary: bool = False) -> tuple[int, int]:
        """Write it sparse; returns the bytes of the header, and of all."""
        tokens = self.vocabulary if with_vocabulary else 0
        return write_sparse(target, self.metadata(tokens), self.tensors)

    def header(self, *, with_vocabulary: bool = False) -> bytes:
        """Only the header, as a download from far away would begin."""
        tokens = self.vocabulary if with_vocabulary else 0
        return header_bytes(self.metadata(tokens), self.tensors)


def _type(name: str, shape: tuple[int, ...]) -> str:
    if len(shape) == 1 or "conv1d" in name or "gate_inp" in name:
        return "F32"
    if shape[0] % 256 == 0:
        fine = any(part in name for part in ("token_embd", "output.weight", "attn_v", "ffn_down"))
        return "Q6_K" if fine else "Q4_K"
    return "Q8_0" if shape[0] % 32 == 0 else "F16"


def _tokenizer(count: int) -> dict[str, Value]:
    """A byte-level vocabulary as long as Llama 3's in bytes, and with as many merges a token."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    odd = [value for value in range(256) if value not in plain]
    tokens = [*map(chr, plain), *(chr(256 + at) for at in range(len(odd)))]
    tokens += [f"w{at:06d}" for at in range(count - len(tokens) - 2)]
    tokens += ["<|begin_of_text|>", "<|eot_id|>"]
    kinds = [1] * (count - 2) + [3, 3]
    merges = [f"w{at % 1000:03d} {at:06d}" for at in range(2 * count)]
    return {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "llama-bpe",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": kinds,
        "tokenizer.ggml.merges": merges,
        "tokenizer.ggml.bos_token_id": count - 2,
        "tokenizer.ggml.eos_token_id": count - 1,
    }


def start(
    name: str,
    architecture: str,
    sizes: tuple[int, int, int, int],
    context: int,
    *,
    tied: bool = False,
    bias: bool = False,
    rms: bool = True,
    output_norm: str = "output_norm",
    keys: Mapping[str, Value] = MappingProxyType({}),
) -> Synthetic:
    """What all have in common; `sizes` are layers, width, feed-forward, vocabulary."""
    layers, width, inner, vocabulary = sizes
    epsilon = "layer_norm_rms_epsilon" if rms else "layer_norm_epsilon"
    model = Synthetic(name, architecture, {}, width, vocabulary)
    model.keys = {
        "block_count": layers,
        "context_length": context,
        "embedding_length": width,
        "feed_forward_length": inner,
        f"attention.{epsilon}": 1e-5,
    } | dict(keys)
    model.add("token_embd.weight", width, vocabulary)
    model.norm(output_norm, bias=bias)
    if not tied:
        model.add("output.weight", width, vocabulary)
    return model


def heads(model: Synthetic, heads: int, kv: int | list[int], size: int) -> None:
    model.keys["attention.head_count"] = heads
    model.keys["attention.head_count_kv"] = kv
    model.keys["attention.key_length"] = model.keys["attention.value_length"] = size
    model.keys.setdefault("rope.dimension_count", size)


def attention(
    model: Synthetic, at: int, heads: int, kv: int, size: int, *extras: str, out_size: int = 0
) -> None:
    """`extras`: `bias` (on q, k, v), `out_bias`, `norms` (of q and k), `fused`, `doubled` q."""
    block, width = f"blk.{at}.", model.width
    rows = {"q": heads * size * (2 if "doubled" in extras else 1), "k": kv * size, "v": kv * size}
    if "fused" in extras:
        rows = {"qkv": sum(rows.values())}
    for part, count in rows.items():
        model.add(f"{block}attn_{part}.weight", width, count)
        if "bias" in extras:
            model.add(f"{block}attn_{part}.bias", count)
    model.add(f"{block}attn_output.weight", out_size or heads * size, width)
    if "out_bias" in extras:
        model.add(f"{block}attn_output.bias", width)
    if "norms" in extras:
        model.norm(f"{block}attn_q_norm", size)
        model.norm(f"{block}attn_k_norm", size)


def feed(model: Synthetic, at: int, inner: int, *extras: str, suffix: str = "") -> None:
    """`extras`: `plain` (no gate), `fused` (gate and up in one), `bias`."""
    block, width = f"blk.{at}.ffn_", model.width
    up = 2 * inner if "fused" in extras else inner
    model.add(f"{block}up{suffix}.weight", width, up)
    if not {"plain", "fused"} & set(extras):
        model.add(f"{block}gate{suffix}.weight", width, inner)
    model.add(f"{block}down{suffix}.weight", inner, width)
    if "bias" in extras:
        model.add(f"{block}up{suffix}.bias", up)
        model.add(f"{block}down{suffix}.bias", width)


def experts(model: Synthetic, at: int, inner: int, count: int, *, kind: str = "") -> None:
    block, width = f"blk.{at}.ffn_", model.width
    model.add(f"{block}gate_inp.weight", width, count)
    model.add(f"{block}gate_exps.weight", width, inner, count, kind=kind)
    model.add(f"{block}up_exps.weight", width, inner, count, kind=kind)
    model.add(f"{block}down_exps.weight", inner, width, count, kind=kind)


def norms(model: Synthetic, at: int, *names: str, bias: bool = False) -> None:
    for name in names or ("attn_norm", "ffn_norm"):
        model.norm(f"blk.{at}.{name}", bias=bias)


def usual(
    model: Synthetic, shape: tuple[int, int, int], inner: int, *extras: str, inside: str = ""
) -> Synthetic:
    """Layers of attention and a gated feed-forward, as in Llama."""
    heads(model, *shape)
    for at in range(int(str(model.keys["block_count"]))):
        norms(model, at)
        attention(model, at, *shape, *extras)
        feed(model, at, inner, inside)
    return model
