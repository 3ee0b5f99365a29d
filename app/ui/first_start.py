"""The first page: what this is, how chats are protected, and a model to begin with."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
)

from app.ui.passphrase import PassphrasePair
from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, TextButton, paragraph, restyle, text_label
from app.ui.widgets.page import Page

Start = Literal["builtin", "file"]


class FirstStartPage(Page):
    """Emits what to begin with, and the passphrase: None for no choice, "" for no encryption."""

    started = Signal(str, object)
    best_wanted = Signal()
    """The recommended model is wanted; `started` follows with the built-in one, to begin with
    while the other is downloaded."""

    def __init__(self, look: Look) -> None:
        super().__init__(560, centred=True)
        self.protect = ProtectionBox()
        self.problem = paragraph("", tone="bad")
        self.problem.hide()
        self.best = BestChoice(look)
        self.best.button.clicked.connect(lambda: self._start("best"))
        self.builtin = TextButton(
            look,
            self.tr("Start with the built-in model"),
            lambda: self._start("builtin"),
            kind="primary",
        )
        open_file = self.tr("Open a GGUF file…")
        self.file = TextButton(look, open_file, lambda: self._start("file"), icon="folder")
        self.protect.pair.entered.connect(self.builtin.click)
        self._lay_out(look)
        self.ask_protection(False)

    def ask_protection(self, asked: bool) -> None:
        """Show the choice of protection: only where the system's keyring does not answer."""
        self.protect.setVisible(asked)
        (self.protect.pair if asked else self.builtin).setFocus()

    def expect_best(self) -> None:
        """A recommendation is being looked for: keep its place, so that nothing moves later."""
        self.best.wait()
        self._weigh()

    def show_best(self, name: str, size: str, why: str) -> None:
        """The model to recommend, its size and one sentence why; texts ready to be shown."""
        self.best.show_model(name, size, why)
        self._weigh()

    def show_no_best(self) -> None:
        """There is none for this computer, or it cannot be had now."""
        self.best.is_known = False
        self.best.hide()
        self._weigh()

    def show_problem(self, text: str) -> None:
        """What stands in the way; nothing for an empty text."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Wait for what was begun."""
        for widget in (self.best, self.builtin, self.file, self.protect):
            widget.setEnabled(not busy)

    def _start(self, start: Literal["builtin", "file", "best"]) -> None:
        asked = not self.protect.isHidden()
        problem = self.protect.problem() if asked else ""
        self.show_problem(problem)
        if problem:
            return
        if start == "best":
            self.best_wanted.emit()
        begin: Start = "builtin" if start == "best" else start
        self.started.emit(begin, self.protect.passphrase() if asked else None)

    def _weigh(self) -> None:
        """One button leads: the recommendation, once it is known."""
        kind = "usual" if self.best.is_known else "primary"
        if self.builtin.property("kind") != kind:
            restyle(self.builtin, "kind", kind)

    def _lay_out(self, look: Look) -> None:
        self.column.addWidget(IconLabel(look, "alcove", 48, "accent"))
        self.column.addWidget(text_label(self.tr("Welcome to Alcove"), size="title"))
        self.column.addSpacing(6)
        for icon, text in (
            ("chat", self.tr("A chat with language models that run on your own computer.")),
            ("shield", self.tr("Nothing you write leaves it: no account, no cloud, no telemetry.")),
            ("lock", self.tr("Your chats are stored encrypted, unless you choose otherwise.")),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconLabel(look, icon, 18, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(paragraph(text, tone="text"), 1)
            self.column.addLayout(row)
        self.column.addSpacing(10)
        self.column.addWidget(self.protect)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.best)
        self.column.addSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.builtin)
        buttons.addWidget(self.file)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        about = self.tr(
            "The built-in model is tiny: it explains Alcove and shows how chatting works. "
            "For real work, get a larger model, or open one that you have downloaded."
        )
        self.column.addWidget(paragraph(about, tone="faint", size="small"))


class BestChoice(QFrame):
    """The model that suits this computer best, with the one press that gets it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self.is_known = False
        self.name, self.why = paragraph("", tone="text"), paragraph("", size="small")
        said = self.tr("Get the best model for this computer")
        self.button = TextButton(look, said, kind="primary")
        about = self.tr("It downloads while you look around with the built-in model.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        restyle(self.name, "weight", "strong")
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(paragraph(about, tone="faint", size="small"), 1)
        for label in (self.name, self.why):
            column.addWidget(label)
        column.addLayout(row)
        self.hide()

    def wait(self) -> None:
        """Nothing is known yet."""
        self.is_known = False
        self.name.setText(self.tr("Looking for the best model for this computer…"))
        self.why.setText(self.tr("You need not wait: start below, and choose a model later."))
        self.why.setMinimumHeight(2 * self.why.fontMetrics().lineSpacing())
        self.button.setEnabled(False)
        self.show()

    def show_model(self, name: str, size: str, why: str) -> None:
        """What is recommended."""
        self.is_known = True
        self.name.setText(self.tr("{name}, {size}").format(name=name, size=size))
        self.why.setText(why)
        self.button.setAccessibleDescription(f"{self.name.text()}. {why}")
        self.button.setEnabled(True)
        self.show()


class ProtectionBox(QFrame):
    """A passphrase typed twice, or plainly none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.use = QRadioButton(self.tr("Protect my chats with a passphrase"))
        self.none = QRadioButton(self.tr("Continue without encryption"))
        self.pair = PassphrasePair()
        group = QButtonGroup(self)
        for button in (self.use, self.none):
            button.setAccessibleName(button.text())
            group.addButton(button)
        self.use.setChecked(True)
        self.use.toggled.connect(self._refresh)
        self._hint = paragraph(
            self.tr(
                "Alcove asks for it at each start. Nobody else has it: write it down, or make a "
                "recovery phrase in the settings later."
            ),
            tone="faint",
            size="small",
        )
        self._warning = paragraph(
            self.tr(
                "Anyone who can use this computer, or finds its disk, can read your chats. "
                "It can only be changed later by beginning with an empty data folder."
            ),
            tone="warn",
            size="small",
        )
        self._lay_out()
        self._refresh()

    def passphrase(self) -> str:
        """What was typed; empty for no encryption."""
        return self.pair.text() if self.use.isChecked() else ""

    def problem(self) -> str:
        """Why this cannot be used yet; empty when it can."""
        return self.pair.problem() if self.use.isChecked() else ""

    def forget(self) -> None:
        """Keep no passphrase in the fields."""
        self.pair.forget()

    def _refresh(self) -> None:
        self.pair.setVisible(self.use.isChecked())
        self._hint.setVisible(self.use.isChecked())
        self._warning.setVisible(not self.use.isChecked())

    def _lay_out(self) -> None:
        self.pair.setContentsMargins(26, 0, 0, 0)
        self._hint.setContentsMargins(26, 0, 0, 4)
        self._warning.setContentsMargins(26, 0, 0, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("How should your chats be protected?"), strong=True))
        why = self.tr("This system has no keyring that could keep a key for you.")
        column.addWidget(paragraph(why, size="small"))
        for widget in (self.use, self.pair, self._hint, self.none, self._warning):
            column.addWidget(widget)
