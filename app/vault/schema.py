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
    # A document's passages have the numbers from its `first` on, so that the index needs no more.
    # Paths are bytes: not every name of a file is text. Each table has one number to be saved by.
    """
    CREATE TABLE papers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sha256 TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        pages INTEGER NOT NULL,
        characters INTEGER NOT NULL,
        notes TEXT NOT NULL,
        passages INTEGER NOT NULL,
        original INTEGER NOT NULL,
        added INTEGER NOT NULL,
        first INTEGER NOT NULL UNIQUE,
        whole INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX papers_by_sha256 ON papers (sha256);
    CREATE TABLE passages (
        id INTEGER PRIMARY KEY,
        label TEXT NOT NULL,
        number INTEGER NOT NULL,
        title TEXT NOT NULL,
        heading TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE originals (
        id INTEGER PRIMARY KEY,
        paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (paper, number)
    ) STRICT;
    CREATE TABLE vectors (
        id INTEGER PRIMARY KEY,
        paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
        model TEXT NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (paper, model)
    ) STRICT;
    CREATE TABLE chat_papers (
        id INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
        scope TEXT NOT NULL CHECK (scope IN ('message', 'chat')),
        UNIQUE (conversation, paper)
    ) STRICT;
    CREATE INDEX chat_papers_by_paper ON chat_papers (paper);
    CREATE TABLE turn_papers (
        id INTEGER PRIMARY KEY,
        message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        number INTEGER NOT NULL,
        paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
        fence TEXT NOT NULL,
        passages TEXT NOT NULL,
        UNIQUE (message, position)
    ) STRICT;
    CREATE INDEX turn_papers_by_paper ON turn_papers (paper);
    CREATE TABLE citations (
        message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
        places BLOB NOT NULL
    ) STRICT;
    CREATE TABLE collections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folder BLOB NOT NULL,
        created INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE collection_papers (
        id INTEGER PRIMARY KEY,
        collection INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
        paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
        path BLOB NOT NULL,
        modified INTEGER NOT NULL,
        size INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX collection_papers_by_path ON collection_papers (collection, path);
    CREATE INDEX collection_papers_by_paper ON collection_papers (paper);
    CREATE TABLE chat_collections (
        id INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        collection INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
        UNIQUE (conversation, collection)
    ) STRICT;
    CREATE INDEX chat_collections_by_collection ON chat_collections (collection);
    CREATE VIRTUAL TABLE passage_words
        USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2');
    INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1);
    """,
)
"""Scripts in order: number n leads from `user_version` n to n + 1. Never change an old one.

`words` and `passage_words` keep no text of their own: `app.vault.index` and `paper_index` put in
what `app.vault.search` makes of it, all of it anew where a step made the table anew (`INDEX_FORM`
changes then).
"""
_WITH_PAPERS = 3


def version(connection: apsw.Connection) -> int:
    """The schema version of the file; 0 for an empty one."""
    return int(connection.pragma("user_version"))


def has_papers(connection: apsw.Connection) -> bool:
    """Whether the file is of a version that keeps documents; backups may be older."""
    return version(connection) >= _WITH_PAPERS


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
