"""The list of parts: name, version and licence in one painted line; as tall as all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.about.parts import Part
from app.ui.about.words import licence_of
from app.ui.models.row_paint import RowDelegate, RowPainter
from app.ui.style import Look

Index = QModelIndex | QPersistentModelIndex
PART: Final = int(Qt.ItemDataRole.UserRole)
_WORDS: Final = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)


class PartModel(QAbstractListModel):
    """The parts whose name or licence has the words that were typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Part, ...] = ()
        self._words: tuple[str, ...] = ()
        self.shown: tuple[Part, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many parts are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = PART) -> Any:
        """The part, or all of it in words."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        part = self.shown[index.row()]
        if role == PART:
            return part
        told = (part.name, part.version, licence_of(part))
        return ", ".join(filter(None, told)) if role in _WORDS else None

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Hold these; where only versions are new, a reader's place in the list stays."""
        same = [part.name for part in parts] == [part.name for part in self._all]
        self._all = tuple(parts)
        if same and self.shown:
            self.shown = tuple(part for part in self._all if self._fits(part))
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, 0))
        else:
            self._choose()

    def filter(self, text: str) -> None:
        """Show those with all of these words, in any spelling of large and small letters."""
        self._words = tuple(text.casefold().split())
        self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        self.shown = tuple(part for part in self._all if self._fits(part))
        self.endResetModel()

    def _fits(self, part: Part) -> bool:
        told = f"{part.name} {licence_of(part)}".casefold()
        return all(word in told for word in self._words)


class PartDelegate(RowDelegate):
    """Paints one part; the licence gives way to the name, and is cut where it is long."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all."""
        return QSize(120, self.letters * 5 // 2)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """Draw one part."""
        part = index.data(PART)
        if part is None:
            return
        row.ground(row.whole.adjusted(0, 1, 0, -1))
        inner = row.whole.adjusted(12, 0, -12, 0)
        half = inner.width() // 2
        name = QRect(inner.left(), inner.top(), half, inner.height())
        taken = row.text(name, part.name)
        row.text(name.adjusted(taken + 10, 0, 0, 0), part.version, tone="faint", by=-1)
        rest = inner.adjusted(half + 16, 0, 0, 0)
        row.text(rest, licence_of(part), tone="dim", by=-1, end=True)


class PartList(QListView):
    """Walked with the arrow keys; a click or Enter opens one. The page around it scrolls."""

    opened = Signal(object)

    def __init__(self, look: Look, parts: PartModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Parts and their licences"))
        self.setModel(parts)
        self.setItemDelegate(PartDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        parts.modelReset.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the part."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        part = index.data(PART)
        if part is not None:
            self.opened.emit(part)

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        model = self.model()
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setFixedHeight(max(1, model.rowCount()) * row + 2)
