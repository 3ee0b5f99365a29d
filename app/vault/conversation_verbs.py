"""The store's verbs for conversations and their folders."""

from __future__ import annotations

from collections.abc import Mapping

import apsw

from app.vault import conversations, folders, taking
from app.vault.rows import ConversationRow, FolderRow, NewConversation, Titled
from app.vault.taking import Renumber
from app.vault.text import storable
from app.vault.thread import Threaded


def unchanged(choices: str, _: Mapping[int, int]) -> str:
    """The choices as they are, for those that name no message."""
    return choices


class ConversationVerbs(Threaded):
    """What can be done with conversations as a whole."""

    async def conversations(
        self,
        limit: int = 200,
        before: tuple[int, int] | None = None,
        *,
        archived: bool = False,
        folder: int | None = None,
    ) -> list[ConversationRow]:
        """The newest first, by `updated` then `id`; `before` is that pair of the last one seen.

        The pinned ones are left out (`pinned_conversations`), but not of the archive. `folder`
        None means those of all folders and of none.
        """
        return await self._run(
            conversations.newest, limit, before, archived=archived, folder=folder
        )

    async def pinned_conversations(self) -> list[ConversationRow]:
        """All pinned ones that are not archived, the newest first."""
        return await self._run(conversations.pinned)

    async def conversation(self, id_: int) -> ConversationRow:
        """One conversation."""
        return await self._run(conversations.get, id_)

    async def create_conversation(self, title: str = "") -> ConversationRow:
        """A new, empty conversation."""
        return await self._run(conversations.create, storable(title), self._clock())

    async def duplicate_conversation(
        self, id_: int, title: str, renumber: Renumber = unchanged
    ) -> ConversationRow:
        """A copy of the whole tree, shown where the first one is; it is the newest then.

        `renumber` makes the copy's choices, from the old ones and the new id of each message. It
        runs on the store's thread.
        """
        return await self._run(taking.duplicate, id_, storable(title), self._clock(), renumber)

    async def import_conversation(self, tree: NewConversation) -> ConversationRow:
        """Take in a whole conversation, or nothing of it; one transaction."""
        return await self._run(taking.take_in, tree)

    async def rename_conversation(self, id_: int, title: str, by: Titled = "user") -> None:
        """Give another title; its place in the list stays."""
        await self._run(conversations.rename, id_, storable(title), by)

    async def pin_conversation(self, id_: int, pinned: bool = True) -> None:
        """Pin it, or let it go."""
        await self._run(conversations.set_field, id_, "pinned", pinned)

    async def archive_conversation(self, id_: int, archived: bool = True) -> None:
        """Put it into the archive, or take it out."""
        await self._run(conversations.set_field, id_, "archived", archived)

    async def delete_conversation(self, id_: int) -> None:
        """Delete for good: rows, index, log, and the same conversation in the backups.

        Documents that nothing else uses go with it. Copies outside the folder, in `damaged`, or
        kept by the disk itself are not reached.
        """

        def everywhere(connection: apsw.Connection) -> None:
            created, gone = conversations.delete(connection, id_)
            self._in_backups(lambda copy: conversations.delete_same(copy, id_, created, gone))

        await self._run(everywhere)

    async def set_draft(self, id_: int, text: str) -> None:
        """Keep what is typed but not sent."""
        await self._run(conversations.set_field, id_, "draft", storable(text))

    async def set_choices(self, id_: int, choices: str) -> None:
        """Keep what was chosen for this conversation alone; empty for nothing."""
        await self._run(conversations.set_field, id_, "choices", storable(choices))

    async def set_leaf(self, id_: int, message_id: int) -> None:
        """Remember the branch that is shown, by its last message."""
        await self._run(conversations.set_leaf, id_, message_id)

    async def folders(self) -> list[FolderRow]:
        """All folders, the oldest first."""
        return await self._run(folders.listed)

    async def create_folder(self, name: str) -> FolderRow:
        """A new, empty folder; two may have one name."""
        return await self._run(folders.create, storable(name))

    async def rename_folder(self, id_: int, name: str) -> None:
        """Give another name; raises `folder_gone`."""
        await self._run(folders.rename, id_, storable(name))

    async def delete_folder(self, id_: int) -> None:
        """Remove a folder; its conversations stay, in none. Raises `folder_gone`."""
        await self._run(folders.delete, id_)

    async def move_conversation(self, id_: int, folder: int | None) -> None:
        """Put a conversation into a folder, or out of all; raises `folder_gone`."""
        await self._run(folders.move, id_, folder)
