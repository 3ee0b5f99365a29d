"""What the ledger holds, read and summed up away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.network.ledger import Visit
    from app.ui.network.ports import Ledger

MOST: Final = 100_000
"""More than a ledger's two files can hold."""


@dataclass(frozen=True, slots=True)
class Record:
    """Visits, newest first, and the bytes they carried together."""

    visits: tuple[Visit, ...] = ()
    sent: int = 0
    received: int = 0


def read_record(ledger: Ledger) -> Record:
    """Blocking: to be called in a thread."""
    visits = ledger.recent(MOST)
    sent = sum(visit.sent for visit in visits)
    return Record(visits, sent, sum(visit.received for visit in visits))
