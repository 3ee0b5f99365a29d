"""The table of folders: plain functions on a connection, each one transaction."""

from __future__ import annotations

import apsw

from app.core.errors import UserError
from app.vault import conversations
from app.vault.connection import written
from app.vault.rows import FolderRow

_SELECT = (
    "SELECT id, name, (SELECT count(*) FROM conversations WHERE folder = folders.id) FROM folders"
)


def listed(connection: apsw.Connection) -> list[FolderRow]:
    """All folders, the oldest first."""
    return [FolderRow(*values) for values in connection.execute(f"{_SELECT} ORDER BY id")]


def create(connection: apsw.Connection, name: str) -> FolderRow:
    """A new, empty folder."""
    with written(connection):
        connection.execute("INSERT INTO folders(name) VALUES (?)", (name,))
    return FolderRow(connection.last_insert_rowid(), name, 0)


def rename(connection: apsw.Connection, id_: int, name: str) -> None:
    """Give another name; raises `folder_gone`."""
    with written(connection):
        connection.execute("UPDATE folders SET name = ? WHERE id = ?", (name, id_))
        _refuse_if_gone(connection, id_)


def delete(connection: apsw.Connection, id_: int) -> None:
    """Remove a folder; its conversations stay and are in none. Raises `folder_gone`."""
    with written(connection):
        connection.execute("DELETE FROM folders WHERE id = ?", (id_,))
        _refuse_if_gone(connection, id_)
    conversations.wipe_log(connection)


def move(connection: apsw.Connection, conversation: int, folder: int | None) -> None:
    """Put a conversation into a folder or out of all; raises `conversation_gone`, `folder_gone`."""
    with written(connection):
        conversations.get(connection, conversation)
        connection.execute(
            "UPDATE conversations SET folder = (SELECT id FROM folders WHERE id = ?) WHERE id = ?",
            (folder, conversation),
        )
        if conversations.get(connection, conversation).folder != folder:
            assert folder is not None
            raise UserError("folder_gone", id=folder)


def _refuse_if_gone(connection: apsw.Connection, id_: int) -> None:
    if connection.changes() == 0:
        raise UserError("folder_gone", id=id_)
