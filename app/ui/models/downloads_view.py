"""The tab "Downloads": the queue with its buttons and keys, and how it goes altogether."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.models.download_words import ACTIVE, Action, summary
from app.ui.models.downloads_list import DownloadsList
from app.ui.models.downloads_model import DownloadsModel
from app.ui.models.shelf_ports import Asking, DownloadVerbs
from app.ui.models.told import told
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import IconLabel, TextButton, paragraph, text_label
from app.ui.widgets.notice import NoticeBar
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.models.download import DownloadState

ASKS_FROM: Final = 100 * 10**6
"""Bytes from which on cancelling asks first."""


class DownloadsView(QWidget):
    """Follows the queue it is attached to; its verbs are the queue's."""

    open_wanted = Signal(object)
    """The Path of a finished model's first part."""
    discover_wanted = Signal()
    count_changed = Signal(int)
    """How many are not finished."""
    progressed = Signal(int, float)
    """How many go on by themselves, and how much of those is done, 0 to 1."""
    finished = Signal(object)
    """A DownloadState: all its files are here."""

    def __init__(self, look: Look, tasks: Tasks, asking: Asking) -> None:
        super().__init__()
        self._look, self._tasks, self._asking = look, tasks, asking
        self._downloads: DownloadVerbs | None = None
        self._following: asyncio.Task[None] | None = None
        self._count = 0
        self.model = DownloadsModel(self)
        self.list = DownloadsList(look, self.model)
        self.notice = NoticeBar(look)
        self.total = text_label("", tone="dim")
        clear = self.tr("Remove finished")
        self.clear = TextButton(look, clear, self._remove_finished, kind="plain")
        self._middle = QStackedWidget()
        self.setFocusProxy(self.list)
        self._lay_out()
        self.list.asked.connect(self._act)
        self.model.changed.connect(self._sum_up)
        self._sum_up()

    def attach(self, downloads: DownloadVerbs) -> None:
        """Show a queue, and follow it until the tasks are closed."""
        if self._following is not None:
            self._following.cancel()
        self._downloads = downloads
        self._following = self._tasks.start(self._follow(downloads), "follow downloads")

    async def _follow(self, downloads: DownloadVerbs) -> None:
        changes = downloads.changes()
        self.model.show_states(downloads.states())
        async with aclosing(changes) as news:  # type: ignore[type-var]
            async for state in news:
                self.model.put(state)
                if state.status == "finished":
                    self.finished.emit(state)

    def _act(self, state: DownloadState, action: Action) -> None:
        if action == "open":
            if state.paths:
                self.open_wanted.emit(state.paths[0])
        elif action == "folder":
            if state.paths:
                self._asking.open_folder(state.paths[0].parent)
        elif self._downloads is not None:
            self._start(self._change(self._downloads, state, action), f"{action} download")

    async def _change(self, downloads: DownloadVerbs, state: DownloadState, action: Action) -> None:
        if action == "pause":
            await downloads.pause(state.id)
        elif action in {"resume", "retry"}:
            await downloads.resume(state.id)
        elif action == "remove" or await self._agreed(state):
            await downloads.cancel(state.id)

    async def _agreed(self, state: DownloadState) -> bool:
        """Whether to throw away what is here already."""
        if state.done <= ASKS_FROM:
            return True
        question = self.tr("Cancel the download of {title}?").format(title=state.title)
        details = self.tr(
            "{size} of it are here and will be deleted. To go on with it later, pause it."
        )
        details = details.format(size=file_size(state.done))
        action = self.tr("Delete and cancel")
        return await self._asking.confirm(self.window(), question, details, action)

    def _remove_finished(self) -> None:
        if self._downloads is not None:
            self._start(self._downloads.remove_finished(), "remove finished downloads")

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.start(told(self.notice, work), name)

    def _sum_up(self) -> None:
        states = self.model.states
        self._middle.setCurrentIndex(0 if states else 1)
        self.total.setText(summary(states) or self.tr("Nothing is being downloaded"))
        finished = sum(state.status == "finished" for state in states)
        self.clear.setVisible(bool(finished))
        self._head.setVisible(bool(states))
        if len(states) - finished != self._count:
            self._count = len(states) - finished
            self.count_changed.emit(self._count)
        active = [state for state in states if state.status in ACTIVE]
        total = sum(state.total for state in active)
        done = sum(state.done for state in active)
        self.progressed.emit(len(active), done / total if total else 0.0)

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.total, 1)
        head.addWidget(self.clear)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addWidget(self.notice)
        column.addWidget(self._middle, 1)

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(10)
        center = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(IconLabel(self._look, "arrow_down", 36, "faint"), 0, center)
        column.addWidget(text_label(self.tr("No downloads"), size="large"), 0, center)
        text = paragraph(
            self.tr("What you download goes on in the background and survives closing Alcove.")
        )
        text.setAlignment(center)
        column.addWidget(text)
        find = self.tr("Find a model")
        self.seek = TextButton(self._look, find, self.discover_wanted.emit, kind="primary")
        column.addSpacing(4)
        column.addWidget(self.seek, 0, center)
        column.addStretch(3)
        return page
