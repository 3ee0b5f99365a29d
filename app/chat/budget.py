"""Will a question fit: its tokens by part, and the cut that makes room for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.chat.prompt import LaidOut, document_share
from app.core.errors import UserError
from app.core.words import ContextParts, Sampling, Turn
from app.vault.rows import MessageRow

_ANSWER_SHARE = 4
"""A quarter of the context is kept free for the answer, less where it may not be that long."""
_FULL_AFTER_CUT = 3 / 4
"""Each cut costs a reading of all that stays, so it leaves room for more than one question."""
_TURN_BYTES, _TEMPLATE_BYTES = 64, 1024
"""More than any known template puts around one turn, and around all of them."""


class Counter(Protocol):
    """What of the engine is needed to count."""

    async def count_each(
        self, turns: tuple[Turn, ...], /, *, template: str = ...
    ) -> tuple[int, ...]: ...


@dataclass(frozen=True, slots=True)
class Budget:
    """What fills the context of `room` tokens; `room` 0 where no model is open."""

    parts: ContextParts
    room: int

    @property
    def fits(self) -> bool:
        """Whether there is room for the question and its answer."""
        return self.parts.total <= self.room


@dataclass(frozen=True, slots=True)
class Cut:
    """Leave out the `left_out` oldest messages; `after` is the last of them."""

    after: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Measured:
    """A conversation with the tokens of each turn; the template's own come last in `counts`.

    A turn behind the question is an answer to be gone on with.
    """

    laid: LaidOut
    counts: tuple[int, ...]
    room: int
    answer: int

    @property
    def budget(self) -> Budget:
        """The tokens by part."""
        amounts = {"system": 0, "documents": 0, "history": 0, "question": 0}
        last = len(self.laid.turns) - 1
        for index, turn in enumerate(self.laid.turns):
            documents = 0
            if turn.role == "user":
                documents = round(self.counts[index] * document_share(turn.text))
            part = "question" if index == last else "history"
            amounts["system" if turn.role == "system" else part] += self.counts[index] - documents
            amounts["documents"] += documents
        amounts["history"] += sum(self.counts[last + 1 : -1])
        return Budget(
            ContextParts(**amounts, template=self.counts[-1], answer=self.answer), self.room
        )

    def prompt_from(self, index: int) -> int:
        """Tokens to send without the turns before `index`; the system prompt always stays."""
        system = self.counts[0] if self.laid.turns[0].role == "system" else 0
        return system + sum(self.counts[index:])

    def starts(self) -> list[int]:
        """Turns of the user that the context could begin with, where something comes before."""
        first = 1 if self.laid.turns[0].role == "system" else 0
        turns = enumerate(self.laid.turns)
        return [index for index, turn in turns if turn.role == "user" and index > first]


def answer_room(context: int, sampling: Sampling) -> int:
    """Tokens kept free for the answer."""
    quarter = context // _ANSWER_SHARE
    return min(sampling.max_tokens or quarter, quarter)


def surely_fits(turns: Sequence[Turn], context: int, answer: int) -> bool:
    """Whether counting can be spared: no token is shorter than a byte."""
    most = sum(len(one.text.encode()) + len(one.reasoning.encode()) for one in turns)
    return most + _TURN_BYTES * len(turns) + _TEMPLATE_BYTES + answer <= context


async def measure(
    engine: Counter,
    laid: LaidOut,
    context: int,
    sampling: Sampling,
    *,
    template: str = "",
    begun: Turn | None = None,
) -> Measured:
    """Count a conversation, with the answer that is to be gone on with."""
    turns = laid.turns if begun is None else (*laid.turns, begun)
    counts = await engine.count_each(turns, template=template)
    return Measured(laid, counts, context, answer_room(context, sampling))


def cut_for(measured: Measured, history: Sequence[MessageRow]) -> Cut | None:
    """What has to be left out of `history`; None where it fits.

    A prompt that fits alone, with nothing before it to leave out, only leaves its answer less
    room. Raises UserError `prompt_too_long` where leaving out all that came before is no help.
    """
    budget, starts = measured.budget, measured.starts()
    if budget.fits:
        return None
    if measured.prompt_from(starts[-1] if starts else 0) >= measured.room:
        tokens = budget.parts.prompt
        raise UserError("prompt_too_long", tokens=tokens, context=measured.room)
    if not starts:
        return None
    after = measured.laid.ends[_first_fitting(measured, starts) - 1]
    ids = [message.id for message in history]
    return Cut(after, ids.index(after) + 1)


def _first_fitting(measured: Measured, starts: Sequence[int]) -> int:
    """The start that leaves out least and still leaves room; else the one that leaves out most."""
    for room in (int(measured.room * _FULL_AFTER_CUT), measured.room):
        for start in starts:
            if measured.prompt_from(start) + measured.answer <= room:
                return start
    return starts[-1]
