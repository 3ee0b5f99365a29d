"""Carries a plan to the end of its answer: room in the context first, then stored and written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace

from app.chat import answer, asked, conversation, prompt
from app.chat.asking import Plan, Planner
from app.chat.budget import Budget, Measured, answer_room, cut_for, measure, surely_fits
from app.chat.chats import Chat, Chats
from app.chat.choices import ChatChoices, Settled, settled
from app.chat.papers.giving import Given, Giver, Wanted, new_fence, standing
from app.chat.papers.kept_citations import encode_citations
from app.chat.papers.sources import cite
from app.chat.papers.tray import On
from app.chat.summary import Older, last_to_sum_up, summarise
from app.chat.wardrobe import Wardrobe
from app.core.errors import AlcoveError
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    Cited,
    ContextCut,
    ContextFull,
    PapersChosen,
    QuestionStored,
    Summarised,
    SummaryProgress,
    TextArrived,
)
from app.core.papers import Citation
from app.core.ranges import clamped
from app.core.words import ModelFacts, Sampling, Turn
from app.engine.process import Engine
from app.vault.rows import MessageRow

_LEAST_FREE, _LEAST_SHARE = 8, 4
"""A history gives way where less than an eighth of the context is free: to a quarter of it."""
_MARKING_TOKENS = 96
"""More than `prompt.MARKING` takes."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What of a history is still sent, and what is sent in the place of the rest."""

    history: Sequence[MessageRow]
    summary: str = ""
    left_out: Sequence[MessageRow] = ()


def sent(history: Sequence[MessageRow], choices: ChatChoices) -> Sent:
    """A cut counts on the branches it was made in; on others all is sent."""
    kept = conversation.after(history, choices.context_after)
    left_out = history[: len(history) - len(kept)]
    return Sent(kept, choices.summary if left_out else "", left_out)


@dataclass(frozen=True, slots=True)
class Answering:
    """What it takes to answer, with the model that is open. The engine is the caller's alone.

    `marked`: the model is asked to name its sources.
    """

    engine: Engine
    chats: Chats
    wardrobe: Wardrobe
    model: ModelFacts
    giver: Giver
    marked: bool = True

    async def answer(
        self,
        conversation_: int,
        planner: Planner,
        sampling: Sampling | None = None,
        once: Sequence[int] | None = None,
    ) -> AsyncGenerator[AnswerEvent]:
        """See `answer.write`; ends with ContextFull, before anything is stored, where it is full.

        `once` are the documents of this question alone, None: those in the tray. Raises UserError
        `prompt_too_long` where nothing can be left out to make it fit.
        """
        chat = await self.chats.chat(conversation_)
        plan, choices = planner(chat), chat.choices
        chosen = await self.settled(choices, sampling)
        while True:
            given = await self._given(chat, plan, chosen, choices, once)
            asking = Asking(chat, plan, chosen, choices, given)
            if (full := await self._full(asking)) is None:
                break
            if choices.overflow == "ask":
                yield full
                return
            async with aclosing(self._leave_out(asking, full)) as events:
                async for event in events:
                    yield event
            choices = await chat.chosen_now()
        async with aclosing(self._write(asking)) as answers:
            async for answered in answers:
                yield answered

    async def summarise(
        self, conversation_: int, after: int | None
    ) -> AsyncGenerator[SummaryProgress | Summarised]:
        """Sum up the older messages of the shown branch, up to `after`; stored at the end."""
        chat = await self.chats.chat(conversation_)
        chosen = await self.settled(chat.choices)
        now = sent(chat.shown, chat.choices)
        context = self.model.context_length
        papers = await self.papers(chat, now.history)
        last = after or await last_to_sum_up(self.engine, now.history, chosen, context, papers)
        older = Older(conversation_, now.history, last, chosen, now.summary)
        async with aclosing(self._sum_up(chat, older)) as events:
            async for event in events:
                yield event

    async def budget(self, chat: Chat | None, draft: str) -> Budget:
        """What a question would fill of the context, at the end of a chat or in a new one."""
        choices = chat.choices if chat else ChatChoices()
        chosen = await self.settled(choices)
        now = sent(chat.shown if chat else (), choices)
        given = await self.outlook(chat, draft)
        laid = _laid(now, draft, chosen, given.papers)
        return (await self._measured(laid, chosen)).budget

    async def outlook(self, chat: Chat | None, draft: str) -> Given:
        """What a question at the end of a chat, or in a new one, would be given of documents."""
        choices = chat.choices if chat else ChatChoices()
        now = sent(chat.shown if chat else (), choices)
        on = await self.giver.tray.all_on(chat.row.id if chat else None)
        return await self._chosen(chat, now, draft, await self.settled(choices), on)

    async def papers(
        self, chat: Chat, history: Sequence[MessageRow]
    ) -> Mapping[int, prompt.Papers]:
        """The documents that stand in a history."""
        return await self.giver.library.papers_by_message(
            chat.papers, _ids(history), marked=self.marked
        )

    async def settled(self, choices: ChatChoices, sampling: Sampling | None = None) -> Settled:
        """How a chat is asked."""
        await self.wardrobe.load()
        chosen = settled(self.wardrobe.defaults, self.wardrobe.presets, choices)
        return chosen if sampling is None else replace(chosen, sampling=clamped(sampling))

    async def _given(
        self,
        chat: Chat,
        plan: Plan,
        chosen: Settled,
        choices: ChatChoices,
        once: Sequence[int] | None,
    ) -> Given:
        """A question that is there already keeps its documents; another version of one, too."""
        now = sent(plan.history, choices)
        if plan.asked is not None:
            rows = tuple(chat.papers.get(plan.asked, ()))
            own = {0: await self.giver.library.papers(rows, marked=self.marked)} if rows else {}
            return Given({**await self.papers(chat, now.history), **own}, rows)
        if plan.like is None:
            on = await self.giver.tray.all_on(chat.row.id, once)
            return await self._chosen(chat, now, plan.question, chosen, on)
        before = chat.papers.get(plan.like, ())
        on = await self.giver.tray.all_on(chat.row.id, ())
        kept = {row.paper.id: row.paper for row in before} | {one.id: one for one in on.papers}
        on, fence = On(tuple(kept.values())), before[0].fence if before else ""
        return await self._chosen(chat, now, plan.question, chosen, on, fence)

    async def _chosen(
        self, chat: Chat | None, now: Sent, question: str, chosen: Settled, on: On, fence: str = ""
    ) -> Given:
        papers = await self.papers(chat, now.history) if chat else {}
        if not on.papers:
            return Given(papers)
        stands = standing(
            chat.papers if chat else {}, _ids(now.history), left_out=_ids(now.left_out)
        )
        room = 0
        if any(one.id not in stands.whole for one in on.papers):
            room = await self._room(_laid(now, question, chosen, papers), chosen)
        fence = fence or new_fence(marked=self.marked)
        before = next((one.text for one in reversed(now.history) if one.role == "user"), "")
        wanted = Wanted(question, on.papers, stands, room, fence, before)
        found = await self.giver.choose(wanted, self.model)
        if found.rows:
            own = await self.giver.library.papers(found.rows, marked=self.marked)
            papers = {**papers, 0: own}
        # What there was no room for at all stays in the tray: nothing else would keep it.
        used = (
            {row.paper.id for row in found.rows} | stands.whole | {id_ for id_, _ in stands.shown}
        )
        return Given(papers, found.rows, found.told, on.once & used)

    async def _room(self, laid: prompt.LaidOut, chosen: Settled) -> int:
        """Tokens for documents: what is free, and where there is a history to leave out, some."""
        context = self.model.context_length
        measured = await self._measured(laid, chosen)
        free = context - measured.budget.parts.total - _MARKING_TOKENS
        if free < context // _LEAST_FREE and measured.starts():
            return context // _LEAST_SHARE
        return max(free, 0)

    async def _measured(
        self, laid: prompt.LaidOut, chosen: Settled, begun: Turn | None = None
    ) -> Measured:
        context, template = self.model.context_length, chosen.template
        return await measure(
            self.engine, laid, context, chosen.sampling, template=template, begun=begun
        )

    async def _full(self, asking: Asking) -> ContextFull | None:
        """What to ask the user where it does not fit."""
        plan, chosen = asking.plan, asking.chosen
        laid, context = asking.laid, self.model.context_length
        begun = () if plan.begun is None else (plan.begun,)
        if surely_fits((*laid.turns, *begun), context, answer_room(context, chosen.sampling)):
            return None
        measured = await self._measured(laid, chosen, plan.begun)
        cut = cut_for(measured, asking.sent.history)
        if cut is None:
            return None
        parts = measured.budget.parts
        return ContextFull(asking.chat.row.id, parts, context, cut.after, cut.left_out)

    async def _leave_out(self, asking: Asking, full: ContextFull) -> AsyncGenerator[AnswerEvent]:
        """What the user chose once for this chat, where the context is full."""
        chat = asking.chat
        choices = await chat.chosen_now()
        if choices.overflow == "oldest":
            await chat.choose(replace(choices, context_after=full.after))
            yield ContextCut(chat.row.id, full.after, full.left_out)
            return
        now = sent(asking.plan.history, choices)
        older = Older(chat.row.id, now.history, full.after, asking.chosen, now.summary)
        async with aclosing(self._sum_up(chat, older)) as events:
            async for event in events:
                yield event

    async def _sum_up(
        self, chat: Chat, older: Older
    ) -> AsyncGenerator[SummaryProgress | Summarised]:
        async with aclosing(summarise(self.engine, older, self.model.context_length)) as events:
            async for event in events:
                if isinstance(event, Summarised):
                    choices = await chat.chosen_now()
                    choices = replace(choices, context_after=event.after, summary=event.summary)
                    await chat.choose(choices)
                yield event

    async def _write(self, asking: Asking) -> AsyncGenerator[AnswerEvent]:
        plan, chosen, given = asking.plan, asking.chosen, asking.given
        begun = plan.begun
        stored = await self._store(asking, asked.encode(self._facts(asking)))
        wording = answer.Wording(
            asking.laid.turns,
            chosen.sampling,
            chosen.template,
            begun.text if begun else "",
            begun.reasoning if begun else "",
            plan.before,
        )
        pieces = [wording.begun]
        looked = False
        writing = answer.write(asking.chat.store, self.engine, stored, wording)
        try:
            async with aclosing(writing) as events:
                async for event in events:
                    if isinstance(event, QuestionStored) and given.told:
                        yield PapersChosen(stored.conversation, stored.question, given.told)
                    elif isinstance(event, TextArrived) and event.part == "answer":
                        pieces.append(event.text)
                    elif isinstance(event, AnswerEnded):
                        cited = await self._cite(asking, stored, "".join(pieces))
                        looked = True
                        if cited.citations:
                            yield cited
                    yield event
        finally:
            if not looked:  # it was stopped or broke off: what there is of it has places, too
                await answer.to_its_end(self._cite(asking, stored, "".join(pieces)))

    def _facts(self, asking: Asking) -> asked.Asked:
        now = asking.sent
        facts = asked.facts_of(asking.chosen, self.model, len(now.left_out), now.summary)
        facts = replace(facts, marked=self.marked)
        if (begun := asking.plan.begun) is not None:
            facts = replace(facts, begun=len(begun.text), begun_reasoning=len(begun.reasoning))
        return facts

    async def _cite(self, asking: Asking, stored: QuestionStored, text: str) -> Cited:
        """Find the places and keep them; an answer without them is an answer, too."""
        history = _ids(asking.sent.history)
        before = [row for id_ in history for row in asking.chat.papers.get(id_, ())]
        found: tuple[Citation, ...] = ()
        with suppress(AlcoveError):
            rows = (*before, *asking.given.rows)
            found = await cite(self.giver.library, rows, text, asking.plan.question)
            if found:
                await asking.chat.store.set_citations(stored.answer, encode_citations(found))
        return Cited(stored.conversation, stored.answer, found)

    async def _store(self, asking: Asking, facts: bytes) -> QuestionStored:
        """Store what the answer needs; one that is stopped meanwhile is not left growing."""
        plan = asking.plan
        storing = asyncio.ensure_future(self._stored(asking, facts))
        try:
            return await asyncio.shield(storing)
        except asyncio.CancelledError:
            with suppress(AlcoveError):
                begun, answer_id = plan.begun, (await storing).answer
                text, reasoning = (begun.text, begun.reasoning) if begun else ("", "")
                await asking.chat.store.finish_message(
                    answer_id, text, reasoning, "stopped", plan.before, ""
                )
            raise

    async def _stored(self, asking: Asking, facts: bytes) -> QuestionStored:
        store, given = asking.chat.store, asking.given
        stored: QuestionStored = await asking.plan.store(store, self.model.name, given.rows)
        with suppress(AlcoveError):  # only for looking at it later
            await store.set_asked(stored.answer, facts)
        with suppress(AlcoveError):  # they stay in the tray then
            await self.giver.tray.take_off(asking.chat.row.id, given.once)
        return stored


@dataclass(frozen=True, slots=True)
class Asking:
    """A plan with all that was settled for it."""

    chat: Chat
    plan: Plan
    chosen: Settled
    choices: ChatChoices
    given: Given

    @property
    def sent(self) -> Sent:
        """What of the history is sent."""
        return sent(self.plan.history, self.choices)

    @property
    def laid(self) -> prompt.LaidOut:
        """As the model sees it."""
        return _laid(self.sent, self.plan.question, self.chosen, self.given.papers)


def _ids(messages: Sequence[MessageRow]) -> list[int]:
    return [message.id for message in messages]


def _laid(
    now: Sent, question: str, chosen: Settled, papers: Mapping[int, prompt.Papers]
) -> prompt.LaidOut:
    system = chosen.system_prompt
    return prompt.lay_out(now.history, question, system, summary=now.summary, papers=papers)
