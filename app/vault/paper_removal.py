"""Deleting documents that nothing uses any more.

All but `forsake` and `forget` are called inside a transaction: they are part of other changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from app.vault import index, paper_index, schema
from app.vault.connection import written

_THESE = "id IN (SELECT value FROM json_each(?))"
_UNUSED = (
    "NOT EXISTS (SELECT 1 FROM chat_papers WHERE paper = papers.id)"
    " AND NOT EXISTS (SELECT 1 FROM turn_papers WHERE paper = papers.id)"
    " AND NOT EXISTS (SELECT 1 FROM collection_papers WHERE paper = papers.id)"
)


def unused(connection: apsw.Connection, ids: Iterable[int]) -> list[int]:
    """Those of the documents that no chat, no question and no collection uses."""
    found = connection.execute(
        f"SELECT id FROM papers WHERE {_UNUSED} AND {_THESE}",  # noqa: S608 - ours
        (json.dumps(list(ids)),),
    )
    return [int(values[0]) for values in found]


def abandoned(connection: apsw.Connection) -> list[int]:
    """Documents that nothing uses, and those whose storing was cut off."""
    found = connection.execute(f"SELECT id FROM papers WHERE NOT whole OR {_UNUSED}")  # noqa: S608 - ours
    return [int(values[0]) for values in found]


def forsake(connection: apsw.Connection, id_: int) -> tuple[str, ...]:
    """Delete one document if nothing uses it, in a transaction of its own; what `drop` returns."""
    with written(connection):
        return drop_unused(connection, [id_])


def forget(connection: apsw.Connection, hashes: Sequence[str]) -> None:
    """`drop_same` in a transaction of its own."""
    with written(connection):
        drop_same(connection, hashes)


def used_by(connection: apsw.Connection, conversation: int) -> list[int]:
    """The documents that a conversation or a question of it uses; none in an older file."""
    if not schema.has_papers(connection):
        return []
    found = connection.execute(
        "SELECT paper FROM chat_papers WHERE conversation = ?1 UNION"
        " SELECT paper FROM turn_papers"
        " WHERE message IN (SELECT id FROM messages WHERE conversation = ?1)",
        (conversation,),
    )
    return [int(values[0]) for values in found]


def drop(connection: apsw.Connection, ids: Sequence[int]) -> tuple[str, ...]:
    """Delete documents with all that names them; the SHA-256 of those that are nowhere now."""
    these = (json.dumps(list(ids)),)
    found: Any = connection.execute(
        f"SELECT id, sha256, first, first + passages FROM papers WHERE {_THESE}",  # noqa: S608 - ours
        these,
    ).fetchall()
    indexed = index.is_current(connection)
    if found and not indexed:
        index.empty(connection)
    elif found:
        paper_index.drop(connection, [(first, end) for _, _, first, end in found])
    for id_, _, first, end in found:
        connection.execute("DELETE FROM passages WHERE id >= ? AND id < ?", (first, end))
        connection.execute("DELETE FROM papers WHERE id = ?", (id_,))
    gone = {sha256 for _, sha256, _, _ in found}
    left = connection.execute(
        "SELECT sha256 FROM papers WHERE sha256 IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(gone)),),
    )
    return tuple(sorted(gone - {str(values[0]) for values in left}))


def drop_same(connection: apsw.Connection, hashes: Sequence[str]) -> None:
    """Delete the documents of these bytes from a backup, if it knows documents."""
    if not hashes or not schema.has_papers(connection):
        return
    found: Any = connection.execute(
        "SELECT id FROM papers WHERE sha256 IN (SELECT value FROM json_each(?))",
        (json.dumps(list(hashes)),),
    )
    drop(connection, [int(values[0]) for values in found.fetchall()])


def drop_unused(connection: apsw.Connection, ids: Sequence[int]) -> tuple[str, ...]:
    """Delete those of the documents that nothing uses; what `drop` returns."""
    return drop(connection, unused(connection, ids)) if ids else ()
