"""Finds where an answer has its words from: the model's marks, checked, else by the words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.papers import Citation, Passage
from app.documents.evidence import SENTENCE_END, Evidence, Found

MOST = 8
"""Citations of one answer."""
_MOST_SENTENCES = 60
_MOST_CHARACTERS = 40_000
_MARKED, _UNMARKED = 0.3, 0.55
"""How much of a sentence, by weight, has to stand at a place the model named, or did not name."""

_ITEM = r"\d{1,3}(?:\s?[-–]\s?\d{1,3})?"
_MARK = re.compile(
    rf"(?<![^\d\s]\])\[{_ITEM}(?:\s?[,;]\s?{_ITEM}){{0,9}}\](?![(:]|\[(?!\d))|【\d{{1,3}}】"
)
"""[1], [2, 3], [4-6], one behind the other, too; no `[text][1]`, `[1][text]`, `[1](address)`."""
_NUMBERS = re.compile(r"(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?")
_WIDEST = 9
"""Of a range, from its first number to its last."""
_FLAGS = re.MULTILINE | re.DOTALL
_CODE = re.compile(r"^ {0,3}(`{3,}+|~{3,}+)[^\n]*+\n.*?(?:^ {0,3}\1|\Z)|(`{1,3})[^`\n]+\2", _FLAGS)
_BESIDES = re.compile(
    r"^ {0,3}(`{3,}+|~{3,}+)[^\n]*+\n.*?(?:^ {0,3}\1|\Z)|^[ \t]*\d{1,3}[.)](?=[ \t])", _FLAGS
)
"""Blocks of code, and the numbers of a list."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as the prompt had it: its number there, and its passages with their positions."""

    number: int
    document: int
    name: str
    passages: Sequence[tuple[int, Passage]]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of the answer without its marks; `end` is where it ends there, marks and all."""

    text: str
    end: int
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Claim:
    sentence: _Sentence
    found: Found
    marked: bool


def marks(text: str) -> list[tuple[int, int, int]]:
    """The marks [1], [2, 3], [4-6] of an answer: number, start, end.

    None in code, none that are links. Of a mark with several numbers each has the place of its
    own digits, and all of a range have that of the range.
    """
    found: list[tuple[int, int, int]] = []
    for match in _marks(text):
        several = list(_NUMBERS.finditer(match[0]))
        for one in several:
            start, end = match.span() if len(several) == 1 else _within(match, one)
            first, last = int(one[1]), int(one[2] or one[1])
            found += [(at, start, end) for at in range(first, min(last, first + _WIDEST) + 1)]
    return found


def find(answer: str, sources: Sequence[Cited], question: str = "") -> tuple[Citation, ...]:
    """The places the sentences of an answer rest on, in their order; at most `MOST`.

    A mark counts where its source has at least some of the sentence. Where no mark counts, each
    sentence is looked for in all sources, and found where enough of it stands close together; of
    several places of a bare value the question decides. Takes about 0.1 ms a passage.
    """
    sentences = _sentences(answer[:_MOST_CHARACTERS])[:_MOST_SENTENCES]
    entries = [(source, *one) for source in sources for one in source.passages]
    if not sentences or not entries:
        return ()
    passages = [(source.name, passage) for source, _, passage in entries]
    evidence = Evidence(passages, question, (sentence.text for sentence in sentences))
    claims = list(_marked(evidence, sources, sentences)) or list(
        _by_words(evidence, range(len(entries)), sentences)
    )
    return tuple(_citation(claim, *entries[claim.found.index]) for claim in _chosen(claims))


def _marked(
    evidence: Evidence, sources: Sequence[Cited], sentences: Sequence[_Sentence]
) -> Iterator[_Claim]:
    for sentence in sentences:
        first = 0
        for source in sources:
            among = range(first, first + len(source.passages))
            first = among.stop
            if source.number in sentence.numbers:
                found = evidence.best(sentence.text, among, _MARKED, named=True)
                if found is not None:
                    yield _Claim(sentence, found, marked=True)


def _by_words(evidence: Evidence, among: range, sentences: Sequence[_Sentence]) -> Iterator[_Claim]:
    for sentence in sentences:
        found = evidence.best(sentence.text, among, _UNMARKED, named=False)
        if found is not None:
            yield _Claim(sentence, found, marked=False)


def _chosen(claims: Sequence[_Claim]) -> list[_Claim]:
    """The best ones, in the order of the sentences; no place twice."""
    best: list[_Claim] = []
    for claim in sorted(claims, key=lambda one: -one.found.score):
        if len(best) < MOST and not any(_overlap(claim.found, one.found) for one in best):
            best.append(claim)
    return sorted(best, key=lambda one: one.sentence.end)


def _overlap(one: Found, other: Found) -> bool:
    return one.index == other.index and one.start < other.end and other.start < one.end


def _citation(claim: _Claim, source: Cited, position: int, passage: Passage) -> Citation:
    found = claim.found
    return Citation(
        number=source.number,
        document=source.document,
        name=source.name,
        passage=position,
        place=passage.place,
        quote=passage.text[found.start : found.end],
        start=found.start,
        end=found.end,
        sentence=claim.sentence.end,
        by="model" if claim.marked else "words",
    )


def _within(match: re.Match[str], part: re.Match[str]) -> tuple[int, int]:
    return match.start() + part.start(), match.start() + part.end()


def _marks(text: str) -> Iterator[re.Match[str]]:
    codes = [match.span() for match in _CODE.finditer(text)]
    at = 0
    for match in _MARK.finditer(text):
        while at < len(codes) and codes[at][1] <= match.start():
            at += 1
        if at == len(codes) or match.start() < codes[at][0]:
            yield match


def _sentences(answer: str) -> list[_Sentence]:
    """The sentences outside of blocks of code, the numbers of lists left out."""
    spoken = _BESIDES.sub(_blank, answer)
    numbers = marks(spoken)
    words = spoken
    for match in _marks(spoken):
        words = words[: match.start()] + _blank(match) + words[match.end() :]
    found: list[_Sentence] = []
    start = 0
    for end in (match.end() for match in SENTENCE_END.finditer(spoken)):
        own = tuple(number for number, left, _ in numbers if start <= left < end)
        stop = len(answer[:end].rstrip())
        text = words[start:end]
        if any(map(str.isalnum, text)):
            found.append(_Sentence(text, stop, own))
        elif own and found:  # marks on a line of their own
            found[-1] = _Sentence(found[-1].text, stop, (*found[-1].numbers, *own))
        start = end
    return found


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
