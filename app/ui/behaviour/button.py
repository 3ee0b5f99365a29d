"""The button that names how this chat is answered, with the menu of presets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QToolButton

from app.ui.style import Look, Tone

LONGEST: Final = 24
"""Characters of a preset's name that fit beside the message box."""

Offer = tuple[str, str, str]
"""A preset's id, name and purpose; the id is empty for what holds where none is chosen."""


class BehaviourButton(QToolButton):
    """A press opens the menu; so do Enter, Space and the arrow down."""

    preset_chosen = Signal(str)
    adjust_wanted = Signal()
    presets_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._offers, self._current = look, tuple[Offer, ...](), ""
        self.setObjectName("behaviour")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(self.open_menu)
        look.changed.connect(self._redraw)
        self.show_chosen("", "", changed=False)
        self._redraw()
        self.hide()

    def offer(self, presets: Sequence[Offer]) -> None:
        """What can be chosen; hidden before."""
        self._offers = tuple(presets)
        self.show()

    def show_chosen(self, id_: str, name: str, *, changed: bool) -> None:
        """What holds for the chat; `changed` where the chat has values of its own."""
        self._current = id_
        name = name or self.tr("Behaviour")
        short = name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
        text = self.tr("{preset}, changed").format(preset=short) if changed else short
        self.setText(f" {text.replace('&', '&&')}")
        whole = self.tr("{preset}, changed").format(preset=name) if changed else name
        self.setAccessibleName(self.tr("Behaviour: {preset}").format(preset=whole))
        self.setToolTip(self.tr("How the model answers in this chat"))
        self.setAccessibleDescription(self.toolTip())

    def open_menu(self) -> None:
        """Open the list above the button."""
        menu = self.build_menu()
        high = menu.sizeHint().height()
        side = self.width() - menu.sizeHint().width() if self.isRightToLeft() else 0
        menu.popup(self.mapToGlobal(QPoint(side, -high - 4)))
        checked = (action for action in menu.actions() if action.isChecked())
        menu.setActiveAction(next(checked, menu.actions()[0]))

    def build_menu(self) -> QMenu:
        """The presets, then the two pages."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        for id_, name, about in self._offers:
            action = menu.addAction(name.replace("&", "&&"))
            action.setToolTip(about)
            action.setStatusTip(about)
            action.setCheckable(True)
            action.setChecked(id_ == self._current)
            action.triggered.connect(lambda _=False, id_=id_: self.preset_chosen.emit(id_))
            group.addAction(action)
        menu.addSeparator()
        adjust = menu.addAction(self.tr("Adjust for this chat…"))
        adjust.triggered.connect(self.adjust_wanted.emit)
        adjust.setIcon(self._icon("sliders", "dim"))
        presets = menu.addAction(self.tr("Manage presets…"))
        presets.triggered.connect(self.presets_wanted.emit)
        presets.setIcon(self._icon("pencil", "dim"))
        return menu

    def _redraw(self) -> None:
        self.setIcon(self._icon("sliders", "dim"))

    def _icon(self, name: str, tone: Tone) -> QIcon:
        return QIcon(self._look.icon(name, tone, 16, self.devicePixelRatioF()))
