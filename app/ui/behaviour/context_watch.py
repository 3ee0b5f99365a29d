"""Keeps the context meter true: counts anew at most once a second, and not while one answers."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.core.errors import AlcoveError
from app.ui.behaviour.context_meter import ContextMeter
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from app.chat.budget import Budget
    from app.ui.behaviour.context_popup import ContextPopup
    from app.ui.ports import Desk

PAUSE_MILLISECONDS: Final = 1000
LONGEST_PAUSE: Final = 30_000
RESTS: Final = 10
"""Counting may take a tenth of the time at most: a chat of a megabyte is counted less often."""


class ContextWatch(QObject):
    """Between the message box, the desk and the meter with its popup."""

    def __init__(self, meter: ContextMeter, tasks: Tasks, draft: Callable[[], str]) -> None:
        """`draft` tells what is written in the message box now."""
        super().__init__(meter)
        self._meter, self._tasks, self._draft = meter, tasks, draft
        self._desk: Desk | None = None
        self._chat: int | None = None
        self._counting: asyncio.Task[None] | None = None
        self._budget: Budget | None = None
        self._popup: ContextPopup | None = None
        self._shortened = False
        self.left_out: Callable[[], str] = str
        """Says what of the documents is not sent."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.refresh)

    def attach(self, desk: Desk) -> None:
        """Use a desk."""
        self._desk = desk
        self.refresh()

    def use(self, popup: ContextPopup) -> None:
        """Show the figures there as well."""
        self._popup = popup

    def show_chat(self, chat: int | None) -> None:
        """Another chat is shown."""
        self._chat = chat
        self._budget = None
        self._stop()
        self.refresh()

    def touch(self) -> None:
        """Something was typed: count, but not at each key."""
        if self._desk is not None and not self._pause.isActive():
            self._pause.start()

    def refresh(self) -> None:
        """Count now; while an answer is written or a count runs, later."""
        desk = self._desk
        if desk is None or desk.model is None:
            self._meter.show_used(0, 0)
        elif desk.answering is not None or self._counting is not None:
            self.touch()
        else:
            self._counting = self._tasks.start(self._count(desk), "count context")

    def show_popup(self) -> None:
        """Open what fills the context, counted now; or close it."""
        if self._popup is None:
            return
        if self._popup.isVisible():
            self._popup.leave()
            return
        if self._budget is None:
            self._popup.show_waiting()
        else:
            self._fill(self._budget)
        self._popup.open_above(self._meter)
        self.refresh()

    def close(self) -> None:
        """Count no more."""
        self._desk = None
        self._pause.stop()
        self._stop()

    async def _count(self, desk: Desk) -> None:
        import asyncio

        chat, began, me = self._chat, time.perf_counter(), asyncio.current_task()
        try:
            shortened = False
            if chat is not None:
                shortened = (await desk.choices(chat)).context_after is not None
            budget = await desk.budget(chat, self._draft())
        except AlcoveError:
            return  # Asking will say it: an engine that died, a chat that is gone.
        finally:
            if self._counting is me:
                self._counting = None
        took = round((time.perf_counter() - began) * 1000 * RESTS)
        self._pause.setInterval(min(max(PAUSE_MILLISECONDS, took), LONGEST_PAUSE))
        if chat == self._chat:
            self._budget, self._shortened = budget, shortened
            self._meter.show_used(budget.parts.prompt, budget.room)
            if self._popup is not None and self._popup.isVisible():
                self._fill(budget)

    def _fill(self, budget: Budget) -> None:
        if self._popup is not None:
            self._popup.show_parts(
                budget.parts,
                budget.room,
                shortened=self._shortened,
                has_chat=self._chat is not None,
                left_out=self.left_out(),
            )

    def _stop(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
