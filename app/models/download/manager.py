"""The queue of downloads: verbs for a front end, some at a time, kept over the program's end."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from weakref import WeakSet

from app.core.errors import AlcoveError, OutsideError, UserError
from app.models.download.control import Stopped
from app.models.download.feed import Feed
from app.models.download.job import Job, parts_of, state_of
from app.models.download.naming import make_record, same_files
from app.models.download.part import Part
from app.models.download.records import Record, Records, Trouble
from app.models.download.troubles import as_alcove_error, ending, is_paused_by_world
from app.models.download.words import (
    DownloadRequest,
    DownloadState,
    Network,
    Status,
    Tuning,
)

_RECORDS = ".downloads"


@dataclass(slots=True, eq=False)
class _Entry:
    record: Record
    state: DownloadState
    job: Job | None = None
    wish: Status = "queued"
    """What it becomes if it is stopped."""
    ended: asyncio.Event = field(default_factory=asyncio.Event)


class Downloads:
    """All downloads into one models' folder. Its verbs are called on the loop of `start`.

    Each running one works in threads of its own; `at_once` of them run. Only `start` begins:
    before it nothing is read, sent or written.
    """

    def __init__(
        self, models: Path, network: Network, *, at_once: int = 1, tuning: Tuning | None = None
    ) -> None:
        self._root, self._network = models, network
        self._at_once, self._tuning = at_once, tuning or Tuning()
        self._records = Records(models / _RECORDS)
        self._entries: dict[str, _Entry] = {}
        # A listener that goes away takes its feed along.
        self._feeds: WeakSet[Feed] = WeakSet()
        self._adding = asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_open = False

    async def start(self, *, paused: bool = False) -> None:
        """Read what earlier runs left, and go on with it; with `paused` only when told to.

        What the user paused stays so; what the world paused is tried again. The finished ones of
        earlier runs are forgotten.
        """
        self._loop = asyncio.get_running_loop()
        for record, done in await asyncio.to_thread(self._left, "paused" if paused else "queued"):
            state = state_of(record, self._root, record.status, done)
            self._entries[record.id] = _Entry(record, state)
        self._is_open = True
        self._begin_next()

    async def close(self) -> None:
        """Stop what runs, keeping all of it for the next start, and end the listeners."""
        self._is_open = False
        running = [entry for entry in self._entries.values() if entry.job]
        await asyncio.gather(*(self._stop(entry, "queued") for entry in running))
        for feed in self._feeds:
            feed.end()

    def states(self) -> tuple[DownloadState, ...]:
        """All downloads as they stand, oldest first."""
        return tuple(entry.state for entry in self._entries.values())

    def changes(self) -> AsyncGenerator[DownloadState, None]:
        """Each state from now on, a few a second of each download; a slow listener misses some
        but never the last. Ends with `close`."""
        feed = Feed()
        self._feeds.add(feed)
        return feed.states()

    async def add(self, request: DownloadRequest) -> str:
        """Queue it and give its id. One that gets the same files already goes on instead.

        Raises UserError `hub_name_refused`, OutsideError `hub_odd_answer`, `download_not_saved`.
        """
        async with self._adding:
            for entry in self._entries.values():
                if entry.record.status != "finished" and same_files(entry.record, request):
                    break
            else:
                record = await asyncio.to_thread(self._make, request)
                entry = _Entry(record, state_of(record, self._root, "queued", 0))
                self._entries[record.id] = entry
                self._publish(entry.state)
        await self.resume(entry.record.id)
        self._begin_next()
        return entry.record.id

    async def pause(self, download_id: str) -> None:
        """Stop it, keeping what is here, until the user goes on with it."""
        entry = self._entry(download_id)
        if entry.job:
            await self._stop(entry, "paused")
        elif entry.record.status == "queued" or is_paused_by_world(entry.record):
            await self._settle(entry, "paused")

    async def resume(self, download_id: str) -> None:
        """Queue it again, after a pause or a failure."""
        entry = self._entry(download_id)
        if entry.job is None and entry.record.status in {"paused", "failed"}:
            await self._settle(entry, "queued")
            self._begin_next()

    async def go_on(self, codes: Collection[str] = ()) -> None:
        """Queue again what the world paused, not the user; given `codes`, only for those errors."""
        for entry in list(self._entries.values()):
            trouble = entry.record.trouble
            is_meant = trouble is not None and (not codes or trouble.code in codes)
            if is_meant and is_paused_by_world(entry.record):
                await self.resume(entry.record.id)

    async def cancel(self, download_id: str) -> None:
        """Stop it and delete what is here of it; a finished one is only taken off the list.

        Raises OutsideError `download_not_saved`.
        """
        entry = self._entry(download_id)
        await self.pause(download_id)
        try:
            await asyncio.to_thread(self._forget, entry.record)
            self._entries.pop(download_id, None)
            self._publish(replace(entry.state, status="cancelled", rate=0.0, seconds_left=None))
        finally:
            self._begin_next()

    async def remove_finished(self) -> None:
        """Take the finished ones off the list; their files stay."""
        for entry in list(self._entries.values()):
            if entry.record.status == "finished":
                await self.cancel(entry.record.id)

    def _left(self, running: Status) -> list[tuple[Record, int]]:
        """The records of earlier runs, and how much of each is here; what ran becomes `running`,
        as does what the world paused unless that is "paused"."""
        found = []
        for record in self._records.load():
            if record.status == "finished":
                self._drop(record)
                continue
            is_settled = record.status in {"paused", "failed"}
            if is_paused_by_world(record) and running != "paused":
                is_settled = False
            left = record if is_settled else replace(record, status=running, trouble=None)
            found.append((left, self._done(left)))
        return found

    def _make(self, request: DownloadRequest) -> Record:
        others = [entry.record for entry in self._entries.values()]
        try:
            record = make_record(self._root, request, others)
            self._records.save(record)
        except OSError as error:
            raise self._not_saved(error) from error
        return record

    def _forget(self, record: Record) -> None:
        try:
            if record.status != "finished":
                for part in self._parts(record):
                    part.remove()
            self._records.delete(record.id)
        except OSError as error:
            raise self._not_saved(error) from error

    def _drop(self, record: Record) -> None:
        """Forget a finished one; where the disk refuses, it is dropped the next time."""
        with suppress(OSError):
            self._records.delete(record.id)

    def _not_saved(self, error: OSError) -> OutsideError:
        reason = error.strerror or type(error).__name__
        return OutsideError("download_not_saved", folder=str(self._root), reason=reason)

    def _entry(self, download_id: str) -> _Entry:
        entry = self._entries.get(download_id)
        if entry is None:
            raise UserError("download_unknown")
        return entry

    async def _stop(self, entry: _Entry, wish: Status) -> None:
        """End its job, and wait until all of it is released."""
        entry.wish = wish
        if entry.job:
            entry.job.control.stop()
            await entry.ended.wait()

    async def _settle(self, entry: _Entry, status: Status) -> None:
        """A new status for one that does not run."""
        entry.record = replace(entry.record, status=status, trouble=None)
        self._publish(replace(entry.state, status=status, error=None))
        await asyncio.to_thread(self._keep, entry.record)

    def _keep(self, record: Record) -> None:
        """Write it down; a disk that refuses has been told of, or will be, by the download."""
        try:
            self._records.save(record)
        except OSError:
            return

    def _begin_next(self) -> None:
        """Start what is due, oldest first, never two that write the same file."""
        busy = {path for one in self._entries.values() if one.job for path in one.state.paths}
        for entry in self._entries.values():
            count = sum(one.job is not None for one in self._entries.values())
            if not self._is_open or count >= self._at_once:
                return
            is_due = entry.job is None and entry.record.status == "queued"
            if is_due and busy.isdisjoint(entry.state.paths):
                busy.update(entry.state.paths)
                self._begin(entry)

    def _begin(self, entry: _Entry) -> None:
        entry.job = job = Job(
            self._root,
            entry.record,
            self._network,
            self._tuning,
            save=self._keep,
            report=lambda state: self._call(self._publish, state),
        )
        entry.wish, entry.ended = "queued", asyncio.Event()
        self._publish(replace(entry.state, status="running", error=None))
        threading.Thread(
            target=self._work, args=(entry, job), name="download job", daemon=True
        ).start()

    def _work(self, entry: _Entry, job: Job) -> None:
        """The job's thread: run it, write down how it ended, say so."""
        error: AlcoveError | None = None
        status: Status = "finished"
        try:
            job.run()
        except Stopped:
            status = entry.wish
        except Exception as raised:  # noqa: BLE001 - a thread has nobody else to tell
            error = as_alcove_error(raised)
            status = ending(error)
        trouble = Trouble.of(error) if error else None
        record = replace(job.record, status=status, trouble=trouble)
        # While another window is at it, what is written down is that one's.
        if error is None or error.code != "download_elsewhere":
            self._keep(record)
        state = replace(state_of(record, self._root, status, self._done(record)), error=error)
        self._call(self._ended, entry, record, state)

    def _done(self, record: Record) -> int:
        if record.status == "finished":
            return record.total
        return sum(_here(part.final) or part.done_bytes() for part in self._parts(record))

    def _parts(self, record: Record) -> list[Part]:
        return parts_of(self._root, record)

    def _ended(self, entry: _Entry, record: Record, state: DownloadState) -> None:
        entry.job, entry.record = None, record
        self._publish(state)
        entry.ended.set()
        self._begin_next()

    def _publish(self, state: DownloadState) -> None:
        entry = self._entries.get(state.id)
        if entry is not None:
            entry.state = state
        for feed in self._feeds:
            feed.put(state)

    def _call(self, function: Callable[..., None], *arguments: object) -> None:
        """On the loop's thread; the loop may have gone with the program's end."""
        assert self._loop is not None
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(function, *arguments)


def _here(final: Path) -> int:
    try:
        return final.stat().st_size
    except OSError:
        return 0
