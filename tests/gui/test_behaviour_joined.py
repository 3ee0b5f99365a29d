"""Behaviour and context in the whole window: a question that does not fit, a new chat's preset."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.chat.choices import ChatChoices, decode_choices
from app.core.events import ContextFull
from app.core.words import ContextParts
from app.ui.behaviour.room import BehaviourRoom
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def full(home: Home, until: Until) -> Iterator[Home]:
    """A window with a chat that is too long for its context, shown; answers come at once."""
    chat = home.vault.add("Long")
    for number in range(4):
        home.vault.say(chat, "user", f"Question {number}")
        home.vault.say(chat, "assistant", f"Answer {number}", model="Pocket")
    home.open()
    if not hasattr(home.session, "behaviour"):
        join(home)
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    room_of(home).attach(home.desk)
    home.desk.open_gate()
    home.talk.open(chat)
    until(home.quiet)
    rows = home.vault.stored[chat]
    home.desk.full = ContextFull(chat, ContextParts(20, 0, 8000, 40, 12, 2048), 8192, rows[3].id, 4)
    yield home
    room_of(home).settle()


def join(home: Home) -> None:
    """As the session does."""
    inside, talk = home.inside, home.talk
    room = BehaviourRoom(home.look, home.tasks, home.dialogs, home.window, inside.preferences, talk)
    room.page_wanted.connect(inside.show_page)
    room.left.connect(inside.show_chat)
    room.new_chat_wanted.connect(lambda: talk.open(None))
    prepare = talk.questions._prepare

    async def prepare_first(vault, running):
        new = not running.conversation
        await prepare(vault, running)
        if new:
            await room.begin_chat(running.conversation)

    talk.questions._prepare = prepare_first
    home.session.behaviour = room


def room_of(home: Home) -> BehaviourRoom:
    """What is tested."""
    return home.session.behaviour


def send(home: Home, qtbot: QtBot, text: str) -> None:
    """Type and press Enter."""
    qtbot.keyClicks(home.talk.composer.input, text)
    qtbot.keyClick(home.talk.composer.input, Qt.Key.Key_Return)


def kept(home: Home) -> ChatChoices:
    """The choices of the chat that is shown."""
    return decode_choices(home.vault.rows[home.talk.conversation].choices)


def test_the_oldest_are_left_out_only_when_the_user_says_so(full: Home, qtbot: QtBot, until: Until):
    send(full, qtbot, "One more?")
    bar = room_of(full).context.bar
    until(bar.isVisible)
    assert full.talk.composer.text == "One more?"
    assert not [call for call in full.desk.calls if call[0] == "leave_out"]
    assert bar.hasFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_Tab)
    assert bar.leave_out.hasFocus()
    full.desk.full, event = None, full.desk.full
    bar.always.setChecked(True)
    qtbot.keyClick(bar.leave_out, Qt.Key.Key_Return)
    until(lambda: len(full.desk.asked) == 2 and full.quiet())
    assert kept(full).overflow == "oldest"
    assert kept(full).context_after is not None
    assert event is None or kept(full).context_after == event.after
    assert full.talk.composer.text == ""
    assert bar.isHidden()


def test_a_summary_takes_the_place_of_the_oldest(full: Home, qtbot: QtBot, until: Until):
    send(full, qtbot, "One more?")
    bar = room_of(full).context.bar
    until(bar.isVisible)
    bar.summarise.click()
    until(lambda: len(full.desk.asked) == 2 and full.quiet())
    assert kept(full).summary == "In short."
    assert bar.isHidden()


def test_a_question_that_does_not_fit_can_go_to_a_new_chat(full: Home, qtbot: QtBot, until: Until):
    send(full, qtbot, "One more?")
    bar = room_of(full).context.bar
    until(bar.isVisible)
    bar.new_chat.click()
    assert full.talk.conversation is None
    assert full.talk.composer.text == "One more?"
    until(full.quiet)
    assert bar.isHidden()


def test_a_shorter_question_is_asked_in_its_place(full: Home, qtbot: QtBot, until: Until):
    send(full, qtbot, "One more?")
    bar = room_of(full).context.bar
    until(bar.isVisible)
    full.desk.full = None
    full.talk.composer.set_text("")
    send(full, qtbot, "Why?")
    until(lambda: len(full.desk.asked) == 2 and full.quiet())
    assert bar.isHidden()
    assert full.desk.asked[-1][1] == "Why?"


def test_cancel_leaves_all_as_it_was(full: Home, qtbot: QtBot, until: Until):
    before = kept(full)
    send(full, qtbot, "One more?")
    bar = room_of(full).context.bar
    until(bar.isVisible)
    qtbot.keyClick(bar.cancel, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert full.talk.composer.text == "One more?"
    assert full.talk.composer.input.hasFocus()
    until(full.quiet)
    assert kept(full) == before


def test_a_new_chat_is_asked_with_the_preset_chosen_for_it(full: Home, qtbot: QtBot, until: Until):
    full.desk.full = None
    full.talk.open(None)
    room_of(full).behaviour._pick("code")
    send(full, qtbot, "Write a loop.")
    until(lambda: full.talk.conversation is not None and full.quiet())
    assert kept(full).preset == "code"
    assert full.talk.composer.behaviour.accessibleName() == "Behaviour: Code"
    full.talk.open(None)
    assert full.talk.composer.behaviour.accessibleName() != "Behaviour: Code"
    until(full.quiet)


def test_the_meter_opens_by_key_and_escape_closes_it(full: Home, qtbot: QtBot, until: Until):
    meter, popup = full.talk.composer.context, room_of(full).context.popup
    meter.setFocus()
    qtbot.keyClick(meter, Qt.Key.Key_Space)
    assert popup.isVisible()
    until(full.quiet)
    qtbot.keyClick(full.window.focusWidget(), Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert meter.hasFocus()
    until(full.quiet)


def test_the_pages_open_from_the_button(full: Home, qtbot: QtBot, until: Until):
    button = full.talk.composer.behaviour
    button.adjust_wanted.emit()
    assert full.inside.page.windowTitle() == ""
    full.inside.page.back.click()
    assert full.inside.page is full.talk
    button.presets_wanted.emit()
    assert full.inside.page is not full.talk
    until(full.quiet)
