"""The settings of the keys: a recovery phrase made and kept, a passphrase changed."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
from app.ui.settings.key_sheets import PassphraseSheet, RecoverySheet
from tests.gui.fakes import PHRASE
from tests.gui.home import Home
from tests.gui.test_accessible import complaints
from tests.gui.test_recovery import GONE, Until, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def privacy(home: Home):
    """The card of the settings."""
    home.session._show_settings()
    return home.session.settings._page.privacy


def sheet(home: Home, kind: type, until: Until):
    """The sheet that is open."""
    until(lambda: home.window.findChild(kind) and home.window.findChild(kind).isVisible())
    return home.window.findChild(kind)


def ready(home: Home, until: Until) -> Home:
    """The chats are open."""
    home.open()
    until(lambda: not home.inside.at_gate and home.quiet())
    return home


def test_a_phrase_counts_once_it_is_written_down(home: Home, qtbot: QtBot, until: Until):
    card = privacy(ready(home, until))
    assert "There is none" in card._phrase.text()
    card.recovery.click()
    shown = sheet(home, RecoverySheet, until)
    assert shown.phrase.text() == PHRASE
    assert not shown.accepts.isEnabled()
    assert not complaints(shown)
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == PHRASE
    assert home.locksmith.phrase == "", "only once it is on paper"
    until(shown.copy.hasFocus)
    shown.written.setFocus()
    press(shown.written, Qt.Key.Key_Space, qtbot)
    assert shown.accepts.isEnabled()
    press(shown.accepts, Qt.Key.Key_Return, qtbot)
    until(home.quiet)
    assert home.locksmith.phrase == PHRASE
    assert "There is one" in card._phrase.text()
    assert "another" in card.recovery.text()
    home.session.settings.custody.clipboard.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_a_phrase_that_is_turned_down_changes_nothing(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.phrase = "OLD"
    card = privacy(ready(home, until))
    card.recovery.click()
    press(sheet(home, RecoverySheet, until), Qt.Key.Key_Escape, qtbot)
    until(home.quiet)
    assert home.locksmith.phrase == "OLD"


def test_no_way_of_copying_a_phrase_leaves_it_on_the_clipboard(home: Home, qtbot, until: Until):
    privacy(ready(home, until)).recovery.click()
    shown = sheet(home, RecoverySheet, until)
    QGuiApplication.clipboard().clear()
    shown.phrase.setFocus()
    qtbot.keyClick(shown.phrase, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not shown.phrase.hasSelectedText(), "X11 puts what is selected on a clipboard of its own"
    qtbot.keyClick(shown.phrase, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == PHRASE
    assert "a minute" in shown.copy.accessibleDescription()
    home.session.settings.custody.clipboard.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    press(shown, Qt.Key.Key_Escape, qtbot)
    until(home.quiet)


def test_a_phrase_on_paper_holds_though_the_window_closes(home: Home, until: Until):
    keep, begun = home.locksmith.keep_phrase, []

    async def slow(phrase: str, passphrase: str) -> None:
        begun.append(phrase)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await keep(phrase, passphrase)

    home.locksmith.keep_phrase = slow
    privacy(ready(home, until)).recovery.click()
    shown = sheet(home, RecoverySheet, until)
    shown.written.click()
    shown.accepts.click()
    shut = asyncio.get_event_loop().create_task(closed_once(home, begun))
    until(shut.done)
    assert home.locksmith.phrase == PHRASE


async def closed_once(home: Home, begun: list[str]) -> None:
    """Close the window in the middle of what has begun."""
    while not begun:
        await asyncio.sleep(0)
    assert home.locksmith.phrase == ""
    await home.session.shut()


def test_the_clipboard_is_left_alone_when_something_else_is_on_it(home: Home, until: Until):
    clipboard = ready(home, until).session.settings.custody.clipboard
    clipboard.lend(PHRASE)
    QGuiApplication.clipboard().setText("a shopping list")
    clipboard.forget()
    assert QGuiApplication.clipboard().text() == "a shopping list"
    clipboard.lend(PHRASE)
    home.window.closing.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_a_phrase_is_only_made_for_who_knows_the_passphrase(home: Home, until: Until):
    home.locksmith.protection = "passphrase"
    home.dialogs.secrets = ["wrong horse", "correct horse"]
    privacy(ready(home, until)).recovery.click()
    shown = sheet(home, RecoverySheet, until)
    assert "passphrase is not right" in home.dialogs.told[-1]
    shown.written.click()
    shown.accepts.click()
    until(home.quiet)
    assert home.locksmith.phrase == PHRASE
    home.dialogs.secrets = [None]
    home.session.settings._page.privacy.recovery.click()
    until(home.quiet)
    assert not home.window.findChild(RecoverySheet)


def test_a_keyring_that_does_not_answer_is_said_before_anything_is_shown(home: Home, until: Until):
    async def fail(passphrase: str) -> None:
        raise GONE

    home.locksmith.prove = fail
    privacy(ready(home, until)).recovery.click()
    until(lambda: home.dialogs.told and home.quiet())
    assert "no longer holds" in home.dialogs.told[-1]


def test_the_passphrase_is_changed(home: Home, qtbot: QtBot, until: Until):
    home.locksmith.protection = "passphrase"
    card = privacy(ready(home, until))
    assert card.passphrase.isVisibleTo(card)
    card.passphrase.click()
    shown = sheet(home, PassphraseSheet, until)
    assert not complaints(shown)
    for old, told in (("wrong horse", "not right"), ("correct horse", "")):
        shown.old.setText(old)
        shown.pair.first.setText("battery staple")
        shown.pair.second.setText("battery staple")
        press(shown.pair.second, Qt.Key.Key_Return, qtbot)
        if told:
            until(lambda: "not right" in shown.problem.text() and shown.accepts.isEnabled())
            until(shown.old.hasFocus)
    until(home.quiet)
    assert home.locksmith.passphrase == "battery staple"
    card.passphrase.click()
    press(sheet(home, PassphraseSheet, until), Qt.Key.Key_Escape, qtbot)
    until(home.quiet)


def test_a_passphrase_sheet_stays_until_the_change_is_done(home: Home, qtbot, until: Until):
    home.locksmith.protection = "passphrase"
    answer = asyncio.get_event_loop().create_future()

    async def slow(old: str, new: str) -> None:
        await answer
        raise OutsideError("disk_full", path="/data")

    home.locksmith.change_passphrase = slow
    privacy(ready(home, until)).passphrase.click()
    shown = sheet(home, PassphraseSheet, until)
    shown.chosen.emit("correct horse", "battery staple")
    until(lambda: not shown.accepts.isEnabled())
    press(shown, Qt.Key.Key_Escape, qtbot)
    assert shown.isVisible()
    answer.set_result(None)
    until(shown.accepts.isEnabled)
    assert "disk is full" in shown.problem.text()
    press(shown, Qt.Key.Key_Escape, qtbot)
    until(home.quiet)
    assert not home.window.findChild(PassphraseSheet)


def test_keys_are_only_spoken_of_where_there_are_some(home: Home, until: Until):
    home.locksmith.protection = "none"
    card = privacy(ready(home, until))
    assert not card.passphrase.isVisibleTo(card)
    assert not card.recovery.isVisibleTo(card)
    home.locksmith.protection = "keyring"
    card = privacy(home)
    assert not card.passphrase.isVisibleTo(card)
    assert card.recovery.isVisibleTo(card)
