"""The About page: what Alcove is, the versions of everything, and what it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from app.ui.about.part_list import PartList, PartModel
from app.ui.about.words import line_name, version_words
from app.ui.side_panel import SearchField
from app.ui.style import Look
from app.ui.widgets.basics import (
    IconButton,
    IconLabel,
    TextButton,
    named,
    paragraph,
    text_label,
)
from app.ui.widgets.notice import announce
from app.ui.widgets.page import Page, page_head

if TYPE_CHECKING:
    from app.about.parts import Part
    from app.about.versions import Line

WIDEST = 720
EMBLEM = 56


class AboutPage(Page):
    """Only widgets; `AboutCorner` fills it."""

    left = Signal()
    licence_wanted = Signal()
    copy_wanted = Signal()
    part_wanted = Signal(object)

    def __init__(self, look: Look, version: str, day: date | None) -> None:
        super().__init__(WIDEST)
        self._look = look
        self.back = IconButton(look, "arrow_left", self.tr("Back to the chat"), self.left.emit)
        self.setFocusProxy(self.back)
        self.licence = TextButton(look, self.tr("Read the licence"), self.licence_wanted.emit)
        self.copy = TextButton(
            look, self.tr("Copy the versions"), self.copy_wanted.emit, icon="copy"
        )
        self.copy.setEnabled(False)
        self.versions = QGridLayout()
        self.state = paragraph(self.tr("Looking at what is installed…"), tone="faint")
        self.parts = PartModel(self)
        self.search = SearchField(look)
        self.search.setPlaceholderText(self.tr("Filter by name or licence"))
        self.search.setAccessibleName(self.tr("Filter by name or licence"))
        self.list = PartList(look, self.parts)
        self.empty = paragraph(self.tr("No part and no licence is called that."), tone="faint")
        self._lay_out(version, day)
        self.search.asked.connect(self.parts.filter)
        self.search.left_down.connect(self._enter_list)
        self.parts.modelReset.connect(self._show_found)
        self.list.opened.connect(self.part_wanted)
        selection = self.list.selectionModel()
        if selection is not None:
            selection.currentChanged.connect(self._follow)

    def show_versions(self, lines: Sequence[Line], problem: str = "") -> None:
        """Show these alone, and what could not be found out."""
        while (item := self.versions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        # The values are Latin in every language, and would stand at the left from right to left.
        side = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        )
        for row, (name, value) in enumerate(lines):
            said = paragraph(value, tone="text")
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{line_name(name)}: {value}")
            said.setAlignment(top | side)
            label = text_label(line_name(name), tone="dim")
            self.versions.addWidget(label, row, 0, top | Qt.AlignmentFlag.AlignLeading)
            self.versions.addWidget(said, row, 1)
        self.state.setText(problem)
        self.state.setVisible(bool(problem))
        self.copy.relabel(self.tr("Copy the versions"))
        self.copy.setEnabled(True)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """List these."""
        self.parts.show_parts(parts)

    def show_copied(self) -> None:
        """Say that it was done."""
        self.copy.relabel(self.tr("Copied"))
        announce(self.copy, self.tr("Copied"))

    def _show_found(self) -> None:
        found = bool(self.parts.shown)
        self.list.setVisible(found)
        self.empty.setVisible(not found)

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.parts.index(0, 0))

    def _follow(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Scroll so that the part the keys have reached is seen."""
        sheet = self.widget()
        if index.isValid() and sheet is not None:
            box = self.list.visualRect(index)
            place = self.list.viewport().mapTo(sheet, QPoint(box.left(), box.center().y()))
            self.ensureVisible(place.x(), place.y(), 0, box.height() * 2)

    def _lay_out(self, version: str, day: date | None) -> None:
        self.column.addLayout(page_head(self.back, self.tr("About Alcove")))
        self.column.addSpacing(4)
        self.column.addWidget(self._program_card(version, day))
        self.column.addWidget(self._versions_card())
        self.column.addWidget(self._parts_card())

    def _program_card(self, version: str, day: date | None) -> QFrame:
        card, column = _card()
        emblem = IconLabel(self._look, "alcove", EMBLEM, "accent")
        words = QVBoxLayout()
        words.setSpacing(2)
        beside = Qt.AlignmentFlag.AlignLeading
        words.addWidget(text_label("Alcove", size="title"), 0, beside)
        words.addWidget(text_label(version_words(version, day), tone="dim"), 0, beside)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(emblem, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        column.addLayout(row)
        column.addWidget(
            paragraph(
                self.tr(
                    "A private chat with open-weight language models on your own computer. Nothing "
                    "you write leaves it."
                ),
                tone="text",
            )
        )
        column.addWidget(
            paragraph(
                self.tr(
                    "Alcove is free software under the Apache License 2.0: you may use, study, "
                    "change and share it. It comes without any warranty."
                )
            )
        )
        column.addWidget(self.licence, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _versions_card(self) -> QFrame:
        card, column = _card()
        column.addWidget(text_label(self.tr("Versions"), size="head"))
        self.versions.setVerticalSpacing(7)
        self.versions.setHorizontalSpacing(24)
        self.versions.setColumnStretch(1, 1)
        column.addLayout(self.versions)
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.copy)
        row.addWidget(
            paragraph(self.tr("For a bug report. Nothing personal is in it."), tone="faint"), 1
        )
        column.addLayout(row)
        return card

    def _parts_card(self) -> QFrame:
        card, column = _card()
        column.addWidget(text_label(self.tr("What Alcove is made of"), size="head"))
        column.addWidget(
            paragraph(
                self.tr(
                    "Press a part to read its licence. Thanks to everyone who wrote one of them."
                )
            )
        )
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.empty.hide()
        column.addWidget(self.empty)
        return card


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = named(QFrame(), "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 16, 18, 16)
    column.setSpacing(12)
    return card, column
