"""What a search found, as text: where its matches stand, how it begins. Pure."""

from __future__ import annotations

from itertools import accumulate
from typing import Final

from app.vault.rows import HIT_END, HIT_START

BEFORE_MATCH: Final = 8
"""Characters of a snippet shown before its first match, at least."""


def near_match(snippet: str) -> str:
    """A snippet on one line that begins a word or two before its first match."""
    line = " ".join(snippet.split())
    begin = line.rfind(" ", 0, max(0, line.find(HIT_START) - BEFORE_MATCH)) + 1
    return ("…" if begin else "") + line[begin:]


def plain_snippet(snippet: str) -> str:
    """A snippet without the marks around its matches."""
    return snippet.replace(HIT_START, "").replace(HIT_END, "")


def spans_of(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without marks, and where its matches stand in it: beginnings and lengths."""
    pieces = snippet.split(HIT_START)
    split = [piece.partition(HIT_END) for piece in pieces[1:]]
    texts = [pieces[0], *(inside + after for inside, _, after in split)]
    starts = accumulate(map(len, texts))
    spans = [(start, len(inside)) for start, (inside, _, _) in zip(starts, split, strict=False)]
    return "".join(texts), spans


def first_phrase(snippet: str) -> str:
    """The first match, with those right behind it: what to look for in the message itself."""
    plain, spans = spans_of(snippet)
    if not spans:
        return ""
    begin, end = spans[0][0], sum(spans[0])
    for start, length in spans[1:]:
        if plain[end:start].strip():
            break
        end = start + length
    return plain[begin:end]
