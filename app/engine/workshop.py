"""The side jobs of llama.cpp, each in a short-lived child: weigh a model, make it smaller.

A hostile header never comes near the child that holds the chat.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractContextManager, aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import psutil

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.words import Device, EngineFacts, KvType
from app.engine.build import is_processor_only, library_folder
from app.engine.child_process import ChildProcess
from app.engine.file_types import FILE_TYPES
from app.engine.launch import workshop_command
from app.engine.part_file import PartFile
from app.engine.process import Job
from app.engine.protocol import (
    AnyReply,
    PlanQuantization,
    QuantizationPlanned,
    Quantize,
    Quantizing,
    Request,
    Weigh,
    Weighed,
    frame,
)
from app.engine.sparse import Beginning, SparseFiles

_START_PATIENCE = 60.0
_DRY_RUN_PATIENCE = 30.0
"""Seconds for what takes half a second; a machine may be busy, a header must not hold us up."""
_PLAN_PATIENCE = 60.0
_ROOM = 64 * 1024 * 1024
"""Bytes to be left on the disk, and what a header may add to the tensors."""
_CRASHES = frozenset({"engine_died", "engine_killed", "engine_garbled"})

T = TypeVar("T")
Sizes = tuple[tuple[str, int], ...]
"""Bytes by device; the processor's memory is called `CPU`."""


@dataclass(frozen=True, slots=True)
class DryRun:
    """What llama.cpp says a model would take, with the context it would have. Sizes in bytes."""

    weights: Sizes
    kv: Sizes
    compute: Sizes
    output: Sizes
    total: int
    seconds: float
    """How long the asking took."""
    context: int
    layers: int
    kv_type: KvType
    """`f16` though `q8_0` was asked for, where this model's cache cannot be quantized."""


@dataclass(frozen=True, slots=True)
class QuantizationPlan:
    """What would come out of a quantization; bytes of the tensors, the header comes on top."""

    bytes: int
    source_bytes: int
    from_quantized: bool
    """The source is below 8 bits already: the result is worse than one made from the original."""
    needs_importance: bool
    """This type needs an importance matrix, which Alcove cannot make."""


@dataclass(frozen=True, slots=True)
class QuantizeProgress:
    """`fraction` 0 to 1; `tensor` is being worked on, empty at the end; the first has the plan."""

    fraction: float
    tensor: str
    plan: QuantizationPlan | None = None


class Workshop:
    """Starts a child for each job. `cache` is a folder for headers that are weighed."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache / "headers"
        self._one_at_a_time = asyncio.Lock()

    async def devices(self) -> tuple[Device, ...]:
        """What llama.cpp can compute on, and what is free there now.

        Where it was built for the processor alone nobody needs to be asked.
        """
        if await asyncio.to_thread(lambda: is_processor_only(library_folder())):
            memory = psutil.virtual_memory()
            return (Device("CPU", "", "cpu", memory.total, memory.available),)
        async with _child(()) as child:
            return (await _ready(child.process)).devices

    async def dry_run(
        self,
        header_bytes: bytes,
        file_size: int,
        *,
        context: int | None,
        kv_type: KvType = "f16",
        gpu_layers: int | None = None,
        more_parts: tuple[Beginning, ...] = (),
    ) -> DryRun:
        """Weigh a model that need not be here: its header, and the size of its file in bytes.

        Of a split model the other parts' headers and sizes come in `more_parts`: each has tensors
        of its own. Raises UserError `dry_run_refused`; OutsideError `dry_run_crashed`,
        `dry_run_timeout`, `out_of_memory_load`, `context_failed`, `no_sparse_files`, `disk_full`,
        `cache_not_written`.
        """
        files = SparseFiles(self._cache, ((header_bytes, file_size), *more_parts))
        async with self._one_at_a_time, _off_the_loop(files) as path:
            return await self._weigh(path, context, kv_type, gpu_layers)

    async def dry_run_file(
        self,
        path: Path,
        *,
        context: int | None,
        kv_type: KvType = "f16",
        gpu_layers: int | None = None,
    ) -> DryRun:
        """Weigh a model that is on this computer; of a split one, name the first part."""
        async with self._one_at_a_time:
            return await self._weigh(path, context, kv_type, gpu_layers)

    async def _weigh(
        self, path: Path, context: int | None, kv_type: KvType, gpu_layers: int | None
    ) -> DryRun:
        began = time.monotonic()
        request = Weigh(1, os.fsencode(path), context, kv_type, gpu_layers)
        try:
            async with asyncio.timeout(_DRY_RUN_PATIENCE), _child(()) as child:
                reply = await child.ask(request)
        except TimeoutError as error:
            raise OutsideError("dry_run_timeout", seconds=int(_DRY_RUN_PATIENCE)) from error
        except OutsideError as error:
            if error.code not in _CRASHES:
                raise
            raise OutsideError("dry_run_crashed", reason=_end_of(error)) from error
        assert isinstance(reply, Weighed)
        parts = (reply.weights, reply.kv, reply.compute, reply.output)
        return DryRun(
            *parts,
            total=sum(size for sizes in parts for _, size in sizes),
            seconds=time.monotonic() - began,
            context=reply.context,
            layers=reply.layers,
            kv_type=reply.kv_type,
        )

    async def plan(self, source: Path, file_type: str) -> QuantizationPlan:
        """What quantizing `source` (of a split model the first part) would give.

        Raises UserError `quantize_unknown_type`; OutsideError `quantize_refused`,
        `quantize_crashed`, `quantize_timeout`.
        """
        number = _number(file_type)
        try:
            async with asyncio.timeout(_PLAN_PATIENCE), _child(()) as child:
                reply = await child.ask(PlanQuantization(1, os.fsencode(source), number))
        except TimeoutError as error:
            raise OutsideError("quantize_timeout", seconds=int(_PLAN_PATIENCE)) from error
        except OutsideError as error:
            raise _quantize_error(error) from error
        assert isinstance(reply, QuantizationPlanned)
        return QuantizationPlan(
            reply.bytes, reply.source_bytes, reply.from_quantized, reply.needs_importance
        )

    async def quantize(
        self,
        source: Path,
        target: Path,
        file_type: str,
        *,
        check: Callable[[Path], object],
        threads: int | None = None,
    ) -> AsyncGenerator[QuantizeProgress]:
        """Write a smaller copy of `source` to `target`, which must not exist yet.

        `check` is called in a thread with the finished file before it gets its name, and raises
        where it is not sound. Leaving the iterator early ends the child and removes what it wrote,
        if it does not have its name yet.
        Raises what `plan` raises and UserError `quantize_target_exists`,
        `quantize_needs_importance`; OutsideError `quantize_no_space`, `quantize_not_written`.
        """
        plan = await self.plan(source, file_type)
        if plan.needs_importance:
            raise UserError("quantize_needs_importance", type=file_type)
        yield QuantizeProgress(0.0, "", plan)
        async with _off_the_loop(PartFile(target, plan.bytes + _ROOM)) as part:
            request = Quantize(
                job=1,
                source=os.fsencode(source),
                target=os.fsencode(part.path),
                file_type=_number(file_type),
                threads=threads or _threads(),
            )
            try:
                async with _child((part.path,)) as child, aclosing(child.hear(request)) as replies:
                    async for reply in replies:
                        if isinstance(reply, Quantizing):
                            yield QuantizeProgress(reply.fraction, reply.tensor)
            except OutsideError as error:
                told = _quantize_error(error)
                raise await asyncio.to_thread(part.explain, told) from error
            await _finished(part, check)
        yield QuantizeProgress(1.0, "")


class _Child:
    """A child of the workshop and the one job it is for."""

    def __init__(self, writable: tuple[Path, ...]) -> None:
        self._job: Job | None = None
        self._cause: AlcoveError | None = None
        self.process = ChildProcess(workshop_command(writable), self._hear, self._bury)

    async def ask(self, request: Request) -> AnyReply:
        """The reply that ends a job; raises what the child tells, or what ended it."""
        async with aclosing(self.hear(request)) as replies:
            async for reply in replies:
                last = reply
        return last

    async def hear(self, request: Request) -> AsyncGenerator[AnyReply]:
        """All replies to a request."""
        await _ready(self.process)
        self._job = Job(request.job, self.process)
        if self._cause is not None:
            self._job.put(self._cause)
        self.process.send(frame(request))
        while not self._job.is_over:
            yield await self._job.next()

    def _hear(self, reply: AnyReply) -> None:
        if self._job is not None and reply.job == self._job.number:
            self._job.put(reply)

    def _bury(self, _process: ChildProcess, cause: AlcoveError) -> None:
        self._cause = cause  # for a job that is yet to come, too
        if self._job is not None:
            self._job.put(cause)


@asynccontextmanager
async def _child(writable: tuple[Path, ...]) -> AsyncGenerator[_Child]:
    """A child that is gone when the block is left, however it is left."""
    child = _Child(writable)
    try:
        yield child
    finally:
        child.process.kill()
        await child.process.ended.wait()


@asynccontextmanager
async def _off_the_loop(files: AbstractContextManager[T]) -> AsyncGenerator[T]:
    """A block that is entered and left in threads: to make or remove a file of many GB takes long.

    What was entered is left, at whatever moment the task is cancelled.
    """
    loop = asyncio.get_running_loop()
    entering = loop.run_in_executor(None, files.__enter__)
    try:
        await _done(entering)
        yield entering.result()
    finally:
        if entering.exception() is None:
            await _done(loop.run_in_executor(None, files.__exit__, None, None, None))


async def _done(thread: asyncio.Future[T]) -> None:
    """Wait for what cannot be broken off; a cancellation meanwhile is heeded afterwards.

    Raises nothing else, so that no end of a block hides the error that led there.
    """
    cancelled: asyncio.CancelledError | None = None
    while not thread.done():
        try:
            await asyncio.wait((thread,))
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled


async def _finished(part: PartFile, check: Callable[[Path], object]) -> None:
    """Cancelled, the file gets no name, and nobody has it open any more."""
    finishing = asyncio.get_running_loop().run_in_executor(None, part.finish, check)
    try:
        await asyncio.shield(finishing)
    except asyncio.CancelledError:
        part.give_up()
        await _done(finishing)
        raise


async def _ready(process: ChildProcess) -> EngineFacts:
    try:
        async with asyncio.timeout(_START_PATIENCE):
            return await asyncio.shield(process.ready)
    except TimeoutError as error:
        raise OutsideError("engine_not_started", reason="it did not answer") from error


def _number(file_type: str) -> int:
    if file_type not in FILE_TYPES:
        raise UserError("quantize_unknown_type", type=file_type)
    return FILE_TYPES[file_type]


def _threads() -> int:
    """All physical cores but one, which is for the window."""
    return max(1, (psutil.cpu_count(logical=False) or os.cpu_count() or 2) - 1)


def _quantize_error(error: OutsideError) -> OutsideError:
    """The end of a child of the workshop is not the end of the chat's engine."""
    if error.code not in _CRASHES:
        return error
    return OutsideError("quantize_crashed", reason=_end_of(error))


def _end_of(error: OutsideError) -> str:
    """What ended a child."""
    return str(error.facts.get("reason") or error.facts.get("signal") or error.code)
