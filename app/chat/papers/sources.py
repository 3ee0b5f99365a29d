"""Where in its documents an answer has what it says."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from app.chat.papers.library import Library
from app.chat.papers.wording import Laid
from app.core.papers import Citation
from app.documents import citations
from app.documents.citations import Cited
from app.vault.rows import TurnPaper


async def cite(
    library: Library, rows: Sequence[TurnPaper], answer: str, question: str
) -> tuple[Citation, ...]:
    """The places among what stood in the prompt that an answer rests on."""
    if not rows or not answer.strip():
        return ()
    sources = [_source(laid) for laid in await library.all_laid(rows)]
    return await asyncio.to_thread(citations.find, answer, sources, question=question)


def _source(laid: Laid) -> Cited:
    row, count = laid.row, len(laid.passages)
    # A file that was read again after it was deleted may have fewer passages than it had.
    shown = [position for position in row.passages if position < row.paper.passages]
    positions = shown if row.passages else range(count)
    numbered = tuple(zip(positions, laid.passages, strict=True))
    return Cited(row.number, row.paper.id, row.paper.name, numbered)
