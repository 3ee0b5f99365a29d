"""What an empty chat shows: a greeting, and with the built-in model a few first questions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, TextButton, paragraph, text_label


class Welcome(QWidget):
    """Greets; a press on a question puts it into the message box."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        title = text_label(self.tr("What is on your mind?"), size="title")
        line = paragraph(self.tr("Everything you write here stays on this computer."))
        self._questions = QWidget()
        self._fill_questions(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(4)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(look, "alcove", 44, "accent"), 0, centre)
        column.addSpacing(4)
        column.addWidget(title, 0, centre)
        line.setAlignment(centre)
        column.addWidget(line)
        column.addSpacing(10)
        column.addWidget(self._questions, 0, centre)
        column.addStretch(5)
        self.offer_questions(False)

    def offer_questions(self, shown: bool) -> None:
        """Show the questions only to the model that can answer them."""
        self._questions.setVisible(shown)

    def _fill_questions(self, look: Look) -> None:
        column = QVBoxLayout(self._questions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for text in (
            self.tr("What can Alcove do?"),
            self.tr("How do I open another model?"),
            self.tr("Does anything I write leave this computer?"),
        ):
            row = QHBoxLayout()
            button = TextButton(look, text, partial(self.asked.emit, text), icon="chat")
            row.addWidget(button)
            column.addLayout(row)
