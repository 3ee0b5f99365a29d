"""The card on which a chat's preset is chosen, saved and left."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.chat.presets import LONGEST_NAME, Preset
from app.ui.behaviour.chosen import Chosen
from app.ui.behaviour.flowing import flowing
from app.ui.behaviour.preset_words import is_shipped, preset_about, preset_name
from app.ui.settings.rows import CalmComboBox, Section
from app.ui.style import Look
from app.ui.widgets.basics import TextButton, paragraph

WIDTH: Final = 240


class PresetCard(Section):
    """Says what the user wants; knows nothing of how it is kept."""

    picked = Signal(str)
    save_wanted = Signal(str)
    """What is chosen for this chat, as a preset of this name."""
    update_wanted = Signal()
    delete_wanted = Signal()
    manage_wanted = Signal()
    model_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("Preset"))
        self._look = look
        self.box = CalmComboBox()
        self.box.setFixedWidth(WIDTH)
        self.box.currentIndexChanged.connect(lambda _: self.picked.emit(self.box.currentData()))
        self.add(
            self.tr("In this chat"),
            self.box,
            self.tr("A system prompt and a choice of words under one name."),
        )
        self.box.setAccessibleName(self.tr("Preset"))
        self._about = paragraph("")
        self.take(self._about)
        self._make_model_row(look)
        self._make_buttons(look)
        self._make_naming(look)

    def show_chosen(self, chosen: Chosen, default: str, model: str) -> None:
        """What holds for the chat. `model` is why another one should be opened, or empty."""
        self._fill(chosen, default)
        preset = chosen.preset
        about = self.tr("Your own system prompt, and the choice of words of the settings.")
        self._about.setText(preset_about(preset) if preset else about)
        self._about.setVisible(bool(self._about.text()))
        self._wish.setText(model)
        self._model.setVisible(bool(model))
        own = preset is not None and not is_shipped(preset)
        self.update_button.setVisible(own)
        self.update_button.setEnabled(chosen.changed)
        self.delete_button.setVisible(own)

    def ask_name(self, name: str) -> None:
        """Let the user name a new preset."""
        self._naming.show()
        self.name.setText(name)
        self.name.setFocus()
        self.name.selectAll()

    def _fill(self, chosen: Chosen, default: str) -> None:
        offered = [("", self._default_name(chosen, default), "")]
        offered += [(id_, preset_name(one), preset_about(one)) for id_, one in listed(chosen)]
        role = Qt.ItemDataRole
        with QSignalBlocker(self.box):
            self.box.clear()
            for id_, name, about in offered:
                self.box.addItem(name, id_)
                row = self.box.count() - 1
                self.box.setItemData(row, about or None, role.ToolTipRole)
                self.box.setItemData(row, about or None, role.AccessibleDescriptionRole)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen.choices.preset)))

    def _default_name(self, chosen: Chosen, default: str) -> str:
        return default_name(chosen, default) or self.tr("As in the settings")

    def _make_model_row(self, look: Look) -> None:
        self._model = QWidget()
        self._wish = paragraph("")
        self.open_button = TextButton(look, self.tr("Open it"), self.model_wanted.emit)
        row = QHBoxLayout(self._model)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._wish, 1)
        row.addWidget(self.open_button)
        self.take(self._model)

    def _make_buttons(self, look: Look) -> None:
        self.save_button = TextButton(look, self.tr("Save as preset…"), lambda: self.ask_name(""))
        update = self.tr("Update preset")
        self.update_button = TextButton(look, update, self.update_wanted.emit)
        self.delete_button = TextButton(look, self.tr("Delete preset"), self.delete_wanted.emit)
        manage = self.tr("Manage presets…")
        self.manage_button = TextButton(look, manage, self.manage_wanted.emit, kind="plain")
        first = (self.save_button, self.update_button, self.delete_button)
        self.take(flowing(*first, self.manage_button))

    def _make_naming(self, look: Look) -> None:
        self._naming = QWidget()
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.name.returnPressed.connect(self._save)
        self.keep_button = TextButton(look, self.tr("Save"), self._save, kind="primary")
        cancel = TextButton(look, self.tr("Cancel"), self._end_naming)
        row = QHBoxLayout(self._naming)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep_button)
        row.addWidget(cancel)
        self.take(self._naming)
        self._naming.hide()

    def _save(self) -> None:
        name = self.name.text().strip()
        if name:
            self._end_naming()
            self.save_wanted.emit(name)
        else:
            self.name.setFocus()

    def _end_naming(self) -> None:
        self._naming.hide()
        self.save_button.setFocus()


def listed(chosen: Chosen) -> list[tuple[str, Preset]]:
    """The presets to choose from: the user's own by name, then those that came with Alcove."""
    own = [pair for pair in chosen.presets.items() if not is_shipped(pair[1])]
    own.sort(key=lambda pair: pair[1].name.casefold())
    return own + [pair for pair in chosen.presets.items() if is_shipped(pair[1])]


def default_name(chosen: Chosen, default: str) -> str:
    """What holds where nothing is chosen, by its preset; empty where there is none."""
    preset = chosen.presets.get(default)
    return preset_name(preset) if preset else ""


def model_wish(preset: Preset | None, open_path: Path | None) -> Path | None:
    """The model that a preset wants and that is not open."""
    if preset is None or not preset.model or Path(preset.model) == open_path:
        return None
    return Path(preset.model)
