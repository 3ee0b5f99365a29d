"""A store that is never written: for questions from the terminal and chats that leave no trace."""

from __future__ import annotations

import time
from dataclasses import replace

from app.core.errors import UserError
from app.core.words import Role, Statistics
from app.vault.rows import ConversationRow, MessageRow, MessageState

ONLY = 1
"""The id of the one conversation there is."""


class TemporaryStore:
    """One conversation in memory, with the verbs of `Vault` that answering needs."""

    def __init__(self) -> None:
        self._messages: dict[int, MessageRow] = {}
        now = _now()
        self._row = ConversationRow(
            ONLY, "", now, now, pinned=False, archived=False, leaf=None, draft=""
        )

    async def conversation(self, id_: int) -> ConversationRow:
        """The conversation; raises `conversation_gone` for any id but `ONLY`."""
        if id_ != ONLY:
            raise UserError("conversation_gone", id=id_)
        return self._row

    async def messages(self, conversation: int) -> list[MessageRow]:
        """All messages by id."""
        await self.conversation(conversation)
        return list(self._messages.values())

    async def add_exchange(
        self, conversation: int, parent: int | None, question_text: str, model: str = ""
    ) -> tuple[MessageRow, MessageRow]:
        """The user's message and the empty answer behind it; raises `message_gone`."""
        await self.conversation(conversation)
        if parent is not None:
            self._known(parent)
        question = self._add(parent, "user", question_text, "complete", "")
        answer = self._add(question.id, "assistant", "", "streaming", model)
        self._row = replace(self._row, leaf=answer.id, updated=_now())
        return question, answer

    async def grow_message(self, id_: int, text: str, reasoning: str) -> None:
        """Take in the answer so far; a message that has ended or is not there stays as it is."""
        row = self._messages.get(id_)
        if row is not None and row.state == "streaming":
            self._messages[id_] = replace(row, text=text, reasoning=reasoning)

    async def finish_message(
        self,
        id_: int,
        text: str,
        reasoning: str,
        state: MessageState,
        statistics: Statistics | None = None,
        fault: str = "",
    ) -> None:
        """Take in the whole answer; raises `message_gone`."""
        self._messages[id_] = replace(
            self._known(id_),
            text=text,
            reasoning=reasoning,
            state=state,
            statistics=statistics,
            fault=fault,
        )

    def _known(self, id_: int) -> MessageRow:
        try:
            return self._messages[id_]
        except KeyError:
            raise UserError("message_gone", id=id_) from None

    def _add(
        self, parent: int | None, role: Role, text: str, state: MessageState, model: str
    ) -> MessageRow:
        id_ = len(self._messages) + 1
        row = MessageRow(id_, ONLY, parent, role, text, "", state, model, None, _now(), "")
        self._messages[id_] = row
        return row


def _now() -> int:
    return time.time_ns() // 1_000_000
