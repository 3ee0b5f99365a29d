"""Carries out a search while it is typed: only the last one counts, more comes when scrolled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.ui.list.results_model import ResultsModel
from app.ui.ports import Vault
from app.ui.tasks import Tasks
from app.vault.rows import Hit

if TYPE_CHECKING:
    import asyncio

    from app.ui.side_panel import SidePanel

PAGE: Final = 40


class Searching(QObject):
    """Between the field, the results and the vault.

    `is_doomed` says whether a chat is deleted as soon as its undo has passed: it is not found.
    """

    def __init__(
        self, panel: SidePanel, tasks: Tasks, is_doomed: Callable[[int], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panel, self._tasks, self._is_doomed = panel, tasks, is_doomed
        self._results: ResultsModel = panel.found
        self._vault: Vault | None = None
        self._query = ""
        self._offset = 0
        self._running: asyncio.Task[None] | None = None
        panel.search.asked.connect(self.ask)
        self._results.wanted_more.connect(self._ask_more)

    def attach(self, vault: Vault) -> None:
        """Search in an opened vault."""
        self._vault = vault
        if self._panel.search.text().strip():
            self.ask(self._panel.search.text().strip())

    def ask(self, query: str) -> None:
        """Show what holds all words of `query`; all chats for none. What was asked before ends."""
        self._query, self._offset = query, 0
        if self._running is not None:
            self._running.cancel()
            self._running = None
        if query and self._vault is not None:
            self._running = self._tasks.start(self._find(self._vault, query), "search")
        elif not query:
            self._panel.show_chats()
            self._results.show([], complete=True)

    def _ask_more(self) -> None:
        if self._vault is not None and self._query:
            self._running = self._tasks.start(self._find(self._vault, self._query), "search")

    async def _find(self, vault: Vault, query: str) -> None:
        begun = offset = self._offset
        hits: list[Hit] = []
        complete = False
        while not hits and not complete:
            page = await vault.search(query, PAGE, offset)
            if query != self._query or begun != self._offset:
                return
            offset += PAGE
            hits = [hit for hit in page if not self._is_doomed(hit.conversation)]
            complete = len(page) == 0
        self._offset = offset
        if begun:
            self._results.add(hits, complete=complete)
            return
        self._results.show(hits, complete=complete)
        self._panel.show_results(self._nothing(query, hits))
        self._tell(self._nothing(query, hits) or self._count(hits))

    def _nothing(self, query: str, hits: list[Hit]) -> str:
        return "" if hits else self.tr("No chat contains “{query}”.").format(query=query)

    def _count(self, hits: list[Hit]) -> str:
        """What is read aloud; of a full page that there are at least so many."""
        if len(hits) < PAGE:
            return self.tr("Results: {count}").format(count=len(hits))
        return self.tr("Results: more than {count}").format(count=PAGE - 1)

    def _tell(self, text: str) -> None:
        view = self._panel.results
        view.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, text))
