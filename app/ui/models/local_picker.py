"""The quantizations of one model on this computer, side by side, with the best one marked."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.local_choices import alike, choice_of, local_rows
from app.models.local_files import LocalModel
from app.models.picker import Row
from app.ui.models.exact_panel import ExactPanel
from app.ui.models.picker_table import PickerTable
from app.ui.models.ports import Standing
from app.ui.models.shelf_model import ShelfModel
from app.ui.models.verdict_words import said
from app.ui.style import Look
from app.ui.widgets.basics import TextButton, paragraph, text_label
from app.ui.widgets.page import Page

SIZE: Final = (820, 520)


class LocalPicker(QDialog):
    """Not modal; follows what the shelf finds out. The same table as a repository's."""

    open_wanted = Signal(object)
    """A Path."""
    smaller_wanted = Signal()

    def __init__(self, parent: QWidget, look: Look, shelf: ShelfModel, model: LocalModel) -> None:
        super().__init__(parent)
        self._shelf, self._model = shelf, model
        self._paths: dict[tuple[str, ...], Path] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Quantizations on this computer"))
        self.why = paragraph("", tone="text")
        self.table = PickerTable(look)
        self.told = ExactPanel(look, checkable=False)
        self.smaller = TextButton(look, self.tr("Make a smaller one…"), self.smaller_wanted.emit)
        self.smaller.setVisible(not model.builtin)
        self.done_button = TextButton(look, self.tr("Close"), self.close)
        self._lay_out()
        self.table.selected.connect(self.told.show_row)
        self.table.acted.connect(self._open)
        for changed in (shelf.dataChanged, shelf.modelReset):
            changed.connect(self._show)
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        """Show what is judged by now; what is looked at stays so."""
        current = self.table.current
        models = alike(self._model, self._shelf.models)
        known = {one: each for one in models if (each := self._shelf.judged(one)) is not None}
        found = local_rows(self._model, known)
        self._paths = {tuple(map(str, one.parts)): one.path for one in models}
        facts = known[self._model].facts if self._model in known else None
        self.table.picker.show(found, facts.parameters if facts else 0)
        here = {row.quantization.label: Standing("here", 1.0) for row in found}
        self.table.picker.show_standings(here)
        own = choice_of(self._model, facts.label if facts else "")
        self.table.select(current.quantization if current else own)
        self.why.setText(self._reason(found))

    def _reason(self, found: list[Row]) -> str:
        best = next((row for row in found if row.best), None)
        if not found:
            return self.tr("Not looked at yet.")
        if best is None:
            return self.tr("None of these runs well on this computer. Make a smaller one.")
        told = self.tr("Why {label}: {reason}")
        label = best.quantization.label or self.tr("this one")
        return told.format(label=label, reason=said(best.reason, best.facts))

    def _open(self, row: Row) -> None:
        path = self._paths.get(row.quantization.files)
        if path is not None:
            self.open_wanted.emit(path)
            self.close()

    def _lay_out(self) -> None:
        title = text_label(self._model.name, size="title")
        title.setWordWrap(True)
        page = Page(SIZE[0])
        for widget in (title, self.why, self.table, self.told):
            page.column.addWidget(widget)
        page.column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(22, 0, 22, 18)
        buttons.addWidget(self.smaller)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(buttons)
        self.setMinimumSize(420, 360)
        self.resize(*SIZE)
