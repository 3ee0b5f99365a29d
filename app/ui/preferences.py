"""The settings as the window uses them: a change shows at once and is written in a thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import OutsideError
from app.core.settings import Settings, SettingsFile
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio


class Preferences(QObject):
    """Wraps a `SettingsFile`; changes in quick succession become one write."""

    changed = Signal()

    def __init__(self, file: SettingsFile, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._tasks = tasks
        self._waiting: dict[str, object] = {}
        self._writing: asyncio.Lock | None = None

    @property
    def value(self) -> Settings:
        """The settings with every change, written or not."""
        return replace(self._file.value, **self._waiting)  # type: ignore[arg-type]

    def change(self, **changes: object) -> None:
        """Set some fields now; the file follows."""
        self._waiting |= changes
        self._tasks.start(self.flush(), "write settings", keep=True)
        self.changed.emit()

    async def flush(self) -> None:
        """Write what is not yet on disk; raises `settings_not_written` (OutsideError)."""
        import asyncio

        self._writing = self._writing or asyncio.Lock()
        async with self._writing:
            changes = dict(self._waiting)
            if not changes:
                return
            try:
                await asyncio.to_thread(self._file.change, **changes)
            except OSError as error:
                raise OutsideError("settings_not_written", reason=str(error.strerror)) from error
            for name, value in changes.items():
                if self._waiting.get(name) is value:
                    del self._waiting[name]
