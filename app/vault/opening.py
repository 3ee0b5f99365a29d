"""Opening the store: the right key or words, damage told apart from it, older schemas led up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw

from app.core.errors import OutsideError, UserError
from app.core.sealed import sync_folder
from app.vault import backups, conversations, index, messages, paper_removal, schema
from app.vault.connection import (
    connect,
    create_private,
    make_private,
    private_folder,
    remove_database,
    written,
)
from app.vault.sidecar import KEYS, STORE, fit, holds_store, is_plain


def begin(folder: Path, key: bytes | None, clock: Callable[[], int]) -> apsw.Connection:
    """`open_store`, and the documents that nothing uses are gone, from the backups too.

    Those are left from a tray that was never sent, or from storing that was cut off.
    """
    connection = open_store(folder, key, clock)
    try:
        abandoned = paper_removal.abandoned(connection)
        if abandoned:
            with written(connection):
                gone = paper_removal.drop(connection, abandoned)
            conversations.wipe_log(connection)
            backups.in_each(folder, key, lambda copy: paper_removal.forget(copy, gone))
    except BaseException:
        connection.close()
        raise
    return connection


def open_store(folder: Path, key: bytes | None, clock: Callable[[], int]) -> apsw.Connection:
    """A ready connection to the store of `folder`, made first if nothing is there yet.

    Raises `wrong_key`, `keys_of_another_store`, `store_newer`, `store_damaged` and what
    `connection.told` makes of others.
    """
    private_folder(folder)
    path = folder / STORE
    refuse_wrong_key(folder, key)
    _refuse_remains(folder, path)
    if not path.exists():
        build(path, key)
    backups.remove_leftovers(folder)
    make_private(path)
    connection = _readable(path, key, certain=fit(folder, key) == "fits")
    try:
        schema.refuse_newer(connection, path)
        if 0 < schema.version(connection) < len(schema.MIGRATIONS):
            backups.copy_store(connection, key, backups.free_name(folder, clock()))
        prepare(connection)
        messages.interrupt_streaming(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def refuse_wrong_key(folder: Path, key: bytes | None) -> None:
    """Raise `wrong_key` where the sidecar's check value or the file's first bytes say so.

    And `keys_of_another_store` where it has a key for a store that is not encrypted.
    """
    path, found = folder / STORE, fit(folder, key)
    plain = key is not None and is_plain(path)
    if plain and found == "fits":
        raise UserError("keys_of_another_store", path=str(folder / KEYS))
    if plain or found == "wrong":
        raise UserError("wrong_key", path=str(path))


def build(path: Path, key: bytes | None) -> None:
    """Make an empty store, which appears under its name only when it is whole."""
    fresh = start_new(path)
    connection = connect(fresh, key)
    try:
        prepare(connection)
    finally:
        connection.close()
    put_in_place(fresh, path)


def new_name(path: Path) -> Path:
    """Where a database is made that is to become `path`."""
    return path.with_name(path.name + ".new")


def start_new(path: Path) -> Path:
    """An empty private file beside `path`, in place of one that was left half made."""
    fresh = new_name(path)
    remove_database(fresh)
    create_private(fresh)
    return fresh


def put_in_place(fresh: Path, path: Path) -> None:
    """Let the closed database `fresh` become `path`, on disk when this returns."""
    fresh.replace(path)
    sync_folder(path.parent)


def prepare(connection: apsw.Connection) -> None:
    """Bring journal, schema and index of an open store to what this program writes."""
    connection.pragma("journal_mode", "wal")
    schema.migrate(connection, schema.MIGRATIONS)
    index.ensure_current(connection)


def _refuse_remains(folder: Path, path: Path) -> None:
    if path.exists():
        detail = "empty" if path.stat().st_size == 0 else ""
    else:
        detail = "missing" if holds_store(folder) else ""
    if detail:
        raise OutsideError("store_damaged", path=str(path), detail=detail)


def _readable(path: Path, key: bytes | None, *, certain: bool) -> apsw.Connection:
    connection = connect(path, key)
    try:
        schema.version(connection)
    except apsw.NotADBError as error:
        connection.close()
        if certain or is_plain(path):
            raise
        raise UserError("wrong_key", path=str(path)) from error
    except BaseException:
        connection.close()
        raise
    return connection
