"""The view of the chats: painted lines, a menu on each, keys for renaming and deleting."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.chat_model import ENTRY, Chat, ChatModel, Heading, Index, near_match
from app.ui.style import Look, interface_size
from app.ui.widgets.basics import named

MARGIN: Final = 8
DOTS: Final = 28
"""Width in pixels of the corner that opens the menu."""


class ChatDelegate(QStyledItemDelegate):
    """Paints headings, chats and search results; edits a title in place."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all lines, so that a list of thousands costs nothing to lay out."""
        ui = interface_size(self._look.text_size)
        entry = index.data(ENTRY)
        two_lines = isinstance(entry, Chat) and bool(entry.snippet)
        return QSize(80, ui * 4 + 4 if two_lines else ui * 2 + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect).adjusted(MARGIN, 1, -MARGIN, -1)
        if isinstance(entry, Heading):
            self._paint_heading(painter, option, box, entry)
        elif isinstance(entry, Chat):
            self._paint_chat(painter, option, box, entry, index)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A field for the title."""
        editor = named(QLineEdit(parent), "rename")
        editor.setAccessibleName(self.tr("Title of the chat"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the field over the line."""
        box = QRect(option.rect)
        editor.setGeometry(box.adjusted(MARGIN, 1, -MARGIN, -1))

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, entry: Heading
    ) -> None:
        painter.setFont(self._font(option, -2, QFont.Weight.DemiBold))
        painter.setPen(self._look.color("faint"))
        side = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box.adjusted(10, 0, -10, -5), side, entry.text)

    def _paint_chat(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        entry: Chat,
        index: Index,
    ) -> None:
        state = QStyle.StateFlag(option.state)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.hover))
            painter.drawRoundedRect(QRectF(box), 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("accent"), 1))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        room = box.adjusted(10, 0, -10, 0)
        if chosen or hovered:
            self._paint_icon(painter, option, room, "dots")
        elif entry.pinned:
            self._paint_icon(painter, option, room, "pin")
        painter.setFont(self._font(option, 0, QFont.Weight.Medium if chosen else None))
        painter.setPen(self._look.color("text" if chosen else "dim"))
        self._paint_lines(painter, option, room, entry, index)

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        entry: Chat,
        index: Index,
    ) -> None:
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        room = room.adjusted(DOTS - 4 if rtl else 0, 0, 0 if rtl else 4 - DOTS, 0)
        title = room
        if entry.snippet:
            title = QRect(room.left(), room.top() + 3, room.width(), room.height() // 2 - 2)
        _draw_elided(painter, title, side, str(index.data()))
        if entry.snippet:
            below = title.translated(0, title.height() - 1)
            painter.setFont(self._font(option, -1, None))
            painter.setPen(self._look.color("faint"))
            _draw_elided(painter, below, side, near_match(entry.snippet))

    def _paint_icon(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, name: str
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._look.icon(name, "dim", 16, ratio)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = room.left() - 2 if rtl else room.right() - 14
        painter.drawPixmap(QPoint(left, room.center().y() - 7), pixmap)

    def _font(self, option: QStyleOptionViewItem, by: int, weight: QFont.Weight | None) -> QFont:
        font = QFont(option.font)
        font.setPixelSize(interface_size(self._look.text_size) + by)
        font.setWeight(weight or QFont.Weight.Normal)
        return font


def _draw_elided(painter: QPainter, box: QRect, side: Qt.AlignmentFlag, text: str) -> None:
    metrics = painter.fontMetrics()
    painter.drawText(box, side, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


class ChatListView(QListView):
    """The chats; says which one was chosen and what the user wants done with it."""

    chosen = Signal(int)
    pin_wanted = Signal(int, bool)
    delete_wanted = Signal(int)

    def __init__(self, look: Look, chats: ChatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chats = chats
        self.setAccessibleName(self.tr("Chats"))
        self.setModel(chats)
        self.setItemDelegate(ChatDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def select(self, chat: int | None) -> None:
        """Mark the chat that is open."""
        index = self._chats.index_of(chat)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The dots open the menu; anywhere else opens the chat on release."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_dots(index, event):
            self._open_menu(index, event.globalPosition().toPoint())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click opens a chat."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index == self.currentIndex() and not self._on_dots(index, event):
            self._choose(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        self._open_menu(index, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames (Qt's own), Delete deletes."""
        chat = self._chats.entry(self.currentIndex())
        if not isinstance(chat, Chat) or self.state() == QListView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(chat.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(chat.id)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """A hand over what can be clicked."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            index = self.indexAt(event.position().toPoint())
            over = isinstance(self._chats.entry(index), Chat)
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        return super().viewportEvent(event)

    def build_menu(self, chat: Chat) -> QMenu:
        """Rename, pin, delete."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self._chats.index_of(chat.id)
        menu.addAction(self.tr("Rename") + "\tF2", lambda: self.edit(index))
        pin = self.tr("Unpin") if chat.pinned else self.tr("Pin")
        menu.addAction(pin, lambda: self.pin_wanted.emit(chat.id, not chat.pinned))
        menu.addSeparator()
        delete = self.tr("Delete") + "\tDel"
        menu.addAction(delete, lambda: self.delete_wanted.emit(chat.id))
        return menu

    def _open_menu(self, index: QModelIndex, where: QPoint) -> None:
        chat = self._chats.entry(index)
        if isinstance(chat, Chat):
            self.setCurrentIndex(index)
            self.build_menu(chat).popup(where)

    def _choose(self, index: QModelIndex) -> None:
        chat = self._chats.entry(index)
        if isinstance(chat, Chat):
            self.chosen.emit(chat.id)

    def _on_dots(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not isinstance(self._chats.entry(index), Chat):
            return False
        box = self.visualRect(index)
        x = event.position().x()
        if self.isRightToLeft():
            return x < box.left() + MARGIN + DOTS
        return x > box.right() - MARGIN - DOTS
