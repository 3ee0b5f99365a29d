"""Which documents go in whole, and which passages of the others. Pure: sizes in, a choice out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.chat.papers.wording import called
from app.vault.rows import PaperRow

MOST_PASSAGES = 24
"""For one question: more of them hide the one that answers it."""
_LEAST_SEARCHED = 1024
"""Tokens that passages may take where that is more than half of the room."""
PASSAGE_ROOM = 4096
"""Tokens kept for passages at most while other documents go in whole."""
FENCE_TOKENS, _SHORT_NAME = 64, 16
"""More than a fence takes around one document or run of passages, with a name of 16 bytes."""
_MOST_CHARACTERS_A_TOKEN = 12
"""Of a text that could still go in whole; real ones have two to five."""


@dataclass(frozen=True, slots=True)
class Sized:
    """A document and its tokens; None: nobody needs to count, it is too long to go in whole."""

    paper: PaperRow
    tokens: int | None

    @property
    def cost(self) -> int | None:
        """With what stands around it."""
        return None if self.tokens is None else self.tokens + fence_tokens(self.paper)


@dataclass(frozen=True, slots=True)
class Parted:
    """The documents that go in whole, those that are searched, and the tokens left for these."""

    whole: tuple[Sized, ...]
    searched: tuple[PaperRow, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage by its document and position, with its tokens; the best stands first in a list.

    `fence` are the tokens around one that joins no other.
    """

    paper: int
    position: int
    tokens: int
    fence: int = FENCE_TOKENS


def fence_tokens(paper: PaperRow) -> int:
    """More than stands around a document: of its name no token is shorter than a byte."""
    return FENCE_TOKENS + max(0, len(called(paper.name).encode("utf-8", "replace")) - _SHORT_NAME)


def may_fit(paper: PaperRow, room: int) -> bool:
    """Whether it is worth counting."""
    return paper.characters <= room * _MOST_CHARACTERS_A_TOKEN


def part(sized: Sequence[Sized], room: int, spare: int = 0) -> Parted:
    """All whole where they fit together; else as many, in order, as leave room to search the rest.

    `room` is in tokens; whole documents leave `spare` of it.
    """
    costs = [one.cost for one in sized]
    known = [cost for cost in costs if cost is not None]
    if len(known) == len(sized) and sum(known) <= room - spare:
        return Parted(tuple(sized), (), room - sum(known))
    left, whole = room - max(spare, min(room // 2, PASSAGE_ROOM)), []
    for one, cost in zip(sized, costs, strict=True):
        if cost is not None and cost <= left:
            whole.append(one)
            left -= cost
    gone = {one.paper.id for one in whole}
    searched = tuple(one.paper for one in sized if one.paper.id not in gone)
    used = sum(one.cost or 0 for one in whole)
    return Parted(tuple(whole), searched, max(0, room - used))


def passage_room(left: int, room: int) -> int:
    """Tokens for the passages of one question, of those `left` of `room`.

    The questions behind it want some, too: a history that has to give way is computed anew.
    """
    return min(left, max(room // 2, _LEAST_SEARCHED))


def fill(ranked: Iterable[Ranked], room: int) -> dict[int, tuple[int, ...]]:
    """The best passages that fit into `room` tokens: their positions in order, by document."""
    taken: dict[int, set[int]] = {}
    count = 0
    for one in ranked:
        positions = taken.get(one.paper, set())
        joins = one.position - 1 in positions or one.position + 1 in positions
        cost = one.tokens + (0 if joins else one.fence)
        if count == MOST_PASSAGES or one.position in positions or cost > room:
            continue
        taken.setdefault(one.paper, set()).add(one.position)
        room, count = room - cost, count + 1
    return {paper: tuple(sorted(positions)) for paper, positions in taken.items()}


def beginnings(papers: Sequence[PaperRow], most: int = MOST_PASSAGES) -> list[tuple[int, int]]:
    """What to show where no passage has a word of the question: the first ones, taking turns."""
    found: list[tuple[int, int]] = []
    for position in range(most):
        found += [(paper.id, position) for paper in papers if position < paper.passages]
        if len(found) >= most:
            break
    return found[:most]


def runs(positions: Sequence[int]) -> list[tuple[int, ...]]:
    """Neighbours together, in order."""
    found: list[list[int]] = []
    for position in sorted(positions):
        if found and found[-1][-1] == position - 1:
            found[-1].append(position)
        else:
            found.append([position])
    return [tuple(run) for run in found]
