"""The pages before the chats: asking for the passphrase, and saying what stands in the way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.passphrase import passphrase_field
from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, TextButton, paragraph, restyle, text_label
from app.ui.widgets.page import Page

if TYPE_CHECKING:
    from app.vault.rows import Salvaged


class GatePage(Page):
    """A lock, what is asked, and room below for where to type it."""

    def __init__(self, look: Look) -> None:
        super().__init__(440, centred=True)
        self.problem = paragraph("", tone="bad")
        self.problem.hide()
        icon = IconLabel(look, "lock", 40, "accent")
        self.column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)

    def begin_with(self, title: str, hint: str) -> None:
        """What is asked, and what to type."""
        for label in (text_label(title, size="title"), paragraph(hint)):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addSpacing(8)

    def show_problem(self, text: str) -> None:
        """What stands in the way, for a screen reader at the field; nothing for an empty text."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        field: QWidget = self
        while (proxy := field.focusProxy()) is not None:
            field = proxy
        field.setAccessibleDescription(text)


class UnlockPage(GatePage):
    """Asks until the vault opens."""

    entered = Signal(str)
    recovery_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.begin_with(
            self.tr("Your chats are locked"), self.tr("Type your passphrase to open them.")
        )
        self.field = passphrase_field(self.tr("Passphrase"))
        self.button = TextButton(look, self.tr("Unlock"), self._enter, kind="primary")
        forgotten = self.tr("Forgot it? Use the recovery phrase")
        self.recover = TextButton(look, forgotten, self.recovery_wanted.emit, kind="plain")
        self.recover.hide()
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(lambda _: self.show_problem(""))
        self.setFocusProxy(self.field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.recover, 0, Qt.AlignmentFlag.AlignHCenter)

    def offer_recovery(self, offered: bool) -> None:
        """Whether there is a recovery phrase to fall back on."""
        self.recover.setVisible(offered)

    def set_busy(self, busy: bool) -> None:
        """Deriving the key takes about a second."""
        for widget in (self.field, self.button, self.recover):
            widget.setEnabled(not busy)
        self.button.relabel(self.tr("Opening…") if busy else self.tr("Unlock"))

    def refuse(self, text: str) -> None:
        """It did not open; let the user try again."""
        self.set_busy(False)
        self.show_problem(text)
        self.field.selectAll()
        self.field.setFocus()

    def _enter(self) -> None:
        if self.field.text() and self.button.isEnabled():
            self.entered.emit(self.field.text())


class LostPage(Page):
    """Chats that do not open: says why, shows where they lie and what can be done."""

    folder_wanted = Signal()
    retried = Signal()
    recovery_wanted = Signal()
    rescue_wanted = Signal()

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__(560, centred=True)
        self._icon = IconLabel(look, "alert", 40, "warn")
        self._title = text_label("", size="title")
        self._text = paragraph("", tone="text")
        self.retry = TextButton(look, self.tr("Try again"), self.retried.emit, kind="primary")
        phrase, rescue = self.tr("Use the recovery phrase"), self.tr("Rescue the chats")
        self.recover = TextButton(look, phrase, self.recovery_wanted.emit, icon="lock")
        self.rescue = TextButton(look, rescue, self.rescue_wanted.emit, kind="primary")
        show = self.tr("Show the folder")
        self.folder = TextButton(look, show, self.folder_wanted.emit, icon="folder")
        self._lay_out(folder)
        self.say_keys_are_missing()

    def say_keys_are_missing(self) -> None:
        """The file that leads to the key is not there."""
        self.explain(
            self.tr(
                "They are still there and encrypted, but the file keys.json, which leads to their "
                "key, is missing from the folder below. Put it back from a copy of the folder, "
                "and try again. To begin with no chats, quit Alcove and move this folder away."
            )
        )

    def explain(self, text: str, *, recovery: bool = False, rescue: bool = False) -> None:
        """Why, and what can be done here."""
        self._show("alert", self.tr("Your chats cannot be opened"), text)
        self.retry.relabel(self.tr("Try again"))
        self.rescue.relabel(self.tr("Rescue the chats"))
        self.recover.setVisible(recovery)
        self.rescue.setVisible(rescue)
        restyle(self.retry, "kind", "usual" if rescue else "primary")
        self.setFocusProxy(self.rescue if rescue else self.retry)
        self._enable(True)

    def wait(self, *, rescuing: bool = False) -> None:
        """Take no press until `explain`: a keyring takes seconds, a rescue may take minutes."""
        self._enable(False)
        if rescuing:
            self.rescue.relabel(self.tr("Rescuing the chats…"))

    def show_rescued(self, saved: Salvaged) -> None:
        """What a rescue found; the chats can be opened now."""
        number = QLocale().toString
        said = self.tr("Chats that are there again: {chats}. Messages in them: {messages}.")
        found = [said.format(chats=number(saved.conversations), messages=number(saved.messages))]
        if saved.backup is not None:
            day = QDate.fromString(
                saved.backup.stem.removeprefix("alcove-")[:10], Qt.DateFormat.ISODate
            )
            said = self.tr("What could be read was laid over the backup of {day}.")
            found.append(said.format(day=QLocale().toString(day, QLocale.FormatType.LongFormat)))
        if saved.aside is not None:
            said = self.tr("The damaged file was put aside, whole, into {folder}.")
            found.append(said.format(folder=saved.aside))
        found.append(self.tr("Nothing was deleted."))
        text = " ".join(found)
        self.explain(text)
        self._show("check", self.tr("Your chats were rescued"), text)
        self.retry.relabel(self.tr("Open the chats"))

    def _enable(self, enabled: bool) -> None:
        for button in (self.retry, self.recover, self.rescue):
            button.setEnabled(enabled)

    def _show(self, icon: str, title: str, text: str) -> None:
        self._icon.show_icon(icon, "warn" if icon == "alert" else "accent")
        self._title.setText(title)
        self._text.setText(text)
        self.retry.setAccessibleDescription(text)

    def _lay_out(self, folder: Path) -> None:
        for widget in (self._icon, self._title, self._text):
            self.column.addWidget(widget)
        place = paragraph(str(folder), tone="faint", size="small")
        for label in (self._text, place):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(place)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.rescue, self.retry, self.recover, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
