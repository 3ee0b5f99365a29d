"""Which smaller copies of a model can be made, how large each would be and which is the best here.

Sizes are estimates by bits per weight; the engine tells the exact one when it begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.core.errors import Fact
from app.engine.file_types import FILE_TYPES
from app.models.catalog import bits_per_weight
from app.models.judged import Judged, Weighed
from app.models.picker import Row, rows
from app.models.quant_quality import Quality, quality_of, usual_bits
from app.models.quants import Quantization

if TYPE_CHECKING:
    from app.models.local_files import LocalModel

USUAL: Final = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_K_S", "Q3_K_M", "Q2_K")
"""The types that most people take, best first."""
DEFAULT: Final = "Q4_K_M"
NEEDS_IMPORTANCE: Final = frozenset({"IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ1_S", "IQ1_M", "Q2_K_S"})
"""`llama-quantize` refuses these without an importance matrix (src/llama-quant.cpp)."""
SPECIAL: Final = frozenset({"MXFP4_MOE", "TQ1_0", "TQ2_0", "Q1_0", "Q2_0"})
"""Made for models that were trained for them; of any other they leave nothing."""
FULL: Final = frozenset({"F32", "F16", "BF16", "Q8_0"})
"""Sources that have lost nothing worth speaking of."""
_SMALLER: Final = 0.97


@dataclass(frozen=True, slots=True)
class Offered:
    """A copy that could be made; `bytes` is about its size. `weighed` None: nobody knows yet."""

    file_type: str
    bytes: int
    quality: Quality | None
    weighed: Weighed | None = None
    best: bool = False
    reason: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)


def offered(model: LocalModel, judged: Judged | None, *, all_types: bool) -> list[Offered]:
    """The types that would make it smaller, best first."""
    wanted: Iterable[str] = FILE_TYPES if all_types else USUAL
    parameters = judged.facts.parameters if judged is not None else 0
    before = model.bytes * 8 / parameters if parameters else _bits(model.label)
    found = []
    for name in wanted:
        if name in NEEDS_IMPORTANCE or name in SPECIAL or _bits(name) >= before * _SMALLER:
            continue
        size = round(model.bytes * _bits(name) / before)
        found.append(Offered(name, size, _plain_quality(name)))
    return found


def with_weights(
    offers: Sequence[Offered], weighed: Sequence[Weighed], *, parameters: int
) -> list[Offered]:
    """The same with how each would run here, and the best one marked."""
    by_label = {one.file_type: each for one, each in zip(offers, weighed, strict=True)}
    choices = [_choice(one) for one in offers if one.quality is not None]
    judged: dict[str, Row] = {
        row.quantization.label: row
        for row in rows(
            choices,
            lambda each: by_label[each.label].verdict,
            lambda each: by_label[each.label].rate,
            parameters=parameters,
        )
    }
    return [_told(one, by_label[one.file_type], judged.get(one.file_type)) for one in offers]


def loses_twice(model: LocalModel) -> bool:
    """Whether the source is quantized already, so that a copy is worse than one of the original."""
    return bool(model.label) and model.label not in FULL


def _told(one: Offered, weighed: Weighed, row: Row | None) -> Offered:
    """What nobody measured without an importance matrix is offered, and never recommended."""
    if row is None:
        return replace(one, weighed=weighed)
    return replace(one, weighed=weighed, best=row.best, reason=row.reason, facts=row.facts)


def _plain_quality(file_type: str) -> Quality | None:
    """What a type costs without an importance matrix: Alcove has none."""
    quality = quality_of(file_type)
    return None if quality is not None and quality.importance_matrix else quality


def _choice(one: Offered) -> Quantization:
    return Quantization(one.file_type, (f"{one.file_type}.gguf",), one.bytes, True, "model")


def _bits(label: str) -> float:
    return bits_per_weight(label) or usual_bits(label)
