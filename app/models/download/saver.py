"""Keeps what a part's sidecar says up with what is written, in a thread of its own."""

from __future__ import annotations

import threading
import time

from app.models.download.hasher import Hasher
from app.models.download.part import Part
from app.models.download.spans import Claims


class Saver:
    """Saves every so many seconds or bytes, whichever comes first; `look` is called often.

    A thread, because the disk may take long. `error` is why it ended, such as a full disk.
    """

    def __init__(self, part: Part, claims: Claims, hasher: Hasher, every: float, size: int) -> None:
        self._part, self._claims, self._hasher = part, claims, hasher
        self._every, self._size = every, size
        self._due = threading.Event()
        self._is_over = False
        self._saved_at, self._saved = time.monotonic(), claims.count()
        self._thread = threading.Thread(target=self._run, name="download saver", daemon=True)
        self.error: OSError | None = None

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def look(self, written: int) -> None:
        """So many bytes are written now: is it time?"""
        new = written - self._saved
        if new >= self._size or (new and time.monotonic() - self._saved_at >= self._every):
            self._due.set()

    def end(self) -> None:
        """End, after the save that may be under way."""
        self._is_over = True
        self._due.set()
        self._thread.join()

    def _run(self) -> None:
        forgotten = 0
        try:
            while True:
                self._due.wait()
                # Looking comes after clearing: else an end just between them would be missed.
                self._due.clear()
                if self._is_over:
                    return
                written, hashed = self._claims.written(), self._hasher.checked
                self._part.save(written)
                self._part.forget(forgotten, hashed)
                forgotten = hashed
                self._saved = sum(stop - start for start, stop in written)
                self._saved_at = time.monotonic()
        except OSError as error:
            self.error = error
