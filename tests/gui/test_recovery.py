"""When the key is gone, the passphrase forgotten or the file damaged: what the user can do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
from app.ui.settings.key_sheets import PassphraseSheet, RecoverySheet
from app.vault.rows import Salvaged
from tests.gui.fakes import PHRASE
from tests.gui.home import Home
from tests.gui.test_accessible import complaints, controls

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Until = Callable[[Callable[[], object]], None]
GONE = OutsideError("keyring_entry_missing", backend="KWallet")
DAMAGED = OutsideError("store_damaged", path="/data/alcove.db", detail="malformed")
PAGES = ("lost", "unlock", "recovery", "new_passphrase")


def at(home: Home, page: str) -> Callable[[], bool]:
    """Whether the page of this name is shown."""
    return lambda: home.inside.page is getattr(home.inside, page)


def locked_out(home: Home, until: Until) -> Home:
    """The keyring has lost the key of a store that has a recovery phrase."""
    home.locksmith.phrase, home.locksmith.fault = PHRASE, GONE
    home.open()
    until(at(home, "lost"))
    return home


def press(widget, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(widget, key)


def test_the_phrase_opens_what_the_keyring_does_not(home: Home, qtbot: QtBot, until: Until):
    lost = locked_out(home, until).inside.lost
    assert "no longer holds" in lost._text.text()
    assert lost.recover.isVisible()
    assert not lost.rescue.isVisible()
    lost.recover.click()
    until(at(home, "recovery"))
    page = home.inside.recovery
    qtbot.keyClicks(page.field, "ABCD")
    press(page.field, Qt.Key.Key_Return, qtbot)
    until(page.problem.isVisible)
    assert "six groups" in page.problem.text()
    assert page.field.text() == "ABCD", "what was typed can be mended"
    page.field.clear()
    qtbot.keyClicks(page.field, PHRASE)
    assert not page.problem.isVisible()
    press(page.field, Qt.Key.Key_Return, qtbot)
    until(lambda: home.inside.page is home.talk)
    assert page.field.text() == ""
    until(home.quiet)


def test_where_no_keyring_takes_the_key_a_passphrase_is_chosen(home: Home, qtbot, until: Until):
    home.locksmith.keyring_again = False
    locked_out(home, until).inside.lost.recover.click()
    until(at(home, "recovery"))
    home.inside.recovery.field.setText(PHRASE)
    home.inside.recovery.button.click()
    until(at(home, "new_passphrase"))
    page = home.inside.new_passphrase
    page.pair.first.setText("short")
    page.button.click()
    assert "8 characters" in page.problem.text()
    page.pair.first.setText("battery staple")
    press(page.pair.first, Qt.Key.Key_Return, qtbot)
    until(page.pair.second.hasFocus)
    page.pair.second.setText("battery staple")
    press(page.pair.second, Qt.Key.Key_Return, qtbot)
    until(lambda: home.inside.page is home.talk)
    assert home.locksmith.passphrase == "battery staple"
    assert page.pair.first.text() == page.pair.second.text() == ""
    until(home.quiet)


def test_a_new_passphrase_may_wait(home: Home, until: Until):
    home.locksmith.keyring_again = False
    locked_out(home, until).inside.lost.recover.click()
    until(at(home, "recovery"))
    home.inside.recovery.entered.emit(PHRASE)
    until(at(home, "new_passphrase"))
    home.inside.new_passphrase.skip.click()
    until(lambda: home.inside.page is home.talk)
    assert "set_passphrase" not in home.locksmith.calls
    until(home.quiet)


def test_a_forgotten_passphrase(home: Home, until: Until):
    home.locksmith.lock, home.locksmith.protection = "needs_passphrase", "passphrase"
    home.locksmith.phrase, home.locksmith.keyring_again = PHRASE, False
    home.open()
    until(at(home, "unlock"))
    page = home.inside.unlock
    assert page.recover.isVisible()
    page.recover.click()
    until(at(home, "recovery"))
    home.inside.recovery.back.click()
    until(at(home, "unlock"))
    page.recover.click()
    until(at(home, "recovery"))
    home.inside.recovery.entered.emit(PHRASE)
    until(at(home, "new_passphrase"))
    home.inside.new_passphrase.chosen.emit("battery staple")
    until(lambda: home.inside.page is home.talk)
    assert home.locksmith.passphrase == "battery staple"
    until(home.quiet)


def test_nothing_is_offered_that_there_is_not(home: Home, until: Until):
    home.locksmith.fault = GONE
    home.open()
    until(at(home, "lost"))
    assert not home.inside.lost.recover.isVisible()
    home.locksmith.fault, home.locksmith.lock = None, "needs_passphrase"
    home.inside.lost.retry.click()
    until(at(home, "unlock"))
    assert not home.inside.unlock.recover.isVisible()


def test_missing_keys_are_said(home: Home, until: Until):
    home.locksmith.lock = "lost"
    home.open()
    until(at(home, "lost"))
    assert "keys.json" in home.inside.lost._text.text()
    assert not home.inside.lost.recover.isVisible()


def test_a_passphrase_opens_where_the_keyring_fails(home: Home, until: Until):
    home.locksmith.protection, home.locksmith.fault = "passphrase", GONE
    home.open()
    until(at(home, "unlock"))
    assert "no longer holds" in home.inside.unlock.problem.text()
    home.inside.unlock.entered.emit("correct horse")
    until(lambda: home.inside.page is home.talk)
    until(home.quiet)


@pytest.mark.parametrize("lock", ["open", "needs_passphrase"])
def test_a_damaged_store_is_rescued_and_what_was_found_is_said(
    home: Home, until: Until, lock: str, monkeypatch: pytest.MonkeyPatch
):
    home.locksmith.lock, home.locksmith.fault = lock, DAMAGED
    backup = Path("/data/backups/alcove-2026-11-20-101500.db")
    home.locksmith.saved = Salvaged(Path("/data/damaged/000017"), backup, 1200, 34567)
    if lock == "needs_passphrase":

        async def fail(text: str) -> object:
            raise DAMAGED

        monkeypatch.setattr(home.locksmith, "open_passphrase", fail)
    home.open()
    if lock == "needs_passphrase":
        until(at(home, "unlock"))
        home.inside.unlock.entered.emit("correct horse")
    until(at(home, "lost"))
    lost = home.inside.lost
    assert "damaged (malformed)" in lost._text.text()
    assert "not delete it" in lost._text.text()
    until(lost.rescue.hasFocus)
    lost.rescue.click()
    until(lambda: "rescued" in lost._title.text())
    said = lost._text.text()
    for fact in ("1200", "34567", "2026", "/data/damaged/000017", "Nothing was deleted"):
        assert fact in said
    assert not lost.rescue.isVisible()
    until(lost.retry.hasFocus)
    lost.retry.click()
    until(lambda: home.inside.page is home.talk)
    assert home.locksmith.calls[-2:] == ["rescue", "open"]
    until(home.quiet)


def test_a_rescue_that_fails_says_why_and_can_be_tried_again(home: Home, until: Until):
    home.locksmith.fault = DAMAGED
    rescue = home.locksmith.rescue

    async def fail() -> Salvaged:
        raise OutsideError("disk_full", path="/data")

    home.locksmith.rescue = fail
    home.open()
    until(at(home, "lost"))
    lost = home.inside.lost
    lost.rescue.click()
    until(lambda: "disk is full" in lost._text.text())
    assert lost.retry.isEnabled()
    lost.retry.click()
    until(lambda: "damaged" in lost._text.text())
    home.locksmith.rescue = rescue
    lost.rescue.click()
    until(lambda: "rescued" in lost._title.text())
    lost.retry.click()
    until(lambda: home.inside.page is home.talk)
    until(home.quiet)


def test_damage_noticed_while_chatting_is_rescued_at_the_next_start(home: Home, until: Until):
    home.open()
    until(lambda: not home.inside.at_gate and home.quiet())
    home.session.complain(DAMAGED)
    assert "damaged" in home.talk.notice.text
    home.dialogs.agrees = False
    home.talk.notice._press()
    until(lambda: home.dialogs.asked and home.quiet())
    assert "note_damage" not in home.locksmith.calls
    home.session.complain(DAMAGED)
    home.dialogs.agrees = True
    home.talk.notice._press()
    until(lambda: not home.window.isVisible())
    assert home.locksmith.calls[-1] == "note_damage"
    assert "Nothing is deleted" in home.dialogs.asked[-1]


def test_the_window_closes_while_a_phrase_is_asked(home: Home, until: Until):
    locked_out(home, until).inside.lost.recover.click()
    until(at(home, "recovery"))
    until(home.shut().done)
    assert not home.window.isVisible()


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_the_way_back_has_a_name_and_a_key(home: Home, until: Until, page: str):
    home.open()
    until(home.quiet)
    inside = home.inside
    inside.lost.explain("Why.", recovery=True, rescue=True)
    inside.unlock.offer_recovery(True)
    inside.show_gate(getattr(inside, page))
    assert len(controls(home.window)) >= 3
    assert not complaints(home.window)


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


def test_keys_are_only_spoken_of_where_there_are_some(home: Home, until: Until):
    home.locksmith.protection = "none"
    card = privacy(ready(home, until))
    assert not card.passphrase.isVisibleTo(card)
    assert not card.recovery.isVisibleTo(card)
    home.locksmith.protection = "keyring"
    card = privacy(home)
    assert not card.passphrase.isVisibleTo(card)
    assert card.recovery.isVisibleTo(card)
