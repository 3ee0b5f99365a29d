"""The keys of the window: one table from which both the shortcuts and their page are made."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

KEYS: Final = MappingProxyType(
    {
        "commands": "Ctrl+K",
        "new_chat": "Ctrl+N",
        "temporary_chat": "Ctrl+Shift+N",
        "focus_message": "Ctrl+L",
        "add_documents": "Ctrl+Shift+O",
        "send": "Ctrl+Return",
        "new_line": "Shift+Return",
        "stop": "Esc",
        "search": "Ctrl+Shift+F",
        "find": "Ctrl+F",
        "previous_message": "Ctrl+Shift+Up",
        "next_message": "Ctrl+Shift+Down",
        "previous_chat": "Ctrl+Up",
        "next_chat": "Ctrl+Down",
        "rename": "F2",
        "delete": "Del",
        "archive_chat": "Ctrl+Shift+A",
        "choose_model": "Ctrl+M",
        "behaviour": "Ctrl+Shift+P",
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


def described() -> dict[str, str]:
    """What each does, in the user's language; also what has no key and is found by name alone."""
    say = QCoreApplication.translate
    return {
        "commands": say("Shortcuts", "All commands, chats and models"),
        "new_chat": say("Shortcuts", "New chat"),
        "temporary_chat": say("Shortcuts", "Temporary chat: nothing of it is stored"),
        "focus_message": say("Shortcuts", "Write a message"),
        "add_documents": say("Shortcuts", "Add documents to this chat"),
        "add_folder": say("Shortcuts", "Add a folder of documents to this chat"),
        "collections": say("Shortcuts", "Collections of documents"),
        "send": say("Shortcuts", "Send (Enter does too)"),
        "new_line": say("Shortcuts", "New line in the message"),
        "stop": say("Shortcuts", "Stop the answer, or leave a page"),
        "search": say("Shortcuts", "Search chats"),
        "find": say("Shortcuts", "Find in this chat"),
        "previous_message": say("Shortcuts", "Previous message of this chat"),
        "next_message": say("Shortcuts", "Next message of this chat"),
        "previous_chat": say("Shortcuts", "Previous chat"),
        "next_chat": say("Shortcuts", "Next chat"),
        "rename": say("Shortcuts", "Rename the chat (in the list)"),
        "delete": say("Shortcuts", "Delete the chat (in the list)"),
        "archive_chat": say("Shortcuts", "Put the chat into the archive, or take it out"),
        "choose_model": say("Shortcuts", "Choose a model"),
        "models": say("Shortcuts", "Find and manage models"),
        "open_model": say("Shortcuts", "Open a GGUF file"),
        "fold_side": say("Shortcuts", "Show or hide the list of chats"),
        "fold_right": say("Shortcuts", "Show or hide this computer"),
        "settings": say("Shortcuts", "Settings"),
        "keys": say("Shortcuts", "This list"),
        "quit": say("Shortcuts", "Quit"),
        "archive": say("Shortcuts", "The archive"),
        "new_folder": say("Shortcuts", "New folder"),
        "import_chats": say("Shortcuts", "Import chats of other programs"),
        "export_chat": say("Shortcuts", "Export this chat"),
        "export_chats": say("Shortcuts", "Export all chats"),
        "behaviour": say("Shortcuts", "How this chat is answered"),
        "presets": say("Shortcuts", "Presets"),
        "network": say("Shortcuts", "Every request that was made of the network"),
        "theme": say("Shortcuts", "Light or dark colours"),
        "about": say("Shortcuts", "About Alcove: versions and licences"),
    }
