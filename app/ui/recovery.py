"""The pages of a recovery: the phrase that was written down, then a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.passphrase import PassphrasePair, forget, phrase_field
from app.ui.style import Look
from app.ui.unlock import GatePage
from app.ui.widgets.basics import TextButton


class RecoveryPage(GatePage):
    """Asks for the recovery phrase, until it opens or is given up."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.begin_with(
            self.tr("Open with the recovery phrase"),
            self.tr(
                "Type the six groups of four letters and digits that you wrote down. Capitals, "
                "spaces and dashes do not matter."
            ),
        )
        self.field = phrase_field(self.tr("Recovery phrase"))
        self.field.setPlaceholderText("ABCD-EFGH-IJKL-MNOP-QRST-UVWX")
        self.button = TextButton(look, self.tr("Open"), self._enter, kind="primary")
        self.back = TextButton(look, self.tr("Back"), self.left.emit)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(lambda _: self.show_problem(""))
        self.setFocusProxy(self.field)
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)
        self.column.addLayout(_row(self.button, self.back))

    def begin(self) -> None:
        """Ask anew."""
        forget(self.field)
        self.show_problem("")
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Deriving the key takes about a second, and a keyring may ask something."""
        for widget in (self.field, self.button, self.back):
            widget.setEnabled(not busy)
        self.button.relabel(self.tr("Opening…") if busy else self.tr("Open"))

    def refuse(self, text: str) -> None:
        """It did not open; what was typed can be mended."""
        self.set_busy(False)
        self.show_problem(text)
        self.field.setFocus()

    def _enter(self) -> None:
        if self.field.text().strip() and self.button.isEnabled():
            self.entered.emit(self.field.text())


class NewPassphrasePage(GatePage):
    """Asks for a new passphrase, which may wait."""

    chosen = Signal(str)
    skipped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.begin_with(
            self.tr("Choose a new passphrase"),
            self.tr(
                "The recovery phrase is right, and it stays so. With a passphrase you need not "
                "type it again: from now on Alcove asks for the passphrase at each start."
            ),
        )
        self.pair = PassphrasePair()
        self.button = TextButton(look, self.tr("Use this passphrase"), self._choose, kind="primary")
        self.skip = TextButton(look, self.tr("Not now"), self.skipped.emit)
        self.pair.entered.connect(self._choose)
        self.setFocusProxy(self.pair)
        self.column.addWidget(self.pair)
        self.column.addWidget(self.problem)
        self.column.addLayout(_row(self.button, self.skip))

    def begin(self) -> None:
        """Ask anew."""
        self.pair.forget()
        self.show_problem("")
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Wait for what was begun."""
        for widget in (self.pair, self.button, self.skip):
            widget.setEnabled(not busy)

    def _choose(self) -> None:
        problem = self.pair.problem()
        self.show_problem(problem)
        if not problem:
            self.chosen.emit(self.pair.text())


def _row(*buttons: TextButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
