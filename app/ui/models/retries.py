"""When downloads that the world paused are tried again: soon after the network, later and later
after the hub."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.models.download import DownloadState

RETRY_MS: Final = 60_000
"""Before the first try."""
LONGEST_MS: Final = 16 * RETRY_MS

NETWORK: Final = frozenset({"offline", "network_unreachable", "network_timeout", "network_cut"})
"""Asking again costs nobody anything. `offline` is one where its end crossed the switch."""
HUB: Final = frozenset({"hub_busy", "hub_down"})
"""Somebody answered and wants to be left alone."""


class Retry(QObject):
    """One kind of trouble: while a download waits for its end, `due` comes from time to time."""

    due = Signal(object)
    """The codes to try again."""

    def __init__(self, codes: frozenset[str], parent: QObject, *, grows: bool) -> None:
        super().__init__(parent)
        self._codes, self._grows = codes, grows
        self._tries = 0
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._try)

    def follow(self, states: Iterable[DownloadState], *, allowed: bool) -> None:
        """How all downloads stand now; not `allowed` while offline or closing."""
        waits = False
        for state in states:
            waits = waits or self._is_meant(state)
            if state.status == "finished" or state.rate > 0:
                self._tries = 0
        if not allowed or not waits:
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start(self._pause())

    def _is_meant(self, state: DownloadState) -> bool:
        error = state.error if state.status == "paused" else None
        return error is not None and error.code in self._codes

    def _pause(self) -> int:
        doublings = min(self._tries, 10) if self._grows else 0
        return min(RETRY_MS << doublings, LONGEST_MS)

    def _try(self) -> None:
        self._tries += 1
        self.due.emit(self._codes)
