"""The menus of the left panel: of a chat, of a folder, and of the list as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.list.entries import Chat, Folder
from app.ui.shortcuts import KEYS


class Wishes(QObject):
    """What the user wants done with a chat or a folder, from menus, keys and the mouse."""

    pin = Signal(int, bool)
    move = Signal(int, object)
    """A chat, and a folder or None."""
    move_to_new = Signal(int)
    duplicate = Signal(int)
    archive = Signal(int, bool)
    export = Signal(int)
    delete = Signal(int)
    delete_folder = Signal(int)
    fold = Signal(int, bool)


class ChatMenus(QObject):
    """Builds menus whose entries emit `wishes`; renaming is left to who shows them."""

    def __init__(self, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._wishes, self._parent = wishes, parent

    def of_chat(self, chat: Chat, folders: Sequence[Folder]) -> QMenu:
        """Everything one can do with a chat; the entry named `rename` is the caller's to hear."""
        menu, wishes = _menu(self._parent), self._wishes
        _add(menu, self.tr("Rename"), "rename").setObjectName("rename")
        if not chat.archived:
            pin = self.tr("Unpin") if chat.pinned else self.tr("Pin")
            menu.addAction(pin, lambda: wishes.pin.emit(chat.id, not chat.pinned))
            menu.addMenu(self._folders(chat, folders, menu))
        menu.addAction(self.tr("Duplicate"), lambda: wishes.duplicate.emit(chat.id))
        archive = self.tr("Take out of the archive") if chat.archived else self.tr("Archive")
        _add(menu, archive, "archive_chat").triggered.connect(
            lambda: wishes.archive.emit(chat.id, not chat.archived)
        )
        menu.addAction(self.tr("Export…"), lambda: wishes.export.emit(chat.id))
        menu.addSeparator()
        _add(menu, self.tr("Delete"), "delete").triggered.connect(
            lambda: wishes.delete.emit(chat.id)
        )
        return menu

    def of_folder(self, folder: Folder) -> QMenu:
        """Rename, fold and delete; the entry named `rename` is the caller's to hear."""
        menu, wishes = _menu(self._parent), self._wishes
        _add(menu, self.tr("Rename"), "rename").setObjectName("rename")
        fold = self.tr("Unfold") if folder.folded else self.tr("Fold")
        menu.addAction(fold, lambda: wishes.fold.emit(folder.id, not folder.folded))
        menu.addSeparator()
        delete = _add(menu, self.tr("Delete the folder, keep its chats"), "delete")
        delete.triggered.connect(lambda: wishes.delete_folder.emit(folder.id))
        return menu

    def _folders(self, chat: Chat, folders: Sequence[Folder], parent: QMenu) -> QMenu:
        """Where a chat can be moved to; the folder it is in bears a mark."""
        wishes = self._wishes
        menu = QMenu(self.tr("Move to folder"), parent)
        for folder in folders:
            action = menu.addAction(folder.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(folder.id == chat.folder)
            action.triggered.connect(lambda _=False, to=folder.id: wishes.move.emit(chat.id, to))
        if folders:
            menu.addSeparator()
        if chat.folder is not None:
            menu.addAction(self.tr("Out of the folder"), lambda: wishes.move.emit(chat.id, None))
        menu.addAction(self.tr("New folder…"), lambda: wishes.move_to_new.emit(chat.id))
        return menu


class ListMenu(QMenu):
    """What concerns all chats: behind the dots beside “New chat”."""

    temporary_wanted = Signal()
    folder_wanted = Signal()
    archive_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("All chats"))
        _add(self, self.tr("Temporary chat"), "temporary_chat").triggered.connect(
            self.temporary_wanted
        )
        self.addAction(self.tr("New folder"), self.folder_wanted.emit)
        self.addSeparator()
        self.addAction(self.tr("Archive"), self.archive_wanted.emit)
        self.addSeparator()
        self.addAction(self.tr("Import chats…"), self.import_wanted.emit)
        self.addAction(self.tr("Export all chats…"), self.export_wanted.emit)


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, text: str, name: str) -> QAction:
    """An entry that shows the key of `KEYS` which does the same."""
    return menu.addAction(f"{text}\t{native(KEYS[name])}")


def native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
