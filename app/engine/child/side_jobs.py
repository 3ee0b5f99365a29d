"""The workshop child's one thread that works: weighs a model, plans or does a quantization."""

from __future__ import annotations

import queue
import sys
import threading

from app.engine.child import dry_run, quantize
from app.engine.child.failing import failure
from app.engine.child.native import Native
from app.engine.child.outbox import Outbox
from app.engine.protocol import (
    AnySideJob,
    PlanQuantization,
    Quantize,
    Quantized,
    Quantizing,
    Weigh,
    decode_side_job,
)

_DATA_LIMIT = 4 * 1024**3
"""Bytes of its own memory: a header that asks for more lies. Mapped files do not count."""


class SideJobs:
    """`give` is called from the thread that listens; the parent ends the process to stop a job."""

    def __init__(self, native: Native, outbox: Outbox) -> None:
        self._native, self._outbox = native, outbox
        self._jobs: queue.SimpleQueue[AnySideJob] = queue.SimpleQueue()
        threading.Thread(target=self._work, name="side jobs", daemon=True).start()

    def give(self, untrusted_body: bytes) -> None:
        """Queue a request."""
        self._jobs.put(decode_side_job(untrusted_body))

    def close(self) -> None:
        """The process ends now, and with it what runs."""

    def _work(self) -> None:
        limit_memory()
        while True:
            request = self._jobs.get()
            try:
                self._do(request)
            except BaseException as error:  # noqa: BLE001 - said to the parent, which ends us
                self._outbox.send(failure(request.job, error))

    def _do(self, request: AnySideJob) -> None:
        outbox, job = self._outbox, request.job
        match request:
            case Weigh():
                outbox.send(dry_run.dry_run(self._native, request))
            case PlanQuantization():
                outbox.send(quantize.plan(self._native, request))
            case Quantize():

                def tell(fraction: float, tensor: str) -> None:
                    outbox.send(Quantizing(job, fraction, tensor))

                quantize.quantize(self._native, request, tell)
                outbox.send(Quantized(job))


def limit_memory() -> None:
    """On Linux: a header that lies must not take the computer's memory before it is found out."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_DATA_LIMIT, _DATA_LIMIT))
