"""Whole copies of the store: made, kept three deep, made to forget, and given another key."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw

from app.core.errors import OutsideError
from app.core.sealed import sync_folder
from app.vault import schema
from app.vault.connection import (
    change_key,
    connect,
    create_private,
    private_folder,
    problems,
    remove_database,
)
from app.vault.sidecar import BACKUPS

KEEP = 3
_STEP_PAGES = 1_000


def newest_first(folder: Path) -> list[Path]:
    """The backups of the store in `folder`."""
    return sorted((folder / BACKUPS).glob("alcove-*.db"), reverse=True)


def free_name(folder: Path, now: int) -> Path:
    """Where a backup made at `now` (UTC milliseconds) goes."""
    moment = datetime.fromtimestamp(now / 1000, tz=UTC)
    return private_folder(folder / BACKUPS) / f"alcove-{moment:%Y-%m-%d-%H%M%S}.db"


def daily(connection: apsw.Connection, key: bytes | None, folder: Path, now: int) -> Path | None:
    """Make today's backup (UTC) unless there is one; then let go of all but the newest three."""
    target = free_name(folder, now)
    today = target.name[: len("alcove-2026-11-21")]
    if any(existing.name.startswith(today) for existing in newest_first(folder)):
        return None
    copy_store(connection, key, target)
    for old in newest_first(folder)[KEEP:]:
        remove_database(old)
    return target


def copy_store(
    source: apsw.Connection,
    key: bytes | None,
    target: Path,
    *,
    new_key: tuple[bytes | None] | None = None,
) -> None:
    """Write a checked copy of the whole store to `target`, one file of mode 0600.

    It has the same key, or the one in `new_key`. Raises `store_damaged` when the copy is not
    sound; a file already at `target` is then still there.
    """
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    create_private(temporary)
    try:
        _fill(temporary, source, key, new_key)
        temporary.replace(target)
    finally:
        remove_database(temporary)
    sync_folder(target.parent)


def remove_leftovers(folder: Path) -> None:
    """Remove half-made copies of ours, left where the program was killed while it made one."""
    for place in (folder, folder / BACKUPS):
        for left in [*place.glob(".alcove*.db*"), *place.glob("alcove.db.new*")]:
            left.unlink(missing_ok=True)


def in_each(folder: Path, key: bytes | None, work: Callable[[apsw.Connection], None]) -> None:
    """Change every backup that can be read, older schemas included."""
    for backup in newest_first(folder):
        with suppress(apsw.Error), opened(backup, key) as connection:
            if 0 < schema.version(connection) <= len(schema.MIGRATIONS):
                work(connection)


def rekey_backups(folder: Path, old: bytes | None, new: bytes | None) -> None:
    """Give every readable backup the new key; a damaged one stays as it is."""
    for backup in newest_first(folder):
        with suppress(apsw.Error, OutsideError), opened(backup, old) as connection:
            copy_store(connection, old, backup, new_key=(new,))


@contextmanager
def opened(path: Path, key: bytes | None) -> Iterator[apsw.Connection]:
    """A connection that is closed at the end."""
    connection = connect(path, key)
    try:
        yield connection
    finally:
        connection.close()


def _fill(
    temporary: Path,
    source: apsw.Connection,
    key: bytes | None,
    new_key: tuple[bytes | None] | None,
) -> None:
    with opened(temporary, key) as copy:
        with copy.backup("main", source, "main") as job:
            while not job.done:
                job.step(_STEP_PAGES)
        copy.pragma("journal_mode", "delete")
        _refuse_damage(copy, temporary)
        if new_key is not None:
            change_key(copy, *new_key)
    if new_key is not None:
        with opened(temporary, *new_key) as copy:
            _refuse_damage(copy, temporary)


def _refuse_damage(connection: apsw.Connection, path: Path) -> None:
    found = problems(connection, thorough=False)
    if found:
        raise OutsideError("store_damaged", path=str(path), detail=found[0])
