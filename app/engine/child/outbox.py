"""Sends frames to the window: at once, but text at most 60 times a second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from app.core.words import Part
from app.engine.protocol import Reading, Reply, Text, frame

_INTERVAL = 1 / 60


class Outbox:
    """Used by both threads. A frame that is no text sends the text before it first."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._waiting: list[str] = []
        self._part: Part = "answer"
        self._job = self._tokens = 0
        self._sent_at = 0.0
        self._reading_at = 0.0
        self._work: Callable[[], None] = _nothing
        self._ticker = threading.Thread(target=self._tick, name="outbox", daemon=True)
        self._filled = threading.Event()
        self._ticker.start()

    def send(self, reply: Reply) -> None:
        """Send now; a pipe that is gone means the window is gone, which the reader notices."""
        with self._lock:
            self._flush()
            self._write(reply)

    def reading(self, job: int, done: int, total: int, reused: int) -> None:
        """Prompt progress: always the first and the last, others 10 times a second at most."""
        now = time.monotonic()
        if done < total and done > reused and now - self._reading_at < 0.1:
            return
        self._reading_at = now
        self.send(Reading(job, done, total, reused))

    def text(self, job: int, part: Part, text: str, tokens: int) -> None:
        """Add text; it leaves with the next tick, or at once when the last one is long ago."""
        with self._lock:
            if self._waiting and part != self._part:
                self._flush()
            self._job, self._part = job, part
            self._waiting.append(text)
            self._tokens += tokens
            now = time.monotonic()
            if now - self._sent_at >= _INTERVAL:
                # Not when the ticker sends: then the next text would come too early for ever.
                self._sent_at = now
                self._flush()
                return
        if not self._filled.is_set():
            self._filled.set()

    def soon(self, work: Callable[[], None]) -> None:
        """Call `work`, which may add text, in the outbox's thread: at once, or with its next tick.

        While that thread waits out a tick, nothing wakes it: that would cost more than the work.
        """
        if not self._filled.is_set():
            self._work = work
            self._filled.set()

    def _tick(self) -> None:
        """Sends what would otherwise wait for the next token of a slow model."""
        while self._filled.wait():
            self._filled.clear()  # before the work: what it comes too late for sets it again
            self._work()
            time.sleep(_INTERVAL)
            with self._lock:
                self._flush()

    def _flush(self) -> None:
        if self._waiting:
            reply = Text(self._job, self._part, "".join(self._waiting), self._tokens)
            self._waiting.clear()
            self._tokens = 0
            self._write(reply)

    def _write(self, reply: Reply) -> None:
        with suppress(OSError, ValueError):
            self._stream.write(frame(reply))
            self._stream.flush()


def _nothing() -> None:
    """No work yet."""
