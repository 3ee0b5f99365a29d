"""Documents that go with a question: waited for, kept, moved, sent once, taken away again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError, UserError
from tests.gui.home import Home
from tests.gui.papers.trays import Until, drop, items, press, spoken, states, tray
from tests.gui.test_accessible import complaints
from tests.gui.test_chatting import ready, shown, write


def test_the_message_waits_for_its_documents(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.open_gate()
    home.desk.papers.held = True
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "reading")])
    write(home, qtbot, "What is the rent?")
    assert home.desk.asked == []
    assert home.talk.composer.text == "What is the rent?"
    assert "as soon as the documents are read" in tray(home).summary
    home.desk.papers.open_gate()
    until(lambda: home.desk.asked and home.quiet())
    assert shown(home) == ["What is the rent?", "Hello there."]
    chat = home.talk.conversation
    assert [one.paper.name for one in home.desk.papers.trays[chat]] == ["lease.pdf"]
    assert home.desk.papers.trays[None] == []
    assert states(home) == [("lease.pdf", "ready")]
    assert tray(home).folded


@pytest.mark.parametrize("by", ["escape", "button", "tray"])
def test_a_message_that_waits_can_be_kept_back(
    home: Home, qtbot: QtBot, until: Until, files: list[Path], by: str
):
    ready(home, until)
    home.desk.papers.held = True
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "reading")])
    write(home, qtbot, "What is the rent?")
    assert home.talk.composer.button.accessibleName() == "Do not send"
    if by == "escape":
        qtbot.keyClick(home.window, Qt.Key.Key_Escape)
    elif by == "button":
        home.talk.composer.button.click()
    else:
        tray(home).cancel.click()
    assert not home.talk.composer.held
    home.desk.papers.open_gate()
    until(home.quiet)
    assert home.desk.asked == []
    assert home.talk.composer.text == "What is the rent?"


def test_a_message_is_not_sent_without_a_document_it_waited_for(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.open_gate()
    papers = home.desk.papers
    papers.held = True
    papers.failures["letter.docx"] = UserError("document_missing", name="letter.docx")
    drop(home, *files)
    write(home, qtbot, "What is the rent?")
    assert home.talk.composer.held
    until(lambda: len(items(home)) == 3)
    papers.open_gate()
    until(home.quiet)
    assert home.desk.asked == []
    assert "not sent" in home.talk.notice.text
    home.talk.notice._action.click()
    until(lambda: home.desk.asked and home.quiet())
    assert [name for name, _ in states(home)] == ["lease.pdf", "prices.xlsx", "letter.docx"]


def test_keys_remove_move_and_change_how_long_it_stays(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    drop(home, *files)
    until(lambda: len(items(home)) == 3 and home.quiet())
    view = tray(home).list
    view.setFocus()
    view.select(items(home)[0].key)
    press(home, Qt.Key.Key_Down, alt=True)
    assert [one.name for one in items(home)] == ["prices.xlsx", "lease.pdf", "letter.docx"]
    assert view.current.name == "lease.pdf"
    press(home, Qt.Key.Key_Space)
    assert view.current.scope == "message"
    press(home, Qt.Key.Key_Up)
    press(home, Qt.Key.Key_Delete)
    until(home.quiet)
    kept = home.desk.papers.trays[None]
    assert [(one.paper.name, one.scope) for one in kept] == [
        ("lease.pdf", "message"),
        ("letter.docx", "chat"),
    ]


def test_a_line_is_dragged_to_another_place(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    drop(home, *files)
    until(lambda: len(items(home)) == 3 and home.quiet())
    lines = tray(home).lines
    assert lines.moveRow(QModelIndex(), 2, QModelIndex(), 0)
    until(home.quiet)
    kept = [one.paper.name for one in home.desk.papers.trays[None]]
    assert kept == ["letter.docx", "lease.pdf", "prices.xlsx"]


def test_the_mouse_presses_the_parts_of_a_line(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    drop(home, *files)
    until(lambda: len(items(home)) == 3 and home.quiet())
    view = tray(home).list

    def part(zone: str) -> QPoint:
        y = view.visualRect(view.lines.index(0, 0)).center().y()
        right = view.viewport().width()
        return next(p for x in range(right) if view.zone(p := QPoint(right - x, y))[1] == zone)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=part("scope"))
    assert items(home)[0].scope == "message"
    assert "next message alone" in view.tip(part("scope"))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=part("remove"))
    until(home.quiet)
    assert [one.name for one in items(home)] == ["prices.xlsx", "letter.docx"]


def test_what_goes_once_is_gone_after_its_question(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.open_gate()
    drop(home, *files[:2])
    until(lambda: len(items(home)) == 2 and home.quiet())
    once = items(home)[0]
    tray(home).scope_wanted.emit(once.key)
    until(home.quiet)
    write(home, qtbot, "What is the rent?")
    until(lambda: home.desk.asked and home.quiet())
    assert home.desk.asked_with == [(once.paper.id,)]
    assert [one.name for one in items(home)] == ["prices.xlsx"]


def test_a_document_of_a_question_that_came_back_is_there_again(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    drop(home, files[0])
    until(lambda: len(items(home)) == 1 and home.quiet())
    tray(home).scope_wanted.emit(items(home)[0].key)
    until(home.quiet)

    async def refuse(*_: object, **__: object):
        raise OutsideError("engine_died")
        yield

    home.desk.ask = refuse
    write(home, qtbot, "What is the rent?")
    until(home.quiet)
    assert home.talk.composer.text == "What is the rent?"
    assert states(home) == [("lease.pdf", "ready")]
    assert items(home)[0].scope == "message"


def test_documents_wait_in_the_chat_they_were_given_to(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    first, second = home.vault.add("first"), home.vault.add("second")
    home.session._open_chat(first)
    until(home.quiet)
    home.desk.papers.held = True
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "reading")])
    home.session._open_chat(second)
    assert tray(home).isHidden()
    home.desk.papers.open_gate()
    until(home.quiet)
    assert items(home) == []
    home.session._open_chat(first)
    assert states(home) == [("lease.pdf", "ready")]
    until(home.quiet)
    home.talk.open(None)
    until(home.quiet)
    assert items(home) == []


def test_what_does_not_fit_is_said_in_tray_and_context(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    home.desk.papers.room = 5000
    drop(home, *files[:2])
    until(lambda: len(items(home)) == 2 and home.quiet())
    assert "whole" in spoken(home, 0)
    assert "18 of 40 passages" in spoken(home, 1)
    watch = home.session.behaviour.context.watch
    watch.refresh()
    until(home.quiet)
    watch.show_popup()
    until(home.quiet)
    popup = home.session.behaviour.context.popup
    assert "“prices.xlsx” is too long to go whole: 18 of its 40" in popup._said.text()
    popup.leave()


def test_every_control_has_a_name_and_is_reached_by_tab(
    home: Home, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.papers.failures["lease.pdf"] = UserError("document_empty", name="lease.pdf")
    drop(home, *files)
    until(lambda: len(items(home)) == 3 and home.quiet())
    assert not complaints(home.window)
    reached = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is not None:
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    shown_here = tray(home)
    assert {shown_here.list, shown_here.turn, shown_here.about.retry, home.talk.composer.clip} <= (
        reached
    )


def test_the_menu_of_a_line_says_all_that_can_be_done(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    drop(home, *files)
    until(lambda: len(items(home)) == 3 and home.quiet())
    menu = tray(home).build_menu(items(home)[2].key)
    acts = {action.text(): action for action in menu.actions() if action.text()}
    assert list(acts) == [
        "Keep for this chat",
        "Only for the next message",
        "Put into a collection…",
        "Move up",
        "Move down",
        "Remove",
    ]
    acts["Only for the next message"].trigger()
    acts["Move up"].trigger()
    until(home.quiet)
    assert [one.name for one in items(home)] == ["lease.pdf", "letter.docx", "prices.xlsx"]
    assert items(home)[1].scope == "message"


def test_a_question_that_waits_takes_what_was_meant_for_it_alone(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    write(home, qtbot, "First")
    until(lambda: home.desk.answering is not None)
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "ready")])
    tray(home).scope_wanted.emit(items(home)[0].key)
    until(lambda: not home.session.papers.keeper.unsettled)
    write(home, qtbot, "Second")
    assert items(home) == []
    write(home, qtbot, "Third")
    home.desk.open_gate()
    until(lambda: len(home.desk.asked) == 3 and home.quiet())
    assert [len(one or ()) for one in home.desk.asked_with] == [0, 1, 0]
    assert home.desk.asked_with[2] == ()
    assert items(home) == []


def test_what_a_withdrawn_question_took_is_back(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    write(home, qtbot, "First")
    until(lambda: home.desk.answering is not None)
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "ready")])
    tray(home).scope_wanted.emit(items(home)[0].key)
    until(lambda: not home.session.papers.keeper.unsettled)
    write(home, qtbot, "Second")
    ticket = home.talk.questions.waiting_in(home.talk.conversation)[0].ticket
    home.talk.withdraw(ticket)
    home.desk.open_gate()
    until(home.quiet)
    assert states(home) == [("lease.pdf", "ready")]
    assert home.talk.composer.text == "Second"


def test_a_temporary_chat_keeps_its_documents_to_itself(
    home: Home, until: Until, files: list[Path]
):
    ready(home, until)
    home.session.begin_temporary()
    until(lambda: home.talk.conversation == -1 and home.quiet())
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "ready")] and home.quiet())
    assert list(home.desk.papers.trays) == [-1]
    home.desk.papers.trays.clear()  # as the desk does when it ends
    home.talk.open(None)
    until(home.quiet)
    assert items(home) == []
    home.session.begin_temporary()
    until(lambda: home.talk.conversation == -1 and home.quiet())
    assert items(home) == []
