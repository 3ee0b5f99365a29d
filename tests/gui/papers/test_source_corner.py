"""Where an answer comes from, in the whole window: the ways into the panel, and out of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.papers.kept_citations import encode_citations
from app.core.papers import Citation, Place
from app.ui.chat.sources_row import SourcesRow
from app.vault.rows import TurnPaper
from tests.gui.home import Home
from tests.gui.papers.trays import Until, drop, items
from tests.gui.test_accessible import complaints
from tests.gui.test_chatting import ready, write


def panel(home: Home):
    """What is tested."""
    return home.inside.source


def is_open(home: Home) -> bool:
    """Whether the panel is on the screen, and the keys go to it."""
    return panel(home).isVisible() and panel(home).hasFocus()


@pytest.fixture
def cited(home: Home, qtbot: QtBot, until: Until, files: list[Path]) -> Home:
    """A chat with an answer that rests on two places of a document."""
    ready(home, until)
    home.desk.open_gate()
    drop(home, files[0])
    until(lambda: len(items(home)) == 1 and home.quiet())
    write(home, qtbot, "What is the rent?")
    until(lambda: home.desk.asked and home.quiet())
    question, answer = home.talk.page.messages
    row = items(home)[0].paper
    found = [
        Citation(number, row.id, row.name, at, Place("page", at + 1), f"Passage {at}", 0, 9, 11)
        for number, at in ((1, 2), (2, 5))
    ]
    home.vault.turns[question.id] = (TurnPaper(1, row, "ab12"),)
    home.vault.cited[answer.id] = encode_citations(found)
    home.talk.reload(stay=False)
    until(home.quiet)
    assert home.talk.page.citations[answer.id] == tuple(found)
    return home


def answer_row(home: Home) -> tuple[QPoint, SourcesRow]:
    """Where the answer begins, and the buttons below it."""
    view = home.talk.transcript
    row = next(one for one in view._column.message(1).rows if isinstance(one, SourcesRow))
    return view.message_rect(1).topLeft(), row


def open_by_button(home: Home, qtbot: QtBot, place: int = 0) -> None:
    """Press a button below the answer."""
    top, row = answer_row(home)
    where = top + row._boxes[place].center().toPoint() + QPoint(0, row.y)
    view = home.talk.transcript.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)


def by_mark(home: Home, qtbot: QtBot) -> None:
    view = home.talk.transcript
    size = view.viewport().size()
    places = (QPoint(x, y) for y in range(0, size.height(), 3) for x in range(0, size.width(), 3))
    mark = next(one for one in places if view.link_at(QPointF(one)) == "source:1")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark)


def by_menu(home: Home, _qtbot: QtBot) -> None:
    menu = home.talk.transcript.menu_for(1)
    action = next(one for one in menu.actions() if "page 3" in one.text())
    assert isinstance(action, QAction)
    action.trigger()
    menu.deleteLater()


@pytest.mark.parametrize("way", [by_mark, open_by_button, by_menu])
def test_the_panel_opens(cited: Home, qtbot: QtBot, until: Until, way):
    way(cited, qtbot)
    until(lambda: is_open(cited) and cited.quiet())
    told = panel(cited)
    assert (told.name.text(), told.place.text()) == ("lease.pdf", "page 3")
    assert told.count.text() == "1 of 2"
    assert told.accessibleDescription() == "lease.pdf, page 3"
    assert cited.inside.right_holder.isHidden()


def test_escape_closes_it_and_goes_back_to_the_message(cited: Home, qtbot: QtBot, until: Until):
    open_by_button(cited, qtbot)
    until(lambda: is_open(cited) and cited.quiet())
    panel(cited).as_text.click()
    until(cited.quiet)
    panel(cited).text.setFocus()
    qtbot.keyClick(panel(cited).text, Qt.Key.Key_Escape)
    assert panel(cited).isHidden()
    assert cited.talk.transcript.hasFocus()
    assert cited.inside.right_holder.isVisible()
    assert not cited.inside.actions_by_name["stop"].isEnabled()


def test_escape_closes_it_before_it_stops_an_answer(cited: Home, qtbot: QtBot, until: Until):
    cited.desk.gate._value = 0
    write(cited, qtbot, "And the deposit?")
    until(lambda: cited.talk.composer.busy)
    until(lambda: len(cited.talk.transcript._column) == 4)
    cited.talk.transcript.source_wanted.emit(cited.talk.page.messages[1].id, 0)
    until(lambda: is_open(cited))
    qtbot.keyClick(cited.talk.composer.input, Qt.Key.Key_Escape)
    assert panel(cited).isHidden()
    assert cited.talk.composer.busy
    qtbot.keyClick(cited.talk.composer.input, Qt.Key.Key_Escape)
    until(lambda: not cited.talk.composer.busy and cited.quiet())


def by_right_panel(home: Home) -> None:
    home.inside.panels.toggle_right()


def by_other_chat(home: Home) -> None:
    home.session._new_chat()


def by_settings(home: Home) -> None:
    home.session._show_settings()


def by_cross(home: Home) -> None:
    panel(home).close_button.click()


@pytest.mark.parametrize("way", [by_right_panel, by_other_chat, by_settings, by_cross])
def test_the_panel_gives_way(cited: Home, qtbot: QtBot, until: Until, way):
    open_by_button(cited, qtbot)
    until(lambda: is_open(cited) and cited.quiet())
    way(cited)
    assert panel(cited).isHidden()
    assert cited.inside.right_holder.isVisible()
    assert not panel(cited).isAncestorOf(QApplication.focusWidget() or panel(cited))
    until(cited.quiet)


@pytest.mark.parametrize("width", [720, 900, 1100, 1240, 1600])
def test_all_of_the_panel_is_in_the_window(cited: Home, qtbot: QtBot, until: Until, width: int):
    open_by_button(cited, qtbot)
    until(lambda: is_open(cited) and cited.quiet())
    cited.window.resize(width, 700)
    until(lambda: cited.window.width() == width)
    QApplication.processEvents()
    cross = panel(cited).close_button
    assert cross.mapTo(cited.window, QPoint(cross.width(), 0)).x() <= width
    assert cited.talk.width() >= 360
    until(cited.quiet)


def test_a_screen_reader_can_name_all_of_it(cited: Home, qtbot: QtBot, until: Until):
    open_by_button(cited, qtbot)
    until(lambda: is_open(cited) and cited.quiet())
    assert complaints(panel(cited)) == []
