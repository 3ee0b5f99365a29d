"""A ledger that also tells of each visit at once, so that the window knows what is open now."""

from __future__ import annotations

from collections.abc import Callable

from app.network.ledger import Ledger, Visit


class ToldLedger(Ledger):
    """`listen` says whom to tell: from any thread, when a request begins and when it ends."""

    _tell: Callable[[Visit], object] | None = None

    def listen(self, tell: Callable[[Visit], object]) -> None:
        """Tell every visit from now on."""
        self._tell = tell

    def add(self, visit: Visit) -> None:
        """Write `visit` down, and tell of it."""
        super().add(visit)
        if self._tell is not None:
            self._tell(visit)
