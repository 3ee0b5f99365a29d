"""Carries a plan to the end of its answer: room in the context first, then stored and written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace

from app.chat import answer, asked, conversation, prompt
from app.chat.asking import Plan, Planner
from app.chat.budget import Budget, answer_room, cut_for, measure, surely_fits
from app.chat.chats import Chat, Chats
from app.chat.choices import ChatChoices, Settled, settled
from app.chat.summary import Older, last_to_sum_up, summarise
from app.chat.wardrobe import Wardrobe
from app.core.errors import AlcoveError
from app.core.events import (
    AnswerEvent,
    ContextCut,
    ContextFull,
    QuestionStored,
    Summarised,
    SummaryProgress,
)
from app.core.ranges import clamped
from app.core.words import ModelFacts, Sampling
from app.engine.process import Engine
from app.vault.rows import MessageRow


@dataclass(frozen=True, slots=True)
class Sent:
    """What of a history is still sent, and what is sent in the place of the rest."""

    history: Sequence[MessageRow]
    summary: str = ""


def sent(history: Sequence[MessageRow], choices: ChatChoices) -> Sent:
    """A cut counts on the branches it was made in; on others all is sent."""
    kept = conversation.after(history, choices.context_after)
    return Sent(kept, choices.summary if len(kept) < len(history) else "")


@dataclass(frozen=True, slots=True)
class Answering:
    """What it takes to answer, with the model that is open. The engine is the caller's alone."""

    engine: Engine
    chats: Chats
    wardrobe: Wardrobe
    model: ModelFacts

    async def answer(
        self, conversation_: int, planner: Planner, sampling: Sampling | None = None
    ) -> AsyncGenerator[AnswerEvent]:
        """See `answer.write`; ends with ContextFull, before anything is stored, where it is full.

        Raises UserError `prompt_too_long` where nothing can be left out to make it fit.
        """
        chat = await self.chats.chat(conversation_)
        plan, choices = planner(chat), chat.choices
        chosen = await self.settled(choices, sampling)
        while (full := await self._full(chat, plan, chosen, choices)) is not None:
            if choices.overflow == "ask":
                yield full
                return
            async with aclosing(self._leave_out(chat, plan, chosen, full)) as events:
                async for event in events:
                    yield event
            choices = await chat.chosen_now()
        async with aclosing(self._write(chat, plan, chosen, choices)) as answers:
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
        last = after or await last_to_sum_up(self.engine, now.history, chosen, context)
        older = Older(conversation_, now.history, last, chosen, now.summary)
        async with aclosing(self._sum_up(chat, older)) as events:
            async for event in events:
                yield event

    async def budget(self, chat: Chat | None, draft: str) -> Budget:
        """What a question would fill of the context, at the end of a chat or in a new one."""
        choices = chat.choices if chat else ChatChoices()
        chosen = await self.settled(choices)
        now = sent(chat.shown if chat else (), choices)
        laid = prompt.lay_out(now.history, draft, chosen.system_prompt, summary=now.summary)
        context = self.model.context_length
        measured = await measure(
            self.engine, laid, context, chosen.sampling, template=chosen.template
        )
        return measured.budget

    async def settled(self, choices: ChatChoices, sampling: Sampling | None = None) -> Settled:
        """How a chat is asked."""
        await self.wardrobe.load()
        chosen = settled(self.wardrobe.defaults, self.wardrobe.presets, choices)
        return chosen if sampling is None else replace(chosen, sampling=clamped(sampling))

    def _laid(self, plan: Plan, chosen: Settled, choices: ChatChoices) -> prompt.LaidOut:
        now = sent(plan.history, choices)
        return prompt.lay_out(now.history, plan.question, chosen.system_prompt, summary=now.summary)

    async def _full(
        self, chat: Chat, plan: Plan, chosen: Settled, choices: ChatChoices
    ) -> ContextFull | None:
        """What to ask the user where it does not fit."""
        laid, context = self._laid(plan, chosen, choices), self.model.context_length
        begun = () if plan.begun is None else (plan.begun,)
        if surely_fits((*laid.turns, *begun), context, answer_room(context, chosen.sampling)):
            return None
        measured = await measure(
            self.engine,
            laid,
            context,
            chosen.sampling,
            template=chosen.template,
            begun=plan.begun,
        )
        cut = cut_for(measured, sent(plan.history, choices).history)
        if cut is None:
            return None
        parts = measured.budget.parts
        return ContextFull(chat.row.id, parts, context, cut.after, cut.left_out)

    async def _leave_out(
        self, chat: Chat, plan: Plan, chosen: Settled, full: ContextFull
    ) -> AsyncGenerator[AnswerEvent]:
        """What the user chose once for this chat, where the context is full."""
        choices = await chat.chosen_now()
        if choices.overflow == "oldest":
            await chat.choose(replace(choices, context_after=full.after))
            yield ContextCut(chat.row.id, full.after, full.left_out)
            return
        now = sent(plan.history, choices)
        older = Older(chat.row.id, now.history, full.after, chosen, now.summary)
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

    async def _write(
        self, chat: Chat, plan: Plan, chosen: Settled, choices: ChatChoices
    ) -> AsyncGenerator[AnswerEvent]:
        now, begun = sent(plan.history, choices), plan.begun
        left_out = len(plan.history) - len(now.history)
        facts = asked.facts_of(chosen, self.model, left_out, now.summary)
        if begun is not None:
            facts = replace(facts, begun=len(begun.text), begun_reasoning=len(begun.reasoning))
        wording = answer.Wording(
            self._laid(plan, chosen, choices).turns,
            chosen.sampling,
            chosen.template,
            begun.text if begun else "",
            begun.reasoning if begun else "",
            plan.before,
        )
        stored = await self._store(chat, plan, asked.encode(facts))
        writing = answer.write(chat.store, self.engine, stored, wording)
        async with aclosing(writing) as events:
            async for event in events:
                yield event

    async def _store(self, chat: Chat, plan: Plan, facts: bytes) -> QuestionStored:
        """Store what the answer needs; one that is stopped meanwhile is not left growing."""
        storing = asyncio.ensure_future(_stored(chat, plan, self.model.name, facts))
        try:
            return await asyncio.shield(storing)
        except asyncio.CancelledError:
            with suppress(AlcoveError):
                begun, answer_id = plan.begun, (await storing).answer
                text, reasoning = (begun.text, begun.reasoning) if begun else ("", "")
                await chat.store.finish_message(
                    answer_id, text, reasoning, "stopped", plan.before, ""
                )
            raise


async def _stored(chat: Chat, plan: Plan, model: str, facts: bytes) -> QuestionStored:
    stored = await plan.store(chat.store, model)
    with suppress(AlcoveError):  # only for looking at it later
        await chat.store.set_asked(stored.answer, facts)
    return stored
