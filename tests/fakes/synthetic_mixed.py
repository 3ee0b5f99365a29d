"""Model files of real shapes with experts, latent attention or recurrent layers, sparse."""

from __future__ import annotations

from tests.fakes.sparse_gguf import Value
from tests.fakes.synthetic_parts import (
    Synthetic,
    attention,
    experts,
    feed,
    heads,
    norms,
    start,
)


def qwen3moe() -> Synthetic:
    """Qwen/Qwen3-30B-A3B: 128 experts, 8 at work."""
    keys: dict[str, Value] = {
        "expert_count": 128,
        "expert_used_count": 8,
        "expert_feed_forward_length": 768,
    }
    model = start("Qwen3 30B A3B", "qwen3moe", (48, 2048, 6144, 151936), 40960, keys=keys)
    heads(model, 32, 4, 128)
    for at in range(48):
        norms(model, at)
        attention(model, at, 32, 4, 128, "norms")
        experts(model, at, 768, 128)
    return model


def mixtral() -> Synthetic:
    """mistralai/Mixtral-8x7B: two of eight experts."""
    keys: dict[str, Value] = {"expert_count": 8, "expert_used_count": 2}
    model = start("Mixtral 8x7B", "llama", (32, 4096, 14336, 32000), 32768, keys=keys)
    heads(model, 32, 8, 128)
    for at in range(32):
        norms(model, at)
        attention(model, at, 32, 8, 128)
        experts(model, at, 14336, 8)
    return model


def gpt_oss() -> Synthetic:
    """openai/gpt-oss-20b: every second layer sees 128 tokens, experts in MXFP4, biases."""
    keys: dict[str, Value] = {
        "expert_count": 32,
        "expert_used_count": 4,
        "expert_feed_forward_length": 2880,
        "attention.sliding_window": 128,
    }
    model = start("gpt-oss 20B", "gpt-oss", (24, 2880, 2880, 201088), 131072, keys=keys)
    heads(model, 64, 8, 64)
    for at in range(24):
        block = f"blk.{at}."
        norms(model, at, "attn_norm", "post_attention_norm")
        attention(model, at, 64, 8, 64, "bias", "out_bias")
        model.add(f"{block}attn_sinks.weight", 64)
        experts(model, at, 2880, 32, kind="MXFP4")
        model.add(f"{block}ffn_gate_inp.bias", 32)
        for part in ("gate_exps", "up_exps", "down_exps"):
            model.add(f"{block}ffn_{part}.bias", 2880, 32, kind="F32")
    return model


def deepseek2() -> Synthetic:
    """deepseek-ai/DeepSeek-V2-Lite: latent attention, 64 experts, one dense layer."""
    keys: dict[str, Value] = {
        "attention.kv_lora_rank": 512,
        "attention.key_length_mla": 192,
        "attention.value_length_mla": 128,
        "leading_dense_block_count": 1,
        "expert_count": 64,
        "expert_used_count": 6,
        "expert_shared_count": 2,
        "expert_feed_forward_length": 1408,
        "rope.dimension_count": 64,
    }
    model = start("DeepSeek V2 Lite", "deepseek2", (27, 2048, 10944, 102400), 163840, keys=keys)
    heads(model, 16, 1, 576)
    model.keys["attention.value_length"] = 512
    for at in range(27):
        block = f"blk.{at}."
        norms(model, at)
        model.add(f"{block}attn_q.weight", 2048, 16 * 192)
        model.add(f"{block}attn_kv_a_mqa.weight", 2048, 576)
        model.norm(f"{block}attn_kv_a_norm", 512)
        model.add(f"{block}attn_k_b.weight", 128, 512, 16)
        model.add(f"{block}attn_v_b.weight", 512, 128, 16)
        model.add(f"{block}attn_output.weight", 16 * 128, 2048)
        if at == 0:
            feed(model, at, 10944)
            continue
        experts(model, at, 1408, 64)
        feed(model, at, 2816, suffix="_shexp")
    return model


def lfm2() -> Synthetic:
    """LiquidAI/LFM2-1.2B: short convolutions, six layers of attention among sixteen."""
    attending = (2, 5, 8, 10, 12, 14)
    model = start(
        "LFM2 1.2B",
        "lfm2",
        (16, 2048, 8192, 65536),
        128000,
        tied=True,
        output_norm="token_embd_norm",
        keys={"shortconv.l_cache": 3},
    )
    heads(model, 32, [8 if at in attending else 0 for at in range(16)], 64)
    for at in range(16):
        block = f"blk.{at}."
        norms(model, at)
        feed(model, at, 8192)
        if at in attending:
            attention(model, at, 32, 8, 64, "norms")
            continue
        model.add(f"{block}shortconv.conv.weight", 3, 2048, kind="F32")
        model.add(f"{block}shortconv.in_proj.weight", 2048, 3 * 2048)
        model.add(f"{block}shortconv.out_proj.weight", 2048, 2048)
    return model


def _mamba2(
    model: Synthetic, at: int, inner: int, state: int, groups: int, heads_: int, *, norm: bool
) -> None:
    block, conv = f"blk.{at}.ssm_", inner + 2 * groups * state
    model.add(f"{block}in.weight", model.width, inner + conv + heads_)
    model.add(f"{block}conv1d.weight", 4, conv)
    model.add(f"{block}conv1d.bias", conv)
    model.add(f"{block}dt.bias", heads_)
    model.add(f"{block}a", 1, heads_, kind="F32")
    model.add(f"{block}d", 1, heads_, kind="F32")
    if norm:
        model.add(f"{block}norm.weight", inner // groups, groups, kind="F32")
    model.add(f"{block}out.weight", inner, model.width)


def _ssm_keys(inner: int, state: int, groups: int, rank: int) -> dict[str, Value]:
    return {
        "ssm.conv_kernel": 4,
        "ssm.inner_size": inner,
        "ssm.state_size": state,
        "ssm.group_count": groups,
        "ssm.time_step_rank": rank,
    }


def granite_hybrid() -> Synthetic:
    """ibm-granite/granite-4.0-h-tiny: Mamba 2 and four layers of attention; 64 experts."""
    attending = (5, 15, 25, 35)
    keys = _ssm_keys(3072, 128, 1, 48) | {
        "expert_count": 64,
        "expert_used_count": 6,
        "expert_shared_feed_forward_length": 1024,
    }
    sizes = (40, 1536, 512, 100352)
    model = start("Granite 4 H tiny", "granitehybrid", sizes, 131072, tied=True, keys=keys)
    heads(model, 12, [4 if at in attending else 0 for at in range(40)], 128)
    for at in range(40):
        norms(model, at)
        if at in attending:
            attention(model, at, 12, 4, 128)
        else:
            _mamba2(model, at, 3072, 128, 1, 48, norm=True)
        experts(model, at, 512, 64)
        feed(model, at, 1024, suffix="_shexp")
    return model


def falcon_h1() -> Synthetic:
    """tiiuae/Falcon-H1-1.5B: attention and Mamba 2 side by side in each layer."""
    keys = _ssm_keys(3072, 256, 1, 48)
    model = start("Falcon H1 1.5B", "falcon-h1", (24, 2048, 4096, 65537), 131072, keys=keys)
    heads(model, 8, 2, 128)
    for at in range(24):
        norms(model, at, "attn_norm")
        model.add(f"blk.{at}.ffn_norm", 2048)
        attention(model, at, 8, 2, 128)
        _mamba2(model, at, 3072, 256, 1, 48, norm=False)
        feed(model, at, 4096)
    return model


def mamba2() -> Synthetic:
    """state-spaces/mamba2-2.7b: no attention at all."""
    keys = _ssm_keys(5120, 128, 1, 80)
    model = start("Mamba 2 2.7B", "mamba2", (64, 2560, 0, 50288), 1048576, tied=True, keys=keys)
    for at in range(64):
        norms(model, at, "attn_norm")
        _mamba2(model, at, 5120, 128, 1, 80, norm=True)
    return model


def qwen35() -> Synthetic:
    """Qwen/Qwen3.5-4B: gated delta nets, every fourth layer with gated attention."""
    keys = _ssm_keys(4096, 128, 16, 32) | {
        "full_attention_interval": 4,
        "rope.dimension_count": 64,
        "rope.dimension_sections": [11, 11, 10, 0],
    }
    model = start("Qwen3.5 4B", "qwen35", (32, 2560, 9216, 248320), 262144, tied=True, keys=keys)
    heads(model, 16, 4, 256)
    for at in range(32):
        block = f"blk.{at}."
        norms(model, at, "attn_norm", "post_attention_norm")
        feed(model, at, 9216)
        if at % 4 == 3:
            attention(model, at, 16, 4, 256, "doubled", "norms")
            continue
        model.add(f"{block}attn_qkv.weight", 2560, 2 * 2048 + 4096)
        model.add(f"{block}attn_gate.weight", 2560, 4096)
        model.add(f"{block}ssm_conv1d.weight", 4, 2 * 2048 + 4096)
        model.add(f"{block}ssm_dt.bias", 32)
        model.add(f"{block}ssm_a", 32)
        model.add(f"{block}ssm_beta.weight", 2560, 32)
        model.add(f"{block}ssm_alpha.weight", 2560, 32)
        model.norm(f"{block}ssm_norm", 128)
        model.add(f"{block}ssm_out.weight", 4096, 2560)
    return model
