"""Documents of a tray are not lost: with a chat that comes back, one that fails, and many."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.events import ChosenPaper
from app.vault.rows import ChatPaper
from tests.gui.home import Home
from tests.gui.papers.trays import Until, drop, items, press, states, tray
from tests.gui.test_chatting import ready, write
from tests.quick import assert_quick


def test_a_chat_that_is_back_goes_on_reading(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.open_gate()
    write(home, qtbot, "Hello.")
    until(lambda: home.desk.asked and home.quiet())
    chat = home.talk.conversation
    home.desk.papers.held = True
    drop(home, *files[:2])
    until(lambda: [state for _, state in states(home)] == ["reading", "reading"])
    home.session.chats.delete(chat)
    assert tray(home).isHidden()
    home.inside.side.toast.button.click()
    until(lambda: home.talk.conversation == chat)
    home.desk.papers.open_gate()
    until(lambda: [state for _, state in states(home)] == ["ready", "ready"] and home.quiet())
    assert len(home.desk.papers.trays[chat]) == 2


def test_a_deleted_chat_has_nothing_read_any_more(
    home: Home, qtbot: QtBot, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.open_gate()
    write(home, qtbot, "Hello.")
    until(lambda: home.desk.asked and home.quiet())
    home.desk.papers.held = True
    drop(home, files[0])
    until(lambda: [state for _, state in states(home)] == ["reading"])
    home.session.chats.delete(home.talk.conversation)
    home.inside.side.toast.settle()
    until(home.quiet)
    assert not home.desk.papers.papers


def test_documents_that_the_store_forgot_meanwhile_are_read_again(
    home: Home, qtbot: QtBot, until: Until, files: list[Path], monkeypatch: pytest.MonkeyPatch
):
    ready(home, until)
    home.desk.open_gate()
    drop(home, *files[:2])
    until(lambda: len(items(home)) == 2 and home.quiet())

    async def refuse(_chat: int | None, _papers: object) -> None:
        raise UserError("document_gone", id=1)

    monkeypatch.setattr(home.desk.papers, "set_on", refuse)
    write(home, qtbot, "What is the rent?")
    until(home.quiet)
    monkeypatch.undo()
    assert home.talk.composer.text == "What is the rent?"
    assert home.talk.notice.text
    assert not home.vault.rows
    until(lambda: states(home) == [("lease.pdf", "ready"), ("prices.xlsx", "ready")])
    home.talk.composer.send()
    until(lambda: home.desk.asked and home.quiet())
    assert len(home.desk.papers.trays[home.talk.conversation]) == 2


def test_the_keys_are_in_the_message_box_when_the_last_document_is_gone(
    home: Home, until: Until, files: list[Path]
):
    ready(home, until)
    drop(home, *files[:2])
    until(lambda: len(items(home)) == 2 and home.quiet())
    tray(home).list.setFocus()
    press(home, Qt.Key.Key_Delete)
    assert tray(home).list.hasFocus()
    press(home, Qt.Key.Key_Delete)
    assert home.talk.composer.input.hasFocus()
    until(home.quiet)


def test_a_tray_of_a_thousand_is_counted_without_a_pause(home: Home, until: Until, tmp_path: Path):
    ready(home, until)
    papers, keeper = home.desk.papers, home.session.papers.keeper
    rows = [papers.keep(f"{number}.txt") for number in range(1000)]
    papers.trays[None] = [ChatPaper(row, "chat", at) for at, row in enumerate(rows)]
    tokens = itertools.count(40)
    chosen: list[ChosenPaper] = []

    def choose_anew() -> None:
        size = next(tokens)
        chosen[:] = [ChosenPaper(row.id, row.name, True, size, size, 3) for row in rows]

    keeper.reload(None)
    until(lambda: len(items(home)) == 1000 and home.quiet())
    assert all(one.tokens for one in items(home))
    # Line by line it was 0.2 s.
    assert_quick(lambda: keeper.show_shares(chosen), 0.1, before=choose_anew)
