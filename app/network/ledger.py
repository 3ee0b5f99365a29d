"""Writes down every request that leaves this computer, for the user to read."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app.core.untrusted_json import decode

ROTATE_BYTES = 1024 * 1024
"""One older file of this size is kept beside the current one."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request. `time` is seconds since 1970, `path` has no query; `sent` counts the request
    with its headers, `received` the body; `why` is a word such as `search` or `download`.

    `status` 0 means that no answer came. A visit is written when it begins (`done` False) and
    again under the same `id` when it ends.
    """

    time: float
    method: str
    host: str
    path: str
    status: int
    sent: int
    received: int
    why: str
    seconds: float
    id: str = ""
    done: bool = True


class Ledger:
    """A bounded file of JSON lines, readable by this user alone; usable from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._older = path.with_suffix(".older" + path.suffix)
        self._lock = threading.Lock()

    def add(self, visit: Visit) -> None:
        """Write `visit` down. A disk that refuses it does not stop the user's work."""
        line = json.dumps(asdict(visit), ensure_ascii=True).encode() + b"\n"
        with self._lock, suppress(OSError):
            self._write(line)

    def recent(self, limit: int = 500) -> tuple[Visit, ...]:
        """The last visits, newest first; lines that were damaged are left out."""
        with self._lock:
            found: dict[str, Visit] = {}
            for at, visit in enumerate(self._visits()):
                found[visit.id or str(at)] = visit
        return tuple(list(found.values())[::-1][:limit])

    def clear(self) -> None:
        """Forget all visits; raises OSError."""
        with self._lock:
            self._path.unlink(missing_ok=True)
            self._older.unlink(missing_ok=True)

    def _write(self, line: bytes) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        handle = os.open(self._path, flags, 0o600)
        try:
            size = os.fstat(handle).st_size
            os.write(handle, line)
        finally:
            os.close(handle)
        if size + len(line) > ROTATE_BYTES:
            self._path.replace(self._older)

    def _visits(self) -> Iterator[Visit]:
        for path in (self._older, self._path):
            try:
                with path.open("rb") as file:
                    untrusted_lines = file.read(2 * ROTATE_BYTES).splitlines()
            except OSError:
                continue
            for line in untrusted_lines:
                with suppress(ValueError, TypeError, RecursionError):
                    yield decode(line, Visit)
