"""Takes chats of a file into the store: read in a thread, kept one by one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.chat.imports import Imported, keep, read, totals
from app.core.errors import AlcoveError
from app.core.words import Note
from app.ui.list.off_thread import in_thread
from app.ui.ports import Vault

_BATCH: Final = 40
_BATCH_SECONDS: Final = 0.2


@dataclass(slots=True)
class Outcome:
    """What an import brought; `error` is what ended it early."""

    taken: int = 0
    notes: list[Note] = field(default_factory=list)
    error: Exception | None = None

    @property
    def left_out(self) -> tuple[Note, ...]:
        """What was left out, one note for each kind."""
        return totals(self.notes)


async def take_in(
    vault: Vault, path: Path, outcome: Outcome, progress: Callable[[int], None]
) -> None:
    """Keep every chat of `path`; what was kept before an error or a cancelling stays."""
    stop = threading.Event()
    found = read(path)
    try:
        while batch := await in_thread(stop, lambda: _next(found, stop)):
            for one in batch:
                outcome.notes += one.left_out
                if one.conversation is not None:
                    await keep(vault, one.conversation)
                    outcome.taken += 1
            progress(outcome.taken)
    except AlcoveError as error:
        outcome.error = error
    finally:
        close = getattr(found, "close", None)
        if close is not None:
            close()


def _next(found: Iterator[Imported], stop: threading.Event) -> list[Imported]:
    """The next few chats; none at the end, or where nobody wants them any more."""
    batch: list[Imported] = []
    until = time.monotonic() + _BATCH_SECONDS
    while not stop.is_set() and len(batch) < _BATCH:
        one = next(found, None)
        if one is None:
            break
        batch.append(one)
        if time.monotonic() > until:
            break
    return batch
