"""Keeps the window's asyncio tasks: alive while they run, cancelled at close, never failing silently."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Tasks:
    """Holds every running task; an exception nobody caught is handed to `fail`."""

    def __init__(self, fail: Callable[[BaseException], None]) -> None:
        self._fail = fail
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T] | None:
        """Run `work`; None, and nothing runs, once closed."""
        if self._closed:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._finish)
        return task

    @property
    def running(self) -> frozenset[str]:
        """Names of what runs now."""
        return frozenset(task.get_name() for task in self._running)

    async def close(self) -> None:
        """Cancel everything and wait until it has let go."""
        self._closed = True
        left = [task for task in self._running if task is not asyncio.current_task()]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _finish(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._fail(error)
