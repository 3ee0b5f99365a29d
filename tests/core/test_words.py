"""Small promises of the shared vocabulary."""

from __future__ import annotations

import pickle

import pytest

from app.core.errors import AlcoveError, BugError, OutsideError, UserError
from app.core.words import Sampling, Statistics


@pytest.mark.parametrize(
    ("tokens", "seconds", "rate"),
    [(0, 0.0, 0.0), (1, 1.0, 0.0), (11, 0.0, 0.0), (11, 2.0, 5.0), (2, -1.0, 0.0)],
)
def test_the_rate_counts_the_tokens_after_the_first(
    tokens: int, seconds: float, rate: float
) -> None:
    assert Statistics(answer_tokens=tokens, generation_seconds=seconds).tokens_per_second == rate


def test_an_error_tells_its_code_and_facts() -> None:
    error = OutsideError("disk_full", path="/x", bytes=3)
    assert (error.code, dict(error.facts)) == ("disk_full", {"path": "/x", "bytes": 3})
    assert str(error) == "disk_full(path='/x', bytes=3)"


def test_no_name_of_a_fact_collides() -> None:
    """An engine child chooses the names of its facts; it must not be able to break the window."""
    facts = {"code": "x", "self": "y", "": 1, "not a name": 2.0}
    assert AlcoveError("engine_bug", **facts).facts == facts


@pytest.mark.parametrize("kind", [UserError, OutsideError, BugError])
def test_every_fault_can_be_caught_as_one(kind: type[AlcoveError]) -> None:
    with pytest.raises(AlcoveError):
        raise kind("stopped")


def test_values_do_not_change() -> None:
    with pytest.raises(AttributeError):
        Sampling().temperature = 2.0  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(Sampling(seed=1))) == Sampling(seed=1)
