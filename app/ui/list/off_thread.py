"""Runs slow work in a thread; a task that is cancelled leaves only when that has let go."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_thread(stop: threading.Event, work: Callable[[], T]) -> T:
    """Await `work`, which looks at `stop` now and then; cancelling sets it and waits."""
    running = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([running])
        if not running.cancelled():
            running.exception()  # nobody else will ask for it
        raise
