"""Asks for the password of a protected document, three times at most."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs import Dialogs
from app.ui.tasks import Tasks

TRIES: Final = 3


class Passwords(QObject):
    """One question at a time; what is typed is handed on and not kept."""

    given = Signal(int, str)
    refused = Signal(int)
    """The user does not want to open it now."""
    used_up = Signal(int, object)
    """Three were wrong: the error of the last one."""

    def __init__(self, dialogs: Dialogs, tasks: Tasks, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._dialogs, self._tasks, self._window = dialogs, tasks, window
        self._wrong: dict[int, int] = {}
        self._asking: int | None = None

    @property
    def asking(self) -> bool:
        """Whether a question is open."""
        return self._asking is not None

    def ask(self, key: int, name: str, error: object = None) -> None:
        """Ask for the password of a document; `error` where the last one was wrong."""
        if error is not None:
            self._wrong[key] = self._wrong.get(key, 0) + 1
            if self._wrong[key] >= TRIES:
                del self._wrong[key]
                self.used_up.emit(key, error)
                return
        if self._asking is None:
            self._asking = key
            self._tasks.start(self._ask(key, name), "password")

    async def _ask(self, key: int, name: str) -> None:
        wrong = self._wrong.get(key, 0)
        text = self.tr("“{name}” is protected. Its password opens it here and is not kept.")
        if wrong:
            text = self.tr("That is not the password of “{name}”. Tries left: {n}.")
        told = text.format(name=name, n=TRIES - wrong)
        try:
            secret = await self._dialogs.ask_secret(self._window, self.tr("Password"), told)
        finally:
            self._asking = None
        if secret is None:
            self._wrong.pop(key, None)
            self.refused.emit(key)
        else:
            self.given.emit(key, secret)
