"""The visits as Qt's item model, newest first; what is new is inserted, so that a reader's place
in the list stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.ui.network.words import end_words, moment, traffic, why_words

if TYPE_CHECKING:
    from app.network.ledger import Visit

Index = QModelIndex | QPersistentModelIndex
VISIT: Final = int(Qt.ItemDataRole.UserRole)
OPEN: Final = VISIT + 1
_WORDS: Final = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)


class VisitModel(QAbstractListModel):
    """Holds thousands of visits; a view asks only for those it shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits: tuple[Visit, ...] = ()
        self._open: frozenset[str] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many visits are known."""
        return 0 if parent.isValid() else len(self._visits)

    def data(self, index: Index, role: int = VISIT) -> Any:
        """The visit, whether it is open, or the whole of it in words."""
        if not index.isValid() or index.row() >= len(self._visits):
            return None
        visit = self._visits[index.row()]
        if role == VISIT:
            return visit
        if role == OPEN:
            return visit.id in self._open
        return self._words(visit) if role in _WORDS else None

    def show_visits(self, visits: Sequence[Visit], open_now: frozenset[str]) -> None:
        """Show these, of which `open_now` are under way."""
        before, now = self._visits, tuple(visits)
        more = len(now) - len(before)
        if more < 0 or [_key(each) for each in now[more:]] != [_key(each) for each in before]:
            self.beginResetModel()
            self._visits, self._open = now, open_now
            self.endResetModel()
            return
        if more:
            self.beginInsertRows(QModelIndex(), 0, more - 1)
            self._visits = now[:more] + before
            self.endInsertRows()
        touched = open_now ^ self._open
        before, self._visits, self._open = self._visits, now, open_now
        rows = [
            row
            for row, (old, new) in enumerate(zip(before, now, strict=True))
            if old != new or new.id in touched
        ]
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], 0))

    def _words(self, visit: Visit) -> str:
        is_open = visit.id in self._open
        said = self.tr("{when}: {why}. {host}{path}. {received} received, {sent} sent, {end}.")
        return said.format(
            when=moment(visit.time, QDateTime.currentDateTime()),
            why=why_words(visit.why),
            host=visit.host,
            path=visit.path,
            received=traffic(visit.received),
            sent=traffic(visit.sent),
            end=end_words(visit, is_open=is_open),
        )


def _key(visit: Visit) -> tuple[str, float]:
    return visit.id, visit.time
