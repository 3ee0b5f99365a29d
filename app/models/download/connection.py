"""One connection's thread: takes pieces, writes what comes, and tries again when it must."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from io import FileIO
from typing import TYPE_CHECKING

from app.core.errors import AlcoveError, OutsideError
from app.models.download.control import Control, Stopped
from app.models.download.part import Part
from app.models.download.source import Again, Answer, Changed, Source, told
from app.models.download.spans import Claim, Claims
from app.models.download.troubles import as_alcove_error
from app.models.download.words import Tuning

if TYPE_CHECKING:
    from app.network.reply import Reply

_MAGIC = b"GGUF"
_NEWS = 8 << 20
"""After so many bytes the hasher is told."""


class StartAnew(Exception):  # noqa: N818 - a way to go on
    """The server cannot give the rest alone: all bytes are to be fetched again, after `error`."""

    def __init__(self, error: AlcoveError) -> None:
        super().__init__(error)
        self.error = error


class GaveUp(Exception):  # noqa: N818 - the others may go on
    """One connection failed too often in a row."""

    def __init__(self, error: AlcoveError) -> None:
        super().__init__(error)
        self.error = error


Trouble = AlcoveError | OSError | StartAnew | GaveUp | Changed


@dataclass(frozen=True, slots=True)
class Try:
    """What the connections of one try at a file share. `whole`: the server ignores ranges."""

    name: str
    source: Source
    part: Part
    claims: Claims
    control: Control
    tuning: Tuning
    whole: bool
    wake: Callable[[], None]
    is_alone: Callable[[], bool]


class Connection:
    """Fetches pieces until none is free. `trouble` says why it ended before that.

    `has_begun`: the server has given good bytes; `has_ended`: this is over. `waiting`:
    why it waits for its next try.
    """

    def __init__(self, shared: Try, ended: Callable[[], None]) -> None:
        self.has_begun = self.has_ended = False
        self.trouble: Trouble | None = None
        self.waiting: AlcoveError | None = None
        self._shared, self._ended = shared, ended
        self._view = memoryview(bytearray(shared.tuning.buffer))
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name="download", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def join(self, seconds: float) -> None:
        """Wait for its end."""
        self._thread.join(seconds)

    def _run(self) -> None:
        shared = self._shared
        try:
            while claim := shared.claims.take(shared.tuning.connections):
                self._fetch(claim)
        except Stopped:
            pass
        except (AlcoveError, OSError, StartAnew, GaveUp, Changed) as trouble:
            self.trouble = trouble
        except Exception as raised:  # noqa: BLE001 - else another would be begun, again and again
            self.trouble = as_alcove_error(raised)
        finally:
            self.has_ended = True
            shared.wake()
            self._ended()

    def _fetch(self, claim: Claim) -> None:
        shared = self._shared
        try:
            self._receive(claim)
            self._failures = 0
        except Again as again:
            if shared.whole:
                raise StartAnew(again.error) from again
            shared.claims.release(claim)
            self._await_next(again, claim.position - claim.start)
        finally:
            shared.claims.release(claim)

    def _await_next(self, again: Again, got: int) -> None:
        """Wait before the next try, or give up."""
        tuning = self._shared.tuning
        if got >= tuning.little:
            self._failures = 0
            delay = 0.0
        else:
            self._failures += 1
            delay = min(tuning.backoff * 2 ** (self._failures - 1), tuning.backoff_most)
        if self._failures > tuning.tries:
            raise GaveUp(again.error)
        if again.seconds is not None:
            delay = min(max(again.seconds, delay), tuning.wait_most)
        self.waiting = again.error
        self._shared.control.wait(delay)
        self.waiting = None

    def _receive(self, claim: Claim) -> None:
        shared = self._shared
        # Alone it asks for all there is and goes on from piece to piece; with others, for its own.
        end = shared.claims.gap_end(claim) if shared.is_alone() else claim.stop
        answer = shared.source.open(claim.start, end, shared.control)
        with answer.reply as reply:
            first = self._first_block(reply, claim, answer)
            if answer.whole and not shared.whole:
                raise StartAnew(OutsideError("hub_odd_answer", reason="it ignores ranges"))
            if answer.etag:
                shared.part.note_etag(answer.etag)
            self.has_begun = True
            with shared.part.writer(claim.start) as file:
                self._write_all(reply, file, claim, first, end)

    def _write_all(self, reply: Reply, file: FileIO, claim: Claim, got: int, end: int) -> None:
        """Write until the piece is complete; while it is alone, until the answer ends."""
        shared, view, told_at = self._shared, self._view, claim.start
        while True:
            shared.control.check()
            _write(file, view[:got])
            claim.position += got
            if claim.position - told_at >= _NEWS:
                told_at = claim.position
                shared.wake()
            if claim.position >= claim.stop and not self._go_on(claim, end):
                return
            got = self._read(reply, view[: claim.stop - claim.position])

    def _go_on(self, claim: Claim, end: int) -> bool:
        shared = self._shared
        return claim.stop < end and shared.claims.extend(claim, shared.tuning.connections)

    def _first_block(self, reply: Reply, claim: Claim, answer: Answer) -> int:
        """Read into the buffer; at the file's beginning, make sure that it is a model."""
        room = self._view[: claim.stop - claim.start]
        got = self._read(reply, room)
        if claim.start and not answer.whole:
            return got
        while got < min(len(_MAGIC), len(room)):
            got += self._read(reply, room[got:])
        self._check_magic(bytes(room[: min(got, 64)]))
        return got

    def _check_magic(self, untrusted: bytes) -> None:
        name = self._shared.name
        if untrusted.lstrip()[:1] == b"<":
            raise OutsideError("download_web_page", name=name)
        is_pointer = untrusted.startswith(b"version https://git-lfs")
        if is_pointer or (name.lower().endswith(".gguf") and not untrusted.startswith(_MAGIC)):
            raise OutsideError("download_not_a_model", name=name)

    def _read(self, reply: Reply, room: memoryview) -> int:
        """At least one byte."""
        try:
            got = reply.readinto(room)
        except OutsideError as error:
            self._shared.control.check()
            raise told(error) from error
        if not got:
            self._shared.control.check()
            raise Again(OutsideError("network_cut", host="?"))
        return got


def _write(file: FileIO, view: memoryview) -> None:
    """All of it: a disk that becomes full takes a part before it refuses."""
    while len(view):
        view = view[file.write(view) or 0 :]
