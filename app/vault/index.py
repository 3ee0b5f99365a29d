"""The full-text index inside the store: entries in, entries out, hits found.

A message has its own id there, the title of a conversation the negative id of the conversation.
An entry is taken out by giving the very text that was put in.
"""

from __future__ import annotations

from typing import Any

import apsw

from app.vault.connection import written
from app.vault.rows import Hit
from app.vault.search import INDEX_FORM, index_form, match_expression, snippet

_FORM = "index_form"


def put(connection: apsw.Connection, entry: int, text: str) -> None:
    """Make `text` findable as `entry`; call it inside the transaction that writes the text."""
    connection.execute("INSERT INTO words(rowid, text) VALUES (?, ?)", (entry, index_form(text)))


def drop(connection: apsw.Connection, entry: int, text: str) -> None:
    """Forget what `put` was given; call it inside the transaction that removes the text."""
    connection.execute(
        "INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)", (entry, index_form(text))
    )


def find(connection: apsw.Connection, query: str, limit: int, offset: int) -> list[Hit]:
    """Conversations whose title matches, then messages, newest first."""
    expression = match_expression(query)
    if not expression:
        return []
    found: Any = connection.execute(
        "SELECT rowid FROM words WHERE words MATCH ?"
        " ORDER BY rowid > 0, abs(rowid) DESC LIMIT ? OFFSET ?",
        (expression, limit, offset),
    ).fetchall()
    hits = (_hit(connection, entry, query) for (entry,) in found)
    return [hit for hit in hits if hit is not None]


def _hit(connection: apsw.Connection, entry: int, query: str) -> Hit | None:
    if entry < 0:
        row = connection.execute("SELECT title FROM conversations WHERE id = ?", (-entry,)).get
        return None if row is None else Hit(-entry, 0, row, snippet(row, query))
    row = connection.execute(
        "SELECT conversation, title, text FROM messages JOIN conversations"
        " ON conversations.id = conversation WHERE messages.id = ?",
        (entry,),
    ).fetchone()
    if row is None:
        return None
    conversation, title, text = row
    return Hit(conversation, entry, title, snippet(text, query))


def ensure_current(connection: apsw.Connection) -> None:
    """Build the index anew if another version of the program or of Unicode made it."""
    made = connection.execute("SELECT value FROM settings WHERE name = ?", (_FORM,)).get
    if made != INDEX_FORM.encode():
        with written(connection):
            rebuild(connection)


def rebuild(connection: apsw.Connection) -> None:
    """Empty the index and fill it from the tables; call it inside a transaction."""
    connection.execute("INSERT INTO words(words) VALUES ('delete-all')")
    for entry, text in connection.execute(
        "SELECT -id, title FROM conversations UNION ALL"
        " SELECT id, text FROM messages WHERE state <> 'streaming'"
    ):
        put(connection, entry, text)
    connection.execute(
        "INSERT OR REPLACE INTO settings(name, value) VALUES (?, ?)", (_FORM, INDEX_FORM.encode())
    )
