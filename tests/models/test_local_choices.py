"""The quantizations of one model among the files on this computer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.models.fit import Budget, rough_shape
from app.models.fit.scaled import scaled
from app.models.here import Here
from app.models.judged import Judged
from app.models.library import HeaderFacts
from app.models.local_choices import alike, local_rows
from app.models.local_files import LocalModel
from app.models.weigh import weigh

GIB = 1 << 30
HERE = Here(Budget((), 12 * GIB, 16 * GIB), bandwidth=5e10)
SHAPE = rough_shape(8_000_000_000, 5 * GIB, "llama", 131072)


def local(file: str, gib: float = 5.0, **changes: object) -> LocalModel:
    """A model of ours."""
    path = Path("/models") / file
    label = path.stem.rpartition("-")[2]
    made = LocalModel(
        path, path.stem.rpartition("-")[0], label, int(gib * GIB), "model", "alcove", True, (path,)
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def judged(model: LocalModel, parameters: int = 8_000_000_000) -> Judged:
    """As the shelf finds it."""
    one = weigh(scaled(SHAPE, model.bytes), HERE)
    return Judged(HeaderFacts(kind="model", parameters=parameters), one.verdict, one.rate)


def test_files_of_one_name_are_one_model_wherever_they_lie() -> None:
    small, large = local("a/Tale-Q4_K_M.gguf"), local("b/Tale-Q8_0.gguf")
    named = local("b/Tale-Q6_K.gguf", name="My own name")
    others = [local("a/Other-Q4_K_M.gguf"), local("a/Tale-F16.gguf", complete=False)]
    assert alike(small, [small, large, named, *others]) == [small, large, named]


def test_each_has_quality_verdict_speed_and_longest_context_and_the_best_is_marked() -> None:
    small, large = local("Tale-Q4_K_M.gguf", 4.6), local("Tale-F16.gguf", 15.0)
    found = local_rows(small, {one: judged(one) for one in (small, large)})
    assert [row.quantization.label for row in found] == ["F16", "Q4_K_M"]
    assert [row.verdict.kind for row in found] == ["too_large", "processor"]
    best = found[1]
    assert best.best
    assert best.quality is not None
    assert best.tokens_per_second > 5
    assert best.verdict.longest_context > 8192


def test_another_model_of_the_same_name_is_no_choice() -> None:
    small, other = local("Tale-Q4_K_M.gguf"), local("Tale-Q8_0.gguf", 1.0)
    known = {small: judged(small), other: judged(other, 1_000_000_000)}
    assert [row.quantization.label for row in local_rows(small, known)] == ["Q4_K_M"]
