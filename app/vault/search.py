"""Pure text work of the search: how text is indexed, how a query is asked, how a hit is shown.

SQLite's `unicode61` splits at spaces and folds case and diacritics. Scripts written without
spaces are indexed as overlapping pairs, as Lucene's CJKAnalyzer does, so that any part of a
run is found, down to one character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property
from itertools import chain, pairwise

from app.vault.rows import HIT_END, HIT_START

INDEX_FORM = f"2/{unicodedata.unidata_version}"
"""Names what `index_form` and the table make; another name: the index must be built anew."""
_MAX_TERMS = 32
_BEFORE, _AFTER = 48, 160
_HELD = 512
"""Characters carried from piece to piece of a text: the longest match, and what is before it."""

# Han, Kana, Bopomofo, Hangul; then Thai, Lao, Burmese, Khmer, whose marks stay with their letter.
_LETTERS = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6"
    "\u1000-\u102a\u103f\u1780-\u17b3\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u3096"
    "\u309d-\u309f\u30a1-\u30fa\u30fc-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)
_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
    "\u102b-\u103e\u17b4-\u17d3\u3099\u309a"
)
_UNIT = re.compile(f"[{_LETTERS}][{_MARKS}]*")
_RUN = re.compile(f"(?:{_UNIT.pattern})+")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_PIECE = re.compile(rf"{_RUN.pattern}|(?:(?![{_LETTERS}])[^\W_])+")
_COMBINING = "[\u0300-\u036f]*"


class _Folding(dict[int, str]):
    """Maps each character to its lower-case letter without diacritics, one to one."""

    def __missing__(self, code: int) -> str:
        split = unicodedata.normalize("NFD", chr(code))
        folded = split[0] if all(map(unicodedata.combining, split[1:])) else chr(code)
        self[code] = folded.lower()[:1]
        return self[code]


def index_form(text: str) -> str:
    """The text as it is indexed: composed, and unspaced scripts as pairs and a last single."""
    return _RUN.sub(
        lambda run: f" {' '.join(_pairs(run[0], close=True))} ", unicodedata.normalize("NFC", text)
    )


def match_expression(query: str) -> str:
    """An FTS5 expression that any text may be turned into; empty when it holds no word.

    All words must occur, in any order; the last one may be the start of a longer one.
    """
    terms = _terms(query)
    if not terms:
        return ""
    phrases = [f'"{_query_form(term)}"' for term in terms]
    singles = [_RUN.fullmatch(term) and len(_UNIT.findall(term)) == 1 for term in terms]
    singles[-1] = True
    return " ".join(p + "*" if prefix else p for p, prefix in zip(phrases, singles, strict=True))


class Snippets:
    """Shows about 200 characters of a text around the first match of one query."""

    def __init__(self, query: str) -> None:
        self._fold = _Folding()
        self._query = query

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return _pattern(self._query, self._fold)

    def of(self, pieces: Iterable[str]) -> str:
        """One line of a text that comes in pieces, each match between HIT_START and HIT_END.

        Takes no more of them than it needs; where none holds a match, the beginning is shown.
        """
        held, beginning, cut = "", "", False
        for piece, following in pairwise(chain(pieces, (None,))):
            window = held + (piece or "").replace(HIT_START, "").replace(HIT_END, "")
            match = self._first(window, whole=following is None)
            if match is not None and following is not None and match + _AFTER > len(window):
                window += following.replace(HIT_START, "").replace(HIT_END, "")
            if match is not None:
                return self._line(window, match, cut=cut)
            beginning = beginning or window[: _BEFORE + _AFTER + 1]
            held = window[-_HELD:]
            cut = cut or len(window) > _HELD
        return self._line(beginning, 0, cut=False)

    def _first(self, window: str, *, whole: bool) -> int | None:
        """Where the first match stands; one at the end of a window may not be whole."""
        match = self._pattern.search(self._folded(window)) if self._pattern else None
        if match is None or not (whole or match.end() < len(window)):
            return None
        return match.start()

    def _line(self, window: str, match: int, *, cut: bool) -> str:
        start = _window_start(window, match)
        end = min(len(window), start + _BEFORE + _AFTER)
        shown = window[start:end]
        parts: list[str] = []
        at = 0
        for found in self._pattern.finditer(self._folded(shown)) if self._pattern else ():
            before, inside = shown[at : found.start()], shown[found.start() : found.end()]
            parts += [before, HIT_START, inside, HIT_END]
            at = found.end()
        parts.append(shown[at:])
        line = re.sub(r"\s+", " ", "".join(parts)).strip()
        return ("… " if start or cut else "") + line + (" …" if end < len(window) else "")

    def _folded(self, text: str) -> str:
        return text.lower() if text.isascii() else text.translate(self._fold)


def _terms(query: str) -> list[str]:
    composed = unicodedata.normalize("NFC", query.replace("\0", " "))
    terms = (_EDGES.sub("", chunk) for chunk in composed.split())
    return [term for term in terms if term][:_MAX_TERMS]


def _query_form(term: str) -> str:
    # The last single is left out at the end: in a longer text another pair stands there.
    spaced = _RUN.sub(
        lambda run: f" {' '.join(_pairs(run[0], close=run.end() < len(term)))} ", term
    )
    return spaced.replace('"', '""').strip()


def _pairs(run: str, *, close: bool) -> list[str]:
    units = _UNIT.findall(run)
    pairs = [left + right for left, right in pairwise(units)]
    return [*pairs, units[-1]] if close or not pairs else pairs


def _pattern(query: str, fold: _Folding) -> re.Pattern[str] | None:
    terms = _terms(query)
    found = [piece for term in terms for piece in _PIECE.findall(term.translate(fold))]
    pieces = [piece for piece in found if len(piece) <= _HELD // 2]
    if not pieces:
        return None
    choices = []
    for number, piece in enumerate(pieces, 1):
        letters = _COMBINING.join(re.escape(letter) for letter in piece) + _COMBINING
        if not _RUN.match(piece):
            letters = rf"(?<![^\W_]){letters}" + ("" if number == len(pieces) else r"(?![^\W_])")
        choices.append(letters)
    return re.compile("|".join(sorted(choices, key=len, reverse=True)))


def _window_start(text: str, match: int) -> int:
    start = max(0, match - _BEFORE)
    if start == 0:
        return 0
    space = text.find(" ", start, match)
    return start if space < 0 else space + 1
