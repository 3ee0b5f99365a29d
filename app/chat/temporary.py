"""A store that is never written: for questions from the terminal and chats that leave no trace."""

from __future__ import annotations

import time
from dataclasses import replace

from app.chat.conversation import newest_leaf
from app.core.errors import UserError
from app.core.words import Role, Statistics
from app.vault.rows import ConversationRow, MessageRow, MessageState, Removed, Titled

ONLY = -1
"""The id of the one conversation there is; none of the encrypted store has it."""


class TemporaryStore:
    """One conversation in memory, with the verbs of `Vault` that answering needs."""

    def __init__(self) -> None:
        self._messages: dict[int, MessageRow] = {}
        self._asked: dict[int, bytes] = {}
        self._highest = 0
        now = _now()
        self._row = ConversationRow(
            ONLY, "", now, now, pinned=False, archived=False, leaf=None, draft=""
        )

    async def conversation(self, id_: int) -> ConversationRow:
        """The conversation; raises `conversation_gone` for any id but `ONLY`."""
        if id_ != ONLY:
            raise UserError("conversation_gone", id=id_)
        return self._row

    async def rename_conversation(self, id_: int, title: str, by: Titled = "user") -> None:
        """Give another title."""
        self._row = replace(await self.conversation(id_), title=title, titled=by)

    async def set_draft(self, id_: int, text: str) -> None:
        """Keep what is typed but not sent."""
        self._row = replace(await self.conversation(id_), draft=text)

    async def set_choices(self, id_: int, choices: str) -> None:
        """Keep what was chosen for this conversation."""
        self._row = replace(await self.conversation(id_), choices=choices)

    async def set_leaf(self, id_: int, message_id: int) -> None:
        """Remember the branch that is shown, by its last message; raises `message_gone`."""
        await self.conversation(id_)
        self._row = replace(self._row, leaf=self._known(message_id).id)

    async def messages(self, conversation: int) -> list[MessageRow]:
        """All messages by id."""
        await self.conversation(conversation)
        return [self._messages[id_] for id_ in sorted(self._messages)]

    async def message(self, id_: int) -> MessageRow:
        """One message; raises `message_gone`."""
        return self._known(id_)

    async def add_message(
        self,
        conversation: int,
        parent: int | None,
        role: Role,
        text: str,
        *,
        state: MessageState = "complete",
        model: str = "",
        edited: bool = False,
    ) -> MessageRow:
        """Add one message and make it the leaf; raises `message_gone`."""
        await self.conversation(conversation)
        if parent is not None:
            self._known(parent)
        self._highest += 1
        row = MessageRow(
            self._highest, ONLY, parent, role, text, "", state, model, None, _now(), "", edited
        )
        self._messages[row.id] = row
        self._row = replace(self._row, leaf=row.id, updated=row.created)
        return row

    async def add_exchange(
        self, conversation: int, parent: int | None, question_text: str, model: str = ""
    ) -> tuple[MessageRow, MessageRow]:
        """The user's message and the empty answer behind it; raises `message_gone`."""
        question = await self.add_message(conversation, parent, "user", question_text)
        return question, await self.add_answer(conversation, question.id, model)

    async def add_answer(self, conversation: int, question_id: int, model: str) -> MessageRow:
        """Another empty, streaming answer below a question; raises `message_gone`."""
        return await self.add_message(
            conversation, question_id, "assistant", "", state="streaming", model=model
        )

    async def resume_message(self, id_: int) -> MessageRow:
        """Let an ended message grow again; raises `message_gone`."""
        self._messages[id_] = replace(self._known(id_), state="streaming", fault="")
        return self._messages[id_]

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

    async def set_asked(self, message: int, blob: bytes) -> None:
        """Keep how an answer was asked; raises `message_gone`."""
        self._asked[self._known(message).id] = blob

    async def asked(self, message: int) -> bytes | None:
        """What `set_asked` kept, or None."""
        return self._asked.get(message)

    async def delete_message(self, id_: int) -> Removed:
        """Remove a message with all below it; the leaf moves as in the encrypted store."""
        top, leaf = self._known(id_), self._row.leaf
        below = {id_}
        for row in await self.messages(ONLY):
            if row.parent in below:
                below.add(row.id)
        rows = tuple(self._messages.pop(one) for one in sorted(below))
        asked = tuple((one, self._asked.pop(one)) for one in sorted(below & self._asked.keys()))
        if leaf in below:
            self._row = replace(self._row, leaf=self._newest_end(top.parent))
        return Removed(ONLY, leaf, rows, asked)

    async def restore_messages(self, removed: Removed) -> None:
        """Undo `delete_message`; raises `message_parent_gone`."""
        await self.conversation(removed.conversation)
        top = removed.messages[0]
        if top.id in self._messages:
            return
        if top.parent is not None and top.parent not in self._messages:
            raise UserError("message_parent_gone", id=top.parent)
        for row in removed.messages:
            ended = replace(row, state="interrupted") if row.state == "streaming" else row
            self._messages[row.id] = ended
        self._asked |= dict(removed.asked)
        if removed.leaf in {row.id for row in removed.messages}:
            self._row = replace(self._row, leaf=removed.leaf)

    def _known(self, id_: int) -> MessageRow:
        try:
            return self._messages[id_]
        except KeyError:
            raise UserError("message_gone", id=id_) from None

    def _newest_end(self, parent: int | None) -> int | None:
        rows = list(self._messages.values())
        if parent is not None:
            return newest_leaf(rows, parent)
        roots = [row.id for row in rows if row.parent is None]
        return newest_leaf(rows, max(roots)) if roots else None


def _now() -> int:
    return time.time_ns() // 1_000_000
