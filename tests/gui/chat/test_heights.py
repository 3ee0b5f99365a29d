"""Offsets and searches agree with plain addition."""

from __future__ import annotations

import random
from itertools import accumulate

from app.ui.chat.heights import Heights


def test_tops_and_searches_agree_with_addition() -> None:
    chance = random.Random(5)
    plain = [chance.randint(1, 90) for _ in range(37)]
    heights = Heights(plain)
    for _ in range(300):
        if chance.random() < 0.2:
            plain.append(chance.randint(1, 90))
            heights.append(plain[-1])
        index = chance.randrange(len(plain))
        new = chance.randint(1, 90)
        assert heights.set(index, new) == new - plain[index]
        plain[index] = new
        tops = [0, *accumulate(plain)]
        assert [heights.top(i) for i in range(len(plain) + 1)] == tops
        offset = chance.randrange(tops[-1])
        found = heights.at(offset)
        assert tops[found] <= offset < tops[found + 1]
    assert heights.at(heights.total() + 50) == len(plain) - 1


def test_an_empty_column_has_no_message() -> None:
    assert Heights().at(0) == -1
    assert Heights().total() == 0


def test_a_column_that_grows_from_nothing() -> None:
    heights = Heights()
    for _ in range(9):
        heights.append(10)
    assert [heights.at(y) for y in (0, 9, 10, 89, 90)] == [0, 0, 1, 8, 8]
