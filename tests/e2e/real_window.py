"""The real window with the real store and engine; only dialogs and keyring are stand-ins."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psutil
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.assemble import make_parts
from app.core.events import AnswerEnded, TextArrived
from app.core.places import Places
from app.core.settings import SettingsFile
from app.ui.application import make_transcript
from app.ui.chores import CHORES
from app.ui.interior import Interior
from app.ui.main_window import MainWindow
from app.ui.session import Session
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.vault.locksmith import Locksmith
from tests.fakes_keyring import MemoryKeyring, NoKeyring
from tests.gui.fakes import FakeComputer, FakeDialogs
from tests.gui.home import forget_windows

PASSPHRASE = "correct horse battery"
Until = Callable[[Callable[[], object]], None]
Start = Callable[[], "RealWindow"]


class RealWindow:
    """One run of the program in this process."""

    def __init__(
        self, places: Places, qtbot: QtBot, until: Until, keyring: MemoryKeyring | None = None
    ) -> None:
        self._qtbot, self._until = qtbot, until
        parts = make_parts(places, SettingsFile(places.settings))
        locksmith = Locksmith(places.data, keyring or NoKeyring())
        self.parts = replace(parts, locksmith=locksmith, measures=FakeComputer())
        self.tasks = Tasks()
        self.closed = False
        self.errors: list[BaseException] = []
        self.tasks.on_error = self.errors.append
        look = Look("light", 15)
        self.window = MainWindow(look.theme)
        self.inside = Interior(
            self.window, parts.settings, places, self.tasks, look, make_transcript
        )
        self.dialogs = FakeDialogs()
        self.session = Session(self.inside, self.parts, self.tasks, look, self.dialogs)
        self.tasks.start(self.session.open(), "open")
        self.window.resize(1200, 800)
        self.window.show()

    @property
    def talk(self):
        """The conversation view."""
        return self.inside.conversation

    @property
    def desk(self):
        """What the window talks to."""
        return self.session._desk

    def create_with_passphrase(self, model: Path | None = None) -> None:
        """The first start, by hand: type a passphrase twice, choose the model."""
        page = self.inside.first_start
        self._until(page.protect.isVisible)
        self._qtbot.keyClicks(page.protect.pair.first, PASSPHRASE)
        self._qtbot.keyClicks(page.protect.pair.second, PASSPHRASE)
        self.dialogs.file = model
        button = page.builtin if model is None else page.file
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.wait_for_model()

    def unlock(self) -> None:
        """A later start."""
        page = self.inside.unlock
        self._until(lambda: self.inside.page is page)
        self._qtbot.keyClicks(page.field, PASSPHRASE)
        self._qtbot.keyClick(page.field, Qt.Key.Key_Return)
        self.wait_for_model()

    def wait_for_model(self) -> None:
        """Until a question can be asked."""
        self._until(lambda: self.desk is not None and self.desk.model is not None)
        self._until(self.is_quiet)

    def write(self, text: str) -> None:
        """Type a message and press Enter."""
        self._qtbot.keyClicks(self.talk.composer.input, text)
        self._qtbot.keyClick(self.talk.composer.input, Qt.Key.Key_Return)

    def ask(self, text: str) -> AnswerEnded:
        """Type a question and wait for its whole answer."""
        ended: list[AnswerEnded] = []
        listen = self.talk.heard.connect(
            lambda event: ended.append(event) if isinstance(event, AnswerEnded) else None
        )
        self.write(text)
        self._until(lambda: ended and self.is_quiet())
        self.talk.heard.disconnect(listen)
        return ended[0]

    def ask_and_stop(self, text: str) -> None:
        """Type a question and press Esc as soon as the first word is there."""
        listen = self.talk.heard.connect(
            lambda event: self.talk.stop() if isinstance(event, TextArrived) else None
        )
        self.write(text)
        self._until(lambda: self.talk.running is not None)
        self._until(self.is_quiet)
        self.talk.heard.disconnect(listen)

    def shown(self) -> list[str]:
        """The texts of the bubbles."""
        view = self.talk.transcript
        return [view.text_of(bubble.key) for bubble in view._column.bubbles]

    def titles(self) -> list[str]:
        """The chats in the list."""
        return [chat.title for chat in self.inside.chat_model.chats]

    def is_quiet(self) -> bool:
        """Whether no task runs."""
        return self.tasks.running <= CHORES

    def close(self) -> None:
        """As the user closes it: everything has let go afterwards; once is enough."""
        if self.closed:
            return
        self.closed = True
        shut = asyncio.get_running_loop().create_task(self.session.shut())
        self._until(shut.done)
        shut.result()
        self.window.deleteLater()
        assert not self.errors


@contextmanager
def starts(
    places: Places, qtbot: QtBot, until: Until, keyring: MemoryKeyring | None = None
) -> Iterator[Start]:
    """One run after the other in the same folders; at the end no window and no child is left."""
    windows: list[RealWindow] = []

    def begin() -> RealWindow:
        windows.append(RealWindow(places, qtbot, until, keyring))
        return windows[-1]

    try:
        yield begin
    finally:
        for window in windows:
            window.close()
        forget_windows()
        until(lambda: not psutil.Process().children())
