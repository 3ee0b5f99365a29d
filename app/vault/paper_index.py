"""The full-text index of passages: entries in, entries out, passages ranked by BM25.

An entry has the number of its passage and is taken out by giving the very text that was put in.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from app.vault.paper_terms import affordable
from app.vault.search import index_form

_DEAR = 250
# Scores are made by the function, not by the column `rank`: it would score rows left out, too.
_RANKED = (
    "SELECT rowid, bm25(passage_words) AS score FROM passage_words"
    " WHERE passage_words MATCH :match AND rowid >= :first AND rowid < :end{among}"
    " ORDER BY score, rowid LIMIT :limit"
)
_AMONG = (
    " AND (SELECT id FROM papers WHERE first <= passage_words.rowid ORDER BY first DESC LIMIT 1)"
    " IN (SELECT value FROM json_each(:papers))"
)


def put(connection: apsw.Connection, passages: Iterable[tuple[int, str, str, str, str]]) -> None:
    """Make (number, label, title, heading, text) findable; call it where they are written."""
    connection.executemany(
        "INSERT INTO passage_words(rowid, text) VALUES (?, ?)",
        ((number, _form(*words)) for number, *words in passages),
    )


def drop(connection: apsw.Connection, ranges: Sequence[tuple[int, int]]) -> None:
    """Forget the passages from each number to before the other, while they are still there.

    No byte of them stays. Where many go, their entries are marked, and writing the whole index
    anew leaves them out: taking out each by itself takes 250 times as long as that for one.
    """
    many = sum(end - first for first, end in ranges) * _DEAR > _stored(connection)
    if many:
        _set_secure(connection, False)
    for first, end in ranges:
        texts: Any = connection.execute(
            "SELECT id, label, title, heading, text FROM passages WHERE id >= ? AND id < ?",
            (first, end),
        ).fetchall()
        connection.executemany(
            "INSERT INTO passage_words(passage_words, rowid, text) VALUES ('delete', ?, ?)",
            ((number, _form(*words)) for number, *words in texts),
        )
    if many:
        connection.execute("INSERT INTO passage_words(passage_words) VALUES ('optimize')")
        _set_secure(connection, True)


def empty(connection: apsw.Connection) -> None:
    """Forget all entries."""
    connection.execute("INSERT INTO passage_words(passage_words) VALUES ('delete-all')")


def rebuild(connection: apsw.Connection) -> None:
    """Fill the index, which is empty, from the table; call it inside a transaction."""
    rows: Any = connection.execute("SELECT id, label, title, heading, text FROM passages")
    put(connection, rows)


def rank(
    connection: apsw.Connection, match: str, papers: Sequence[int], limit: int
) -> list[tuple[int, int, float]]:
    """(document, position, score) of passages of these documents, the best first.

    `match` is an FTS5 expression whose words are spelled as `search.index_form` does. Scores are
    SQLite's BM25, over all documents of the store, with its sign turned: more is better. Of many
    words that stand in many passages only the rarer ones count.
    """
    named = json.dumps(list(papers))
    asked = affordable(connection, match, _stored(connection))
    ranges: Any = connection.execute(
        "SELECT first, first + passages, id FROM papers"
        " WHERE whole AND id IN (SELECT value FROM json_each(?)) ORDER BY first",
        (named,),
    ).fetchall()
    if not ranges or not asked:
        return []
    first, end = ranges[0][0], ranges[-1][1]
    among = "" if _are_all(connection, first, end, len(ranges)) else _AMONG
    values = {"match": asked, "first": first, "end": end, "papers": named, "limit": limit}
    found: Any = connection.execute(_RANKED.format(among=among), values).fetchall()
    starts = [row[0] for row in ranges]
    return [
        _told(ranges[bisect_right(starts, number) - 1], number, score) for number, score in found
    ]


def _are_all(connection: apsw.Connection, first: int, end: int, documents: int) -> bool:
    there: Any = connection.execute(
        "SELECT count(*) FROM papers WHERE first >= ? AND first < ?", (first, end)
    ).get
    return bool(there <= documents)


def _stored(connection: apsw.Connection) -> int:
    passages: Any = connection.execute("SELECT sum(passages) FROM papers").get
    return int(passages or 0)


def _set_secure(connection: apsw.Connection, on: bool) -> None:
    connection.execute(
        "INSERT INTO passage_words(passage_words, rank) VALUES ('secure-delete', ?)", (on,)
    )


def _told(range_: tuple[int, int, int], number: int, score: float) -> tuple[int, int, float]:
    first, _, paper = range_
    return paper, number - first, -score


def _form(label: str, title: str, heading: str, text: str) -> str:
    # The name of a sheet stands nowhere else; other titles stand in the text once, and would make
    # all passages below them alike.
    above = (title if label == "sheet" else "", heading)
    return index_form("\n".join((*filter(None, above), text)))
