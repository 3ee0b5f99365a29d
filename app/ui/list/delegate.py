"""Paints the lines of the list of chats, and edits a title in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QWidget,
)

from app.ui.chat_model import ENTRY
from app.ui.list.entries import Chat, Folder, Heading
from app.ui.list.measures import MARGIN
from app.ui.style import Look, interface_size
from app.ui.widgets.basics import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.ui.list.paint import LinePainter

Index = QModelIndex | QPersistentModelIndex
DOTS: Final = 28
"""Width in pixels of the corner that opens the menu."""
CHEVRON: Final = 20


class ChatDelegate(QStyledItemDelegate):
    """Headings, folders and chats, all of one height."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self.target = -1
        """The line that what is dragged would fall on."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all lines, so that a list of thousands costs nothing to lay out."""
        return QSize(80, interface_size(self._look.text_size) * 2 + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        from app.ui.list.paint import LinePainter  # QStyle alone takes 5 ms to load

        entry = index.data(ENTRY)
        with LinePainter(self._look, painter, option) as line:
            if isinstance(entry, Heading):
                room = line.room().adjusted(0, 0, 0, -5)
                strong = QFont.Weight.DemiBold
                line.text(room, entry.text, "faint", by=-2, weight=strong, low=True)
            elif isinstance(entry, Folder):
                line.ground(target=index.row() == self.target)
                self._paint_folder(line, entry)
            elif isinstance(entry, Chat):
                line.ground(target=index.row() == self.target)
                self._paint_chat(line, entry, str(index.data()))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for the title."""
        editor = named(QLineEdit(parent), "rename")
        is_folder = isinstance(index.data(ENTRY), Folder)
        name = self.tr("Name of the folder") if is_folder else self.tr("Title of the chat")
        editor.setAccessibleName(name)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the field over the line."""
        editor.setGeometry(QRect(option.rect).adjusted(MARGIN, 1, -MARGIN, -1))

    def _paint_folder(self, line: LinePainter, entry: Folder) -> None:
        line.icon("chevron_down", 0, turned=-90.0 if entry.folded else 0.0)
        line.icon("folder", CHEVRON)
        dots = line.chosen or line.hovered
        if dots:
            line.icon("dots", -1)
        room = line.room(CHEVRON + 24, DOTS - 4 if dots else 0)
        line.text(room, entry.name, "text" if line.chosen else "dim")

    def _paint_chat(self, line: LinePainter, entry: Chat, title: str) -> None:
        dots = line.chosen or line.hovered
        if dots:
            line.icon("dots", -1)
        elif entry.pinned and not entry.archived:
            line.icon("pin", -1)
        weight = QFont.Weight.Medium if line.chosen else QFont.Weight.Normal
        room = line.room(CHEVRON + 24 if entry.inside else 0, DOTS - 4)
        line.text(room, title, "text" if line.chosen else "dim", weight=weight)
