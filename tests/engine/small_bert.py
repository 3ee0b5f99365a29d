"""Writes a tiny encoder of the family BERT with weights of chance, as a GGUF file."""

from __future__ import annotations

import string
from pathlib import Path

import gguf
import numpy as np

_WIDTH, _LAYERS, _CONTEXT, _FEED = 32, 2, 64, 64
_WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def write_bert(path: Path, name: str = "Tiny Bert", pooling: int = 1) -> Path:
    """A model that llama.cpp takes; `pooling` as llama.h counts it, 1 is the mean, 4 a ranker's."""
    letters = string.ascii_lowercase + string.digits + string.punctuation
    words = ["cat", "mat", "sat", "on", "the"]
    vocabulary = [*_WORDS, *(f"\u2581{w}" for w in (*words, *letters)), *letters]
    writer = gguf.GGUFWriter(path, "bert")
    writer.add_name(name)
    writer.add_context_length(_CONTEXT)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(_LAYERS)
    writer.add_feed_forward_length(_FEED)
    writer.add_head_count(2)
    writer.add_layer_norm_eps(1e-12)
    writer.add_causal_attention(False)
    writer.add_uint32("bert.pooling_type", pooling)
    writer.add_tokenizer_model("bert")
    writer.add_token_list(vocabulary)
    writer.add_token_types([3] * len(_WORDS) + [1] * (len(vocabulary) - len(_WORDS)))
    writer.add_token_type_count(2)
    for number, add in enumerate(
        (
            writer.add_pad_token_id,
            writer.add_unk_token_id,
            writer.add_bos_token_id,
            writer.add_sep_token_id,
            writer.add_mask_token_id,
        )
    ):
        add(number)
    _add_weights(writer, len(vocabulary))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_weights(writer: gguf.GGUFWriter, words: int) -> None:
    chance = np.random.default_rng(7)

    def add(name: str, *shape: int) -> None:
        scale = 0.5 if len(shape) > 1 else 0.1
        weights = chance.standard_normal(shape).astype(np.float32) * scale
        writer.add_tensor(name, weights + (1 if name.endswith("norm.weight") else 0))

    add("token_embd.weight", words, _WIDTH)
    add("position_embd.weight", _CONTEXT, _WIDTH)
    add("token_types.weight", 2, _WIDTH)
    add("token_embd_norm.weight", _WIDTH)
    add("token_embd_norm.bias", _WIDTH)
    for layer in range(_LAYERS):
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            add(f"blk.{layer}.{part}.weight", _WIDTH, _WIDTH)
            add(f"blk.{layer}.{part}.bias", _WIDTH)
        for part in ("attn_output_norm", "layer_output_norm"):
            add(f"blk.{layer}.{part}.weight", _WIDTH)
            add(f"blk.{layer}.{part}.bias", _WIDTH)
        add(f"blk.{layer}.ffn_up.weight", _FEED, _WIDTH)
        add(f"blk.{layer}.ffn_up.bias", _FEED)
        add(f"blk.{layer}.ffn_down.weight", _WIDTH, _FEED)
        add(f"blk.{layer}.ffn_down.bias", _WIDTH)
