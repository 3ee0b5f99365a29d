"""What the chat room needs of a place where conversations are kept."""

from __future__ import annotations

from typing import Protocol

from app.core.words import Role, Statistics
from app.vault.rows import ConversationRow, MessageRow, MessageState, Removed


class Store(Protocol):
    """The encrypted store (`app.vault.store.Vault`), or memory for a chat that leaves no trace."""

    async def conversation(self, id_: int, /) -> ConversationRow: ...
    async def messages(self, conversation: int, /) -> list[MessageRow]: ...
    async def set_leaf(self, id_: int, message_id: int, /) -> None: ...
    async def set_choices(self, id_: int, choices: str, /) -> None: ...
    async def add_exchange(
        self, conversation: int, parent: int | None, question_text: str, model: str, /
    ) -> tuple[MessageRow, MessageRow]: ...
    async def add_answer(
        self, conversation: int, question_id: int, model: str, /
    ) -> MessageRow: ...
    async def add_message(
        self,
        conversation: int,
        parent: int | None,
        role: Role,
        text: str,
        /,
        *,
        model: str = ...,
        edited: bool = ...,
    ) -> MessageRow: ...
    async def resume_message(self, id_: int, /) -> MessageRow: ...
    async def grow_message(self, id_: int, text: str, reasoning: str, /) -> None: ...
    async def finish_message(
        self,
        id_: int,
        text: str,
        reasoning: str,
        state: MessageState,
        statistics: Statistics | None,
        fault: str,
        /,
    ) -> None: ...
    async def set_asked(self, message: int, blob: bytes, /) -> None: ...
    async def asked(self, message: int, /) -> bytes | None: ...
    async def delete_message(self, id_: int, /) -> Removed: ...
    async def restore_messages(self, removed: Removed, /) -> None: ...
