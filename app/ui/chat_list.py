"""The view of the chats: painted lines, a menu on each, keys, and dragging into folders."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QListView, QMenu

from app.ui.chat_model import ChatModel
from app.ui.list.book import until_tomorrow
from app.ui.list.delegate import DOTS, ChatDelegate
from app.ui.list.entries import Chat, Folder
from app.ui.list.measures import MARGIN
from app.ui.list.menus import ChatMenus, Wishes
from app.ui.shortcuts import KEYS
from app.ui.style import Look

_SECOND: Final = 1000
_MINUTE: Final = 60_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChatListView(QListView):
    """The chats; says which one was chosen, and in `wishes` what the user wants done."""

    chosen = Signal(int)
    left = Signal()
    """Escape was pressed."""

    def __init__(self, look: Look, chats: ChatModel, *, can_leave: bool = False) -> None:
        super().__init__()
        self._chats, self._can_leave = chats, can_leave
        self.wishes = Wishes(self)
        self._menus = ChatMenus(self.wishes, self)
        self.setAccessibleName(self.tr("Chats"))
        self.setModel(chats)
        self._lines = ChatDelegate(look, self)
        self.setItemDelegate(self._lines)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self._midnight = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._midnight.setObjectName("midnight")
        self._midnight.timeout.connect(self._follow_day)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def select(self, chat: int | None) -> None:
        """Mark the chat that is open."""
        index = self._chats.index_of(chat)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    @property
    def current(self) -> Chat | Folder | None:
        """What the keys would act on."""
        entry = self._chats.entry(self.currentIndex())
        return entry if isinstance(entry, Chat | Folder) else None

    @property
    def is_editing(self) -> bool:
        """Whether a title is typed; Qt's own state forgets that when another line comes or goes."""
        focused = self.window().focusWidget()
        return focused is not None and self.viewport().isAncestorOf(focused)

    @property
    def in_use(self) -> bool:
        """Whether the keys are in here, on a line or in the field over one."""
        inside = self.is_editing or self.window().focusWidget() is self
        return inside and self.current is not None

    def rename_folder(self, folder: int) -> None:
        """Let the user type a name over a folder's line."""
        index = self._chats.index_of_folder(folder)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The dots open the menu; anywhere else opens the chat on release."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_dots(index, event):
            self._open_menu(index, event.globalPosition().toPoint())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click opens a chat, or folds a folder."""
        pressed = self.state() != QListView.State.DraggingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and pressed and index == self.currentIndex() and not self._on_dots(index, event):
            self._choose(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        where = event.globalPos()
        if keyboard:
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        self._open_menu(index, where)

    def showEvent(self, event: QShowEvent) -> None:
        """As long as the list is seen, its headings follow the days."""
        super().showEvent(event)
        self._follow_day()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing waits for midnight where nobody looks."""
        self._midnight.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep for itself the keys that it hears as a list."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self._follow_day()  # a computer that slept through midnight has kept the timer back
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_own = self.current is not None and _is(event, "archive_chat")
            if is_own or (event.key() == Qt.Key.Key_Escape and self._hears_escape()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames (Qt's own), Delete deletes, the sideways arrows fold."""
        entry = self.current
        if self.is_editing:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and self._hears_escape():
            self.left.emit()
        elif entry is None or not self._hear(event, entry):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """A hand over what can be clicked."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            index = self.indexAt(event.position().toPoint())
            over = isinstance(self._chats.entry(index), Chat | Folder)
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        return super().viewportEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark where a chat would fall; the base class also scrolls at the edges."""
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        fits = index.isValid() and self._chats.canDropMimeData(
            event.mimeData(), event.dropAction(), -1, -1, index
        )
        event.setAccepted(fits)
        self._mark_target(self._chats.drop_line(index) if fits else -1)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing falls here."""
        super().dragLeaveEvent(event)
        self._mark_target(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Let a chat go on a line: into its folder, or out of all."""
        index = self.indexAt(event.position().toPoint())
        self._chats.dropMimeData(event.mimeData(), event.dropAction(), -1, -1, index)
        self._mark_target(-1)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def build_menu(self, entry: Chat | Folder) -> QMenu:
        """Everything one can do with a chat or a folder."""
        if isinstance(entry, Chat):
            menu = self._menus.of_chat(entry, self._chats.folders)
            index = self._chats.index_of(entry.id)
        else:
            menu, index = self._menus.of_folder(entry), self._chats.index_of_folder(entry.id)
        rename = menu.findChild(QAction, "rename")
        if isinstance(rename, QAction):
            rename.triggered.connect(lambda: self.edit(index))
        return menu

    def _follow_day(self) -> None:
        """Put the chats under today's headings, and wait for tomorrow."""
        if self.is_editing:
            self._midnight.start(_MINUTE)
            return
        entry, bar = self.current if self.in_use else None, self.verticalScrollBar()
        where = bar.value()
        if self._chats.regroup():
            if isinstance(entry, Chat):
                self.select(entry.id)
            elif entry is not None:
                self.setCurrentIndex(self._chats.index_of_folder(entry.id))
            self.doItemsLayout()
            bar.setValue(where)
        self._midnight.start(until_tomorrow() + _SECOND)

    def _hear(self, event: QKeyEvent, entry: Chat | Folder) -> bool:
        if isinstance(entry, Chat):
            return self._hear_for_chat(event, entry)
        return self._hear_for_folder(event, entry)

    def _hear_for_chat(self, event: QKeyEvent, chat: Chat) -> bool:
        if event.key() == Qt.Key.Key_Delete:
            self.wishes.delete.emit(chat.id)
        elif event.key() in _ENTER:
            self.chosen.emit(chat.id)
        elif _is(event, "archive_chat"):
            self.wishes.archive.emit(chat.id, not chat.archived)
        elif chat.inside and event.key() == self._sideways(back=True) and chat.folder is not None:
            self.setCurrentIndex(self._chats.index_of_folder(chat.folder))
        else:
            return False
        return True

    def _hear_for_folder(self, event: QKeyEvent, folder: Folder) -> bool:
        if event.key() == Qt.Key.Key_Delete:
            self.wishes.delete_folder.emit(folder.id)
        elif event.key() in (*_ENTER, Qt.Key.Key_Space, self._sideways(back=not folder.folded)):
            self.wishes.fold.emit(folder.id, not folder.folded)
        else:
            return False
        return True

    def _sideways(self, *, back: bool) -> Qt.Key:
        """The arrow that folds (back), or the one that unfolds."""
        return Qt.Key.Key_Left if back != self.isRightToLeft() else Qt.Key.Key_Right

    def _hears_escape(self) -> bool:
        return self._can_leave and not self.is_editing

    def _mark_target(self, line: int) -> None:
        if self._lines.target != line:
            self._lines.target = line
            self.viewport().update()

    def _open_menu(self, index: QModelIndex, where: QPoint) -> None:
        entry = self._chats.entry(index)
        if isinstance(entry, Chat | Folder):
            self.setCurrentIndex(index)
            self.build_menu(entry).popup(where)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._chats.entry(index)
        if isinstance(entry, Chat):
            self.chosen.emit(entry.id)
        elif isinstance(entry, Folder):
            self.wishes.fold.emit(entry.id, not entry.folded)

    def _on_dots(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not isinstance(self._chats.entry(index), Chat | Folder):
            return False
        box = self.visualRect(index)
        x = event.position().x()
        if self.isRightToLeft():
            return x < box.left() + MARGIN + DOTS
        return x > box.right() - MARGIN - DOTS


def _is(event: QKeyEvent, name: str) -> bool:
    """Whether a key is the one of `KEYS`."""
    return QKeySequence(event.keyCombination()) == QKeySequence(KEYS[name])
