"""The full-text index inside the store: entries in, entries out, hits found.

A message has its own id there, the title of a conversation the negative id of the conversation.
An entry is taken out by giving the very text that was put in.
"""

from __future__ import annotations

import codecs
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from itertools import islice

import apsw

from app.vault import paper_index, schema
from app.vault.connection import written
from app.vault.rows import Hit
from app.vault.search import INDEX_FORM, Snippets, index_form, match_expression

_FORM = "index_form"
_PIECE, _READ_FOR_A_HIT, _READ_FOR_A_PAGE = 8_192, 131_072, 524_288
"""Bytes of text in which the match to show is looked for: at once, in one hit, in all of them."""

_TITLES = "SELECT rowid FROM words WHERE words MATCH :expression AND rowid < 0 ORDER BY rowid"
_MESSAGES = (
    "SELECT rowid FROM words WHERE words MATCH :expression AND rowid > 0 ORDER BY rowid DESC"
)
# The plus keeps SQLite from asking the index once for each message of the conversation.
_MESSAGES_OF = (
    "SELECT rowid FROM words WHERE words MATCH :expression"
    " AND rowid >= (SELECT min(id) FROM messages WHERE conversation = :conversation)"
    " AND rowid <= (SELECT max(id) FROM messages WHERE conversation = :conversation)"
    " AND +rowid IN (SELECT id FROM messages WHERE conversation = :conversation)"
    " ORDER BY rowid DESC"
)


def put(connection: apsw.Connection, entry: int, text: str) -> None:
    """Make `text` findable as `entry`; call it inside the transaction that writes the text."""
    connection.execute("INSERT INTO words(rowid, text) VALUES (?, ?)", (entry, index_form(text)))


def drop(connection: apsw.Connection, entry: int, text: str) -> None:
    """Forget what `put` was given; call it inside the transaction that removes the text."""
    connection.execute(
        "INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)", (entry, index_form(text))
    )


def forget(connection: apsw.Connection, entries: Iterable[tuple[int, str]]) -> None:
    """Forget many as `drop` does; all of an index of another form, which a backup may have."""
    if not is_current(connection):
        empty(connection)
        return
    for entry, text in entries:
        drop(connection, entry, text)


def find(
    connection: apsw.Connection, query: str, limit: int, offset: int, conversation: int | None
) -> list[Hit]:
    """Conversations whose title matches, then messages, newest first; or those of one alone.

    Rows come as they are found, nothing is sorted: a page takes no longer for a common word.
    """
    expression = match_expression(query)
    if not expression:
        return []
    reader = _Reader(connection, query)
    with closing(_entries(connection, expression, conversation)) as entries:
        hits = [reader.hit(entry) for entry in islice(entries, offset, offset + limit)]
    return [hit for hit in hits if hit is not None]


def _entries(
    connection: apsw.Connection, expression: str, conversation: int | None
) -> Generator[int]:
    queries = (_TITLES, _MESSAGES) if conversation is None else (_MESSAGES_OF,)
    for query in queries:
        values = {"expression": expression, "conversation": conversation}
        cursor = connection.execute(query, values)
        try:
            yield from (int(row[0]) for row in cursor)
        finally:
            cursor.close(True)  # a statement left open would hold on to the log


class _Reader:
    """Reads what is shown of the hits of one page: of each as much as leads to its match."""

    def __init__(self, connection: apsw.Connection, query: str) -> None:
        self._connection, self._snippets = connection, Snippets(query)
        self._left = _READ_FOR_A_PAGE

    def hit(self, entry: int) -> Hit | None:
        """The hit for an entry of the index; None for one that was deleted meanwhile."""
        if entry < 0:
            title = self._connection.execute(
                "SELECT title FROM conversations WHERE id = ?", (-entry,)
            ).get
            return None if title is None else Hit(-entry, 0, title, self._snippets.of([title]))
        row = self._connection.execute(
            "SELECT conversation, title FROM messages JOIN conversations"
            " ON conversations.id = conversation WHERE messages.id = ?",
            (entry,),
        ).fetchone()
        if row is None:
            return None
        return Hit(row[0], entry, row[1], self._snippets.of(self._pieces(entry)))

    def _pieces(self, message: int) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        with self._connection.blob_open("main", "messages", "text", message, False) as text:
            for at in range(0, min(text.length(), _READ_FOR_A_HIT), _PIECE):
                if at and self._left <= 0:
                    return
                untrusted_bytes = text.read(_PIECE)
                self._left -= len(untrusted_bytes)
                yield decoder.decode(untrusted_bytes)


def ensure_current(connection: apsw.Connection) -> None:
    """Build the index anew if another version of the program or of Unicode made it."""
    if not is_current(connection):
        with written(connection):
            rebuild(connection)


def is_current(connection: apsw.Connection) -> bool:
    """Whether entries of the index are what this program makes of their texts."""
    made = connection.execute("SELECT value FROM settings WHERE name = ?", (_FORM,)).get
    return bool(made == INDEX_FORM.encode())


def empty(connection: apsw.Connection) -> None:
    """Forget all entries, passages too: they are put in anew when the store is opened next."""
    connection.execute("INSERT INTO words(words) VALUES ('delete-all')")
    if schema.has_papers(connection):
        paper_index.empty(connection)
    connection.execute("DELETE FROM settings WHERE name = ?", (_FORM,))


def rebuild(connection: apsw.Connection) -> None:
    """Empty both indexes and fill them from the tables; call it inside a transaction."""
    empty(connection)
    for entry, text in connection.execute(
        "SELECT -id, title FROM conversations UNION ALL"
        " SELECT id, text FROM messages WHERE state <> 'streaming'"
    ):
        put(connection, entry, text)
    paper_index.rebuild(connection)
    connection.execute(
        "INSERT OR REPLACE INTO settings(name, value) VALUES (?, ?)", (_FORM, INDEX_FORM.encode())
    )
