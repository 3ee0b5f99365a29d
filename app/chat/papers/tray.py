"""The documents that are on a chat, and those of a chat that is not made yet."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.chat.chats import Chats
from app.chat.store import Store
from app.core.errors import UserError
from app.core.papers import Scope
from app.vault.rows import ChatPaper, CollectionPaper, PaperRow


class Collections(Protocol):
    """What of the vault tells the documents of a collection."""

    async def collection_papers(self, id_: int, /) -> Sequence[CollectionPaper]: ...


@dataclass(frozen=True, slots=True)
class On:
    """What a question may use, in order; `once` are those meant for one question alone."""

    papers: tuple[PaperRow, ...] = ()
    once: frozenset[int] = frozenset()


class Tray:
    """Knows what is on each chat. None is the chat that is not made yet: kept here alone."""

    def __init__(self, chats: Chats, vault: Store, collections: Collections) -> None:
        self._chats, self._vault, self._collections = chats, vault, collections
        self._drafted: list[ChatPaper] = []
        self._drafted_collections: list[int] = []
        self._changing = asyncio.Lock()

    @property
    def drafted(self) -> frozenset[int]:
        """The documents on the chat that is not made yet: no store knows that they are used."""
        return frozenset(one.paper.id for one in self._drafted)

    async def on(self, chat: int | None) -> list[ChatPaper]:
        """The documents on a chat, in order."""
        if chat is None:
            return list(self._drafted)
        return await self._chats.store(chat).chat_papers(chat)

    async def set_on(self, chat: int | None, papers: Sequence[tuple[int, Scope]]) -> None:
        """Put these on a chat in place of those that were; raises UserError `document_gone`."""
        async with self._changing:
            if chat is not None:
                await self._chats.store(chat).set_chat_papers(chat, papers)
                return
            self._drafted = [
                ChatPaper(await self._vault.paper(id_), scope, position)
                for position, (id_, scope) in enumerate(papers)
            ]

    async def chat_collections(self, chat: int | None) -> list[int]:
        """The collections a chat uses."""
        if chat is None:
            return list(self._drafted_collections)
        return await self._chats.store(chat).chat_collections(chat)

    async def set_chat_collections(self, chat: int | None, ids: Sequence[int]) -> None:
        """Let a chat use these."""
        if chat is None:
            self._drafted_collections = list(ids)
        else:
            await self._chats.store(chat).set_chat_collections(chat, ids)

    async def all_on(self, chat: int | None, once: Collection[int] | None = None) -> On:
        """What a question may use: the tray's in its order, then those of its collections.

        `once` are the documents meant for this question alone; None: those the tray has now.
        """
        tray = await self.on(chat)
        single = {one.paper.id for one in tray if one.scope == "message"}
        wanted = single if once is None else set(once)
        found = {
            one.paper.id: one.paper for one in tray if one.scope == "chat" or one.paper.id in wanted
        }
        for id_ in once or ():
            if id_ not in found:
                found[id_] = await self._chats.store_of_paper(id_).paper(id_)
        for collection in await self.chat_collections(chat):
            for paper in await self._content(collection):
                found.setdefault(paper.id, paper)
        return On(tuple(found.values()), frozenset(single & wanted))

    async def _content(self, collection: int) -> list[PaperRow]:
        """Of one that was deleted since, nothing: only the vault's own chats are told of that."""
        try:
            return [kept.paper for kept in await self._collections.collection_papers(collection)]
        except UserError as error:
            if error.code != "collection_gone":
                raise
            return []

    async def take_off(self, chat: int, once: Collection[int]) -> None:
        """What was meant for one question leaves the tray with it."""
        if not once:
            return
        async with self._changing:  # what is put on meanwhile must not be lost
            store = self._chats.store(chat)
            left = [
                (one.paper.id, one.scope)
                for one in await store.chat_papers(chat)
                if one.scope == "chat" or one.paper.id not in once
            ]
            await store.set_chat_papers(chat, left)
