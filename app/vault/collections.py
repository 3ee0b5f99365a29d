"""The tables of named collections of documents: plain functions on a connection."""

from __future__ import annotations

from typing import Any

import apsw

from app.core.errors import UserError
from app.vault import paper_removal, papers, schema
from app.vault.connection import written
from app.vault.rows import CollectionPaper, CollectionRow

_SELECT = (
    "SELECT id, name, folder,"
    " (SELECT count(DISTINCT paper) FROM collection_papers WHERE collection = collections.id)"
    " FROM collections"
)


def listed(connection: apsw.Connection) -> list[CollectionRow]:
    """All collections, the oldest first."""
    found: Any = connection.execute(f"{_SELECT} ORDER BY id")
    return [CollectionRow(id_, name, _text(folder), count) for id_, name, folder, count in found]


def create(connection: apsw.Connection, name: str, folder: str, now: int) -> CollectionRow:
    """A new, empty collection."""
    with written(connection):
        connection.execute(
            "INSERT INTO collections(name, folder, created) VALUES (?, ?, ?)",
            (name, _bytes(folder), now),
        )
    return CollectionRow(connection.last_insert_rowid(), name, folder, 0)


def rename(connection: apsw.Connection, id_: int, name: str) -> None:
    """Give another name; raises `collection_gone`."""
    with written(connection):
        connection.execute("UPDATE collections SET name = ? WHERE id = ?", (name, id_))
        _refuse_if_gone(connection, id_)


def set_folder(connection: apsw.Connection, id_: int, folder: str) -> None:
    """Watch another folder, or none; raises `collection_gone`."""
    with written(connection):
        connection.execute("UPDATE collections SET folder = ? WHERE id = ?", (_bytes(folder), id_))
        _refuse_if_gone(connection, id_)


def delete(connection: apsw.Connection, id_: int) -> tuple[int, tuple[str, ...]]:
    """Remove a collection, and the documents that nothing else uses; raises `collection_gone`.

    Returns when it was made, and the SHA-256 of the documents.
    """
    with written(connection):
        created = connection.execute("SELECT created FROM collections WHERE id = ?", (id_,)).get
        if not isinstance(created, int):
            raise UserError("collection_gone", id=id_)
        inside = [one.paper.id for one in content(connection, id_)]
        connection.execute("DELETE FROM collections WHERE id = ?", (id_,))
        return created, paper_removal.drop_unused(connection, inside)


def delete_same(
    connection: apsw.Connection, id_: int, created: int, hashes: tuple[str, ...]
) -> None:
    """Delete the same collection and documents from a backup, if it knows them."""
    if not schema.has_papers(connection):
        return
    with written(connection):
        connection.execute("DELETE FROM collections WHERE id = ? AND created = ?", (id_, created))
        paper_removal.drop_same(connection, hashes)


def content(connection: apsw.Connection, id_: int) -> list[CollectionPaper]:
    """The documents of a collection, by path; raises `collection_gone`."""
    _refuse_missing(connection, id_)
    found: Any = connection.execute(
        papers.columns(
            "path, modified, size FROM collection_papers JOIN papers ON papers.id = paper"
            " WHERE collection = ? ORDER BY path, collection_papers.id"
        ),
        (id_,),
    )
    return [
        CollectionPaper(papers.row(values[: papers.WIDTH]), _text(path), modified, size)
        for values in found
        for path, modified, size in [values[papers.WIDTH :]]
    ]


def put(
    connection: apsw.Connection, id_: int, paper: int, path: str, modified: int, size: int
) -> tuple[str, ...]:
    """Put a document in, in place of what came from the same path.

    Without a path, in place of the same document without one. The SHA-256 of documents that
    nothing uses now: they are deleted. Raises `collection_gone`, `document_gone`.
    """
    with written(connection):
        _refuse_missing(connection, id_)
        papers.get(connection, paper)
        same = ("path = ?", _bytes(path)) if path else ("path = x'' AND paper = ?", paper)
        before = _take_out(connection, id_, *same)
        connection.execute(
            "INSERT INTO collection_papers(collection, paper, path, modified, size)"
            " VALUES (?, ?, ?, ?, ?)",
            (id_, paper, _bytes(path), modified, size),
        )
        return paper_removal.drop_unused(connection, before)


def take(connection: apsw.Connection, id_: int, what: int | str) -> tuple[str, ...]:
    """Take a document out, or what came from a path; as `put`. Raises `collection_gone`."""
    with written(connection):
        _refuse_missing(connection, id_)
        these = ("paper = ?", what) if isinstance(what, int) else ("path = ?", _bytes(what))
        return paper_removal.drop_unused(connection, _take_out(connection, id_, *these))


def _take_out(connection: apsw.Connection, id_: int, which: str, value: int | bytes) -> list[int]:
    where = f"collection = ? AND {which}"
    found: Any = connection.execute(
        f"SELECT paper FROM collection_papers WHERE {where}",  # noqa: S608 - ours
        (id_, value),
    ).fetchall()
    connection.execute(f"DELETE FROM collection_papers WHERE {where}", (id_, value))  # noqa: S608 - ours
    return [int(values[0]) for values in found]


def _refuse_missing(connection: apsw.Connection, id_: int) -> None:
    if not connection.execute("SELECT 1 FROM collections WHERE id = ?", (id_,)).get:
        raise UserError("collection_gone", id=id_)


def _refuse_if_gone(connection: apsw.Connection, id_: int) -> None:
    if connection.changes() == 0:
        raise UserError("collection_gone", id=id_)


def _bytes(path: str) -> bytes:
    # A name of a file may hold half surrogates, where its bytes are no text.
    return path.encode("utf-8", "surrogatepass")


def _text(path: bytes) -> str:
    return path.decode("utf-8", "surrogatepass")
