"""Puts an imported conversation into the store."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from app.chat.choices import renumbered
from app.vault.rows import ConversationRow, MessageRow, NewConversation


class Store(Protocol):
    """What of the vault this needs."""

    async def import_conversation(self, tree: NewConversation) -> ConversationRow:
        """Take in a whole conversation."""

    async def messages(self, conversation: int) -> list[MessageRow]:
        """The whole tree, by id."""

    async def set_choices(self, id_: int, choices: str) -> None:
        """Keep what was chosen for it."""


async def keep(store: Store, tree: NewConversation) -> ConversationRow:
    """Store a tree; choices that name a message by its index name it by its id then."""
    row = await store.import_conversation(replace(tree, choices=""))
    if tree.choices:
        ids = {at: message.id for at, message in enumerate(await store.messages(row.id))}
        await store.set_choices(row.id, renumbered(tree.choices, ids))
    return row
