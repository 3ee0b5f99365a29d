"""One download from its first byte to its last name, blocking, in a thread of its own."""

from __future__ import annotations

import errno
import hashlib
import shutil
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from app.core.errors import AlcoveError, OutsideError, UserError
from app.models.download.control import Control
from app.models.download.part import Part, Sidecar, prepare_folder
from app.models.download.records import FileRecord, Record
from app.models.download.transfer import Transfer
from app.models.download.words import DownloadState, Network, Status, Tuning
from app.models.safe_names import safe_repository

_FULL = {errno.ENOSPC, errno.EDQUOT}
_RATE_SECONDS = 3.0
_SPARE = 1.05
"""So much more than the files' own size must be free, so that the system keeps some room."""


class Job:
    """Gets all files of a record; all are verified before the first gets its final name.

    So a model of several parts is there or not, and a part that is wrong spoils no list of models.
    `save` keeps a changed record, `report` tells how it stands; both are called in this thread.
    """

    def __init__(
        self,
        root: Path,
        record: Record,
        network: Network,
        tuning: Tuning,
        *,
        save: Callable[[Record], None],
        report: Callable[[DownloadState], None],
    ) -> None:
        self.record = record
        self.control = Control()
        self._root, self._network, self._tuning = root, network, tuning
        self._save, self._report = save, report
        self._folder = folder_of(root, record)
        self._meter = _Meter()
        self._reported_at = 0.0
        self._here = self._checked = 0

    def run(self) -> None:
        """Return when the files are there. Raises AlcoveError, and Stopped after `control.stop`."""
        try:
            self._run()
        except OSError as error:
            raise self._told(error) from error

    def _run(self) -> None:
        owner, name = safe_repository(self.record.repository)
        prepare_folder(self._root, owner, name)
        with ExitStack() as closing:
            parts = []
            for number, file in enumerate(self.record.files):
                if self._is_here(file):
                    self._here += file.size
                    self._checked += file.size
                    Part(self._folder / file.name).remove()
                    continue
                part = Part(self._folder / file.name)
                closing.callback(part.close)
                part.open(self._sidecar(file))
                parts.append((number, part))
            self._check_space()
            for number, part in parts:
                self._transfer(number, part)
            self.control.check()
            # The first part last: it is the one that programs open.
            for _, part in reversed(parts):
                part.place()

    def _transfer(self, number: int, part: Part) -> None:
        def report() -> None:
            self._tell(transfer)

        transfer = Transfer(
            part,
            self._network,
            self._tuning,
            self.control,
            report=report,
            changed=lambda size, sha256: self._change(number, size, sha256),
            no_ranges=self._tell_no_ranges,
        )
        transfer.run()
        size = self.record.files[number].size
        self._here += size
        self._checked += size

    def _change(self, number: int, size: int, sha256: str) -> None:
        """The hub has another version than the one that was asked for."""
        old = self.record.files[number]
        files = list(self.record.files)
        files[number] = replace(old, size=size, sha256=sha256)
        self.record = replace(self.record, files=tuple(files))
        note = "download_changed" if old.sha256 else ""
        self._note(note)
        self._check_space()

    def _tell_no_ranges(self) -> None:
        note = "download_no_ranges"
        self._note(note)

    def _note(self, note: str) -> None:
        if note and note not in self.record.notes:
            self.record = replace(self.record, notes=(*self.record.notes, note))
        self._save(self.record)

    def _sidecar(self, file: FileRecord) -> Sidecar:
        if not (file.size or file.sha256):
            raise UserError("download_no_checksum", name=file.name)
        record = self.record
        url = self._network.address(record.repository, record.commit, file.path)
        return Sidecar(url, record.repository, record.commit, file.size, file.sha256)

    def _is_here(self, file: FileRecord) -> bool:
        """Was it placed before (and is right)? Raises UserError for another file of that name."""
        path = self._folder / file.name
        if path.is_symlink() or not path.exists():
            return False
        self._report(state_of(self.record, self._root, "checking", self._here))
        if path.stat().st_size == file.size and self._hash(path) == file.sha256:
            return True
        raise UserError("download_name_taken", name=file.name, folder=str(self._folder))

    def _hash(self, path: Path) -> str:
        found, view = hashlib.sha256(), memoryview(bytearray(1 << 20))
        with path.open("rb", buffering=0) as file:
            while got := file.readinto(view):
                self.control.check()
                found.update(view[:got])
        return found.hexdigest()

    def _check_space(self) -> None:
        """Is there room for what is missing? Raises OutsideError `download_disk_full`."""
        missing = self._missing()
        needed = int(missing + self.record.total * (_SPARE - 1)) if missing else 0
        if needed > shutil.disk_usage(self._folder).free:
            raise self._full(needed)

    def _missing(self) -> int:
        paths = [self._folder / file.name for file in self.record.files]
        here = sum(path.stat().st_size if path.exists() else _allocated(path) for path in paths)
        return max(0, self.record.total - here)

    def _full(self, needed: int) -> OutsideError:
        free = shutil.disk_usage(self._folder).free
        return OutsideError(
            "download_disk_full",
            needed=_gigabytes(needed),
            free=_gigabytes(free),
            folder=str(self._folder),
        )

    def _told(self, error: OSError) -> AlcoveError:
        if error.errno in _FULL:
            return self._full(int(self._missing() + self.record.total * (_SPARE - 1)))
        reason = error.strerror or type(error).__name__
        if error.errno == errno.EFBIG:
            return OutsideError("download_too_large_here", folder=str(self._folder))
        return OutsideError("download_not_saved", folder=str(self._folder), reason=reason)

    def _tell(self, transfer: Transfer) -> None:
        """Report, but not more often than people can read."""
        now = time.monotonic()
        if now - self._reported_at < self._tuning.report_every:
            return
        self._reported_at = now
        done = self._here + transfer.done
        rate = self._meter.rate(now, done)
        status: Status = "running"
        if transfer.waiting is not None:
            status = "waiting"
        elif done >= self.record.total:
            status = "checking"
        left = (self.record.total - done) / rate if rate > 0 else None
        self._report(
            replace(
                state_of(self.record, self._root, status, done),
                checked=self._checked + transfer.checked,
                rate=rate,
                seconds_left=left,
                error=transfer.waiting,
            )
        )


class _Meter:
    """The rate of the last seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def rate(self, now: float, done: int) -> float:
        """Bytes a second; 0 where less is there than before."""
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _RATE_SECONDS:
            self._seen.popleft()
        then, before = self._seen[0]
        return max(0.0, (done - before) / (now - then)) if now > then else 0.0


def folder_of(root: Path, record: Record) -> Path:
    """Where its files go; raises UserError `hub_name_refused`."""
    owner, name = safe_repository(record.repository)
    return root / owner / name


def parts_of(root: Path, record: Record) -> list[Part]:
    """Its parts, not open."""
    folder = folder_of(root, record)
    return [Part(folder / file.name) for file in record.files]


def state_of(record: Record, root: Path, status: Status, done: int) -> DownloadState:
    """A record as a list shows it."""
    folder = folder_of(root, record)
    return DownloadState(
        id=record.id,
        repository=record.repository,
        label=record.label,
        title=record.title,
        status=status,
        done=done,
        total=record.total,
        error=record.trouble.error() if record.trouble else None,
        notes=record.notes,
        paths=tuple(folder / file.name for file in record.files),
    )


def _allocated(final: Path) -> int:
    """Bytes that a part file takes on the disk already: it may have holes."""
    try:
        found = final.with_name(final.name + ".part").stat()
    except OSError:
        return 0
    blocks = getattr(found, "st_blocks", None)
    return found.st_size if blocks is None else min(found.st_size, blocks * 512)


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 10**9 else f"{max(1, count // 10**6)} MB"
