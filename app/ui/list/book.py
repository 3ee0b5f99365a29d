"""Keeps the chats in their groups: pinned, by folder, by day; finds any of them without a walk."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING

from app.ui.list.entries import Entry, Folder, Heading, Section, is_older
from app.ui.words import day_group

if TYPE_CHECKING:
    from app.vault.rows import ConversationRow, FolderRow


def until_tomorrow() -> int:
    """Milliseconds from now to the next midnight where the user is, at least 1."""
    now = datetime.now(tz=UTC).astimezone()
    midnight = datetime.combine(now.date() + timedelta(days=1), time.min).astimezone()
    return max(1, int((midnight - now).total_seconds() * 1000))


def user_day() -> date:
    """Today, where the user is."""
    return datetime.now(tz=UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class FolderChanges:
    """Folders that go, by id; places of those that come; the chats that stand elsewhere then."""

    gone: Sequence[int]
    come: Sequence[int]
    moved: Sequence[ConversationRow]


class Book:
    """Sections from the top, and in which of them each chat stands.

    `flat` has days alone, as the archive needs it. `folders_heading` is the line above the folders.
    """

    def __init__(
        self, folders_heading: str, *, flat: bool, today: Callable[[], date] = user_day
    ) -> None:
        self._flat, self._clock = flat, today
        self._pinned = Section(Heading(day_group(0, date.min, pinned=True)))
        self._above = Section(Heading(folders_heading))
        self._folders: dict[int, Section] = {}
        self._days: list[Section] = []
        self._section_of: dict[int, Section] = {}
        self._row_of: dict[int, ConversationRow] = {}
        self._day_names: dict[date, str] = {}
        self.unfolded: set[int] = set()
        self.today = today()

    @property
    def sections(self) -> Sequence[Section]:
        """All groups, from the top."""
        return [self._pinned, self._above, *self._folders.values(), *self._days]

    @property
    def rows(self) -> Sequence[ConversationRow]:
        """Every chat, in no order."""
        return list(self._row_of.values())

    @property
    def folders(self) -> Sequence[Folder]:
        """The folders, from the top."""
        return [one.head for one in self._folders.values() if isinstance(one.head, Folder)]

    @property
    def lines(self) -> int:
        """How many lines are shown."""
        return sum(section.lines for section in self.sections)

    @property
    def is_stale(self) -> bool:
        """Whether a day has passed since the groups were made."""
        return self.today != self._clock()

    def fill(self, rows: Iterable[ConversationRow], folders: Iterable[FolderRow]) -> None:
        """Make all groups anew."""
        self.today = self._clock()
        self._day_names.clear()
        self._pinned.rows, self._days = [], []
        self._folders = {
            row.id: Section(Folder(row.id, row.name), True, row.id not in self.unfolded)
            for row in folders
        }
        self._above.stays = bool(self._folders)
        self._section_of, self._row_of = {}, {}
        for section, inside in self.sorted_out(rows):
            self.take(section, inside)

    def folder_changes(self, new: Sequence[FolderRow]) -> FolderChanges | None:
        """What differs; None where others than new ones are named or stand differently."""
        old = {one.id: one.name for one in self.folders}
        names = {one.id: one.name for one in new}
        kept = [(id_, name) for id_, name in old.items() if id_ in names]
        if self.is_stale or kept != [one for one in names.items() if one[0] in old]:
            return None
        changed = old.keys() ^ names.keys()
        moved = [row for row in self.rows if row.folder in changed and not row.pinned]
        gone = [id_ for id_ in old if id_ not in names]
        return FolderChanges(gone, [at for at, id_ in enumerate(names) if id_ not in old], moved)

    def add_folder(self, row: FolderRow, at: int) -> None:
        """A folder without chats, `at` its place among the others."""
        section = Section(Folder(row.id, row.name), True, row.id not in self.unfolded)
        before = list(self._folders.items())
        self._folders = dict([*before[:at], (row.id, section), *before[at:]])
        self._above.stays = True

    def drop_folder(self, id_: int) -> None:
        """Take out a folder whose chats have gone before."""
        del self._folders[id_]
        self._above.stays = bool(self._folders)

    def folder_line(self, at: int) -> int:
        """The line of the folder that stands `at` a place among the others, or would."""
        above = [self._pinned, self._above, *list(self._folders.values())[:at]]
        return sum(section.lines for section in above)

    def line(self, at: int) -> Entry:
        """What stands at a line."""
        sections = self.sections
        starts = list(accumulate((one.lines for one in sections), initial=0))
        number = bisect_right(starts, at, hi=len(sections)) - 1
        return sections[number].line(at - starts[number])

    def start(self, section: Section) -> int:
        """The first line of a group."""
        line = 0
        for one in self.sections:
            if one is section:
                break
            line += one.lines
        return line

    def row(self, chat: int) -> ConversationRow | None:
        """A chat that is here."""
        return self._row_of.get(chat)

    def section(self, chat: int) -> Section | None:
        """The group of a chat that is here."""
        return self._section_of.get(chat)

    def folder(self, id_: int) -> Section | None:
        """The group of a folder."""
        return self._folders.get(id_)

    def section_for(self, row: ConversationRow) -> Section:
        """The group a chat belongs into, made where there is none yet."""
        if not self._flat and row.pinned:
            return self._pinned
        if not self._flat and row.folder in self._folders and row.folder is not None:
            return self._folders[row.folder]
        name = self._day_name(row)
        for at, day in enumerate(self._days):
            if isinstance(day.head, Heading) and day.head.text == name:
                return day
            if day.rows and is_older(day.rows[0], row):
                self._days.insert(at, Section(Heading(name)))
                return self._days[at]
        self._days.append(Section(Heading(name)))
        return self._days[-1]

    def sorted_out(
        self, rows: Iterable[ConversationRow]
    ) -> Iterator[tuple[Section, list[ConversationRow]]]:
        """New chats by the group they belong into, one group at a time and newest first."""
        groups: dict[Section, list[ConversationRow]] = {}
        new = (row for row in rows if row.id not in self._row_of)
        for row in sorted(new, key=lambda one: (one.updated, one.id), reverse=True):
            groups.setdefault(self.section_for(row), []).append(row)
        yield from groups.items()

    def take(self, section: Section, rows: Sequence[ConversationRow]) -> None:
        """Put chats into their group."""
        section.take(rows)
        for row in rows:
            self._section_of[row.id], self._row_of[row.id] = section, row

    def replace(self, section: Section, row: ConversationRow) -> None:
        """A chat has changed, but not its place."""
        section.rows[section.place(self._row_of[row.id])] = row
        self._row_of[row.id] = row

    def drop(self, section: Section, at: int) -> None:
        """Take a chat out of its group; a day without chats goes."""
        row = section.rows.pop(at)
        del self._section_of[row.id], self._row_of[row.id]
        if not section.rows and section in self._days:
            self._days.remove(section)

    def _day_name(self, row: ConversationRow) -> str:
        day = datetime.fromtimestamp(row.updated / 1000, tz=UTC).astimezone().date()
        if day not in self._day_names:
            self._day_names[day] = day_group(row.updated, self.today)
        return self._day_names[day]
