"""The rescue of a damaged store: its file is put aside whole, its readable rows go into a new one.

It starts from the newest sound backup and lays over it every row that can still be read. Where
there is neither, the store stays as it is: an empty one is never put in its place. Each step may
be cut off: the next rescue goes on from the file that was put aside.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeAlias

import apsw

from app.core.errors import OutsideError, UserError
from app.core.sealed import sync_folder
from app.vault import backups, index, schema
from app.vault.connection import (
    COMPANIONS,
    connect,
    private_folder,
    problems,
    told,
    written,
)
from app.vault.opening import prepare, put_in_place, refuse_wrong_key, start_new
from app.vault.rows import Salvaged
from app.vault.sidecar import (
    BACKUPS,
    DAMAGED,
    KEYS,
    STORE,
    copy_of_another,
    is_plain,
    unused_name,
)

NOTE = "damage-noticed"
"""A file that says that damage was noticed while the store was open."""
FINISHED = "rescued"
"""A file beside one that was put aside, once its rows are in the store that took its place."""
_WITH_ROWS = ("", "-wal", "-journal")
"""Endings of the files that rows may lie in."""
_MOST_ROWS = 1_000_000
_Kept: TypeAlias = "tuple[str, tuple[apsw.SQLiteValue, ...]]"
"""A statement, and what it takes."""
_COLUMNS = {
    "folders": "id, name",
    "conversations": (
        "id, title, created, updated, pinned, archived, leaf, draft, folder, choices, titled"
    ),
    "messages": (
        "id, conversation, parent, role, text, reasoning, state, model, statistics, created,"
        " fault, edited"
    ),
    "asked": "message, facts",
    "papers": (
        "id, sha256, name, kind, pages, characters, notes, passages, original, added, first, whole"
    ),
    "passages": "id, label, number, title, heading, text",
    "originals": "id, paper, number, data",
    "vectors": "id, paper, model, data",
    "chat_papers": "id, conversation, position, paper, scope",
    "turn_papers": "id, message, position, number, paper, fence, passages",
    "citations": "message, places",
    "collections": "id, name, folder, created",
    "collection_papers": "id, collection, paper, path, modified, size",
    "chat_collections": "id, conversation, position, collection",
}
"""What is saved of each table; the first column numbers its rows."""
_MEND = """
    INSERT INTO conversations(id, title, created, updated)
        SELECT conversation, '', min(created), max(created) FROM messages
        WHERE conversation NOT IN (SELECT id FROM conversations) GROUP BY conversation;
    UPDATE conversations SET folder = NULL WHERE folder NOT IN (SELECT id FROM folders);
    UPDATE messages SET parent = (
            SELECT max(id) FROM messages AS earlier
            WHERE earlier.conversation = messages.conversation AND earlier.id < messages.id)
        WHERE parent IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM messages AS above
            WHERE above.conversation = messages.conversation AND above.id = messages.parent);
    UPDATE conversations SET leaf = (
            SELECT max(id) FROM messages WHERE conversation = conversations.id)
        WHERE leaf IS NULL OR NOT EXISTS (
            SELECT 1 FROM messages WHERE conversation = conversations.id AND id = leaf);
    DELETE FROM asked WHERE message NOT IN (SELECT id FROM messages);
"""
"""Joins what lost its other half: messages without conversation, parent or leaf."""
_MEND_PAPERS = """
    DELETE FROM passages WHERE NOT EXISTS (
        SELECT 1 FROM papers
        WHERE passages.id >= papers.first AND passages.id < papers.first + papers.passages);
    UPDATE papers SET sha256 = 'torn ' || id,
            notes = json_insert(notes, '$[#]', json('["document_torn", []]'))
        WHERE whole AND passages <> (
            SELECT count(*) FROM passages
            WHERE passages.id >= papers.first AND passages.id < papers.first + papers.passages);
    WITH RECURSIVE wanted(id, end) AS (
        SELECT first, first + passages FROM papers WHERE passages
        UNION ALL SELECT id + 1, end FROM wanted WHERE id + 1 < end)
        INSERT INTO passages(id, label, number, title, heading, text)
        SELECT id, '', 0, '', '', '' FROM wanted WHERE id NOT IN (SELECT id FROM passages);
    UPDATE papers SET original = 0 WHERE original <> (
        SELECT ifnull(sum(length(data)), 0) FROM originals WHERE paper = papers.id);
    DELETE FROM originals WHERE paper NOT IN (SELECT id FROM papers WHERE original);
    DELETE FROM vectors WHERE paper NOT IN (SELECT id FROM papers);
    DELETE FROM chat_papers WHERE paper NOT IN (SELECT id FROM papers)
        OR conversation NOT IN (SELECT id FROM conversations);
    DELETE FROM turn_papers WHERE paper NOT IN (SELECT id FROM papers)
        OR message NOT IN (SELECT id FROM messages);
    DELETE FROM citations WHERE message NOT IN (SELECT id FROM messages);
    DELETE FROM collection_papers WHERE paper NOT IN (SELECT id FROM papers)
        OR collection NOT IN (SELECT id FROM collections);
    DELETE FROM chat_collections WHERE collection NOT IN (SELECT id FROM collections)
        OR conversation NOT IN (SELECT id FROM conversations);
"""
"""The same for documents: one that lost passages keeps the rest, and is read anew when it comes."""


def note(folder: Path) -> None:
    """Remember over the end of the program that damage was noticed. Raises `store_unusable`."""
    with told(folder / NOTE):
        (folder / NOTE).touch()


def was_noted(folder: Path) -> bool:
    """Whether it was; only `forget` ends that."""
    return (folder / NOTE).exists()


def forget(folder: Path) -> None:
    """The damage is mended, or the user opened the store all the same."""
    with suppress(OSError):
        (folder / NOTE).unlink()


def rescue(folder: Path, key: bytes | None, now: int) -> Salvaged:
    """Put the damaged store of `folder` aside and build a sound one; nothing is ever deleted.

    Raises `wrong_key`, `keys_of_another_store` and `rescue_found_nothing`, and then nothing was
    changed; and what `connection.told` makes of others, and then no row was lost either.
    """
    path, aside = folder / STORE, _unfinished(folder)
    refuse_wrong_key(folder, key)
    if aside is not None:
        _move_aside(path, aside)  # what the cut has left
    backup = _newest_sound(folder, key)
    readable = _has_tables(path if aside is None else aside / STORE, key)
    if not readable:
        _refuse_unproved(folder, backup, key)
    if aside is None:
        aside = _new_aside(folder, now)
        _move_aside(path, aside)
    fresh = start_new(path)
    if backup is not None:
        with backups.opened(backup, key) as connection:
            backups.copy_store(connection, key, fresh)
    with closing(connect(fresh, key)) as connection:
        prepare(connection)
        connection.pragma("foreign_keys", "OFF")
        with written(connection):
            if readable:
                _take_rows(aside / STORE, key, connection)
            connection.execute(_MEND)
            connection.execute(_MEND_PAPERS)
            index.rebuild(connection)
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").get  # noqa: S608 - ours
            for table in ("conversations", "messages")
        ]
        # Closing leaves the rows in the log, silently, where the disk is too full to move them.
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    put_in_place(fresh, path)
    (aside / FINISHED).touch()
    forget(folder)
    return Salvaged(aside if (aside / STORE).exists() else None, backup, *counts)


def _refuse_unproved(folder: Path, backup: Path | None, key: bytes | None) -> None:
    """The store cannot be read: raise where a rescue would put something else in its place.

    A `keys.json` of another installation leads to a key too, but to none of ours.
    """
    if backup is None and _holds_content(folder):
        raise OutsideError("rescue_found_nothing", path=str(folder))
    opened = [_opens(one, key) for one in backups.newest_first(folder)]
    if opened.count(True) <= opened.count(False) and copy_of_another(folder) is not None:
        raise UserError("keys_of_another_store", path=str(folder / KEYS))


def _holds_content(folder: Path) -> bool:
    """Whether there is anything that a right key might read, put aside long ago too."""
    stores = [path for root in (folder, *(folder / DAMAGED).glob("*")) for path in _files(root)]
    return any(path.stat().st_size for path in (*stores, *(folder / BACKUPS).glob("*")))


def _files(folder: Path) -> list[Path]:
    return [path for name in _WITH_ROWS if (path := folder / f"{STORE}{name}").exists()]


def _has_tables(source: Path, key: bytes | None) -> bool:
    """Whether rows can be looked for: the first page tells where all others are.

    An empty file is not opened, as SQLite takes away what lies beside it.
    """
    if not source.exists() or not source.stat().st_size or (key is None and not is_plain(source)):
        return False
    try:
        with closing(_damaged(source, key)) as damaged:
            return bool(damaged.execute("SELECT count(*) FROM sqlite_schema").get)
    except (apsw.BusyError, apsw.LockedError, apsw.CantOpenError):
        raise
    except apsw.Error:
        return False


def _opens(backup: Path, key: bytes | None) -> bool:
    with suppress(apsw.Error), backups.opened(backup, key) as connection:
        return schema.version(connection) > 0
    return False


def _damaged(source: Path, key: bytes | None) -> apsw.Connection:
    connection = connect(source, key, read_only=True)
    # A file cut short is readable only with this: SQLite then trusts its length.
    connection.pragma("writable_schema", "ON")
    return connection


def _new_aside(folder: Path, now: int) -> Path:
    """A folder for what is put aside, named so that it is the newest, whatever the clock says."""
    damaged = private_folder(folder / DAMAGED)
    numbers = [int(path.name) for path in damaged.iterdir() if path.name.isdecimal()]
    return private_folder(damaged / f"{max([now, *(number + 1 for number in numbers)]):015d}")


def _unfinished(folder: Path) -> Path | None:
    """Where a rescue that was cut off has put the store; None where that is in its place.

    What an earlier one finished with is older than the backups: its rows would undo theirs.
    """
    if (folder / STORE).exists():
        return None
    damaged = folder / DAMAGED
    newest = max(damaged.iterdir(), default=None) if damaged.is_dir() else None
    return None if newest is None or (newest / FINISHED).exists() else newest


def _move_aside(path: Path, target: Path) -> None:
    """Move the store and what SQLite keeps beside it; the first of them may be there already."""
    for ending in COMPANIONS:
        companion = path.with_name(path.name + ending)
        if companion.exists():
            companion.replace(unused_name(target / companion.name))
    sync_folder(target)
    sync_folder(path.parent)


def _newest_sound(folder: Path, key: bytes | None) -> Path | None:
    return next((path for path in backups.newest_first(folder) if _is_sound(path, key)), None)


def _is_sound(backup: Path, key: bytes | None) -> bool:
    with suppress(apsw.Error), backups.opened(backup, key) as connection:
        if schema.version(connection) <= len(schema.MIGRATIONS):
            return not problems(connection, thorough=True)
    return False


def _take_rows(source: Path, key: bytes | None, into: apsw.Connection) -> None:
    """Only what fails in `source` is passed over: a disk too full for its rows is an error."""
    for statement, row in _kept_rows(source, key):
        with suppress(apsw.ConstraintError):
            into.execute(statement, row)


def _kept_rows(source: Path, key: bytes | None) -> Iterator[_Kept]:
    """What brings back every row that can be read: statements, each with what it takes."""
    with suppress(apsw.Error), closing(_damaged(source, key)) as damaged:
        for table in _COLUMNS:
            with suppress(apsw.Error):
                yield from _rows_of(damaged, table)
        for setting in damaged.execute("SELECT name, value FROM settings"):
            yield "INSERT OR REPLACE INTO settings(name, value) VALUES (?, ?)", setting


def _rows_of(damaged: apsw.Connection, table: str) -> Iterator[_Kept]:
    columns = _columns(damaged, table)
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    statement = f"INSERT OR REPLACE INTO {table}({names}) VALUES ({marks})"  # noqa: S608 - ours
    for row in _readable_rows(damaged, table, columns):
        yield statement, row
    if table == "conversations" and "titled" not in columns:
        yield "UPDATE conversations SET titled = 'user' WHERE title <> ''", ()


def _columns(damaged: apsw.Connection, table: str) -> list[str]:
    """What there is to be saved of a table: an older store has fewer columns, or not the table."""
    there = {row[1] for row in damaged.execute(f"PRAGMA table_info({table})")}
    return [name for name in _COLUMNS[table].split(", ") if name in there]


def _readable_rows(
    damaged: apsw.Connection, table: str, columns: list[str]
) -> Iterator[tuple[apsw.SQLiteValue, ...]]:
    # Row by row through the tree, so that a damaged page costs its own rows only.
    if not columns:
        return
    names, key = ", ".join(columns), columns[0]
    query = f"SELECT {names} FROM {table} WHERE {key} = ?"  # noqa: S608 - ours
    for id_ in range(1, _highest(damaged, table, key) + 1):
        with suppress(apsw.CorruptError, apsw.IOError, UnicodeDecodeError):
            row = damaged.execute(query, (id_,)).fetchone()
            if row is not None:
                yield row


def _highest(damaged: apsw.Connection, table: str, key: str) -> int:
    for query in (
        f"SELECT max(seq) FROM sqlite_sequence WHERE name = '{table}' HAVING count(*)",  # noqa: S608 - ours
        f"SELECT ifnull(max({key}), 0) FROM {table}",  # noqa: S608 - ours
    ):
        with suppress(apsw.CorruptError, apsw.IOError):
            found = damaged.execute(query).get
            if isinstance(found, int):
                return min(found, _MOST_ROWS)
    return _MOST_ROWS
