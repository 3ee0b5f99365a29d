"""The tab "On this computer": all models in one list, and what is done with them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AlcoveError
from app.models.judged import Judged
from app.ui.models.empty_shelf import EmptyShelf
from app.ui.models.folder_menu import FolderButton
from app.ui.models.job_bar import JobBar
from app.ui.models.quantize_job import QuantizeJob
from app.ui.models.shelf_detail import ShelfDetail
from app.ui.models.shelf_list import ShelfList
from app.ui.models.shelf_model import ShelfModel
from app.ui.models.shelf_ports import Asking, QuantizeWork, SettingsWork, ShelfWork
from app.ui.models.told import told
from app.ui.models.verdict_words import DOT
from app.ui.sentences import explain
from app.ui.side_panel import SearchField
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import IconButton, paragraph, text_label
from app.ui.widgets.notice import NoticeBar
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.models.library import Library
    from app.models.local_files import LocalModel

ROOM_FOR_TOTAL: Final = 560
ROOM_FOR_DETAIL: Final = 440


class Shelf(QWidget):
    """Looks at the disk when told to (`refresh`), then at each header, one after the other."""

    open_wanted = Signal(Path)
    discover_wanted = Signal()
    found = Signal(object)
    """A Library: the models were looked for."""

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        asking: Asking,
        work: ShelfWork,
        settings: SettingsWork,
        quantizing: QuantizeWork,
    ) -> None:
        super().__init__()
        self._look, self._tasks, self._asking = look, tasks, asking
        self._work, self._settings, self._quantizing = work, settings, quantizing
        self._looking: asyncio.Task[None] | None = None
        self._seen = self._stale = False
        self.model = ShelfModel(self)
        self.job = QuantizeJob(quantizing, tasks, self)
        self.search = SearchField(look)
        self.search.setPlaceholderText(self.tr("Filter models"))
        self.search.setAccessibleName(self.tr("Filter models"))
        self.total = text_label("", tone="faint", size="small")
        self.folders = FolderButton(look, work)
        self.again = IconButton(look, "refresh", self.tr("Look again"), self.refresh)
        self.notice = NoticeBar(look)
        self.bar = JobBar(look, self.job)
        self.hints = paragraph("", tone="warn", size="small")
        self.hints.hide()
        self.list = ShelfList(look, self.model)
        self.detail = ShelfDetail(look)
        self.empty = EmptyShelf(look)
        self._middle = QStackedWidget()
        self.setFocusProxy(self.search)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Look at the disk again; a look under way is given up for this one."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._tasks.start(self._look_around(), "look for models")

    def show_loaded(self, path: Path | None) -> None:
        """Which model is open."""
        self.model.show_loaded(path)

    def select(self, path: Path) -> None:
        """Choose a model, now or when it is found."""
        self.search.clear()
        self.model.filter("")
        self.list.select(path)

    def judge_again(self) -> None:
        """Memory has changed, a model was opened or closed: judge all anew, after a look that is
        under way."""
        self._stale = True
        if self._seen and self._looking is None:
            self._looking = self._tasks.start(self._judge_all(), "judge models")

    def showEvent(self, event: QShowEvent) -> None:
        """Look the first time somebody does."""
        super().showEvent(event)
        if not self._seen and self._looking is None:
            self.refresh()

    def minimumSizeHint(self) -> QSize:
        """Where it is narrow or low, less is said rather than more room asked for."""
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self.total.setVisible(self.width() >= ROOM_FOR_TOTAL)
        self.detail.set_compact(self.height() < ROOM_FOR_DETAIL)

    async def _look_around(self) -> None:
        self.again.setEnabled(False)
        try:
            library = await self._work.find()
            self._seen = True
            self._show(library)
            await self._judge_all()
        except AlcoveError as error:
            self.notice.tell(explain(error), bad=True)
        finally:
            if self._looking is None or self._looking is asyncio.current_task():
                self._looking = None
                self.again.setEnabled(True)

    async def _judge_all(self) -> None:
        try:
            self._stale = True
            while self._stale:
                self._stale = False
                for model in self.model.models:
                    if model.complete:
                        self.model.put_judged(model, await self._judge(model))
        finally:
            if self._looking is asyncio.current_task():
                self._looking = None

    async def _judge(self, model: LocalModel) -> Judged:
        from app.models.library import HeaderFacts

        try:
            return await self._work.judge(model)
        except AlcoveError as error:
            return Judged(HeaderFacts(error=error))

    def _show(self, library: Library) -> None:
        self.model.show_models(library.models)
        self._show_total()
        hints = [
            self.tr("The folder {folder} is not there now.").format(folder=folder)
            for folder in library.absent
        ]
        if library.cut_short:
            hints.append(self.tr("There are too many files to look at all; some are not listed."))
        self.hints.setText("\n".join(hints))
        self.hints.setVisible(bool(hints))
        self._show_middle()
        self.found.emit(library)

    def _show_total(self) -> None:
        own, count = (
            sum(each.bytes for each in self.model.models if each.own),
            len(self.model.models),
        )
        told = [self.tr("1 model") if count == 1 else self.tr("{n} models").format(n=count)]
        if own:
            told.append(self.tr("Alcove's own take {size}").format(size=file_size(own)))
        self.total.setText(DOT.join(told))

    def _show_middle(self) -> None:
        """The list, or why it is empty."""
        models = self.model.models
        filtered = not self.model.shelved and bool(models)
        if filtered:
            self.empty.show_no_match(self.search.text().strip())
        else:
            self.empty.show_invitation()
        alone = bool(models) and all(each.builtin for each in models)
        self._middle.setCurrentWidget(self.list if self.model.shelved else self.empty)
        self.invitation.setVisible(alone and not filtered)
        self.detail.show_model(self.list.current if self.model.shelved else None)

    def _filter(self, wanted: str) -> None:
        self.model.filter(wanted)
        self._show_middle()

    async def _delete(self, model: LocalModel) -> None:
        question = self.tr("Delete {name} from this computer?").format(name=model.name)
        if not await self._asking.confirm(
            self.window(), question, self._consequences(model), self.tr("Delete")
        ):
            return
        freed = await self._work.delete(model)
        text = self.tr("{name} was deleted. {size} are free again.")
        if not freed:
            text = self.tr("{name} was deleted.")
        self.notice.tell(text.format(name=model.name, size=file_size(freed)))
        self.refresh()

    def _consequences(self, model: LocalModel) -> str:
        told = [self.tr("This frees {size}.").format(size=file_size(model.bytes))]
        if len(model.parts) > 1:
            told.append(self.tr("All {n} parts are deleted.").format(n=len(model.parts)))
        current = self.model.index_of(model.path).data(Qt.ItemDataRole.UserRole)
        if current is not None and current.loaded:
            told.append(self.tr("The model is open now and will be closed first."))
        told.append(self.tr("Your chats stay; to use the model again, download it again."))
        return " ".join(told)

    async def _rename(self, model: LocalModel, name: str) -> None:
        await self._work.rename(model, name)
        if not name:
            self.refresh()

    async def _add_folder(self) -> None:
        title = self.tr("A folder with models")
        folder = await self._asking.choose_folder(self.window(), title)
        if folder is not None:
            await self._work.add_folder(folder)
            self.refresh()

    async def _remove_folder(self, folder: Path) -> None:
        await self._work.remove_folder(folder)
        self.refresh()

    async def _change_settings(self, model: LocalModel) -> None:
        from app.ui.dialogs import answered
        from app.ui.models.model_settings import ModelSettings

        remembered = await self._settings.remembered(model)
        judged = self.model.judged(model)
        sheet = ModelSettings(
            self.window(), self._look, self._tasks, self._settings, model, judged, remembered
        )
        if await answered(sheet):
            await self._settings.remember(model, sheet.value)
            if sheet.value.name != remembered.name:
                self.refresh()
            else:
                self.model.put_judged(model, await self._judge(model))

    def _make_smaller(self, model: LocalModel) -> None:
        from app.ui.models.quantize_dialog import QuantizeDialog

        judged = self.model.judged(model)
        dialog = QuantizeDialog(
            self.window(), self._look, self._tasks, self._quantizing, self.job, model, judged
        )
        dialog.show()

    def _compare(self, model: LocalModel) -> None:
        from app.ui.models.local_picker import LocalPicker

        picker = LocalPicker(self.window(), self._look, self.model, model)
        picker.open_wanted.connect(self.open_wanted)
        picker.smaller_wanted.connect(lambda: self._make_smaller(model))
        picker.show()

    def _show_job(self) -> None:
        if self.job.model is not None:
            self._make_smaller(self.job.model)

    def _end_job(self) -> None:
        assert self.job.model is not None
        text = self.tr("{name} is now here as {type} too.")
        self.notice.tell(text.format(name=self.job.model.name, type=self.job.file_type))
        self.refresh()

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Run a verb; what it raises is said above the list."""
        self._tasks.start(told(self.notice, work), name)

    def _on_current(self, act: SignalInstance) -> None:
        if self.list.current is not None:
            act.emit(self.list.current.model)

    def _open_menu(self) -> None:
        if self.list.current is not None:
            menu = self.list.build_menu(self.list.current)
            button = self.detail.more
            where = button.mapToGlobal(QPoint(0, -menu.sizeHint().height()))
            menu.popup(where)

    def _connect(self) -> None:
        self.search.asked.connect(self._filter)
        self.search.left_down.connect(self.list.setFocus)
        self.model.rename_wanted.connect(
            lambda model, name: self._start(self._rename(model, name), "rename model")
        )
        chosen = self.list
        chosen.open_wanted.connect(lambda model: self.open_wanted.emit(model.path))
        chosen.folder_wanted.connect(lambda model: self._asking.open_folder(model.path.parent))
        chosen.delete_wanted.connect(lambda model: self._start(self._delete(model), "delete model"))
        chosen.settings_wanted.connect(
            lambda model: self._start(self._change_settings(model), "model settings")
        )
        chosen.smaller_wanted.connect(self._make_smaller)
        chosen.compare_wanted.connect(self._compare)
        chosen.current_changed.connect(lambda: self.detail.show_model(chosen.current))
        self.detail.open_wanted.connect(lambda: self._on_current(chosen.open_wanted))
        self.detail.settings_wanted.connect(lambda: self._on_current(chosen.settings_wanted))
        self.detail.smaller_wanted.connect(lambda: self._on_current(chosen.smaller_wanted))
        self.detail.compare_wanted.connect(lambda: self._on_current(chosen.compare_wanted))
        self.detail.menu_wanted.connect(self._open_menu)
        self.folders.add_wanted.connect(lambda: self._start(self._add_folder(), "add folder"))
        self.folders.remove_wanted.connect(
            lambda folder: self._start(self._remove_folder(folder), "remove folder")
        )
        self.bar.show_wanted.connect(self._show_job)
        self.job.finished.connect(self._end_job)
        self.job.failed.connect(lambda error: self.notice.tell(explain(error), bad=True))
        for invitation in (self.empty, self.invitation):
            invitation.wanted.connect(self.discover_wanted.emit)

    def _lay_out(self) -> None:
        self.invitation = EmptyShelf(self._look, compact=True)
        self.invitation.hide()
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self.search.setMaximumWidth(320)
        tools.addWidget(self.search, 1)
        tools.addStretch(0)
        tools.addWidget(self.total)
        tools.addWidget(self.folders)
        tools.addWidget(self.again)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 20)
        column.setSpacing(10)
        column.addLayout(tools)
        for widget in (self.notice, self.bar, self.hints):
            column.addWidget(widget)
        column.addWidget(self._middle, 1)
        column.addWidget(self.invitation)
        column.addWidget(self.detail)
        self.detail.show_model(None)
