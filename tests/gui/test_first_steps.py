"""The way to the first chat: protection, the model, and the passphrase at later starts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.settings import SettingsFile
from tests.gui.fakes import BIG, POCKET
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]


def test_with_a_keyring_the_first_page_only_offers_a_model(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.lock, home.model = "fresh", ""
    home.open()
    page = home.inside.first_start
    until(lambda: home.inside.page is page)
    assert home.locksmith.calls == ["create_keyring"]
    assert not page.protect.isVisible()
    qtbot.mouseClick(page.builtin, Qt.MouseButton.LeftButton)
    until(lambda: home.desk.model_path == POCKET)
    assert home.inside.page is home.talk
    until(home.quiet)


def test_without_a_keyring_a_passphrase_is_typed_twice(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.lock, home.model = "fresh_no_keyring", ""
    home.open()
    page = home.inside.first_start
    until(page.protect.isVisible)
    qtbot.keyClicks(page.protect.pair.first, "short")
    qtbot.mouseClick(page.builtin, Qt.MouseButton.LeftButton)
    assert "8 characters" in page.problem.text()
    page.protect.pair.first.setText("correct horse")
    page.protect.pair.second.setText("correct hose")
    qtbot.mouseClick(page.builtin, Qt.MouseButton.LeftButton)
    assert "differ" in page.problem.text()
    assert home.locksmith.calls == []
    qtbot.keyClick(page.protect.pair.first, Qt.Key.Key_Return)
    until(page.protect.pair.second.hasFocus)
    page.protect.pair.second.setText("correct horse")
    qtbot.keyClick(page.protect.pair.second, Qt.Key.Key_Return)
    until(lambda: home.desk.model_path == POCKET)
    assert home.locksmith.calls == ["create_passphrase"]
    assert page.protect.pair.first.text() == ""
    until(home.quiet)


def test_encryption_is_only_left_out_on_purpose(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.lock, home.model = "fresh_no_keyring", ""
    home.open()
    page = home.inside.first_start
    until(page.protect.isVisible)
    assert page.protect.use.isChecked()
    page.protect.none.click()
    assert "can read your chats" in page.protect._warning.text()
    assert page.protect._warning.isVisible()
    home.dialogs.file = BIG
    qtbot.mouseClick(page.file, Qt.MouseButton.LeftButton)
    until(lambda: home.desk.model_path == BIG)
    assert home.locksmith.calls == ["create_plain"]
    assert home.inside.side.promise == "Not encrypted"
    until(home.quiet)


def test_a_file_dialog_that_is_left_leads_back(home: Home, qtbot: QtBot, until: Until):
    home.model = ""
    home.open()
    page = home.inside.first_start
    until(lambda: home.inside.page is page)
    qtbot.mouseClick(page.file, Qt.MouseButton.LeftButton)
    until(lambda: home.dialogs.asked == ["file"])
    assert home.inside.page is page
    qtbot.mouseClick(page.builtin, Qt.MouseButton.LeftButton)
    until(lambda: home.desk.model_path == POCKET)
    until(home.quiet)


def test_a_wrong_passphrase_can_be_typed_again(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.lock = "needs_passphrase"
    home.open()
    page = home.inside.unlock
    until(lambda: home.inside.page is page)
    assert not home.inside.side.isVisible()
    qtbot.keyClicks(page.field, "wrong")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    until(page.problem.isVisible)
    page.field.setText("correct horse")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    until(lambda: home.inside.page is home.talk)
    assert page.field.text() == ""
    until(home.quiet)


def test_a_lost_key_is_explained_and_nothing_is_touched(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.lock = "lost"
    home.open()
    until(lambda: home.inside.page is home.inside.lost)
    qtbot.mouseClick(home.inside.lost.folder, Qt.MouseButton.LeftButton)
    assert home.dialogs.opened == [str(home.places.data)]
    home.locksmith.lock = "open"
    qtbot.mouseClick(home.inside.lost.retry, Qt.MouseButton.LeftButton)
    until(lambda: home.inside.page is home.talk)
    assert home.locksmith.calls == ["open"]
    until(home.quiet)


def test_an_unforeseen_error_on_the_way_in_is_shown(home: Home, qtbot: QtBot, until: Until):
    async def break_down():
        raise RuntimeError("unforeseen")

    state, home.locksmith.state = home.locksmith.state, break_down
    home.open()
    until(lambda: home.inside.page is home.inside.lost)
    assert "RuntimeError" in home.inside.lost._text.text()
    home.locksmith.state = state
    qtbot.mouseClick(home.inside.lost.retry, Qt.MouseButton.LeftButton)
    until(lambda: home.inside.page is home.talk)
    until(home.quiet)


def test_no_key_reaches_the_chats_before_they_are_open(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.lock = "needs_passphrase"
    home.open()
    until(lambda: home.inside.page is home.inside.unlock)
    ctrl = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_N, Qt.Key.Key_Comma, Qt.Key.Key_B, Qt.Key.Key_Slash):
        qtbot.keyClick(home.window, key, ctrl)
    assert home.inside.page is home.inside.unlock
    assert not home.inside.side.isVisible()


def test_the_window_can_close_while_it_asks(home: Home, until: Until):
    home.locksmith.lock = "needs_passphrase"
    home.open()
    until(lambda: home.inside.page is home.inside.unlock)
    until(home.shut().done)
    assert not home.window.isVisible()


def test_the_model_opened_last_is_opened_again(home: Home, until: Until):
    home.model = str(BIG)
    home.open()
    until(lambda: home.desk.model_path == BIG)
    until(home.quiet)
    assert home.inside.header.models.button.text() == "Qwen3 14B"
    assert SettingsFile(home.places.settings).value.model == str(BIG)
