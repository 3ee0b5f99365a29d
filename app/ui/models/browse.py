"""The page to find a model: the recommended one, a search field, filters and the list below."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Signal

from app.core.errors import AlcoveError
from app.models.addresses import Address, parse_address
from app.ui.models.best_card import BestCard
from app.ui.models.entries import Entry, grouped, hub_entry
from app.ui.models.filters import FilterBar
from app.ui.models.ports import Finder
from app.ui.models.results_view import ResultsView
from app.ui.models.search_results import ResultsModel
from app.ui.models.state_panel import StatePanel
from app.ui.network.words import hub_host
from app.ui.sentences import explain
from app.ui.side_panel import SearchField
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import TextButton, paragraph
from app.ui.widgets.page import Page

if TYPE_CHECKING:
    from app.models.catalog import License
    from app.models.selection import Selection

WIDTH: Final = 880
USUAL_HUB: Final = "huggingface.co"
SEARCH_MILLISECONDS: Final = 450
"""A hub is asked over the network: less eagerly than the chats here."""
PASTED: Final = 4
"""Characters that come at once when a text is pasted, not typed."""
AHEAD: Final = 500
"""Pixels before the end at which the next page is asked for."""
JUDGING: Final = "judge models"
PAGES_UNASKED: Final = 3
"""Pages fetched in a row because a filter leaves too few lines of them."""


class HubSearchField(SearchField):
    """Waits a little longer than the search of chats; tells what was pasted and Enter at once.

    `hub` is the name of what is searched.
    """

    pasted = Signal(str)

    def __init__(self, look: Look, hub: str) -> None:
        super().__init__(look)
        said = self.tr("Search {hub}, or paste an address").format(hub=hub)
        self.setPlaceholderText(f"{said}…")
        self.setAccessibleName(said)
        self._timer.setInterval(SEARCH_MILLISECONDS)
        self._before = ""
        self.textChanged.connect(self._notice_paste)

    def _notice_paste(self, text: str) -> None:
        grown = len(text) - len(self._before)
        self._before = text
        if grown >= PASTED:
            self.pasted.emit(text)


class BrowsePage(Page):
    """Shows the hand-picked list until something is searched for; a stale search is cancelled."""

    entry_chosen = Signal(object)
    """An Entry of the list."""
    address_given = Signal(object)
    """The Address that was pasted, or typed and entered."""
    online_wanted = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        finder: Finder,
        licenses: Mapping[str, License],
        *,
        hub: str = f"https://{USUAL_HUB}",
    ) -> None:
        super().__init__(WIDTH)
        self._tasks, self._finder, self._licenses = tasks, finder, licenses
        self._host = hub_host(hub)
        self._offline = False
        self._listed: Selection | None = None
        self._search: asyncio.Task[None] | None = None
        self._cursor = ""
        self.best = BestCard(look)
        self.field = HubSearchField(look, "Hugging Face" if self._host == USUAL_HUB else self._host)
        self.setFocusProxy(self.field)
        self.notice = paragraph(
            self.tr("Searching asks {hub}. Nothing of your chats is sent.").format(hub=self._host),
            tone="faint",
            size="small",
        )
        self.filters = FilterBar(look, licenses)
        self.results = ResultsModel(self)
        self.list = ResultsView(look, self.results)
        self.state = StatePanel(look)
        self.more = TextButton(look, self.tr("Show more"), self._fetch_more)
        self._lay_out()
        self._connect()
        self._show_nothing()

    @property
    def searching(self) -> bool:
        """Whether the list is the hub's, not the hand-picked one."""
        return bool(self.field.text().strip()) or self.filters.value.on_hub

    def refresh(self) -> None:
        """Judge anew for what is free now; what the hub found stays."""
        if JUDGING not in self._tasks.running:
            self._tasks.start(self._look_here(), JUDGING)

    def set_offline(self, offline: bool) -> None:
        """The network was switched off or on."""
        if offline != self._offline:
            self._offline = offline
            self._ask()

    # ---- the hand-picked list

    async def _look_here(self) -> None:
        try:
            self._listed = await self._finder.listed()
            self.filters.offer_families(sorted({one.entry.family for one in self._listed.models}))
            if not self.searching:
                self._show_listed()
            self.best.show_recommendation(await self._finder.recommended())
        except AlcoveError as error:
            self.best.tell(explain(error))

    def _show_listed(self) -> None:
        self._show_nothing()
        if self._listed is None:
            return
        chosen = self.filters.value
        listed = [
            one
            for one in self._listed.models
            if chosen.family in ("", one.entry.family) and chosen.license in ("", one.entry.license)
        ]
        shown = replace(self._listed, models=tuple(listed))
        self.results.show(grouped(shown, self._licenses, chosen.purpose))
        if not self.results.entries:
            self.state.tell(
                self.tr("No model of the list is like that. Take back a filter, or search."),
                icon="search",
            )

    # ---- the hub

    def _ask(self) -> None:
        """Show what is wanted now; what was asked for before no longer matters."""
        if self._search is not None:
            self._search.cancel()
            self._search = None
        text = self.field.text().strip()
        self.filters.show_searching(bool(text))
        self.best.setVisible(not text)
        chosen = self.filters.value
        self.results.keep(lambda entry: entry.fits or not chosen.only_fitting)
        if not self.searching:
            self._show_listed()
        elif self._offline:
            self._show_offline()
        else:
            self._search = self._tasks.start(self._find(), "search models")

    async def _find(self) -> None:
        self._show_nothing()
        self.state.tell(self.tr("Asking {hub}…").format(hub=self._host), icon="globe")
        try:
            await self._fetch("")
        except AlcoveError as error:
            self._show_trouble(error)
            return
        if not self.results.entries:
            self.state.tell(self._nothing_found(), icon="search")

    def _fetch_more(self) -> None:
        busy = self._search is not None and not self._search.done()
        if self._cursor and not busy and not self._offline:
            self._search = self._tasks.start(self._find_more(), "search more")

    async def _find_more(self) -> None:
        self.more.setEnabled(False)
        try:
            await self._fetch(self._cursor)
        except AlcoveError as error:
            self._cursor = ""
            self.more.hide()
            self._show_trouble(error, keep=True)
        finally:
            self.more.setEnabled(True)

    async def _fetch(self, cursor: str) -> None:
        """A page, and the next ones where a filter leaves next to nothing of it."""
        chosen, text = self.filters.value, self.field.text().strip()
        for _ in range(PAGES_UNASKED):
            page, choices = await self._finder.search(
                text,
                sort=chosen.sort,
                family=chosen.family,
                license=chosen.license,
                cursor=cursor,
            )
            lines = [
                hub_entry(model, row, self._licenses)
                for model, row in zip(page.models, choices, strict=True)
            ]
            self.state.hide()
            self.results.add(lines)
            self._cursor = cursor = page.cursor
            if not cursor or sum(line.fits for line in lines) >= len(lines) // 4:
                break
        self.more.setVisible(bool(self._cursor))

    def _show_nothing(self) -> None:
        self._cursor = ""
        self.results.show([])
        self.state.hide()
        self.more.hide()

    def _show_offline(self) -> None:
        self._show_nothing()
        self.state.tell(
            self.tr(
                "You are offline by choice: no connection is made. To search on {hub}, "
                "switch the network on. The list of recommended models works without it."
            ).format(hub=self._host),
            icon="shield",
            tone="accent",
            action=self.tr("Go online"),
            act=self.online_wanted.emit,
        )

    def _show_trouble(self, error: AlcoveError, *, keep: bool = False) -> None:
        if error.code == "offline":
            self._show_offline()
            return
        if not keep:
            self._show_nothing()
        again = self.tr("Try again")
        self.state.tell(explain(error), icon="alert", tone="bad", action=again, act=self._ask)

    def _nothing_found(self) -> str:
        text = self.field.text().strip()
        if self.filters.value.only_fitting or self.filters.value.license:
            return self.tr("Nothing of what was found passes the filters. Take one back.")
        return self.tr(
            "{hub} knows no GGUF model with “{text}” in its name. Try fewer words."
        ).format(hub=self._host, text=text)

    # ---- what the user does

    def _entered(self) -> None:
        """Enter: an address is opened, a word is searched for at once."""
        address = parse_address(self.field.text())
        if address is not None:
            self._give(address)
        else:
            self._ask()

    def _pasted(self, text: str) -> None:
        address = parse_address(text)
        if address is not None:
            self._give(address)

    def _give(self, address: Address) -> None:
        self.field.clear()
        self.address_given.emit(address)

    def _choose(self, entry: Entry) -> None:
        self.entry_chosen.emit(entry)

    def _on_scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - AHEAD and self.isVisible():
            self._fetch_more()

    def _reveal(self, line: QRect) -> None:
        top = self.list.mapTo(self.widget() or self, line.topLeft())
        self.ensureVisible(top.x(), top.y() + line.height() // 2, 0, line.height())

    def _connect(self) -> None:
        self.field.asked.connect(lambda _: self._ask())
        self.field.pasted.connect(self._pasted)
        self.field.returnPressed.connect(self._entered)
        self.field.left_down.connect(self.list.focus_first)
        self.filters.changed.connect(self._ask)
        self.list.chosen.connect(self._choose)
        self.list.reached.connect(self._reveal)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _lay_out(self) -> None:
        column = self.column
        column.setSpacing(12)
        column.addWidget(self.best)
        column.addWidget(self.field)
        column.addWidget(self.notice)
        column.addWidget(self.filters)
        column.addWidget(self.state)
        column.addWidget(self.list)
        column.addWidget(self.more)
