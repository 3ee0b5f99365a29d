"""The four ways to ask for an answer: what is sent, and what is stored before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from app.chat import conversation
from app.chat.chats import Chat
from app.chat.store import Store
from app.core.errors import UserError
from app.core.events import QuestionStored
from app.core.words import Statistics, Turn
from app.vault.rows import MessageRow


@dataclass(frozen=True, slots=True)
class Plan:
    """A question behind its history, and how to store it for the model of a name.

    `begun` is an answer to be gone on with, `before` its figures.
    """

    history: Sequence[MessageRow]
    question: str
    store: Callable[[Store, str], Awaitable[QuestionStored]]
    begun: Turn | None = None
    before: Statistics | None = None


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
    return _exchange(chat, row.parent, text)


def again(chat: Chat, answer: int) -> Plan:
    """Another answer to the question that this message answers."""
    history, question = _answered(chat, chat.message(answer))

    async def keep(store: Store, model: str) -> QuestionStored:
        added = await store.add_answer(chat.row.id, question.id, model)
        return QuestionStored(chat.row.id, question.id, added.id)

    return Plan(history, question.text, keep)


def gone_on_with(chat: Chat, answer: int) -> Plan:
    """The rest of an answer; raises UserError `answer_followed` where something comes after it."""
    row = chat.message(answer)
    history, question = _answered(chat, row)
    if any(message.parent == answer for message in chat.messages):
        raise UserError("answer_followed")

    async def keep(store: Store, _model: str) -> QuestionStored:
        await store.resume_message(answer)
        return QuestionStored(chat.row.id, question.id, answer)

    begun = Turn("assistant", row.text, row.reasoning)
    return Plan(history, question.text, keep, begun, row.statistics)


def _exchange(chat: Chat, parent: int | None, text: str) -> Plan:
    async def keep(store: Store, model: str) -> QuestionStored:
        question, answer = await store.add_exchange(chat.row.id, parent, text, model)
        return QuestionStored(chat.row.id, question.id, answer.id)

    return Plan(conversation.branch(chat.messages, parent), text, keep)


def _answered(chat: Chat, answer: MessageRow) -> tuple[list[MessageRow], MessageRow]:
    before = conversation.branch(chat.messages, answer.parent)
    if answer.role != "assistant" or not before or before[-1].role != "user":
        raise UserError("no_question")
    return before[:-1], before[-1]
