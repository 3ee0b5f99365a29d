"""The button with the user's own folders: add one, or look through one no more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from app.ui.models.shelf_ports import ShelfWork
from app.ui.style import Look
from app.ui.widgets.basics import IconButton

LONGEST = 48
"""Characters of a path in the menu."""


class FolderButton(IconButton):
    """Opens a menu; the folders are asked for each time."""

    add_wanted = Signal()
    remove_wanted = Signal(object)
    """A Path."""

    def __init__(self, look: Look, work: ShelfWork) -> None:
        super().__init__(look, "folder", "")
        self._work = work
        self.set_tip(self.tr("Folders with models"))
        self.setIconSize(QSize(18, 18))
        self.clicked.connect(self._open)

    def build_menu(self) -> QMenu:
        """Add one, then those that are looked through."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = menu.addAction(self.tr("Add a folder…"), self.add_wanted.emit)
        add.setIcon(QIcon(self._look.icon("plus", "dim", 16, self.devicePixelRatioF())))
        folders = self._work.folders()
        if folders:
            menu.addSeparator()
        for folder in folders:
            text = self.tr("Look no more through {folder}").format(folder=shortened(folder))
            action = menu.addAction(text.replace("&", "&&"))
            action.setToolTip(str(folder))
            action.triggered.connect(lambda _=False, one=folder: self.remove_wanted.emit(one))
        return menu

    def _open(self) -> None:
        menu = self.build_menu()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])


def shortened(folder: Path) -> str:
    """A path that fits a menu: its end says most."""
    text = " ".join(str(folder).split())
    return text if len(text) <= LONGEST else f"…{text[1 - LONGEST :]}"
