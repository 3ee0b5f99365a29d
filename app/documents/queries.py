"""Turns a question into what the store's full-text index is asked: any of its words. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.documents.stop_words import STOP_WORDS
from app.vault.search import index_form

_MOST = 24
"""Words of a question that are looked for; each costs time in a large store."""
_MOST_CHARACTERS = 2_000
_STEMMED = 5
"""Letters a word needs at least to be looked for by its beginning."""
_WORD = re.compile(r"\d+(?:[.,'’:/-]\d+)+|\w+")
_ENDINGS = ("ungen", "ing", "ung", "ed", "es", "en", "er", "em", "s", "e", "n", "y")


def terms(question: str) -> str:
    """An FTS5 expression for what holds any word of a question; empty where nothing is left.

    Words that say nothing are left out, unless there are no others. Longer words are also found
    by their beginning, so that `deposits` finds `deposit`. Scripts without spaces are asked for in
    pairs, as the index has them. Of a long question the first words count.
    """
    words = list(dict.fromkeys(_words(question[:_MOST_CHARACTERS])))
    told = [word for word in words if word.lower() not in STOP_WORDS] or words
    return " OR ".join(_asked(word) for word in told[:_MOST])


def _words(question: str) -> Iterator[str]:
    composed = unicodedata.normalize("NFC", question.replace("\0", " "))
    for match in _WORD.finditer(composed):
        word = match[0].strip("_")
        if not word:
            continue
        indexed = index_form(word)
        if indexed == word:  # no unspaced script; the index cuts `2,400` as it does here
            yield word.lower()
        else:
            yield from _pieces(indexed.split())


def _pieces(indexed: list[str]) -> Iterator[str]:
    """Pairs of an unspaced script; the single at their end stands in no longer text."""
    for number, piece in enumerate(indexed):
        if not (
            number and len(piece) < len(indexed[number - 1]) and indexed[number - 1].endswith(piece)
        ):
            yield piece


def _asked(word: str) -> str:
    stem = _stem(word)
    return f'"{stem}"*' if stem else f'"{word}"'


def _stem(word: str) -> str:
    """The beginning that a word's forms share; empty for one that is asked for as it is."""
    if len(word) < _STEMMED or not word.isalpha() or index_form(word) != word:
        return ""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEMMED - 1:
            return word[: -len(ending)]
    return word
