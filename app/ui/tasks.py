"""Keeps the window's tasks: alive while they run, cancelled at close, never silent in failing.

asyncio is imported when the first task starts: the window is painted before (see `application`).
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Tasks:
    """Holds every running task; an exception nobody caught goes to `on_error`."""

    on_error: Callable[[BaseException], None]

    def __init__(self) -> None:
        self.on_error = _log
        self._running: set[asyncio.Task[Any]] = set()
        self._kept: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(
        self, work: Coroutine[Any, Any, T], name: str, *, keep: bool = False
    ) -> asyncio.Task[T] | None:
        """Run `work`; None, and nothing runs, once closed. `keep`: closing lets it finish."""
        import asyncio

        if self._closed:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        if keep:
            self._kept.add(task)
        task.add_done_callback(self._finish)
        return task

    @property
    def running(self) -> frozenset[str]:
        """Names of what runs now."""
        return frozenset(task.get_name() for task in self._running)

    async def close(self) -> None:
        """Cancel everything but the short writes, and wait until all has let go."""
        import asyncio

        self._closed = True
        left = [task for task in self._running if task is not asyncio.current_task()]
        for task in left:
            if task not in self._kept:
                task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _finish(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        self._kept.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.on_error(error)


def _log(error: BaseException) -> None:
    import logging

    logging.getLogger(__name__).error("task failed", exc_info=error)
