"""What a reader notices in a transcript at rest: many messages, looks, screen readers."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.chat.code_row import CodeRow
from app.ui.chat.column import KEPT
from app.ui.chat.transcript import Bubble, Transcript
from app.ui.theme import DARK, LIGHT
from tests.gui.chat.conftest import conversation
from tests.gui.chat.helpers import LEFT, PLAIN, place, rows

# ---- many messages


def test_only_messages_near_the_reader_hold_documents(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(conversation(1_000))
    bar = view.verticalScrollBar()
    for _ in range(200):
        bar.setValue(bar.value() - 400)
    assert len(view._column.laid_out()) <= KEPT + 12


def test_what_is_read_stays_when_heights_become_known(view: Transcript) -> None:
    view.show_bubbles(conversation(1_000))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(40):
        index = view.message_at(QPoint(0, 300))
        top = view.message_rect(index).top()
        bar.setValue(bar.value() - 100)
        assert abs(view.message_rect(index).top() - (top + 100)) <= 1


def test_home_shows_the_first_and_end_the_last_message(view: Transcript) -> None:
    view.show_bubbles(conversation(300))
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.message_rect(0).top() > 0
    assert not view.at_end
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.at_end


def test_a_narrower_window_keeps_the_place(view: Transcript) -> None:
    view.show_bubbles(conversation(100))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    index = view.message_at(QPoint(0, 0))
    view.resize(600, 700)
    assert view.message_at(QPoint(0, 0)) == index


# ---- looks


def test_the_theme_changes_every_colour_but_not_the_place(view: Transcript) -> None:
    view.show_bubbles(conversation(40))
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 300)
    before = bar.value()
    view.set_theme(DARK)
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(2, 2).name() == DARK.background
    assert bar.value() == before
    view.set_theme(LIGHT)
    assert view.viewport().grab().toImage().pixelColor(2, 2).name() == LIGHT.background


def test_larger_letters_make_taller_messages(view: Transcript) -> None:
    view.show_bubbles(conversation(4))
    before = view.message_rect(3).height()
    view.set_text_size(22)
    assert view.message_rect(3).height() > before


def test_a_long_question_is_folded_until_clicked(view: Transcript) -> None:
    text = "line\n" * 200
    view.show_bubbles([Bubble(1, "user", text)])
    bubble = rows(view, 0)[0]
    small = bubble.height
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, place(view, 0, bubble, 40, bubble.height - 12))
    bubble = rows(view, 0)[0]
    assert bubble.height > 4 * small
    assert view.plain_text(0) == text


def test_a_question_is_not_markdown(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "user", "**not bold**\n# no heading")])
    assert rows(view, 0)[0].document.toPlainText() == "**not bold**\n# no heading"  # type: ignore[union-attr]


def test_wide_code_scrolls_sideways(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "```\n" + "wide " * 100 + "\n```")])
    [code] = rows(view, 0, CodeRow)
    assert code.scroll_sideways(50)
    assert code.scrolled == 50
    assert code.scroll_sideways(1e6)
    assert code.scrolled == code.natural_width - code.width


def test_right_to_left_text_begins_at_the_right(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "שלום עולם")])
    row = rows(view, 0)[1]
    line = row.document.firstBlock().layout().lineAt(0)  # type: ignore[union-attr]
    assert line.cursorToX(0)[0] > row.width / 2  # type: ignore[index]


# ---- screen readers


def test_a_screen_reader_finds_a_list_of_messages(view: Transcript) -> None:
    view.show_bubbles(
        [Bubble(1, "user", "Hi"), Bubble(2, "assistant", "**Hello**", author="Qwen3")]
    )
    found = QAccessible.queryAccessibleInterface(view)
    assert found.role() == QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Conversation"
    names = [found.child(i).text(QAccessible.Text.Name) for i in range(found.childCount())]
    assert names == ["You: Hi", "Qwen3: Hello"]
    view.begin_answer(Bubble(3, "assistant", ""))
    view.feed("More")
    view.end_answer()
    assert found.childCount() == 3
    last = found.child(2)
    assert last.role() == QAccessible.Role.ListItem
    assert last.text(QAccessible.Text.Name) == "Assistant: More"
    assert found.indexOfChild(last) == 2
    assert last.rect().height() > 0


def test_views_that_were_read_can_be_closed(qtbot: QtBot) -> None:
    for _ in range(20):
        view = Transcript(LIGHT)
        view.show_bubbles([Bubble(1, "user", "Hi"), Bubble(2, "assistant", "$x$")])
        found = QAccessible.queryAccessibleInterface(view)
        assert found.child(1).isValid()
        view.deleteLater()
        qtbot.wait(0)
    gc.collect()


def test_the_jump_button_has_a_name_and_can_be_hit(view: Transcript) -> None:
    assert view._jump.accessibleName()
    assert min(view._jump.width(), view._jump.height()) >= 24


def test_a_screen_reader_is_told_which_message_has_the_focus(
    view: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QAccessible.Event, int]] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append((event.type(), event.child()))
    )
    view.show_bubbles(
        [Bubble(1, "user", "Hi", versions=2), Bubble(2, "assistant", "Yo", edited=True)]
    )
    view.setFocus()
    view.focus_message(1)
    assert told == [(QAccessible.Event.ObjectReorder, -1), (QAccessible.Event.Focus, 1)]
    found = QAccessible.queryAccessibleInterface(view)
    assert found.child(1).state().focused
    assert not found.child(0).state().focused
    names = [found.child(i).text(QAccessible.Text.Name) for i in range(2)]
    assert names == ["You, version 1 of 2: Hi", "Assistant, edited: Yo"]


def test_a_screen_reader_is_told_when_messages_come_and_go(
    view: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    reorder = QAccessible.Event.ObjectReorder
    view.show_bubbles(conversation(6))
    assert told == [reorder]
    view.add_bubble(Bubble(7, "user", "And?"))
    assert told == [reorder] * 2
    view.begin_answer(Bubble(8, "assistant", ""))
    assert told.count(reorder) == 3
    view.end_answer()
    view.begin_answer(Bubble(8, "assistant", ""))
    view.end_answer()
    assert told.count(reorder) == 3, "an answer that goes on is the item it was"


def test_items_of_messages_that_are_gone_are_let_go(view: Transcript) -> None:
    found = QAccessible.queryAccessibleInterface(view)
    for count in (6, 3, 5):
        view.show_bubbles(conversation(count))
        names = [found.child(i).text(QAccessible.Text.Name) for i in range(found.childCount())]
        assert len(names) == len(view.accessible_list()._items) == count
    kept = view.accessible_list()._items[1]
    view.show_bubbles(conversation(3), stay=True)
    assert list(view.accessible_list()._items) == [0, 1, 2]
    assert found.child(1) is kept
    view.show_bubbles(conversation(3))
    assert not view.accessible_list()._items
    gc.collect()
    assert found.child(2).isValid()


def test_a_screen_reader_says_that_an_answer_begins_and_is_half_way(
    view: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: said.append(event.message()) if hasattr(event, "message") else None,
    )
    bubble = Bubble(1, "assistant", "", author="Qwen3")
    view.begin_answer(bubble)
    for done in range(0, 4_097, 256):
        view.show_progress(done, 4_096)
    view.show_bubbles([])
    view.begin_answer(bubble)  # as it is when the chat is read anew
    view.show_progress(3_000, 4_096)
    view.end_answer()
    assert said == [
        "Qwen3: Preparing…",
        "Reading the conversation… 2,048 of 4,096 tokens",
        "Answer complete",
    ]


def test_one_can_jump_to_the_newest_from_far_above(view: Transcript) -> None:
    view.show_bubbles(conversation(100))
    assert not view._jump.isVisible()
    view.verticalScrollBar().setValue(0)
    assert view._jump.isVisible()
    QTest.mouseClick(view._jump, LEFT)
    assert view.at_end
    assert not view._jump.isVisible()
