"""The tables, and the way from each older version of them to this one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import apsw

from app.core.errors import UserError
from app.vault.connection import written

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE conversations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0,
        archived INTEGER NOT NULL DEFAULT 0,
        leaf INTEGER,
        draft TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX conversations_by_time ON conversations (updated, id);
    CREATE TABLE messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent INTEGER,
        role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
        text TEXT NOT NULL,
        reasoning TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL
            CHECK (state IN ('complete', 'streaming', 'stopped', 'interrupted', 'failed')),
        model TEXT NOT NULL DEFAULT '',
        statistics TEXT,
        created INTEGER NOT NULL,
        fault TEXT NOT NULL DEFAULT '',
        UNIQUE (conversation, id),
        FOREIGN KEY (conversation, parent) REFERENCES messages (conversation, id)
    ) STRICT;
    CREATE INDEX messages_by_parent ON messages (conversation, parent);
    CREATE INDEX messages_streaming ON messages (state) WHERE state = 'streaming';
    CREATE TABLE settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
    CREATE VIRTUAL TABLE words
        USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2');
    INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
    """,
    # Nobody knows who gave the older titles: the model does not replace them.
    """
    CREATE TABLE folders (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL) STRICT;
    ALTER TABLE conversations ADD COLUMN
        folder INTEGER REFERENCES folders (id) ON DELETE SET NULL;
    ALTER TABLE conversations ADD COLUMN choices TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversations ADD COLUMN titled TEXT NOT NULL DEFAULT 'question'
        CHECK (titled IN ('question', 'model', 'user'));
    UPDATE conversations SET titled = 'user' WHERE title <> '';
    DROP INDEX conversations_by_time;
    CREATE INDEX conversations_by_time ON conversations (archived, updated, id);
    CREATE INDEX conversations_by_folder ON conversations (folder, archived, updated, id);
    CREATE INDEX conversations_pinned ON conversations (pinned) WHERE pinned;
    ALTER TABLE messages ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE asked (
        message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
        facts BLOB NOT NULL
    ) STRICT;
    DROP TABLE words;
    CREATE VIRTUAL TABLE words
        USING fts5 (text, content='', prefix='1 2 3 4',
            tokenize='unicode61 remove_diacritics 2');
    INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
    """,
)
"""Scripts in order: number n leads from `user_version` n to n + 1. Never change an old one.

`words` keeps no text of its own: `app.vault.index` puts in what `app.vault.search` makes of it,
all of it anew where a step made the table anew (`INDEX_FORM` changes then).
"""


def version(connection: apsw.Connection) -> int:
    """The schema version of the file; 0 for an empty one."""
    return int(connection.pragma("user_version"))


def refuse_newer(connection: apsw.Connection, path: Path) -> None:
    """Raise `store_newer` for a file of a later program, closing it without a byte changed."""
    found = version(connection)
    if found > len(MIGRATIONS):
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.close()
        raise UserError("store_newer", path=str(path), found=found, known=len(MIGRATIONS))


def migrate(connection: apsw.Connection, scripts: Sequence[str]) -> None:
    """Lead an older file up to the last of `scripts`, each step whole or not at all."""
    for step in range(version(connection), len(scripts)):
        with written(connection):
            connection.execute(scripts[step])
            connection.execute(f"PRAGMA user_version = {step + 1}")
