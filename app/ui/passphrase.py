"""The fields that secrets are typed into: a passphrase, the same twice, a recovery phrase."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.basics import named

SHORTEST_PASSPHRASE: Final = 8


class PassphrasePair(QWidget):
    """A new passphrase, typed twice."""

    entered = Signal()
    """Enter was pressed in the second field."""

    def __init__(self) -> None:
        super().__init__()
        self.first = passphrase_field(self.tr("New passphrase"))
        self.second = passphrase_field(self.tr("The same passphrase again"))
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.entered)
        self.setFocusProxy(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.first)
        column.addWidget(self.second)

    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    def problem(self) -> str:
        """Why this cannot be used yet; empty when it can."""
        if len(self.text()) < SHORTEST_PASSPHRASE:
            said = self.tr("Use at least {n} characters: a few words are easy to remember.")
            return said.format(n=SHORTEST_PASSPHRASE)
        if self.text() != self.second.text():
            return self.tr("The two passphrases differ. Type the same one twice.")
        return ""

    def forget(self) -> None:
        """Keep no passphrase in the fields."""
        forget(self.first, self.second)


def forget(*fields: QLineEdit) -> None:
    """Keep nothing in them: what `clear` took away, Undo would bring back."""
    for field in fields:
        field.setText("")


def passphrase_field(name: str) -> QLineEdit:
    """A field whose text is hidden, and forgotten by input methods."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def phrase_field(name: str) -> QLineEdit:
    """A field for a recovery phrase: seen, as nobody copies 24 letters blindly; from the left in
    every language, and kept by no input method."""
    field = named(QLineEdit(), "phrase")
    field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhPreferUppercase
    )
    field.setAccessibleName(name)
    return field
