"""The two ways to choose among candidates are the same choice."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.words import Sampling
from app.engine.child.sampling import chooser


@pytest.mark.parametrize(
    "how",
    [
        Sampling(),
        Sampling(temperature=1.7, top_p=0.6, min_p=0),
        Sampling(temperature=0.2, top_p=1.0, min_p=0.01),
    ],
)
def test_few_candidates_are_chosen_from_as_many_are(how: Sampling) -> None:
    random, choose = np.random.default_rng(2), chooser(how)
    for size in (1, 2, 40, 700):
        values = -np.sort(-random.normal(size=size) * 3).astype(np.float32)
        for draw in (0.0, 0.3, 0.9, 0.999_999):
            assert choose(values.tolist(), draw) == choose(values, draw)


def test_the_draw_is_spread_by_the_shares() -> None:
    values = np.log(np.array([0.5, 0.3, 0.2])).astype(np.float32)
    choose = chooser(Sampling(temperature=1.0, top_p=1.0, min_p=0))
    assert [choose(values.tolist(), draw) for draw in (0.1, 0.6, 0.9)] == [0, 1, 2]
