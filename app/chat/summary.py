"""Sums up the older part of a chat, in as many pieces as the context needs.

Documents are no part of it: what was said of them is, and those that stay are put in again.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass

from app.chat import conversation, prompt
from app.chat.aside import aside
from app.chat.budget import Measured, answer_room, measure
from app.chat.choices import Settled
from app.core.errors import UserError
from app.core.events import Summarised, SummaryProgress
from app.core.words import Sampling, Turn
from app.engine.process import Engine
from app.vault.rows import MessageRow

REQUEST = (
    "Summarise our conversation so far in at most 200 words, in the language it is held in, so "
    "that it can go on from your summary alone. Keep names, figures, decisions, wishes and open "
    "questions. Reply with the summary alone."
)
LONGEST = 12_000
"""Characters."""
_MOST_TOKENS = 1024
_REQUEST_TOKENS = 128
_GAP = "\n[…]\n"
_KEPT = 3 / 8
"""Of the context: what stays word for word where nobody said up to where to sum up."""


@dataclass(frozen=True, slots=True)
class Older:
    """What is summed up: `history` is what is still sent, `summary` what stood before it."""

    conversation: int
    history: Sequence[MessageRow]
    after: int
    """The last message to be summed up."""
    settled: Settled
    summary: str = ""


async def last_to_sum_up(
    engine: Engine,
    history: Sequence[MessageRow],
    settled: Settled,
    context: int,
    papers: Mapping[int, prompt.Papers] | None = None,
) -> int:
    """The message up to which it makes sense; raises UserError `nothing_to_summarise`."""
    laid = prompt.lay_out(history, "", settled.system_prompt, papers=papers)
    counted = await measure(engine, laid, context, settled.sampling, template=settled.template)
    starts = [start for start in counted.starts() if laid.ends[start - 1]]
    if not starts:
        raise UserError("nothing_to_summarise")
    room = int(context * _KEPT)
    start = next((one for one in starts if sum(counted.counts[one:-1]) <= room), starts[-1])
    return laid.ends[start - 1]


async def summarise(
    engine: Engine, older: Older, context: int
) -> AsyncGenerator[SummaryProgress | Summarised]:
    """Sum up; ends with `Summarised`. Raises AlcoveError, `summary_empty` where nothing came."""
    rows = [message.id for message in older.history]
    if older.after not in rows:
        raise UserError("nothing_to_summarise")
    left_out = rows.index(older.after) + 1
    summary, settled = older.summary, older.settled
    groups = await _groups(engine, older, context)
    total, done = len(groups), 0
    yield SummaryProgress(older.conversation, 0, left_out)
    while done < total:
        turns, done = _filled(groups, done, settled, summary, context)
        told = await aside(engine, turns, _sampling(context), template=settled.template)
        summary = told.strip()[:LONGEST]
        if not summary:
            raise UserError("summary_empty")
        yield SummaryProgress(older.conversation, left_out * done // total, left_out)
    yield Summarised(older.conversation, older.after, left_out, summary)


@dataclass(frozen=True, slots=True)
class _Group:
    """A question with its answers, and their tokens."""

    turns: tuple[Turn, ...]
    tokens: int


async def _groups(engine: Engine, older: Older, context: int) -> list[_Group]:
    gone = len(older.history) - len(conversation.after(older.history, older.after))
    laid = prompt.lay_out(older.history[:gone], "", older.settled.system_prompt)
    counted = await measure(engine, laid, context, Sampling(), template=older.settled.template)
    return _grouped(counted)


def _grouped(counted: Measured) -> list[_Group]:
    groups: list[_Group] = []
    overhead = counted.counts[-1] // len(counted.laid.turns) + 1
    for turn, count in zip(counted.laid.turns, counted.counts, strict=False):
        if turn.role == "system" or not turn.text:
            continue
        if turn.role == "user" or not groups:
            groups.append(_Group((), 0))
        last = groups[-1]
        groups[-1] = _Group((*last.turns, turn), last.tokens + count + overhead)
    return groups


def _filled(
    groups: Sequence[_Group], start: int, settled: Settled, summary: str, context: int
) -> tuple[tuple[Turn, ...], int]:
    """The turns of one piece, and where the next one starts."""
    most = answer_room(context, _sampling(context))
    told = len(settled.system_prompt) + len(summary)  # in tokens it is less, in any language
    room = max(context - most - _REQUEST_TOKENS - min(told, context // 4), context // 8)
    end, tokens = start, 0
    while end < len(groups) and (end == start or tokens + groups[end].tokens <= room):
        tokens += groups[end].tokens
        end += 1
    turns = [turn for group in groups[start:end] for turn in group.turns]
    if tokens > room:
        turns = [_clipped(turn, room / tokens) for turn in turns]
    return prompt.build_on(turns, REQUEST, settled.system_prompt, summary=summary), end


def _clipped(turn: Turn, share: float) -> Turn:
    """Beginning and end of a turn, about `share` of it."""
    length = int(len(turn.text) * share * 0.9)
    head, tail = length * 2 // 3, length // 3
    return Turn(turn.role, turn.text[:head] + _GAP + turn.text[len(turn.text) - tail :])


def _sampling(context: int) -> Sampling:
    return Sampling(temperature=0.2, max_tokens=min(context // 4, _MOST_TOKENS))
