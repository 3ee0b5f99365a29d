"""One connection to an encrypted SQLite file, and its failures in the program's own words.

The cipher is ChaCha20-Poly1305 of SQLite3 Multiple Ciphers with a raw 256-bit key: no key
derivation, and every page is authenticated, so a damaged page is noticed when it is read.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from app.core.errors import BugError, OutsideError

KEY_BYTES = 32
COMPANIONS = ("", "-wal", "-shm", "-journal")
"""Endings of the files SQLite keeps for one database, the database first."""
_BUSY_MILLISECONDS = 5_000
_FULL = {errno.ENOSPC, errno.EDQUOT}


def sqlite_versions() -> tuple[str, str]:
    """Of SQLite, and of the encryption it is built with."""
    return apsw.sqlite_lib_version(), apsw.mc_version  # type: ignore[attr-defined]


def connect(path: Path, key: bytes | None, *, read_only: bool = False) -> apsw.Connection:
    """Open an existing file; `key` is 32 bytes, or None for a plain one.

    Nothing is read yet: a wrong key shows at the first statement that reads. Raises apsw.Error.
    """
    flags = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE
    connection = apsw.Connection(str(path), flags=flags)
    connection.set_busy_timeout(_BUSY_MILLISECONDS)
    if key is not None:
        connection.pragma("cipher", "chacha20")
        connection.execute(f'PRAGMA key="{_raw(key)}"')
    for name, value in (
        ("secure_delete", "ON"),
        ("temp_store", "MEMORY"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("foreign_keys", "ON"),
    ):
        connection.pragma(name, value)
    return connection


def change_key(connection: apsw.Connection, key: bytes | None) -> None:
    """Encrypt the file anew under `key`, or plainly; its journal mode must not be WAL."""
    connection.pragma("journal_mode", "delete")
    connection.pragma("cipher", "chacha20")
    connection.execute(f'PRAGMA rekey="{_raw(key)}"' if key is not None else "PRAGMA rekey=''")


def _raw(key: bytes) -> str:
    if len(key) != KEY_BYTES:
        raise BugError("store_key_length", bytes=len(key))
    return f"raw:{key.hex()}"


@contextmanager
def written(connection: apsw.Connection, *, durable: bool = True) -> Iterator[None]:
    """One write transaction; `durable`: on disk at its end, otherwise only safe from a crash."""
    connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn failures of SQLite and of the file system into the program's errors."""
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise OutsideError("store_damaged", path=str(path), detail=str(error)) from error
    except apsw.FullError as error:
        raise OutsideError("disk_full", path=str(path)) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise OutsideError("store_busy", path=str(path)) from error
    except (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError, apsw.IOError) as error:
        raise OutsideError("store_unusable", path=str(path), detail=str(error)) from error
    except apsw.Error as error:
        raise BugError("store_bug", detail=f"{type(error).__name__}: {error}") from error
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "store_unusable"
        raise OutsideError(code, path=str(path), detail=error.strerror or str(error)) from error


def problems(connection: apsw.Connection, *, thorough: bool) -> tuple[str, ...]:
    """What is wrong inside the file, empty when nothing is; `thorough` checks every index too."""
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}(20)")]
        found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
        for table in ("words", "passage_words"):
            if connection.table_exists("main", table):
                check = f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 0)"  # noqa: S608 - ours
                connection.execute(check)
    except (apsw.CorruptError, apsw.NotADBError) as error:
        return (str(error),)
    return tuple(line for line in found if line != "ok")


def create_private(path: Path) -> None:
    """Make an empty file for this user alone, whatever the umask; SQLite's own files follow it."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    os.close(os.open(path, flags, 0o600))


def make_private(path: Path) -> None:
    """Take an existing file from all other users, where the system knows such modes."""
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def private_folder(folder: Path) -> Path:
    """The folder itself, made for this user alone if it was not there."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def remove_database(path: Path) -> None:
    """Remove a temporary database of ours with the files SQLite keeps beside it."""
    for ending in COMPANIONS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
