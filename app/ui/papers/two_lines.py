"""A list whose rows have an icon, a name and a line about it; a name may be written anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStyleOptionViewItem, QWidget

from app.ui.models.row_paint import Index, RowDelegate, RowPainter
from app.ui.style import Look
from app.ui.widgets.basics import named

ROW: Final = int(Qt.ItemDataRole.UserRole)
LONGEST_NAME: Final = 120
ICON: Final = 34


@dataclass(frozen=True, slots=True)
class Row:
    """`id` is what the list's owner knows it by."""

    id: int
    name: str
    about: str
    icon: str


class TwoLineModel(QAbstractListModel):
    """Rows in their order."""

    renamed = Signal(int, str)

    def __init__(self, *, editable: bool) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._editable = editable

    @property
    def rows(self) -> Sequence[Row]:
        """All of them."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def at(self, index: Index) -> Row | None:
        """The one at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, id_: int) -> QModelIndex:
        """Where one stands."""
        found = (number for number, row in enumerate(self._rows) if row.id == id_)
        return self.index(next(found, -1), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the name, and for a screen reader all that is painted."""
        row = self.at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}. {row.about}"
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        return row.name if shown else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Qt's: a name was written."""
        row, name = self.at(index), " ".join(str(value).split())
        if row is None or role != Qt.ItemDataRole.EditRole or not name or name == row.name:
            return False
        self._rows[index.row()] = replace(row, name=name)
        self.dataChanged.emit(index, index)
        self.renamed.emit(row.id, name)
        return True


class TwoLineDelegate(RowDelegate):
    """Paints a row, and gives a field for its name."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(120, self.letters * 3 + 19)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """Icon, name and the line below."""
        entry = index.data(ROW)
        if not isinstance(entry, Row):
            return
        box = row.whole.adjusted(0, 1, 0, -1)
        row.ground(box)
        row.icon(QRect(box.left() + 4, box.top(), ICON, box.height()), entry.icon, size=20)
        room = box.adjusted(ICON + 8, 6, -12, -6)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        row.text(upper, entry.name, elide=Qt.TextElideMode.ElideMiddle)
        lower = upper.translated(0, upper.height())
        row.text(lower, entry.about, tone="faint", by=-1, elide=Qt.TextElideMode.ElideMiddle)

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A field for the name."""
        editor = named(QLineEdit(parent), "rename")
        editor.setMaxLength(LONGEST_NAME)
        editor.setAccessibleName(self.tr("Name"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Over the name."""
        box = QRect(option.rect).adjusted(ICON + 2, 2, -6, -2)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            box = QRect(option.rect).adjusted(6, 2, -ICON - 2, -2)
        editor.setGeometry(box)


class TwoLineList(QListView):
    """Says which row is chosen, and that one is to be deleted or opened."""

    current_changed = Signal()
    delete_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, look: Look, name: str, *, editable: bool = False) -> None:
        super().__init__()
        self.lines = TwoLineModel(editable=editable)
        self._wanted = 0
        self.setAccessibleName(name)
        self.setModel(self.lines)
        self.setItemDelegate(TwoLineDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.scheduleDelayedItemsLayout)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())

    @property
    def current(self) -> int:
        """The id of the row that is chosen, 0 for none."""
        row = self.lines.at(self.currentIndex())
        return row.id if row is not None else 0

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Others; what was chosen stays so, else the first."""
        wanted = self._wanted
        self.lines.show_rows(rows)
        index = self.lines.index_of(wanted)
        self.setCurrentIndex(index if index.isValid() else self.lines.index(0, 0))
        self._tell()

    def select(self, id_: int) -> None:
        """Choose one."""
        self._wanted = id_
        index = self.lines.index_of(id_)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, F2 renames (Qt's own)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._wanted = self.current or self._wanted
        self.current_changed.emit()
