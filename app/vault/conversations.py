"""The table of conversations: plain functions on a connection, each one transaction."""

from __future__ import annotations

from typing import Any, Literal

import apsw

from app.core.errors import UserError
from app.vault import index
from app.vault.connection import written
from app.vault.rows import ConversationRow

_COLUMNS = "id, title, created, updated, pinned, archived, leaf, draft"
_NEVER = (1 << 63) - 1


def newest(
    connection: apsw.Connection, limit: int, before: tuple[int, int] | None
) -> list[ConversationRow]:
    """Up to `limit` conversations, by `updated` then `id`, those before that pair."""
    updated, id_ = before or (_NEVER, _NEVER)
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM conversations WHERE (updated, id) < (?, ?)"  # noqa: S608 - ours
        " ORDER BY updated DESC, id DESC LIMIT ?",
        (updated, id_, limit),
    )
    return [_row(values) for values in found]


def get(connection: apsw.Connection, id_: int) -> ConversationRow:
    """One conversation; raises `conversation_gone`."""
    values = connection.execute(
        f"SELECT {_COLUMNS} FROM conversations WHERE id = ?",  # noqa: S608 - ours
        (id_,),
    ).fetchone()
    if values is None:
        raise UserError("conversation_gone", id=id_)
    return _row(values)


def create(connection: apsw.Connection, title: str, now: int) -> ConversationRow:
    """A new, empty conversation."""
    with written(connection):
        connection.execute(
            "INSERT INTO conversations(title, created, updated) VALUES (?, ?, ?)",
            (title, now, now),
        )
        id_ = connection.last_insert_rowid()
        index.put(connection, -id_, title)
    return get(connection, id_)


def rename(connection: apsw.Connection, id_: int, title: str) -> None:
    """Give another title."""
    with written(connection):
        index.drop(connection, -id_, get(connection, id_).title)
        connection.execute("UPDATE conversations SET title = ? WHERE id = ?", (title, id_))
        index.put(connection, -id_, title)


def set_field(
    connection: apsw.Connection,
    id_: int,
    field: Literal["pinned", "archived", "draft"],
    value: bool | str,
) -> None:
    """Set one of the fields that stand for themselves."""
    with written(connection, durable=field != "draft"):
        connection.execute(f"UPDATE conversations SET {field} = ? WHERE id = ?", (value, id_))  # noqa: S608 - ours
        _refuse_if_gone(connection, id_)


def set_leaf(connection: apsw.Connection, id_: int, message: int) -> None:
    """Show the branch that ends in `message`; raises `message_gone` if it is not in there."""
    with written(connection):
        connection.execute(
            "UPDATE conversations SET leaf = ? WHERE id = ? AND EXISTS"
            " (SELECT 1 FROM messages WHERE id = ? AND conversation = ?)",
            (message, id_, message, id_),
        )
        if connection.changes() == 0:
            get(connection, id_)
            raise UserError("message_gone", id=message)


def delete(connection: apsw.Connection, id_: int) -> int:
    """Remove a conversation, its messages and their entries; returns when it was created."""
    with written(connection):
        row = get(connection, id_)
        index.drop(connection, -id_, row.title)
        found: Any = connection.execute(
            "SELECT id, text FROM messages WHERE conversation = ? AND state <> 'streaming'", (id_,)
        ).fetchall()
        for message, text in found:
            index.drop(connection, message, text)
        connection.execute("DELETE FROM conversations WHERE id = ?", (id_,))
    connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    return row.created


def _refuse_if_gone(connection: apsw.Connection, id_: int) -> None:
    if connection.changes() == 0:
        raise UserError("conversation_gone", id=id_)


def _row(values: tuple[Any, ...]) -> ConversationRow:
    *before, pinned, archived, leaf, draft = values
    id_, title, created, updated = before
    return ConversationRow(id_, title, created, updated, bool(pinned), bool(archived), leaf, draft)
