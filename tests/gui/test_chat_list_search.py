"""The search beside the chats: marked words, places in a chat, pages, the last question alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.ui.list.paint import LinePainter
from app.ui.list.results_model import Found, Place, grouped
from app.ui.list.snippets import first_phrase, spans_of
from app.vault.rows import HIT_END, HIT_START, Hit
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]


def marked(text: str) -> str:
    """`a [b] c` with a search's own marks for the brackets."""
    return text.replace("[", HIT_START).replace("]", HIT_END)


@pytest.fixture
def full(home: Home, until: Until) -> Home:
    """A window with chats about bread."""
    for title in ("Rye", "Sourdough", "Baguette"):
        chat = home.vault.add(title)
        home.vault.say(chat, "user", f"How long does {title} bake?")
        home.vault.say(chat, "assistant", f"{title} bakes for an hour, bake it hot.")
    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    return home


def search(home: Home, text: str) -> None:
    """Type a question and let the field's moment pass."""
    home.inside.side.search.setText(text)
    home.inside.side.search._timer.timeout.emit()
    home.inside.side.search._timer.stop()


def test_the_hits_of_a_chat_stand_below_it():
    hits = [Hit(1, 0, "Rye", marked("[Rye]")), Hit(2, 7, "Oats", "a"), Hit(1, 5, "Rye", "b")]
    assert grouped(hits) == [
        Found(1, marked("[Rye]")),
        Place(1, 5, "b"),
        Found(2, "Oats"),
        Place(2, 7, "a"),
    ]
    assert grouped([Hit(2, 8, "Oats", "c"), Hit(2, 9, "Oats", "d")], 2) == [
        Place(2, 8, "c"),
        Place(2, 9, "d"),
    ]


def test_marks_become_spans_and_the_first_phrase_is_looked_for():
    assert spans_of(marked("an [answer] on [rust]")) == ("an answer on rust", [(3, 6), (13, 4)])
    assert first_phrase(marked("an [answer] on [rust]")) == "answer"
    assert first_phrase(marked("one [answer] [on] [rust] and [rust]")) == "answer on rust"
    assert first_phrase("nothing") == ""
    assert spans_of(HIT_START + "open")[0] == "open"


def test_a_hit_opens_the_chat_at_its_message(full: Home, qtbot: QtBot, until: Until):
    side = full.inside.side
    search(full, "an hour")
    until(lambda: side.found.hits == 3)
    until(full.quiet)
    heard: list[tuple[int, int, str]] = []
    full.session.chats.opened_at.connect(lambda *told: heard.append(told))
    qtbot.keyClick(side.search, Qt.Key.Key_Down)
    assert side.results.hasFocus()
    qtbot.keyClick(side.results, Qt.Key.Key_Down)
    place = side.found.result(side.results.currentIndex())
    assert isinstance(place, Place)
    qtbot.keyClick(side.results, Qt.Key.Key_Return)
    assert heard[0][:2] == (place.chat, place.message)
    assert full.talk.conversation == place.chat
    assert side.results.isVisible()
    qtbot.keyClick(side.results, Qt.Key.Key_Escape)
    assert side.search.hasFocus()
    until(full.quiet)


def test_a_chat_of_the_results_opens_with_a_click(full: Home, qtbot: QtBot, until: Until):
    side = full.inside.side
    search(full, "Sourdough")
    until(lambda: side.found.found == ["Sourdough"])
    where = side.results.visualRect(side.found.index(0, 0)).center()
    qtbot.mouseClick(side.results.viewport(), Qt.MouseButton.LeftButton, pos=where)
    until(lambda: full.talk.conversation == 4)
    until(full.quiet)


def test_more_hits_arrive_when_scrolled(full: Home, until: Until):
    chat = full.vault.add("Long")
    for number in range(100):
        full.vault.say(chat, "user", f"needle {number}")
    side = full.inside.side
    search(full, "needle")
    until(lambda: side.found.hits >= 40)
    while side.found.canFetchMore(QModelIndex()):
        shown = side.found.rowCount()
        side.found.fetchMore(QModelIndex())
        until(lambda shown=shown: side.found.rowCount() > shown or full.quiet())
    until(full.quiet)
    assert side.found.hits == 100
    assert side.found.found == ["Long"]


def test_only_the_last_question_is_answered(full: Home, until: Until, monkeypatch):
    asked: list[str] = []
    cancelled: list[str] = []
    plain = full.vault.search

    async def search_slowly(query: str, *more: object, **named: object):
        asked.append(query)
        if query == "slow":
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.append(query)
                raise
        return await plain(query, *more, **named)

    monkeypatch.setattr(full.vault, "search", search_slowly)
    search(full, "slow")
    until(lambda: asked)
    search(full, "Rye")
    until(lambda: full.inside.side.found.found == ["Rye"])
    until(full.quiet)
    assert cancelled == ["slow"]


def test_a_deleted_chat_leaves_the_results(full: Home, until: Until):
    search(full, "an hour")
    until(lambda: full.inside.side.found.hits == 3)
    full.session.chats.delete(1)
    assert "Rye" not in full.inside.side.found.found
    search(full, "an hour,")
    until(lambda: full.inside.side.found.hits == 2)
    until(full.quiet)


def test_hits_behind_a_page_of_deleted_chats_are_found(full: Home, until: Until):
    long = full.vault.add("Long")
    for number in range(100):
        full.vault.say(long, "user", f"needle {number}")
    last = full.vault.add("Last")
    full.vault.say(last, "user", "the last needle")
    side = full.inside.side
    full.session.chats.delete(long)
    search(full, "needle")
    until(lambda: side.stack.currentWidget() is side.results)
    until(full.quiet)
    assert side.found.found == ["Last"]
    assert not side.empty.text()
    full.session.chats.delete(last)
    search(full, "needl")
    until(lambda: "No chat contains" in side.empty.text())
    until(full.quiet)


def test_the_results_keep_qts_rules(full: Home, until: Until, qtmodeltester):
    search(full, "an hour")
    until(lambda: full.inside.side.found.hits == 3)
    until(full.quiet)
    qtmodeltester.check(full.inside.side.found)


@pytest.mark.parametrize(
    "snippet",
    ["", "[", "]", "][", "[a", "a]b[c", "[" * 500, "ا [ب] ت" * 30, "日本[語]" * 40, "x" * 5000],
)
def test_any_snippet_can_be_painted(full: Home, snippet: str):
    image = QImage(240, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter, option = QPainter(image), QStyleOptionViewItem()
    option.rect = QRect(0, 0, 240, 60)
    with LinePainter(full.look, painter, option) as line:
        line.marked(line.room(), marked(snippet), lines=2)
    painter.end()
