"""The strip below the list: the chosen model in a sentence, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from app.ui.models.shelf_model import Shelved
from app.ui.models.shelf_words import kind_of, openable, trouble
from app.ui.models.verdict_words import speed_text, verdict_details, verdict_text
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, TextButton, named, paragraph, restyle, text_label
from app.ui.widgets.elided import ElidedLabel

NARROW: Final = 440
WIDE: Final = 600
QWIDGETSIZE_MAX: Final = (1 << 24) - 1


class ShelfDetail(QFrame):
    """Only widgets; `Shelf` fills it and hears the buttons."""

    open_wanted = Signal()
    settings_wanted = Signal()
    smaller_wanted = Signal()
    compare_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name = text_label("", strong=True)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label = named(text_label(""), "tag")
        self.verdict = paragraph("", size="small")
        self.path = ElidedLabel(tone="faint", size="small")
        self.path.keep_end(True)
        self.open = TextButton(look, self.tr("Open"), self.open_wanted.emit, kind="primary")
        self.settings = TextButton(look, self.tr("Settings…"), self.settings_wanted.emit)
        self.smaller = TextButton(look, self.tr("Make a smaller one…"), self.smaller_wanted.emit)
        self.compare = TextButton(look, self.tr("Quantizations…"), self.compare_wanted.emit)
        self.compare.setToolTip(self.tr("Those of this model here, with size, quality and speed."))
        self.more = IconButton(look, "dots", self.tr("More to do with this model"))
        self.more.clicked.connect(self.menu_wanted.emit)
        self._lay_out()

    def show_model(self, shelved: Shelved | None) -> None:
        """Show a model; nothing for None."""
        self.setVisible(shelved is not None)
        if shelved is None:
            return
        model, judged = shelved.model, shelved.judged
        self.name.setText(model.name)
        self.setAccessibleName(model.name)
        self.label.setText(model.label)
        self.label.setVisible(bool(model.label))
        self.verdict.setText(self._sentence(shelved))
        damaged = judged is not None and judged.facts.error is not None
        restyle(self.verdict, "tone", "bad" if damaged or not model.complete else "dim")
        self.path.show_text(str(model.path))
        able, chats = openable(model, judged), kind_of(model, judged) == "model"
        self.open.relabel(self.tr("Open now") if shelved.loaded else self.tr("Open"))
        self.open.setEnabled(able and not shelved.loaded)
        self.settings.setEnabled(able)
        self.compare.setEnabled(able)
        self.smaller.setEnabled(able and chats and not model.builtin)

    def set_compact(self, compact: bool) -> None:
        """In a low window the sentence and the buttons alone."""
        for widget in (self.name, self.label, self.path):
            widget.setMaximumHeight(0 if compact else QWIDGETSIZE_MAX)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its buttons: some of them go."""
        return QSize(260, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the rarer buttons are in the menu alone."""
        super().resizeEvent(event)
        self.smaller.setVisible(self.width() >= NARROW)
        self.compare.setVisible(self.width() >= WIDE)

    def _sentence(self, shelved: Shelved) -> str:
        problem, judged = trouble(shelved.model, shelved.judged), shelved.judged
        if problem:
            return problem if problem.endswith((".", "!")) else f"{problem}."
        if judged is None or judged.verdict is None:
            return self.tr("Not looked at yet.")
        text = self.tr("{verdict}, {speed}. {details}")
        if not judged.rate:
            text = self.tr("{verdict}. {details}")
        return text.format(
            verdict=verdict_text(judged.verdict),
            speed=speed_text(judged.rate),
            details=verdict_details(judged.verdict),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.open, self.settings, self.smaller, self.compare):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.verdict)
        column.addWidget(self.path)
        column.addSpacing(6)
        column.addLayout(buttons)
