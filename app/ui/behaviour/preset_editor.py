"""The page on which a preset is written: its name, what the model is told, how words are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.chat.choices import Defaults
from app.chat.presets import LONGEST_NAME, Preset
from app.ui.behaviour.model_rows import ModelRows
from app.ui.behaviour.preset_files import LONGEST_ABOUT
from app.ui.behaviour.rule_box import RuleBox
from app.ui.behaviour.sampling_rows import SamplingRows
from app.ui.ports import ModelEntry
from app.ui.settings.rows import LongText, Section, choice
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, TextButton, named, paragraph
from app.ui.widgets.page import Page, page_head

WIDTH: Final = 680
FIELD: Final = 300
PROMPT_HEIGHT: Final = 150


class PresetEditor(QWidget):
    """Hands over the preset where it is saved; nothing is kept before."""

    left = Signal()
    saved = Signal(object)

    def __init__(
        self, look: Look, preset: Preset, defaults: Defaults, models: Sequence[ModelEntry]
    ) -> None:
        super().__init__()
        named(self, "page")
        self._look, self._preset, self._defaults = look, preset, defaults
        sampling = preset.sampling or defaults.sampling
        self.rows = SamplingRows(look, sampling, defaults.sampling)
        self.rule = RuleBox(look, sampling.json_schema, sampling.grammar)
        self.models = ModelRows(preset, models)
        self._lay_out(preset)
        self._show_kinds()
        self._first = self.preset

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.preset != self._first

    @property
    def preset(self) -> Preset:
        """What the fields say."""
        told = self.told.currentData() == "own"
        chosen = self.words.currentData() == "own"
        self.rule.check()
        self.rows.commit()
        schema, grammar = self.rule.rule
        sampling = replace(self.rows.value, json_schema=schema, grammar=grammar)
        return replace(
            self.models.preset,
            name=" ".join(self.name.text().split()),
            about=" ".join(self.about.text().split()),
            system_prompt=self.prompt.toPlainText() if told else None,
            sampling=sampling if chosen else None,
        )

    def refuse(self, text: str) -> None:
        """It was not kept: say why."""
        self.problem.setText(text)
        self.problem.show()
        self.name.setFocus()

    def _save(self) -> None:
        if not self.name.text().strip():
            self.refuse(self.tr("A preset needs a name."))
        elif self.words.currentData() == "own" and self.rule.trouble:
            self.problem.setText(self.rule.trouble)
            self.problem.show()
            self.rule.field.setFocus()
        else:
            self.problem.hide()
            self.saved.emit(self.preset)

    def _show_kinds(self) -> None:
        self.prompt.setVisible(self.told.currentData() == "own")
        chosen = self.words.currentData() == "own"
        for section in (*self.rows.sections, self.rule):
            section.setVisible(chosen)

    def _lay_out(self, preset: Preset) -> None:
        page = Page(WIDTH)
        self._head(page.column)
        sections = (self._naming(preset), self._telling(preset), self._choosing(preset))
        for section in (*sections, *self.rows.sections, self.rule, self.models):
            page.column.addWidget(section)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        edge = named(QFrame(), "edge")
        edge.setFixedHeight(1)
        whole.addWidget(edge)
        whole.addLayout(self._foot())

    def _head(self, column: QVBoxLayout) -> None:
        self.back = IconButton(
            self._look, "arrow_left", self.tr("Back to the presets"), self.left.emit
        )
        title = self.tr("Edit preset") if self._preset.id else self.tr("New preset")
        column.addLayout(page_head(self.back, title))

    def _naming(self, preset: Preset) -> Section:
        section = Section(self.tr("Preset"))
        self.name, self.about = QLineEdit(preset.name), QLineEdit(preset.about)
        self.name.setMaxLength(LONGEST_NAME)
        self.about.setMaxLength(LONGEST_ABOUT)
        for field in (self.name, self.about):
            field.setMinimumWidth(FIELD)
            field.setCursorPosition(0)
        section.add(self.tr("Name"), self.name)
        section.add(self.tr("What it is for"), self.about, self.tr("In a sentence."))
        self.setFocusProxy(self.name)
        return section

    def _telling(self, preset: Preset) -> Section:
        section = Section(self.tr("Instructions"))
        kinds = (("all", self.tr("As for all chats")), ("own", self.tr("Its own")))
        kind = "all" if preset.system_prompt is None else "own"
        self.told = choice(kinds, kind, lambda _: self._show_kinds())
        section.add(
            self.tr("System prompt"),
            self.told,
            self.tr(
                "What the model is told before the chat begins: that of the settings, or this."
            ),
        )
        hint = self.tr("For example: Answer briefly, in British English.")
        self.prompt = LongText(
            preset.system_prompt or "", hint, lambda _: None, height=PROMPT_HEIGHT
        )
        self.prompt.setAccessibleName(self.tr("System prompt of this preset"))
        section.take(self.prompt)
        return section

    def _choosing(self, preset: Preset) -> Section:
        section = Section(self.tr("Parameters"))
        kinds = (("all", self.tr("As in the settings")), ("own", self.tr("Its own")))
        kind = "all" if preset.sampling is None else "own"
        self.words = choice(kinds, kind, lambda _: self._show_kinds())
        section.add(
            self.tr("How words are chosen"),
            self.words,
            self.tr("An arrow takes a value back to that of the settings."),
        )
        return section

    def _foot(self) -> QHBoxLayout:
        self.problem = paragraph("", tone="bad")
        self.problem.hide()
        self.cancel = TextButton(self._look, self.tr("Cancel"), self.left.emit)
        self.save = TextButton(self._look, self.tr("Save"), self._save, kind="primary")
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.problem, 1)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 10, 28, 12)
        foot.addStretch(1)
        foot.addWidget(inner, 1000)
        foot.addStretch(1)
        return foot
