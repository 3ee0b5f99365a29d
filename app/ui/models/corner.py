"""Joins the page for models to the rooms below: what is wanted there is done here."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import AlcoveError
from app.models.addresses import Address
from app.models.download import DownloadState
from app.models.finder import Offer, ordered
from app.models.library import Library
from app.models.quants import Quantization
from app.models.recommend import Recommendation
from app.ui.dialogs import Dialogs
from app.ui.models.discover import Discover
from app.ui.models.downloads_view import DownloadsView
from app.ui.models.models_page import ModelsPage, TabName
from app.ui.models.ports import ModelRoom, Standing
from app.ui.models.retries import HUB, NETWORK, Retry
from app.ui.models.shelf import Shelf
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks

_KINDS = {
    "queued": "waiting",
    "waiting": "waiting",
    "running": "downloading",
    "checking": "downloading",
    "paused": "paused",
    "failed": "failed",
}


class Corner(QObject):
    """The page and its room, both made when they are wanted first.

    Downloads are followed from the room's beginning, whether or not the page is ever made.
    """

    shown = Signal(object)
    """The page is to be shown."""
    arrived = Signal(object)
    """A download has finished: its DownloadState."""
    open_wanted = Signal(Path)
    link_wanted = Signal(str)
    online_wanted = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        dialogs: Dialogs,
        window: QWidget,
        open_room: Callable[[], ModelRoom],
    ) -> None:
        super().__init__(window)
        self._look, self._tasks, self._dialogs, self._window = look, tasks, dialogs, window
        self._open_room = open_room
        self._room: ModelRoom | None = None
        self._page: ModelsPage | None = None
        self._discover: Discover | None = None
        self._opening = asyncio.Lock()
        self._library = Library(())
        self._loaded: Path | None = None
        self._offline = False
        self._arrivals: set[Path] = set()
        self._is_closed = False
        self._retries = (Retry(NETWORK, self, grows=False), Retry(HUB, self, grows=True))
        for retry in self._retries:
            retry.due.connect(self._try_again)

    def show(self, tab: TabName = "discover") -> None:
        """Show the page, turned to a tab."""
        self._start(lambda: self._show(tab), "models page")

    def show_model(self, address: Address) -> None:
        """Show the page of one repository, which asks the hub for it unless offline."""
        self._start(lambda: self._show_model(address), "models page")

    def set_offline(self, offline: bool) -> None:
        """The network was switched off or on: then downloads that waited for it go on."""
        was_offline, self._offline = self._offline, offline
        if self._discover is not None:
            self._discover.set_offline(offline)
        if self._room is not None:
            self._watch(self._room)
        if was_offline and not offline:
            self._try_again()

    def show_loaded(self, path: Path | None) -> None:
        """Another model is open, or none: what is free has changed."""
        self._loaded = path
        if self._page is not None:
            self._page.shelf.show_loaded(path)
            self._page.shelf.judge_again()

    def leave_page(self) -> bool:
        """Escape: back from a repository to the list; false where there is nothing to go back."""
        shows = self._page is not None and self._page.isVisible() and self._page.tab == "discover"
        return shows and self._discover is not None and self._discover.leave_page()

    async def recommended(self) -> Recommendation[Any]:
        """The one model for this computer."""
        return await (await self.room()).finder.recommended()

    def get_best(self) -> None:
        """Download what is recommended, beside whatever else is done."""
        self._start(self._get_best, "get the best model")

    async def room(self) -> ModelRoom:
        """The parts below, made in a thread when they are asked for first."""
        async with self._opening:
            if self._room is None:
                room = await asyncio.to_thread(self._open_room)
                changes = room.downloads.changes()
                await room.downloads.start()
                self._room = room
                self._tasks.start(self._follow(room, changes), "follow downloads")
        return self._room

    async def close(self) -> None:
        """Stop what is downloaded, keeping what is there."""
        self._is_closed = True
        for retry in self._retries:
            retry.timer.stop()
        if self._room is not None:
            await self._room.downloads.close()

    async def _show(self, tab: TabName) -> None:
        page = await self._make()
        self.shown.emit(page)
        page.show_tab(tab)
        self._turned(tab)

    async def _show_model(self, address: Address) -> None:
        await self._show("discover")
        if self._discover is not None:
            self._discover.open_repository(address)

    async def _follow(self, room: ModelRoom, changes: AsyncIterator[DownloadState]) -> None:
        self._watch(room)
        async with aclosing(changes) as news:  # type: ignore[type-var]
            async for state in news:
                self._watch(room)
                if state.status == "finished":
                    self.arrived.emit(state)

    async def _make(self) -> ModelsPage:
        room = await self.room()
        if self._page is not None:
            return self._page
        discover = Discover(
            self._look,
            self._tasks,
            room.finder,
            room.scales,
            room.catalog,
            hub=room.endpoint,
        )
        discover.set_offline(self._offline)
        keeper = room.keeper
        shelf = Shelf(self._look, self._tasks, self._dialogs, keeper, keeper, keeper)
        downloads = DownloadsView(self._look, self._tasks, self._dialogs)
        self._discover = discover
        self._page = page = ModelsPage(self._look, discover, shelf, downloads)
        self._connect(room, page, discover)
        shelf.show_loaded(self._loaded)
        downloads.attach(room.downloads)
        shelf.refresh()
        return page

    def _connect(self, room: ModelRoom, page: ModelsPage, discover: Discover) -> None:
        for sender in (discover, page.shelf, page.downloads):
            sender.open_wanted.connect(self.open_wanted)
        discover.link_wanted.connect(self.link_wanted)
        discover.online_wanted.connect(self.online_wanted)
        discover.token_wanted.connect(lambda: self._start(self._ask_token, "hub token"))
        discover.download_wanted.connect(
            lambda offer, choice: self._start(lambda: self._get(offer, choice), "download")
        )
        page.turned.connect(self._turned)
        page.shelf.found.connect(self._know)
        page.downloads.finished.connect(self._take_in)
        page.downloads.progressed.connect(lambda _count, _share: self._stand(room))
        page.downloads.count_changed.connect(lambda _count: self._stand(room))

    def _turned(self, tab: str) -> None:
        if tab == "discover" and self._discover is not None:
            self._discover.refresh()

    def _know(self, library: Library) -> None:
        self._library = library
        self._arrivals.clear()
        if self._room is not None:
            self._stand(self._room)

    def _stand(self, room: ModelRoom) -> None:
        """Tell the choices on the hub how far each is."""
        if self._discover is not None:
            states = room.downloads.states()
            self._discover.show_standings(standings(self._library, states, self._arrivals))

    def _watch(self, room: ModelRoom) -> None:
        """Try again from time to time, while something waits for the network or the hub."""
        states, allowed = room.downloads.states(), not (self._is_closed or self._offline)
        for retry in self._retries:
            retry.follow(states, allowed=allowed)

    def _try_again(self, codes: Collection[str] = ()) -> None:
        if self._room is not None:
            downloads = self._room.downloads
            self._start(lambda: downloads.go_on(codes), "try downloads again")

    def _take_in(self, state: DownloadState) -> None:
        self._arrivals.update(state.paths[:1])
        if self._page is not None:
            self._page.shelf.refresh()

    async def _get(self, offer: Offer, choice: Quantization) -> None:
        room = await self.room()
        await room.downloads.add(ordered(offer, choice))
        self._stand(room)

    async def _get_best(self) -> None:
        await self._make()
        room = await self.room()
        recommended = await room.finder.recommended()
        if recommended.entry is None:
            return
        offer = await room.finder.offer(recommended.entry.id)
        labels = {row.quantization.label: row for row in offer.rows}
        row = labels.get(recommended.quantization) or offer.best
        if row is not None:
            await self._get(offer, row.quantization)

    async def _ask_token(self) -> None:
        said = self.tr(
            "Your token of the hub, for models that ask you to accept their terms. It is kept in "
            "this computer's keyring and sent to the hub alone. Leave it empty to forget it."
        )
        token = await self._dialogs.ask_secret(self._window, self.tr("Hub token"), said)
        if token is None:
            return
        room = await self.room()
        if token.strip():
            await room.token.set(token.strip())
        else:
            await room.token.forget()
        if self._discover is not None:
            self._discover.page.reload()

    def _start(self, work: Callable[[], Coroutine[Any, Any, object]], name: str) -> None:
        self._tasks.start(self._told(work), name)

    async def _told(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """An error here is told where the user is, not above a message box out of sight."""
        try:
            await work()
        except AlcoveError as error:
            await self._dialogs.tell(self._window, explain(error))


def standings(
    library: Library, states: Sequence[DownloadState], arrivals: Collection[Path]
) -> dict[tuple[str, str], Standing]:
    """How far each choice is, by repository and quantization; what is here goes before.

    What finished is here only while its first file is in the library, or among the `arrivals`
    since the library was looked at: it may have been deleted.
    """
    here = {model.path for model in library.models}.union(arrivals)
    found: dict[tuple[str, str], Standing] = {}
    for state in states:
        kind = _KINDS.get(state.status)
        if kind is not None:
            share = state.done / state.total if state.total else 0.0
            found[state.repository, state.label] = Standing(kind, share)  # type: ignore[arg-type]
        elif state.status == "finished" and state.paths and state.paths[0] in here:
            found[state.repository, state.label] = Standing("here", 1.0, state.paths[0])
    for model in library.models:
        if model.repository and model.complete:
            found[model.repository, model.label] = Standing("here", 1.0, model.path)
    return found
