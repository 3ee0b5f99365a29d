"""Sorts a model's quantizations, marks the best one for this computer and says why; pure.

The rule: the best quality that fits on the GPU; else the best that answers faster than people
read. Below three bits a smaller model is the better choice, so none of those is ever marked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.errors import Fact
from app.models.quant_quality import Quality, quality_of, rank, usual_bits
from app.models.quants import Quantization, loadable, parse_name

if TYPE_CHECKING:
    from app.models.fit import Verdict

SLOW = 5.0
"""Tokens per second that people read at: 238 words a minute (Brysbaert 2019), 1.3 tokens each."""

EQUAL_PERCENT = 0.5
"""Growth of perplexity below which a larger file gains nothing: Q6_K, Q8_0 and F16 are equal."""

COARSE_PERCENT = 30.0
"""Growth of perplexity from which on a smaller model is better: below Q3_K_S and IQ3_XXS."""

LARGE_MODEL = 60_000_000_000
"""Parameters of a model that stays useful with two bits: Q2_K of LLaMA-v2-70B has a perplexity of
3.73 where Q4_K_S has 3.49 (https://github.com/ggml-org/llama.cpp/pull/2807)."""

LARGE_COARSE_PERCENT = 60.0


@dataclass(frozen=True, slots=True)
class Row:
    """One choice. `reason` with `facts` says why it is marked, or why it is not.

    `quality` is None where nobody measured it; `tokens_per_second` is 0 where that is not known.
    """

    quantization: Quantization
    quality: Quality | None
    verdict: Verdict
    tokens_per_second: float
    best: bool
    reason: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Choice:
    quantization: Quantization
    quality: Quality | None
    verdict: Verdict
    speed: float
    loss: float
    """The order of quality: lower is better."""

    @property
    def fits(self) -> bool:
        return self.verdict.kind != "too_large"

    @property
    def quick(self) -> bool:
        """Faster than people read, as far as is known."""
        return self.verdict.kind == "gpu" or not 0 < self.speed < SLOW


def rows(
    quantizations: Iterable[Quantization],
    judge: Callable[[Quantization], Verdict],
    speed: Callable[[Quantization], float],
    *,
    parameters: int = 0,
) -> list[Row]:
    """The choices of a model, best quality first; side files (mmproj, drafts) are left out.

    `judge` answers for the context that will be used, `speed` in tokens per second (0: unknown);
    `parameters` of the model help to place a choice that was never measured.
    """
    choices = [
        _choice(each, judge(each), speed(each), parameters)
        for each in quantizations
        if each.kind in {"model", "embedding"}
    ]
    choices.sort(key=lambda each: (each.loss, each.quantization.bytes, each.quantization.files))
    coarse = LARGE_COARSE_PERCENT if parameters >= LARGE_MODEL else COARSE_PERCENT
    best = _best([each for each in choices if _usable(each.quantization)], coarse)
    return [_row(each, best, choices, coarse) for each in choices]


def named(quantizations: Sequence[Quantization], wanted: str) -> Quantization | None:
    """The choice a label means: `Q4_K_M` itself, else the largest that begins so (`Q4`)."""
    models = [each for each in quantizations if each.kind == "model"]
    alike = [each for each in models if each.label == wanted]
    alike = alike or [each for each in models if each.label.removeprefix("UD-") == wanted]
    alike = alike or [each for each in models if each.label.startswith(f"{wanted}_")]
    return max(alike, key=lambda each: each.bytes, default=None) if wanted else None


def holding(quantizations: Iterable[Quantization], file: str) -> Quantization | None:
    """The choice a file belongs to; any part of it may be named, with or without its folder."""
    for each in quantizations:
        if file in each.files or any(path.rpartition("/")[2] == file for path in each.files):
            return each
    return None


def _choice(quantization: Quantization, verdict: Verdict, speed: float, parameters: int) -> _Choice:
    label = quantization.label
    quality = quality_of(label, importance_matrix=quantization.importance_matrix)
    bits = quantization.bits_per_weight(parameters) or usual_bits(label)
    return _Choice(quantization, quality, verdict, speed, rank(quality, bits))


def _usable(quantization: Quantization) -> bool:
    return quantization.complete and loadable(quantization.label)


def _best(usable: Sequence[_Choice], coarse: float) -> _Choice | None:
    """The marked one; `usable` is sorted by quality, and none may be marked."""
    good = [each for each in usable if each.fits and each.loss < coarse]
    on_gpu = [each for each in good if each.verdict.kind == "gpu"]
    quick = on_gpu or [each for each in good if each.quick]
    if quick:
        equal = [each for each in quick if each.loss <= max(EQUAL_PERCENT, quick[0].loss)]
        return min(equal, key=lambda each: each.quantization.bytes)
    return max(good, key=lambda each: (each.speed, -each.quantization.bytes), default=None)


def _row(each: _Choice, best: _Choice | None, choices: Sequence[_Choice], coarse: float) -> Row:
    marked = each is best
    reason, facts = _why_best(each, choices) if marked else _why_not(each, best, coarse)
    told: dict[str, Fact] = {
        "label": each.quantization.label or parse_name(each.quantization.files[0]).base,
        "bytes": each.quantization.bytes,
        "speed": round(each.speed, 1),
        **facts,
    }
    return Row(each.quantization, each.quality, each.verdict, each.speed, marked, reason, told)


def _why_best(best: _Choice, choices: Sequence[_Choice]) -> tuple[str, dict[str, Fact]]:
    where = best.verdict.kind
    better = [each for each in choices if each.loss < best.loss and _usable(each.quantization)]
    if not best.quick:
        return "pick_slow", {}
    if best.loss <= EQUAL_PERCENT:
        return f"pick_{where}_equal", _layers(best.verdict)
    if not better:
        return f"pick_{where}", _layers(best.verdict)
    return f"pick_{where}_largest", {"next": better[-1].quantization.label} | _layers(best.verdict)


def _why_not(each: _Choice, best: _Choice | None, coarse: float) -> tuple[str, dict[str, Fact]]:
    if not _usable(each.quantization):
        return _unusable(each.quantization)
    if not each.fits:
        return "row_too_large", {"missing": each.verdict.missing}
    if each.loss >= coarse:
        return "row_coarse", {}
    if best is not None and max(each.loss, best.loss) <= EQUAL_PERCENT:
        return "row_equal", {"best": best.quantization.label}
    if best is not None and each.loss < best.loss:
        return ("row_slower" if each.quick else "row_slow"), _layers(each.verdict)
    return "row_smaller", {}


def _unusable(quantization: Quantization) -> tuple[str, dict[str, Fact]]:
    if quantization.missing:
        return "row_part_missing", {
            "part": quantization.missing[0],
            "parts": quantization.parts,
        }
    if not quantization.complete:
        return "row_torn", {"parts": quantization.parts}
    return "row_foreign", {}


def _layers(verdict: Verdict) -> dict[str, Fact]:
    return {
        "gpu_layers": verdict.gpu_layers,
        "layers": verdict.layers,
        "context": verdict.context,
    }
