"""Reads the hand-picked list of models in resources/models.json, which needs no network."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

from app.core.errors import BugError
from app.core.places import RESOURCES
from app.core.untrusted_json import decode

Purpose = Literal["chat", "code", "reasoning", "small", "multilingual", "classic"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
LicenseKind = Literal["open", "conditions", "non-commercial"]

MEMORY_CLASSES = (4, 6, 8, 12, 16, 24, 32, 48, 64, 96)
"""In GiB; the last one means 96 and more. Entries above it have it too."""

BITS_PER_WEIGHT = MappingProxyType(
    {
        "IQ2_XXS": 2.3824,
        "IQ2_M": 2.9294,
        "Q2_K": 3.1593,
        "IQ3_XXS": 3.2548,
        "Q3_K_S": 3.6429,
        "IQ3_M": 3.7628,
        "Q3_K_L": 4.2979,
        "IQ4_XS": 4.4597,
        "Q4_K_S": 4.6672,
        "IQ4_NL": 4.6818,
        "Q4_K_M": 4.8944,
        "Q5_K_S": 5.5704,
        "Q5_K_M": 5.7036,
        "Q6_K": 6.5633,
        "Q8_0": 8.5008,
        "F16": 16.0005,
        "BF16": 16.0005,
        "MXFP4": 4.6331,
    }
)
"""What Llama 3.1 8B takes, from llama.cpp tools/quantize/README.md @311c2c9f; MXFP4 is that of
gpt-oss-20b (12,109,566,624 bytes for 20.91e9 parameters), the format's own model."""

_SHORT_CONTEXT = 8192
_BUFFERS = 1.08
_CACHE_UNKNOWN = 0.1
_BESIDE = 2**30
"""A class holds the file with its buffers, the KV cache of a short context (a tenth of the file
where the shape is not known), and 1 GiB for the program and the system's share of graphics."""
_COUNTED_AS = 0.92
"""A computer sold with 16 GB tells of 14.7 GiB and more: firmware and graphics keep a part."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the KV cache and the parameters are computed from; 0 is not known.

    Of `layers`, `full_layers` keep the whole context, `window_layers` the last `window` tokens and
    `recurrent_layers` a state of constant size. Full layers may have KV heads of their own
    (`full_head_kv` × `full_head_dim`). An `attention_gate` is as large as the query projection.
    """

    layers: int = 0
    n_embd: int = 0
    n_ff: int = 0
    n_head: int = 0
    n_head_kv: int = 0
    head_dim: int = 0
    n_vocab: int = 0
    full_layers: int = 0
    window: int = 0
    window_layers: int = 0
    recurrent_layers: int = 0
    full_head_kv: int = 0
    full_head_dim: int = 0
    experts: int = 0
    experts_used: int = 0
    n_ff_expert: int = 0
    n_ff_shared: int = 0
    ff_matrices: int = 3
    tied: bool = False
    attention_gate: bool = False

    def kv_bytes(self, context: int) -> int:
        """The f16 KV cache of `context` tokens; 0 where the shape is not known."""
        full = (self.full_head_kv or self.n_head_kv) * (self.full_head_dim or self.head_dim)
        near = self.n_head_kv * self.head_dim * min(context, self.window)
        return 4 * (self.full_layers * full * context + self.window_layers * near)

    def parameters(self) -> int:
        """Counted from the shape; 0 where it is not complete or the layers are not plain."""
        whole = self.layers and self.n_head and self.n_vocab and (self.n_ff or self.experts)
        if not whole or self.recurrent_layers or self.full_head_dim:
            return 0
        heads = (2 + self.attention_gate) * self.n_head + 2 * self.n_head_kv
        dense = self.ff_matrices * self.n_ff
        experts = self.experts * (self.ff_matrices * self.n_ff_expert + 1)
        layer = self.n_embd * (heads * self.head_dim + dense + experts + 2)
        embeddings = self.n_vocab * self.n_embd * (1 if self.tied else 2)
        return self.layers * layer + embeddings + self.n_embd


@dataclass(frozen=True, slots=True)
class Size:
    """Bytes of a quantization; estimated ones are computed from bits per weight."""

    bytes: int
    estimated: bool


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """One model of the list: `id` is its repository on the hub, `template` a family or `own`.

    `context` 0 is not known; `active_parameters` 0 means all of them; `files` are exact bytes by
    quantization; `rank` is our own order for the one-button choice, 1 the strongest, 0 none;
    `source` says where each kind of fact was seen.
    """

    id: str
    name: str
    family: str
    purpose: Purpose
    parameters: int
    context: int
    template: str
    license: str
    gated: bool
    architecture: str
    quantizations: tuple[str, ...]
    summary: str
    source: dict[str, str]
    active_parameters: int = 0
    rank: int = 0
    released: str = ""
    files: dict[str, int] = field(default_factory=dict)
    shape: Shape = field(default_factory=Shape)

    def size(self, quantization: str) -> Size:
        """Of this quantization; 0 bytes where neither its file nor its bits are known."""
        if quantization in self.files:
            return Size(self.files[quantization], estimated=False)
        return Size(int(self.parameters * bits_per_weight(quantization) / 8), estimated=True)

    @property
    def default_quantization(self) -> str:
        """The smallest of four bits and more; "" where none is listed."""
        good = [label for label in self.quantizations if bits_per_weight(label) >= 4]
        return min(good, key=lambda label: self.size(label).bytes, default="")

    @property
    def memory_class(self) -> int:
        """The smallest of MEMORY_CLASSES that holds it with a short context."""
        size = self.size(self.default_quantization or "Q4_K_M").bytes
        cache = self.shape.kv_bytes(min(self.context or _SHORT_CONTEXT, _SHORT_CONTEXT))
        need = (size * _BUFFERS + (cache or size * _CACHE_UNKNOWN) + _BESIDE) / 2**30
        return next((gib for gib in MEMORY_CLASSES if need <= gib), MEMORY_CLASSES[-1])


@dataclass(frozen=True, slots=True)
class License:
    """A licence's full name, and whether it is open, asks for something, or forbids trade."""

    name: str
    kind: LicenseKind


@dataclass(frozen=True, slots=True)
class Catalog:
    """The whole list and the day it was compiled."""

    compiled: str
    note: str
    sources: dict[str, str]
    licenses: dict[str, License]
    models: tuple[CatalogEntry, ...]


def bits_per_weight(quantization: str) -> float:
    """On the average over a model; 0 for a label that is not in the table.

    Unsloth's dynamic ones (`UD-`, `_XL`) vary by model: they are taken as their plain relatives.
    """
    label = quantization.removeprefix("UD-").replace("_XL", "_M")
    if label not in BITS_PER_WEIGHT:
        label = label.removesuffix("_M")
    return BITS_PER_WEIGHT.get(label, 0.0)


def read(path: Path = RESOURCES / "models.json") -> Catalog:
    """The list as it was packed with the program; BugError catalog_damaged."""
    try:
        return decode(path.read_bytes(), Catalog)
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise BugError("catalog_damaged", path=str(path), reason=str(error)) from error


def classes_for(total_memory: int) -> tuple[int, ...]:
    """The memory classes that `total_memory` bytes hold, the largest first."""
    gib = total_memory / 2**30
    return tuple(size for size in reversed(MEMORY_CLASSES) if size * _COUNTED_AS <= gib)
