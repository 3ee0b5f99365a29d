"""Where HF_ENDPOINT names another hub, the pages say that one's name."""

from __future__ import annotations

from collections.abc import Generator
from types import coroutine

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.models.addresses import Address
from app.ui.models.browse import BrowsePage
from app.ui.models.offer_page import OfferPage
from app.ui.style import Look
from app.ui.tasks import Tasks
from tests.gui.models_ui.fakes import CATALOG, PLAIN, FakeFinder, FakeScales

HUB = "https://hub.example:8443"


def said_by(page: QWidget) -> str:
    """Every sentence on it."""
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_the_search_names_the_hub_that_is_asked(qtbot: QtBot):
    page = BrowsePage(Look("light", 15), Tasks(), FakeFinder(PLAIN, ()), CATALOG.licenses, hub=HUB)
    qtbot.addWidget(page)
    assert page.notice.text().startswith("Searching asks hub.example:8443.")
    assert page.field.placeholderText() == "Search hub.example:8443, or paste an address…"
    page.set_offline(True)
    page.field.setText("llama")
    page.field.returnPressed.emit()
    assert "To search on hub.example:8443" in said_by(page)


def test_a_repository_is_asked_of_the_hub_that_is_named(qtbot: QtBot):
    finder, scales = FakeFinder(PLAIN, ()), FakeScales(PLAIN)
    page = OfferPage(Look("light", 15), Tasks(), finder, scales, CATALOG, hub=HUB)
    qtbot.addWidget(page)
    asking = page._find(Address("maker/Model-GGUF"))
    finder.find = _endless  # type: ignore[method-assign,assignment]
    asking.send(None)
    asking.close()
    assert "Asking hub.example:8443…" in said_by(page)


@coroutine
def _endless(_address: Address) -> Generator[None]:
    yield
