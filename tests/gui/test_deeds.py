"""What a user does with one message: other answers, other words, more, versions, deletion."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
from app.ui.text_sheet import TextSheet
from tests.gui.home import Home
from tests.gui.test_chatting import Until, ready, shown, write


def asked(home: Home, qtbot: QtBot, until: Until) -> Home:
    """A window with one question and its answer."""
    ready(home, until)
    home.desk.open_gate()
    write(home, qtbot, "Why?")
    until(lambda: home.desk.asked and home.quiet())
    return home


def act(home: Home, until: Until, verb: str, place: int) -> None:
    """Do something with the message at a place, and wait for the end of it."""
    key = home.talk.transcript._column.bubbles[place].key
    home.talk.transcript.wanted.emit(verb, key)
    until(home.quiet)


def versions(home: Home) -> list[tuple[int, int]]:
    """Which version each bubble is, of how many."""
    return [(one.version, one.versions) for one in home.talk.transcript._column.bubbles]


def test_another_answer_stands_beside_the_first(home: Home, qtbot: QtBot, until: Until):
    asked(home, qtbot, until)
    home.desk.pieces = ["Because."]
    act(home, until, "regenerate", 1)
    assert shown(home) == ["Why?", "Because."]
    assert versions(home) == [(1, 1), (2, 2)]
    act(home, until, "previous_version", 1)
    assert shown(home) == ["Why?", "Hello there."]
    assert versions(home) == [(1, 1), (1, 2)]
    act(home, until, "next_version", 1)
    assert shown(home) == ["Why?", "Because."]


def test_a_question_in_other_words_is_answered_anew(home: Home, qtbot: QtBot, until: Until):
    asked(home, qtbot, until)
    home.desk.pieces = ["Here."]
    home.talk.transcript.edited.emit(home.talk.transcript._column.bubbles[0].key, "Where?")
    until(home.quiet)
    assert shown(home) == ["Where?", "Here."]
    assert versions(home) == [(2, 2), (1, 1)]


def test_an_answer_can_be_corrected_and_the_models_own_stays(
    home: Home, qtbot: QtBot, until: Until
):
    asked(home, qtbot, until)
    home.talk.transcript.edited.emit(home.talk.transcript._column.bubbles[1].key, "I say so.")
    until(home.quiet)
    assert shown(home) == ["Why?", "I say so."]
    assert home.talk.transcript._column.bubbles[1].edited
    act(home, until, "previous_version", 1)
    assert shown(home) == ["Why?", "Hello there."]


def fails_to_store(home: Home) -> None:
    """No answer can be corrected from now on."""

    async def edit_answer(_chat: int, _answer: int, _text: str) -> object:
        raise OutsideError("disk_full", path="/chats")

    home.desk.edit_answer = edit_answer


def test_a_correction_that_cannot_be_stored_is_written_on(home: Home, qtbot: QtBot, until: Until):
    asked(home, qtbot, until)
    view = home.talk.transcript
    fails_to_store(home)
    view.edited.emit(view._column.bubbles[1].key, "I say so.")
    until(home.quiet)
    assert home.talk.notice.text
    assert view.editor.field.toPlainText() == "I say so."


def test_a_correction_is_kept_beside_another_that_has_begun(home: Home, qtbot: QtBot, until: Until):
    asked(home, qtbot, until)
    view = home.talk.transcript
    fails_to_store(home)
    view.edited.emit(view._column.bubbles[1].key, "I say so.")
    view.begin_edit(view._column.bubbles[0].key)
    qtbot.keyClicks(view.editor.field, " And how?")
    until(home.quiet)
    assert view.editor.field.toPlainText() == "Why? And how?"
    assert home.talk.composer.text == "I say so."


def test_a_correction_of_a_chat_that_was_left_waits_there(home: Home, qtbot: QtBot, until: Until):
    asked(home, qtbot, until)
    view, chat = home.talk.transcript, home.talk.conversation
    fails_to_store(home)
    view.edited.emit(view._column.bubbles[1].key, "I say so.")
    home.session._new_chat()
    until(home.quiet)
    assert view.editor is None
    home.session._open_chat(chat)
    until(home.quiet)
    assert view.editor.field.toPlainText() == "I say so."


def test_what_is_read_aloud_has_no_marks(
    home: Home, qtbot: QtBot, until: Until, monkeypatch: pytest.MonkeyPatch
):
    ready(home, until)
    home.desk.pieces = ["**Because** of [this](https://example.org)."]
    home.desk.open_gate()
    write(home, qtbot, "Why?")
    until(lambda: home.desk.asked and home.quiet())
    said: list[str] = []
    speaker = home.session.deeds._speaker
    monkeypatch.setattr(speaker, "toggle", lambda _key, text: said.append(text))
    act(home, until, "speak", 1)
    assert said == ["Because of this."]


def test_a_long_prompt_comes_in_pieces_and_whole(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    text = "".join(f"line {number} of the prompt\r\n" for number in range(40_000))
    sheet = TextSheet(over, "The prompt", "About it", text)
    whole = text.replace("\r\n", "\n")
    begun = sheet.text.toPlainText()
    assert whole.startswith(begun)
    assert 10_000 < len(begun) < 100_000
    qtbot.waitUntil(lambda: len(sheet.text.toPlainText()) >= len(whole))
    assert sheet.text.toPlainText() == whole
    assert not sheet._filling.isActive()


def test_a_stopped_answer_goes_on(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "Why?")
    home.desk.open_gate(1)
    until(lambda: shown(home) == ["Why?", "Hello"])
    home.talk.stop()
    until(home.quiet)
    assert home.talk.transcript._column.bubbles[1].can_continue
    home.desk.pieces = [", friend."]
    home.desk.open_gate()
    act(home, until, "continue", 1)
    assert shown(home) == ["Why?", "Hello, friend."]
    assert not home.talk.transcript._column.bubbles[1].note


def test_a_deleted_message_comes_back(home: Home, qtbot: QtBot, until: Until):
    asked(home, qtbot, until)
    act(home, until, "delete", 1)
    assert shown(home) == ["Why?"]
    home.inside.side.toast.button.click()
    until(home.quiet)
    assert shown(home) == ["Why?", "Hello there."]


def test_the_prompt_and_the_figures_can_be_read(home: Home, qtbot: QtBot, until: Until):
    asked(home, qtbot, until)
    act(home, until, "prompt", 1)
    act(home, until, "statistics", 1)
    (_, _, prompt), (_, _, figures) = home.dialogs.shown
    assert "Why?" in prompt
    assert "Answer: 412 tokens" in figures


@pytest.mark.parametrize("verb", ["regenerate", "next_version", "delete"])
def test_what_cannot_be_done_is_said(home: Home, qtbot: QtBot, until: Until, verb: str):
    asked(home, qtbot, until)
    home.talk.transcript.wanted.emit(verb, 4711)
    until(home.quiet)
    assert home.talk.notice.text
    assert shown(home) == ["Why?", "Hello there."]


def test_a_temporary_chat_leaves_nothing(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.desk.open_gate()
    home.session.begin_temporary()
    until(home.quiet)
    write(home, qtbot, "Secret")
    until(lambda: home.desk.asked and home.quiet())
    assert shown(home) == ["Secret", "Hello there."]
    assert "nothing of it is stored" in home.talk._hint.text()
    assert not home.vault.rows
    assert not home.inside.chat_model.chats
    home.session._new_chat()
    until(home.quiet)
    assert not home.vault.rows
    assert "nothing of it is stored" not in home.talk._hint.text()


def test_a_chat_that_is_gone_is_said(home: Home, until: Until):
    ready(home, until)
    home.session._open_chat(4711)
    until(home.quiet)
    assert "no longer exists" in home.talk.notice.text
