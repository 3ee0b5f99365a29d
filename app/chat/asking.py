"""The four ways to ask for an answer: what is sent, and what is stored before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from app.chat import conversation
from app.chat.chats import Chat
from app.chat.store import Store
from app.core.errors import UserError
from app.core.events import QuestionStored
from app.core.words import Statistics, Turn
from app.vault.rows import MessageRow, TurnPaper

Keep = Callable[..., Awaitable[QuestionStored]]
"""Stores a question: takes the store, the name of the model, and the question's documents."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A question behind its history, and how to store it.

    `begun` is an answer to be gone on with, `before` its figures. `asked` is the message of a
    question that is there already, with its documents; `like` an earlier version of a new one.
    """

    history: Sequence[MessageRow]
    question: str
    store: Keep
    begun: Turn | None = None
    before: Statistics | None = None
    asked: int | None = None
    like: int | None = None


Planner = Callable[[Chat], Plan]
"""Makes the plan when its turn has come: the chat may have grown while it waited."""


def new_question(chat: Chat, text: str) -> Plan:
    """A question at the end of the branch that is shown."""
    return _exchange(chat, chat.row.leaf, text)


def reworded(chat: Chat, question: int, text: str) -> Plan:
    """Another version of a question; the first one stays with all that followed."""
    row = chat.message(question)
    if row.role != "user":
        raise UserError("no_question")
    return replace(_exchange(chat, row.parent, text), like=question)


def again(chat: Chat, answer: int) -> Plan:
    """Another answer to the question that this message answers."""
    history, question = _answered(chat, chat.message(answer))

    async def keep(store: Store, model: str, _papers: Sequence[TurnPaper] = ()) -> QuestionStored:
        added = await store.add_answer(chat.row.id, question.id, model)
        return QuestionStored(chat.row.id, question.id, added.id)

    return Plan(history, question.text, keep, asked=question.id)


def gone_on_with(chat: Chat, answer: int) -> Plan:
    """The rest of an answer; raises UserError `answer_followed` where something comes after it."""
    row = chat.message(answer)
    history, question = _answered(chat, row)
    if any(message.parent == answer for message in chat.messages):
        raise UserError("answer_followed")

    async def keep(store: Store, _model: str, _papers: Sequence[TurnPaper] = ()) -> QuestionStored:
        await store.resume_message(answer)
        return QuestionStored(chat.row.id, question.id, answer)

    begun = Turn("assistant", row.text, row.reasoning)
    return Plan(history, question.text, keep, begun, row.statistics, asked=question.id)


def _exchange(chat: Chat, parent: int | None, text: str) -> Plan:
    async def keep(store: Store, model: str, papers: Sequence[TurnPaper] = ()) -> QuestionStored:
        question, answer = await store.add_exchange(chat.row.id, parent, text, model, papers)
        return QuestionStored(chat.row.id, question.id, answer.id)

    return Plan(conversation.branch(chat.messages, parent), text, keep)


def _answered(chat: Chat, answer: MessageRow) -> tuple[list[MessageRow], MessageRow]:
    before = conversation.branch(chat.messages, answer.parent)
    if answer.role != "assistant" or not before or before[-1].role != "user":
        raise UserError("no_question")
    return before[:-1], before[-1]
