"""One reader child: asked by one caller at a time, watched for time and memory, ended by force."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

import psutil

from app.core.child_link import ChildLink, Ended
from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.papers import PagePicture, Reading
from app.core.words import Sandbox
from app.documents import launch
from app.documents.intake import Intake, Told
from app.documents.protocol import MOST_BYTES, Failed, Progress, Ready, Request, Take, frame

T = TypeVar("T", Reading, PagePicture)

_EVERY = 0.025
"""Seconds between two looks at the child; memory can grow by 100 MB in that time."""
_NEARLY = 0.5
"""Of the memory allowed: a library that crashes beyond that has most likely run out of it."""
_END_PATIENCE = 2.0
_CHILD_LATER = 10
"""Seconds later than the parent the child gives up by itself."""
_OWN_SHARE = 0.93
"""Of the memory allowed: what the child may fill; the rest is for its libraries' own pages."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one document: bytes of file and of memory, seconds.

    `quiet` is how long nothing may be told, `whole` how long an answer may take in all.
    """

    size: int = MOST_BYTES
    memory: int = 1_500_000_000
    quiet: float = 25.0
    whole: float = 300.0
    start: float = 30.0


class ReaderChild:
    """A child that has been started; `take` gives it its document, `end` always has to follow."""

    def __init__(self, command: list[str], name: str, limits: Limits) -> None:
        self._name, self._limits = name, limits
        self._loop = asyncio.get_running_loop()
        self._on_progress: Callable[[int, int], None] | None = None
        self._moved = self._loop.time()
        self._shown = (-1, -1)
        self._peak = 0
        self._over: AlcoveError | None = None
        self._intake = Intake()
        self._answer: asyncio.Future[Reading | PagePicture] = self._loop.create_future()
        self.ready: asyncio.Future[Sandbox] = self._loop.create_future()
        try:
            process = launch.start(command)
        except OSError as error:
            raise OutsideError("document_reader_not_started", reason=str(error)) from error
        told = self._intake.next_told
        self._link = ChildLink[Told](process, told, self._hear, self._bury, "reader")

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._link.pid

    async def take(self, data: bytes, password: str) -> None:
        """Wait for the child and give it its document.

        Raises OutsideError `document_reader_not_started`.
        """
        done, _ = await asyncio.wait({self.ready}, timeout=self._limits.start)
        if not done:
            raise OutsideError("document_reader_not_started", reason="")
        self.ready.result()
        seconds = int(self._limits.whole) + _CHILD_LATER
        take = Take(self._name, password, len(data), ceiling(self._limits.memory), seconds)
        self._link.send(frame(take))
        self._link.send(data)

    async def ask(
        self,
        request: Request,
        kind: type[T],
        on_progress: Callable[[int, int], None] | None = None,
    ) -> T:
        """The answer to a request. Raises what the child told, or what ended it.

        A request that is given up ends the child: its late answer would be taken for the next.
        """
        if self._over is not None:
            raise self._over
        self._answer = self._loop.create_future()
        self._on_progress, self._shown = on_progress, (-1, -1)
        self._moved = self._loop.time()
        self._intake.expect_answer()
        self._link.send(frame(request))
        try:
            answer = await self._answered(self._moved)
        finally:
            if not self._answer.done():
                self._link.kill()
        if not isinstance(answer, kind):
            raise self._give_up(OutsideError("document_reader_garbled", name=self._name))
        return answer

    async def end(self) -> None:
        """Kill the child; its memory is back then."""
        self._link.kill()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._link.ended.wait(), _END_PATIENCE)

    async def _answered(self, started: float) -> Reading | PagePicture:
        while not self._answer.done():
            await asyncio.wait({self._answer}, timeout=_EVERY)
            if not self._answer.done():
                self._check_limits(started)
        return self._answer.result()

    def _check_limits(self, started: float) -> None:
        now, limits = self._loop.time(), self._limits
        if now - self._moved > limits.quiet or now - started > limits.whole:
            seconds = round(now - started)
            raise self._give_up(UserError("document_too_slow", name=self._name, seconds=seconds))
        with suppress(psutil.Error):
            self._peak = max(self._peak, psutil.Process(self._link.pid).memory_info().rss)
        if self._peak > limits.memory:
            raise self._give_up(self._too_much())

    def _give_up(self, cause: AlcoveError) -> AlcoveError:
        """End the child for this; whoever asks again is told the same."""
        self._over = cause
        self._link.kill()
        return cause

    def _too_much(self) -> AlcoveError:
        return UserError("document_too_much_memory", name=self._name, limit=self._limits.memory)

    def _hear(self, told: Told) -> None:
        match told:
            case Ready(sandbox=sandbox):
                if not self.ready.done():
                    self.ready.set_result(sandbox)
            case Progress(done=done, total=total):
                self._move(done, total)
            case Failed():
                self._fail(self._told(told))
            case _:
                if not self._answer.done():
                    self._answer.set_result(told)

    def _move(self, done: int, total: int) -> None:
        if (done, total) != self._shown:
            self._shown, self._moved = (done, total), self._loop.time()
            if self._on_progress is not None:
                self._on_progress(done, total)

    def _told(self, failed: Failed) -> AlcoveError:
        if failed.code == "document_too_much_memory":
            return self._too_much()
        return UserError(failed.code, **{**failed.facts, "name": self._name})

    def _bury(self, ended: Ended) -> None:
        self._over = self._over or self._cause(ended)
        self._fail(self._over)
        if not self.ready.done():
            reason = ended.complaints[-1][:300] if ended.complaints else ended.signal
            self.ready.set_exception(OutsideError("document_reader_not_started", reason=reason))
            self.ready.exception()  # retrieved: nobody may be waiting any more

    def _cause(self, ended: Ended) -> AlcoveError:
        told = "\n".join(ended.complaints)
        if ended.broken:
            return OutsideError("document_reader_garbled", name=self._name)
        crashed_large = ended.code not in {0, 1} and self._peak > _NEARLY * self._limits.memory
        if crashed_large or ended.killed_by_system:
            return self._too_much()
        if "MemoryError" in told or "bad_alloc" in told:
            return self._too_much()
        if "Timeout (" in told:  # of the child's own watch
            return UserError("document_too_slow", name=self._name, seconds=int(self._limits.whole))
        return OutsideError("document_reader_died", name=self._name, signal=ended.signal)

    def _fail(self, cause: AlcoveError) -> None:
        if not self._answer.done():
            self._answer.set_exception(cause)
            self._answer.exception()  # retrieved: nobody may be waiting any more


def ceiling(memory: int) -> int:
    """The bytes a child may fill by itself, so that it gives up before the parent has to end it."""
    return int(memory * _OWN_SHARE)
