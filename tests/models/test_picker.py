"""The mark goes to what a person who knows would take, and each row says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.models.fit import Verdict
from app.models.fit.budget import DeviceUse, Estimate
from app.models.picker import Row, holding, named, rows
from app.models.quants import Quantization, group

GB = 10**9
PARAMETERS = 8_030_000_000
SIZES = {
    "F16": 16.07,
    "Q8_0": 8.54,
    "Q6_K": 6.6,
    "Q5_K_M": 5.73,
    "Q4_K_M": 4.92,
    "Q4_K_S": 4.69,
    "Q3_K_M": 4.02,
    "IQ3_XXS": 3.27,
    "Q2_K": 3.18,
    "IQ1_S": 2.02,
}
"""Of Llama 3.1 8B, in GB."""


def verdict(kind: str, missing: int = 0) -> Verdict:
    estimate = Estimate((), DeviceUse("host", 0, 0, 0), 0)
    return Verdict(kind, 20, 33, 8192, "f16", estimate, missing, 8192)  # type: ignore[arg-type]


def judge(gpu: float, memory: float) -> Callable[[Quantization], Verdict]:
    """A computer with so many GB on the GPU and in all."""

    def judged(each: Quantization) -> Verdict:
        need = each.bytes / GB
        if need > memory:
            return verdict("too_large", each.bytes - round(memory * GB))
        if need <= gpu:
            return verdict("gpu")
        return verdict("partly" if gpu else "processor")

    return judged


def choices(*labels: str) -> list[Quantization]:
    sizes = {f"m-{label}.gguf": SIZES[label] for label in labels or SIZES}
    return group((name, round(size * GB)) for name, size in sizes.items())


def pick(
    gpu: float,
    memory: float,
    bandwidth: float = 50,
    quantizations: list[Quantization] | None = None,
    parameters: int = PARAMETERS,
) -> tuple[str, list[Row]]:
    def speed(each: Quantization) -> float:
        return bandwidth * GB / each.bytes

    found = rows(quantizations or choices(), judge(gpu, memory), speed, parameters=parameters)
    marked = [row for row in found if row.best]
    assert len(marked) <= 1
    return (marked[0].quantization.label if marked else ""), found


def reason(found: list[Row], label: str) -> str:
    (row,) = [row for row in found if row.quantization.label == label]
    return row.reason


def test_the_best_quality_that_fits_on_the_gpu() -> None:
    best, found = pick(gpu=6, memory=30)
    assert best == "Q5_K_M"
    assert [row.quantization.label for row in found] == list(SIZES)
    assert reason(found, "Q5_K_M") == "pick_gpu_largest"
    assert found[3].facts["next"] == "Q6_K"
    assert reason(found, "Q6_K") == "row_slower"
    assert reason(found, "Q4_K_M") == "row_smaller"


def test_nothing_larger_than_what_is_as_good() -> None:
    best, found = pick(gpu=80, memory=90)
    assert (best, reason(found, best)) == ("Q6_K", "pick_gpu_equal")
    assert reason(found, "F16") == reason(found, "Q8_0") == "row_equal"


def test_without_a_gpu_the_best_that_is_faster_than_people_read() -> None:
    best, found = pick(gpu=0, memory=12, bandwidth=26)
    assert (best, reason(found, best)) == ("Q4_K_M", "pick_processor_largest")
    assert reason(found, "Q5_K_M") == "row_slow"
    assert reason(found, "F16") == "row_too_large"


def test_partly_on_the_gpu() -> None:
    best, found = pick(gpu=1, memory=5)
    assert (best, reason(found, best)) == ("Q4_K_M", "pick_partly_largest")
    (row,) = [row for row in found if row.best]
    assert (row.facts["gpu_layers"], row.facts["layers"]) == (20, 33)


def test_all_too_slow_is_said_to_be_slow() -> None:
    best, found = pick(gpu=0, memory=12, bandwidth=4)
    assert (best, reason(found, best)) == ("IQ3_XXS", "pick_slow")


def test_an_unknown_speed_is_not_held_against_it() -> None:
    best, _ = pick(gpu=0, memory=7, bandwidth=0)
    assert best == "Q6_K"


def test_below_three_bits_nothing_is_marked() -> None:
    best, found = pick(gpu=3.2, memory=3.2)
    assert best == ""
    assert reason(found, "Q2_K") == reason(found, "IQ1_S") == "row_coarse"
    assert reason(found, "IQ3_XXS") == "row_too_large"


def test_a_very_large_model_is_worth_it_with_two_bits() -> None:
    sizes = [("m-Q4_K_M.gguf", 43 * GB), ("m-Q2_K.gguf", 26 * GB), ("m-IQ1_S.gguf", 15 * GB)]
    best, _ = pick(30, 30, quantizations=group(sizes), parameters=70 * GB)
    assert best == "Q2_K"


def test_nothing_fits() -> None:
    best, found = pick(gpu=1, memory=1)
    assert best == ""
    assert {row.reason for row in found} == {"row_too_large"}
    assert all(row.facts["missing"] for row in found)


def test_what_cannot_be_opened_is_not_marked() -> None:
    names = ["m-Q5_K_M-00002-of-00003.gguf", "m-Q4_0_4_4.gguf", "m.Q6_K.gguf-split-a"]
    best, found = pick(90, 90, quantizations=group((name, GB) for name in names))
    assert best == ""
    assert reason(found, "Q5_K_M") == "row_part_missing"
    assert reason(found, "Q4_0_4_4") == "row_foreign"
    assert reason(found, "Q6_K") == "row_torn"


def test_side_files_are_no_choices() -> None:
    mixed = [*choices("Q4_K_M"), *group([("mmproj-F16.gguf", GB), ("mtp-m-Q8_0.gguf", GB)])]
    best, found = pick(90, 90, quantizations=mixed)
    assert (best, len(found)) == ("Q4_K_M", 1)
    assert reason(found, best) == "pick_gpu"


@pytest.mark.parametrize("parameters", [0, PARAMETERS])
def test_choices_that_nobody_measured_take_part(parameters: int) -> None:
    sizes = [("m-UD-Q4_K_XL.gguf", 5.1), ("m-Q3_K_M.gguf", 4.0), ("m-UD-Q2_K_XL.gguf", 3.4)]
    found = group((name, round(size * GB)) for name, size in sizes)
    best, listed = pick(5.2, 9, quantizations=found, parameters=parameters)
    assert best == "UD-Q4_K_XL"
    assert listed[0].quality is None
    assert listed[0].reason == "pick_gpu"


def test_no_choices() -> None:
    assert rows([], judge(1, 1), lambda _: 1.0) == []


def test_a_label_finds_its_choice() -> None:
    found = group([("m-Q4_K_M.gguf", 5), ("m-Q4_K_S.gguf", 4), ("m-UD-Q6_K.gguf", 7)])
    assert labels(named(found, "Q4_K_S")) == "Q4_K_S"
    assert labels(named(found, "Q4")) == "Q4_K_M"
    assert labels(named(found, "Q6_K")) == "UD-Q6_K"
    assert named(found, "Q8_0") is None
    assert named(found, "") is None


def test_a_file_finds_its_choice() -> None:
    found = group([("Q4_K_M/m-Q4_K_M-00001-of-00002.gguf", 5), ("x.gguf", 1)])
    assert labels(holding(found, "m-Q4_K_M-00001-of-00002.gguf")) == "Q4_K_M"
    assert labels(holding(found, "Q4_K_M/m-Q4_K_M-00001-of-00002.gguf")) == "Q4_K_M"
    assert holding(found, "y.gguf") is None


def labels(found: Quantization | None) -> str:
    assert found is not None
    return found.label
