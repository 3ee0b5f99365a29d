"""A question on its way, and its answer kept whole while another chat is on the screen."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import asyncio

    from app.core.words import Part

Deed = Literal["ask", "again", "reword", "go_on"]
"""A new question, another answer, a question in other words, more of an answer."""


@dataclass(slots=True)
class Running:
    """`key` is the id of the stored answer, 0 until the question is stored; times in seconds.

    `message` is what is answered again, reworded or gone on with; `begun` what an answer that goes
    on had said before. `ticket` stands for a question that waits, below zero.
    """

    conversation: int
    author: str
    text: str = ""
    deed: Deed = "ask"
    message: int = 0
    begun: str = ""
    begun_reasoning: str = ""
    papers: tuple[int, ...] | None = None
    """Documents that go with this question alone; None are those in the tray when it is asked."""
    ticket: int = 0
    waits: bool = False
    task: asyncio.Task[None] | None = None
    key: int = 0
    over: bool = False
    """The answer has ended and is stored; what is shown of it comes from there."""
    note: str = ""
    note_kind: Literal["info", "warning", "error"] = "info"
    """What is said below the answer since it ended."""
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
