"""Tells what a GGUF file is for: a chat model, or one of the files that cannot chat (M12)."""

from __future__ import annotations

from typing import Literal

from app.models.ggml_types import Tensor
from app.models.gguf_source import damaged
from app.models.header_check import Metadata, whole

Kind = Literal[
    "model", "vocab", "projector", "adapter", "embedding", "draft", "imatrix", "part", "other"
]
"""What a GGUF file is; `part` is a later part of a split model, `other` has no tokenizer."""

PART_LIMIT = 65_535

_EMBEDDING_ARCHITECTURES = (
    "bert",
    "modern-bert",
    "nomic-bert",
    "nomic-bert-moe",
    "neo-bert",
    "jina-bert-v2",
    "jina-bert-v3",
    "eurobert",
    "gemma-embedding",
    "t5encoder",
    "llama-embed",
)
_DRAFT_ARCHITECTURES = ("eagle3", "dflash")


def split_of(metadata: Metadata) -> tuple[int, int]:
    """The number of this part, from 0, and how many parts there are; (0, 1) when not split."""
    number, count = whole(metadata, "split.no") or 0, whole(metadata, "split.count") or 1
    if not 0 <= number < count <= PART_LIMIT:
        raise damaged("split.no")
    return number, count


def kind_of(metadata: Metadata, tensors: tuple[Tensor, ...]) -> Kind:
    """What the file is for, by what it declares and what it holds."""
    number, count = split_of(metadata)
    if number:
        return "part"
    architecture = metadata.get("general.architecture")
    declared = _declared(metadata.get("general.type"), architecture)
    if declared:
        return declared
    if not isinstance(architecture, str) or not architecture:
        raise damaged("general.architecture")
    if tensors and all(tensor.name.endswith((".lora_a", ".lora_b")) for tensor in tensors):
        return "adapter"
    if metadata.get("tokenizer.ggml.model") in {None, "none", "no_vocab"}:
        return "other"
    if not tensors and count == 1:
        return "vocab"
    pooled = whole(metadata, f"{architecture}.pooling_type") in {1, 2, 3, 4}
    return "embedding" if pooled or architecture in _EMBEDDING_ARCHITECTURES else "model"


def _declared(general_type: object, architecture: object) -> Kind | None:
    if general_type == "adapter":
        return "adapter"
    if general_type == "mmproj" or architecture == "clip":
        return "projector"
    if general_type == "imatrix":
        return "imatrix"
    return "draft" if architecture in _DRAFT_ARCHITECTURES else None
