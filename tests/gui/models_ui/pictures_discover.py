"""Renders the pages to find a model, filled with believable data: the list, a search, a page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import OutsideError, UserError
from app.models.addresses import Address
from app.models.here import Here
from app.ui.models.discover import Discover
from app.ui.models.ports import Standing
from app.ui.style import Look, style_sheet
from app.ui.tasks import Tasks
from app.ui.widgets.basics import named
from tests.gui.models_ui.fakes import (
    CATALOG,
    GAMING,
    LLAMA,
    PLAIN,
    TINY,
    FakeFinder,
    FakeScales,
    hub_model,
    repository,
)

USUAL = (920, 900)
NARROW = (720, 480)


async def take(out: Path, name: str, theme: str, suffix: str = "") -> None:
    """One picture as a PNG."""
    size, here, prepare, finish = PICTURES[name]
    look = Look("dark" if theme == "dark" else "light", 15)
    tasks = Tasks()
    finder, scales = FakeFinder(here), FakeScales(here)
    discover = Discover(look, tasks, finder, scales, CATALOG)
    window = named(QWidget(), "center")
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(discover)
    window.setStyleSheet(style_sheet(look.theme))
    window.resize(*size)
    window.show()
    await prepare(discover, finder)
    await _settle(tasks)
    if finish is not None:
        scroll = finish(discover)
        await _settle(tasks)
        discover.page.verticalScrollBar().setValue(scroll)
        await _settle(tasks)
    window.grab().save(str(out / f"models_{name}-{theme}{suffix}.png"))
    await tasks.close()
    window.deleteLater()


async def _settle(tasks: Tasks) -> None:
    """Until nothing runs and everything is painted."""
    while tasks.running:
        await asyncio.sleep(0)
    for _ in range(200):
        await asyncio.sleep(0)


def _weighed(discover: Discover) -> int:
    discover.page.exact.check.click()
    return 520


def _unfolded(discover: Discover) -> int:
    discover.page.unfold.click()
    return 10_000


async def _list(discover: Discover, _finder: FakeFinder) -> None:
    discover.refresh()


async def _search(discover: Discover, _finder: FakeFinder) -> None:
    discover.refresh()
    discover.browse.field.setText("llama")
    discover.browse.field.returnPressed.emit()


async def _nothing(discover: Discover, finder: FakeFinder) -> None:
    finder.pages = [[]]
    await _search(discover, finder)


async def _trouble(discover: Discover, finder: FakeFinder) -> None:
    finder.fail = OutsideError("network_unreachable", host="huggingface.co", reason="no route")
    await _search(discover, finder)


async def _offline(discover: Discover, finder: FakeFinder) -> None:
    discover.set_offline(True)
    await _search(discover, finder)


async def _page(discover: Discover, _finder: FakeFinder) -> None:
    discover.show_standings(
        {
            (LLAMA, "Q6_K"): Standing("downloading", 0.43),
            (LLAMA, "Q4_K_M"): Standing("here", 1.0, Path("model.gguf")),
        }
    )
    discover.open_repository(Address(LLAMA))


async def _gated(discover: Discover, finder: FakeFinder) -> None:
    finder.found[LLAMA] = repository(replace(hub_model(), gated="manual"))
    discover.open_repository(Address(LLAMA, "Q5_K_S"))


async def _refused(discover: Discover, finder: FakeFinder) -> None:
    url = f"https://huggingface.co/{LLAMA}"
    finder.fail = UserError("hub_gated", id=LLAMA, url=url)
    discover.open_repository(Address(LLAMA))


Prepare = Callable[[Discover, FakeFinder], Awaitable[None]]
Finish = Callable[[Discover], int]
"""Does the last step and tells how far the page is scrolled."""

PICTURES: dict[str, tuple[tuple[int, int], Here, Prepare, Finish | None]] = {
    "discover": (USUAL, PLAIN, _list, None),
    "discover_gpu": (USUAL, GAMING, _list, None),
    "discover_tiny": (USUAL, TINY, _list, None),
    "discover_narrow": (NARROW, PLAIN, _list, None),
    "search": (USUAL, GAMING, _search, None),
    "search_narrow": (NARROW, GAMING, _search, None),
    "search_nothing": (USUAL, PLAIN, _nothing, None),
    "search_trouble": (USUAL, PLAIN, _trouble, None),
    "search_offline": (USUAL, PLAIN, _offline, None),
    "page": (USUAL, GAMING, _page, None),
    "page_exact": (USUAL, GAMING, _page, _weighed),
    "page_card": (USUAL, GAMING, _page, _unfolded),
    "page_narrow": (NARROW, PLAIN, _page, None),
    "page_gated": (USUAL, PLAIN, _gated, None),
    "page_refused": (USUAL, PLAIN, _refused, None),
}
"""Size, computer, what is opened, and what is done at last."""
