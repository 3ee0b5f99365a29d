"""How long a growing answer takes to be saved while the store is asked something else."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Coroutine
from contextlib import suppress

from app.vault.store import Vault


async def saved_beside(vault: Vault, work: Coroutine[object, object, None]) -> float:
    """Milliseconds (p99 of 100) of one saving beside `work`, which goes on until cancelled."""
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "?", "m")
    working = asyncio.create_task(work)
    taken = []
    for number in range(100):
        began = time.perf_counter()
        await vault.grow_message(answer.id, "word " * number * 10, "")
        taken.append(1000 * (time.perf_counter() - began))
    working.cancel()
    with suppress(asyncio.CancelledError):
        await working
    await vault.delete_conversation(row.id)
    return statistics.quantiles(taken, n=100)[98]
