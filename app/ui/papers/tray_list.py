"""The lines of the tray, painted: name, figures, how long it stays; with the keys that move them.

Painted rather than made of widgets, for a folder of a thousand files comes at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QToolTip

from app.ui.models.row_paint import BUTTON, CHIP_PADDING, Index, RowDelegate, RowPainter, row_font
from app.ui.papers.item import Item
from app.ui.papers.paper_words import icon_of, scope_name, sentences, state_line
from app.ui.papers.tray_model import ITEM, TrayModel
from app.ui.style import Look, Tone
from app.ui.widgets.basics import as_tip

Zone = Literal["remove", "scope", "notes", ""]
MOST_LINES: Final = 3
"""That are shown at once; the others are scrolled to."""
LEAST_LINES: Final = 1.5
ICON: Final = 34
TEXT_AT_LEAST: Final = 120


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a line lie, as for reading from left to right; empty ones are not there.

    `scope_text` is what the switch says; nothing where there is only room for its icon.
    """

    text: QRect
    notes: QRect
    scope: QRect
    remove: QRect
    scope_text: str = ""


class TrayDelegate(RowDelegate):
    """Two lines of text, and at the end what can be pressed."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(look, view)
        self._view = view
        self.hot: tuple[int, Zone] = (-1, "")
        """The line, and the part of it, that the mouse is over."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All lines are of one height."""
        return QSize(120, self.height)

    @property
    def height(self) -> int:
        """Of one line, in pixels."""
        return self.letters * 3 + 17

    def places(self, row: QRect, item: Item) -> Places:
        """Where the parts lie within a line."""
        box = row.adjusted(6, 1, -4, -1)
        top = box.center().y() - BUTTON // 2 + 1
        remove = QRect(box.right() - BUTTON, top, BUTTON, BUTTON)
        edge, scope, notes, said = remove.left() - 4, QRect(), QRect(), ""
        if item.collection is None:
            metrics = QFontMetrics(row_font(self.look, self._view.font(), -2))
            said = scope_name(item)
            wide = metrics.horizontalAdvance(said) + 2 * CHIP_PADDING + 4
            scope = QRect(edge - wide, box.top(), wide, box.height())
            edge = scope.left() - 4
        if item.state == "ready" and sentences(item):
            notes = QRect(edge - BUTTON, top, BUTTON, BUTTON)
            edge = notes.left() - 4
        left = box.left() + ICON
        return Places(
            QRect(left, box.top() + 4, edge - left, box.height() - 8), notes, scope, remove, said
        )

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """An item."""
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        row.ground(row.whole.adjusted(0, 1, 0, -1))
        places = self.places(row.whole, item)
        hot = self.hot[1] if self.hot[0] == index.row() else ""
        icon = QRect(row.whole.left() + 8, row.whole.top(), ICON - 6, row.whole.height())
        row.icon(icon, icon_of(item), _tone(item), 20)
        upper = QRect(places.text)
        upper.setHeight(upper.height() // 2)
        row.text(upper, item.name, elide=Qt.TextElideMode.ElideMiddle)
        lower = upper.translated(0, upper.height())
        self._paint_state(row, lower, item)
        if not places.notes.isEmpty():
            row.button(places.notes, "alert", hot=hot == "notes", tone="warn")
        if not places.scope.isEmpty():
            tone: Tone = "accent" if item.scope == "message" else "dim"
            middle = places.scope.center().y() + 1
            row.chip(
                places.scope.left() + 2,
                middle,
                places.scope_text,
                tone="text" if hot == "scope" else tone,
                room=places.scope.width(),
            )
        row.button(places.remove, "close", hot=hot == "remove")

    def _paint_state(self, row: RowPainter, box: QRect, item: Item) -> None:
        failed = item.state == "failed"
        told = state_line(item)
        if failed and row.chosen:
            told = self.tr("Could not be read")  # The sentence stands below the list.
        left = row.text(box, told, tone="bad" if failed else "faint", by=-1)
        if item.state == "reading":
            bar = QRect(box.left() + left + 12, box.center().y() - 1, 0, 5)
            bar.setRight(min(box.right(), bar.left() + 160))
            if bar.width() > 24:
                row.bar(bar, item.done / item.total if item.total else 0.0, "accent")


class TrayList(QListView):
    """Says what is wanted of a line."""

    current_changed = Signal()
    remove_wanted = Signal(int)
    scope_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    """Of the item of this key, at this global point."""

    def __init__(self, look: Look, lines: TrayModel) -> None:
        super().__init__()
        self.lines = lines
        self._delegate = TrayDelegate(look, self)
        self.setAccessibleName(self.tr("Documents"))
        self.setAccessibleDescription(
            self.tr(
                "Enter opens what can be done, Delete removes, Space changes how long it stays, "
                "Alt with Up and Down moves it"
            )
        )
        self.setModel(lines)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        for changed in (lines.rowsInserted, lines.rowsRemoved, lines.modelReset):
            changed.connect(self._fit)
        look.changed.connect(self._grow)
        self._fit()

    @property
    def current(self) -> Item | None:
        """The item that is chosen."""
        return self.lines.at(self.currentIndex())

    def select(self, key: int) -> None:
        """Choose one, and bring it into view."""
        index = self.lines.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def zone(self, where: QPoint) -> tuple[int, Zone]:
        """The line and the part of it at a point."""
        index = self.indexAt(where)
        item = self.lines.at(index)
        if item is None:
            return -1, ""
        row = self.visualRect(index)
        if self.isRightToLeft():
            where = QPoint(row.left() + row.right() - where.x(), where.y())
        places = self._delegate.places(row, item)
        found: Zone = ""
        if places.remove.contains(where):
            found = "remove"
        elif places.scope.contains(where):
            found = "scope"
        elif places.notes.contains(where):
            found = "notes"
        return index.row(), found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a part is not the beginning of a drag."""
        if event.button() == Qt.MouseButton.LeftButton and self._press(event.position().toPoint()):
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a press would do."""
        self._heat(self.zone(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._heat((-1, ""))
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the description that a screen reader gives."""
        item, key = self.current, event.key()
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if item is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            self.lines.move(item.key, moves[Qt.Key(key)])
            self.select(item.key)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit(item.key)
        elif key == Qt.Key.Key_Space:
            self.scope_wanted.emit(item.key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_menu(item.key, self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if self.current is not None:
                self._ask_menu(self.current.key, self.currentIndex())
            return
        item = self.lines.at(self.indexAt(event.pos()))
        if item is not None:
            self.menu_wanted.emit(item.key, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """What is under the mouse, in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), as_tip(self.tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip(self, where: QPoint) -> str:
        """What the tooltip says at a point."""
        item = self.lines.at(self.indexAt(where))
        if item is None:
            return ""
        kept = self.tr("Stays for every question in this chat. Press for the next message alone.")
        once = self.tr("Goes with the next message alone. Press to keep it in this chat.")
        match self.zone(where)[1]:
            case "remove":
                return self.tr("Remove")
            case "scope":
                return once if item.scope == "message" else kept
            case "notes":
                return "\n".join(sentences(item))
        return f"{item.name}\n{state_line(item)}"

    def minimumSizeHint(self) -> QSize:
        """It gives way in a low window."""
        lines = min(LEAST_LINES, max(1, self.lines.rowCount()))
        return QSize(TEXT_AT_LEAST, int(lines * self._delegate.height))

    def sizeHint(self) -> QSize:
        """As high as its lines, up to three."""
        lines = self.lines.rowCount()
        shown = lines if lines <= MOST_LINES else MOST_LINES + 0.5
        return QSize(400, int(shown * self._delegate.height))

    def _press(self, where: QPoint) -> bool:
        row, zone = self.zone(where)
        item = self.lines.at(self.lines.index(row, 0))
        if item is None or not zone:
            return False
        self.select(item.key)
        if zone == "remove":
            self.remove_wanted.emit(item.key)
        elif zone == "scope":
            self.scope_wanted.emit(item.key)
        return True

    def _heat(self, hot: tuple[int, Zone]) -> None:
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            self.viewport().update()

    def _ask_menu(self, key: int, index: QModelIndex) -> None:
        box = self.visualRect(index)
        self.menu_wanted.emit(key, self.viewport().mapToGlobal(box.center()))

    def _fit(self) -> None:
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def _grow(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._fit()


def _tone(item: Item) -> Tone:
    if item.state == "failed":
        return "bad"
    return "warn" if item.state == "locked" else "dim"
