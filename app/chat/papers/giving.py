"""What a question is given of its documents: chosen for the room there is, and laid out."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.chat.papers.choosing import (
    MOST_PASSAGES,
    Parted,
    Ranked,
    Sized,
    fence_tokens,
    fill,
    may_fit,
    part,
    passage_room,
    runs,
)
from app.chat.papers.finding import Finder
from app.chat.papers.library import Library
from app.chat.papers.tray import Tray
from app.chat.prompt import Papers
from app.core.events import ChosenPaper
from app.core.words import ModelFacts
from app.documents.passages import excerpt
from app.vault.rows import PaperRow, TurnPaper

_TALK_SHARE = 16
"""Of the context, beside whole documents: what gives way to the next question is computed anew."""
_MOST_COUNTED = 40
"""Documents; the rest of a collection is searched."""


@dataclass(frozen=True, slots=True)
class Given:
    """The documents of a prompt: those of each question that is sent, 0 for the new one's.

    `rows` are what the new question is given, to be stored with it; `told` says it to the user,
    `once` are the documents of the tray that were meant for this question alone.
    """

    papers: Mapping[int, Papers] = field(default_factory=dict)
    rows: tuple[TurnPaper, ...] = ()
    told: tuple[ChosenPaper, ...] = ()
    once: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """What of documents the history has that is sent; `highest` is the last number given."""

    whole: frozenset[int]
    shown: frozenset[tuple[int, int]]
    highest: int


def standing(
    rows: Mapping[int, Sequence[TurnPaper]], messages: Sequence[int], left_out: Sequence[int] = ()
) -> Standing:
    """Of these messages; numbers of those that are not sent any more are not given again."""
    sent = [row for id_ in messages for row in rows.get(id_, ())]
    gone = [row for id_ in left_out for row in rows.get(id_, ())]
    return Standing(
        frozenset(row.paper.id for row in sent if not row.passages),
        frozenset((row.paper.id, position) for row in sent for position in row.passages),
        max((row.number for row in (*gone, *sent)), default=0),
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question, the documents it may use, and the tokens there are for them.

    `fence` goes around each of them; `before` is the question before it.
    """

    question: str
    papers: Sequence[PaperRow]
    standing: Standing
    room: int
    fence: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is put before a question, in order."""

    rows: tuple[TurnPaper, ...]
    told: tuple[ChosenPaper, ...]


def new_fence(*, marked: bool) -> str:
    """A random one. Pocket knows those of four digits; no text can close one it does not know."""
    return secrets.token_hex(4 if marked else 2)


class Giver:
    """Chooses and lays out."""

    def __init__(self, library: Library, finder: Finder, tray: Tray) -> None:
        self.library, self.tray, self._finder = library, tray, finder

    async def choose(self, wanted: Wanted, model: ModelFacts) -> Chosen:
        """What of its documents a question is given that does not stand before it already."""
        new = [one for one in wanted.papers if one.id not in wanted.standing.whole]
        spare = model.context_length // _TALK_SHARE
        parted = part(await self._sized(new, wanted.room, model), wanted.room, spare)
        found = await self._found(wanted, parted)
        sizes = {one.paper.id: one.tokens or 0 for one in parted.whole}
        standing = Counter(paper for paper, _ in wanted.standing.shown)
        rows: list[TurnPaper] = []
        told = []
        number = wanted.standing.highest
        for paper in wanted.papers:
            shown: tuple[Ranked, ...] = found.get(paper.id, ())
            if paper.id in sizes:
                groups: list[tuple[int, ...]] = [()]
            else:
                groups = runs([one.position for one in shown])
            if paper.id not in wanted.standing.whole:
                rows += [
                    TurnPaper(number + at, paper, wanted.fence, run)
                    for at, run in enumerate(groups, 1)
                ]
                number += len(groups)
            tokens = sizes.get(paper.id, sum(one.tokens for one in shown))
            whole = paper.id in sizes or paper.id in wanted.standing.whole
            count = paper.passages if whole else standing[paper.id] + len(shown)
            told.append(ChosenPaper(paper.id, paper.name, whole, count, paper.passages, tokens))
        return Chosen(tuple(rows), tuple(told))

    async def _sized(self, papers: Sequence[PaperRow], room: int, model: ModelFacts) -> list[Sized]:
        """Counts in order until the room is used up: a collection may hold thousands."""
        left, counted, sized = room, 0, []
        for paper in papers:
            tokens = None
            if counted < _MOST_COUNTED and may_fit(paper, left):
                tokens = await self.library.tokens(paper, model)
                left -= tokens if tokens <= left else 0
                counted += 1
            sized.append(Sized(paper, tokens))
        return sized

    async def _found(self, wanted: Wanted, parted: Parted) -> dict[int, tuple[Ranked, ...]]:
        """The passages to show, by document and in its order.

        Where the best ones stand already, those behind them are no better for that.
        """
        ranked = await self._finder.rank(wanted.question, parted.searched, wanted.before)
        fresh = [one for one in ranked[:MOST_PASSAGES] if one not in wanted.standing.shown]
        positions: dict[int, list[int]] = {}
        for paper, position in fresh:
            positions.setdefault(paper, []).append(position)
        tokens: dict[tuple[int, int], int] = {}
        for paper, wanted_positions in positions.items():
            passages = await self.library.passages(paper, wanted_positions)
            counts = await self.library.count([excerpt([one]) for one in passages])
            keys = [(paper, position) for position in wanted_positions]
            tokens |= dict(zip(keys, counts, strict=True))
        fences = {paper.id: fence_tokens(paper) for paper in parted.searched}
        sized = [Ranked(paper, at, tokens[paper, at], fences[paper]) for paper, at in fresh]
        room = passage_room(parted.left, wanted.room)
        return {
            paper: tuple(Ranked(paper, at, tokens[paper, at]) for at in taken)
            for paper, taken in fill(sized, room).items()
        }
