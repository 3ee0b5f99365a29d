"""What the window does when nobody waits: makes the first answer's way ready, and the backup."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from contextlib import suppress

from app.core.errors import AlcoveError
from app.ui.chat.toolbox import warm_up
from app.ui.ports import Desk, Vault

FIRST_SECONDS = 1.0
"""After the opening: the first paint, the list of chats and the model go before."""

QUIET_SECONDS = 60.0
BACKUP_SECONDS = 3600.0

CHORES = frozenset({"prepare", "backups", "follow downloads", "titles", "vectors"})
"""Names of the tasks that run or wait where nothing else does."""


async def prepare() -> None:
    """Load what the first answer needs, so that no frame of it waits; then let the collector rest.

    What lives now lives as long as the window: the garbage collector need not look at it again.
    """
    await asyncio.sleep(FIRST_SECONDS)
    await asyncio.to_thread(warm_up)
    gc.freeze()


async def keep_backups(
    vault: Vault,
    busy: Callable[[], bool],
    tell: Callable[[AlcoveError], object] = lambda _error: None,
) -> None:
    """Make the day's backup while no answer is written, and look again every hour.

    What fails is told once, through `tell`, and tried again.
    """
    pause, told = QUIET_SECONDS, False
    while True:
        await asyncio.sleep(pause)
        if busy():
            pause = QUIET_SECONDS
        else:
            try:
                await vault.daily_backup()
            except AlcoveError as error:
                if not told:
                    tell(error)
                told = True
            pause = BACKUP_SECONDS


async def take_titles(desk: Desk, refresh: Callable[[int], Awaitable[None]]) -> None:
    """Show the names that the model finds for chats while nobody asks it."""
    async for titled in desk.titles():
        with suppress(AlcoveError):  # The chat may be deleted by now.
            await refresh(titled.conversation)
