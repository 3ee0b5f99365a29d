"""The answer that is being written, kept whole while another chat is on the screen."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.words import Part

if TYPE_CHECKING:
    import asyncio


@dataclass(slots=True)
class Running:
    """`key` is the id of the stored answer, 0 until the question is stored; times in seconds."""

    conversation: int
    author: str
    task: asyncio.Task[None] | None = None
    key: int = 0
    began: float = field(default_factory=time.monotonic)
    _thought_until: float = 0.0
    _pieces: dict[Part, list[str]] = field(default_factory=lambda: {"reasoning": [], "answer": []})

    def hear(self, part: Part, text: str) -> None:
        """Keep what arrived."""
        self._pieces[part].append(text)
        if part == "reasoning":
            self._thought_until = time.monotonic()

    def so_far(self, part: Part) -> str:
        """All that arrived of a part."""
        return "".join(self._pieces[part])

    @property
    def reasoning_seconds(self) -> float | None:
        """How long the model thought before it answered; None where it did not."""
        return self._thought_until - self.began if self._pieces["reasoning"] else None
