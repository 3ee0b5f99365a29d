"""What is to be said of the choice that is looked at, and llama.cpp's own figures for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.models.picker_model import UNUSABLE, label_of
from app.ui.models.verdict_words import said, verdict_details, verdict_text, verdict_tone
from app.ui.style import Look
from app.ui.widgets.basics import (
    IconLabel,
    TextButton,
    named,
    paragraph,
    restyle,
    text_label,
)
from app.ui.words import decimal, file_size

if TYPE_CHECKING:
    from app.engine.workshop import DryRun
    from app.models.picker import Row


class ExactPanel(QFrame):
    """One row of the table in words; its button asks for the exact memory."""

    check_wanted = Signal(object)
    """A Row."""

    def __init__(self, look: Look, *, checkable: bool = True) -> None:
        super().__init__()
        named(self, "card")
        self._checkable = checkable
        self._row: Row | None = None
        self._name = text_label("", size="head")
        self._verdict_icon = IconLabel(look, "layers", 16)
        self._why = paragraph("", tone="text")
        self._needs = paragraph("")
        self._beside = paragraph("")
        self._trouble = paragraph("", tone="bad")
        self.check = TextButton(look, self.tr("Check exactly"), self._ask, icon="gauge")
        self.check.setToolTip(
            self.tr("llama.cpp itself tells what it would take; nothing is downloaded for that.")
        )
        self._figures = QWidget()
        self._grid = QGridLayout(self._figures)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(4)
        self._checked = paragraph("", tone="faint", size="small")
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """All that is said."""
        labels = [self._name, self._why, self._needs, self._beside, self._trouble, self._checked]
        return "\n".join(label.text() for label in labels if not label.isHidden())

    @property
    def figures(self) -> list[str]:
        """The cells of the exact figures, row by row."""
        items = [self._grid.itemAt(number) for number in range(self._grid.count())]
        labels = [item.widget() for item in items if item is not None]
        return [label.text() for label in labels if isinstance(label, QLabel)]

    @property
    def row(self) -> Row | None:
        """The row that is told about."""
        return self._row

    def show_row(self, row: Row, beside: Sequence[str] = ()) -> None:
        """Say what is to be said of another choice; `beside`: what it takes with side files."""
        self._row = row
        usable = row.reason not in UNUSABLE
        self._name.setText(label_of(row))
        self._verdict_icon.show_icon("layers" if usable else "alert", verdict_tone(row.verdict))
        why = said(row.reason, row.facts)
        told = "" if row.best else f" {why}"  # the best one's is said above the table
        self._why.setText(f"{verdict_text(row.verdict)}.{told}" if usable else why)
        self._needs.setText(verdict_details(row.verdict))
        self._needs.setVisible(usable)
        self._beside.setText("\n".join(beside))
        self._beside.setVisible(usable and bool(beside))
        self.check.setVisible(usable and self._checkable)
        self.show_checking(False)
        self._clear()
        self.show()

    def show_checking(self, checking: bool) -> None:
        """llama.cpp is being asked."""
        self.check.setEnabled(not checking)
        self.check.setText(self.tr(" Checking…") if checking else self.tr(" Check exactly"))
        if checking:
            self._clear()

    def show_trouble(self, text: str) -> None:
        """Why there are no exact figures."""
        self.show_checking(False)
        self._trouble.setText(text)
        self._trouble.show()

    def show_exact(self, weighed: DryRun) -> None:
        """The exact figures, a line for each memory."""
        self.show_checking(False)
        self._clear()
        heads = ("", self.tr("Weights"), self.tr("KV cache"), self.tr("Working space"))
        for column, head in enumerate((*heads, self.tr("Together"))):
            self._put(0, column, head, head=True)
        tables = [dict(weighed.weights), dict(weighed.kv), _added(weighed.compute, weighed.output)]
        devices = list(dict.fromkeys(name for table in tables for name in table))
        for line, device in enumerate(devices, 1):
            sizes = [table.get(device, 0) for table in tables]
            self._put(line, 0, self._memory_of(device))
            for column, size in enumerate((*sizes, sum(sizes)), 1):
                self._put(line, column, file_size(size) if size else "–", strong=column == 4)
        told = self.tr(
            "By llama.cpp, with a context of {context} tokens and a {kv} cache; "
            "asked in {seconds} s."
        )
        self._checked.setText(
            told.format(
                context=QLocale().toString(weighed.context),
                kv=weighed.kv_type,
                seconds=decimal(weighed.seconds, 1),
            )
        )
        self._checked.show()
        self._figures.show()

    def _memory_of(self, device: str) -> str:
        return self.tr("Main memory") if device == "CPU" else device

    def _put(
        self, line: int, column: int, text: str, *, head: bool = False, strong: bool = False
    ) -> None:
        label = text_label(text, tone="faint" if head else "text", size="small", strong=strong)
        side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
        self._grid.addWidget(label, line, column, side | Qt.AlignmentFlag.AlignVCenter)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for widget in (self._figures, self._checked, self._trouble):
            widget.hide()

    def _ask(self) -> None:
        if self._row is not None:
            self.check_wanted.emit(self._row)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(9)
        top.addWidget(self._verdict_icon)
        top.addWidget(self._name)
        top.addStretch(1)
        top.addWidget(self.check)
        grid = QHBoxLayout()
        grid.addWidget(self._figures)
        grid.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(5)
        column.addLayout(top)
        for label in (self._why, self._needs, self._beside, self._trouble):
            column.addWidget(label)
        column.addLayout(grid)
        column.addWidget(self._checked)
        restyle(self._checked, "scale", "small")


def _added(
    first: tuple[tuple[str, int], ...], second: tuple[tuple[str, int], ...]
) -> dict[str, int]:
    """By device, both together."""
    added = dict(first)
    for device, size in second:
        added[device] = added.get(device, 0) + size
    return added
