"""The network as the window knows it: the offline switch, what is open now, and the page."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.network.connections import Connections
from app.ui.network.page import NetworkPage
from app.ui.network.ports import Door, Ledger
from app.ui.network.record import Record, read_record
from app.ui.preferences import Preferences
from app.ui.sentences import explain
from app.ui.side_panel import SidePanel
from app.ui.style import Look
from app.ui.tasks import Tasks

FRESH_MILLISECONDS: Final = 500
"""The list follows what happens, but is not read more often."""


class Network(QObject):
    """Joins door, ledger and settings to the page and the foot of the side panel."""

    switched = Signal(bool)
    """The user has gone offline (True) or online."""

    def __init__(
        self,
        look: Look,
        side: SidePanel,
        door: Door,
        ledger: Ledger,
        connections: Connections,
        preferences: Preferences,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._side, self._door, self._ledger = look, side, door, ledger
        self._connections, self._preferences, self._tasks = connections, preferences, tasks
        self._timer = QTimer(self, singleShot=True, interval=FRESH_MILLISECONDS)
        self._timer.timeout.connect(self._read)
        self._reading = False
        connections.changed.connect(self._follow)
        self._show_state()

    @cached_property
    def page(self) -> NetworkPage:
        """The page, made when it is first wanted."""
        page = NetworkPage(self._look, self._door.rules.endpoint, barred=self._bar())
        page.shown.connect(self._read)
        page.offline_wanted.connect(self.switch)
        page.clear_wanted.connect(lambda: self._tasks.start(self._clear(), "clear the ledger"))
        self._show_state_on(page)
        page.show_record(Record(), frozenset())
        return page

    def switch(self, offline: bool) -> None:
        """Go offline, ending all that is open, or online; kept for the next start."""
        if offline:
            self._door.go_offline()
        else:
            self._door.go_online()
        self._preferences.change(offline=offline)
        self._show_state()
        self.switched.emit(offline)

    def _bar(self) -> str:
        """Why no connection is possible at all; mostly nothing."""
        if self._door.barred is None:
            return ""
        said = self.tr(
            "Alcove makes no connection, because HF_ENDPOINT names a hub that cannot be used. "
            "{reason} Correct HF_ENDPOINT or remove it, then start Alcove again."
        )
        return said.format(reason=explain(self._door.barred))

    @property
    def _is_shut(self) -> bool:
        return self._door.offline or self._door.barred is not None

    @property
    def _page_is_seen(self) -> bool:
        return "page" in self.__dict__ and self.page.isVisible()

    def _follow(self) -> None:
        self._show_state()
        if self._page_is_seen and not self._timer.isActive():
            self._timer.start()

    def _show_state(self) -> None:
        state = self._connections.state(offline=self._is_shut)
        self._side.show_network(state)
        if "page" in self.__dict__:
            self._show_state_on(self.page)

    def _show_state_on(self, page: NetworkPage) -> None:
        offline = self._is_shut
        page.show_state(self._connections.state(offline=offline), offline=offline)

    def _read(self) -> None:
        if self._page_is_seen and self._reading:
            self._timer.start()
        elif self._page_is_seen:
            work = self._show_record()
            self._reading = self._tasks.start(work, "read the ledger") is not None

    async def _show_record(self) -> None:
        import asyncio

        try:
            record = await asyncio.to_thread(read_record, self._ledger)
        finally:
            self._reading = False
        self.page.show_record(record, self._connections.open)

    async def _clear(self) -> None:
        import asyncio

        try:
            await asyncio.to_thread(self._ledger.clear)
        except OSError as error:
            said = self.tr("The list could not be cleared: {reason}")
            self.page.show_problem(said.format(reason=error.strerror or error))
            return
        self.page.show_problem("")
        self._read()
