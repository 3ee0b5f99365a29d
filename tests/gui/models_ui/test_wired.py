"""The real window with the real parts around models, against a hub of our own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.assemble_models import ModelRoom, open_model_room
from app.core.places import pocket_model
from app.models.finder import ordered
from app.models.picker import Row
from app.ui.chores import CHORES
from app.ui.models.discover import Discover
from app.ui.models.models_page import ModelsPage
from tests.fakes.hub import FakeHub
from tests.gui.fakes import no_models
from tests.gui.home import Home
from tests.models.download.world import ONE

Until = Callable[[Callable[[], object]], None]
MODEL = "maker/Pocket-GGUF"
FILE = "Pocket-F16.gguf"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeHub]:
    for name in ("HOME", "OLLAMA_MODELS", "HF_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    with FakeHub() as running:
        running.add_model(MODEL, {FILE: pocket_model()}, card="# Pocket\n\nA model.")
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


@pytest.fixture
def wired(home: Home, hub: FakeHub, until: Until) -> Home:
    """A window whose door leads to the hub of our own."""
    home.settings.change(bandwidth=5e10)

    def open_models(loaded: object, let_go: object) -> object:
        door = home.session.parts.door
        return open_model_room(home.places, home.settings, door=door, loaded=loaded, let_go=let_go)

    home.open_models = open_models
    home.open()
    until(lambda: home.desk.model is not None and home.quiet())
    return home


def page_of(home: Home, until: Until) -> ModelsPage:
    """The page for models, once it is there."""
    until(lambda: isinstance(home.inside.page, ModelsPage))
    page = home.inside.page
    assert isinstance(page, ModelsPage)
    return page


def busy(home: Home) -> bool:
    """Whether anything runs that will end."""
    return bool(home.tasks.running - CHORES)


def open_page(home: Home, qtbot: QtBot, until: Until) -> tuple[ModelsPage, Discover]:
    qtbot.mouseClick(home.inside.side.models, Qt.MouseButton.LeftButton)
    page = page_of(home, until)
    assert isinstance(page.discover, Discover)
    return page, page.discover


def test_from_a_pasted_address_to_a_checked_file_and_back_to_the_chat(
    wired: Home, qtbot: QtBot, until: Until
):
    page, discover = open_page(wired, qtbot, until)
    assert discover.open_address(f"hf.co/{MODEL}:F16")
    until(lambda: discover.on_page and discover.page.offer is not None)
    offer = discover.page.offer
    assert offer is not None
    discover.download_wanted.emit(offer, offer.rows[0].quantization)
    arrived = wired.places.models / MODEL / FILE
    until(arrived.exists)
    assert (
        hashlib.sha256(arrived.read_bytes()).digest()
        == hashlib.sha256(pocket_model().read_bytes()).digest()
    )
    until(lambda: "is here, checked and ready" in wired.talk.notice.text)
    until(lambda: any(model.path == arrived for model in page.shelf.model.models))
    page.downloads.open_wanted.emit(arrived)
    assert wired.inside.page is wired.talk
    until(lambda: wired.desk.model_path == arrived)


def test_what_the_user_switched_off_asks_nobody(
    wired: Home, hub: FakeHub, qtbot: QtBot, until: Until
):
    wired.session.network.switch(True)
    _, discover = open_page(wired, qtbot, until)
    discover.open_address(f"hf.co/{MODEL}")
    until(lambda: discover.on_page and not busy(wired))
    assert not hub.requests
    assert discover.page.offer is None
    discover.online_wanted.emit()
    until(lambda: discover.page.offer is not None)


def test_a_link_in_the_browser_opens_the_page_of_its_model(wired: Home, hub: FakeHub, until: Until):
    wired.session.open_target(f"alcove://models/huggingface/{MODEL}")
    discover = page_of(wired, until).discover
    assert isinstance(discover, Discover)
    until(lambda: discover.on_page and discover.page.offer is not None)
    assert discover.isVisible()
    assert not list(wired.places.models.rglob("*.gguf"))  # it is shown, not fetched
    hub.requests.clear()
    wired.session.network.switch(True)
    wired.session.open_target(f"hf.co/{MODEL}:F16")
    until(lambda: not busy(wired))
    assert not hub.requests


def order(discover: Discover, until: Until) -> Row:
    """Ask for the file on the hub, as a press on its button does."""
    discover.open_address(f"hf.co/{MODEL}")
    until(lambda: discover.on_page and discover.page.offer is not None)
    offer = discover.page.offer
    assert offer is not None
    discover.download_wanted.emit(offer, offer.rows[0].quantization)
    return offer.rows[0]


def troubles(page: ModelsPage) -> list[str]:
    """Why downloads are paused."""
    states = page.downloads.model.states
    return [state.error.code for state in states if state.status == "paused" and state.error]


def test_downloads_go_on_when_offline_is_switched_off(
    wired: Home, hub: FakeHub, qtbot: QtBot, until: Until
):
    hub.fault("/cdn/", "slow", -1, rate=1e6)
    page, discover = open_page(wired, qtbot, until)
    order(discover, until)
    until(lambda: any(state.done for state in page.downloads.model.states))
    wired.session.network.switch(True)
    until(lambda: troubles(page) == ["offline"])
    hub.heal()
    wired.session.network.switch(False)
    until((wired.places.models / MODEL / FILE).exists)


def test_downloads_go_on_when_a_lost_network_is_back(
    wired: Home, hub: FakeHub, qtbot: QtBot, until: Until, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("app.ui.models.retries.RETRY_MS", 50)
    monkeypatch.setattr("app.models.download.manager.Tuning", lambda: ONE)
    hub.fault("/cdn/", "cut", -1)
    page, discover = open_page(wired, qtbot, until)
    order(discover, until)
    until(lambda: troubles(page) == ["network_cut"])
    hub.heal()
    until((wired.places.models / MODEL / FILE).exists)


def test_downloads_go_on_when_the_hub_is_up_again_though_no_page_was_opened(
    wired: Home, hub: FakeHub, until: Until, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("app.ui.models.retries.RETRY_MS", 50)
    monkeypatch.setattr("app.models.download.manager.Tuning", lambda: ONE)
    hub.fault("/cdn/", "status", -1, code=503)
    room = wired.tasks.start(begin_download(wired), "begin")
    assert room is not None
    until(room.done)
    downloads = room.result().downloads

    def codes() -> list[str]:
        return [state.error.code for state in downloads.states() if state.error]

    until(lambda: codes() == ["hub_down"])
    hub.heal()
    until((wired.places.models / MODEL / FILE).exists)
    until(lambda: "is here, checked and ready" in wired.talk.notice.text)
    assert wired.inside.page is wired.talk


async def begin_download(home: Home) -> ModelRoom:
    """As the first page does, whose button gets the best model."""
    corner = await home.session.pages._made()
    room = await corner.room()
    offer = await room.finder.offer(MODEL)
    await room.downloads.add(ordered(offer, offer.rows[0].quantization))
    return room


def test_a_deleted_model_can_be_downloaded_again(wired: Home, qtbot: QtBot, until: Until):
    page, discover = open_page(wired, qtbot, until)
    row = order(discover, until)
    picker = discover.page.table.picker

    def is_here() -> bool:
        standing = picker.standing(row)
        return standing is not None and standing.kind == "here"

    until(is_here)
    arrived = wired.places.models / MODEL / FILE
    until(lambda: any(model.path == arrived for model in page.shelf.model.models))
    assert is_here()
    arrived.unlink()
    page.shelf.refresh()
    until(lambda: not is_here())
    order(discover, until)
    until(arrived.exists)
    until(is_here)


def test_escape_goes_back_by_one_step(wired: Home, qtbot: QtBot, until: Until):
    _, discover = open_page(wired, qtbot, until)
    discover.open_address(f"hf.co/{MODEL}")
    until(lambda: discover.on_page)
    qtbot.keyClick(wired.window, Qt.Key.Key_Escape)
    assert not discover.on_page
    qtbot.keyClick(wired.window, Qt.Key.Key_Escape)
    assert wired.inside.page is wired.talk


def test_parts_that_cannot_be_made_are_told(home: Home, qtbot: QtBot, until: Until):
    home.open_models = no_models
    home.open()
    until(lambda: home.desk.model is not None and home.quiet())
    qtbot.mouseClick(home.inside.side.models, Qt.MouseButton.LeftButton)
    until(lambda: home.dialogs.told)
    assert "cannot be made" in home.dialogs.told[0]
