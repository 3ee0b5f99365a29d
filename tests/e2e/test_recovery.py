"""A key that is gone, a passphrase forgotten, a damaged file: through the real window and store."""

from __future__ import annotations

import asyncio
import os
from argparse import Namespace
from collections.abc import Callable, Coroutine, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import chats_terminal
from app.core.places import Places, pocket_model
from app.core.settings import SettingsFile
from app.ui.settings.key_sheets import RecoverySheet
from app.vault.locksmith import Locksmith
from app.vault.store import Vault
from tests.e2e.real_window import PASSPHRASE, RealWindow, Start, Until, starts
from tests.e2e.test_conversations import holds
from tests.fakes_keyring import MemoryKeyring, NoKeyring
from tests.gui.conftest import loop  # noqa: F401 - a fixture

pytestmark = [
    pytest.mark.usefixtures("loop"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.skipif(not pocket_model().exists(), reason="the built-in model is not made yet"),
]

TITLE = "A secret garden"
TEXT = "Roses and foxgloves. " * 200


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda happened: qtbot.waitUntil(lambda: bool(happened()), timeout=30_000)


@pytest.fixture
def keyring() -> MemoryKeyring:
    """One that encrypts; a test lets it lose what it holds."""
    return MemoryKeyring()


@pytest.fixture
def start(
    loop: asyncio.AbstractEventLoop,  # noqa: F811
    places: Places,
    keyring: MemoryKeyring,
    qtbot: QtBot,
    until: Until,
) -> Iterator[Start]:
    SettingsFile(places.settings).change(model=str(pocket_model()))
    with starts(places, qtbot, until, keyring) as begin:
        yield begin


@pytest.fixture
def done(until: Until) -> Callable[[Coroutine], object]:
    """Wait for some work of the test's own."""

    def wait(work: Coroutine) -> object:
        task = asyncio.get_running_loop().create_task(work)
        until(task.done)
        return task.result()

    return wait


async def fill(vault: Vault) -> None:
    """Two chats of half a megabyte, and a backup with the first of them alone."""
    for number in range(2):
        chat = await vault.create_conversation(f"{TITLE} {number}")
        parent = None
        for _ in range(60):
            parent = (await vault.add_message(chat.id, parent, "user", TEXT)).id
        if number == 0:
            await vault.daily_backup()
    await vault.close()


def at(window: RealWindow, page: str) -> Callable[[], bool]:
    return lambda: window.inside.page is getattr(window.inside, page)


def written_down(window: RealWindow) -> str:
    """Make a recovery phrase in the settings; what stands on the paper."""
    window.wait_for_model()
    window.session._show_settings()
    window.session.settings._page.privacy.recovery.click()
    window._until(lambda: window.window.findChild(RecoverySheet))
    sheet = window.window.findChild(RecoverySheet)
    phrase = sheet.phrase.text()
    sheet.written.click()
    sheet.accepts.click()
    window._until(window.is_quiet)
    return phrase


def recover(window: RealWindow, phrase: str, qtbot: QtBot) -> None:
    """Type the phrase, by hand."""
    window._until(at(window, "recovery"))
    qtbot.keyClicks(window.inside.recovery.field, phrase.lower())
    qtbot.keyClick(window.inside.recovery.field, Qt.Key.Key_Return)


def test_what_the_keyring_lost_the_phrase_brings_back(
    start: Start, places: Places, keyring: MemoryKeyring, qtbot: QtBot, done
) -> None:
    done(fill(done(Locksmith(places.data, keyring).create_keyring())))
    window = start()
    phrase = written_down(window)
    window.close()
    assert not holds(places.data.parent, phrase)

    keyring.entries.clear()
    again = start()
    again._until(at(again, "lost"))
    assert "no longer holds" in again.inside.lost._text.text()
    again.inside.lost.recover.click()
    recover(again, phrase, qtbot)
    again.wait_for_model()
    assert again.titles() == [f"{TITLE} 1", f"{TITLE} 0"]
    assert keyring.entries
    again.close()

    later = start()
    later.wait_for_model()
    assert later.titles() == [f"{TITLE} 1", f"{TITLE} 0"]
    later.close()


def test_a_forgotten_passphrase_is_replaced(
    start: Start, places: Places, keyring: MemoryKeyring, qtbot: QtBot, done
) -> None:
    keyring.available = ()
    smith = Locksmith(places.data, NoKeyring())
    done(fill(done(smith.create_passphrase("never to be remembered"))))
    phrase = smith.new_phrase()
    done(smith.keep_phrase(phrase, "never to be remembered"))

    window = start()
    window._until(at(window, "unlock"))
    window.inside.unlock.recover.click()
    recover(window, phrase, qtbot)
    window._until(at(window, "new_passphrase"))
    page = window.inside.new_passphrase
    qtbot.keyClicks(page.pair.first, PASSPHRASE)
    qtbot.keyClicks(page.pair.second, PASSPHRASE)
    qtbot.keyClick(page.pair.second, Qt.Key.Key_Return)
    window.wait_for_model()
    assert window.titles() == [f"{TITLE} 1", f"{TITLE} 0"]
    window.close()

    again = start()
    again.unlock()
    assert again.titles() == [f"{TITLE} 1", f"{TITLE} 0"]
    again.close()


def rescued(window: RealWindow) -> RealWindow:
    """The rescue that is offered at the start, taken."""
    lost = window.inside.lost
    window._until(at(window, "lost"))
    lost.rescue.click()
    window._until(lambda: "rescued" in lost._title.text())
    lost.retry.click()
    window.wait_for_model()
    return window


def test_a_damaged_file_is_put_aside_and_the_chats_are_back(
    start: Start, places: Places, keyring: MemoryKeyring, done
) -> None:
    done(fill(done(Locksmith(places.data, keyring).create_keyring())))
    store = places.data / "alcove.db"
    os.truncate(store, store.stat().st_size * 3 // 4)
    damaged = store.read_bytes()

    window = start()
    window._until(at(window, "lost"))
    lost = window.inside.lost
    assert "damaged" in lost._text.text()
    lost.rescue.click()
    window._until(lambda: "rescued" in lost._title.text())
    assert "Chats that are there again: 2" in lost._text.text()
    (aside,) = (places.data / "damaged").iterdir()
    assert str(aside) in lost._text.text()
    assert (aside / "alcove.db").read_bytes() == damaged
    lost.retry.click()
    window.wait_for_model()
    assert len(window.titles()) == 2
    window.close()


def test_damage_met_in_a_chat_is_rescued_at_the_next_start(
    start: Start, places: Places, keyring: MemoryKeyring, done
) -> None:
    done(fill(done(Locksmith(places.data, keyring).create_keyring())))
    store = places.data / "alcove.db"
    content = bytearray(store.read_bytes())
    middle, pages = len(content) // 2 // 4096 * 4096, 40 * 4096
    content[middle : middle + pages] = os.urandom(pages)
    store.write_bytes(content)

    window = start()
    window.wait_for_model()
    window.tasks.on_error = window.session.complain
    for chat in window.inside.chat_model.chats:
        window.talk.open(chat.id)
        window._until(window.is_quiet)
    assert "damaged" in window.talk.notice.text
    window.talk.notice._press()
    window._until(lambda: not window.window.isVisible())
    window.close()

    again = rescued(start())
    for chat in again.inside.chat_model.chats:
        again.talk.open(chat.id)
        again._until(again.is_quiet)
        assert again.talk.notice.text == ""
    again.close()


def test_the_terminal_first_and_the_window_still_offers_the_rescue(
    start: Start,
    places: Places,
    keyring: MemoryKeyring,
    done,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    smith = Locksmith(places.data, keyring)
    done(fill(done(smith.create_keyring())))
    done(smith.note_damage())
    monkeypatch.setattr(
        chats_terminal, "make_locksmith", lambda found: Locksmith(found.data, keyring)
    )
    monkeypatch.setattr(chats_terminal, "find_places", lambda: places)
    for _ in range(2):
        assert done(chats_terminal.run(Namespace(verb="list"))) == 0
        assert f"{TITLE} 1" in capsys.readouterr().out

    closed = start()
    closed._until(at(closed, "lost"))
    closed.close()
    again = rescued(start())
    assert len(again.titles()) == 2
    again.close()
    later = start()
    later.wait_for_model()
    later.close()


def test_a_key_file_of_another_installation_costs_nothing(
    start: Start, places: Places, keyring: MemoryKeyring, done
) -> None:
    done(fill(done(Locksmith(places.data, keyring).create_keyring())))
    other = places.data / "other"
    done(fill(done(Locksmith(other, keyring).create_keyring())))
    path = places.data / "keys.json"
    right, store = path.read_bytes(), (places.data / "alcove.db").read_bytes()
    path.write_bytes((other / "keys.json").read_bytes())

    window = start()
    window._until(at(window, "lost"))
    lost = window.inside.lost
    lost.rescue.click()
    window._until(lambda: "keys.json came from elsewhere" in lost._text.text())
    assert lost.rescue.isHidden()
    assert (places.data / "alcove.db").read_bytes() == store
    path.write_bytes(right)
    lost.retry.click()
    window.wait_for_model()
    assert len(window.titles()) == 2
    window.close()


def test_a_key_file_that_was_deleted_comes_back(
    start: Start, places: Places, keyring: MemoryKeyring, done
) -> None:
    done(fill(done(Locksmith(places.data, keyring).create_keyring())))
    before = (places.data / "keys.json").read_bytes()
    (places.data / "keys.json").unlink()
    window = start()
    window.wait_for_model()
    assert len(window.titles()) == 2
    window.close()
    assert (places.data / "keys.json").read_bytes() == before
