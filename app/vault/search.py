"""Pure text work of the search: how text is indexed, how a query is asked, how a hit is shown.

SQLite's `unicode61` splits at spaces and folds case and diacritics. Scripts written without
spaces are indexed as overlapping pairs, as Lucene's CJKAnalyzer does, so that any part of a
run is found, down to one character.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from app.vault.rows import HIT_END, HIT_START

INDEX_FORM = f"1/{unicodedata.unidata_version}"
"""Names what `index_form` makes; another name means that the index must be built anew."""
_MAX_TERMS = 32
_BEFORE, _AFTER = 48, 160

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


def snippet(text: str, query: str) -> str:
    """About 200 characters around the first match, each match between HIT_START and HIT_END."""
    clean = text.replace(HIT_START, "").replace(HIT_END, "")
    fold = _Folding()
    pattern = _pattern(query, fold)
    folded = clean.translate(fold)
    first = pattern.search(folded) if pattern else None
    start = _window_start(clean, first.start() if first else 0)
    end = min(len(clean), start + _BEFORE + _AFTER)
    parts: list[str] = []
    at = start
    for match in pattern.finditer(folded, start, end) if pattern else ():
        parts += [clean[at : match.start()], HIT_START, clean[match.start() : match.end()], HIT_END]
        at = match.end()
    parts.append(clean[at:end])
    line = re.sub(r"\s+", " ", "".join(parts)).strip()
    return ("… " if start else "") + line + (" …" if end < len(clean) else "")


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
    pieces = [piece for term in terms for piece in _PIECE.findall(term.translate(fold))]
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
