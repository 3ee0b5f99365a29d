"""The encrypted store as the other rooms see it: every verb runs on one thread of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

import apsw

from app.core.errors import BugError, OutsideError
from app.vault import backups, index, private_settings, salvage
from app.vault.collection_verbs import CollectionVerbs
from app.vault.connection import connect, problems, remove_database, told
from app.vault.conversation_verbs import ConversationVerbs
from app.vault.message_verbs import MessageVerbs
from app.vault.opening import begin, new_name, open_store, put_in_place
from app.vault.reader import Reader
from app.vault.rows import Hit, Salvaged
from app.vault.sidecar import STORE, prepared
from app.vault.text import storable
from app.vault.thread import on

_T = TypeVar("_T")


def utc_milliseconds() -> int:
    """The time now, as the store writes it."""
    return time.time_ns() // 1_000_000


class Vault(ConversationVerbs, MessageVerbs, CollectionVerbs):
    """Conversations, messages, documents, search and settings in one file, `alcove.db` of a folder.

    Verbs raise `store_damaged`, `disk_full`, `store_busy`, `store_unusable` (OutsideError), and
    `conversation_gone` or `message_gone` (UserError) for an id that is not there.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes | None,
        clock: Callable[[], int],
        thread: ThreadPoolExecutor,
        connection: apsw.Connection,
    ) -> None:
        """Use `Vault.open`."""
        super().__init__(folder / STORE, clock, thread, connection)
        self._folder, self._key = folder, key
        self._reader = Reader(self._path, key)

    @classmethod
    async def open(
        cls, folder: Path, key: bytes | None, *, clock: Callable[[], int] = utc_milliseconds
    ) -> Vault:
        """Open or make the store; `key` None is the user's plain choice of no encryption.

        Messages that were still growing are `interrupted` afterwards, documents that nothing uses
        are deleted. Raises `wrong_key`,
        `store_newer` (UserError), `store_damaged` and the others above (OutsideError).
        """
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        try:
            connection = await on(thread, folder / STORE, begin, folder, key, clock)
        except BaseException:
            thread.shutdown(wait=False)
            raise
        return cls(folder, key, clock, thread, connection)

    @classmethod
    async def salvage(
        cls, folder: Path, key: bytes | None, *, clock: Callable[[], int] = utc_milliseconds
    ) -> Salvaged:
        """After `store_damaged`, with no store open: put the file aside and save what can be."""
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault-salvage")
        try:
            return await on(thread, folder / STORE, salvage.rescue, folder, key, clock())
        finally:
            thread.shutdown(wait=False)

    async def close(self) -> None:
        """Finish what was asked before, write everything into the one file and let it go."""
        try:
            await self._run(self._close)
        finally:
            self._thread.shutdown(wait=False)

    async def search(
        self, query: str, limit: int = 50, offset: int = 0, *, conversation: int | None = None
    ) -> list[Hit]:
        """Titles and ended messages with all words of any text; its last may be a beginning.

        Or the messages of one conversation only. Answers are saved meanwhile; a search that is
        cancelled ends at once.
        """
        wanted = storable(query)
        return await self._reader.run(
            lambda connection: index.find(connection, wanted, limit, offset, conversation)
        )

    async def setting(self, name: str) -> bytes | None:
        """What `set_setting` kept under this name."""
        return await self._run(private_settings.get, name)

    async def set_setting(self, name: str, value: bytes) -> None:
        """Keep some private bytes under a name."""
        await self._run(private_settings.put, name, value)

    async def integrity(self) -> tuple[str, ...]:
        """What is wrong in the file, in SQLite's words; empty when all is well. Reads all of it."""
        return await self._run(partial(problems, thorough=True))

    async def backup(self, to: Path) -> None:
        """A checked copy with the same key, at a path of the user's, replacing what is there."""
        await self._run(partial(_copy_to, to), self._key)

    async def daily_backup(self) -> Path | None:
        """Today's backup unless it is made already; three are kept. For when the app is idle."""
        return await self._run(backups.daily, self._key, self._folder, self._clock())

    async def rekey(self, new_key: bytes | None) -> None:
        """Encrypt store and backups anew; cut off at any point, the store has one key or the other.

        See `keys.prepare_with_passphrase` and its siblings for what has to come before.
        """
        await self._run(self._exchange, new_key)

    async def _read(self, verb: Callable[[apsw.Connection], _T]) -> _T:
        return await self._reader.run(verb)

    def _in_backups(self, work: Callable[[apsw.Connection], None]) -> None:
        backups.in_each(self._folder, self._key, work)

    def _exchange(self, connection: apsw.Connection, new_key: bytes | None) -> None:
        if not prepared(self._folder, new_key):
            raise BugError("store_key_unprepared", path=str(self._path))
        fresh = new_name(self._path)
        backups.copy_store(connection, self._key, fresh, new_key=(new_key,))
        with self._reader.let_go():
            connection.close()
            if self._path.with_name(self._path.name + "-wal").exists():
                remove_database(fresh)
                self._connection = connect(self._path, self._key)
                raise OutsideError("store_busy", path=str(self._path))
            put_in_place(fresh, self._path)
            self._connection = open_store(self._folder, new_key, self._clock)
            old_key, self._key, self._reader.key = self._key, new_key, new_key
        backups.rekey_backups(self._folder, old_key, new_key)

    def _close(self, connection: apsw.Connection) -> None:
        self._reader.close()
        try:
            connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        finally:
            connection.close()


def _copy_to(to: Path, connection: apsw.Connection, key: bytes | None) -> None:
    with told(to):
        backups.copy_store(connection, key, to)
