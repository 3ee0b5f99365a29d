"""Runs a piece of Python under a wall-clock limit and a memory limit, in any thread."""

from __future__ import annotations

import contextlib
import ctypes
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

MEMORY_ALLOWANCE = 512 * 1024 * 1024
"""Bytes of address space the work may add, where the system can hold it to that."""

_INSIST_SECONDS = 0.5
_STRIKES = 20


class TimeIsUp(BaseException):
    """The limit has passed. Not an Exception, so that no `except Exception` on the way eats it."""


class _Clock:
    """Raises TimeIsUp in one thread after some seconds, and again until it is stopped."""

    def __init__(self, thread: int, seconds: float) -> None:
        self._thread = ctypes.c_ulong(thread)
        self._seconds = seconds
        self._done = threading.Event()
        self.stopped = False
        self._ticker = threading.Thread(target=self._run, name="render-limit", daemon=True)
        self._ticker.start()

    def _run(self) -> None:
        wait = self._seconds
        for _ in range(_STRIKES):
            if self._done.wait(wait):
                return
            ctypes.pythonapi.PyThreadState_SetAsyncExc(self._thread, ctypes.py_object(TimeIsUp))
            wait = _INSIST_SECONDS

    def stop(self) -> None:
        """End the ticker and take back an exception that is on its way."""
        self._done.set()
        self._ticker.join()
        ctypes.pythonapi.PyThreadState_SetAsyncExc(self._thread, None)
        self.stopped = True


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp in this thread when the block takes longer than `seconds`.

    It strikes between two Python instructions (PyThreadState_SetAsyncExc), so the block must not
    spend long inside one C call; the template sandbox bounds those.
    """
    clock = _Clock(threading.get_ident(), seconds)
    try:
        yield
    finally:
        while not clock.stopped:
            with contextlib.suppress(TimeIsUp):
                clock.stop()


@contextlib.contextmanager
def memory_limit(allowance: int = MEMORY_ALLOWANCE) -> Iterator[None]:
    """Let the process grow by `allowance` bytes at most during the block, then restore its limit.

    More raises MemoryError. Linux only: macOS does not enforce RLIMIT_AS and Windows has none;
    there the bounds of the sandbox stand alone.
    """
    if sys.platform != "linux":
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    wanted = pages * resource.getpagesize() + allowance
    lower = wanted if soft == resource.RLIM_INFINITY else min(soft, wanted)
    resource.setrlimit(resource.RLIMIT_AS, (lower, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
