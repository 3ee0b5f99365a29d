"""Open connections that another thread can end at once: for the offline switch, Stop and Pause."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket


class Line:
    """One connection from the first look-up to its end. `cut` wakes whoever waits in it."""

    def __init__(self) -> None:
        self.is_cut = False
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._wake: Callable[[], None] | None = None

    def hold(self, connection: socket.socket) -> None:
        """Be able to end `connection`; raises ConnectionAbortedError when cut before.

        Kept as a duplicate: TLS takes the descriptor of the original over, and one that was closed
        elsewhere could be another file's by the time of the cut.
        """
        with self._lock:
            self._raise_if_cut()
            if self._handle is not None:
                self._handle.close()
            self._handle = connection.dup()

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """While this lasts, a cut calls `wake`; raises ConnectionAbortedError when cut."""
        with self._lock:
            self._raise_if_cut()
            self._wake = wake
        try:
            yield
        finally:
            with self._lock:
                self._wake = None
        self._raise_if_cut()

    def cut(self) -> None:
        """End it now, from any thread."""
        import socket

        with self._lock:
            self.is_cut = True
            if self._wake is not None:
                self._wake()
            if self._handle is not None:
                with suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of the duplicate."""
        with self._lock:
            if self._handle is not None:
                self._handle.close()
                self._handle = None

    def _raise_if_cut(self) -> None:
        if self.is_cut:
            raise ConnectionAbortedError


class Lines:
    """Connections that end together; one that is added after the cut is cut at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: set[Line] = set()
        self._is_cut = False

    def add(self, line: Line) -> None:
        """Take part in the cut."""
        with self._lock:
            self._lines.add(line)
            is_cut = self._is_cut
        if is_cut:
            line.cut()

    def discard(self, line: Line) -> None:
        """It has ended."""
        with self._lock:
            self._lines.discard(line)

    def cut(self) -> None:
        """End all of them, and those to come."""
        with self._lock:
            self._is_cut = True
            lines = list(self._lines)
        for line in lines:
            line.cut()

    def mend(self) -> None:
        """Let new ones live again."""
        with self._lock:
            self._is_cut = False


class Errand:
    """What somebody wants of the network, in one or more requests; `cancel` ends them all."""

    def __init__(self, why: str) -> None:
        self.why = why
        self.lines = Lines()

    def cancel(self) -> None:
        """End what is open and refuse what would follow, from any thread."""
        self.lines.cut()
