"""The store's verbs for messages: the tree of a conversation."""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from app.core.words import Role, Statistics
from app.vault import messages, removal
from app.vault.messages import Ended, NewMessage
from app.vault.rows import MessageRow, MessageState, Removed, TurnPaper
from app.vault.text import storable
from app.vault.thread import Threaded


class MessageVerbs(Threaded):
    """What can be done with the messages of a conversation."""

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
        """Add one message and make it the leaf; on disk when this returns."""
        new = NewMessage(role, storable(text), state, model, edited)
        (row,) = await self._run(messages.add, conversation, parent, (new,), self._clock())
        return row

    async def add_exchange(
        self,
        conversation: int,
        parent: int | None,
        question_text: str,
        model: str,
        papers: Sequence[TurnPaper] = (),
    ) -> tuple[MessageRow, MessageRow]:
        """The question and its empty, streaming answer; both on disk when this returns.

        `papers` is what stands before the question; raises `document_gone`.
        """
        chain = (
            NewMessage("user", storable(question_text)),
            NewMessage("assistant", "", "streaming", model),
        )
        question, answer = await self._run(
            messages.add, conversation, parent, chain, self._clock(), papers
        )
        return question, answer

    async def add_answer(self, conversation: int, question_id: int, model: str) -> MessageRow:
        """Another empty, streaming answer below a question; it becomes the leaf."""
        return await self.add_message(
            conversation, question_id, "assistant", "", state="streaming", model=model
        )

    async def resume_message(self, id_: int) -> MessageRow:
        """Let an ended message grow again: its text stays, no search finds it until its end."""
        return await self._run(messages.resume, id_)

    async def grow_message(self, id_: int, text: str, reasoning: str) -> None:
        """Keep the whole text so far: survives a crash of the program, not of the power."""
        await self._run(messages.grow, id_, storable(text), storable(reasoning))

    async def finish_message(
        self,
        id_: int,
        text: str,
        reasoning: str,
        state: MessageState,
        statistics: Statistics | None,
        fault: str = "",
    ) -> None:
        """Write the ended message, on disk when this returns; only now is it found by a search."""
        end = Ended(storable(text), storable(reasoning), state, statistics, fault)
        await self._run(messages.finish, id_, end)

    async def messages(self, conversation: int) -> list[MessageRow]:
        """The whole tree of a conversation, by id."""
        return await self._run(messages.tree, conversation)

    async def message(self, id_: int) -> MessageRow:
        """One message."""
        return await self._run(messages.get, id_)

    async def set_asked(self, message: int, blob: bytes) -> None:
        """Keep how an answer was asked, in place of what was kept before."""
        await self._run(messages.set_asked, message, blob)

    async def asked(self, message: int) -> bytes | None:
        """What `set_asked` kept; None where that was nothing, or the message has gone."""
        return await self._run(messages.asked, message)

    async def delete_message(self, id_: int) -> Removed:
        """Delete a message with all below it as `delete_conversation` does, backups included.

        Documents that nothing else uses go with it. What is returned is then the only place
        where they are: `restore_messages` takes it. The leaf, if it goes too, moves to the newest
        end below the message above.
        """

        def everywhere(connection: apsw.Connection) -> Removed:
            removed, gone = removal.delete(connection, id_)
            top = removed.messages[0]
            self._in_backups(lambda copy: removal.delete_same(copy, top, gone))
            return removed

        return await self._run(everywhere)

    async def restore_messages(self, removed: Removed) -> None:
        """Undo `delete_message`: the same ids, the same leaf; a second time changes nothing.

        Raises `message_parent_gone` where the message above them was deleted since.
        """
        await self._run(removal.restore, removed)
