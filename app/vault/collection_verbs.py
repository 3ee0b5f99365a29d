"""The store's verbs for named collections of documents."""

from __future__ import annotations

import apsw

from app.vault import collections, conversations
from app.vault.paper_verbs import PaperVerbs
from app.vault.rows import CollectionPaper, CollectionRow
from app.vault.text import storable


class CollectionVerbs(PaperVerbs):
    """What can be done with collections; those that name one raise `collection_gone`."""

    async def collections(self) -> list[CollectionRow]:
        """All collections, the oldest first."""
        return await self._run(collections.listed)

    async def create_collection(self, name: str, folder: str = "") -> CollectionRow:
        """A new, empty collection; `folder` is one that is watched. Two may have one name."""
        return await self._run(collections.create, storable(name), folder, self._clock())

    async def rename_collection(self, id_: int, name: str) -> None:
        """Give another name."""
        await self._run(collections.rename, id_, storable(name))

    async def set_collection_folder(self, id_: int, folder: str) -> None:
        """Watch another folder, or none ("")."""
        await self._run(collections.set_folder, id_, folder)

    async def delete_collection(self, id_: int) -> None:
        """Delete a collection, in the backups too, and the documents that nothing else uses."""

        def everywhere(connection: apsw.Connection) -> None:
            created, gone = collections.delete(connection, id_)
            conversations.wipe_log(connection)
            self._in_backups(lambda copy: collections.delete_same(copy, id_, created, gone))

        await self._run(everywhere)

    async def collection_papers(self, id_: int) -> list[CollectionPaper]:
        """The documents of a collection, by the paths they came from."""
        return await self._run(collections.content, id_)

    async def put_in_collection(
        self, id_: int, paper: int, path: str = "", modified: int = 0, size: int = 0
    ) -> None:
        """Put a document in, in place of what came from the same path; raises `document_gone`.

        `modified` and `size` tell whether the file has changed since.
        """
        await self._forgetting(collections.put, id_, paper, path, modified, size)

    async def take_from_collection(self, id_: int, what: int | str) -> None:
        """Take a document out by its id, or what came from a path."""
        await self._forgetting(collections.take, id_, what)
