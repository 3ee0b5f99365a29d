"""Asking and answering, as a user sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError, UserError
from tests.gui.fakes import BIG
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]


def ready(home: Home, until: Until) -> Home:
    """Open the window and wait until a model answers."""
    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    return home


def write(home: Home, qtbot: QtBot, text: str) -> None:
    """Type a message and press Enter."""
    qtbot.keyClicks(home.talk.composer.input, text)
    qtbot.keyClick(home.talk.composer.input, Qt.Key.Key_Return)


def shown(home: Home) -> list[str]:
    """The texts of the bubbles."""
    view = home.talk.transcript
    return [view.text_of(bubble.key) for bubble in view._column.bubbles]


def test_an_answer_streams_in_and_ends_with_its_figures(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "Is it hot on the sun?")
    home.desk.open_gate(1)
    until(lambda: shown(home) == ["Is it hot on the sun?", "Hello"])
    assert home.talk.composer.button.accessibleName() == "Stop the answer"
    home.desk.open_gate()
    until(home.quiet)
    assert shown(home) == ["Is it hot on the sun?", "Hello there."]
    assert "of 32k" in home.talk.composer.context.text()
    assert home.inside.right.speed.rate.value == "48.4 tokens/s"
    footer = home.talk.transcript._column.bubbles[-1].footer
    assert "412 tokens" in footer
    assert "48.4 tokens/s" in footer
    assert "first token" in footer
    assert home.talk.composer.button.accessibleName() == "Send"
    assert [chat.title for chat in home.inside.chat_model.chats] == ["Is it hot on the sun"]


def test_shift_enter_begins_a_line_and_ctrl_enter_sends(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    field = home.talk.composer.input
    low = field.height()
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "two")
    assert field.toPlainText() == "one\ntwo"
    assert field.height() > low
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: home.desk.asked)
    assert home.desk.asked[0][1] == "one\ntwo"
    assert field.height() == low


def test_the_message_box_stops_growing_at_ten_lines(home: Home, until: Until):
    ready(home, until)
    field = home.talk.composer.input
    home.talk.composer.set_text("\n".join("line" for _ in range(10)))
    ten = field.height()
    home.talk.composer.set_text("\n".join("line" for _ in range(60)))
    assert abs(field.height() - ten) <= field.fontMetrics().lineSpacing() // 2


def test_an_empty_message_is_not_sent(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "   ")
    assert home.desk.asked == []
    assert not home.talk.composer.button.isEnabled()


def test_escape_stops_and_keeps_what_had_arrived(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "Tell me a story")
    home.desk.open_gate(2)
    until(lambda: shown(home)[-1:] == ["Hello there"])
    qtbot.keyClick(home.window, Qt.Key.Key_Escape)
    until(home.quiet)
    assert shown(home) == ["Tell me a story", "Hello there"]
    assert home.vault.stored[home.talk.conversation][-1].state == "stopped"
    assert not home.talk.transcript.streaming


def test_the_round_button_stops_too(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "Tell me a story")
    until(lambda: home.talk.transcript.streaming)
    qtbot.mouseClick(home.talk.composer.button, Qt.MouseButton.LeftButton)
    until(home.quiet)
    assert home.vault.stored[home.talk.conversation][-1].state == "stopped"


def test_only_the_words_of_a_paste_arrive(home: Home, until: Until):
    ready(home, until)
    rich = QMimeData()
    rich.setHtml("<b>bold</b> words")
    rich.setText("bold words")
    home.talk.composer.input.insertFromMimeData(rich)
    picture = QMimeData()
    picture.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert not home.talk.composer.input.canInsertFromMimeData(picture)
    assert home.talk.composer.text == "bold words"
    assert "<b>" not in home.talk.composer.input.toHtml()


def test_a_failed_answer_says_what_to_do(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.desk.failure = OutsideError("out_of_memory")
    home.desk.open_gate()
    write(home, qtbot, "Hi")
    until(lambda: home.desk.asked and home.quiet())
    bubble = home.talk.transcript._column.bubbles[-1]
    assert "smaller model" in bubble.note
    assert bubble.note_kind == "error"


def test_a_question_that_could_not_be_stored_comes_back(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)

    async def refuse(conversation: int, text: str):
        raise UserError("prompt_too_long", tokens=9, context=4)
        yield

    home.desk.ask = refuse
    write(home, qtbot, "A very long question")
    until(home.quiet)
    assert home.talk.composer.text == "A very long question"
    assert "context" in home.talk.notice.text


def test_an_answer_goes_on_while_another_chat_is_read(home: Home, qtbot: QtBot, until: Until):
    other = home.vault.add("Lisbon")
    home.vault.say(other, "user", "Where is Belém?")
    ready(home, until)
    write(home, qtbot, "First question")
    home.desk.open_gate(1)
    until(lambda: shown(home)[-1:] == ["Hello"])
    asked = home.talk.conversation
    home.session._open_chat(other)
    until(lambda: shown(home) == ["Where is Belém?"])
    home.desk.open_gate(1)
    until(lambda: home.talk.running.so_far("answer") == "Hello there")
    assert shown(home) == ["Where is Belém?"]
    home.session._open_chat(asked)
    until(lambda: shown(home) == ["First question", "Hello there"])
    home.desk.open_gate()
    until(home.quiet)
    assert shown(home) == ["First question", "Hello there."]


def test_a_question_of_another_chat_waits_for_its_turn(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "First")
    until(lambda: home.talk.transcript.streaming)
    home.session._new_chat()
    write(home, qtbot, "Second")
    until(lambda: shown(home) == ["Second"])
    assert home.talk.transcript._column.bubbles[0].queued
    home.desk.open_gate()
    until(home.quiet)
    assert shown(home) == ["Second", "Hello there."]
    assert [text for _, text in home.desk.asked] == ["First", "Second"]


def test_questions_of_one_chat_are_answered_in_their_order(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "First")
    until(lambda: home.talk.transcript.streaming)
    write(home, qtbot, "Second")
    write(home, qtbot, "Third")
    until(lambda: shown(home)[-2:] == ["Second", "Third"])
    home.desk.open_gate(3)
    until(lambda: shown(home)[:3] == ["First", "Hello there.", "Second"])
    home.desk.open_gate()
    until(home.quiet)
    answered = [text for word in ("First", "Second", "Third") for text in (word, "Hello there.")]
    assert shown(home) == answered
    assert not any(bubble.queued for bubble in home.talk.transcript._column.bubbles)


def test_a_question_that_waits_can_be_withdrawn(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    write(home, qtbot, "First")
    until(lambda: home.talk.transcript.streaming)
    write(home, qtbot, "Second")
    ticket = home.talk.transcript._column.bubbles[-1].key
    home.talk.transcript.wanted.emit("withdraw", ticket)
    until(lambda: home.talk.composer.text == "Second")
    home.desk.open_gate()
    until(home.quiet)
    assert shown(home) == ["First", "Hello there."]
    assert len(home.desk.asked) == 1


def test_drafts_stay_with_their_chats(home: Home, qtbot: QtBot, until: Until):
    first, second = home.vault.add("First"), home.vault.add("Second")
    ready(home, until)
    home.session._open_chat(first)
    until(home.quiet)
    qtbot.keyClicks(home.talk.composer.input, "half a thought")
    home.session._open_chat(second)
    until(lambda: home.quiet() and home.vault.rows[first].draft == "half a thought")
    assert home.talk.composer.text == ""
    home.session._open_chat(first)
    until(lambda: home.talk.composer.text == "half a thought")


def test_a_draft_is_kept_when_the_window_closes(home: Home, qtbot: QtBot, until: Until):
    chat = home.vault.add("First")
    ready(home, until)
    home.session._open_chat(chat)
    until(home.quiet)
    qtbot.keyClicks(home.talk.composer.input, "not yet sent")
    until(home.shut().done)
    assert home.vault.rows[chat].draft == "not yet sent"


def test_a_link_is_shown_before_it_opens(home: Home, until: Until):
    ready(home, until)
    home.dialogs.agrees = False
    home.talk.transcript.link_activated.emit("https://example.org/a")
    until(home.quiet)
    assert home.dialogs.asked == ["https://example.org/a"]
    assert home.dialogs.opened == []
    home.dialogs.agrees = True
    home.talk.transcript.link_activated.emit("https://example.org/a")
    until(home.quiet)
    assert QUrl(home.dialogs.opened[0]).host() == "example.org"


def test_a_question_can_be_typed_while_the_model_loads(home: Home, qtbot: QtBot, until: Until):
    home.desk.hold_load = True
    home.open()
    until(lambda: home.inside.header.models.loading)
    write(home, qtbot, "Typed early")
    assert home.desk.asked == []
    assert home.talk.composer.text == "Typed early"
    home.desk.load_gate.set()
    until(home.talk.composer.button.isEnabled)
    qtbot.keyClick(home.talk.composer.input, Qt.Key.Key_Return)
    until(lambda: home.desk.asked)


def test_a_load_can_be_given_up_and_another_model_opened(home: Home, qtbot: QtBot, until: Until):
    home.desk.hold_load = True
    home.open()
    menu = home.inside.header.models
    until(lambda: menu.loading)
    qtbot.mouseClick(menu.cancel, Qt.MouseButton.LeftButton)
    until(lambda: not menu.loading)
    assert menu.button.text() == "Choose a model"
    home.desk.hold_load = False
    actions = menu.build_menu().actions()
    assert "built-in help model" in actions[0].text()
    actions[1].trigger()
    until(lambda: home.desk.model_path == BIG)
    until(lambda: menu.tag.text() == "Q4_K_M")


def test_a_model_that_cannot_be_opened_says_why(home: Home, until: Until):
    home.desk.load_failure = OutsideError("context_failed", tokens=32768, reason="")
    home.open()
    until(lambda: home.talk.notice.text)
    assert "smaller context length" in home.talk.notice.text
    assert home.inside.header.models.button.text() == "Choose a model"


def test_ctrl_o_opens_a_file(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.dialogs.file = BIG
    qtbot.keyClick(home.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    until(lambda: home.desk.model_path == BIG)
    assert home.dialogs.asked == ["file"]
