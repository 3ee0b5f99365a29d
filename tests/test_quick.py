"""Slow algorithms fail, busy computers do not."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest

from tests.quick import HOPELESS, RUNS, assert_quick


@pytest.fixture
def runs_take(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have the runs to come take so many seconds each."""

    def take(*seconds: float) -> None:
        def readings() -> Iterator[float]:
            for one in seconds:
                yield 100
                yield 100 + one

        monkeypatch.setattr("tests.quick.process_time", readings().__next__)

    return take


def linear(size: int) -> int:
    return sum(1 for _ in range(size))


def quadratic(size: int) -> int:
    return sum(1 for _ in range(size) for _ in range(size))


def test_a_quadratic_algorithm_fails_where_a_linear_one_passes() -> None:
    assert assert_quick(lambda: linear(1_000), 0.004) == 1_000
    with pytest.raises(AssertionError, match=r"no run took less than 0\.004 s of processor time: "):
        assert_quick(lambda: quadratic(1_000), 0.004)


def test_one_quick_run_is_enough_and_its_result_is_given(
    runs_take: Callable[..., None],
) -> None:
    runs_take(8, 3, 0.5)
    assert assert_quick(iter("abc").__next__, 1) == "c"


def test_a_failure_says_every_time_and_what_it_was(runs_take: Callable[..., None]) -> None:
    runs_take(2, 3.25, 1.5, 8, 1)
    with pytest.raises(AssertionError) as caught:
        assert_quick(lambda: None, 1, "a.html")
    assert str(caught.value) == (
        "no run took less than 1 s of processor time (a.html): 2, 3.25, 1.5, 8, 1 s"
    )


@pytest.mark.parametrize(("seconds", "runs"), [(HOPELESS, RUNS), (HOPELESS + 1, 1)])
def test_it_is_tried_a_few_times_and_no_more_where_it_is_hopeless(
    runs_take: Callable[..., None], seconds: float, runs: int
) -> None:
    done: list[str] = []
    runs_take(*[seconds] * RUNS)
    with pytest.raises(AssertionError, match="no run took less"):
        assert_quick(lambda: done.append("run"), 1, before=lambda: done.append("before"))
    assert done == ["before", "run"] * runs


def test_what_the_work_raises_is_raised_at_once() -> None:
    done: list[str] = []

    def refuse() -> None:
        done.append("run")
        raise LookupError("not here")

    with pytest.raises(LookupError, match="not here"):
        assert_quick(refuse, 1)
    assert done == ["run"]
    assert gc.isenabled()
