"""A store that is never written: for questions from the terminal and chats that leave no trace."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import apsw

from app.core.errors import UserError
from app.vault.conversation_verbs import ConversationVerbs
from app.vault.memory import IN_MEMORY, connect_memory
from app.vault.message_verbs import MessageVerbs
from app.vault.paper_verbs import PaperVerbs
from app.vault.papers import borrow
from app.vault.rows import MessageRow, TurnPaper
from app.vault.store import utc_milliseconds

ONLY = -1
"""The id of the one conversation there is; none of the encrypted store has it."""


class TemporaryStore(ConversationVerbs, MessageVerbs, PaperVerbs):
    """One conversation in memory, with the verbs and the tables of `Vault`.

    Its own documents have ids below zero. Those of the encrypted store, which a collection may
    bring, can stand before a question too: of them it knows the row, and not the text. The
    thread ends when nobody holds the store any more.
    """

    _below_zero = True

    def __init__(self) -> None:
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="temporary-chat")
        connection = connect_memory(ONLY, utc_milliseconds())
        super().__init__(IN_MEMORY, utc_milliseconds, thread, connection)
        self._collections: list[int] = []

    async def add_exchange(
        self,
        conversation: int,
        parent: int | None,
        question_text: str,
        model: str = "",
        papers: Sequence[TurnPaper] = (),
    ) -> tuple[MessageRow, MessageRow]:
        """As `MessageVerbs.add_exchange`, of the encrypted store's documents as well."""
        await self._run(_borrow, papers)
        return await super().add_exchange(conversation, parent, question_text, model, papers)

    async def set_turn_papers(self, message: int, papers: Sequence[TurnPaper]) -> None:
        """As `PaperVerbs.set_turn_papers`, of the encrypted store's documents as well."""
        await self._run(_borrow, papers)
        await super().set_turn_papers(message, papers)

    async def chat_collections(self, conversation: int) -> list[int]:
        """The ids of the encrypted store's collections that the chat uses."""
        _refuse_others(conversation)
        return list(self._collections)

    async def set_chat_collections(self, conversation: int, collections: Sequence[int]) -> None:
        """Let the chat use these; nobody looks here whether they are there."""
        _refuse_others(conversation)
        self._collections = list(dict.fromkeys(collections))


def _borrow(connection: apsw.Connection, turns: Sequence[TurnPaper]) -> None:
    borrow(connection, [turn.paper for turn in turns if turn.paper.id > 0])


def _refuse_others(conversation: int) -> None:
    if conversation != ONLY:
        raise UserError("conversation_gone", id=conversation)
