"""What a user typed is never lost: with its question, behind another chat, or at the close."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError, UserError
from app.core.events import AnswerEvent, ContextFull, QuestionStored, Titled
from app.core.words import ContextParts
from app.ui.chores import take_titles
from app.ui.drafts import NEW_CHAT
from tests.gui.fakes import FakeDesk
from tests.gui.home import Home
from tests.gui.test_chatting import Until, ready, shown, write


def chats(home: Home, until: Until) -> tuple[int, int]:
    """Two empty chats, the first of them open."""
    ready(home, until)
    first, second = home.vault.add("first"), home.vault.add("second")
    open_chat(home, until, first)
    return first, second


def open_chat(home: Home, until: Until, chat: int) -> None:
    """Open it, and wait until it is read."""
    home.session._open_chat(chat)
    until(lambda: home.talk.page is not None and home.talk.conversation == chat)


def answering(home: Home, qtbot: QtBot, until: Until, text: str = "One") -> None:
    """Ask, and let the answer stand still."""
    home.desk.gate = asyncio.Semaphore(0)
    write(home, qtbot, text)
    until(lambda: home.talk.running is not None and home.talk.running.key)


def fails_later(home: Home, error: Exception) -> asyncio.Event:
    """Questions fail before they are stored, once the event is set."""
    let = asyncio.Event()

    async def ask(_conversation: int, _text: str) -> AsyncIterator[AnswerEvent]:
        await let.wait()
        raise error
        yield QuestionStored(0, 0, 0)

    home.desk.ask = ask
    return let


@pytest.mark.parametrize("error", [OutsideError("engine_died"), ValueError("a bug")])
def test_a_failed_question_waits_in_its_own_chat(
    home: Home, qtbot: QtBot, until: Until, error: Exception
):
    first, second = chats(home, until)
    let = fails_later(home, error)
    write(home, qtbot, "Important")
    open_chat(home, until, second)
    let.set()
    until(home.quiet)
    assert home.talk.composer.text == ""
    open_chat(home, until, first)
    assert home.talk.composer.text == "Important"


def test_a_failed_question_comes_before_what_is_typed_since(home: Home, qtbot: QtBot, until: Until):
    first, _ = chats(home, until)
    let = fails_later(home, OutsideError("engine_died"))
    write(home, qtbot, "Important")
    qtbot.keyClicks(home.talk.composer.input, "and this")
    let.set()
    until(home.quiet)
    assert home.talk.composer.text == "Important\n\nand this"
    assert home.vault.rows[first].draft == "Important\n\nand this"


def test_what_is_typed_while_a_chat_is_read_belongs_to_that_chat(
    home: Home, qtbot: QtBot, until: Until
):
    first, second = chats(home, until)
    qtbot.keyClicks(home.talk.composer.input, "for the first")
    home.vault._change(second, draft="stored")
    real, let = home.desk.shown, asyncio.Event()

    async def slow(chat: int) -> object:
        await let.wait()
        return await real(chat)

    home.desk.shown = slow
    home.session._open_chat(second)
    assert home.talk.composer.text == ""
    qtbot.keyClicks(home.talk.composer.input, "typed")
    home.talk.composer.save_draft()
    let.set()
    until(home.quiet)
    assert home.talk.composer.text == "stored\n\ntyped"
    assert home.vault.rows[first].draft == "for the first"
    assert home.vault.rows[second].draft == "stored\n\ntyped"


def test_what_is_typed_after_a_question_that_waits_stays_a_draft(
    home: Home, qtbot: QtBot, until: Until
):
    first, second = chats(home, until)
    answering(home, qtbot, until)
    write(home, qtbot, "Two waits")
    qtbot.keyClicks(home.talk.composer.input, "a third thought")
    home.talk.composer.save_draft()
    home.desk.open_gate()
    until(lambda: len(shown(home)) == 4 and home.quiet())
    open_chat(home, until, second)
    open_chat(home, until, first)
    assert home.talk.composer.text == "a third thought"


def test_questions_that_wait_are_drafts_after_the_close(home: Home, qtbot: QtBot, until: Until):
    first, _ = chats(home, until)
    answering(home, qtbot, until)
    write(home, qtbot, "Two waits")
    qtbot.keyClicks(home.talk.composer.input, "unsent")
    until(home.shut().done)
    assert home.vault.rows[first].draft == "Two waits\n\nunsent"


def test_what_is_typed_for_a_new_chat_is_there_after_the_close(
    home: Home, qtbot: QtBot, until: Until
):
    ready(home, until)
    qtbot.keyClicks(home.talk.composer.input, "a thought")
    until(home.shut().done)
    assert home.vault.kept[NEW_CHAT] == b"a thought"


def test_a_new_chats_draft_is_back_and_goes_with_its_question(
    home: Home, qtbot: QtBot, until: Until
):
    home.vault.kept[NEW_CHAT] = b"a thought"
    ready(home, until)
    assert home.talk.composer.text == "a thought"
    home.desk.open_gate()
    write(home, qtbot, "!")
    until(lambda: home.desk.asked and home.quiet())
    assert home.vault.kept[NEW_CHAT] == b""
    home.session._new_chat()
    assert home.talk.composer.text == ""


def test_a_temporary_chats_words_go_nowhere(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.session.begin_temporary()
    until(home.quiet)
    fails_later(home, OutsideError("engine_died"))
    write(home, qtbot, "Secret")
    qtbot.keyClicks(home.talk.composer.input, "also secret")
    home.session._new_chat()
    until(home.quiet)
    assert home.talk.composer.text == ""
    assert b"ecret" not in home.vault.kept.get(NEW_CHAT, b"")


def test_a_full_temporary_chat_asks_nothing_in_the_next_one(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.session.begin_temporary()
    until(home.quiet)
    home.desk.full = ContextFull(-1, ContextParts(10, 0, 900, 10, 100, 1000), 1000, 1, 1)
    write(home, qtbot, "Secret")
    until(home.session.behaviour.context.bar.isVisible)
    home.session.begin_temporary()
    until(home.quiet)
    assert not home.session.behaviour.context.bar.isVisible()


def test_a_question_just_asked_can_be_reworded(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    answering(home, qtbot, until)
    home.talk.transcript.edited.emit(home.talk.transcript._column.bubbles[0].key, "Two")
    home.desk.open_gate()
    until(home.quiet)
    assert shown(home) == ["Two", "Hello there."]


def test_other_words_without_a_model_return_to_the_message_box(
    home: Home, qtbot: QtBot, until: Until
):
    ready(home, until)
    home.desk.open_gate()
    write(home, qtbot, "Why?")
    until(lambda: home.desk.asked and home.quiet())
    home.desk.model = None
    home.talk.transcript.edited.emit(home.talk.transcript._column.bubbles[0].key, "Where?")
    until(home.quiet)
    assert home.talk.composer.text == "Where?"
    assert "No model is open" in home.talk.notice.text


def test_a_message_being_rewritten_stays_open_while_the_chat_goes_on(
    home: Home, qtbot: QtBot, until: Until
):
    first, second = chats(home, until)
    answering(home, qtbot, until)
    write(home, qtbot, "Two waits")
    view = home.talk.transcript
    view.begin_edit(view._column.bubbles[0].key)
    qtbot.keyClicks(view.editor.field, " and more")
    home.desk.open_gate()
    until(lambda: len(shown(home)) == 4 and home.quiet())
    assert view.editor.field.toPlainText() == "One and more"
    assert view.editor.field.hasFocus()
    open_chat(home, until, second)
    assert view.editor is None
    open_chat(home, until, first)
    assert view.editor.field.toPlainText() == "One and more"


def test_the_turn_of_a_question_that_waited_leaves_the_reader_where_they_are(
    home: Home, qtbot: QtBot, until: Until
):
    chats(home, until)
    home.desk.pieces = ["word " * 2_000, "end"]
    answering(home, qtbot, until)
    for text in ("Two waits", "Three waits"):
        write(home, qtbot, text)
    home.desk.open_gate(1)
    view = home.talk.transcript
    until(lambda: view.verticalScrollBar().maximum() > 800)
    view.verticalScrollBar().setValue(40)
    for bubbles, pieces in ((5, 1), (6, 2)):
        home.desk.open_gate(pieces)
        until(lambda count=bubbles: len(shown(home)) == count and home.talk.running.key)
        until(lambda: "open chat" not in home.tasks.running)
        assert not view.at_end
        assert view.verticalScrollBar().value() == 40


def test_escape_leaves_the_editor_and_the_find_bar_before_it_stops_the_answer(
    home: Home, qtbot: QtBot, until: Until
):
    ready(home, until)
    answering(home, qtbot, until)
    view = home.talk.transcript
    view.begin_edit(view._column.bubbles[0].key)
    qtbot.keyClick(view.editor.field, Qt.Key.Key_Escape)
    assert view.editor is None
    view.open_find("One")
    qtbot.keyClick(view._bar.field, Qt.Key.Key_Escape)
    assert not view._bar.isVisible()
    assert home.talk.running is not None
    qtbot.keyClick(home.talk.composer.input, Qt.Key.Key_Escape)
    until(lambda: home.talk.running is None and home.quiet())


def test_a_question_stored_while_the_chat_is_read_is_shown(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.desk.open_gate()
    write(home, qtbot, "One")
    until(lambda: home.desk.asked and home.quiet())
    real, let, reads = home.desk.shown, asyncio.Event(), []

    async def old(chat: int) -> object:
        page = await real(chat)
        reads.append(page)
        if len(reads) == 1:
            await let.wait()
        return page

    home.desk.shown = old
    home.talk.reload(stay=True)
    until(lambda: reads)
    answering(home, qtbot, until, "Two")
    let.set()
    until(lambda: len(reads) > 1)
    until(lambda: "open chat" not in home.tasks.running)
    assert shown(home) == ["One", "Hello there.", "Two", ""]
    home.desk.open_gate()
    until(home.quiet)


def test_a_chat_that_cannot_be_read_leaves_no_other_under_its_name(
    home: Home, qtbot: QtBot, until: Until
):
    ready(home, until)
    home.desk.open_gate()
    write(home, qtbot, "Why?")
    until(lambda: home.desk.asked and home.quiet())
    home.session._open_chat(4711)
    until(home.quiet)
    assert home.talk.conversation is None
    assert shown(home) == []
    assert "no longer exists" in home.talk.notice.text


def test_titles_go_on_after_a_chat_that_is_gone(home: Home, until: Until):
    first, second = chats(home, until)
    refreshed: list[int] = []

    async def refresh(chat: int) -> None:
        refreshed.append(chat)
        if chat == first:
            raise UserError("conversation_gone", id=chat)

    desk = FakeDesk(home.vault)
    home.tasks.start(take_titles(desk, refresh), "titles")
    desk.named.put_nowait(Titled(first, "Gone"))
    desk.named.put_nowait(Titled(second, "Found"))
    until(lambda: refreshed == [first, second])
    assert not home.errors


def test_the_window_goes_even_where_something_cannot_let_go(home: Home, until: Until):
    ready(home, until)
    ended: list[bool] = []
    home.session.ended.connect(lambda: ended.append(True))

    async def stuck() -> None:
        raise OSError("disk")

    home.session.pages.close = stuck
    shut = home.shut()
    until(shut.done)
    assert isinstance(shut.exception(), OSError)
    assert ended


def test_a_second_question_waits_until_the_new_chat_is_there(
    home: Home, qtbot: QtBot, until: Until
):
    ready(home, until)
    real, let = home.vault.create_conversation, asyncio.Event()

    async def slow(title: str = "") -> object:
        await let.wait()
        return await real(title)

    home.vault.create_conversation = slow
    home.desk.open_gate()
    write(home, qtbot, "One")
    write(home, qtbot, "Two")
    assert home.talk.composer.text == "Two"
    let.set()
    until(home.quiet)
    assert len(home.vault.rows) == 1
    assert home.talk.composer.text == "Two"


def test_the_next_question_can_be_stopped_before_it_is_stored(
    home: Home, qtbot: QtBot, until: Until
):
    chats(home, until)
    answering(home, qtbot, until)
    write(home, qtbot, "Two")
    real, let = home.desk._write, asyncio.Event()

    async def counts_long(*given: object) -> AsyncIterator[AnswerEvent]:
        await let.wait()
        async for event in real(*given):
            yield event

    home.desk._write = counts_long
    home.desk.open_gate()
    until(lambda: home.talk.running is not None and home.talk.running.text == "Two")
    assert home.talk.composer.busy
    qtbot.keyClick(home.talk.composer.input, Qt.Key.Key_Escape)
    until(home.quiet)
    assert home.talk.composer.text == "Two"
    assert shown(home) == ["One", "Hello there."]


def test_escape_throws_no_preset_away_that_is_being_written(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.session.behaviour.show_presets()
    corner = home.session.behaviour._corner
    corner.page.new.click()
    editor = corner._editor
    editor.prompt.setPlainText("Long instructions")
    editor.prompt.setFocus()
    qtbot.keyClick(editor.prompt, Qt.Key.Key_Escape)
    assert corner._editor is editor
    assert editor.cancel.hasFocus()
    qtbot.keyClick(editor.cancel, Qt.Key.Key_Escape)
    assert corner._editor is None
