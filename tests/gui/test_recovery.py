"""When the key is gone, the passphrase forgotten or the file damaged: what the user can do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
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


def test_who_turns_back_is_asked_again_at_once(home: Home, qtbot: QtBot, until: Until):
    lost = locked_out(home, until).inside.lost
    opened = home.locksmith.calls.count("open")
    lost.recover.click()
    until(at(home, "recovery"))
    page = home.inside.recovery
    qtbot.keyClicks(page.field, PHRASE)
    page.back.click()
    until(at(home, "lost"))
    assert lost.recover.isVisible()
    assert home.locksmith.calls.count("open") == opened, "a keyring may take ten seconds to say no"
    lost.recover.click()
    until(at(home, "recovery"))
    page.field.undo()
    assert page.field.text() == ""


def test_no_press_is_lost_while_the_keyring_is_asked(home: Home, until: Until):
    lost = locked_out(home, until).inside.lost
    asked = asyncio.get_event_loop().create_future()

    async def wait() -> object:
        await asked
        raise GONE

    home.locksmith.open = wait
    lost.retry.click()
    until(lambda: not lost.retry.isEnabled())
    assert not lost.recover.isEnabled()
    asked.set_result(None)
    until(lost.retry.isEnabled)
    until(lost.retry.hasFocus)


def test_what_is_wrong_is_said_to_a_screen_reader_at_the_field(home: Home, qtbot, until: Until):
    home.locksmith.lock = "needs_passphrase"
    home.open()
    until(at(home, "unlock"))
    page = home.inside.unlock
    page.entered.emit("wrong horse")
    until(page.problem.isVisible)
    assert page.field.accessibleDescription() == page.problem.text()
    qtbot.keyClicks(page.field, "c")
    assert page.field.accessibleDescription() == ""
    assert page.button.accessibleName() == page.button.text()


def test_a_key_that_is_written_down_is_opened_not_made_again(home: Home, until: Until):
    home.locksmith.lock = "fresh_no_keyring"

    async def cut_off(text: str) -> object:
        home.locksmith.lock, home.locksmith.passphrase = "needs_passphrase", text
        raise OutsideError("disk_full", path="/data")

    home.locksmith.create_passphrase = cut_off
    home.open()
    until(at(home, "first_start"))
    home.inside.first_start.started.emit("builtin", "battery staple")
    until(at(home, "lost"))
    assert "disk is full" in home.inside.lost._text.text()
    home.inside.lost.retry.click()
    until(at(home, "unlock"))
    home.inside.unlock.entered.emit("battery staple")
    until(lambda: home.inside.page is home.talk)
    until(home.quiet)


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
    assert lost.retry.accessibleName() == "Open the chats"
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


def test_damage_met_before_the_chats_are_shown(home: Home, until: Until):
    async def broken() -> None:
        await asyncio.sleep(0)
        raise DAMAGED

    home.desk.begin = broken
    home.open()
    until(lambda: at(home, "lost")() and home.quiet())
    lost = home.inside.lost
    assert "damaged" in lost._text.text()
    home.dialogs.agrees = True
    lost.rescue.click()
    until(lambda: not home.window.isVisible())
    assert home.locksmith.calls[-1] == "note_damage"


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
