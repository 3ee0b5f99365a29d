"""Who may use the engine: questions in the order they were asked, small work when all is idle."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

_T = TypeVar("_T")


class Queue:
    """One at a time. Cancelling a task that waits here withdraws it."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._waiting: list[int] = []
        self._users = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._idle_work: set[asyncio.Future[Any]] = set()

    @property
    def waiting(self) -> tuple[int, ...]:
        """Conversations with a question that waits, in order."""
        return tuple(self._waiting)

    @asynccontextmanager
    async def turn(self, conversation: int | None = None) -> AsyncIterator[None]:
        """The engine, when its turn comes; idle work ends at once."""
        self._users += 1
        self._idle.clear()
        for work in self._idle_work:
            work.cancel()
        try:
            await self._wait(conversation)
            try:
                yield
            finally:
                self._lock.release()
        finally:
            self._users -= 1
            if not self._users:
                self._idle.set()

    async def when_idle(self, work: Callable[[], Awaitable[_T]]) -> _T | None:
        """Do `work` once nobody asks; None where somebody came and it was broken off."""
        await self._idle.wait()
        # Shields the caller: being broken off must not look like its own cancellation.
        task = asyncio.ensure_future(self._alone(work))
        self._idle_work.add(task)
        try:
            await asyncio.wait([task])
        finally:
            self._idle_work.discard(task)
            if not task.done():
                task.cancel()
                await asyncio.wait([task])
        return None if task.cancelled() else task.result()

    async def _alone(self, work: Callable[[], Awaitable[_T]]) -> _T:
        async with self._lock:
            return await work()

    async def _wait(self, conversation: int | None) -> None:
        if conversation is None:
            await self._lock.acquire()
            return
        self._waiting.append(conversation)
        try:
            await self._lock.acquire()
        finally:
            self._waiting.remove(conversation)
