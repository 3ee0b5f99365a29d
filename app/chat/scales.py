"""Weighs what the hub offers: judged by formula for any context, and by llama.cpp to the byte."""

from __future__ import annotations

from app.engine.workshop import DryRun, Workshop
from app.models.finder import Finder, Offer, ReadHeader
from app.models.picker import Row
from app.models.quants import Quantization


class Scales:
    """Joins the finder, which knows the headers, and the engine, which knows what they take."""

    def __init__(self, finder: Finder, read_header: ReadHeader, workshop: Workshop) -> None:
        self._finder, self._read_header, self._workshop = finder, read_header, workshop

    async def judge(self, offer: Offer, context: int) -> Offer:
        """The offer for another context; 0 as the program would choose, `LONGEST` what fits."""
        return await self._finder.judge(offer, context or None)

    async def weigh(self, offer: Offer, choice: Quantization, context: int) -> DryRun:
        """What llama.cpp says that a choice takes here, from its headers alone: a few MB.

        Raises AlcoveError: those of `read_remote_header` and `Workshop.dry_run`.
        """
        row = (await self.judge(offer, context)).row(choice)
        assert row is not None
        return await self.weigh_row(offer, row)

    async def weigh_row(self, offer: Offer, row: Row) -> DryRun:
        """The same for a choice that is judged already."""
        files = {file.path: file for file in offer.repository.files}
        parts = [files[path] for path in row.quantization.files]
        heads = [await self._read_header(offer.repository, part) for part in parts]
        (first, size), *more = [
            (head.raw, part.size) for head, part in zip(heads, parts, strict=True)
        ]
        return await self._workshop.dry_run(
            first,
            size,
            context=row.verdict.context,
            kv_type=row.verdict.kv_type,
            gpu_layers=row.verdict.gpu_layers,
            more_parts=tuple(more),
        )
