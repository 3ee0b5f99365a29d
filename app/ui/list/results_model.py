"""The results of a search as Qt's item model: each chat once in a page, its hits below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.ui.list.snippets import plain_snippet

if TYPE_CHECKING:
    from app.vault.rows import Hit

Index = QModelIndex | QPersistentModelIndex
RESULT: Final = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Found:
    """The line of a chat; `title` with the marks around what matched in it."""

    chat: int
    title: str


@dataclass(frozen=True, slots=True)
class Place:
    """A message where all words were found."""

    chat: int
    message: int
    snippet: str


Result = Found | Place


class ResultsModel(QAbstractListModel):
    """Asks for more hits when the view reaches the end."""

    wanted_more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Result] = []
        self._complete = True

    @property
    def found(self) -> list[str]:
        """The titles of the chats, from the top."""
        return [plain_snippet(one.title) for one in self._lines if isinstance(one, Found)]

    @property
    def hits(self) -> int:
        """How many messages are shown."""
        return sum(isinstance(one, Place) for one in self._lines)

    def show(self, hits: Sequence[Hit], *, complete: bool) -> None:
        """Show the first page of another search."""
        self.beginResetModel()
        self._lines, self._complete = grouped(hits), complete
        self.endResetModel()

    def add(self, hits: Sequence[Hit], *, complete: bool) -> None:
        """Show further hits below; those of the last chat go on there."""
        self._complete = complete
        above = self._lines[-1].chat if self._lines else None
        new = grouped(hits, above)
        if new:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._lines += new
            self.endInsertRows()

    def forget(self, chat: int) -> None:
        """A chat was deleted."""
        self.beginResetModel()
        self._lines = [one for one in self._lines if one.chat != chat]
        self.endResetModel()

    def result(self, index: Index) -> Result | None:
        """What stands at `index`."""
        return self._lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's: number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the text of a line, or the line itself for `RESULT`."""
        result = self.result(index)
        if result is None:
            return None
        if role == RESULT:
            return result
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(result, Found):
            return plain_snippet(result.title) or self.tr("New chat")
        return plain_snippet(result.snippet)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index) -> bool:
        """Qt's: whether further hits can be asked for."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Qt's: the view has come to the end."""
        if self.canFetchMore(parent):
            self._complete = True
            self.wanted_more.emit()


def grouped(hits: Iterable[Hit], above: int | None = None) -> list[Result]:
    """The lines of a page: every chat once, in the order of its first hit, its hits below it.

    The hits of chat `above` come first and without its line, which is there already.
    """
    titles: dict[int, str] = {}
    places: dict[int, list[Result]] = {} if above is None else {above: []}
    for hit in hits:
        inside = places.setdefault(hit.conversation, [])
        if hit.message == 0:
            titles[hit.conversation] = hit.snippet
        else:
            titles.setdefault(hit.conversation, hit.title)
            inside.append(Place(hit.conversation, hit.message, hit.snippet))
    lines: list[Result] = []
    for chat, inside in places.items():
        if chat != above:
            lines.append(Found(chat, titles[chat]))
        lines += inside
    return lines
