"""One window with its fakes, for tests and pictures."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication

from app.core.places import Places
from app.core.settings import SettingsFile
from app.ui.application import make_transcript
from app.ui.chores import CHORES
from app.ui.interior import Interior
from app.ui.main_window import MainWindow
from app.ui.ports import OpenModels
from app.ui.session import Session
from app.ui.style import Look
from app.ui.tasks import Tasks
from tests.gui.fakes import (
    POCKET,
    FakeComputer,
    FakeDesk,
    FakeDialogs,
    FakeLocksmith,
    FakeVault,
    fake_parts,
    no_models,
)


@dataclass
class Home:
    """A window and everything around it; `errors` are those a task did not catch."""

    places: Places
    vault: FakeVault = field(default_factory=FakeVault)
    dialogs: FakeDialogs = field(default_factory=FakeDialogs)
    computer: FakeComputer = field(default_factory=FakeComputer)
    errors: list[BaseException] = field(default_factory=list)
    model: str = str(POCKET)
    open_models: OpenModels = no_models

    def __post_init__(self) -> None:
        self.desk = FakeDesk(self.vault)
        self.locksmith = FakeLocksmith(self.vault)
        self.settings = SettingsFile(self.places.settings)

    def open(self, *, size: tuple[int, int] = (1240, 820), **chosen: object) -> Home:
        """Show the window and begin; `chosen` are settings."""
        self.settings.change(model=self.model, **chosen)
        value = self.settings.value
        parts = fake_parts(
            self.settings, self.places, self.locksmith, self.desk, self.computer, self.open_models
        )
        self.tasks = Tasks()
        self.tasks.on_error = self._fail
        self.look = Look(value.theme, value.text_size)
        self.window = MainWindow(self.look.theme)
        self.inside = Interior(
            self.window, self.settings, self.places, self.tasks, self.look, make_transcript
        )
        self.session = Session(self.inside, parts, self.tasks, self.look, self.dialogs)
        self.opening = self.tasks.start(self.session.open(), "open")
        self.window.resize(*size)
        self.window.show()
        return self

    @property
    def talk(self):
        """The conversation view."""
        return self.inside.conversation

    def quiet(self) -> bool:
        """Whether nothing runs."""
        return self.tasks.running <= CHORES

    def shut(self) -> asyncio.Task[None]:
        """Close the window as the user would."""
        return asyncio.get_running_loop().create_task(self.session.shut())

    def _fail(self, error: BaseException) -> None:
        self.errors.append(error)
        self.session.complain(error)


def forget_windows() -> None:
    """Delete what is left of closed windows."""
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
