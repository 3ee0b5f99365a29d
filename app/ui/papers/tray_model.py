"""The lines of the tray as a model: their order is the order of documents before a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal

from app.ui.models.row_paint import Index
from app.ui.papers.item import Item
from app.ui.papers.paper_words import spoken

ITEM: Final = int(Qt.ItemDataRole.UserRole)
NOWHERE: Final = QModelIndex()


class TrayModel(QAbstractListModel):
    """Items in their order, found by their key."""

    reordered = Signal()
    """The user moved one."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Item] = []

    @property
    def items(self) -> Sequence[Item]:
        """All of them."""
        return tuple(self._items)

    def item(self, key: int) -> Item | None:
        """One, as long as it is there."""
        return next((one for one in self._items if one.key == key), None)

    def at(self, index: Index) -> Item | None:
        """The one at a line."""
        return self._items[index.row()] if index.isValid() else None

    def index_of(self, key: int) -> QModelIndex:
        """Where one stands."""
        rows = (row for row, one in enumerate(self._items) if one.key == key)
        return self.index(next(rows, -1), 0)

    def show_items(self, items: Sequence[Item]) -> None:
        """Others."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def add(self, items: Sequence[Item]) -> None:
        """More, behind the others."""
        if items:
            first = len(self._items)
            self.beginInsertRows(NOWHERE, first, first + len(items) - 1)
            self._items += items
            self.endInsertRows()

    def change(self, item: Item) -> None:
        """One of the same key in another state."""
        index = self.index_of(item.key)
        if index.isValid() and self._items[index.row()] != item:
            self._items[index.row()] = item
            self.dataChanged.emit(index, index)

    def change_all(self, changed: Callable[[Item], Item]) -> None:
        """All of them at once."""
        self._items = [changed(item) for item in self._items]
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, 0))

    def remove(self, key: int) -> None:
        """One less."""
        row = self.index_of(key).row()
        if row >= 0:
            self.beginRemoveRows(NOWHERE, row, row)
            del self._items[row]
            self.endRemoveRows()

    def move(self, key: int, by: int) -> None:
        """One up or down by some lines, as far as there are any."""
        row = self.index_of(key).row()
        to = max(0, min(len(self._items) - 1, row + by))
        if row >= 0 and to != row:
            self.moveRow(NOWHERE, row, NOWHERE, to + (to > row))

    def moveRows(self, _from: Index, row: int, count: int, _to: Index, before: int) -> bool:
        """Qt's: what dragging a line does."""
        if count != 1 or not self.beginMoveRows(NOWHERE, row, row, NOWHERE, before):
            return False
        item = self._items.pop(row)
        self._items.insert(before - (before > row), item)
        self.endMoveRows()
        self.reordered.emit()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A line can be chosen and dragged, between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Lines are moved, not copied."""
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the name, and for a screen reader all that is painted."""
        item = self.at(index)
        if item is None:
            return None
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(item)
        return item.name if role == Qt.ItemDataRole.DisplayRole else None


def unmeasured(item: Item) -> Item:
    """The item as before anybody counted it."""
    return replace(item, tokens=None, share=None)
