"""Opens models for the window: in the background, with progress, one at a time."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.core.events import LoadProgress
from app.ui.model_menu import ModelMenu
from app.ui.ports import Desk, ModelEntry
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.models.library import Library

OURS: Final = frozenset({"pocket", "opened", "alcove", "folder"})
"""Where the desk looks itself; the rest are other programs' folders."""


class Models(QObject):
    """Between the model menu and the desk."""

    opened = Signal(object)
    """A model is loaded: its ModelFacts."""
    closed = Signal()
    """No model is open, or not yet another one."""
    failed = Signal(object)
    """An AlcoveError: the model could not be opened."""

    def __init__(self, menu: ModelMenu, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._menu, self._tasks = menu, tasks
        self._desk: Desk | None = None
        self._entries: tuple[ModelEntry, ...] = ()
        self._elsewhere: tuple[ModelEntry, ...] = ()
        self._load: asyncio.Task[None] | None = None
        menu.chosen.connect(self.open)
        menu.cancelled.connect(self.cancel)
        menu.about_to_open.connect(self._offer)

    @property
    def is_builtin(self) -> bool:
        """Whether the built-in model is the one that is open."""
        return any(
            entry.builtin and entry.path == self._desk.model_path
            for entry in self._entries
            if self._desk
        )

    async def attach(self, desk: Desk) -> None:
        """Use a desk, and look which models there are."""
        self._desk = desk
        await self.look_again()

    def builtin(self) -> Path | None:
        """Where the built-in model lies."""
        return next((entry.path for entry in self._entries if entry.builtin), None)

    def open(self, path: Path, context_length: int | None = None) -> None:
        """Load a model in place of the one that is open; a load under way is given up."""
        if self._desk is None or (self._load is None and self._is_open(path, context_length)):
            return
        former = self._load
        if former is not None:
            former.cancel()
        self._load = self._tasks.start(
            self._run(self._desk, path, former, context_length), "load model"
        )

    def _is_open(self, path: Path, context_length: int | None) -> bool:
        desk = self._desk
        if desk is None or desk.model is None or path != desk.model_path:
            return False
        return context_length in (None, desk.model.context_length)

    def cancel(self) -> None:
        """Give up the load under way."""
        if self._load is not None:
            self._load.cancel()

    async def close(self) -> None:
        """Give the open model's memory back."""
        if self._desk is not None:
            await self._desk.close_model()
            self._show(self._desk)

    async def look_again(self) -> None:
        """See which models there are now."""
        if self._desk is not None:
            await self._desk.find_models()
            self._take(self._desk)
            self._offer()

    def know(self, library: Library) -> None:
        """Offer all that the page for models has found, other programs' models too."""
        found = library.chat_models()
        self._entries = tuple(found)
        self._elsewhere = tuple([model for model in found if model.source not in OURS])
        self._offer()

    def _take(self, desk: Desk) -> None:
        """The desk has looked for our own models; other programs' are as they were."""
        own = {entry.path: entry for entry in desk.models()}
        others = [entry for entry in self._elsewhere if entry.path not in own]
        self._entries = (*own.values(), *others)

    async def _run(
        self, desk: Desk, path: Path, former: asyncio.Task[None] | None, context: int | None
    ) -> None:
        if former is not None:
            await asyncio.wait([former])
        self._menu.show_loading(self._name(path), 0.0)
        self.closed.emit()
        try:
            opening = desk.open_model(path, context_length=context)
            async with aclosing(opening) as events:  # type: ignore[type-var]
                async for event in events:
                    if isinstance(event, LoadProgress):
                        self._menu.show_loading(self._name(path), event.fraction)
            self._take(desk)
        except AlcoveError as error:
            self.failed.emit(error)
        finally:
            if self._load is asyncio.current_task():
                self._load = None
                self._show(desk)

    def _show(self, desk: Desk) -> None:
        self._offer()
        if desk.model is None:
            self._menu.show_nothing()
            self.closed.emit()
            return
        entry = next((one for one in self._entries if one.path == desk.model_path), None)
        label = entry.label if entry else ""
        self._menu.show_loaded(desk.model, label, builtin=bool(entry and entry.builtin))
        self.opened.emit(desk.model)

    def _offer(self) -> None:
        if self._desk is not None:
            self._menu.set_entries(self._entries, self._desk.model_path)

    def _name(self, path: Path) -> str:
        return next((one.name for one in self._entries if one.path == path), path.stem)
