"""The page of settings at work: made anew each time, for what it shows may have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.about.corner import AboutCorner
from app.ui.dialogs import Dialogs
from app.ui.interior import Interior
from app.ui.ports import Desk, Parts
from app.ui.settings.custody import Custody
from app.ui.style import Look
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.ui.settings.page import SettingsPage


class SettingsCorner(QObject):
    """Shows the page; other pages that it leads to are the session's."""

    presets_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self, interior: Interior, parts: Parts, tasks: Tasks, look: Look, dialogs: Dialogs
    ) -> None:
        super().__init__(interior)
        self._interior, self._parts, self._tasks = interior, parts, tasks
        self.about = AboutCorner(interior, parts, tasks, look, dialogs)
        self._look, self._dialogs = look, dialogs
        self._desk: Desk | None = None
        self._page: SettingsPage | None = None
        self.custody = Custody(interior, parts.locksmith, tasks, look, dialogs)

    def attach(self, desk: Desk) -> None:
        """Use a desk."""
        self._desk = desk

    def show(self) -> None:
        """Turn to the page."""
        from app.ui.settings.page import SettingsPage

        inside, parts = self._interior, self._parts
        if self._page is not None:
            inside.pages.removeWidget(self._page)
            self._page.deleteLater()
        prompt = self._desk.system_prompt if self._desk else None
        keep = self._keep_system_prompt
        smith, data = parts.locksmith, parts.places.data
        page = SettingsPage(self._look, inside.preferences, smith, data, prompt, keep)
        page.left.connect(inside.show_chat)
        page.folder_wanted.connect(self.show_folder)
        page.presets_wanted.connect(self.presets_wanted)
        page.keys_wanted.connect(self.keys_wanted)
        page.about_wanted.connect(self.about.show)
        page.privacy.recovery_wanted.connect(self.custody.make_recovery)
        page.privacy.passphrase_wanted.connect(self.custody.change_passphrase)
        self.custody.changed.connect(page.privacy.refresh)
        self._page = page
        inside.show_page(page)

    def show_folder(self) -> None:
        """Open the folder of the chats in the file manager."""
        self._dialogs.open_folder(self._parts.places.data)

    def _keep_system_prompt(self, text: str) -> None:
        if self._desk is not None:
            self._tasks.start(self._desk.set_system_prompt(text), "system prompt", keep=True)
