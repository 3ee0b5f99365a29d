"""Computes a part file's SHA-256 behind the connections, from the bytes that are on the disk."""

from __future__ import annotations

import hashlib
import threading

from app.models.download.control import Control, Stopped
from app.models.download.part import Part
from app.models.download.spans import Claims

_BLOCK = 1 << 20
_LOOK = 0.25
"""Seconds after which it looks for new bytes unasked, for connections that are slow."""


class Hasher:
    """A thread that follows the gapless beginning of the file. `checked` bytes are hashed.

    The bytes are read back instead of being handed over: with several connections they come out of
    order, after a pause they must be read anyway, and what was just written comes from the
    system's cache, at a tenth of the hash's own time.
    """

    def __init__(self, part: Part, claims: Claims, size: int, control: Control) -> None:
        self._part, self._claims, self._size, self._control = part, claims, size, control
        self._hash = hashlib.sha256()
        self._news = threading.Event()
        self._thread = threading.Thread(target=self._run, name="download hash", daemon=True)
        self.checked = 0
        self.error: OSError | None = None

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """There are new bytes, or the end was asked for."""
        self._news.set()

    def join(self, seconds: float) -> bool:
        """Wait for its end; False if it still works."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def hexdigest(self) -> str:
        """The hash of all bytes, after its end."""
        return self._hash.hexdigest()

    def _run(self) -> None:
        try:
            self._follow()
        except OSError as error:
            self.error = error
        except Stopped:
            return

    def _follow(self) -> None:
        view = memoryview(bytearray(_BLOCK))
        with self._part.reader() as file:
            while self.checked < self._size:
                frontier = self._claims.frontier()
                while self.checked < frontier:
                    self._control.check()
                    got = file.readinto(view[: frontier - self.checked])
                    if not got:
                        raise OSError(0, "the part file became shorter")
                    self._hash.update(view[:got])
                    self.checked += got
                self._control.check()
                if self.checked < self._size:
                    self._news.wait(_LOOK)
                    self._news.clear()
