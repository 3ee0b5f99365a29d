"""The command palette: typing finds what one means, and Enter does it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.command_palette import CommandPalette
from app.ui.command_search import Command, best
from app.ui.style import Look


def commands(done: list[str]) -> list[Command]:
    names = ("New chat", "Settings", "Show the keys", "Écrire plus gros", "Delete the chat")
    return [Command(name, partial(done.append, name)) for name in names]


def found(typed: str) -> list[str]:
    return [command.name for command in best(commands([]), typed)]


def test_nothing_typed_shows_all_in_their_order() -> None:
    assert found("") == [command.name for command in commands([])]


def test_beginnings_of_words_find_in_any_order() -> None:
    assert found("cha new") == ["New chat"]


def test_the_name_that_begins_so_comes_first() -> None:
    assert found("s")[0] == "Settings"


def test_letters_in_order_find_too() -> None:
    assert found("stgs") == ["Settings"]


def test_accents_do_not_matter() -> None:
    assert found("ecrire") == ["Écrire plus gros"]


def test_what_is_called_nothing_like_it_is_not_found() -> None:
    assert found("qqq") == []


def test_by_keyboard(qtbot: QtBot) -> None:
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    palette = CommandPalette(Look("light", 15), commands(done), window)
    palette.show_over(window)
    QTest.keyClicks(palette.field, "chat")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Delete the chat"]


def test_nothing_found_is_said_and_enter_does_nothing(qtbot: QtBot) -> None:
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    palette = CommandPalette(Look("light", 15), commands(done), window)
    palette.show_over(window)
    QTest.keyClicks(palette.field, "qqq")
    assert palette.none.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == []
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_screen_reader_hears_what_the_mark_is_on(qtbot: QtBot, monkeypatch) -> None:
    told: list[str] = []
    say = "app.ui.command_palette.announce"
    monkeypatch.setattr(say, lambda _widget, text: told.append(text))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    palette = CommandPalette(Look("light", 15), commands([]), window)
    palette.show_over(window)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert told[-1] == "Settings"
    QTest.keyClicks(palette.field, "zzz")
    assert told[-1] == "Nothing is called that."
