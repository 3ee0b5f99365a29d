"""What counts as the same word: folded, cut to its stem, numbers by their value. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from app.documents.stop_words import STOP_WORDS

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af"
)
"""Scripts without spaces between words: Thai, Lao, Burmese, Khmer, Kana, Han, Hangul."""
_THOUSANDS = "[.,'’\u00a0\u2009\u202f]"
_NUMBER = (
    rf"(?<![\w.,])(?:\d{{1,3}}(?:{_THOUSANDS}\d{{3}})+(?:[.,]\d{{1,2}})?|\d+[.,]\d+)(?![.,]?\w)"
    r"|(?<!\w)\d+(?!\w)"
)
_TOKEN = re.compile(rf"{_NUMBER}|\w+")
_NUMBERS, _WORDS = re.compile(_NUMBER), re.compile(r"\w+")
_DIGITS = re.compile(r"\d[\d.,'’\u00a0\u2009\u202f]*")
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_RUNS = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_GROUPED = re.compile(rf"\d{{1,3}}(?:{_THOUSANDS}\d{{3}})+(?!\d)")
_STEM = 6
"""Letters that are compared: `deposit`, `deposits` and `deposited` are one word then."""
_LONGEST = 64

# The languages of the window: English, German, French, Spanish, Arabic, Chinese, Japanese.
Kind = Literal["word", "number", "stop"]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a text in the form in which words are compared, and where it stands there."""

    form: str
    kind: Kind
    start: int
    end: int
    is_name: bool = False
    """Written with a capital letter or in capitals."""


class Terms:
    """Makes terms; remembers what it has folded, so one is kept for many texts."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, ...]] = {}
        self._stops = STOP_WORDS | {_folded(word) for word in STOP_WORDS}

    def of(self, text: str) -> Iterator[Term]:
        """The terms of a text in order; a run of an unspaced script gives its pairs."""
        for match in _TOKEN.finditer(text):
            token, start = match[0], match.start()
            if len(forms := self._of(token)) == 1:
                is_name = token[0].isupper()
                yield Term(forms[0], self._kind(forms[0], token), start, match.end(), is_name)
            elif forms:
                yield from self._within(token, start)

    def _within(self, token: str, start: int) -> Iterator[Term]:
        for run in _RUNS.finditer(token):
            forms = _forms(run[0])
            for at, form in enumerate(forms, start + run.start()):
                end = start + run.end() if len(forms) == 1 else at + 2
                yield Term(form, self._kind(form, run[0]), at, end)

    def set_of(self, text: str) -> set[str]:
        """The forms of a text, stop words too: the fast way, for texts by the hundred."""
        found: set[str] = set()
        for token in set(_WORDS.findall(text)):
            if not token.isdigit():
                found.update(self._of(token))
        for run in set(_DIGITS.findall(text)):  # the whole pattern takes longer than all else here
            found.update(map(_value, _NUMBERS.findall(run)))
        return found

    def _of(self, token: str) -> tuple[str, ...]:
        forms = self._known.get(token)
        if forms is None:
            runs = _RUNS.findall(token) if _HAS_UNSPACED.search(token) else (token,)
            forms = self._known[token] = tuple(form for run in runs for form in _forms(run))
        return forms

    def _kind(self, form: str, token: str) -> Kind:
        if _NUMBERS.fullmatch(token):
            return "number"
        return "stop" if form in self._stops or _folded(token) in self._stops else "word"


def weight(term: Term) -> float:
    """How much a term tells about the place it is from, before its rarity is looked at."""
    if term.kind == "stop":
        return 0.0
    if term.kind == "number":
        return 2.0 if len(term.form) > 1 else 1.0
    short = len(term.form) < 3 and term.form.isascii()
    return 0.5 if short else 1.4 if term.is_name else 1.0


def content(terms: Iterable[Term]) -> list[Term]:
    """Those that are no stop words, each once, as it comes first."""
    first: dict[str, Term] = {}
    for term in terms:
        if term.kind != "stop":
            first.setdefault(term.form, term)
    return list(first.values())


def _forms(token: str) -> tuple[str, ...]:
    """How a word or number is compared; several for a run of an unspaced script."""
    if token[0].isdigit() and _NUMBERS.fullmatch(token):
        return (_value(token),)
    if _HAS_UNSPACED.match(token):
        composed = unicodedata.normalize("NFC", token)
        return tuple(a + b for a, b in pairwise(composed)) or (composed,)
    stem = _stem(_folded(token.strip("_")))
    return (stem,) if stem else ()


def _folded(word: str) -> str:
    word = word[:_LONGEST].lower()
    if not word.isascii():
        split = unicodedata.normalize("NFKD", word)
        word = "".join(letter for letter in split if not unicodedata.combining(letter))
    return word


def _stem(word: str) -> str:
    if len(word) > 4 and word.startswith("ال"):
        word = word[2:]
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:_STEM]


def _value(number: str) -> str:
    """One spelling for `2,400`, `2'400`, `2.400,00` and `2400.00`."""
    grouped = _GROUPED.match(number)
    if grouped:
        whole, rest = re.sub(r"\D", "", grouped[0]), number[grouped.end() + 1 :]
    else:
        whole, _, rest = number.replace(",", ".").partition(".")
    whole, rest = whole.lstrip("0") or "0", rest.rstrip("0")
    return f"{whole[:_LONGEST]}.{rest[:_LONGEST]}" if rest else whole[:_LONGEST]
