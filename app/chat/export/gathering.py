"""Reads a conversation out of the store for an export, with its documents or their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.chat.export.tree import Kept, tree_of
from app.core.errors import UserError
from app.core.papers import Passage
from app.vault.rows import ChatPaper, ConversationRow, MessageRow, NewConversation, TurnPaper


class Store(Protocol):
    """What of the vault this needs."""

    async def messages(self, conversation: int, /) -> list[MessageRow]: ...
    async def chat_papers(self, conversation: int, /) -> list[ChatPaper]: ...
    async def turn_papers(self, conversation: int, /) -> dict[int, tuple[TurnPaper, ...]]: ...
    async def citations(self, conversation: int, /) -> dict[int, bytes]: ...
    async def passages(self, paper: int, /) -> list[Passage]: ...
    async def original(self, paper: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Gathered:
    """A tree, and the ids that its documents have in the store, in their order."""

    tree: NewConversation
    ids: Sequence[int] = ()

    def id_of(self, number: int) -> int:
        """The document with this number in the tree."""
        return self.ids[number - 1]


async def gathered(store: Store, row: ConversationRow, *, with_documents: bool = False) -> Gathered:
    """One conversation; `with_documents`: with their texts, else their names alone."""
    kept = Kept(
        await store.chat_papers(row.id),
        await store.turn_papers(row.id),
        await store.citations(row.id),
    )
    ids = [paper.id for paper in kept.papers]
    if with_documents:
        texts = {id_: await _text(store, id_) for id_ in ids}
        there = {id_: text for id_, text in texts.items() if text}
        kept = Kept(kept.tray, kept.turns, kept.citations, there)
    return Gathered(tree_of(row, await store.messages(row.id), kept), ids)


async def has_documents(store: Store, conversation: int) -> bool:
    """Whether there are any, in its tray or before a question."""
    return bool(await store.chat_papers(conversation) or await store.turn_papers(conversation))


async def file_of(store: Store, paper: int) -> bytes:
    """The file of a document; empty where it is not kept, or not any more."""
    try:
        return await store.original(paper)
    except UserError as error:
        if error.code != "document_gone":
            raise
        return b""


async def _text(store: Store, paper: int) -> list[Passage]:
    try:
        return await store.passages(paper)
    except UserError as error:
        if error.code != "document_gone":
            raise
        return []
