"""The table of conversations: plain functions on a connection, each one transaction."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Literal

import apsw

from app.core.errors import UserError
from app.vault import index, paper_removal
from app.vault.connection import written
from app.vault.rows import ConversationRow, Titled

_COLUMNS = "id, title, created, updated, pinned, archived, leaf, draft, folder, choices, titled"
_NEVER = (1 << 63) - 1


def newest(
    connection: apsw.Connection,
    limit: int,
    before: tuple[int, int] | None,
    *,
    archived: bool,
    folder: int | None,
) -> list[ConversationRow]:
    """Up to `limit` conversations, by `updated` then `id`, those before that pair.

    The pinned ones are left out, but not of the archive. `folder` None means any or none.
    """
    updated, id_ = before or (_NEVER, _NEVER)
    only = "" if archived else " AND NOT pinned"
    inside = "" if folder is None else " AND folder = :folder"
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM conversations"  # noqa: S608 - ours
        f" WHERE archived = :archived{only}{inside} AND (updated, id) < (:updated, :id)"
        " ORDER BY updated DESC, id DESC LIMIT :limit",
        {
            "archived": archived,
            "folder": folder,
            "updated": updated,
            "id": id_,
            "limit": limit,
        },
    )
    return [_row(values) for values in found]


def pinned(connection: apsw.Connection) -> list[ConversationRow]:
    """All that are pinned and not archived, the newest first."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM conversations WHERE pinned AND NOT archived"  # noqa: S608 - ours
        " ORDER BY updated DESC, id DESC"
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


def rename(connection: apsw.Connection, id_: int, title: str, by: Titled) -> bool:
    """Give another title, and remember whose it is; the model's only follows the question's.

    Whether the title was taken.
    """
    with written(connection):
        before = get(connection, id_).title
        connection.execute(
            "UPDATE conversations SET title = :title, titled = :by"
            " WHERE id = :id AND (:by <> 'model' OR titled = 'question')",
            {"title": title, "by": by, "id": id_},
        )
        if connection.changes() == 0:
            return False
        index.drop(connection, -id_, before)
        index.put(connection, -id_, title)
    return True


def set_field(
    connection: apsw.Connection,
    id_: int,
    field: Literal["pinned", "archived", "draft", "choices"],
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


def delete(connection: apsw.Connection, id_: int) -> tuple[int, tuple[str, ...]]:
    """Remove a conversation, its messages and their entries, and documents that nothing else uses.

    Returns when it was created, and the SHA-256 of the documents. Names only what every version
    of the schema has: backups may be older. Raises `conversation_gone`.
    """
    with written(connection):
        row = connection.execute(
            "SELECT title, created FROM conversations WHERE id = ?", (id_,)
        ).fetchone()
        if row is None:
            raise UserError("conversation_gone", id=id_)
        title, created = row
        texts: Any = connection.execute(
            "SELECT id, text FROM messages WHERE conversation = ? AND state <> 'streaming'", (id_,)
        ).fetchall()
        used = paper_removal.used_by(connection, id_)
        index.forget(connection, [(-id_, title), *texts])
        connection.execute("DELETE FROM conversations WHERE id = ?", (id_,))
        gone = paper_removal.drop_unused(connection, used)
    wipe_log(connection)
    return int(created), gone


def delete_same(
    connection: apsw.Connection, id_: int, created: int, hashes: tuple[str, ...]
) -> None:
    """Delete the same conversation from a backup, if it is in there, and documents by their hash.

    `created` guards against another conversation of the same number.
    """
    if connection.execute(
        "SELECT 1 FROM conversations WHERE id = ? AND created = ?", (id_, created)
    ).get:
        delete(connection, id_)
    if hashes:
        with written(connection):
            paper_removal.drop_same(connection, hashes)


def wipe_log(connection: apsw.Connection) -> None:
    """Write the log into the file and empty it: what was deleted stands in neither then.

    Where a search holds the log all the time, the next one does it: it is deleted all the same.
    """
    with suppress(apsw.BusyError):
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def _refuse_if_gone(connection: apsw.Connection, id_: int) -> None:
    if connection.changes() == 0:
        raise UserError("conversation_gone", id=id_)


def _row(values: tuple[Any, ...]) -> ConversationRow:
    row = dict(zip(_COLUMNS.split(", "), values, strict=True))
    return ConversationRow(
        **{**row, "pinned": bool(row["pinned"]), "archived": bool(row["archived"])}
    )
