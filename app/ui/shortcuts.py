"""The keys of the window: one table from which both the shortcuts and their page are made."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

KEYS: Final = MappingProxyType(
    {
        "new_chat": "Ctrl+N",
        "focus_message": "Ctrl+L",
        "send": "Ctrl+Return",
        "new_line": "Shift+Return",
        "stop": "Esc",
        "search": "Ctrl+Shift+F",
        "previous_chat": "Ctrl+Up",
        "next_chat": "Ctrl+Down",
        "rename": "F2",
        "delete": "Del",
        "choose_model": "Ctrl+M",
        "models": "Ctrl+Shift+M",
        "open_model": "Ctrl+O",
        "fold_side": "Ctrl+B",
        "fold_right": "Ctrl+Shift+B",
        "settings": "Ctrl+,",
        "keys": "Ctrl+/",
        "quit": "Ctrl+Q",
    }
)
OF_ONE_WIDGET: Final = frozenset({"send", "new_line", "rename", "delete"})
"""Keys that a widget hears itself, not the window."""


def described() -> list[tuple[str, str]]:
    """What each does, in the user's language, and its keys."""
    say = QCoreApplication.translate
    meanings = {
        "new_chat": say("Shortcuts", "New chat"),
        "focus_message": say("Shortcuts", "Write a message"),
        "send": say("Shortcuts", "Send (Enter does too)"),
        "new_line": say("Shortcuts", "New line in the message"),
        "stop": say("Shortcuts", "Stop the answer, or leave a page"),
        "search": say("Shortcuts", "Search chats"),
        "previous_chat": say("Shortcuts", "Previous chat"),
        "next_chat": say("Shortcuts", "Next chat"),
        "rename": say("Shortcuts", "Rename the chat (in the list)"),
        "delete": say("Shortcuts", "Delete the chat (in the list)"),
        "choose_model": say("Shortcuts", "Choose a model"),
        "models": say("Shortcuts", "Find and manage models"),
        "open_model": say("Shortcuts", "Open a GGUF file"),
        "fold_side": say("Shortcuts", "Show or hide the list of chats"),
        "fold_right": say("Shortcuts", "Show or hide this computer"),
        "settings": say("Shortcuts", "Settings"),
        "keys": say("Shortcuts", "This list"),
        "quit": say("Shortcuts", "Quit"),
    }
    return [(meanings[name], key) for name, key in KEYS.items()]
