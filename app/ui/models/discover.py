"""The tab Discover: the page to find a model, and the page of one repository in its place."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.core.errors import AlcoveError
from app.models.addresses import Address, parse_address
from app.ui.models.browse import BrowsePage
from app.ui.models.entries import Entry
from app.ui.models.offer_page import OfferPage
from app.ui.models.ports import Finder, Scales, Standings
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.models.catalog import Catalog
    from app.models.finder import Offer
    from app.models.quants import Quantization


class Discover(QStackedWidget):
    """What it shows is judged for this computer; what to do with it is told by signals."""

    download_wanted = Signal(object, object)
    """An Offer and the Quantization to get of it."""
    open_wanted = Signal(object)
    """The Path of a model that is here."""
    online_wanted = Signal()
    token_wanted = Signal()
    link_wanted = Signal(str)
    """An address: ask before opening it."""

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        finder: Finder,
        scales: Scales,
        catalog: Catalog,
        *,
        hub: str = "https://huggingface.co",
    ) -> None:
        super().__init__()
        self._tasks, self._finder = tasks, finder
        self._offline = False
        self._standings: Standings = {}
        self._asking: asyncio.Task[None] | None = None
        self.browse = BrowsePage(look, tasks, finder, catalog.licenses, hub=hub)
        self.page = OfferPage(look, tasks, finder, scales, catalog, hub=hub)
        self.addWidget(self.browse)
        self.addWidget(self.page)
        self.setFocusProxy(self.browse)
        self._connect()

    @property
    def on_page(self) -> bool:
        """Whether a repository is shown."""
        return self.currentWidget() is self.page

    def refresh(self) -> None:
        """Judge for what is free now: whenever the tab comes to the front."""
        self.browse.refresh()

    def set_offline(self, offline: bool) -> None:
        """The network was switched off or on."""
        self._offline = offline
        self.browse.set_offline(offline)
        self.page.set_offline(offline)

    def show_standings(self, standings: Standings) -> None:
        """What is being fetched and what is here."""
        self._standings = standings
        self.page.show_standings(standings)
        self._show_best_standing()

    def open_address(self, untrusted_text: str) -> bool:
        """Open what an address or a pasted command names; false where it names no model."""
        address = parse_address(untrusted_text)
        if address is not None:
            self.open_repository(address)
        return address is not None

    def open_repository(self, address: Address) -> None:
        """Show a repository, with the named choice selected."""
        self.setCurrentWidget(self.page)
        self.setFocusProxy(self.page)
        self.page.setFocus()
        self.page.open(address)

    def leave_page(self) -> bool:
        """Go back from a repository to the list; false where the list is shown already."""
        if not self.on_page:
            return False
        self.page.leave()
        self.setCurrentWidget(self.browse)
        self.setFocusProxy(self.browse)
        in_list = self.browse.list.currentIndex().isValid()
        (self.browse.list if in_list else self.browse.field).setFocus()
        return True

    def _open_entry(self, entry: Entry) -> None:
        self.open_repository(Address(entry.id, entry.quantization))

    def _open_best(self) -> None:
        found = self.browse.best.recommendation
        if found is not None and found.entry is not None:
            self.open_repository(Address(found.entry.id, found.quantization))

    def _get_best(self) -> None:
        if self._offline:
            self._say_offline()
        elif self._asking is None or self._asking.done():
            self._asking = self._tasks.start(self._ask_best(), "get the best model")

    async def _ask_best(self) -> None:
        best = self.browse.best
        found = best.recommendation
        if found is None or found.entry is None:
            return
        best.show_asking(True)
        try:
            address = Address(found.entry.id, found.quantization)
            offer, row = await self._finder.find(address)
        except AlcoveError as error:
            if error.code == "offline":
                self._say_offline()
            else:
                best.tell(explain(error), self.tr("Look at its page"), self._open_best)
            return
        finally:
            best.show_asking(False)
        if row is None or offer.repository.model.gated != "no":
            self.open_repository(address)
        else:
            self.download_wanted.emit(offer, row.quantization)

    def _say_offline(self) -> None:
        self.browse.best.tell(
            self.tr("You are offline by choice. A download needs the network."),
            self.tr("Go online"),
            self.online_wanted.emit,
        )

    def _show_best_standing(self) -> None:
        found = self.browse.best.recommendation
        if found is not None and found.entry is not None:
            key = (found.entry.id, found.quantization)
            self.browse.best.show_standing(self._standings.get(key))

    def _hear_download(self, offer: Offer, choice: Quantization) -> None:
        self.download_wanted.emit(offer, choice)

    def _connect(self) -> None:
        browse, page = self.browse, self.page
        browse.entry_chosen.connect(self._open_entry)
        browse.address_given.connect(self.open_repository)
        browse.online_wanted.connect(self.online_wanted)
        browse.best.get_wanted.connect(self._get_best)
        browse.best.open_wanted.connect(self.open_wanted)
        browse.best.more_wanted.connect(self._open_best)
        browse.best.found.connect(self._show_best_standing)
        page.left.connect(self.leave_page)
        page.download_wanted.connect(self._hear_download)
        page.open_wanted.connect(self.open_wanted)
        page.online_wanted.connect(self.online_wanted)
        page.token_wanted.connect(self.token_wanted)
        page.link_wanted.connect(self.link_wanted)
