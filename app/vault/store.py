"""The encrypted store as the other rooms see it: every verb runs on one thread of its own."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import apsw

from app.core.errors import BugError, OutsideError
from app.core.words import Role, Statistics
from app.vault import backups, conversations, index, messages, private_settings, salvage
from app.vault.connection import problems, told
from app.vault.messages import Ended, NewMessage
from app.vault.opening import new_name, open_store, put_in_place
from app.vault.rows import ConversationRow, Hit, MessageRow, MessageState, Salvaged
from app.vault.sidecar import STORE, prepared

_P = ParamSpec("_P")
_T = TypeVar("_T")
_SURROGATES = re.compile("[\ud800-\udfff]")


def utc_milliseconds() -> int:
    """The time now, as the store writes it."""
    return time.time_ns() // 1_000_000


class Vault:
    """Conversations, messages, search and settings in one file, `alcove.db` of a folder.

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
        self._folder = folder
        self._path = folder / STORE
        self._key = key
        self._clock = clock
        self._thread = thread
        self._connection = connection

    @classmethod
    async def open(
        cls, folder: Path, key: bytes | None, *, clock: Callable[[], int] = utc_milliseconds
    ) -> Vault:
        """Open or make the store; `key` None is the user's plain choice of no encryption.

        Messages that were still growing are `interrupted` afterwards. Raises `wrong_key`,
        `store_newer` (UserError), `store_damaged` and the others above (OutsideError).
        """
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        try:
            connection = await _on(thread, folder / STORE, open_store, folder, key, clock)
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
            return await _on(thread, folder / STORE, salvage.rescue, folder, key, clock())
        finally:
            thread.shutdown(wait=False)

    async def close(self) -> None:
        """Finish what was asked before, write everything into the one file and let it go."""
        try:
            await self._run(_close)
        finally:
            self._thread.shutdown(wait=False)

    async def conversations(
        self, limit: int = 200, before: tuple[int, int] | None = None
    ) -> list[ConversationRow]:
        """The newest first, by `updated` then `id`; `before` is that pair of the last one seen."""
        return await self._run(conversations.newest, limit, before)

    async def conversation(self, id_: int) -> ConversationRow:
        """One conversation."""
        return await self._run(conversations.get, id_)

    async def create_conversation(self, title: str = "") -> ConversationRow:
        """A new, empty conversation."""
        return await self._run(conversations.create, _storable(title), self._clock())

    async def rename_conversation(self, id_: int, title: str) -> None:
        """Give another title; its place in the list stays."""
        await self._run(conversations.rename, id_, _storable(title))

    async def pin_conversation(self, id_: int, pinned: bool = True) -> None:
        """Pin it, or let it go."""
        await self._run(conversations.set_field, id_, "pinned", pinned)

    async def archive_conversation(self, id_: int, archived: bool = True) -> None:
        """Put it into the archive, or take it out."""
        await self._run(conversations.set_field, id_, "archived", archived)

    async def delete_conversation(self, id_: int) -> None:
        """Delete for good: rows, index, log, and the same conversation in the backups.

        Copies outside the folder, in `damaged`, or kept by the disk itself are not reached.
        """
        created = await self._run(conversations.delete, id_)
        await self._run(lambda _: backups.forget(self._folder, self._key, id_, created))

    async def set_draft(self, id_: int, text: str) -> None:
        """Keep what is typed but not sent."""
        await self._run(conversations.set_field, id_, "draft", _storable(text))

    async def set_leaf(self, id_: int, message_id: int) -> None:
        """Remember the branch that is shown, by its last message."""
        await self._run(conversations.set_leaf, id_, message_id)

    async def add_message(
        self,
        conversation: int,
        parent: int | None,
        role: Role,
        text: str,
        *,
        state: MessageState = "complete",
        model: str = "",
    ) -> MessageRow:
        """Add one message and make it the leaf; on disk when this returns."""
        new = NewMessage(role, _storable(text), state, model)
        (row,) = await self._run(messages.add, conversation, parent, (new,), self._clock())
        return row

    async def add_exchange(
        self, conversation: int, parent: int | None, question_text: str, model: str
    ) -> tuple[MessageRow, MessageRow]:
        """The question and its empty, streaming answer; both on disk when this returns."""
        chain = (
            NewMessage("user", _storable(question_text)),
            NewMessage("assistant", "", "streaming", model),
        )
        question, answer = await self._run(messages.add, conversation, parent, chain, self._clock())
        return question, answer

    async def grow_message(self, id_: int, text: str, reasoning: str) -> None:
        """Keep the whole text so far: survives a crash of the program, not of the power."""
        await self._run(messages.grow, id_, _storable(text), _storable(reasoning))

    async def finish_message(
        self,
        id_: int,
        text: str,
        reasoning: str,
        state: MessageState,
        statistics: Statistics | None,
        fault: str = "",
    ) -> None:
        """Write the ended message, on disk when this returns; only now is it found by a search."""
        end = Ended(_storable(text), _storable(reasoning), state, statistics, fault)
        await self._run(messages.finish, id_, end)

    async def messages(self, conversation: int) -> list[MessageRow]:
        """The whole tree of a conversation, by id."""
        return await self._run(messages.tree, conversation)

    async def message(self, id_: int) -> MessageRow:
        """One message."""
        return await self._run(messages.get, id_)

    async def search(self, query: str, limit: int = 50, offset: int = 0) -> list[Hit]:
        """Titles and ended messages with all words of any text; its last may be a beginning."""
        return await self._run(index.find, _storable(query), limit, offset)

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

    def _exchange(self, connection: apsw.Connection, new_key: bytes | None) -> None:
        if not prepared(self._folder, new_key):
            raise BugError("store_key_unprepared", path=str(self._path))
        fresh = new_name(self._path)
        backups.copy_store(connection, self._key, fresh, new_key=(new_key,))
        connection.close()
        if self._path.with_name(self._path.name + "-wal").exists():
            raise OutsideError("store_busy", path=str(self._path))
        put_in_place(fresh, self._path)
        self._connection = open_store(self._folder, new_key, self._clock)
        backups.rekey_backups(self._folder, self._key, new_key)
        self._key = new_key

    async def _run(
        self,
        verb: Callable[Concatenate[apsw.Connection, _P], _T],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _T:
        def on_thread() -> _T:
            return verb(self._connection, *args, **kwargs)

        return await _on(self._thread, self._path, on_thread)


async def _on(
    thread: ThreadPoolExecutor,
    path: Path,
    verb: Callable[_P, _T],
    *args: _P.args,
    **kwargs: _P.kwargs,
) -> _T:
    def guarded() -> _T:
        with told(path):
            return verb(*args, **kwargs)

    try:
        future = thread.submit(guarded)
    except RuntimeError as error:
        raise BugError("store_closed", path=str(path)) from error
    return await asyncio.wrap_future(future)


def _close(connection: apsw.Connection) -> None:
    try:
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    finally:
        connection.close()


def _copy_to(to: Path, connection: apsw.Connection, key: bytes | None) -> None:
    with told(to):
        backups.copy_store(connection, key, to)


def _storable(text: str) -> str:
    """The text without half surrogates, which no UTF-8 file can hold."""
    return _SURROGATES.sub("\ufffd", text)
