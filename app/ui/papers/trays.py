"""What lies in the trays of all chats that were looked at: plain lists, one of them shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.papers import Scope
from app.ui.papers.item import Item

if TYPE_CHECKING:
    from app.vault.rows import ChatPaper, CollectionRow, PaperRow

Chat = int | None
"""None is the chat that is not there yet."""


class Trays:
    """Items by chat. Keys are never used twice."""

    def __init__(self) -> None:
        self._of: dict[Chat, list[Item]] = {}
        self._last_key = 0

    def new_key(self) -> int:
        """One that no item has."""
        self._last_key += 1
        return self._last_key

    def of(self, chat: Chat) -> Sequence[Item]:
        """The items of a chat."""
        return tuple(self._of.get(chat, ()))

    def all(self) -> list[tuple[Chat, Item]]:
        """Every item, and where it lies."""
        return [(chat, item) for chat, items in self._of.items() for item in items]

    def chat_of(self, key: int) -> tuple[Chat, Item] | None:
        """An item, and where it lies."""
        for chat, items in self._of.items():
            for item in items:
                if item.key == key:
                    return chat, item
        return None

    def add(self, chat: Chat, items: Sequence[Item]) -> None:
        """Put more into a tray; collections stay behind the documents."""
        self._put(chat, [*self._of.get(chat, []), *items])

    def change(self, item: Item) -> None:
        """An item of the same key in another state."""
        for items in self._of.values():
            for place, one in enumerate(items):
                if one.key == item.key:
                    items[place] = item
                    return

    def change_in(self, chat: Chat, changed: Callable[[Item], Item]) -> None:
        """Those of a chat."""
        self._of[chat] = [changed(one) for one in self._of.get(chat, ())]

    def change_all(self, changed: Callable[[Item], Item]) -> None:
        """Those of every chat."""
        for chat in self._of:
            self.change_in(chat, changed)

    def remove(self, key: int) -> None:
        """Take an item out."""
        for chat, items in self._of.items():
            self._of[chat] = [one for one in items if one.key != key]

    def order(self, chat: Chat, keys: Sequence[int]) -> None:
        """The user moved what is shown; what is not stays behind it."""
        places = {key: place for place, key in enumerate(keys)}
        items = self._of.get(chat, [])
        self._put(chat, sorted(items, key=lambda one: places.get(one.key, len(places))))

    def move(self, before: Chat, now: Chat) -> None:
        """A chat is there now, or another under the same name has come."""
        items = self._of.pop(before, [])
        if items:
            self._put(now, [*self._of.get(now, []), *items])

    def forget(self, chat: Chat) -> list[Item]:
        """A chat is gone: what lay in its tray."""
        return self._of.pop(chat, [])

    def stored(self, chat: Chat) -> list[tuple[int, Scope]]:
        """What is to be kept with the chat: documents in their order."""
        items = self._of.get(chat, [])
        return [(one.paper.id, one.scope) for one in items if one.paper is not None]

    def collections(self, chat: Chat) -> list[int]:
        """The ids of its collections."""
        return [one.collection.id for one in self._of.get(chat, []) if one.collection is not None]

    def once(self, chat: Chat) -> tuple[int, ...]:
        """Ids of documents that go with the next question alone."""
        return tuple(
            one.paper.id
            for one in self._of.get(chat, [])
            if one.paper is not None and one.scope == "message" and not one.sent
        )

    def holds(self, chat: Chat, paper: PaperRow) -> Item | None:
        """The item that is this document already."""
        items = self._of.get(chat, [])
        found = (one for one in items if one.paper is not None and one.paper.id == paper.id)
        return next(found, None)

    def take_stored(
        self, chat: Chat, rows: Sequence[ChatPaper], collections: Sequence[CollectionRow]
    ) -> None:
        """What the store has of a chat; what is not read yet stays behind it."""
        before = self._of.get(chat, [])
        known = {one.paper.id: one for one in before if one.paper is not None}
        folders = {one.collection.id: one for one in before if one.collection is not None}
        ready = [
            replace(known.get(row.paper.id) or self._ready(row.paper), scope=row.scope)
            for row in rows
        ]
        pending = [one for one in before if one.paper is None and one.collection is None]
        gathered = [
            replace(folders.get(row.id) or self.of_collection(row), collection=row, name=row.name)
            for row in collections
        ]
        self._put(chat, [*ready, *pending, *gathered])

    def of_collection(self, row: CollectionRow) -> Item:
        """The line of a collection."""
        return Item(self.new_key(), row.name, state="ready", collection=row)

    def _ready(self, paper: PaperRow) -> Item:
        return Item(self.new_key(), paper.name, state="ready", paper=paper)

    def _put(self, chat: Chat, items: Sequence[Item]) -> None:
        self._of[chat] = sorted(items, key=lambda one: one.collection is not None)
