"""The pure parts of the benchmarks: the rounds' arithmetic, llama-bench's output, pinned hashes."""

from __future__ import annotations

import pytest

from tests.benchmarks.llama_bench import NotHere, pinned_hashes, pinned_lines, rate_in
from tests.benchmarks.ratios import Round, Rounds, interleave


def test_one_disturbed_round_does_not_move_the_figure() -> None:
    rounds = Rounds((Round(98, 100), Round(10, 100), Round(97, 100), Round(99, 100)))
    assert rounds.ratio == pytest.approx(0.975)
    assert Rounds((Round(99, 100), Round(20, 100), Round(99, 100))).ratio == 0.99


def test_the_extra_time_is_that_of_one_token() -> None:
    rounds = Rounds((Round(400, 500), Round(400, 500)))
    assert rounds.extra_microseconds == pytest.approx(500)
    assert rounds.best_ratio == 0.8


async def test_sides_take_turns_in_going_first() -> None:
    went: list[str] = []

    async def ours(number: int) -> float:
        went.append(f"ours {number}")
        return 1.0

    async def theirs(number: int) -> float:
        went.append(f"theirs {number}")
        return 2.0

    rounds = await interleave(2, ours, theirs)
    assert rounds == Rounds((Round(1.0, 2.0), Round(1.0, 2.0)))
    assert went == ["theirs -1", "ours -1", "ours 0", "theirs 0", "theirs 1", "ours 1"]


def test_the_rate_is_read_from_what_llama_bench_prints() -> None:
    assert rate_in('[{"n_prompt": 0, "n_gen": 8, "avg_ts": 26.81, "stddev_ts": 0.0}]') == 26.81


def test_a_package_is_fetched_with_its_own_hashes_only() -> None:
    text = (
        "kept==1 \\\n    --hash=sha256:aa\n"
        "wanted==2 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"
        "last==3 \\\n    --hash=sha256:dd\n"
    )
    assert pinned_lines(text, "wanted") == (
        "wanted==2 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"
    )
    assert pinned_hashes(pinned_lines(text, "wanted")) == ["bb", "cc"]
    assert pinned_lines(text, "last") == "last==3 \\\n    --hash=sha256:dd\n"
    with pytest.raises(NotHere):
        pinned_lines(text, "other")
