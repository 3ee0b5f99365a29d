"""Vectors of passages by the user's embedding model: made while nobody asks, kept, compared."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from app.chat.papers.library import Library
from app.chat.queue import Queue
from app.chat.store import Store
from app.core.errors import AlcoveError, UserError
from app.core.events import VectorProgress
from app.core.words import EmbedderFacts
from app.documents.passages import searchable
from app.vault.rows import PaperRow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

_BATCH = 16
"""Passages between two looks whether somebody asks."""
_KEPT_AS = "<f2"
"""Two bytes a number, on any computer."""


class Embedder(Protocol):
    """An engine child of its own (`engine.embedder.Embedder`)."""

    async def open(self, path: Path, /) -> EmbedderFacts: ...
    async def embed(
        self, texts: Sequence[str], kind: Literal["passage", "query"] = ..., /
    ) -> Matrix: ...
    async def close(self) -> None: ...


@dataclass(slots=True)
class _Work:
    """A document whose vectors grow."""

    paper: PaperRow
    done: list[Matrix]
    count: int = 0


class Vectors:
    """Opens the model when it is wanted first. Without one there is nothing to do.

    `chosen` tells its file, "" for none; `remember` keeps another choice.
    """

    def __init__(
        self,
        library: Library,
        queue: Queue,
        embedder: Embedder | None,
        chosen: Callable[[], str],
        remember: Callable[[str], Awaitable[None]],
    ) -> None:
        self._library, self._queue, self._chosen = library, queue, chosen
        self._remember = remember
        self._embedder = embedder
        self._opened = ""
        self._facts: EmbedderFacts | None = None
        self._opening = asyncio.Lock()
        self._wanted: dict[int, PaperRow] = {}
        self._any = asyncio.Event()
        self._work: _Work | None = None
        self._done = 0

    @property
    def model(self) -> str:
        """The file that is chosen, or ""."""
        return self._chosen() if self._embedder is not None else ""

    async def opened(self) -> EmbedderFacts | None:
        """What is chosen, opened; None where nothing is. Raises AlcoveError."""
        async with self._opening:
            return await self._open(self.model) if self.model else None

    async def choose(self, path: Path | None) -> EmbedderFacts | None:
        """Open another model and keep the choice; None gives the memory back.

        Raises AlcoveError where it cannot be opened, UserError `model_not_for_embedding` for one
        that was made to write: it would find worse than words alone. The choice stays what it was.
        """
        async with self._opening:
            facts = None
            if path is not None and self._embedder is not None:
                facts = await self._open(str(path))
                if not facts.made_for_it:
                    self._forget()
                    await self._embedder.close()
                    raise UserError("model_not_for_embedding")
            elif self._embedder is not None:
                self._forget()
                await self._embedder.close()
            await self._remember("" if path is None else str(path))
            return facts

    async def _open(self, path: str) -> EmbedderFacts:
        assert self._embedder is not None
        if self._opened != path or self._facts is None:
            self._forget()
            self._facts = await self._embedder.open(Path(path))
            self._opened = path
        return self._facts

    def _forget(self) -> None:
        self._opened, self._facts, self._work = "", None, None

    def wish(self, papers: Sequence[PaperRow]) -> None:
        """Let these have vectors once nobody asks."""
        if self.model and papers:
            self._wanted |= {paper.id: paper for paper in papers}
            self._any.set()

    async def rank(
        self, question: str, papers: Sequence[PaperRow], limit: int
    ) -> list[tuple[int, int]]:
        """The passages that mean most nearly what the question does; the best first.

        Only those that have their vectors; the others will have them later. A model that fails
        ranks nothing.
        """
        if not self.model or not question.strip():
            return []
        try:
            facts = await self.opened()
            if facts is None or self._embedder is None:
                return []
            kept = await self._kept(_key(facts), papers)
            self.wish([paper for paper in papers if paper.id not in kept])
            if not kept:
                return []
            (wanted,) = await self._embedder.embed([question], "query")
        except AlcoveError:
            return []
        return await asyncio.to_thread(_nearest, wanted, kept, facts.dimension, limit)

    async def make(self) -> AsyncGenerator[VectorProgress]:
        """Make what is wished for as long as it is iterated; a question breaks it off for a while.

        Progress counts the passages since all was done last.
        """
        while True:
            await self._any.wait()
            await self._queue.when_idle(self._batch)
            yield VectorProgress(self._done, self._done + self._left())
            if not self._wanted:
                self._done = 0
                self._any.clear()

    def _left(self) -> int:
        begun = self._work.count if self._work else 0
        return sum(paper.passages for paper in self._wanted.values()) - begun

    async def _batch(self) -> None:
        """The next few passages; what cannot be done is given up."""
        paper = next(iter(self._wanted.values()))
        try:
            facts = await self.opened()
            if facts is None:
                self._wanted.clear()
                return
            await self._go_on(paper, _key(facts))
        except AlcoveError:
            self._wanted.pop(paper.id, None)
            self._work = None

    async def _go_on(self, paper: PaperRow, key: str) -> None:
        work, store = self._work, self._library.store(paper.id)
        # The documents of another temporary chat have the numbers that those of the last one had.
        is_another = (await store.paper(paper.id)).sha256 != paper.sha256
        if work is None or work.paper != paper or is_another:
            self._work = None
            if is_another or await self._kept(key, [paper]):
                self._wanted.pop(paper.id, None)
                return
            work = self._work = _Work(paper, [])
        assert self._embedder is not None
        positions = range(work.count, min(work.count + _BATCH, paper.passages))
        if positions:
            passages = await store.passages(paper.id, positions)
            texts = [searchable(passage) for passage in passages]
            work.done.append(await self._embedder.embed(texts, "passage"))
            work.count += len(positions)
            self._done += len(positions)
        if work.count >= paper.passages:
            await self._keep(store, work, key)

    async def _keep(self, store: Store, work: _Work, key: str) -> None:
        self._wanted.pop(work.paper.id, None)
        self._work = None
        if work.done:
            with suppress(AlcoveError):  # it was deleted meanwhile
                data = await asyncio.to_thread(_bytes_of, work.done)
                await store.set_vectors(key, work.paper.id, data)

    async def _kept(self, key: str, papers: Sequence[PaperRow]) -> dict[int, bytes]:
        kept: dict[int, bytes] = {}
        for ids in ([p.id for p in papers if p.id < 0], [p.id for p in papers if p.id >= 0]):
            if ids:
                kept |= dict(await self._library.store(ids[0]).vectors(key, ids))
        return kept


def _key(facts: EmbedderFacts) -> str:
    return f"{facts.name}/{facts.dimension}"


def _bytes_of(matrices: Sequence[Matrix]) -> bytes:
    import numpy as np  # as below: who has no embedding model does not wait for it

    return np.concatenate(matrices).astype(_KEPT_AS).tobytes()


def _nearest(
    wanted: Matrix, kept: dict[int, bytes], dimension: int, limit: int
) -> list[tuple[int, int]]:
    """Of vectors that may have been kept by another model of the same name: those that fit."""
    import numpy as np

    from app.documents import ranking

    found: list[tuple[int, int]] = []
    matrices = []
    for paper, untrusted in kept.items():
        if not untrusted or len(untrusted) % (dimension * np.dtype(_KEPT_AS).itemsize):
            continue
        matrix = np.frombuffer(untrusted, _KEPT_AS).reshape(-1, dimension).astype(np.float32)
        found += [(paper, position) for position in range(len(matrix))]
        matrices.append(matrix)
    if not matrices:
        return []
    order = ranking.similar(wanted, np.concatenate(matrices), limit)
    return [found[at] for at in order]
