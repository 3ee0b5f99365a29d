"""A window over the window that shows a text as it is, to be read and copied."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.widgets.basics import paragraph

_PIECE: Final = 65_536
"""Characters that are laid out at once, and the line they end in: some milliseconds."""


class TextSheet(QDialog):
    """Plain text only: control tokens, markup and addresses do nothing in it."""

    def __init__(self, parent: QWidget, title: str, about: str, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(title)
        self.resize(720, 520)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setUndoRedoEnabled(False)
        self._whole, self._filled = text, 0
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self._filling.start()
        self._fill()
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(paragraph(about))
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _fill(self) -> None:
        """Add the next piece below what is read already."""
        begin, text = self._filled, self._whole
        # A line that grew piece by piece would be laid out anew each time.
        self._filled = text.find("\n", begin + _PIECE) + 1 or len(text)
        end = QTextCursor(self.text.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(text[begin : self._filled])
        if self._filled == len(text):
            self._filling.stop()
