"""One quantization that runs: its progress for whoever shows it, and its end."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.models.local_files import LocalModel
from app.ui.models.shelf_ports import QuantizeWork
from app.ui.tasks import Tasks


class QuantizeJob(QObject):
    """At most one at a time: it takes all processors."""

    began = Signal(object, str)
    """A LocalModel, and the type it is made into."""
    progressed = Signal(float, str)
    """0 to 1, and the tensor that is worked on."""
    planned = Signal(object)
    """The engine's own QuantizationPlan, with the exact size."""
    finished = Signal()
    stopped = Signal()
    failed = Signal(object)
    """An AlcoveError."""

    def __init__(self, work: QuantizeWork, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._tasks = work, tasks
        self._task: asyncio.Task[AlcoveError | None] | None = None
        self.model: LocalModel | None = None
        self.file_type = ""

    @property
    def running(self) -> bool:
        """Whether a copy is being made."""
        return self._task is not None

    def start(self, model: LocalModel, file_type: str) -> None:
        """Begin, unless one runs."""
        if self._task is not None:
            return
        self._task = self._tasks.start(self._run(model, file_type), "quantize")
        if self._task is not None:
            self._task.add_done_callback(self._end)
            self.model, self.file_type = model, file_type
            self.began.emit(model, file_type)

    def stop(self) -> None:
        """Give it up; what was written is removed."""
        if self._task is not None:
            self._task.cancel()

    async def _run(self, model: LocalModel, file_type: str) -> AlcoveError | None:
        try:
            async with aclosing(self._work.quantize(model, file_type)) as steps:
                async for step in steps:
                    if step.plan is not None:
                        self.planned.emit(step.plan)
                    self.progressed.emit(step.fraction, step.tensor)
        except AlcoveError as error:
            return error
        return None

    def _end(self, task: asyncio.Task[AlcoveError | None]) -> None:
        """All has let go; a task may be stopped before its first line."""
        self._task = None
        if task.cancelled() or task.exception() is not None:
            self.stopped.emit()
        elif (error := task.result()) is not None:
            self.failed.emit(error)
        else:
            self.finished.emit()
