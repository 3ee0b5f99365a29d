"""The engine as the rest of the program knows it: load, ask, count, stop; a crash costs no word."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace

import msgspec

from app.core.errors import AlcoveError, BugError, OutsideError, UserError
from app.core.events import AnswerEnded, LoadProgress, PromptProgress, TextArrived
from app.core.words import EngineFacts, LoadOptions, ModelFacts, Sampling, Turn
from app.engine.child_process import ChildProcess
from app.engine.launch import engine_command
from app.engine.protocol import (
    LAST_REPLIES,
    AnyReply,
    Ask,
    Count,
    CountEach,
    Counted,
    CountedEach,
    Failed,
    Finished,
    Load,
    Loaded,
    Loading,
    Reading,
    Render,
    Rendered,
    Request,
    Stop,
    Text,
    frame,
)

GenerationEvent = PromptProgress | TextArrived | AnswerEnded
_WHOSE = {kind.__name__: kind for kind in (UserError, OutsideError, BugError)}
_STOP_PATIENCE = 3.0
"""Seconds after which a child that does not heed a Stop is ended."""
_START_PATIENCE = 60.0
"""Seconds a child may take to find its devices; a driver that hangs must not hang us."""


class Job:
    """The replies to one request of one child, in order, until exactly one ends it."""

    def __init__(self, number: int, child: ChildProcess) -> None:
        self.number, self.child = number, child
        self._replies: asyncio.Queue[AnyReply | AlcoveError] = asyncio.Queue()
        self.is_over = False

    def put(self, reply: AnyReply | AlcoveError) -> None:
        """From the child, or the error that ended the child."""
        self._replies.put_nowait(reply)

    async def next(self) -> AnyReply:
        """The next reply; raises what `Failed` tells, or what ended the child."""
        reply = await self._replies.get()
        if isinstance(reply, AlcoveError):
            self.is_over = True
            raise reply
        if isinstance(reply, Failed):
            self.is_over = True
            raise _WHOSE.get(reply.whose, BugError)(reply.code, **reply.facts)
        self.is_over = isinstance(reply, LAST_REPLIES)
        return reply


class Engine:
    """Owns at most one child. The child starts when first needed and again after a crash."""

    def __init__(self, command: list[str] | None = None) -> None:
        self._command = command or engine_command()
        self._child: ChildProcess | None = None
        self._holder: ChildProcess | None = None
        """The child that has the model; another one, or none, after a crash."""
        self._jobs: dict[int, Job] = {}
        self._last_job = 0
        self._reviving = asyncio.Lock()
        self._loaded: Load | None = None
        self.model: ModelFacts | None = None

    @property
    def child_pid(self) -> int | None:
        """The child's process id while it lives."""
        return self._child.pid if self._child and self._child.is_alive else None

    async def start(self) -> EngineFacts:
        """Start the child, if none runs, and tell what it found.

        Raises OutsideError `engine_not_started`, or what ended it at once.
        """
        child = self._child
        if child is None or not child.is_alive:
            child = self._child = ChildProcess(self._command, self._hear, self._bury)
        try:
            async with asyncio.timeout(_START_PATIENCE):
                return await asyncio.shield(child.ready)
        except TimeoutError as error:
            child.kill()
            raise OutsideError("engine_not_started", reason="it did not answer") from error

    async def load(
        self, path: str, options: LoadOptions
    ) -> AsyncGenerator[LoadProgress | ModelFacts]:
        """Read a model; the last item is what it is. Leaving the iterator early cancels."""
        if self._loaded is not None:
            await self.unload()
        await self.start()
        async with aclosing(self._load(Load(self.number(), os.fsencode(path), options))) as events:
            async for event in events:
                yield event

    async def unload(self) -> None:
        """End the child: the only way that surely returns all video memory."""
        self._loaded, self.model = None, None
        await self.close()

    async def close(self) -> None:
        """End the child and every job."""
        child, self._child = self._child, None
        if child is not None:
            await child.close()

    def ask(
        self,
        turns: tuple[Turn, ...],
        sampling: Sampling,
        *,
        begun: str = "",
        begun_reasoning: str = "",
        template: str = "",
    ) -> Generation:
        """Answer a conversation. After a crash the model is loaded again first.

        Where an answer is begun, only what comes behind it is told. `template` is a family's,
        `family:NAME`, in place of the model's own for this answer alone.
        """
        return Generation(self, Ask(0, turns, sampling, begun, begun_reasoning, template))

    async def count(self, turns: tuple[Turn, ...]) -> int:
        """How many prompt tokens a conversation takes with this model's template."""
        reply = await self._answered(Count(0, turns))
        assert isinstance(reply, Counted)
        return reply.tokens

    async def count_each(self, turns: tuple[Turn, ...], *, template: str = "") -> tuple[int, ...]:
        """The tokens of each turn, and last those of the template; together as `count`."""
        reply = await self._answered(CountEach(0, turns, template))
        assert isinstance(reply, CountedEach)
        return reply.tokens

    async def render(
        self,
        turns: tuple[Turn, ...],
        begun: str = "",
        begun_reasoning: str = "",
        *,
        template: str = "",
    ) -> str:
        """The text the model would see, its control tokens included."""
        reply = await self._answered(Render(0, turns, begun, begun_reasoning, template))
        assert isinstance(reply, Rendered)
        return reply.text

    async def _answered(self, request: Request) -> AnyReply:
        """The one reply to a request; cancelling stops it."""
        await self.revive()
        job = self.begin(msgspec.structs.replace(request, job=self.number()))
        try:
            return await job.next()
        finally:
            await self.leave(job)

    async def revive(self) -> None:
        """After a crash, or a revival that was broken off: start again and load what was loaded."""
        async with self._reviving:
            if self._loaded is None:
                raise UserError("no_model")
            if self._child is not None and self._child is self._holder and self._child.is_alive:
                return
            await self.start()
            request = Load(self.number(), self._loaded.path, self._loaded.options)
            async with aclosing(self._load(request)) as events:
                async for _ in events:
                    pass

    def begin(self, request: Request) -> Job:
        """Send a request and hear of its replies. Raises UserError `not_sendable`."""
        child = self._child
        if child is None or not child.is_alive:
            raise OutsideError("engine_died", signal="", reason="")
        try:
            data = frame(request)
        except (UnicodeEncodeError, OverflowError) as error:
            raise UserError("not_sendable", reason=str(error)) from error
        job = self._jobs[request.job] = Job(request.job, child)
        child.send(data)
        return job

    async def leave(self, job: Job, hear: Callable[[AnyReply], None] = lambda _reply: None) -> None:
        """Hear no more of a job; one that still runs is stopped and heard out first."""
        try:
            if not job.is_over:
                await self._settle(job, hear)
        finally:
            self._jobs.pop(job.number, None)

    async def _settle(self, job: Job, hear: Callable[[AnyReply], None]) -> None:
        """Stop a job and hear its rest; a child that does not heed is ended. Raises nothing."""
        job.child.send(frame(Stop(job.number)))
        try:
            async with asyncio.timeout(_STOP_PATIENCE):
                while not job.is_over:
                    hear(await job.next())
        except TimeoutError:
            job.child.kill()
            await job.child.ended.wait()
        except AlcoveError:
            return

    async def _load(self, request: Load) -> AsyncGenerator[LoadProgress | ModelFacts]:
        job = self.begin(request)
        try:
            while True:
                match await job.next():
                    case Loading(fraction=fraction):
                        yield LoadProgress(fraction)
                    case Loaded(facts=facts):
                        self._loaded, self.model = _as_tuned(request, facts), facts
                        self._holder = job.child
                        yield facts
                        return
        finally:
            await self.leave(job)

    def number(self) -> int:
        """A fresh number for a request."""
        self._last_job += 1
        return self._last_job

    def _hear(self, reply: AnyReply) -> None:
        if job := self._jobs.get(reply.job):
            job.put(reply)

    def _bury(self, child: ChildProcess, cause: AlcoveError) -> None:
        """A child has ended: every job it had ends with the cause."""
        for job in self._jobs.values():
            if job.child is child:
                job.put(cause)


class Generation:
    """One answer being written: iterate it for its events, once.

    Leaving early, by cancelling the task or closing the iterator, stops it within 300 ms; the
    events that were still on their way are then in `tail`.
    """

    def __init__(self, engine: Engine, request: Ask) -> None:
        self._engine, self._request = engine, request
        self.tail: list[GenerationEvent] = []

    async def __aiter__(self) -> AsyncGenerator[GenerationEvent]:
        engine = self._engine
        await engine.revive()
        job = engine.begin(msgspec.structs.replace(self._request, job=engine.number()))
        try:
            while not job.is_over:
                for event in _events_of(await job.next()):
                    yield event
        finally:
            await engine.leave(job, lambda reply: self.tail.extend(_events_of(reply)))


def _as_tuned(request: Load, facts: ModelFacts) -> Load:
    """The request to repeat after a crash: nothing is measured or checked a second time."""
    options = replace(request.options, repack=facts.repack, mmap=facts.mmap, check_tensors=False)
    return Load(request.job, request.path, options)


def _events_of(reply: AnyReply) -> list[GenerationEvent]:
    match reply:
        case Reading(done=done, total=total, reused=reused):
            return [PromptProgress(done, total, reused)]
        case Text(part=part, text=text, tokens=tokens):
            return [TextArrived(part, text, tokens)]
        case Finished(ending=ending, statistics=statistics):
            return [AnswerEnded(ending, statistics)]
        case _:
            return []
