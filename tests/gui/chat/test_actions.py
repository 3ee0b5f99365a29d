"""What can be done with a message: by its buttons, by keys and from its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.ui.chat.actions_row import ActionsRow
from app.ui.chat.transcript import Bubble, Transcript
from tests.gui.chat.conftest import conversation
from tests.gui.chat.helpers import CODE, LEFT, PLAIN, clipboard, rows, write

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def button(view: Transcript, index: int, verb: str) -> QPoint:
    """The middle of a button of a message, in pixels of the viewport."""
    [row] = rows(view, index, ActionsRow)
    middle = row.button(verb).center()  # type: ignore[attr-defined]
    corner = view.message_rect(index).topLeft()
    return QPoint(int(corner.x() + row.x + middle.x()), int(corner.y() + row.y + middle.y()))


def told(menu: QMenu) -> list[str]:
    """The entries of a menu."""
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def painted(view: Transcript, index: int) -> bool:
    """Whether anything is to be seen in the row of buttons."""
    [row] = rows(view, index, ActionsRow)
    corner = view.message_rect(index).topLeft()
    picture = view.viewport().grab().toImage()
    background = view._tools.styles.theme.background
    y = int(corner.y() + row.y + row.height / 2)
    return any(
        picture.pixelColor(x, y + dy).name() != background
        for x in range(corner.x(), corner.x() + int(row.width), 2)
        for dy in (-5, -3, 0, 3, 5)
    )


BOTH = [
    Bubble(1, "user", "q", version=2, versions=3),
    Bubble(2, "assistant", CODE, author="Model", versions=2, can_continue=True),
    Bubble(3, "user", "another"),
    Bubble(4, "assistant", "An answer.", footer="9 tokens"),
]


@pytest.mark.parametrize(
    ("index", "verb"),
    [(0, "previous_version"), (0, "next_version"), (1, "next_version"), (1, "regenerate"),
     (1, "continue"), (3, "regenerate")],
)  # fmt: skip
def test_a_button_tells_its_verb_and_its_message(
    view: Transcript, qtbot: QtBot, index: int, verb: str
) -> None:
    view.show_bubbles(BOTH)
    with qtbot.waitSignal(view.wanted) as wanted:
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, button(view, index, verb))
    assert wanted.args == [verb, BOTH[index].key]


def test_there_is_no_version_before_the_first(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(BOTH)
    with qtbot.assertNotEmitted(view.wanted):
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, button(view, 1, "previous_version"))


def test_buttons_are_seen_below_the_last_answer_and_what_is_hovered(view: Transcript) -> None:
    view.show_bubbles(BOTH)
    assert painted(view, 3)
    assert not painted(view, 2)
    QTest.mouseMove(view.viewport(), view.message_rect(2).center())
    assert painted(view, 2)
    QTest.mouseMove(view.viewport(), view.message_rect(3).center())
    assert not painted(view, 2)


def test_no_buttons_while_an_answer_is_written(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    write(view, "Hello you")
    assert not painted(view, 0)
    view.end_answer()
    assert painted(view, 0)


def test_a_question_that_waits_can_be_withdrawn(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles([*BOTH, Bubble(5, "user", "later", queued=True)])
    assert "Waiting" in view.message_name(4)
    with qtbot.waitSignal(view.wanted) as wanted:
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, button(view, 4, "withdraw"))
    assert wanted.args == ["withdraw", 5]
    view.update_bubble(Bubble(5, "user", "later"))
    assert "Waiting" not in view.message_name(4)


def test_an_answer_grows_above_questions_that_wait(view: Transcript) -> None:
    view.begin_answer(Bubble(2, "assistant", ""))
    view.add_bubble(Bubble(3, "user", "later", queued=True))
    write(view, "Some **words** arrive.")
    view.end_answer(footer="5 tokens")
    assert view.plain_text(0) == "Some words arrive."
    assert view.plain_text(1) == "later"


def test_an_answer_that_ended_grows_on(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "user", "q"), Bubble(2, "assistant", "Half an", note="Stopped.")])
    view.begin_answer(Bubble(2, "assistant", "Half an"))
    write(view, " answer.")
    view.end_answer()
    assert view.message_count() == 2
    assert view.text_of(2) == "Half an answer."


# ---- by keyboard


def test_messages_are_walked_by_keys_and_acted_on(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(BOTH)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.focused == 4
    QTest.keyClick(view, Qt.Key.Key_Up, CTRL_SHIFT)
    assert view.focused == 3
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.focused == 2
    for key, verb in ((Qt.Key.Key_R, "regenerate"), (Qt.Key.Key_C, "continue"),
                      (Qt.Key.Key_Right, "next_version"), (Qt.Key.Key_Delete, "delete"),
                      (Qt.Key.Key_P, "prompt"), (Qt.Key.Key_I, "statistics")):  # fmt: skip
        with qtbot.waitSignal(view.wanted) as wanted:
            QTest.keyClick(view, key)
        assert wanted.args == [verb, 2]
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == CODE


def test_a_question_takes_no_verb_of_answers(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(BOTH)
    view.focus_message(2)
    with qtbot.assertNotEmitted(view.wanted):
        QTest.keyClick(view, Qt.Key.Key_R)
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_S)


def test_the_focus_comes_into_view(view: Transcript) -> None:
    view.show_bubbles(conversation(60))
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(20):
        view.focus_next(-1)
    assert view.focused == 39
    assert view.message_rect(39).intersects(view.viewport().rect())


def test_a_long_message_is_read_on_before_the_next_is_focused(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "word " * 5_000), Bubble(2, "user", "q")])
    view.verticalScrollBar().setValue(0)
    view.focus_message(0)
    before = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.focused == 1
    assert view.verticalScrollBar().value() > before


def test_space_folds_and_unfolds(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "user", "line\n" * 100)])
    small = view.message_rect(0).height()
    view.focus_message(0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.message_rect(0).height() > 2 * small


# ---- the menu


def test_the_menu_offers_everything_that_fits(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(BOTH)
    of_answer = told(view.menu_for(1))
    assert of_answer == [
        "Open https://example.org/x", "Copy", "Copy as plain text", "Edit", "Answer again",
        "Continue", "Next version", "Figures", "What was sent", "Delete", "Select all",
    ]  # fmt: skip
    assert told(view.menu_for(2)) == [
        "Copy", "Copy as plain text", "Edit", "Delete", "Select all",
    ]  # fmt: skip
    delete = next(a for a in view.menu_for(3).actions() if a.text().startswith("Delete"))
    with qtbot.waitSignal(view.wanted) as wanted:
        delete.trigger()
    assert wanted.args == ["delete", 4]


def test_reading_aloud_is_offered_where_there_is_a_voice(view: Transcript) -> None:
    view.show_bubbles(BOTH)
    view.offer(frozenset({"speak", "edit"}))
    assert "Read aloud" in told(view.menu_for(1))
    assert "Delete" not in told(view.menu_for(1))


def test_an_answer_is_copied_as_plain_text(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "# Head\n\nA **bold** [link](https://x.y).")])
    [entry] = [a for a in view.menu_for(0).actions() if a.text() == "Copy as plain text"]
    entry.trigger()
    assert clipboard() == "Head\n\nA bold link."
    view.select_all()
    view.copy_plain()
    assert clipboard() == "Head\n\nA bold link."


def test_a_whole_long_chat_is_copied_as_plain_text_at_once(view: Transcript) -> None:
    view.show_bubbles(conversation(4_000))
    view.select_all()
    view.copy_plain()
    assert "Answer 3999 with bold text." in clipboard()
    assert "Answer 2001 with bold text." in clipboard()
    assert len(view._column.laid_out()) < 200


# ---- links and notes


def test_a_link_tells_where_it_leads_before_it_is_clicked(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "[a site](https://example.org/a?b=c)")])
    row = rows(view, 0)[1]
    corner = view.message_rect(0).topLeft()
    QTest.mouseMove(view.viewport(), QPoint(corner.x() + 10, int(corner.y() + row.y + 8)))
    assert view._status.text == "https://example.org/a?b=c"
    assert view._status.isVisible()
    QTest.mouseMove(view.viewport(), QPoint(2, 2))
    assert not view._status.isVisible()


def test_a_footnote_is_shown_where_it_stands_and_is_found_by_a_click(
    view: Transcript, qtbot: QtBot
) -> None:
    text = "Claim.[^1]\n\n" + "word " * 3_000 + "\n\n[^1]: The *source* of it."
    view.show_bubbles([Bubble(1, "assistant", text)])
    note = rows(view, 0)[-2]
    assert note.spoken() == "1\u2002The source of it."
    view.verticalScrollBar().setValue(0)
    claim, corner = rows(view, 0)[1], view.message_rect(0).topLeft()
    places = [
        QPoint(x, int(corner.y() + claim.y + dy))
        for x in range(corner.x() + 30, corner.x() + 90, 2)
        for dy in (4, 8)
    ]
    on_note = [place for place in places if view.link_at(place.toPointF()) == "note:1"]
    with qtbot.assertNotEmitted(view.link_activated):
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, on_note[0])
    assert 0 < view._top_of(0) + note.y < view.viewport().height()


def test_brackets_that_are_no_note_stay(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "The class [^abc] matches.\n\n[^x]:\n\nend")])
    assert view.plain_text(0) == "The class [^abc] matches.\n[^x]:\nend"


def test_tasks_are_told_and_copied_with_their_state(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "- [x] done\n- [ ] open")])
    assert view.plain_text(0) == "[x] done\n[ ] open"


# ---- mirrored


def test_right_to_left_mirrors_the_column(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(BOTH)
    question, author = rows(view, 2)[0], rows(view, 3)[0]
    assert question.x > view.message_rect(2).width() / 2
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert rows(view, 2)[0].x == 0
    assert author.rtl
    with qtbot.waitSignal(view.wanted) as wanted:
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, button(view, 1, "regenerate"))
    assert wanted.args == ["regenerate", 2]
    view.focus_message(1)
    with qtbot.waitSignal(view.wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert wanted.args == ["next_version", 2]
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert rows(view, 2)[0].x > 0


# ---- the same chat with changes


def test_a_chat_that_changed_is_shown_where_it_was(view: Transcript) -> None:
    bubbles = conversation(200)
    view.show_bubbles(bubbles)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    index = next(i for i in view._visible() if view._top_of(i) >= 0)
    key, top = bubbles[index].key, view._top_of(index)
    without = [b for b in bubbles if b.key != bubbles[index - 1].key]
    view.show_bubbles(without, stay=True)
    place = view._column.bubbles.place(key)
    assert place == index - 1
    assert abs(view._top_of(place) - top) <= 1


def test_text_size_grows_the_buttons_too(view: Transcript) -> None:
    view.show_bubbles(BOTH)
    small = rows(view, 3, ActionsRow)[0].height
    view.set_text_size(30)
    assert rows(view, 3, ActionsRow)[0].height > small
