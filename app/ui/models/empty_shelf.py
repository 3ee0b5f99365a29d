"""What stands in an empty list of models: why, and the way to one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, TextButton, paragraph, text_label


class EmptyShelf(QFrame):
    """A full page, or `compact` a card of two lines."""

    wanted = Signal()
    """The user wants to find a model."""

    def __init__(self, look: Look, *, compact: bool = False) -> None:
        super().__init__()
        self._title = text_label("", size="head" if compact else "large")
        self._text = paragraph("")
        self.seek = TextButton(look, self.tr("Find a model"), self.wanted.emit, kind="primary")
        if compact:
            self._lay_out_card(look)
        else:
            self._lay_out_page(look)
        self.show_invitation()

    def show_invitation(self) -> None:
        """There are no models of the user's."""
        self._title.setText(self.tr("No models of your own yet"))
        self._text.setText(
            self.tr("Discover shows which ones run well on this computer and downloads them.")
        )
        self.seek.show()

    def show_no_match(self, wanted: str) -> None:
        """The filter leaves nothing."""
        self._title.setText(self.tr("No model matches “{text}”").format(text=wanted))
        self._text.setText(self.tr("Names, quantizations, repositories and places are searched."))
        self.seek.hide()

    def _lay_out_card(self, look: Look) -> None:
        self.setObjectName("card")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(IconLabel(look, "search", 20, "accent"))
        row.addLayout(words, 1)
        row.addWidget(self.seek)

    def _lay_out_page(self, look: Look) -> None:
        middle = QWidget()
        middle.setMaximumWidth(420)
        column = QVBoxLayout(middle)
        column.setSpacing(10)
        center = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._text):
            label.setAlignment(center)
        column.addWidget(IconLabel(look, "layers", 36, "faint"), 0, center)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addWidget(self.seek, 0, center)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
