"""The lines of the list of chats, and the groups they stand in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.vault.rows import ConversationRow


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between groups of chats."""

    text: str


@dataclass(frozen=True, slots=True)
class Folder:
    """The line of a folder, with its chats below it where it is not folded."""

    id: int
    name: str
    folded: bool = True


@dataclass(frozen=True, slots=True)
class Chat:
    """The line of a chat; `inside` where it stands below its folder."""

    id: int
    title: str
    pinned: bool = False
    folder: int | None = None
    archived: bool = False
    inside: bool = False


Entry = Heading | Folder | Chat


@dataclass(slots=True, eq=False)
class Section:
    """A group of chats, newest first, below its line; `stays` where that is shown without any."""

    head: Heading | Folder
    stays: bool = False
    folded: bool = False
    rows: list[ConversationRow] = field(default_factory=list)

    @property
    def head_lines(self) -> int:
        """1, or 0 for a group that has nothing to show."""
        return int(self.stays or bool(self.rows))

    @property
    def lines(self) -> int:
        """How many lines are shown."""
        return self.head_lines + (0 if self.folded else len(self.rows))

    def place(self, row: ConversationRow) -> int:
        """Where a row stands, or would."""
        return bisect_left(self.rows, _order(row), key=_order)

    def line(self, at: int) -> Entry:
        """What stands `at` lines below the beginning."""
        if at < self.head_lines:
            if isinstance(self.head, Folder):
                return Folder(self.head.id, self.head.name, self.folded)
            return self.head
        row = self.rows[at - self.head_lines]
        inside = isinstance(self.head, Folder)
        return Chat(row.id, row.title, row.pinned, row.folder, row.archived, inside)

    def take(self, rows: Sequence[ConversationRow]) -> None:
        """Take in rows, one or many."""
        if len(rows) == 1:
            self.rows.insert(self.place(rows[0]), rows[0])
        else:
            self.rows = sorted([*self.rows, *rows], key=_order)


def is_older(one: ConversationRow, other: ConversationRow) -> bool:
    """Whether `one` stands below `other`."""
    return _order(one) > _order(other)


def _order(row: ConversationRow) -> tuple[int, int]:
    return -row.updated, -row.id
