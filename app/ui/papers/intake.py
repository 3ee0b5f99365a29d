"""Has documents read, two at a time, in the order they came."""

from __future__ import annotations

from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.core.events import PaperProgress
from app.core.papers import Pasted
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from app.ui.papers.ports import Papers

AT_ONCE: Final = 2
Wanted = tuple[int | None, Path | Pasted, str]
"""The chat it is for, where it comes from, and its password."""


class Intake(QObject):
    """Signals carry the key a reading was begun with; each ends in `taken` or `failed`, or was
    cancelled."""

    progressed = Signal(int, int, int)
    """`done` of `total`."""
    taken = Signal(int, object)
    """A PaperRow."""
    failed = Signal(int, object)
    """An exception."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._papers: Papers | None = None
        self._waiting: dict[int, Wanted] = {}
        self._running: dict[int, asyncio.Task[None]] = {}

    def attach(self, papers: Papers) -> None:
        """Use the documents of a desk; what came before is read now."""
        self._papers = papers
        self._go_on()

    def begin(self, key: int, chat: int | None, source: Path | Pasted, password: str = "") -> None:
        """Read a document when its turn comes."""
        self._waiting[key] = (chat, source, password)
        self._go_on()

    def cancel(self, key: int) -> None:
        """Read it no further."""
        self._waiting.pop(key, None)
        task = self._running.get(key)
        if task is not None:
            task.cancel()

    def _go_on(self) -> None:
        while self._papers is not None and self._waiting and len(self._running) < AT_ONCE:
            key = next(iter(self._waiting))
            task = self._tasks.start(self._read(self._papers, key, self._waiting.pop(key)), "read")
            if task is None:
                return  # The window closes.
            self._running[key] = task
            task.add_done_callback(partial(self._end, key))

    def _end(self, key: int, task: asyncio.Task[None]) -> None:
        if self._running.get(key) is task:  # It may be read again already.
            del self._running[key]
        self._go_on()

    async def _read(self, papers: Papers, key: int, wanted: Wanted) -> None:
        chat, source, password = wanted
        self.progressed.emit(key, 0, 0)
        try:
            async with aclosing(papers.take_in(chat, source, password=password)) as events:
                async for event in events:
                    if isinstance(event, PaperProgress):
                        self.progressed.emit(key, event.done, event.total)
                    else:
                        self.taken.emit(key, event.paper)
        except Exception as error:  # noqa: BLE001 - every failure is told in the tray
            self.failed.emit(key, error)
