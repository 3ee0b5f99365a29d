"""What PDFium says of a page's text, as lines that can be read: whole words, no control marks."""

from __future__ import annotations

import re
from itertools import pairwise

_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_BREAK = re.compile("[\ufffe\x02]\n?")
"""PDFium's mark for a hyphen at a line's end; the line break behind it is mostly gone already."""
_LONGEST_WORD = 60
_LEFT_OF_HYPHEN = frozenset({"self"})
_RIGHT_OF_HYPHEN = frozenset(
    (
        *("aware", "based", "centric", "driven", "friendly", "level", "like", "oriented"),
        *("related", "specific", "style", "term", "year"),
    )
)
"""Beside a break these are mostly words, not syllables, in English."""
_WORD, _LAST_WORD = re.compile(r"\w+"), re.compile(r"\w+\Z")
_EMPTY_LINES = re.compile(r"\n{3,}")


def clean(untrusted: str) -> str:
    """The text of a page in the order it was drawn, line by line."""
    text = untrusted.replace("\r\n", "\n").replace("\r", "\n")
    if _CONTROLS.search(text):
        text = _CONTROLS.sub("", _with_whole_words(text))
    if " \n" in text or "\t\n" in text:
        text = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    if "\n\n\n" in text:
        text = _EMPTY_LINES.sub("\n\n", text)
    return text.strip("\n")


def _with_whole_words(text: str) -> str:
    """Join what a line's end broke; keep the hyphen between two words of the page.

    `dan-gerous` becomes one word, `multi-agent` keeps its hyphen where the page has both words.
    """
    parts = _BREAK.split(text)
    if len(parts) == 1:
        return text
    halves = [(_LAST_WORD.search(part[-_LONGEST_WORD:]), _WORD.match(part)) for part in parts]
    broken = [
        (left[0] if left else "", right[0] if right else "")
        for (left, _), (_, right) in pairwise(halves)
    ]
    words = _words_apart(text)
    joined = [parts[0]]
    for (left, right), part in zip(broken, parts[1:], strict=True):
        joined += ["-" if _is_compound(left, right, words) else "", part]
    return "".join(joined)


def _words_apart(text: str) -> set[str]:
    """The words of the page that no line's end breaks."""
    return set(re.findall(r"(?<![\w\ufffe\x02])\w+(?![\w\ufffe\x02])", text.casefold()))


def _is_compound(left: str, right: str, words: set[str]) -> bool:
    if not left or not right or (left + right).casefold() in words:
        return False
    first, second = left.casefold(), right.casefold()
    if not right[0].islower() or first in _LEFT_OF_HYPHEN or second in _RIGHT_OF_HYPHEN:
        return True
    return min(len(left), len(right)) > 2 and {first, second} <= words
