"""The table of documents: plain functions on a connection.

A large document is written piece by piece, and other work has its turn between them: `begin`,
`add_passages`, `add_original` and `finish` are a transaction each. `put_back` is called inside one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from app.core.errors import UserError
from app.core.papers import Passage, Place, Reading
from app.core.words import Note
from app.vault import paper_index, paper_removal
from app.vault.connection import written
from app.vault.rows import PaperRow, WholePaper
from app.vault.text import storable

_COLUMNS = (
    "papers.id, papers.sha256, papers.name, papers.kind, papers.pages, papers.characters,"
    " papers.notes, papers.passages, papers.original, papers.added"
)
WIDTH = _COLUMNS.count(",") + 1
"""How many values `row` takes."""
_PASSAGES = "SELECT id, label, number, title, heading, text FROM passages"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class NewPaper:
    """A document that is not stored yet; `original` is empty where the file is not to be kept."""

    sha256: str
    name: str
    kind: str
    pages: int
    characters: int
    notes: tuple[Note, ...]
    passages: Sequence[Passage]
    original: bytes

    @classmethod
    def of(
        cls,
        sha256: str,
        name: str,
        reading: Reading,
        passages: Sequence[Passage],
        original: bytes,
    ) -> NewPaper:
        """From what was read."""
        return cls(
            sha256,
            storable(name),
            reading.kind,
            reading.pages,
            reading.characters,
            reading.notes,
            passages,
            original,
        )


def select(rest: str) -> str:
    """A query of documents for `row`."""
    return f"SELECT {_COLUMNS} FROM papers {rest}"  # noqa: S608 - ours


def columns(rest: str) -> str:
    """A query of a document's columns and others behind them."""
    return f"SELECT {_COLUMNS}, {rest}"


def row(values: Sequence[Any]) -> PaperRow:
    """The document of `WIDTH` values."""
    id_, sha256, name, kind, pages, characters, notes, passages, original, added = values
    told = tuple(
        Note(code, tuple((fact, value) for fact, value in facts))
        for code, facts in json.loads(notes)
    )
    return PaperRow(id_, sha256, name, kind, pages, characters, told, passages, original > 0, added)


def find(connection: apsw.Connection, sha256: str, *, below_zero: bool) -> PaperRow | None:
    """The document of a file's bytes; `below_zero`: among those of a chat in memory."""
    found = connection.execute(
        select("WHERE sha256 = ? AND whole AND (id < 0) = ? ORDER BY id"), (sha256, below_zero)
    ).fetchone()
    return None if found is None else row(found)


def get(connection: apsw.Connection, id_: int) -> PaperRow:
    """One document; raises `document_gone`."""
    found = connection.execute(select("WHERE id = ? AND whole"), (id_,)).fetchone()
    if found is None:
        raise UserError("document_gone", id=id_)
    return row(found)


def begin(connection: apsw.Connection, new: NewPaper, now: int, *, below_zero: bool) -> int:
    """Start to store a document, which nobody sees until `finish`; its id."""
    with written(connection, durable=False):
        return insert(connection, new, now, _next_below(connection) if below_zero else None)


def insert(connection: apsw.Connection, new: NewPaper, now: int, id_: int | None) -> int:
    """Write the row of a document, numbers for its passages reserved."""
    notes = [[note.code, note.facts] for note in new.notes]
    connection.execute(
        "INSERT INTO papers(id, sha256, name, kind, pages, characters, notes, passages, original,"
        " added, first) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " (SELECT ifnull(max(first + max(passages, 1)), 1) FROM papers))",
        (
            id_,
            new.sha256,
            new.name,
            new.kind,
            new.pages,
            new.characters,
            storable(json.dumps(notes, ensure_ascii=False)),
            len(new.passages),
            len(new.original),
            now,
        ),
    )
    return connection.last_insert_rowid()


def add_passages(
    connection: apsw.Connection, id_: int, start: int, passages: Sequence[Passage]
) -> None:
    """Write some passages of a document that was begun, from position `start` on."""
    with written(connection, durable=False):
        _put_passages(connection, _first(connection, id_) + start, passages)


def add_original(connection: apsw.Connection, id_: int, number: int, data: bytes) -> None:
    """Write one chunk of the file's bytes."""
    with written(connection, durable=False):
        _put_chunk(connection, id_, number, data)


def finish(connection: apsw.Connection, id_: int) -> PaperRow:
    """Let a document be seen, on disk when this returns; or the same one if it came meanwhile."""
    with written(connection):
        sha256 = str(connection.execute("SELECT sha256 FROM papers WHERE id = ?", (id_,)).get)
        known = find(connection, sha256, below_zero=id_ < 0)
        if known is not None:
            paper_removal.drop(connection, [id_])
            return known
        connection.execute("UPDATE papers SET whole = 1 WHERE id = ?", (id_,))
    return get(connection, id_)


def chunks(data: bytes) -> Iterator[bytes]:
    """A file's bytes as they are stored, copied one by one: all at once would take a while."""
    return (data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK))


def passages(
    connection: apsw.Connection, id_: int, positions: Sequence[int] | None
) -> list[Passage]:
    """The passages of a document, or those at some positions in the order asked for."""
    paper = get(connection, id_)
    first = _first(connection, id_)
    if positions is None:
        found = connection.execute(
            f"{_PASSAGES} WHERE id >= ? AND id < ? ORDER BY id", (first, first + paper.passages)
        )
        return [_passage(values) for values in found]
    asked = [first + at for at in positions if 0 <= at < paper.passages]
    found = connection.execute(
        f"{_PASSAGES} WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608 - ours
        (json.dumps(asked),),
    )
    there = {values[0]: _passage(values) for values in found}
    return [there[number] for number in asked if number in there]


def original(connection: apsw.Connection, id_: int) -> bytes:
    """The bytes of a document's file; empty where they are not kept."""
    get(connection, id_)
    found: Any = connection.execute(
        "SELECT data FROM originals WHERE paper = ? ORDER BY number", (id_,)
    )
    return b"".join(values[0] for values in found)


def set_vectors(connection: apsw.Connection, model: str, id_: int, data: bytes) -> None:
    """Keep what an embedding model made of a document's passages, in place of what was there."""
    with written(connection):
        get(connection, id_)
        connection.execute("DELETE FROM vectors WHERE paper = ? AND model = ?", (id_, model))
        connection.execute(
            "INSERT INTO vectors(paper, model, data) VALUES (?, ?, ?)", (id_, model, data)
        )


def vectors(connection: apsw.Connection, model: str, ids: Sequence[int]) -> list[tuple[int, bytes]]:
    """What `set_vectors` kept for those documents that have some."""
    found: Any = connection.execute(
        "SELECT paper, data FROM vectors WHERE model = ?"
        " AND paper IN (SELECT value FROM json_each(?)) ORDER BY paper",
        (model, json.dumps(list(ids))),
    )
    return [(paper, data) for paper, data in found]


def whole(connection: apsw.Connection, id_: int) -> WholePaper:
    """All that is kept of a document."""
    kept: Any = connection.execute(
        "SELECT model, data FROM vectors WHERE paper = ?", (id_,)
    ).fetchall()
    return WholePaper(
        get(connection, id_),
        tuple(passages(connection, id_, None)),
        original(connection, id_),
        tuple((model, data) for model, data in kept),
    )


def borrow(connection: apsw.Connection, rows: Sequence[PaperRow]) -> None:
    """Write the rows of another store's documents, to be named here; their text stays there."""
    with written(connection):
        for old in rows:
            if not connection.execute("SELECT 1 FROM papers WHERE id = ?", (old.id,)).get:
                insert(connection, _new(old, (), b""), old.added, old.id)
                _show(connection, old.id, old)


def put_back(connection: apsw.Connection, paper: WholePaper) -> int:
    """Store a deleted document again, under its id if that is free; or its id if it came again."""
    old = paper.row
    known = find(connection, old.sha256, below_zero=old.id < 0)
    if known is not None:
        return known.id
    free: int | None = old.id
    if connection.execute("SELECT 1 FROM papers WHERE id = ?", (old.id,)).get:
        free = _next_below(connection) if old.id < 0 else None
    id_ = insert(connection, _new(old, paper.passages, paper.original), old.added, free)
    _put_passages(connection, _first(connection, id_), paper.passages)
    for number, chunk in enumerate(chunks(paper.original)):
        _put_chunk(connection, id_, number, chunk)
    connection.executemany(
        "INSERT INTO vectors(paper, model, data) VALUES (?, ?, ?)",
        ((id_, model, data) for model, data in paper.vectors),
    )
    _show(connection, id_, old)
    return id_


def _show(connection: apsw.Connection, id_: int, old: PaperRow) -> None:
    # What was borrowed says how much there is where it came from.
    connection.execute(
        "UPDATE papers SET whole = 1, passages = ?, original = max(original, ?) WHERE id = ?",
        (old.passages, old.has_original, id_),
    )


def _new(old: PaperRow, passages: Sequence[Passage], original: bytes) -> NewPaper:
    return NewPaper(
        old.sha256,
        old.name,
        old.kind,
        old.pages,
        old.characters,
        old.notes,
        passages,
        original,
    )


def _next_below(connection: apsw.Connection) -> int:
    """A free id below zero, where SQLite gives none of itself."""
    lowest: Any = connection.execute("SELECT ifnull(min(0, min(id)), 0) - 1 FROM papers").get
    return int(lowest)


def _first(connection: apsw.Connection, id_: int) -> int:
    found: Any = connection.execute("SELECT first FROM papers WHERE id = ?", (id_,)).get
    return int(found)


def _put_passages(connection: apsw.Connection, first: int, new: Sequence[Passage]) -> None:
    rows = [
        (
            number,
            passage.place.label,
            passage.place.number,
            storable(passage.place.title),
            storable(passage.place.heading),
            storable(passage.text),
        )
        for number, passage in enumerate(new, first)
    ]
    connection.executemany(
        "INSERT INTO passages(id, label, number, title, heading, text) VALUES (?, ?, ?, ?, ?, ?)",
        rows,
    )
    paper_index.put(connection, ((row[0], row[1], *row[3:]) for row in rows))


def _put_chunk(connection: apsw.Connection, id_: int, number: int, data: bytes) -> None:
    connection.execute(
        "INSERT INTO originals(paper, number, data) VALUES (?, ?, ?)", (id_, number, data)
    )


def _passage(values: Any) -> Passage:
    _, label, number, title, heading, text = values
    return Passage(Place(label, number, title, heading), text)
