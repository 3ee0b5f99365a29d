"""Small private values of the other rooms, kept by name inside the store."""

from __future__ import annotations

import apsw

from app.vault.connection import written


def get(connection: apsw.Connection, name: str) -> bytes | None:
    """The value under a name, or None."""
    found = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    return None if found is None else bytes(found[0])


def put(connection: apsw.Connection, name: str, value: bytes) -> None:
    """Keep a value under a name, in place of an older one."""
    with written(connection):
        connection.execute(
            "INSERT OR REPLACE INTO settings(name, value) VALUES (?, ?)", (name, value)
        )
