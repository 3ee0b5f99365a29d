"""The bar above the chat: the model on one side, theme and panels on the other."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.model_menu import ModelMenu
from app.ui.shortcuts import KEYS
from app.ui.style import Look
from app.ui.widgets.basics import IconButton


class Header(QFrame):
    """Only widgets; the window connects them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self._look = look
        self.unfold = IconButton(look, "panel_left", self.tr("Show the list of chats"))
        self.new = IconButton(look, "compose", self.tr("New chat"))
        self.models = ModelMenu(look)
        self.theme = IconButton(look, "moon", "")
        self.panel = IconButton(look, "panel_right", self.tr("Show or hide this computer"))
        self.unfold.set_tip(self.tr("Show the list of chats"), KEYS["fold_side"])
        self.panel.set_tip(self.tr("Show or hide this computer"), KEYS["fold_right"])
        self.new.set_tip(self.tr("New chat"), KEYS["new_chat"])
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.unfold)
        row.addWidget(self.new)
        row.addWidget(self.models)
        row.addStretch(1)
        row.addWidget(self.theme)
        row.addWidget(self.panel)
        look.changed.connect(self._name_theme)
        self._name_theme()

    def show_side(self, shown: bool) -> None:
        """Offer here what the folded panel offers otherwise."""
        self.unfold.setVisible(not shown)
        self.new.setVisible(not shown)

    def _name_theme(self) -> None:
        dark = self._look.theme.name == "dark"
        self.theme.show_icon("sun" if dark else "moon")
        self.theme.set_tip(self.tr("Light colours") if dark else self.tr("Dark colours"))
