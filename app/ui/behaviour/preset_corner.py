"""The page of presets and its editor at work: what they ask for is kept, read and written."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.chat.presets import LONGEST_NAME, Preset
from app.core.errors import AlcoveError, OutsideError
from app.core.sealed import write_sealed
from app.models.safe_names import safe_file_name
from app.ui.behaviour import preset_files
from app.ui.behaviour.behaviour import Behaviour
from app.ui.behaviour.preset_editor import PresetEditor
from app.ui.behaviour.preset_page import PresetPage
from app.ui.behaviour.preset_words import preset_about, preset_name
from app.ui.dialogs import Dialogs
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks


class PresetCorner(QObject):
    """Made when the page is wanted first."""

    page_wanted = Signal(QWidget)
    left = Signal()

    def __init__(
        self, look: Look, tasks: Tasks, dialogs: Dialogs, window: QWidget, behaviour: Behaviour
    ) -> None:
        super().__init__(behaviour)
        self._look, self._tasks, self._dialogs = look, tasks, dialogs
        self._window, self._behaviour = window, behaviour
        self._editor: PresetEditor | None = None
        self.page = page = PresetPage(look)
        page.left.connect(self.left)
        page.new_wanted.connect(lambda: self._edit(Preset("", "", system_prompt="")))
        page.edit_wanted.connect(self._edit)
        page.duplicate_wanted.connect(self._duplicate)
        page.delete_wanted.connect(lambda preset: behaviour.delete(preset, page.toast))
        page.default_wanted.connect(behaviour.choose_default)
        page.import_wanted.connect(lambda: tasks.start(self._import(), "import presets"))
        page.export_wanted.connect(
            lambda presets: tasks.start(self._export(presets), "export presets")
        )
        behaviour.presets_changed.connect(self._refresh)
        self._refresh()

    def show(self) -> None:
        """Show the list."""
        self._refresh()
        self.page_wanted.emit(self.page)

    def leave_page(self) -> bool:
        """Escape in the editor goes back to the list; where something is written, to Cancel."""
        if self._editor is None or not self._editor.isVisible():
            return False
        if self._editor.is_changed and not self._editor.cancel.hasFocus():
            self._editor.cancel.setFocus()
        else:
            self._close_editor()
        return True

    def settle(self) -> None:
        """The window closes: what can be undone is final."""
        self.page.toast.settle()

    def _refresh(self) -> None:
        presets = list(self._behaviour.presets.values())
        self.page.show_presets(presets, self._behaviour.default)

    def _edit(self, preset: object) -> None:
        desk = self._behaviour.desk
        if not isinstance(preset, Preset) or desk is None:
            return
        if self._editor is not None:
            self._editor.deleteLater()
        editor = PresetEditor(self._look, preset, self._behaviour.defaults, desk.models())
        editor.left.connect(self._close_editor)
        editor.saved.connect(lambda changed: self._tasks.start(self._keep(changed), "save preset"))
        self._editor = editor
        self.page_wanted.emit(editor)

    def _close_editor(self) -> None:
        self.page_wanted.emit(self.page)
        if self._editor is not None:
            self._editor.deleteLater()
            self._editor = None

    def _duplicate(self, preset: object) -> None:
        if isinstance(preset, Preset):
            name = self.tr("Copy of {name}").format(name=preset_name(preset))[:LONGEST_NAME]
            copy = replace(preset, id="", name=name, about=preset_about(preset))
            self._edit(copy)

    async def _keep(self, preset: Preset) -> None:
        desk = self._behaviour.desk
        if desk is None:
            return
        try:
            kept = await desk.save_preset(preset)
        except AlcoveError as error:
            if self._editor is not None:
                self._editor.refuse(explain(error))
            return
        self._close_editor()
        self._behaviour.refresh()
        self._refresh()
        self.page.list.select(kept.id)

    async def _import(self) -> None:
        desk = self._behaviour.desk
        path = await self._dialogs.choose_file(
            self._window, self.tr("Import presets"), self.tr("Presets (*.json);;All files (*)")
        )
        if path is None or desk is None:
            return
        try:
            found = preset_files.read(await asyncio.to_thread(_bytes_of, path))
            for preset in found:
                kept = await desk.save_preset(preset)
        except AlcoveError as error:
            self.page.notice.tell(explain(error), bad=True)
            return
        finally:
            self._behaviour.refresh()
            self._refresh()
        self.page.list.select(kept.id)
        said = self.tr("Presets taken in: {count}.").format(count=len(found))
        self.page.notice.tell(said)

    async def _export(self, presets: Sequence[Preset]) -> None:
        names = [preset_name(preset) for preset in presets]
        stem = names[0] if len(names) == 1 else self.tr("Alcove presets")
        path = await self._dialogs.save_file(self._window, self.tr("Export presets"), _safe(stem))
        if path is None:
            return
        named = [replace(one, name=preset_name(one), about=preset_about(one)) for one in presets]
        try:
            await asyncio.to_thread(_write, path, preset_files.written(named))
        except AlcoveError as error:
            self.page.notice.tell(explain(error), bad=True)
            return
        said = self.tr("Written to {name}.").format(name=path.name)
        self.page.notice.tell(said)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(preset_files.LARGEST_FILE + 1)
    except OSError as error:
        reason = str(error.strerror)
        raise OutsideError("presets_not_read", name=path.name, reason=reason) from error


def _write(path: Path, data: bytes) -> None:
    try:
        write_sealed(path, data)
    except OSError as error:
        reason = str(error.strerror)
        raise OutsideError("export_not_written", name=path.name, reason=reason) from error


def _safe(name: str) -> str:
    """A file name that every system takes."""
    kept = "".join(one if one.isalnum() or one in " -_()" else " " for one in name)
    return safe_file_name(f"{' '.join(kept.split())[:60] or 'preset'}.json")
