"""What fits goes in whole; of the rest the best passages, and never more than there is room for."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from app.chat.papers.choosing import (
    FENCE_TOKENS,
    MOST_PASSAGES,
    Ranked,
    Sized,
    beginnings,
    fence_tokens,
    fill,
    may_fit,
    part,
    passage_room,
    runs,
)
from app.chat.papers.wording import Laid, called, papers_of
from app.chat.prompt import MARKING
from app.core.papers import Passage, Place
from app.vault.rows import PaperRow, TurnPaper


def paper(id_: int, passages: int = 3, characters: int = 100) -> PaperRow:
    return PaperRow(id_, f"{id_}", f"{id_}.txt", "text", 0, characters, (), passages, False, 0)


def sized(*tokens: int | None) -> list[Sized]:
    return [Sized(paper(at), count) for at, count in enumerate(tokens, 1)]


def whole(*tokens: int | None, room: int) -> list[int]:
    return [one.paper.id for one in part(sized(*tokens), room).whole]


def test_all_go_in_whole_while_they_fit_together() -> None:
    parted = part(sized(100, 200), 300 + 2 * FENCE_TOKENS)
    assert ([one.paper.id for one in parted.whole], parted.searched) == ([1, 2], ())
    assert parted.left == 0


def test_whole_documents_leave_something_for_the_next_question() -> None:
    room = 100 + FENCE_TOKENS
    assert part(sized(100), room, 0).whole
    assert not part(sized(100), room, 1).whole


def test_where_one_is_too_long_it_is_searched_and_room_is_kept_for_it() -> None:
    parted = part(sized(100, 5000, 100), 2000)
    assert [one.paper.id for one in parted.whole] == [1, 3]
    assert [one.id for one in parted.searched] == [2]
    assert parted.left == 2000 - 200 - 2 * FENCE_TOKENS


def test_the_first_in_the_tray_come_first() -> None:
    assert whole(600, 600, 600, room=1900) == [1]
    assert whole(None, 100, room=10_000) == [2]


def test_without_room_everything_is_searched_and_nothing_shown() -> None:
    parted = part(sized(1, 2), 0)
    assert (parted.whole, len(parted.searched), parted.left) == ((), 2, 0)


def test_no_more_passages_than_fit() -> None:
    ranked = [Ranked(1, at, 100) for at in (5, 6, 1, 9)]
    assert fill(ranked, 100 + FENCE_TOKENS) == {1: (5,)}
    assert fill(ranked, 200 + FENCE_TOKENS) == {1: (5, 6)}
    assert fill(ranked, 10_000) == {1: (1, 5, 6, 9)}
    assert fill(ranked, 50) == {}


@pytest.mark.parametrize("name", ["a.txt", "Mietvertrag " * 20, "合同" * 60])
def test_a_long_name_takes_room_too(name: str) -> None:
    """In a vocabulary that has no token for its letters each byte is one."""
    long = replace(paper(1), name=name)
    row = TurnPaper(12, long, "ab12cd34", (4,))
    laid = Laid(row, "", [Passage(Place("page", 120), "")])
    fenced = papers_of([laid], marked=True).before("").removesuffix(f"{MARKING}\n\n")
    name_bytes = len(called(name).encode())
    signs = len(re.findall(r"\w+|\W", fenced.replace(called(name), "")))
    assert fence_tokens(long) > name_bytes + signs


def test_a_shorter_one_may_still_fit() -> None:
    assert fill([Ranked(1, 0, 500), Ranked(2, 4, 20)], 100) == {2: (4,)}


@pytest.mark.parametrize("seed", range(50))
def test_any_filling_stays_within_the_room(seed: int) -> None:
    rng = random.Random(seed)
    ranked = [
        Ranked(rng.randint(1, 4), rng.randint(0, 40), rng.randint(1, 300)) for _ in range(100)
    ]
    room = rng.randint(0, 5000)
    found = fill(ranked, room)
    least = min(one.tokens for one in ranked)
    assert sum(map(len, found.values())) <= MOST_PASSAGES
    fences = sum(len(runs(positions)) for positions in found.values())
    assert fences * FENCE_TOKENS + least * sum(map(len, found.values())) <= room or not found


def test_one_question_leaves_room_for_the_next() -> None:
    assert passage_room(6000, 6000) == 3000
    assert passage_room(1500, 1500) == 1024
    assert passage_room(200, 6000) == 200


def test_neighbours_stand_in_one_fence() -> None:
    assert runs([4, 1, 2, 9]) == [(1, 2), (4,), (9,)]
    assert runs([]) == []


def test_beginnings_take_turns() -> None:
    assert beginnings([paper(1, 2), paper(2, 3)], 4) == [(1, 0), (2, 0), (1, 1), (2, 1)]
    assert beginnings([paper(1, 0)]) == []


def test_what_is_surely_too_long_is_not_counted() -> None:
    assert may_fit(paper(1, characters=1000), 1000)
    assert not may_fit(paper(1, characters=1_000_000), 4096)
