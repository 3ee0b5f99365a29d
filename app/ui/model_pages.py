"""Makes the pages for models when they are wanted first, and joins them to the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.ui.dialogs import Dialogs
from app.ui.first_start import FirstStartPage
from app.ui.interior import Interior
from app.ui.model_opening import Models
from app.ui.ports import Desk, Parts
from app.ui.sentences import explain, explain_code
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.models.addresses import Address
    from app.models.download import DownloadState
    from app.ui.models.corner import Corner
    from app.ui.models.models_page import ModelsPage, TabName

LEFT_OVER = ".downloads"
"""The folder, below that of the models, where unfinished downloads are written down."""


class ModelPages(QObject):
    """What the rest of the window knows of `ui.models`, whose import takes a while."""

    link_wanted = Signal(str)
    online_wanted = Signal()

    def __init__(
        self,
        interior: Interior,
        parts: Parts,
        tasks: Tasks,
        look: Look,
        dialogs: Dialogs,
        models: Models,
    ) -> None:
        super().__init__(interior)
        self._interior, self._parts, self._tasks = interior, parts, tasks
        self._look, self._dialogs, self._models = look, dialogs, models
        self._desk: Desk | None = None
        self._corner: Corner | None = None
        self._making = asyncio.Lock()
        models.opened.connect(lambda _facts: self._show_loaded())
        models.closed.connect(self._show_loaded)

    def attach(self, desk: Desk) -> None:
        """Use a desk; and go on with the downloads that an earlier run left."""
        self._desk = desk
        self._tasks.start(self._go_on(), "left downloads")

    def show(self, tab: TabName = "discover") -> None:
        """Show the page, turned to a tab."""
        self._tasks.start(self._show(tab), "models page")

    def show_model(self, address: Address) -> None:
        """Show the page of one repository of the hub."""
        self._tasks.start(self._show_model(address), "models page")

    def set_offline(self, offline: bool) -> None:
        """The network was switched off or on."""
        if self._corner is not None:
            self._corner.set_offline(offline)

    def leave_page(self) -> bool:
        """Escape: whether there was something to go back to within the page."""
        return self._corner is not None and self._corner.leave_page()

    def recommend(self, page: FirstStartPage) -> None:
        """Offer the best model for this computer on the first page, once it is known."""
        page.expect_best()
        page.best_wanted.connect(lambda: self._tasks.start(self._get_best(), "best model"))
        self._tasks.start(self._recommend(page), "recommend")

    async def close(self) -> None:
        """Stop what is downloaded, keeping what is there."""
        if self._corner is not None:
            await self._corner.close()

    async def _show(self, tab: TabName) -> None:
        (await self._made()).show(tab)

    async def _show_model(self, address: Address) -> None:
        (await self._made()).show_model(address)

    async def _get_best(self) -> None:
        (await self._made()).get_best()

    async def _recommend(self, page: FirstStartPage) -> None:
        try:
            found = await (await self._made()).recommended()
        except AlcoveError:
            page.show_no_best()
            return
        if found.entry is None:
            page.show_no_best()
            return
        size = file_size(found.entry.size(found.quantization).bytes)
        page.show_best(found.entry.name, size, explain_code(found.reason, **found.facts))

    async def _go_on(self) -> None:
        folder = self._parts.places.models / LEFT_OVER
        if not await asyncio.to_thread(_has_files, folder):
            return
        try:
            await (await self._made()).room()
        except AlcoveError as error:
            await self._dialogs.tell(self._interior.window, explain(error))

    async def _made(self) -> Corner:
        async with self._making:
            if self._corner is None:
                corner_module = await asyncio.to_thread(import_module, "app.ui.models.corner")
                self._corner = self._make(corner_module.Corner)
        return self._corner

    def _make(self, kind: Callable[..., Corner]) -> Corner:
        corner = kind(
            self._look,
            self._tasks,
            self._dialogs,
            self._interior.window,
            lambda: self._parts.open_models(self._loaded, self._let_go),
        )
        corner.set_offline(self._parts.door.offline)
        corner.shown.connect(self._turn_to)
        corner.arrived.connect(self._tell_arrived)
        corner.open_wanted.connect(self._open)
        corner.link_wanted.connect(self.link_wanted)
        corner.online_wanted.connect(self.online_wanted)
        corner.show_loaded(self._desk.model_path if self._desk else None)
        return corner

    def _turn_to(self, page: ModelsPage) -> None:
        from app.models.library import Library

        if self._interior.pages.indexOf(page) < 0:
            page.left.connect(self._interior.show_chat)
            page.shelf.found.connect(self._models.know)
            if page.shelf.model.models:
                self._models.know(Library(tuple(page.shelf.model.models)))
        self._interior.show_page(page)

    def _open(self, path: Path) -> None:
        self._models.open(path)
        self._interior.show_chat()

    def _tell_arrived(self, state: DownloadState) -> None:
        if not state.paths:
            return
        path = state.paths[0]
        said = self.tr("{name} is here, checked and ready.").format(name=state.title)
        self._interior.conversation.notice.tell(
            said, action=self.tr("Open it"), act=lambda: self._open(path)
        )
        self._tasks.start(self._models.look_again(), "look for models")

    def _show_loaded(self) -> None:
        if self._corner is not None:
            self._corner.show_loaded(self._desk.model_path if self._desk else None)

    def _loaded(self) -> Any:
        return self._desk.model if self._desk else None

    async def _let_go(self, path: Path) -> None:
        if self._desk is not None and self._desk.model_path == path:
            await self._models.close()


def _has_files(folder: Path) -> bool:
    return folder.is_dir() and any(folder.glob("*.json"))
