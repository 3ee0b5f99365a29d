"""A line of the tray: a document that waits, is read, is there, or could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.core.papers import Pasted, Scope

if TYPE_CHECKING:
    from app.vault.rows import CollectionRow, PaperRow

State = Literal["waiting", "reading", "ready", "locked", "failed"]
"""`locked` is one whose password is wanted."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much of it the next question takes: all of it, or `shown` of `of` passages."""

    whole: bool
    shown: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """`key` is its own within the window; `done` of `total` pages are read, total 0 for unknown.

    `tokens` None is not counted yet, `share` None not decided. A `collection` is a line of its own.
    """

    key: int
    name: str
    scope: Scope = "chat"
    state: State = "waiting"
    source: Path | Pasted | None = None
    done: int = 0
    total: int = 0
    paper: PaperRow | None = None
    tokens: int | None = None
    share: Share | None = None
    error: BaseException | None = None
    collection: CollectionRow | None = None
    sent: bool = False
    """Whether it belongs to a question that waits: not shown any more, and not to be lost."""

    @property
    def moving(self) -> bool:
        """Whether it will still become something else by itself."""
        return self.state in {"waiting", "reading"}

    @property
    def pasted(self) -> bool:
        """Whether it came by the clipboard, and could go into the message instead."""
        return isinstance(self.source, Pasted)
