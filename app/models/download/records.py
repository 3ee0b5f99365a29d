"""The downloads on disk: one small JSON file each, so that they outlive the program."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from app.core.errors import AlcoveError, BugError, OutsideError, UserError
from app.core.sealed import write_sealed
from app.core.untrusted_json import decode
from app.models.download.words import Status
from app.models.safe_names import safe_file_name, safe_repository

_ID = re.compile(r"[0-9a-f]{16}")
_SHA256 = re.compile(r"([0-9a-f]{64})?")
_COMMIT = re.compile(r"[\w][\w./-]{0,199}", re.ASCII)
_WRITE_SECONDS = 60.0
"""No write of a record takes longer."""
_KINDS: Mapping[str, type[AlcoveError]] = MappingProxyType(
    {"user": UserError, "outside": OutsideError, "bug": BugError}
)


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file: `path` as the hub names it, `name` as it is called here (a checked name)."""

    path: str
    size: int
    sha256: str
    name: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error, in a form that can be written down."""

    kind: Literal["user", "outside", "bug"]
    code: str
    facts: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, error: AlcoveError) -> Trouble:
        """What to write for an error."""
        facts = {name: str(value) for name, value in error.facts.items()}
        if isinstance(error, UserError):
            return cls("user", error.code, facts)
        return cls("outside" if isinstance(error, OutsideError) else "bug", error.code, facts)

    def error(self) -> AlcoveError:
        """The error again."""
        return _KINDS[self.kind](self.code, **self.facts)


@dataclass(frozen=True, slots=True)
class Record:
    """One download. `created` is seconds since 1970 and orders the queue."""

    id: str
    repository: str
    commit: str
    label: str
    title: str
    files: tuple[FileRecord, ...]
    created: float
    status: Status = "queued"
    notes: tuple[str, ...] = ()
    trouble: Trouble | None = None

    @property
    def total(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


class Records:
    """The folder of records; usable from any thread. Methods raise OSError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def load(self) -> list[Record]:
        """All of them, oldest first; damaged ones are put aside."""
        if not self._folder.is_dir():
            return []
        for left in self._folder.glob(".*.json.*"):
            _clear_away(left)
        found = [self._read(path) for path in sorted(self._folder.glob("*.json"))]
        return sorted((one for one in found if one is not None), key=lambda one: one.created)

    def save(self, record: Record) -> None:
        """Write it, durably."""
        content = json.dumps(asdict(record), indent=1).encode()
        with self._lock:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_sealed(self._path(record.id), content)

    def delete(self, record_id: str) -> None:
        """Forget it."""
        with self._lock:
            self._path(record_id).unlink(missing_ok=True)

    def _path(self, record_id: str) -> Path:
        return self._folder / f"{record_id}.json"

    def _read(self, path: Path) -> Record | None:
        try:
            record = decode(path.read_bytes(), Record)
            _check(record, path.stem)
        except (OSError, ValueError, TypeError, RecursionError, UserError):
            with suppress(OSError):
                path.replace(path.with_suffix(".damaged"))
            return None
        return record


def _clear_away(left: Path) -> None:
    """Delete what a killed write left; a young one may be of another window, at this moment."""
    with suppress(OSError):
        if time.time() - left.stat().st_mtime > _WRITE_SECONDS:
            left.unlink()


def _check(untrusted: Record, name: str) -> None:
    """Raise ValueError or UserError for what we never wrote: names become paths."""
    safe_repository(untrusted.repository)
    if untrusted.id != name or not _ID.fullmatch(name) or not untrusted.files:
        raise ValueError(name)
    if not _COMMIT.fullmatch(untrusted.commit) or ".." in untrusted.commit:
        raise ValueError(untrusted.commit)
    for file in untrusted.files:
        sound = safe_file_name(file.name) == file.name and _SHA256.fullmatch(file.sha256)
        if not sound or file.size < 0:
            raise ValueError(file.name)
