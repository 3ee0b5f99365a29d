"""The tab Discover in a window of its own, with fakes: for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.models.catalog import CatalogEntry
from app.models.here import Here
from app.ui.models.discover import Discover
from app.ui.models.entries import Entry
from app.ui.style import Look, style_sheet
from app.ui.tasks import Tasks
from tests.gui.models_ui.fakes import CATALOG, PLAIN, FakeFinder, FakeScales

Until = Callable[[Callable[[], Any]], None]


class Desk:
    """The tab, what it asks, and what it told."""

    def __init__(self, here: Here = PLAIN, entries: Sequence[CatalogEntry] = ()) -> None:
        self.errors: list[BaseException] = []
        self.told: list[tuple[Any, ...]] = []
        self.tasks = Tasks()
        self.tasks.on_error = self.errors.append
        self.look = Look("light", 15)
        self.finder, self.scales = FakeFinder(here, entries), FakeScales(here)
        self.tab = Discover(self.look, self.tasks, self.finder, self.scales, CATALOG)
        self.tab.setStyleSheet(style_sheet(self.look.theme))
        self.tab.download_wanted.connect(lambda *args: self.told.append(("download_wanted", *args)))
        self.tab.open_wanted.connect(lambda path: self.told.append(("open_wanted", path)))
        self.tab.online_wanted.connect(lambda: self.told.append(("online_wanted",)))
        self.tab.token_wanted.connect(lambda: self.told.append(("token_wanted",)))
        self.tab.link_wanted.connect(lambda url: self.told.append(("link_wanted", url)))
        self.window = QWidget()  # without a layout: the offscreen platform warns of size hints
        self.tab.setParent(self.window)
        self.window.resize(900, 700)
        self.tab.resize(900, 700)
        self.window.show()

    @property
    def entries(self) -> list[Entry]:
        """The models that are listed."""
        return self.tab.browse.results.entries

    def quiet(self) -> bool:
        """Whether nothing runs."""
        return not self.tasks.running


@contextmanager
def desk(until: Until, here: Here = PLAIN, entries: Sequence[CatalogEntry] = ()) -> Iterator[Desk]:
    """A tab that is gone afterwards, and nothing of it runs."""
    import asyncio

    made = Desk(here, entries)
    try:
        yield made
    finally:
        made.finder.gate.set()
        closing = asyncio.get_running_loop().create_task(made.tasks.close())
        until(closing.done)
        made.window.close()
        until(lambda: not any(timer.isActive() for timer in made.tab.findChildren(QTimer)))
        made.window.deleteLater()
        assert made.errors == []
