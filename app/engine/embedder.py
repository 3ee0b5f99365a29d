"""Makes vectors of texts with a model of the user's, in an engine child of its own."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.core.errors import OutsideError, UserError
from app.core.words import EmbedderFacts
from app.engine.embedding_prefixes import Prefixes, prefixes_of
from app.engine.launch import embedder_command
from app.engine.process import Engine
from app.engine.protocol import (
    AnyReply,
    Embed,
    Embedded,
    EmbedderOpened,
    Loading,
    OpenEmbedder,
    Request,
)

Kind = Literal["passage", "query"]
Vectors = NDArray[np.float32]

_TEXTS = 32
"""Of one request: after each the progress is told."""
_MOST_CHARACTERS = 20_000
"""Of one text; no context that is used here is as long."""
_MOST_DIMENSIONS = 65_536
_CRASHES = frozenset({"engine_died", "engine_killed", "engine_garbled", "engine_not_started"})


def _silent(_done: int, _total: int) -> None:
    pass


class Embedder:
    """Owns at most one child with one model; jobs wait for one another.

    `close` ends the child and gives all memory back; the next `embed` starts it again.
    """

    def __init__(self, command: list[str] | None = None) -> None:
        self._engine = Engine(command or embedder_command())
        self._one_at_a_time = asyncio.Lock()
        self._request: OpenEmbedder | None = None
        self._prefixes = Prefixes()
        self._is_open = False
        self.facts: EmbedderFacts | None = None

    @property
    def child_pid(self) -> int | None:
        """The child's process id while it lives."""
        return self._engine.child_pid

    async def open(
        self, path: Path, *, threads: int | None = None, gpu_layers: int | None = None
    ) -> EmbedderFacts:
        """Read a model, in place of the one that was there.

        Raises UserError `model_refused`, `model_not_for_embedding`; OutsideError `out_of_memory`,
        `embedder_died`.
        """
        request = OpenEmbedder(0, os.fsencode(path), threads, gpu_layers)
        async with self._one_at_a_time:
            if self.facts is not None and self._holds(request):
                return self.facts
            self._request = self.facts = None
            await self._end()
            return await self._open(request)

    async def embed(
        self,
        texts: Sequence[str],
        kind: Kind = "passage",
        on_progress: Callable[[int, int], None] = _silent,
    ) -> Vectors:
        """A row of length 1 for each text [n, dimension]; zeros for an empty one.

        What is beyond the model's context is not looked at. Cancelling stops it within half a
        second. Raises UserError `no_model`, OutsideError `embedder_died`, or what `open` raises
        where a child that ended has to be started again.
        """
        async with self._one_at_a_time:
            if self._request is None:
                raise UserError("no_model")
            if self.facts is None or not self._holds(self._request):
                await self._open(self._request)
            assert self.facts is not None
            before = self._prefixes.query if kind == "query" else self._prefixes.passage
            made = [np.zeros((0, self.facts.dimension), np.float32)]
            for at in range(0, len(texts), _TEXTS):
                some = tuple(_sent(before, text) for text in texts[at : at + _TEXTS])
                reply = await self._answered(Embed(0, some))
                assert isinstance(reply, Embedded)
                made.append(_rows(reply.vectors, len(some), self.facts.dimension))
                on_progress(at + len(some), len(texts))
            return np.concatenate(made)

    async def close(self) -> None:
        """End the child, whatever it does."""
        await self._end()

    async def _end(self) -> None:
        self._is_open = False
        await self._engine.close()

    def _holds(self, request: OpenEmbedder) -> bool:
        return self._is_open and self.child_pid is not None and self._request == request

    async def _open(self, request: OpenEmbedder) -> EmbedderFacts:
        self._is_open = False
        with _crashes_told():
            await self._engine.start()
        reply = await self._answered(request)
        assert isinstance(reply, EmbedderOpened)
        facts = reply.facts
        if not 0 < facts.dimension <= _MOST_DIMENSIONS:
            raise OutsideError("embedder_no_vectors")
        self._request, self.facts, self._is_open = request, facts, True
        self._prefixes = prefixes_of(facts.name, Path(os.fsdecode(request.path)).stem)
        return facts

    async def _answered(self, request: Request) -> AnyReply:
        """The reply that ends a request; cancelling stops it."""
        with _crashes_told():
            job = self._engine.begin(msgspec.structs.replace(request, job=self._engine.number()))
            try:
                while isinstance(reply := await job.next(), Loading):
                    pass
                return reply
            finally:
                await self._engine.leave(job)


@contextmanager
def _crashes_told() -> Iterator[None]:
    """The end of the embedder's child is not the end of the chat's engine."""
    try:
        yield
    except OutsideError as error:
        if error.code not in _CRASHES:
            raise
        reason = error.facts.get("reason") or error.facts.get("signal") or error.code
        raise OutsideError("embedder_died", reason=str(reason)) from error


def _sent(before: str, text: str) -> str:
    """What goes to the child: half characters, which no frame can carry, are replaced."""
    cut = text[:_MOST_CHARACTERS].encode("utf-8", "replace").decode("utf-8")
    return before + cut if cut.strip() else ""


def _rows(untrusted: bytes, count: int, dimension: int) -> Vectors:
    """Rows of length 1. Raises OutsideError `embedder_no_vectors` for anything else than rows."""
    if len(untrusted) != 4 * count * dimension:
        raise OutsideError("embedder_no_vectors")
    rows = np.frombuffer(untrusted, "<f4").reshape(count, dimension).astype(np.float32)
    if not np.isfinite(rows).all():
        raise OutsideError("embedder_no_vectors")
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    normal: Vectors = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
    return normal
