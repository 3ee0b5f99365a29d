"""The view of the models on this computer: a menu on each, keys for what is done most."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from app.models.local_files import LocalModel
from app.ui.models.row_paint import BUTTON
from app.ui.models.shelf_delegate import ShelfDelegate
from app.ui.models.shelf_model import ShelfModel, Shelved
from app.ui.models.shelf_words import kind_of, openable, source_text
from app.ui.style import Look

BATCH: Final = 60
"""Rows that are laid out at once: a list of thousands must not hold up the window."""


class ShelfList(QListView):
    """Says what the user wants done with which model; knows nothing of how."""

    open_wanted = Signal(object)
    settings_wanted = Signal(object)
    smaller_wanted = Signal(object)
    compare_wanted = Signal(object)
    folder_wanted = Signal(object)
    delete_wanted = Signal(object)
    current_changed = Signal()
    """Another model is chosen, or more is known of it."""

    def __init__(self, look: Look, shelf: ShelfModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._wanted: Path | None = None
        self.setAccessibleName(self.tr("Models on this computer"))
        self.setModel(shelf)
        self.setItemDelegate(ShelfDelegate(look, self))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.scheduleDelayedItemsLayout)
        shelf.modelReset.connect(self._select_again)
        shelf.dataChanged.connect(lambda *_: self.current_changed.emit())
        self.selectionModel().currentChanged.connect(self._remember)

    @property
    def current(self) -> Shelved | None:
        """The model that is chosen."""
        entry = self._shelf.entry(self.currentIndex())
        return entry if isinstance(entry, Shelved) else None

    def select(self, path: Path | None) -> None:
        """Choose a model, now or as soon as it is shown."""
        self._wanted = path
        self._select_again()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The dots open the menu."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_dots(index, event):
            self._open_menu(index, event.globalPosition().toPoint())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks open a model."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not self._on_dots(index, event):
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
            self._open_menu(index, where)
        else:
            self._open_menu(self.indexAt(event.pos()), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames (Qt's own), Delete deletes."""
        current = self.current
        if current is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            if current.model.own:
                self.delete_wanted.emit(current.model)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """A hand over what can be clicked."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            on_dots = self._on_dots(self.indexAt(event.position().toPoint()), event)
            shape = Qt.CursorShape.PointingHandCursor if on_dots else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        return super().viewportEvent(event)

    def rename(self, model: LocalModel) -> None:
        """Edit a name in place."""
        index = self._shelf.index_of(model.path)
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def build_menu(self, shelved: Shelved) -> QMenu:
        """All that can be done with a model; what cannot is grey."""
        model = shelved.model
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chats = kind_of(model, shelved.judged) == "model" and model.complete
        able = openable(model, shelved.judged)
        menu.addAction(
            self.tr("Open") + "\tEnter", lambda: self.open_wanted.emit(model)
        ).setEnabled(able and not shelved.loaded)
        menu.addAction(self.tr("Settings…"), lambda: self.settings_wanted.emit(model)).setEnabled(
            able
        )
        menu.addAction(
            self.tr("Quantizations…"), lambda: self.compare_wanted.emit(model)
        ).setEnabled(able)
        menu.addAction(
            self.tr("Make a smaller one…"), lambda: self.smaller_wanted.emit(model)
        ).setEnabled(chats and able and not model.builtin)
        menu.addSeparator()
        menu.addAction(self.tr("Rename") + "\tF2", lambda: self.rename(model)).setEnabled(
            not model.builtin
        )
        menu.addAction(self.tr("Show in folder"), lambda: self.folder_wanted.emit(model))
        menu.addSeparator()
        self._add_delete(menu, model)
        return menu

    def _add_delete(self, menu: QMenu, model: LocalModel) -> None:
        if model.own:
            text = self.tr("Delete…") + "\tDel"
            menu.addAction(text, lambda: self.delete_wanted.emit(model))
        elif model.builtin:
            menu.addAction(self.tr("Delete (comes with Alcove)")).setEnabled(False)
        elif model.source in {"folder", "opened"}:
            menu.addAction(self.tr("Delete (a file of yours)")).setEnabled(False)
        else:
            text = self.tr("Delete (belongs to {program})")
            said = text.format(program=source_text(model.source))
            menu.addAction(said).setEnabled(False)

    def _open_menu(self, index: QModelIndex, where: QPoint) -> None:
        entry = self._shelf.entry(index)
        if isinstance(entry, Shelved):
            self.setCurrentIndex(index)
            self.build_menu(entry).popup(where)

    def _open(self, index: QModelIndex) -> None:
        entry = self._shelf.entry(index)
        if isinstance(entry, Shelved) and openable(entry.model, entry.judged):
            self.open_wanted.emit(entry.model)

    def _on_dots(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not isinstance(self._shelf.entry(index), Shelved):
            return False
        box, x = self.visualRect(index), event.position().x()
        if self.isRightToLeft():
            return x < box.left() + BUTTON + 8
        return x > box.right() - BUTTON - 8

    def _remember(self, current: QModelIndex) -> None:
        entry = self._shelf.entry(current)
        if isinstance(entry, Shelved):
            self._wanted = entry.model.path
        self.current_changed.emit()

    def _select_again(self) -> None:
        """After a reset: what was chosen before, else the first."""
        index = self._shelf.index_of(self._wanted)
        if not index.isValid() and self._shelf.shelved:
            wanted = self._wanted
            index = self._shelf.index_of(self._shelf.shelved[0].model.path)
            self.setCurrentIndex(index)
            self._wanted = wanted
        elif index.isValid():
            self.setCurrentIndex(index)
        self.current_changed.emit()
