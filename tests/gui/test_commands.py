"""Ctrl+K: everything the window can do is found by name, and so are chats and models."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.command_palette import CommandPalette
from app.ui.shortcuts import KEYS, OF_ONE_WIDGET, described
from tests.gui.fakes import BIG
from tests.gui.home import Home
from tests.gui.test_chatting import Until, ready


def run(home: Home, name: str) -> None:
    """Carry out the command of this name."""
    (command,) = (one for one in home.session.commands.offered() if one.name == name)
    command.act()


def test_every_key_says_what_it_does_and_every_command_does_something(home: Home, until: Until):
    ready(home, until)
    assert set(KEYS) <= set(described())
    told = {one.name for one in home.session.commands.offered()}
    left = {words for name, words in described().items() if name not in OF_ONE_WIDGET} - told
    assert left == {"All commands, chats and models", "Stop the answer, or leave a page"}


def test_the_key_opens_the_palette_over_the_window(home: Home, until: Until):
    ready(home, until)
    home.inside.actions_by_name["commands"].trigger()
    (palette,) = home.window.findChildren(CommandPalette)
    assert palette.isVisible()
    assert palette.field.hasFocus()
    palette.leave()
    assert home.talk.composer.input.hasFocus()


def test_a_chat_and_a_model_are_found_by_name(home: Home, qtbot: QtBot, until: Until):
    chat = home.vault.add("Rent contract")
    ready(home, until)
    run(home, "Rent contract")
    until(home.quiet)
    assert home.talk.conversation == chat
    run(home, "Qwen3 14B")
    until(lambda: home.desk.model_path == BIG and home.quiet())
