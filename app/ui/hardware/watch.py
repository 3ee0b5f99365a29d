"""The rhythm of looking at the computer: often while something happens, never unseen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.hardware.gpus import Snapshot

FIRST_MILLISECONDS: Final = 250
"""The chats come first: a driver may take a second to open."""
SAMPLE_MILLISECONDS: Final = 1000
REST_MILLISECONDS: Final = 30_000
LIVELY_SECONDS: Final = 10.0
LINGER_MILLISECONDS: Final = 20_000
"""Behind another window drivers are kept this long: opening one again is what costs."""


class Measures(Protocol):
    """Where the figures come from (`app.hardware.live.Hardware`); called in threads."""

    def sample(self) -> Snapshot:
        """One look at everything."""
        ...

    def processor(self) -> str:
        """The processor's name."""
        ...

    def close(self) -> None:
        """Let go of every driver, so that a card can sleep; the next sample takes them again."""
        ...


class Watch(QObject):
    """Looks only while `shown` can be seen in the active window: once a second while something
    happens here and ten seconds longer, twice a minute when nothing does. One look at a time.
    """

    seen = Signal(object)
    """A `Snapshot`."""
    named = Signal(str)
    """The processor's name, once."""

    def __init__(self, shown: QWidget, tasks: Tasks) -> None:
        super().__init__(shown)
        self._shown, self._tasks = shown, tasks
        self._measures: Measures | None = None
        self._lively_until = 0.0
        self._looking = self._named = self._holds = self._lingers = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._turn)

    def begin(self, measures: Measures) -> None:
        """Begin to look: what it takes is there only after the first paint."""
        self._measures = measures
        if self._is_seen():
            self.wake()
            self.timer.start(FIRST_MILLISECONDS)

    def wake(self) -> None:
        """Something happens here: look every second for a while."""
        rests = time.monotonic() >= self._lively_until
        self._lively_until = time.monotonic() + LIVELY_SECONDS
        if rests and self.timer.isActive() and not self._lingers:
            self.timer.start(SAMPLE_MILLISECONDS)

    def refresh(self) -> None:
        """What can be seen may have changed."""
        if self._measures is None:
            return
        if not self._shown.isVisible():
            self.timer.stop()
            self._let_go()
        elif not self._is_seen():
            self._lingers = True
            self.timer.start(LINGER_MILLISECONDS)
        elif self._lingers or not self.timer.isActive():
            self.wake()
            self._look()

    def _is_seen(self) -> bool:
        return self._shown.isVisible() and self._shown.isActiveWindow()

    def _turn(self) -> None:
        if self._is_seen():
            self._look()
        else:
            self._let_go()

    def _look(self) -> None:
        self._lingers = False
        self.timer.stop()
        if self._measures is not None and not self._looking:
            self._looking = self._holds = True
            work = self._sample(self._measures)
            self._looking = self._tasks.start(work, "look at the computer") is not None

    async def _sample(self, measures: Measures) -> None:
        import asyncio

        try:
            if not self._named:
                self.named.emit(await asyncio.to_thread(measures.processor))
                self._named = True
            snapshot = await asyncio.to_thread(measures.sample)
        finally:
            self._looking = False
        if self._is_seen():
            self.seen.emit(snapshot)
            lively = time.monotonic() < self._lively_until
            self.timer.start(SAMPLE_MILLISECONDS if lively else REST_MILLISECONDS)
        elif not self.timer.isActive():  # nobody lingers any more: letting go waited for this look
            self._let_go()

    def _let_go(self) -> None:
        """A look that is under way lets go at its own end."""
        if self._measures is not None and self._holds and not self._looking:
            self._holds = False
            self._tasks.start(self._close(self._measures), "let the computer rest")

    async def _close(self, measures: Measures) -> None:
        import asyncio

        await asyncio.to_thread(measures.close)
