"""Finds the passages that a question is about: by its words, and by its sense where it can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.chat.papers.choosing import beginnings
from app.chat.papers.library import Library
from app.documents import queries
from app.vault.rows import PaperRow

LIMIT = 60
"""Passages of each ranking; more than are ever shown."""
_FEW = 3
Found = tuple[int, int]
"""A document and the position of a passage in it."""


class BySense(Protocol):
    """Ranks by meaning (`papers.vectors.Vectors`); nothing where no embedding model is chosen."""

    async def rank(
        self, question: str, papers: Sequence[PaperRow], limit: int, /
    ) -> list[Found]: ...


class Finder:
    """Ranks passages within some documents, wherever those are kept."""

    def __init__(self, library: Library, by_sense: BySense) -> None:
        self._library, self._by_sense = library, by_sense

    async def rank(
        self, question: str, papers: Sequence[PaperRow], before: str = ""
    ) -> list[Found]:
        """The best first; the documents' beginnings where nothing has to do with the question.

        `before` is the question before it: "And when does it end?" says little without that one.
        """
        if not papers:
            return []
        by_words = await self._by_words(question, papers)
        if len(by_words) < _FEW and before:
            more = await self._by_words(before, papers)
            by_words += [one for one in more if one not in by_words]
        by_sense = await self._by_sense.rank(question, papers, LIMIT)
        return fused(by_words, by_sense)[:LIMIT] or beginnings(papers)

    async def _by_words(self, question: str, papers: Sequence[PaperRow]) -> list[Found]:
        match = queries.terms(question)
        if not match:
            return []
        found: list[tuple[int, int, float]] = []
        for ids in ([p.id for p in papers if p.id < 0], [p.id for p in papers if p.id >= 0]):
            if ids:
                store = self._library.store(ids[0])
                found += await store.rank_passages(match, ids, LIMIT)
        found.sort(key=lambda one: -one[2])
        return [(paper, position) for paper, position, _score in found]


def fused(by_words: Sequence[Found], by_sense: Sequence[Found]) -> list[Found]:
    """Both rankings in one, by reciprocal rank."""
    if not by_sense:
        return list(by_words)
    from app.documents import ranking  # it brings numpy, which who has no model does not need

    return ranking.fuse(by_words, by_sense)
