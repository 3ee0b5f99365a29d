"""Waits for signals, as asyncio waits for everything else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance


async def heard(signal: SignalInstance) -> tuple[Any, ...]:
    """Wait for a signal; its arguments."""
    return (await first_of(it=signal))[1]


async def first_of(**signals: SignalInstance) -> tuple[str, tuple[Any, ...]]:
    """Wait for whichever comes first: the name it has here, and its arguments."""
    future: asyncio.Future[tuple[str, tuple[Any, ...]]]
    future = asyncio.get_running_loop().create_future()

    def hear(name: str) -> Callable[..., None]:
        def settle(*arguments: Any) -> None:
            if not future.done():
                future.set_result((name, arguments))

        return settle

    slots = {name: hear(name) for name in signals}
    for name, signal in signals.items():
        signal.connect(slots[name])
    try:
        return await future
    finally:
        for name, signal in signals.items():
            signal.disconnect(slots[name])
