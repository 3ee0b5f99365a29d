"""Which words of a question are asked of a large index: the rare ones, as they tell most.

A word in more than half of the passages weighs nothing in SQLite's BM25, and what stands in many
takes long to be scored: the time goes with the entries of all words together.
"""

from __future__ import annotations

import re
from typing import Any

import apsw

_MOST_ENTRIES = 60_000
"""Scored for one question: some 50 ms."""
_OR = " OR "
_TERM = re.compile(r'("(?:[^"]|"")+")(\*?)')
_TOKENIZER = ("unicode61", ["remove_diacritics", "2"])
_VOCABULARY = "temp.passage_terms"


def affordable(connection: apsw.Connection, match: str, passages: int) -> str:
    """The words of an expression `"a" OR "b"*` that are worth their time, of so many passages.

    The rarest one that is found stays in any case; empty where none is. An expression of another
    form stays as it is.
    """
    terms = match.split(_OR)
    if len(terms) * passages <= _MOST_ENTRIES or not all(map(_TERM.fullmatch, terms)):
        return match
    counted = sorted((_entries(connection, term, passages // 2), term) for term in terms)
    found = [(count, term) for count, term in counted if count]
    kept = [term for _, term in found[:1]]
    entries = sum(count for count, _ in found[:1])
    for count, term in found[1:]:
        entries += count
        if entries > _MOST_ENTRIES or count > passages // 2:
            break
        kept.append(term)
    return _OR.join(kept)


def _entries(connection: apsw.Connection, term: str, enough: int) -> int:
    """In how many passages a term stands; no longer counted than to a little above `enough`."""
    found = _TERM.fullmatch(term)
    beginning = _folded(connection, found[1]) if found and found[2] else ""
    if beginning:
        return _entries_from(connection, beginning, enough)
    count: Any = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM passage_words WHERE passage_words MATCH ? LIMIT ?)",
        (term, enough + 1),
    ).get
    return int(count)


def _entries_from(connection: apsw.Connection, beginning: str, enough: int) -> int:
    # A search for a beginning collects all it finds before its first row: the words are counted.
    connection.execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {_VOCABULARY}"
        " USING fts5vocab('main', 'passage_words', 'row')"
    )
    words: Any = connection.execute(
        f"SELECT doc FROM {_VOCABULARY} WHERE term >= ? AND term < ?",  # noqa: S608 - ours
        (beginning, f"{beginning}\U0010ffff"),
    )
    entries = 0
    for (count,) in words:
        entries += count
        if entries > enough:
            break
    words.close(True)  # left open it would hold on to the log
    return entries


def _folded(connection: apsw.Connection, phrase: str) -> str:
    """A phrase as the index spells it, if it is one word."""
    name, options = _TOKENIZER
    tokenizer = connection.fts5_tokenizer(name, options)
    text = phrase[1:-1].replace('""', '"').encode()
    words: Any = tokenizer(
        text, apsw.FTS5_TOKENIZE_QUERY, None, include_offsets=False, include_colocated=False
    )
    return words[0] if len(words) == 1 else ""
