"""How a download is ended from outside within moments: a flag, and its connections cut."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from app.network.lines import Errand


class Stopped(Exception):  # noqa: N818 - asked for, no error
    """Somebody asked for the end."""


class Control:
    """Shared by the threads of a download. An inner one ends with its outer one, not vice versa.

    `errand` goes with every request: `stop` ends those that are open, and those that wait.
    """

    def __init__(self) -> None:
        self.errand = Errand("download")
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._inner: list[Control] = []

    @contextmanager
    def inner(self) -> Iterator[Control]:
        """A control for one try, stopped at the end; raises Stopped where it is too late."""
        control = Control()
        with self._lock:
            self._inner.append(control)
        try:
            self.check()
            yield control
        finally:
            control.stop()
            with self._lock:
                self._inner.remove(control)

    @property
    def is_stopped(self) -> bool:
        """Was the end asked for?"""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Ask for the end: waits and reads end with it. Returns at once."""
        with self._lock:
            self._stopped.set()
            inner = list(self._inner)
        self.errand.cancel()
        for control in inner:
            control.stop()

    def check(self) -> None:
        """Raise Stopped if the end was asked for."""
        if self._stopped.is_set():
            raise Stopped

    def wait(self, seconds: float) -> None:
        """Wait; raises Stopped as soon as the end is asked for."""
        if self._stopped.wait(seconds):
            raise Stopped
