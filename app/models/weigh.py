"""Weighs models for this computer: one for its verdict and speed, all choices for the best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.errors import Fact
from app.models.fit import ModelShape, Verdict, choose, judge, longest_context
from app.models.fit.scaled import scaled
from app.models.here import Here
from app.models.judged import Weighed
from app.models.picker import Row, rows
from app.models.quants import Kind, Quantization

LONGEST = -1
"""As a context: the longest that fits."""

_LOADED_BESIDE: tuple[Kind, ...] = ("mmproj", "draft")


@dataclass(frozen=True, slots=True)
class Companion:
    """A side file, and the verdict of a choice with it; `reason` and `facts` say it in words."""

    file: Quantization
    verdict: Verdict

    @property
    def reason(self) -> str:
        """A code of `core.sentences_models`."""
        how, draft = self.verdict.kind, self.file.kind == "draft"
        if how == "too_large":
            return "with_draft_too_large" if draft else "with_mmproj_too_large"
        return f"with_draft_{how}" if draft else f"with_mmproj_{how}"

    @property
    def facts(self) -> Mapping[str, Fact]:
        """What its sentence tells; bytes of both together."""
        return {
            "bytes": self.verdict.estimate.total,
            "missing": self.verdict.missing,
            "gpu_layers": self.verdict.gpu_layers,
            "layers": self.verdict.layers,
        }


def weigh(shape: ModelShape, here: Here, context: int | None = None) -> Weighed:
    """With a context of so many tokens, `LONGEST`, or for None as the program would choose."""
    if context == LONGEST:
        context = longest_context(shape, here.budget) or None
    verdict = choose(shape, here.budget, context=context)
    return Weighed(verdict, here.rate(shape, verdict))


def weigh_choices(
    shapes: Mapping[Quantization, ModelShape], here: Here, context: int | None = None
) -> tuple[Row, ...]:
    """The choices of one model, the best quality first and the best one marked."""
    weighed = {each: weigh(shape, here, context) for each, shape in shapes.items()}
    parameters = max((shape.parameters for shape in shapes.values()), default=0)
    found = rows(
        weighed,
        lambda each: weighed[each].verdict,
        lambda each: weighed[each].rate,
        parameters=parameters,
    )
    return tuple(found)


def companions(
    row: Row, beside: Iterable[Quantization], shape: ModelShape, here: Here
) -> tuple[Companion, ...]:
    """What a choice takes with the smallest side file of each kind that is loaded with a model.

    The context stays as it was judged; none for a choice that is too large alone. Of a draft model
    its file counts, not the cache it keeps.
    """
    if row.verdict.kind == "too_large":
        return ()
    ordered = sorted(beside, key=lambda one: one.bytes, reverse=True)
    smallest = {each.kind: each for each in ordered if each.complete}
    own = scaled(shape, row.quantization.bytes)
    context, kv_type = row.verdict.context, row.verdict.kv_type
    return tuple(
        Companion(
            each,
            judge(own, here.budget, context=context, kv_type=kv_type, extra_bytes=each.bytes),
        )
        for each in map(smallest.get, _LOADED_BESIDE)
        if each is not None
    )
