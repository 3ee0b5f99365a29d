"""A store in memory: the tables of the encrypted one, in no file."""

from __future__ import annotations

from pathlib import Path

import apsw

from app.vault import index, schema

IN_MEMORY = Path(":memory:")
"""What SQLite calls a database that is never written."""


def connect_memory(conversation: int, now: int) -> apsw.Connection:
    """An empty store with one empty conversation of this id, below zero."""
    connection = apsw.Connection(str(IN_MEMORY))
    connection.pragma("temp_store", "MEMORY")
    connection.pragma("foreign_keys", "ON")
    schema.migrate(connection, schema.MIGRATIONS)
    index.rebuild(connection)
    connection.execute(
        "INSERT INTO conversations(id, title, created, updated) VALUES (?, '', ?, ?)",
        (conversation, now, now),
    )
    # In the index a title has the conversation's id turned: no message may have that one.
    index.put(connection, -conversation, "")
    connection.execute(
        "INSERT INTO sqlite_sequence(name, seq) VALUES ('messages', ?)", (-conversation,)
    )
    return connection
