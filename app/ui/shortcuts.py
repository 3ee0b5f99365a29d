"""The keys of the window: one table from which both the shortcuts and their page are made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KEYS: Final[tuple[tuple[str, str, str], ...]] = (
    ("new_chat", "Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "New chat")),
    ("focus_message", "Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Write a message")),
    ("send", "Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Send (Enter does too)")),
    ("new_line", "Shift+Return", QT_TRANSLATE_NOOP("Shortcuts", "New line in the message")),
    ("stop", "Esc", QT_TRANSLATE_NOOP("Shortcuts", "Stop the answer, or leave a page")),
    ("search", "Ctrl+Shift+F", QT_TRANSLATE_NOOP("Shortcuts", "Search chats")),
    ("previous_chat", "Ctrl+Up", QT_TRANSLATE_NOOP("Shortcuts", "Previous chat")),
    ("next_chat", "Ctrl+Down", QT_TRANSLATE_NOOP("Shortcuts", "Next chat")),
    ("rename", "F2", QT_TRANSLATE_NOOP("Shortcuts", "Rename the chat (in the list)")),
    ("delete", "Del", QT_TRANSLATE_NOOP("Shortcuts", "Delete the chat (in the list)")),
    ("open_model", "Ctrl+O", QT_TRANSLATE_NOOP("Shortcuts", "Open a GGUF file")),
    ("choose_model", "Ctrl+M", QT_TRANSLATE_NOOP("Shortcuts", "Choose a model")),
    ("fold_side", "Ctrl+B", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the list of chats")),
    ("fold_right", "Ctrl+Shift+B", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide this computer")),
    ("settings", "Ctrl+,", QT_TRANSLATE_NOOP("Shortcuts", "Settings")),
    ("keys", "Ctrl+/", QT_TRANSLATE_NOOP("Shortcuts", "This list")),
    ("quit", "Ctrl+Q", QT_TRANSLATE_NOOP("Shortcuts", "Quit")),
)
"""(name, keys, what they do). `send`, `new_line`, `rename` and `delete` are keys of one widget."""


def described() -> list[tuple[str, str]]:
    """What each does, translated, and its keys."""
    return [(QCoreApplication.translate("Shortcuts", what), key) for _, key, what in KEYS]


def key_of(name: str) -> str:
    """The keys of one action."""
    return next(key for known, key, _ in KEYS if known == name)
