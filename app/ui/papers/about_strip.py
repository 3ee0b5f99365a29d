"""What the user should know of one document, in full sentences, with what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.behaviour.flowing import flowing
from app.ui.papers.item import Item
from app.ui.papers.paper_words import sentences
from app.ui.style import Look, Tone
from app.ui.widgets.basics import IconLabel, TextButton, paragraph

MOST_SENTENCES: Final = 4
"""The others are in the tooltip of the document's mark."""


class AboutStrip(QWidget):
    """Signals carry the key of the document; hidden where there is nothing to say."""

    retry_wanted = Signal(int)
    unlock_wanted = Signal(int)
    unpack_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._item: Item | None = None
        self._icon = IconLabel(look, "alert", 16, "warn")
        self._text = paragraph("", tone="text", size="small")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry = self._button(look, self.tr("Try again"), self.retry_wanted)
        self.unlock = self._button(look, self.tr("Enter the password…"), self.unlock_wanted)
        words = self.tr("Put the text into the message")
        self.unpack = self._button(look, words, self.unpack_wanted)
        self.remove = self._button(look, self.tr("Remove"), self.remove_wanted)
        self._buttons = flowing(self.retry, self.unlock, self.unpack, self.remove)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 8, 2)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty where it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_item(self, item: Item | None) -> None:
        """Say what there is to say of it."""
        self._item = item
        said = self._said(item) if item is not None else []
        self.setVisible(bool(said))
        if item is None or not said:
            return
        self._text.setText("\n".join(said[:MOST_SENTENCES]))
        self.setAccessibleName(self._text.text())
        self._icon.show_icon(*_mark(item))
        failed, locked = item.state == "failed", item.state == "locked"
        self.retry.setVisible(failed)
        self.remove.setVisible(failed)
        self.unlock.setVisible(locked)
        self.unpack.setVisible(item.pasted)
        self._buttons.setVisible(failed or locked or item.pasted)

    def _said(self, item: Item) -> list[str]:
        if item.state == "locked":
            return [
                self.tr("This document is protected. Its password opens it here and is not kept.")
            ]
        found = sentences(item)
        if item.pasted and not found:
            return [self.tr("This long text goes with your message as a document.")]
        return found

    def _button(self, look: Look, words: str, wanted: SignalInstance) -> TextButton:
        def press() -> None:
            if self._item is not None:
                wanted.emit(self._item.key)

        return TextButton(look, words, press)


def _mark(item: Item) -> tuple[str, Tone]:
    if item.state == "failed":
        return "alert", "bad"
    if item.state == "locked":
        return "lock", "warn"
    return ("alert", "warn") if sentences(item) else ("info", "dim")
