"""The page of presets: make, duplicate, edit, delete with undo, take in and give away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.chat.presets import Preset
from app.ui.behaviour.flowing import flowing
from app.ui.behaviour.preset_list import PresetList
from app.ui.behaviour.preset_words import is_shipped
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, TextButton, named, paragraph
from app.ui.widgets.notice import NoticeBar, UndoToast
from app.ui.widgets.page import page_head

WIDTH: Final = 680


class PresetPage(QWidget):
    """Says what the user wants; the list is of those that are kept."""

    left = Signal()
    new_wanted = Signal()
    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    delete_wanted = Signal(object)
    default_wanted = Signal(str)
    """The id of the preset of new chats, empty for none."""
    import_wanted = Signal()
    export_wanted = Signal(object)
    """A list of presets to be written into a file."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "page")
        self._look = look
        self.list = PresetList(look)
        self.notice = NoticeBar(look)
        self.toast = UndoToast(look)
        self._own: list[Preset] = []
        self._default = ""
        self._make_buttons()
        self._lay_out()
        self.list.current_changed.connect(self._refresh)
        self.list.open_wanted.connect(self._open)
        self.list.delete_wanted.connect(self._delete)
        self.list.menu_wanted.connect(self._pop_up)
        self.setFocusProxy(self.list)
        self._refresh()

    def show_presets(self, presets: Sequence[Preset], default: str) -> None:
        """All there are; `default` is the id of that of new chats."""
        self._own = [preset for preset in presets if not is_shipped(preset)]
        self._default = default
        self.list.show_presets(presets, default)
        self.export_all.setEnabled(bool(self._own))
        self._refresh()

    def build_menu(self) -> QMenu:
        """What can be done with the chosen preset."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.edit, self.duplicate, self.make_default, self.export, self.delete):
            if not button.isHidden():
                menu.addAction(button.accessibleName(), button.click)
        return menu

    def _pop_up(self, where: object) -> None:
        if self.list.current is not None and isinstance(where, QPoint):
            self.build_menu().popup(where)

    def _open(self) -> None:
        (self.duplicate if self.edit.isHidden() else self.edit).click()

    def _delete(self) -> None:
        if not self.delete.isHidden():
            self.delete.click()

    def _refresh(self) -> None:
        current = self.list.current
        own = current is not None and not is_shipped(current)
        self.edit.setVisible(own)
        self.delete.setVisible(own)
        for button in (self.duplicate, self.export, self.make_default):
            button.setEnabled(current is not None)
        chosen = current is not None and current.id == self._default
        text = self.tr("Not for new chats") if chosen else self.tr("Use for new chats")
        self.make_default.relabel(text)

    def _on_current(self, do: Callable[[Preset], object]) -> Callable[[], object]:
        def act() -> None:
            current = self.list.current
            if current is not None:
                do(current)

        return act

    def _choose_default(self, preset: Preset) -> None:
        self.default_wanted.emit("" if preset.id == self._default else preset.id)

    def _make_buttons(self) -> None:
        look, on = self._look, self._on_current
        new, take = self.tr("New preset"), self.tr("Import…")
        self.new = TextButton(look, new, self.new_wanted.emit, icon="plus", kind="usual")
        self.take = TextButton(look, take, self.import_wanted.emit)
        every = self.tr("Export all of yours…")
        self.export_all = TextButton(look, every, lambda: self.export_wanted.emit(self._own))
        self.edit = TextButton(look, self.tr("Edit"), on(self.edit_wanted.emit))
        self.duplicate = TextButton(look, self.tr("Duplicate"), on(self.duplicate_wanted.emit))
        self.export = TextButton(
            look, self.tr("Export…"), on(lambda preset: self.export_wanted.emit([preset]))
        )
        self.make_default = TextButton(look, "", on(self._choose_default))
        self.delete = TextButton(look, self.tr("Delete"), on(self.delete_wanted.emit))

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(
            paragraph(
                self.tr(
                    "A preset is a system prompt, a choice of words and, if you like, a model "
                    "under one name. Those from Alcove can be duplicated and then changed."
                )
            )
        )
        column.addWidget(flowing(self.new, self.take, self.export_all))
        column.addWidget(self._card(), 1)
        column.addWidget(self.notice)
        column.addWidget(self.toast)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 28, 28, 20)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)

    def _head(self) -> QHBoxLayout:
        self.back = IconButton(self._look, "arrow_left", self.tr("Back"), self.left.emit)
        return page_head(self.back, self.tr("Presets"))

    def _card(self) -> QFrame:
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        verbs = QHBoxLayout()
        verbs.setContentsMargins(8, 0, 8, 0)
        buttons = (self.edit, self.duplicate, self.make_default, self.export, self.delete)
        verbs.addWidget(flowing(*buttons))
        column.addLayout(verbs)
        return card
