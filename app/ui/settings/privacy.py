"""The card of privacy: what protects the chats, the ways to their key, and where they lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from app.ui.ports import Locksmith
from app.ui.settings.rows import Section
from app.ui.style import Look
from app.ui.widgets.basics import TextButton


class PrivacySection(Section):
    """Says how it is; what its buttons want is done by `Custody`."""

    folder_wanted = Signal()
    recovery_wanted = Signal()
    passphrase_wanted = Signal()

    def __init__(self, look: Look, locksmith: Locksmith, data: Path, *, is_open: bool) -> None:
        super().__init__(self.tr("Privacy"))
        self._locksmith = locksmith
        self.tell(self.tr("Protection"), self._state())
        change = self.tr("Change the passphrase…")
        self.passphrase = TextButton(look, change, self.passphrase_wanted.emit)
        self.recovery = TextButton(look, "", self.recovery_wanted.emit, icon="lock")
        for button in (self.passphrase, self.recovery):
            button.setEnabled(is_open)
        if locksmith.protection == "passphrase":
            self.put(self.passphrase)
        if locksmith.protection != "none":
            self._phrase = self.tell(self.tr("Recovery phrase"), "")
            self.put(self.recovery)
            self.refresh()
        self._tell_more(data)
        show = self.tr("Show the folder")
        self.put(TextButton(look, show, self.folder_wanted.emit, icon="folder"))

    def refresh(self) -> None:
        """Say whether a recovery phrase was made."""
        if self._locksmith.has_recovery:
            state = self.tr(
                "There is one. It opens your chats wherever the data folder is, so keep it apart "
                "from this computer. Another one takes its place."
            )
            said = self.tr("Make another recovery phrase…")
        elif self._locksmith.protection == "keyring":
            state = self.tr(
                "There is none. If the keyring loses the key, or the data folder moves to another "
                "computer, nothing opens your chats. A phrase on paper does."
            )
            said = self.tr("Make a recovery phrase…")
        else:
            state = self.tr(
                "There is none. If you forget the passphrase, nothing opens your chats. A phrase "
                "on paper does."
            )
            said = self.tr("Make a recovery phrase…")
        self._phrase.setText(state)
        self.recovery.relabel(said)
        self.recovery.setAccessibleDescription(state)

    def _state(self) -> str:
        return {
            "keyring": self.tr(
                "Your chats are encrypted. The key lies in this system's keyring and opens with "
                "your login."
            ),
            "passphrase": self.tr("Your chats are encrypted with your passphrase."),
            "none": self.tr("Your chats are not encrypted: you chose that at the first start."),
        }[self._locksmith.protection]

    def _tell_more(self, data: Path) -> None:
        self.tell(
            self.tr("What is covered"),
            self.tr(
                "Questions, answers, drafts, titles, the search index, the system prompt and your "
                "presets. Model files and the other settings are stored unencrypted."
            ),
        )
        self.tell(
            self.tr("Network"),
            self.tr(
                "Alcove connects only to find and download the models you ask for; Network, at "
                "the foot of the side panel, lists every request. The model itself runs in a "
                "process of its own that cannot connect."
            ),
        )
        self.tell(self.tr("Data folder"), str(data))
