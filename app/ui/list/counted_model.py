"""A list model whose lines are counted by Qt itself: thousands are laid out without Python."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel

Index = QModelIndex | QPersistentModelIndex


class CountedModel(QStringListModel):
    """Its strings are empty and only counted; what is shown the heir keeps, and answers `data`.

    A view asks for the number of lines once for every line when it lays them out, which would be
    ten thousand calls of Python at each change.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._change: Callable[[], None] | None = None
        # Connected before any view: what is kept changes after the count, and before they look.
        self.rowsInserted.connect(self._carry_out)
        self.rowsRemoved.connect(self._carry_out)

    def insertRows(self, row: int, count: int, parent: Index = QModelIndex()) -> bool:  # noqa: ARG002, B008
        """Qt's: nobody else adds lines."""
        return False

    def removeRows(self, row: int, count: int, parent: Index = QModelIndex()) -> bool:  # noqa: ARG002, B008
        """Qt's: nobody else removes lines, a finished drag neither."""
        return False

    def grow(self, first: int, count: int, change: Callable[[], None]) -> None:
        """Lines come; `change` puts into the heir what they show."""
        self._change = change
        super().insertRows(first, count)

    def shrink(self, first: int, count: int, change: Callable[[], None]) -> None:
        """Lines go; `change` takes out of the heir what they showed."""
        self._change = change
        super().removeRows(first, count)

    def renew(self, count: int) -> None:
        """Everything is different, and so many lines."""
        self.setStringList([""] * count)

    def _carry_out(self) -> None:
        change, self._change = self._change, None
        if change is not None:
            change()
