"""Writes a training checkpoint as GGUF: python -m resources.pocket.export --checkpoint final.pt."""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch

from .generate import make_chat
from .tokens import CONTROL, PRE_TOKENIZER, Tokens
from .weights import deepen, read_weights

_HERE = Path(__file__).parent
MAX_BYTES = 6_000_000
MAX_PARAMETERS = 4_000_000
CONTEXT = 2048
_SAMPLE, _SAMPLE_SEED = 6000, 5
TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content']"
    " + '<|im_end|>' + '\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)


def _add_shape(writer: gguf.GGUFWriter, shape: dict[str, Any]) -> None:
    size = shape["width"] // shape["heads"]
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(shape["width"])
    writer.add_block_count(shape["layers"])
    writer.add_feed_forward_length(shape["hidden"])
    writer.add_head_count(shape["heads"])
    writer.add_head_count_kv(shape["heads"])
    writer.add_key_length(size)
    writer.add_value_length(size)
    writer.add_rope_dimension_count(size)
    writer.add_rope_freq_base(shape["theta"])
    writer.add_layer_norm_rms_eps(shape["epsilon"])
    writer.add_vocab_size(shape["vocabulary"])


def _add_tokenizer(writer: gguf.GGUFWriter, tokens: Tokens) -> None:
    control = {*CONTROL, *(t for t in tokens.tokens if t.startswith("<|spare_"))}
    types = [
        gguf.TokenType.CONTROL if t in control else gguf.TokenType.NORMAL for t in tokens.tokens
    ]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(PRE_TOKENIZER)
    writer.add_token_list(tokens.tokens)
    writer.add_token_types(types)
    writer.add_token_merges([" ".join(pair) for pair in tokens.merges])
    writer.add_bos_token_id(tokens.start)
    writer.add_eos_token_id(tokens.end)
    writer.add_eot_token_id(tokens.end)
    writer.add_pad_token_id(tokens.numbers["<|pad|>"])
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)


def _describe(writer: gguf.GGUFWriter) -> None:
    writer.add_name("Alcove Pocket")
    writer.add_author("Alcove")
    writer.add_license("Apache-2.0")
    writer.add_description(
        "A very small model that answers how to use Alcove and reads facts out of a short document."
    )
    writer.add_size_label("3M")
    writer.add_languages(["en"])


def _add_weights(writer: gguf.GGUFWriter, state: dict[str, torch.Tensor]) -> int:
    total = 0
    for name, tensor in state.items():
        values = tensor.float().numpy()
        total += values.size
        kind = np.float32 if values.ndim == 1 else np.float16
        writer.add_tensor(name, np.ascontiguousarray(values.astype(kind)))
    return total


def _unmet_signs(tokens: Tokens) -> list[int]:
    """Give the signs that stand in none of many generated chats."""
    rng = random.Random(_SAMPLE_SEED)
    met: set[int] = set()
    for _ in range(_SAMPLE):
        met.update(tokens.encode_chat(make_chat(rng))[0])
    return [number for number in tokens.signs if number not in met]


def _blend(state: dict[str, Any], earlier: Sequence[tuple[Path, float]]) -> None:
    """Average weights with those of earlier runs: what each learnt by chance cancels out."""
    rest = 1 - sum(share for _, share in earlier)
    for tensor in state["model"].values():
        tensor.mul_(rest)
    for path, share in earlier:
        before = _weights_of(path, state["shape"]["layers"])
        for name, tensor in state["model"].items():
            tensor.add_(before[name], alpha=share)


def _weights_of(path: Path, layers: int) -> dict[str, torch.Tensor]:
    """Those of a checkpoint, or of a released file, which is deepened if it has fewer layers."""
    if path.suffix != ".gguf":
        return dict(torch.load(path, weights_only=True)["model"])
    weights = deepen(read_weights(path), layers)
    return {name: torch.from_numpy(values) for name, values in weights.items()}


def export(
    checkpoint: Path, out: Path, earlier: Sequence[tuple[Path, float]] = ()
) -> tuple[int, int]:
    """Write the GGUF file and return the number of parameters and of bytes."""
    state = torch.load(checkpoint, weights_only=True)
    _blend(state, earlier)
    tokens = Tokens(_HERE / "vocabulary.json")
    embedding = state["model"]["token_embd.weight"]
    embedding[_unmet_signs(tokens)] = embedding[tokens.unmet].clone()
    writer = gguf.GGUFWriter(str(out), "llama")
    _describe(writer)
    _add_shape(writer, state["shape"])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    _add_tokenizer(writer, tokens)
    parameters = _add_weights(writer, state["model"])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    size = out.stat().st_size
    if parameters > MAX_PARAMETERS or size > MAX_BYTES:
        message = f"too large: {parameters} parameters, {size} bytes"
        raise SystemExit(message)
    return parameters, size


def main() -> None:
    """Export from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=Path("build/pocket/final.pt"))
    parser.add_argument("--out", type=Path, default=_HERE / "pocket.gguf")
    parser.add_argument(
        "--earlier",
        nargs=2,
        action="append",
        default=[],
        metavar=("FILE", "SHARE"),
        help="a checkpoint or released file to average with; may be given again",
    )
    options = parser.parse_args()
    earlier = [(Path(name), float(share)) for name, share in options.earlier]
    parameters, size = export(options.checkpoint, options.out, earlier)
    print(f"{options.out}: {parameters} parameters, {size} bytes")


if __name__ == "__main__":
    main()
