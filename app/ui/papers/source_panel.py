"""The panel at the right that shows where an answer comes from: its widgets and what they say."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from app.ui.papers.page_view import PageView
from app.ui.papers.passage_view import PassageView
from app.ui.style import Look
from app.ui.widgets.basics import (
    IconButton,
    IconLabel,
    TextButton,
    named,
    paragraph,
    text_label,
    vertical_edge,
)
from app.ui.widgets.elided import ElidedLabel
from app.ui.words import decimal

LEAST: Final = 360
"""Pixels in width: in the narrowest window the chat has as much."""
MOST: Final = 760
ROOM_FOR_CHAT: Final = 540
EDGE: Final = 1


class SourcePanel(QFrame):
    """Only widgets; `Sources` fills it and hears the buttons."""

    closed = Signal()
    stepped = Signal(int)
    """To the source before (-1) or after (1)."""
    turned = Signal(int)
    """To the page before (-1) or after (1)."""
    picture_wanted = Signal(bool)
    """The page as a picture, or its text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "right")
        self.setFixedWidth(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Source"))
        self.name = ElidedLabel(size="head")
        self.name.keep_end(True)
        self.place = ElidedLabel(tone="dim")
        self.count = text_label("", tone="dim", size="small")
        self.page_count = text_label("", tone="dim", size="small")
        self.page, self.text = PageView(look), PassageView(look)
        self.told = paragraph("")
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setMargin(16)
        self.body = QStackedWidget()
        for widget in (self.text, self.page, self.told):
            self.body.addWidget(widget)
        self._make_buttons(look)
        self._lay_out(look)

    def _make_buttons(self, look: Look) -> None:
        step, turn = self.stepped.emit, self.turned.emit
        leave = self.closed.emit
        self.close_button = IconButton(look, "close", self.tr("Close the source"), leave)
        self.before = IconButton(look, "chevron_up", self.tr("Source before"), lambda: step(-1))
        self.after = IconButton(look, "chevron_down", self.tr("Next source"), lambda: step(1))
        self.page_before = IconButton(look, "chevron_up", self.tr("Page before"), lambda: turn(-1))
        self.page_after = IconButton(look, "chevron_down", self.tr("Next page"), lambda: turn(1))
        self.as_page = TextButton(look, self.tr("Page"), lambda: self.picture_wanted.emit(True))
        self.as_text = TextButton(look, self.tr("Text"), lambda: self.picture_wanted.emit(False))
        self._choices = (self.as_page, self.as_text)
        for button in self._choices:
            button.setCheckable(True)
            button.setObjectName("entry")

    def fit(self, room: int) -> None:
        """Leave the chat its part of so many pixels."""
        self.setFixedWidth(max(LEAST, min(MOST, room - ROOM_FOR_CHAT)))

    @property
    def picture_width(self) -> int:
        """Pixels of the screen for the picture of a page, before there is one."""
        return self.page.picture_width(self.width() - EDGE)

    def show_source(self, name: str, place: str) -> None:
        """Which document, and where in it."""
        self.setAccessibleDescription(f"{name}, {place}" if place else name)
        self.name.show_text(name)
        self.place.show_text(place)
        self.place.setVisible(bool(place))

    def show_steps(self, number: int, count: int) -> None:
        """Which of the sources of the answer it is, from 1."""
        said = self.tr("{number} of {count}")
        self.count.setText(said.format(number=decimal(number, 0), count=decimal(count, 0)))
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < count)
        for widget in (self.count, self.before, self.after):
            widget.setVisible(count > 1)

    def show_pages(self, number: int, pages: int) -> None:
        """Which page is shown as a picture; 0 pages where there is no picture."""
        for widget in (*self._choices, self.page_count, self.page_before, self.page_after):
            widget.setVisible(pages > 0)
        said = self.tr("{number} of {count}")
        told = said.format(number=decimal(number, 0), count=decimal(pages, 0))
        self.page_count.setText(self.tr("Page {place}").format(place=told))
        self.page_before.setEnabled(number > 1)
        self.page_after.setEnabled(number < pages)

    def show_choice(self, *, picture: bool) -> None:
        """Whether the page or the text is looked at."""
        self.as_page.setChecked(picture)
        self.as_text.setChecked(not picture)
        for widget in (self.page_count, self.page_before, self.page_after):
            widget.setEnabled(picture and widget.isEnabled())

    def tell(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self.told.setText(sentence)
        self.body.setCurrentWidget(self.told)

    def _lay_out(self, look: Look) -> None:
        head, steps, pages = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(look, "document"))
        head.addWidget(self.name, 1)
        head.addWidget(self.close_button)
        steps.addWidget(self.place, 1)
        for widget in (self.count, self.before, self.after):
            steps.addWidget(widget)
        for button in self._choices:
            pages.addWidget(button)
        pages.addStretch(1)
        for widget in (self.page_count, self.page_before, self.page_after):
            pages.addWidget(widget)
        top = QVBoxLayout()
        top.setContentsMargins(16, 10, 10, 6)
        top.setSpacing(4)
        for row in (head, steps, pages):
            top.addLayout(row)
        column = QVBoxLayout()
        column.addLayout(top)
        column.addWidget(self.body, 1)
        beside = QHBoxLayout(self)
        beside.addWidget(vertical_edge())
        beside.addLayout(column, 1)
        for layout in (column, beside):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
