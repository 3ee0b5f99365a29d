"""The embedding engine, made when it is wanted first: most people never need what it brings."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.core.errors import UserError
from app.core.words import EmbedderFacts
from app.models.check import check_model

if TYPE_CHECKING:
    from app.engine.embedder import Embedder, Vectors


class LaterEmbedder:
    """As `engine.embedder.Embedder`."""

    def __init__(self) -> None:
        self._made: Embedder | None = None

    async def open(self, path: Path) -> EmbedderFacts:
        """Read a model, in place of the one that was there; raises AlcoveError."""
        checked = await asyncio.to_thread(check_model, path, chat_only=False)
        if self._made is None:
            # On a thread: numpy takes long enough to come for the window to stand still.
            module = await asyncio.to_thread(import_module, "app.engine.embedder")
            self._made = module.Embedder()
        return await self._made.open(checked.path)

    async def embed(
        self, texts: Sequence[str], kind: Literal["passage", "query"] = "passage"
    ) -> Vectors:
        """A row of length 1 for each text; raises UserError `no_model` before `open`."""
        if self._made is None:
            raise UserError("no_model")
        return await self._made.embed(texts, kind)

    async def close(self) -> None:
        """End its child, if there is one."""
        if self._made is not None:
            await self._made.close()
