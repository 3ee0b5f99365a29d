"""Whether it will run: the verdict, what is missing, the longest context, the choice by itself."""

from __future__ import annotations

import pytest

from app.models.fit import (
    Budget,
    DeviceRoom,
    Verdict,
    choose,
    judge,
    longest_context,
    step_down,
)
from app.models.fit.judge import GPU_MARGIN_SHARE
from tests.models.fit.recorded import known_shape

GIB = 1024**3
LAPTOP = Budget((), 11 * GIB, 16 * GIB)
OFFICE = Budget((), 3 * GIB, 8 * GIB)
MAC = Budget((DeviceRoom("MTL0", "gpu", 11 * GIB, 11 * GIB, shared=True),), 12 * GIB, 16 * GIB)


def gamer(free: int, total: int) -> Budget:
    card = DeviceRoom("CUDA0", "gpu", free * GIB, total * GIB)
    return Budget((card,), 24 * GIB, 32 * GIB)


def test_a_card_with_room_takes_it_all() -> None:
    found = judge(known_shape("llama-8b"), gamer(11, 12), context=8192)
    assert (found.kind, found.gpu_layers, found.layers, found.missing) == ("gpu", 33, 33, 0)
    assert found.estimate.uses[0].total < 11 * GIB - GPU_MARGIN_SHARE * 12 * GIB
    assert found.longest_context > 8192


def test_a_small_card_takes_a_part() -> None:
    found = judge(known_shape("llama-8b"), gamer(5, 6), context=8192)
    assert found.kind == "partly"
    assert 5 < found.gpu_layers < 33
    more = judge(known_shape("llama-8b"), gamer(6, 6), context=8192)
    assert more.gpu_layers > found.gpu_layers


def test_without_a_card_the_processor_does_it() -> None:
    found = judge(known_shape("llama-8b"), LAPTOP, context=8192)
    assert (found.kind, found.gpu_layers, found.missing) == ("processor", 0, 0)


def test_too_large_says_by_how_much() -> None:
    shape = known_shape("mixtral-8x7b")
    found = judge(shape, LAPTOP, context=8192)
    assert found.kind == "too_large"
    roomier = Budget((), LAPTOP.host_free + found.missing, LAPTOP.host_total)
    assert judge(shape, roomier, context=8192).kind == "processor"
    tighter = Budget((), LAPTOP.host_free + found.missing - 1, LAPTOP.host_total)
    assert judge(shape, tighter, context=8192).kind == "too_large"
    assert found.longest_context == 0


def test_what_shares_main_memory_is_counted_once_in_each() -> None:
    shape = known_shape("llama-8b")
    assert judge(shape, MAC, context=8192).kind == "gpu"
    busy = Budget(MAC.devices, 5 * GIB, 16 * GIB)
    assert judge(shape, busy, context=8192).kind == "too_large"


def test_a_card_that_vanished_or_is_full_is_no_card() -> None:
    full = Budget((DeviceRoom("CUDA0", "gpu", 0, 8 * GIB),), 24 * GIB, 32 * GIB)
    assert judge(known_shape("llama-8b"), full, context=8192).kind == "processor"


def test_an_integrated_gpu_is_left_alone_beside_a_card() -> None:
    card = DeviceRoom("CUDA0", "gpu", 11 * GIB, 12 * GIB)
    small = DeviceRoom("Vulkan1", "igpu", 8 * GIB, 8 * GIB, shared=True)
    both = Budget((small, card), 24 * GIB, 32 * GIB)
    found = judge(known_shape("llama-8b"), both, context=8192)
    assert [device.name for device in found.devices] == ["CUDA0"]


@pytest.mark.parametrize("name", ["llama-8b", "gemma3-4b", "lfm2-1.2b", "deepseek2-lite"])
@pytest.mark.parametrize("budget", [LAPTOP, gamer(7, 8), gamer(15, 16), MAC])
def test_the_longest_context_runs_and_the_next_step_does_not(name: str, budget: Budget) -> None:
    shape = known_shape(name)
    best = judge(shape, budget, context=2048)
    if best.kind == "too_large":
        assert longest_context(shape, budget) == 0
        return
    longest = longest_context(shape, budget, kind=best.kind)
    assert judge(shape, budget, context=longest).kind == best.kind
    limit = min(shape.trained_context, 131_072)
    assert longest == limit or judge(shape, budget, context=longest + 256).kind != best.kind


def test_q8_makes_room_for_more() -> None:
    shape, budget = known_shape("llama-8b"), gamer(8, 8)
    assert longest_context(shape, budget, kv_type="q8_0") > 1.5 * longest_context(shape, budget)


def test_a_roomy_card_gets_a_long_context_by_itself() -> None:
    found = choose(known_shape("llama-8b"), gamer(23, 24))
    assert (found.kind, found.context, found.kv_type, found.step) == ("gpu", 32768, "f16", None)


def test_a_smaller_kv_cache_is_chosen_before_the_processor() -> None:
    shape = known_shape("llama-8b")
    found = choose(shape, gamer(8, 8), context=24576)
    assert (found.kind, found.context, found.kv_type) == ("gpu", 24576, "q8_0")
    assert found.step
    assert found.step.code == "fit_chose_kv"


def test_the_processor_gets_the_usual_context() -> None:
    found = choose(known_shape("llama-8b"), LAPTOP)
    assert (found.kind, found.context, found.kv_type) == ("processor", 8192, "f16")


def test_little_memory_gives_a_shorter_context_and_says_so() -> None:
    found = choose(known_shape("qwen3-4b"), Budget((), 4 * GIB, 8 * GIB))
    assert found.kind == "processor"
    assert found.context < 8192 or found.kv_type == "q8_0"
    assert found.step


def test_nothing_fits_and_the_least_missing_is_told() -> None:
    found = choose(known_shape("mixtral-8x7b"), OFFICE)
    assert found.kind == "too_large"
    assert (found.context, found.kv_type) == (2048, "q8_0")


def test_a_short_trained_context_is_kept() -> None:
    assert choose(known_shape("phi2"), gamer(23, 24)).context == 2048


def test_a_model_that_cannot_have_q8_is_judged_with_f16() -> None:
    found = judge(known_shape("phi2"), LAPTOP, context=2048, kv_type="q8_0")
    assert found.kv_type == "f16"


@pytest.mark.parametrize("name", ["llama-8b", "phi2", "mamba2-2.7b", "qwen35-4b"])
def test_stepping_down_ends_and_each_step_takes_less(name: str) -> None:
    shape = known_shape(name)
    at: Verdict | None = choose(shape, gamer(23, 24))
    steps = []
    while at is not None:
        following = step_down(at, shape)
        if following is not None:
            assert following.step
            steps.append(following.step.code)
            assert (
                _on_card(following) < _on_card(at) or following.estimate.total < at.estimate.total
            )
        at = following
    assert "fit_step_processor" in steps
    assert len(steps) < 25


def _on_card(verdict: Verdict) -> int:
    return sum(use.total for use in verdict.estimate.uses)
