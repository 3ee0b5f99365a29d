"""The list of presets: the user's own, then those that came with the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.chat.presets import Preset
from app.ui.behaviour.preset_words import is_shipped, preset_about, preset_name
from app.ui.models.row_paint import Index, RowDelegate, RowPainter
from app.ui.style import Look

ENTRY: Final = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between the two kinds."""

    text: str


class PresetModel(QAbstractListModel):
    """Presets under their headings."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Preset | Heading] = []
        self.default = ""

    def show_presets(self, presets: Sequence[Preset], default: str) -> None:
        """Others; `default` is the preset of new chats."""
        own = [one for one in presets if not is_shipped(one)]
        own.sort(key=lambda one: one.name.casefold())
        shipped = [one for one in presets if is_shipped(one)]
        self.beginResetModel()
        self.default = default
        self._entries = []
        for title, ones in ((self.tr("Yours"), own), (self.tr("From Alcove"), shipped)):
            self._entries += [Heading(title), *ones] if ones else []
        self.endResetModel()

    def entry(self, index: Index) -> Preset | Heading | None:
        """What stands at `index`."""
        return self._entries[index.row()] if index.isValid() else None

    def index_of(self, id_: str) -> QModelIndex:
        """Where a preset stands; the first one for an id that is not there."""
        rows = [row for row, one in enumerate(self._entries) if isinstance(one, Preset)]
        found = (row for row in rows if getattr(self._entries[row], "id", "") == id_)
        row = next(found, rows[0] if rows else -1)
        return self.index(row, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if isinstance(self.entry(index), Preset):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the name, and for a screen reader all that is painted."""
        entry = self.entry(index)
        if role == ENTRY:
            return entry
        if isinstance(entry, Heading):
            return entry.text if role == Qt.ItemDataRole.DisplayRole else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            mark = self.mark(entry)
            return ". ".join(filter(None, (preset_name(entry), mark, preset_about(entry))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return preset_about(entry) or None
        return preset_name(entry) if role == Qt.ItemDataRole.DisplayRole else None

    def mark(self, preset: Preset) -> str:
        """What is said beside its name."""
        return self.tr("for new chats") if preset.id == self.default else ""


class PresetDelegate(RowDelegate):
    """Two lines a preset, one a heading."""

    def __init__(self, look: Look, view: QListView, presets: PresetModel) -> None:
        super().__init__(look, view)
        self._presets = presets

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Heights that need no measuring."""
        ui = self.letters
        heading = isinstance(index.data(ENTRY), Heading)
        return QSize(120, ui * 2 + 8 if heading else ui * 3 + 19)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """A heading, or a preset."""
        entry = index.data(ENTRY)
        if isinstance(entry, Heading):
            row.text(
                row.whole.adjusted(12, 8, -12, 0), entry.text, tone="faint", by=-2, strong=True
            )
        elif isinstance(entry, Preset):
            box = row.whole.adjusted(0, 1, 0, -1)
            row.ground(box)
            room = box.adjusted(12, 6, -12, -6)
            upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
            mark = self._presets.mark(entry)
            row.named(upper, preset_name(entry), [(mark, "accent")] if mark else [])
            lower = upper.translated(0, upper.height())
            row.text(lower, preset_about(entry), tone="faint", by=-1)


class PresetList(QListView):
    """Says which preset is chosen, and what is wanted of it."""

    current_changed = Signal()
    open_wanted = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(object)
    """Where, in global coordinates."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.presets = PresetModel()
        self._wanted = ""
        self.setAccessibleName(self.tr("Presets"))
        self.setModel(self.presets)
        self.setItemDelegate(PresetDelegate(look, self, self.presets))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.scheduleDelayedItemsLayout)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())

    @property
    def current(self) -> Preset | None:
        """The preset that is chosen."""
        entry = self.presets.entry(self.currentIndex())
        return entry if isinstance(entry, Preset) else None

    def show_presets(self, presets: Sequence[Preset], default: str) -> None:
        """Others; the one that was chosen stays so."""
        wanted = self._wanted
        self.presets.show_presets(presets, default)
        self.select(wanted)

    def select(self, id_: str) -> None:
        """Choose one by its id."""
        index = self.presets.index_of(id_)
        self.setCurrentIndex(index)
        if index.row() <= 1:
            self.scrollToTop()
        else:
            self.scrollTo(index)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks open."""
        if self.indexAt(event.position().toPoint()) == self.currentIndex():
            self.open_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(box.center()))
        elif isinstance(self.presets.entry(self.indexAt(event.pos())), Preset):
            self.menu_wanted.emit(event.globalPos())

    def _tell(self) -> None:
        current = self.current
        self._wanted = current.id if current else self._wanted
        self.current_changed.emit()
