"""Which connections are open now: told from the threads that use them, known to the window."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from app.network.ledger import Visit

State = Literal["offline", "quiet", "asking", "downloading"]


class Connections(QObject):
    """Counts visits that have begun and not ended. Lives in the window's thread."""

    changed = Signal()
    """One began or ended."""
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: dict[str, str] = {}
        self._told.connect(self._note, Qt.ConnectionType.QueuedConnection)

    @property
    def open(self) -> frozenset[str]:
        """Ids of the visits that have not ended."""
        return frozenset(self._open)

    def state(self, *, offline: bool) -> State:
        """What can be said of them in one word."""
        if self._open:
            return "downloading" if "download" in self._open.values() else "asking"
        return "offline" if offline else "quiet"

    def tell(self, visit: Visit) -> None:
        """A visit begins or has ended; from any thread, also while the window goes."""
        with suppress(RuntimeError):
            self._told.emit(visit)

    def _note(self, visit: Visit) -> None:
        if visit.done:
            self._open.pop(visit.id, None)
        else:
            self._open[visit.id] = visit.why
        self.changed.emit()
