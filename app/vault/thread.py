"""Work on a thread of its own, awaited from the loop, with failures in the program's words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import apsw

from app.core.errors import BugError
from app.vault.connection import told

_P = ParamSpec("_P")
_T = TypeVar("_T")


async def on(
    thread: ThreadPoolExecutor,
    path: Path,
    verb: Callable[_P, _T],
    *args: _P.args,
    **kwargs: _P.kwargs,
) -> _T:
    """Await `verb`, which works on the store at `path`; raises `store_closed` after its end."""

    def guarded() -> _T:
        with told(path):
            return verb(*args, **kwargs)

    try:
        future = thread.submit(guarded)
    except RuntimeError as error:
        raise BugError("store_closed", path=str(path)) from error
    return await asyncio.wrap_future(future)


class Threaded:
    """A connection and the one thread that uses it: verbs happen in the order they are asked."""

    def __init__(
        self,
        path: Path,
        clock: Callable[[], int],
        thread: ThreadPoolExecutor,
        connection: apsw.Connection,
    ) -> None:
        self._path, self._clock = path, clock
        self._thread, self._connection = thread, connection

    async def _run(
        self,
        verb: Callable[Concatenate[apsw.Connection, _P], _T],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _T:
        def on_thread() -> _T:
            return verb(self._connection, *args, **kwargs)

        return await on(self._thread, self._path, on_thread)

    async def _read(self, verb: Callable[[apsw.Connection], _T]) -> _T:
        """Await what only reads and may take long: beside the rest, where that can be."""
        return await self._run(verb)

    def _in_backups(self, work: Callable[[apsw.Connection], None]) -> None:
        """Do on each backup what was done here, on this thread; a store in memory has none."""
