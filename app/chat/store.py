"""What the chat room needs of a place where conversations are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.papers import Passage, Reading, Scope
from app.core.words import Role, Statistics
from app.vault.rows import (
    ChatPaper,
    ConversationRow,
    MessageRow,
    MessageState,
    PaperRow,
    Removed,
    TurnPaper,
)


class PaperStore(Protocol):
    """Documents, what stands on them, and how they are found; see `app.vault.paper_verbs`."""

    async def find_paper(self, sha256: str, /) -> PaperRow | None: ...
    async def paper(self, id_: int, /) -> PaperRow: ...
    async def add_paper(
        self,
        sha256: str,
        name: str,
        reading: Reading,
        passages: Sequence[Passage],
        original: bytes = b"",
        /,
    ) -> PaperRow: ...
    async def drop_paper(self, id_: int, /) -> bool: ...
    async def passages(
        self, paper: int, positions: Sequence[int] | None = None, /
    ) -> list[Passage]: ...
    async def original(self, paper: int, /) -> bytes: ...
    async def rank_passages(
        self, match: str, papers: Sequence[int], limit: int = 50, /
    ) -> list[tuple[int, int, float]]: ...
    async def set_vectors(self, model: str, paper: int, data: bytes, /) -> None: ...
    async def vectors(self, model: str, papers: Sequence[int], /) -> list[tuple[int, bytes]]: ...
    async def chat_papers(self, conversation: int, /) -> list[ChatPaper]: ...
    async def set_chat_papers(
        self, conversation: int, papers: Sequence[tuple[int, Scope]], /
    ) -> None: ...
    async def turn_papers(self, conversation: int, /) -> dict[int, tuple[TurnPaper, ...]]: ...
    async def set_turn_papers(self, message: int, papers: Sequence[TurnPaper], /) -> None: ...
    async def set_citations(self, message: int, blob: bytes, /) -> None: ...
    async def citations(self, conversation: int, /) -> dict[int, bytes]: ...
    async def chat_collections(self, conversation: int, /) -> list[int]: ...
    async def set_chat_collections(
        self, conversation: int, collections: Sequence[int], /
    ) -> None: ...


class Store(PaperStore, Protocol):
    """The encrypted store (`app.vault.store.Vault`), or memory for a chat that leaves no trace."""

    async def conversation(self, id_: int, /) -> ConversationRow: ...
    async def messages(self, conversation: int, /) -> list[MessageRow]: ...
    async def set_leaf(self, id_: int, message_id: int, /) -> None: ...
    async def set_choices(self, id_: int, choices: str, /) -> None: ...
    async def add_exchange(
        self,
        conversation: int,
        parent: int | None,
        question_text: str,
        model: str,
        papers: Sequence[TurnPaper] = (),
        /,
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
