"""The pages before the chats: asking for the passphrase, and saying that the key is gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.first_start import passphrase_field
from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, TextButton, paragraph, text_label
from app.ui.widgets.page import Page


class UnlockPage(Page):
    """Asks until the vault opens."""

    entered = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(400, centred=True)
        self.field = passphrase_field(self.tr("Passphrase"))
        self.button = TextButton(look, self.tr("Unlock"), self._enter, kind="primary")
        self.problem = paragraph("", tone="bad")
        self.problem.hide()
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self.problem.hide)
        self.setFocusProxy(self.field)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.column.addWidget(IconLabel(look, "lock", 40, "accent"), 0, centre)
        self.column.addWidget(text_label(self.tr("Your chats are locked"), size="title"), 0, centre)
        hint = paragraph(self.tr("Type your passphrase to open them."))
        hint.setAlignment(centre)
        self.column.addWidget(hint)
        self.column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)

    def set_busy(self, busy: bool) -> None:
        """Deriving the key takes about a second."""
        self.field.setEnabled(not busy)
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("Opening…") if busy else self.tr("Unlock"))

    def refuse(self, text: str) -> None:
        """It did not open; let the user try again."""
        self.set_busy(False)
        self.problem.setText(text)
        self.problem.show()
        self.field.selectAll()
        self.field.setFocus()

    def _enter(self) -> None:
        if self.field.text() and self.button.isEnabled():
            self.entered.emit(self.field.text())


class LostPage(Page):
    """Chats that no key opens: says why, shows where they lie, and touches nothing."""

    folder_wanted = Signal()
    retried = Signal()

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__(520, centred=True)
        self.retry = TextButton(look, self.tr("Try again"), self.retried.emit, kind="primary")
        show = self.tr("Show the folder")
        self.folder = TextButton(look, show, self.folder_wanted.emit, icon="folder")
        self._text = paragraph("", tone="text")
        self.column.addWidget(IconLabel(look, "alert", 40, "warn"))
        title = text_label(self.tr("Your chats cannot be opened"), size="title")
        self.column.addWidget(title)
        self.column.addWidget(self._text)
        place = paragraph(str(folder), tone="faint", size="small")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.retry)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.column.addLayout(row)
        self.explain(
            self.tr(
                "They are still there and encrypted, but the key that opens them is not in this "
                "system's keyring. Unlock the keyring, or restore it from a backup, and try again. "
                "To begin with no chats, quit Alcove and move this folder away."
            )
        )

    def explain(self, text: str) -> None:
        """Why, and what to do."""
        self._text.setText(text)
