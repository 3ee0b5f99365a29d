"""The queue of a child that computes: one job at a time, each stopped at once when asked."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from app.engine.child.failing import failure
from app.engine.child.native import AbortFlag, Native
from app.engine.child.outbox import Outbox
from app.engine.child.stopped import Stopped
from app.engine.protocol import Failed, Request, Stop

_STACK = 16 * 1024 * 1024
"""Bytes: llama.cpp follows the rules of a grammar by recursion, and Windows gives little."""

R = TypeVar("R", bound=Request)


class Jobs(Generic[R]):
    """Does jobs in a thread of its own; `give` is called from the one that listens.

    `decode` reads a request; `do` answers it, or raises; Stopped where `flag` was raised. `end`
    frees what is held.
    """

    def __init__(
        self,
        native: Native,
        outbox: Outbox,
        decode: Callable[[bytes], R | Stop],
        do: Callable[[R], None],
        end: Callable[[], None],
    ) -> None:
        self.flag = AbortFlag()
        self._native, self._outbox = native, outbox
        self._decode, self._do, self._end = decode, do, end
        self._lock = threading.Lock()
        self._waiting: queue.SimpleQueue[R | None] = queue.SimpleQueue()
        self._running = 0
        self._queued: set[int] = set()
        self._thread = threading.Thread(target=self._work, name="worker", daemon=True)

    def start(self) -> None:
        """When `do` can be called."""
        usual = threading.stack_size(_STACK)
        self._thread.start()
        threading.stack_size(usual)

    def give(self, untrusted_body: bytes) -> None:
        """Queue a request, or heed a Stop at once."""
        request = self._decode(untrusted_body)
        if isinstance(request, Stop):
            self._stop(request.job)
            return
        with self._lock:
            self._queued.add(request.job)
        self._waiting.put(request)

    def _stop(self, job: int) -> None:
        """End a job that waits or runs."""
        with self._lock:
            is_queued = job in self._queued
            self._queued.discard(job)
            if self._running == job:
                self.flag.raise_()
        if is_queued:  # told at once: what runs before it may take minutes
            self._outbox.send(Failed(job, "stopped", {}, "UserError"))

    def close(self, seconds: float = 1.0) -> None:
        """End what runs and free what is held, if it can be done in `seconds`."""
        self.flag.raise_()
        self._waiting.put(None)
        self._thread.join(seconds)

    def _begin(self, job: int) -> bool:
        """False for a job that was stopped while it waited; that was told then."""
        with self._lock:
            if job not in self._queued:
                return False
            self._queued.discard(job)
            self._running = job
            self.flag.lower()
            self._native.forget_log()
            return True

    def _work(self) -> None:
        while (request := self._waiting.get()) is not None:
            if not self._begin(request.job):
                continue
            try:
                self._do(request)
            except Stopped:
                self._outbox.send(Failed(request.job, "stopped", {}, "UserError"))
            except BaseException as error:  # noqa: BLE001 - the child lives on; the window shows why
                self._outbox.send(failure(request.job, error))
        self._end()
