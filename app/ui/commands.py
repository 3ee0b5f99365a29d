"""What the window can do by name: keys, and the palette that finds all of it by typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.ui.command_search import Command
from app.ui.interior import Interior
from app.ui.ports import ModelEntry
from app.ui.shortcuts import KEYS, described
from app.ui.style import Look

MOST_CHATS: Final = 400
"""Of the newest: the search finds every other."""


class Commands(QObject):
    """Joins names to acts; `chat_wanted` and `model_wanted` carry what the palette lists."""

    chat_wanted = Signal(int)
    model_wanted = Signal(Path)

    def __init__(self, interior: Interior, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._interior, self._look = interior, look
        self._acts: dict[str, Callable[[], object]] = {}
        self.models: Callable[[], Sequence[ModelEntry]] = tuple

    def join(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Let keys and the palette do this; a name without a key is found in the palette alone."""
        self._acts |= acts
        for name, act in acts.items():
            if name in self._interior.actions_by_name:
                self._interior.actions_by_name[name].triggered.connect(partial(_call, act))

    def open_palette(self) -> None:
        """Show it over the window."""
        from app.ui.command_palette import CommandPalette

        window = self._interior.window
        CommandPalette(self._look, self.offered(), window).show_over(window)

    def offered(self) -> list[Command]:
        """Every command that means something now, then the chats, then the models."""
        actions = self._interior.actions_by_name
        named = [
            Command(words, self._acts[name], KEYS.get(name, ""))
            for name, words in described().items()
            if name in self._acts and name != "commands"
            if name not in actions or actions[name].isEnabled()
        ]
        chats = self._interior.chat_model.chats[:MOST_CHATS]
        chat, model = self.tr("Chat"), self.tr("Model")
        return [
            *named,
            *(
                Command(one.title or self.tr("New chat"), partial(self._open, one.id), group=chat)
                for one in chats
            ),
            *(
                Command(one.name, partial(self._load, one.path), group=model)
                for one in self.models()
            ),
        ]

    def _open(self, chat: int) -> None:
        self.chat_wanted.emit(chat)

    def _load(self, path: Path) -> None:
        self.model_wanted.emit(path)


def _call(act: Callable[[], object], _checked: bool = False) -> None:
    act()
