"""The downloads as Qt's item model: news are shown a few times a second, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from app.ui.models.download_words import figures, fraction, said_aloud
from app.ui.models.row_paint import Index

if TYPE_CHECKING:
    from app.models.download import DownloadState

STATE: Final = int(Qt.ItemDataRole.UserRole)
NEWS_MILLISECONDS: Final = 200


class DownloadsModel(QAbstractListModel):
    """One row a download, oldest first. A new status shows at once, progress at the next tick."""

    changed = Signal()
    """Some state is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: list[DownloadState] = []
        self._news: dict[str, DownloadState] = {}
        self._timer = QTimer(self, singleShot=True, interval=NEWS_MILLISECONDS)
        self._timer.timeout.connect(self.flush)

    @property
    def states(self) -> tuple[DownloadState, ...]:
        """The downloads as they are shown."""
        return tuple(self._states)

    def show_states(self, states: Sequence[DownloadState]) -> None:
        """All of them anew."""
        self._news.clear()
        self.beginResetModel()
        self._states = list(states)
        self.endResetModel()
        self.changed.emit()

    def put(self, state: DownloadState) -> None:
        """News of one download."""
        known = self._find(state.id)
        self._news[state.id] = state
        if known is None or self._states[known].status != state.status:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Show what has come since."""
        self._timer.stop()
        news, self._news = self._news, {}
        for state in news.values():
            self._show(state)
        if news:
            self.changed.emit()

    def state(self, index: Index) -> DownloadState | None:
        """The download at `index`."""
        return self._states[index.row()] if index.isValid() else None

    def index_of(self, download_id: str) -> QModelIndex:
        """Where a download stands."""
        row = self._find(download_id)
        return QModelIndex() if row is None else self.index(row, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's: number of downloads."""
        return 0 if parent.isValid() else len(self._states)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the title, or the state itself for `STATE`."""
        state = self.state(index)
        if state is None or role == STATE:
            return state
        if role == Qt.ItemDataRole.DisplayRole:
            return state.title
        return said_aloud(state) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's: every row can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemNeverHasChildren

    def _find(self, download_id: str) -> int | None:
        rows = (row for row, one in enumerate(self._states) if one.id == download_id)
        return next(rows, None)

    def _show(self, state: DownloadState) -> None:
        row = self._find(state.id)
        if state.status == "cancelled":
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._states[row]
                self.endRemoveRows()
        elif row is None:
            end = len(self._states)
            self.beginInsertRows(QModelIndex(), end, end)
            self._states.append(state)
            self.endInsertRows()
        else:
            before, self._states[row] = self._states[row], state
            if _looks(before) != _looks(state):
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)


def _looks(state: DownloadState) -> tuple[object, ...]:
    """All that is painted of a state."""
    permille = round(fraction(state) * 1000)
    error = None if state.error is None else (state.error.code, dict(state.error.facts))
    return (state.status, state.title, permille, figures(state), error, state.notes)
