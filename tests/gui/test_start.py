"""The first page is the right one, and takes typing while everything behind it is still loaded."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.places import Places
from app.core.settings import SettingsFile
from app.ui import application, caret
from app.ui.hardware import watch
from app.ui.interior import Interior
from app.ui.main_window import USUAL, MainWindow
from app.ui.panels import RIGHT_WIDTH
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.vault import sidecar
from app.vault.key_record import KeyRecord, Sidecar, Slot
from tests.gui.fakes import POCKET, FakeComputer, FakeDesk, FakeLocksmith, FakeVault, fake_parts
from tests.gui.home import Home, forget_windows

Until = Callable[[Callable[[], object]], None]
CHECK = "ab" * 32
KEYRING = KeyRecord("k", CHECK, (Slot("keyring", "Secret Service"),))
PASSPHRASE = KeyRecord(
    "k", CHECK, (Slot("passphrase", n=1 << 14, r=8, p=1, salt=bytes(16), wrapped=bytes(32)),)
)
PLAIN = KeyRecord("", "", (Slot("none"),))


@pytest.fixture
def interior(qtbot: QtBot, places: Places) -> Iterator[Interior]:
    """The widgets of a window, with nothing behind them yet."""
    settings = SettingsFile(places.settings)
    settings.change(model=str(POCKET))
    look = Look("light", 15)
    window = MainWindow(look.theme)
    yield Interior(window, settings, places, Tasks(), look, application.make_transcript)
    window.hide()
    forget_windows()


def show(interior: Interior, places: Places, **changes: object) -> QWidget:
    """The page that is painted first."""
    settings = SettingsFile(places.settings)
    value = settings.change(**changes) if changes else settings.value
    application.show_first_page(interior, value, places.data)
    return interior.page


@pytest.mark.parametrize(
    ("record", "promise"), [(KEYRING, "Chats are encrypted"), (PLAIN, "Not encrypted")]
)
def test_the_chat_is_first_where_nothing_is_asked(
    interior: Interior, places: Places, record: KeyRecord, promise: str
):
    sidecar.save(places.data, Sidecar(record))
    assert show(interior, places) is interior.conversation
    assert interior.side.promise == promise
    assert interior.header.models.button.text() == "pocket"


def test_no_chat_flashes_up_before_the_passphrase(interior: Interior, places: Places):
    sidecar.save(places.data, Sidecar(PASSPHRASE))
    assert show(interior, places) is not interior.conversation
    assert interior.at_gate


def test_no_chat_flashes_up_before_the_first_choice(interior: Interior, places: Places):
    show(interior, places)
    assert interior.at_gate
    sidecar.save(places.data, Sidecar(KEYRING))
    show(interior, places, model="")
    assert interior.at_gate


@pytest.mark.parametrize("content", [b"", b"[]", b'{"version": 99}'])
def test_damaged_keys_show_no_chat(interior: Interior, places: Places, content: bytes):
    (places.data / "keys.json").write_bytes(content)
    show(interior, places)
    assert interior.at_gate


def test_typing_is_taken_while_the_rest_is_loaded(interior: Interior, places: Places, qtbot: QtBot):
    sidecar.save(places.data, Sidecar(PLAIN))
    show(interior, places)
    interior.window.show()
    field, written = interior.conversation.composer.input, threading.Event()
    field.textChanged.connect(written.set)
    QTimer.singleShot(0, lambda: qtbot.keyClick(field, Qt.Key.Key_X))
    assert application.meanwhile(lambda: written.wait(10))
    assert field.toPlainText() == "x"


def test_the_right_panel_comes_later_into_the_room_kept_for_it(
    interior: Interior, places: Places, until: Until
):
    sidecar.save(places.data, Sidecar(PLAIN))
    show(interior, places)
    interior.window.resize(USUAL)  # the screen of these tests is smaller
    interior.window.show()
    application.wait_for_paint(interior.window)
    assert "right" not in interior.__dict__
    before = interior.conversation.geometry()
    panel = interior.right
    assert panel.isVisible()
    until(lambda: panel.width() == RIGHT_WIDTH and panel.height() == interior.right_holder.height())
    assert interior.conversation.geometry() == before


def test_what_goes_wrong_while_loading_is_not_lost(qapp: object):
    def fail() -> None:
        raise OSError("no such module")

    with pytest.raises(OSError, match="no such module"):
        application.meanwhile(fail)


def test_what_is_typed_before_the_model_is_there_stays(home: Home, qtbot: QtBot, until: Until):
    home.desk.hold_load = True
    home.open()
    home.inside.show_chat()
    field = home.talk.composer.input
    qtbot.keyClicks(field, "Why is the sky blue?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until(lambda: home.inside.header.models.loading)
    until(lambda: home.inside.side.promise)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert home.talk.composer.text == "Why is the sky blue?"
    assert home.desk.asked == []
    home.desk.load_gate.set()
    until(lambda: home.desk.model is not None and home.quiet())
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until(lambda: home.desk.asked)
    assert home.desk.asked[0][1] == "Why is the sky blue?"
    home.desk.open_gate()
    until(home.quiet)


def test_the_chats_take_no_focus_away_when_they_come(home: Home, until: Until):
    home.open()
    home.inside.show_chat()
    home.inside.side.search.setFocus()
    until(lambda: home.desk.model is not None and home.quiet())
    assert home.window.focusWidget() is home.inside.side.search


def test_a_window_closed_while_it_loads_stays_closed(
    interior: Interior, places: Places, loop: object, until: Until
):
    vault, ended = FakeVault(), []
    desk = FakeDesk(vault)
    settings = SettingsFile(places.settings)
    locksmith = FakeLocksmith(vault)
    parts = fake_parts(settings, places, locksmith, desk, FakeComputer())
    interior.window.show()
    interior.window.close()
    tasks = Tasks()
    session = application.begin(interior, parts, tasks, Look("light", 15))
    session.ended.connect(lambda: ended.append(True))
    until(lambda: ended)
    assert not interior.window.isVisible()
    assert desk.closed
    assert not tasks.running


def test_the_computer_is_looked_at_rarely_while_nothing_happens(
    home: Home, qtbot: QtBot, until: Until, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(watch, "LIVELY_SECONDS", 0.0)
    home.open()
    timer = home.inside.right.watch.timer
    until(lambda: home.desk.model is not None and home.quiet() and home.window.isActiveWindow())
    until(lambda: timer.isActive() and timer.interval() == watch.REST_MILLISECONDS)
    monkeypatch.setattr(watch, "LIVELY_SECONDS", 10.0)
    qtbot.keyClick(home.talk.composer.input, Qt.Key.Key_X)
    assert timer.interval() == watch.SAMPLE_MILLISECONDS


def test_the_caret_stands_still_when_nobody_types(
    home: Home, qtbot: QtBot, until: Until, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(caret, "BLINK_MILLISECONDS", 0)
    home.open()
    until(home.window.isActiveWindow)
    until(lambda: home.desk.model is not None and home.quiet())
    until(lambda: QApplication.cursorFlashTime() == 0)
    home.inside._caret._rest.setInterval(10_000)
    qtbot.keyClick(home.talk.composer.input, Qt.Key.Key_X)
    assert QApplication.cursorFlashTime() > 0
