"""Gets one file into its part: connections, hash and sidecar at once, anew where it must be."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from app.core.errors import AlcoveError, OutsideError
from app.models.download.connection import Connection, GaveUp, StartAnew, Try
from app.models.download.control import Control
from app.models.download.hasher import Hasher
from app.models.download.part import Part, Sidecar
from app.models.download.saver import Saver
from app.models.download.source import Changed, Source
from app.models.download.spans import Claims
from app.models.download.words import Network, Tuning

_TICK = 0.05
_PATIENCE = 5.0
"""Seconds a thread has for the block it is at, after everything was stopped."""


class Transfer:
    """One file on its way into an open, locked part.

    `done` bytes are written, `checked` are hashed, `waiting` is why nothing comes just now;
    `report` is called often, from the thread of `run`.
    """

    def __init__(
        self,
        part: Part,
        network: Network,
        tuning: Tuning,
        control: Control,
        *,
        report: Callable[[], None],
        changed: Callable[[int, str], None],
        no_ranges: Callable[[], None],
    ) -> None:
        self._part, self._network, self._tuning, self._control = part, network, tuning, control
        self._report, self._changed, self._no_ranges = report, changed, no_ranges
        self._whole = False
        self.done = self.checked = 0
        self.waiting: AlcoveError | None = None

    def run(self) -> None:
        """Return when all bytes are in the part and their hash is right.

        `changed(size, sha256)` is called before another version is begun, and may refuse;
        `no_ranges` once it shows that the server gives whole files only. Raises AlcoveError,
        OSError and Stopped; a part whose hash was wrong is gone then, any other is kept.
        """
        starts = 0
        while True:
            try:
                return self._try()
            except StartAnew as anew:
                error, wanted = anew.error, self._part.sidecar
                if not self._whole:
                    self._whole = True
                    self._no_ranges()
            except Changed as news:
                error = OutsideError("download_keeps_changing", name=self._part.final.name)
                wanted = self._changed_to(news)
            starts += 1
            if starts > self._tuning.tries:
                raise error
            self._part.begin_anew(wanted)
            self._wait(error, starts)

    def _changed_to(self, news: Changed) -> Sidecar:
        wanted = replace(self._part.sidecar, etag="")
        if not news.sha256:
            return wanted
        self._changed(news.size, news.sha256)
        return replace(wanted, size=news.size, sha256=news.sha256)

    def _wait(self, error: AlcoveError, starts: int) -> None:
        """The second start and those after it wait, twice as long each time."""
        if starts > 1:
            self.waiting = error
            self._report()
            delay = self._tuning.backoff * 2 ** (starts - 2)
            self._control.wait(min(delay, self._tuning.backoff_most))
        self.waiting = None

    def _try(self) -> None:
        with self._control.inner() as control:
            crew = _Crew(self._part, self._network, self._tuning, control, whole=self._whole)
            with crew.at_work():
                while not crew.is_complete():
                    self._show(crew)
                self._show(crew)
        if crew.hasher.hexdigest() != self._part.sidecar.sha256:
            self._part.remove()
            raise OutsideError("download_wrong_hash", name=self._part.final.name)

    def _show(self, crew: _Crew) -> None:
        self.done, self.checked = crew.claims.count(), crew.hasher.checked
        self.waiting = crew.waiting()
        self._report()


class _Crew:
    """The threads of one try: connections, the hasher and the saver."""

    def __init__(
        self, part: Part, network: Network, tuning: Tuning, control: Control, *, whole: bool
    ) -> None:
        sidecar = part.sidecar
        spans = ((pair[0], pair[1]) for pair in sidecar.done)
        most = sidecar.size if whole else tuning.piece_most
        least = sidecar.size if whole else tuning.piece_least
        self.claims = Claims(sidecar.size, spans, least=least, most=most)
        self.hasher = Hasher(part, self.claims, sidecar.size, control)
        self._saver = Saver(part, self.claims, self.hasher, tuning.save_every, tuning.save_bytes)
        self._part, self._size, self._tuning, self._control = part, sidecar.size, tuning, control
        self._news = threading.Event()
        self._connections: list[Connection] = []
        self._most = 1 if whole else tuning.connections
        self._gave_up: AlcoveError | None = None
        self._measured_at, self._measured = time.monotonic(), self.claims.count()
        name = part.final.name
        self._shared = Try(
            name=name,
            source=Source(network, sidecar, name, tuning.stall),
            part=part,
            claims=self.claims,
            control=control,
            tuning=tuning,
            whole=whole,
            wake=self.hasher.wake,
            is_alone=lambda: len(self._connections) <= 1,
        )

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """While this lasts they work; afterwards they do not, and the sidecar is true."""
        self.hasher.start()
        self._saver.start()
        try:
            yield
        finally:
            self._control.stop()
            self.hasher.wake()
            for connection in self._connections:
                connection.join(_PATIENCE)
            self.hasher.join(_PATIENCE)
            self._saver.end()
            with suppress(OSError):  # a full disk: what the sidecar says is true all the same
                self._part.save(self.claims.written())

    def is_complete(self) -> bool:
        """Look after them for a moment; raises what made the try impossible."""
        if self.claims.count() == self._size:
            is_hashed = self.hasher.join(_TICK)
            self._raise_disk_errors()
            return is_hashed
        self._man()
        self._news.wait(_TICK)
        self._news.clear()
        self._control.check()
        self._raise_disk_errors()
        self._saver.look(self.claims.count())
        self._muster()
        return False

    def waiting(self) -> AlcoveError | None:
        """Why nothing comes: only if all of them wait."""
        reasons = [one.waiting for one in self._connections]
        return reasons[0] if reasons and all(reasons) else None

    def _raise_disk_errors(self) -> None:
        self._control.check()
        for error in (self.hasher.error, self._saver.error):
            if error is not None:
                raise error

    def _muster(self) -> None:
        """Let those go that have ended."""
        for one in [one for one in self._connections if one.has_ended]:
            self._connections.remove(one)
            if isinstance(one.trouble, GaveUp):
                self._gave_up = one.trouble.error
                self._most = max(1, len(self._connections))
            elif one.trouble is not None:
                raise one.trouble
            else:
                self._gave_up = None
        if self._gave_up is not None and not self._connections:
            raise self._gave_up

    def _man(self) -> None:
        """Start a connection if there is work for one and it would help."""
        if not self.claims.is_free() or len(self._connections) >= self._most:
            return
        if not self._connections or self._helps():
            one = Connection(self._shared, self._news.set)
            self._connections.append(one)
            one.start()
            self._measured_at, self._measured = time.monotonic(), self.claims.count()

    def _helps(self) -> bool:
        """Another one helps where those that are there work, and not at full speed."""
        if not all(one.has_begun and one.waiting is None for one in self._connections):
            return False
        seconds = time.monotonic() - self._measured_at
        if seconds < self._tuning.ramp:
            return False
        rate = (self.claims.count() - self._measured) / max(seconds, _TICK)
        self._measured_at, self._measured = time.monotonic(), self.claims.count()
        return rate < self._tuning.fast_rate
