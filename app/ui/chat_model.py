"""The list of chats as Qt's item model: headings by day, chats, or the results of a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.ui.words import day_group
from app.vault.rows import HIT_END, HIT_START, ConversationRow, Hit

Index = QModelIndex | QPersistentModelIndex
ENTRY: Final = int(Qt.ItemDataRole.UserRole)
BEFORE_MATCH: Final = 8
"""Characters of a snippet shown before its first match, at least."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between groups of chats."""

    text: str


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat of the list; `snippet` is where a search matched in it."""

    id: int
    title: str
    pinned: bool = False
    snippet: str = ""


Entry = Heading | Chat


class ChatModel(QAbstractListModel):
    """Headings and chats, newest first; asks for more when the view reaches the end."""

    wanted_more = Signal()
    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ConversationRow] = []
        self._entries: list[Entry] = []
        self._hidden: set[int] = set()
        self._searching = False
        self._complete = True

    @property
    def searching(self) -> bool:
        """Whether results of a search are shown."""
        return self._searching

    @property
    def last(self) -> tuple[int, int] | None:
        """Where the next page of chats begins, for `Vault.conversations`."""
        return (self._rows[-1].updated, self._rows[-1].id) if self._rows else None

    @property
    def chats(self) -> list[Chat]:
        """The chats shown, from the top."""
        return [entry for entry in self._entries if isinstance(entry, Chat)]

    def show_rows(self, rows: Sequence[ConversationRow], *, complete: bool) -> None:
        """Show the stored chats; `complete` where there are no older ones."""
        self._rows, self._complete = [row for row in rows if not row.archived], complete
        self._searching = False
        self._rebuild()

    def add_rows(self, rows: Sequence[ConversationRow], *, complete: bool) -> None:
        """Append an older page."""
        self.show_rows([*self._rows, *rows], complete=complete)

    def put(self, row: ConversationRow) -> None:
        """A chat is new or has changed."""
        others = [old for old in self._rows if old.id != row.id]
        self._rows = sorted([row, *others], key=lambda one: (one.updated, one.id), reverse=True)
        if not self._searching:
            self._rebuild()

    def hide(self, chat: int, hidden: bool = True) -> None:
        """Take a chat out of sight while its deletion can be undone, or bring it back."""
        (self._hidden.add if hidden else self._hidden.discard)(chat)
        if not self._searching:
            self._rebuild()

    def forget(self, chat: int) -> None:
        """A chat is gone for good."""
        self._hidden.discard(chat)
        self._rows = [row for row in self._rows if row.id != chat]
        if not self._searching:
            self._rebuild()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show the results of a search, one line a chat."""
        found: dict[int, Chat] = {}
        for hit in hits:
            if hit.conversation not in self._hidden and hit.conversation not in found:
                found[hit.conversation] = Chat(hit.conversation, hit.title, snippet=hit.snippet)
        self._searching = True
        self._replace(list(found.values()))

    def end_search(self) -> None:
        """Show the stored chats again."""
        if self._searching:
            self._searching = False
            self._rebuild()

    def index_of(self, chat: int | None) -> QModelIndex:
        """Where a chat stands; invalid when it is not shown."""
        for number, entry in enumerate(self._entries):
            if isinstance(entry, Chat) and entry.id == chat:
                return self.index(number, 0)
        return QModelIndex()

    def entry(self, index: Index) -> Entry | None:
        """What stands at `index`."""
        return self._entries[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's: number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the text of a line, or the line itself for `ENTRY`."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        text = entry.text if isinstance(entry, Heading) else self.shown_title(entry.title)
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(entry, Chat) and entry.snippet:
            return f"{text}. {plain_snippet(entry.snippet)}"
        names = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in (*names, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(entry, Chat):
            return text
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Qt's: the user typed another title."""
        entry = self.entry(index)
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not isinstance(entry, Chat) or not title:
            return False
        if title != entry.title:
            self._entries[index.row()] = replace(entry, title=title)
            self._rows = [
                replace(row, title=title) if row.id == entry.id else row for row in self._rows
            ]
            self.dataChanged.emit(index, index)
            self.renamed.emit(entry.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's: headings cannot be chosen."""
        if not isinstance(self.entry(index), Chat):
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index) -> bool:
        """Qt's: whether older chats can be asked for."""
        return not parent.isValid() and not self._complete and not self._searching

    def fetchMore(self, parent: Index) -> None:
        """Qt's: the view has come to the end."""
        if self.canFetchMore(parent):
            self._complete = True
            self.wanted_more.emit()

    def shown_title(self, title: str) -> str:
        """A title, or what stands for none."""
        return title or self.tr("New chat")

    def _rebuild(self) -> None:
        today = date.today()  # noqa: DTZ011 - the user's own day
        shown = [row for row in self._rows if row.id not in self._hidden]
        shown.sort(key=lambda row: not row.pinned)
        entries: list[Entry] = []
        group = ""
        for row in shown:
            heading = day_group(row.updated, today, pinned=row.pinned)
            if heading != group:
                entries.append(Heading(heading))
                group = heading
            entries.append(Chat(row.id, row.title, row.pinned))
        self._replace(entries)

    def _replace(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()


def near_match(snippet: str) -> str:
    """A snippet on one line that begins a word or two before its first match, marks removed."""
    line = " ".join(snippet.split())
    begin = line.rfind(" ", 0, max(0, line.find(HIT_START) - BEFORE_MATCH)) + 1
    return ("…" if begin else "") + plain_snippet(line[begin:])


def plain_snippet(snippet: str) -> str:
    """A snippet without the marks around its matches."""
    return snippet.replace(HIT_START, "").replace(HIT_END, "")
