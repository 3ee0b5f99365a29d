"""How much of the compute buffer a token needs in one layer, from the shapes of its tensors.

llama.cpp plans its compute buffer over one layer's graph again and again: the worst moment counts.
The sums below name what is alive then; they were checked against `llama_context`'s own figures
with flash attention, which never holds a matrix of tokens by context (see
`python -m tests.benchmarks fit`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.models.ggml_types import Tensor

Parts = Mapping[str, Tensor]
"""The tensors of one layer by their names without `blk.N.` and `.weight`."""


@dataclass(frozen=True, slots=True)
class Attention:
    """What the hyper-parameters say of a layer's heads; `latent` is the width of MLA's keys."""

    heads: int
    kv_heads: int
    head_k: int
    head_v: int
    latent: int = 0


def work_of(parts: Parts, width: int, heads: Attention, experts_used: int) -> int:
    """Values a token needs at the worst moment of attention and feed-forward."""
    queries = _queries(parts, heads)
    if heads.latent:
        # Queries absorbed into the latent space, joined with their positions, and the result.
        joined = heads.heads * (heads.head_k + heads.latent)
        attending = 3 * width + queries + joined + heads.heads * heads.latent + heads.head_k
    else:
        joined = 0
        pairs = heads.kv_heads * (heads.head_k + heads.head_v)
        attending = 3 * width + 2 * queries + pairs
    # The input, the residual and the normed vector stay; the queries leave a hole behind.
    base = 3 * width + (0 if heads.latent else heads.heads * heads.head_k)
    if _is_parallel(parts):
        base += width
    routed = _routed(parts, width, experts_used)
    if routed:
        shared = _rows(parts, "ffn_down_shexp", 0)
        held = joined + shared if joined else base + (width if shared else 0)
        routed += held
    return max(attending, base + _feed(parts), routed)


def state_work_of(parts: Parts, width: int, queries: int) -> int:
    """Values a token needs in a recurrent layer (Mamba, delta net, short convolution, RWKV)."""
    mixed = _rows(parts, "ssm_in") or _rows(parts, "attn_qkv")
    convolved = _rows(parts, "ssm_conv1d") or mixed
    inner = _rows(parts, "ssm_out", 0)
    gate = _rows(parts, "attn_gate")
    if mixed:
        # Mamba joins the old inputs to the new ones in a copy; a delta net does so in place.
        copies = 2 if "ssm_in" in parts else 1
        return 3 * width + queries + mixed + copies * convolved + inner + gate
    if "shortconv.in_proj" in parts:
        return 3 * width + _rows(parts, "shortconv.in_proj") + 3 * width
    return 12 * width


def is_recurrent(parts: Parts) -> bool:
    """Whether the layer carries a state from token to token."""
    return any(name.startswith(("ssm_", "shortconv.", "time_mix")) for name in parts)


def is_attention(parts: Parts) -> bool:
    """Whether the layer keeps keys."""
    if "attn_qkv" in parts:
        return "ssm_conv1d" not in parts
    return "attn_k" in parts or "attn_kv_a_mqa" in parts or "attn_kv_b" in parts


def _queries(parts: Parts, heads: Attention) -> int:
    rows = _rows(parts, "attn_q") or _rows(parts, "attn_q_b")
    return rows or heads.heads * heads.head_k


def _is_parallel(parts: Parts) -> bool:
    """Attention and feed-forward side by side: one normed input for both."""
    norms = {"ffn_norm", "post_attention_norm", "attn_post_norm"}
    return "ffn_down" in parts and not norms & parts.keys()


def _feed(parts: Parts) -> int:
    inner = _rows(parts, "ffn_down", 0)
    gated = "ffn_gate" in parts or _rows(parts, "ffn_up") >= 2 * inner
    return inner * (3 if gated else 1)


def _routed(parts: Parts, width: int, used: int) -> int:
    """Up, gate and their product for each expert at work; results where no hole fits them."""
    inner = _rows(parts, "ffn_down_exps", 0) * used
    if not inner:
        return 0
    results = used * width
    if "ffn_gate_exps" not in parts and "ffn_gate_up_exps" not in parts:
        return inner + results
    return 3 * inner + (results if results > 2 * inner else 0)


def _rows(parts: Parts, name: str, axis: int = 1) -> int:
    found = parts.get(name)
    return found.shape[axis] if found and len(found.shape) > axis else 0
