"""How fast memory is here, and the rate that lets a user expect."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from app.hardware import bandwidth
from app.hardware.bandwidth import (
    EFFICIENCY_GPU,
    EFFICIENCY_HOST,
    Correction,
    buffer_size,
    correct,
    expected_rate,
    gpu_bandwidth,
    last_level_cache,
    measure_bandwidth,
)
from app.hardware.gpus import Gpu

GIB, MIB = 2**30, 2**20


def test_this_computer() -> None:
    """Between a slow emulator and any server."""
    assert 1e8 < measure_bandwidth(2, limit=0.1) < 1e13


class Ticking:
    """A clock that moves on with each look at it."""

    def __init__(self, step: float) -> None:
        self.now, self.step, self.looks = 0.0, step, 0

    def __call__(self) -> float:
        self.looks += 1
        self.now += self.step
        return self.now


def test_it_ends_in_time_however_slow_the_computer() -> None:
    slow = Ticking(0.2)
    assert measure_bandwidth(1, clock=slow) > 0
    assert slow.now <= 2.0


def test_rounds_are_repeated_while_there_is_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bandwidth, "buffer_size", lambda *_: 2 * MIB)
    clock = Ticking(0.01)
    # Two megabytes in one step of a hundredth of a second.
    assert measure_bandwidth(2, clock=clock) == pytest.approx(2 * MIB / 0.01)
    assert clock.looks > 30


def test_no_memory_for_it_means_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(bandwidth, "_fill", full)
    assert measure_bandwidth(1) == 0.0


@pytest.mark.parametrize(
    ("free", "cache", "size"),
    [
        (16 * GIB, 32 * MIB, 64 * MIB),
        (16 * GIB, 96 * MIB, 192 * MIB),
        (256 * GIB, 768 * MIB, 256 * MIB),
        (400 * MIB, 32 * MIB, 50 * MIB),
        (0, 32 * MIB, MIB),
    ],
)
def test_larger_than_the_cache_and_small_beside_what_is_free(
    free: int, cache: int, size: int
) -> None:
    assert buffer_size(free, cache) == size


def test_caches_are_counted_once_each(tmp_path: Path) -> None:
    """Eight processors, two last-level caches of 32 MiB for four each."""
    for number in range(8):
        for level, size, who in ((2, "1024K", str(number)), (3, "32768K", f"{number // 4 * 4}-x")):
            folder = tmp_path / f"cpu{number}" / "cache" / f"index{level}"
            folder.mkdir(parents=True)
            for name, content in (("level", level), ("size", size), ("shared_cpu_list", who)):
                (folder / name).write_text(f"{content}\n")
    assert last_level_cache(tmp_path) == 64 * MIB
    assert last_level_cache(tmp_path / "missing") == 32 * MIB


def test_a_rate_from_bytes_and_bandwidths() -> None:
    assert expected_rate(4e9, 0, 1e12, 0) == pytest.approx(250 * EFFICIENCY_GPU)
    assert expected_rate(0, 4e9, 0, 40e9) == pytest.approx(10 * EFFICIENCY_HOST)
    assert expected_rate(0, 4e9, 0, 40e9, factor=0.5) == pytest.approx(5 * EFFICIENCY_HOST)


def test_a_split_model_waits_for_both() -> None:
    both = expected_rate(4e9, 4e9, 1e12, 40e9)
    alone = expected_rate(4e9, 0, 1e12, 0), expected_rate(0, 4e9, 0, 40e9)
    assert 1 / both == pytest.approx(sum(1 / rate for rate in alone))


@pytest.mark.parametrize(
    "figures", [(1e9, 0, 0, 40e9), (0, 1e9, 1e12, 0), (0, 0, 1e12, 40e9), (1e9, 1e9, 0, 1e9)]
)
def test_unknown_is_said_and_not_guessed(figures: tuple[float, float, float, float]) -> None:
    assert expected_rate(*figures) == 0.0


def test_cards_without_a_figure_of_their_own() -> None:
    card = Gpu("a", "A", "gpu", GIB, 0, GIB, bandwidth=1e12)
    assert gpu_bandwidth(card, 4e10) == 1e12
    assert gpu_bandwidth(Gpu("b", "B", "igpu", GIB, 0, GIB, shared=True), 4e10) == 4e10
    assert gpu_bandwidth(Gpu("c", "C", "gpu", GIB, 0, GIB), 4e10) == 0.0


def test_the_first_answer_corrects_at_once() -> None:
    learnt = correct(20.0, 15.0)
    assert (learnt.factor, learnt.answers) == (pytest.approx(0.75), 1)


def test_it_settles_at_what_is_really_reached() -> None:
    learnt = Correction()
    for measured in [12.0, 18.0] * 50:
        learnt = learnt.correct(20.0, measured)
    assert learnt.factor == pytest.approx(math.sqrt(12 * 18) / 20, rel=0.05)


def test_one_odd_answer_does_not_spoil_it() -> None:
    learnt = Correction(0.8, 40).correct(20.0, 0.001)
    assert 0.55 < learnt.factor < 0.8


@pytest.mark.parametrize(("expected", "measured"), [(0.0, 5.0), (5.0, 0.0), (-1.0, 1.0)])
def test_nothing_is_learnt_from_nothing(expected: float, measured: float) -> None:
    known = Correction(0.7, 3)
    assert correct(expected, measured, known) == known
