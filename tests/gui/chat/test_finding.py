"""Finding words in the chat, and rewriting a message in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.chat.transcript import Bubble, LazyBubbles, Transcript
from app.ui.theme import DARK
from tests.gui.chat.conftest import conversation
from tests.gui.chat.corpus import answer

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def current_text(view: Transcript) -> str:
    """The words that are marked as the current place."""
    assert view._current is not None
    message, number, position = view._current
    row = view._column.message(message).row(number)
    assert row is not None
    assert row.document is not None
    return row.document.text_between(position, position + len(view._words))


def is_seen(view: Transcript) -> bool:
    """Whether the current place is within the viewport."""
    assert view._current is not None
    message, number, _ = view._current
    row = view._column.message(message).row(number)
    assert row is not None
    y = view._top_of(message) + row.y
    return y < view.viewport().height() and y + row.height > 0


def test_places_are_counted_and_walked(view: Transcript) -> None:
    view.show_bubbles(conversation(100))
    view.verticalScrollBar().setValue(0)
    assert view.find_text("BOLD") == (50, 1)
    assert current_text(view) == "bold"
    assert view.find_next() == (50, 2)
    assert is_seen(view)
    assert view.find_previous() == (50, 1)
    assert view.find_previous() == (50, 50)
    assert is_seen(view)
    assert view.find_text("not there") == (0, 0)
    assert view.find_text("") == (0, 0)


def test_found_words_are_marked(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "A needle and a needle.")])
    plain = view.viewport().grab().toImage()
    view.find_text("needle")
    marked = view.viewport().grab().toImage()
    assert marked != plain
    view.close_find()
    assert view.viewport().grab().toImage() == plain


def test_a_long_chat_is_searched_while_nothing_waits(view: Transcript, qtbot: QtBot) -> None:
    given = conversation(20_000)
    view.show_bubbles(LazyBubbles([b.key for b in given], lambda at: given[at]))
    view.find_text("bold")
    qtbot.waitUntil(lambda: view._known()[0] == 10_000, timeout=20_000)


def test_words_beyond_the_fold_unfold_the_question(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "user", "line\n" * 300 + "needle")])
    view.find_text("needle")
    assert current_text(view) == "needle"
    assert is_seen(view)


def test_words_in_a_long_answer_are_brought_into_view(view: Transcript) -> None:
    text = answer(80) + "\n\nHere is the needle.\n\n" + answer(80)
    view.show_bubbles([Bubble(1, "assistant", text)])
    view.find_text("needle")
    assert current_text(view) == "needle"
    assert is_seen(view)


def test_a_hit_of_a_search_is_revealed(view: Transcript) -> None:
    view.show_bubbles(conversation(300))
    assert view.reveal(121, "Answer 121")
    assert current_text(view) == "Answer 121"
    assert is_seen(view)
    assert view.focused == 121
    assert view.reveal(42, "nowhere question")
    assert current_text(view) == "Question"
    assert not view.reveal(9_999)


def test_the_bar_opens_searches_and_closes_by_keys(view: Transcript) -> None:
    view.show_bubbles(conversation(10))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F, CTRL)
    assert view._bar.isVisible()
    first = max(0, view._column.at(view.verticalScrollBar().value()))
    QTest.keyClicks(view._bar.field, "answer")
    at = first // 2 + 1  # every other message is an answer
    assert view._known() == (5, at)
    QTest.keyClick(view._bar.field, Qt.Key.Key_Return)
    assert view._known() == (5, at + 1)
    QTest.keyClick(view._bar.field, Qt.Key.Key_Return, SHIFT)
    assert view._known() == (5, at)
    assert view._bar._places.text() == f"{at} of 5"
    QTest.keyClick(view._bar.field, Qt.Key.Key_Escape)
    assert not view._bar.isVisible()
    assert view._words == ""


def test_every_control_of_the_bar_has_a_name(view: Transcript) -> None:
    view.open_find()
    bar = view._bar
    for widget in (bar.field, bar.previous, bar.next, bar.close_button):
        assert widget.accessibleName()
        assert min(widget.width(), widget.height()) >= 24


# ---- rewriting


def test_a_question_is_rewritten_in_its_place(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(conversation(6))
    view.begin_edit(2)
    assert view.editor is not None
    field = view.editor.field
    assert field.toPlainText() == "Question 2?"
    assert field.hasFocus()
    assert view.viewport().rect().contains(view.editor.geometry())
    QTest.keyClicks(field, " More")
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(field, "and more")
    with qtbot.waitSignal(view.edited) as edited:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert edited.args == [2, "Question 2? More\nand more"]
    assert view.editor is None
    assert view.text_of(2) == "Question 2?"


def test_an_answer_takes_enter_as_a_line(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(conversation(6))
    view.focus_message(3)
    QTest.keyClick(view, Qt.Key.Key_E)
    assert view.editor is not None
    view.editor.field.setPlainText("one")
    QTest.keyClick(view.editor.field, Qt.Key.Key_End)
    QTest.keyClick(view.editor.field, Qt.Key.Key_Return)
    QTest.keyClicks(view.editor.field, "two")
    with qtbot.waitSignal(view.edited) as edited:
        QTest.keyClick(view.editor.field, Qt.Key.Key_Return, CTRL)
    assert edited.args == [3, "one\ntwo"]


def test_escape_leaves_the_message_as_it_was(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(conversation(6))
    height = view.message_rect(2).height()
    view.begin_edit(2)
    assert view.editor is not None
    with qtbot.assertNotEmitted(view.edited):
        QTest.keyClick(view.editor.field, Qt.Key.Key_Escape)
    assert view.message_rect(2).height() == height
    assert view.hasFocus()


def test_the_editor_goes_with_its_message(view: Transcript) -> None:
    view.show_bubbles(conversation(60))
    view.begin_edit(56)
    assert view.editor is not None
    before = view.editor.y()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 50)
    assert view.editor.y() == before + 50
    view.verticalScrollBar().setValue(0)
    assert view.editor.y() > view.viewport().height()
    view.set_theme(DARK)
    view.set_text_size(20)
    view.resize(500, 600)
    view.show_bubbles([])
    assert view.editor is None


def test_nothing_is_edited_while_it_is_written(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.begin_edit(1)
    assert view.editor is None
    view.begin_edit(77)
    assert view.editor is None
    view.end_answer()
