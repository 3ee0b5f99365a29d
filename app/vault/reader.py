"""A second connection that only reads: a search holds up no saving, and ends when unwanted."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import apsw

from app.core.errors import BugError
from app.vault.connection import connect
from app.vault.thread import on

_T = TypeVar("_T")
_STEPS = 2_000
"""Instructions of SQLite's machine between two looks whether the result is still wanted."""


class Reader:
    """Opens the file when something is read first; the log lets it read while another writes."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._path, self.key = path, key
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault-search")
        self._free = threading.Lock()
        self._ends = threading.Event()
        self._connection: apsw.Connection | None = None

    async def run(self, verb: Callable[[apsw.Connection], _T]) -> _T:
        """Await `verb` on the reader's thread; cancelling interrupts it there, as `close` does.

        Raises `store_closed` then.
        """
        unwanted = threading.Event()

        def on_thread() -> _T:
            with self._free:
                connection = self._opened()
                connection.set_progress_handler(
                    lambda: unwanted.is_set() or self._ends.is_set(), _STEPS
                )
                try:
                    return verb(connection)
                except apsw.InterruptError as error:
                    raise BugError("store_closed", path=str(self._path)) from error

        try:
            return await on(self._thread, self._path, on_thread)
        except asyncio.CancelledError:
            unwanted.set()
            raise

    @contextmanager
    def let_go(self) -> Iterator[None]:
        """Hold no file while the store is exchanged; searches asked meanwhile wait."""
        with self._free:
            self._close_file()
            yield

    def close(self) -> None:
        """Take no more work, end what runs and let the file go; for any other thread."""
        self._ends.set()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._close_file()

    def _opened(self) -> apsw.Connection:
        if self._connection is None:
            self._connection = connect(self._path, self.key, read_only=True)
        return self._connection

    def _close_file(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
