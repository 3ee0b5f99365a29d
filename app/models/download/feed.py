"""One listener's view of all downloads: the newest state of each that it has not seen yet."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from app.models.download.words import DownloadState


class Feed:
    """Used on one loop. States that a slow listener missed are replaced, never queued up."""

    def __init__(self) -> None:
        self._news: dict[str, DownloadState] = {}
        self._rung = asyncio.Event()
        self._is_over = False

    def put(self, state: DownloadState) -> None:
        """The newest of this download."""
        self._news.pop(state.id, None)
        self._news[state.id] = state
        self._rung.set()

    def end(self) -> None:
        """No more will come."""
        self._is_over = True
        self._rung.set()

    async def states(self) -> AsyncGenerator[DownloadState, None]:
        """What comes, until `end`."""
        while True:
            await self._rung.wait()
            self._rung.clear()
            while self._news:
                yield self._news.pop(next(iter(self._news)))
            if self._is_over:
                return
