"""Weighs how much of a sentence stands in a passage, and where in it. Pure."""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.papers import Passage
from app.documents.terms import Term, Terms, content, weight

_SHORT = 4
"""Words: an answer that is no more than this is a value, and its place has to have all of it."""
_CANDIDATES = 6
_LONGEST_QUOTE = 400
_MOST_TERMS = 80
_UNKNOWN_WORD, _UNKNOWN_HINT, _LEAST_RARITY = 0.6, 0.3, 0.25
_WIDER = 0.08
"""What a sentence more has to add to be taken in."""
_IN_A_ROW = 0.2
_SUPPORT = 0.2
"""Of the question's words, which have to stand near a short value;"""
_TELLING = 1.3
"""or how much the value itself tells: a name of two rare words, one behind the other."""
SENTENCE_END = re.compile(
    r"(?:(?<!\b[A-Z])(?<!\b[A-Z][a-z])[.!?…][\"'”’»)\]*_]*(?: ?\[[\d,; –-]{1,40}\])*(?=\s|\Z))"
    r"|(?:[。！？؟۔][”’」』）]*(?: ?\[[\d,; –-]{1,40}\])*)|\n+|\Z"
)
"""Behind the marks [1] that follow a full stop; not behind the one of `Mr.` or `E. F.`"""


@dataclass(frozen=True, slots=True)
class Found:
    """The passage (its place in the list), the characters of it that count, and how well."""

    index: int
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class _Segment:
    """A sentence or line of a passage; its words stand from `origin` on, and begin at `start`."""

    origin: int
    start: int
    end: int
    forms: tuple[str, ...]
    terms: tuple[Term, ...]


@dataclass(slots=True)
class _Claim:
    """What is looked for, by weight, and the words of the question that are not in it."""

    weights: dict[str, float]
    hints: dict[str, float]
    order: tuple[str, ...]
    numbers: frozenset[str]

    @property
    def is_short(self) -> bool:
        return len(self.weights) <= _SHORT

    def covered(self, forms: Iterable[str]) -> float:
        return _share(self.weights, forms)

    def supported(self, forms: Iterable[str]) -> float:
        return _share(self.hints, forms)


class Evidence:
    """All passages of an answer's sources, with what the answer and its question say of them."""

    def __init__(
        self, passages: Sequence[tuple[str, Passage]], question: str, sentences: Iterable[str]
    ) -> None:
        self._passages, self._terms = passages, Terms()
        self._question = content(self._terms.of(question))[:_MOST_TERMS]
        self._wanted = {term.form for term in self._question}
        for sentence in sentences:
            self._wanted |= self._terms.set_of(sentence)
        self._postings: dict[str, list[int]] = {}
        self._sets = [self._terms.set_of(p.text) & self._wanted for _, p in passages]
        for index, forms in enumerate(self._sets):
            for form in forms:
                self._postings.setdefault(form, []).append(index)
        self._segments: dict[int, tuple[_Segment, ...]] = {}

    def best(self, sentence: str, among: range, least: float, *, named: bool) -> Found | None:
        """Where most of a sentence stands in the passages of `among`: at least `least` of it.

        `named` says that the model named them as the source; else a short value counts only
        where all of it stands, close to words of the question.
        """
        claim = self._claim(sentence)
        if not claim.weights:
            return None
        scores: dict[int, float] = {}
        for form, heft in claim.weights.items():
            for index in self._postings.get(form, ()):
                if index in among:
                    scores[index] = scores.get(index, 0.0) + heft
        enough = least * sum(claim.weights.values())
        likely = heapq.nlargest(
            _CANDIDATES,
            (index for index, score in scores.items() if score >= enough),
            key=lambda index: (self._likely(claim, index, scores[index]), -index),
        )
        found = [f for index in likely if (f := self._within(claim, index, least, named=named))]
        return max(found, key=lambda one: (one.score, -one.index), default=None)

    def _claim(self, sentence: str) -> _Claim:
        terms = [term for term in self._terms.of(sentence) if term.kind != "stop"]
        own = content(terms)[:_MOST_TERMS]
        known = {term.form for term in own}
        return _Claim(
            {term.form: weight(term) * self._rarity(term, _UNKNOWN_WORD) for term in own},
            {
                term.form: weight(term) * self._rarity(term, _UNKNOWN_HINT)
                for term in self._question
                if term.form not in known
            },
            tuple(term.form for term in terms),
            frozenset(term.form for term in own if term.kind == "number"),
        )

    def _rarity(self, term: Term, unknown: float) -> float:
        """1 for what one passage has, little for what all have."""
        count = len(self._postings.get(term.form, ()))
        if not count:
            return 1.0 if term.kind == "number" else unknown
        everywhere = len(self._passages) + 1
        return max(_LEAST_RARITY, math.log(everywhere / count) / math.log(everywhere))

    def _likely(self, claim: _Claim, index: int, score: float) -> float:
        return score / sum(claim.weights.values()) + claim.supported(self._around(index)) * (
            0.8 if claim.is_short else 0.3
        )

    def _around(self, index: int) -> set[str]:
        """The words of a passage, its headings and its file's name."""
        name, passage = self._passages[index]
        above = f"{name} {passage.place.title} {passage.place.heading}"
        return self._sets[index] | self._terms.set_of(above)

    def _within(self, claim: _Claim, index: int, least: float, *, named: bool) -> Found | None:
        segments = self._segments_of(index)
        around = claim.supported(self._around(index))
        best: tuple[float, int, int] | None = None
        for first in range(len(segments)):
            held: set[str] = set()
            for last in range(first, min(first + 3, len(segments))):
                held.update(segments[last].forms)
                covered = claim.covered(held)
                if covered < least:
                    continue
                near = held.union(*(s.forms for s in segments[max(0, first - 1) : last + 2]))
                support = 0.6 * claim.supported(near) + 0.4 * around
                in_a_row = _has_in_a_row(segments[first : last + 1], claim.order)
                if not named and not self._convinces(claim, held, covered, support, in_a_row):
                    continue
                score = covered + (0.8 if claim.is_short else 0.3) * support
                score += _IN_A_ROW * in_a_row - _WIDER * (last - first)
                if best is None or score > best[0]:
                    best = score, first, last
        if best is None:
            return None
        score, first, last = best
        start, end = _bounds(segments[first : last + 1], claim)
        return Found(index, start, end, score)

    def _convinces(
        self, claim: _Claim, held: set[str], covered: float, support: float, in_a_row: bool
    ) -> bool:
        if claim.numbers and not claim.numbers & held:
            return False
        if not claim.is_short:
            return True
        if covered < (0.9 if len(claim.weights) < 3 else 0.7):
            return False
        if claim.numbers and len(claim.weights) >= 3 and covered > 0.95:
            return True
        return support >= _SUPPORT or (in_a_row and sum(claim.weights.values()) > _TELLING)

    def _segments_of(self, index: int) -> tuple[_Segment, ...]:
        """The sentences and lines of a passage, each with its wanted words."""
        if index not in self._segments:
            text = self._passages[index][1].text
            made, start = [], 0
            for end in SENTENCE_END.finditer(text):
                part = text[start : end.end()]
                every = list(self._terms.of(part))
                terms = tuple(term for term in every if term.kind != "stop")
                if terms:
                    stop = start + len(part.rstrip(" |\t\n"))
                    forms = tuple(term.form for term in terms)
                    made.append(_Segment(start, start + every[0].start, stop, forms, terms))
                start = end.end()
            self._segments[index] = tuple(made)
        return self._segments[index]


def _share(weights: dict[str, float], forms: Iterable[str]) -> float:
    whole = sum(weights.values())
    held = forms if isinstance(forms, set) else set(forms)
    return sum(heft for form, heft in weights.items() if form in held) / whole if whole else 0.0


def _has_in_a_row(segments: Sequence[_Segment], order: tuple[str, ...]) -> bool:
    """Whether a value of a few words stands there as it is written."""
    count = len(order)
    if not 1 < count <= 2 * _SHORT:
        return False
    return any(
        segment.forms[at : at + count] == order
        for segment in segments
        for at in range(len(segment.forms) - count + 1)
    )


def _bounds(segments: Sequence[_Segment], claim: _Claim) -> tuple[int, int]:
    """From the first to the last character that counts: whole sentences, if they are not long."""
    start = segments[0].start
    end = segments[-1].end
    if end - start <= _LONGEST_QUOTE:
        return start, end
    hits = [
        (segment.origin + term.start, segment.origin + term.end)
        for segment in segments
        for term in segment.terms
        if term.form in claim.weights
    ]
    start = hits[0][0]
    stops = (stop for _, stop in hits if stop - start <= _LONGEST_QUOTE)
    return start, max(stops, default=start + _LONGEST_QUOTE)
