"""The sheets of the keys: a recovery phrase shown this once, and a passphrase changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.brief_clipboard import BriefClipboard
from app.ui.passphrase import PassphrasePair, passphrase_field, phrase_field
from app.ui.style import Look
from app.ui.widgets.basics import TextButton, paragraph, text_label

WIDTH: Final = 480


class KeySheet(QDialog):
    """A heading, why, and below it what is asked; Esc leaves everything as it was."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFixedWidth(WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 20)
        self.column.setSpacing(12)
        self.accepts = TextButton(look, "", kind="primary")
        self.cancel = TextButton(look, self.tr("Cancel"), self.reject)

    def begin(self, title: str, about: str) -> None:
        """What stands above."""
        self.setWindowTitle(title)
        self.setAccessibleDescription(about)
        self.column.addWidget(text_label(title, size="large"))
        self.column.addWidget(paragraph(about))

    def end(self, accept: str) -> None:
        """The buttons below; `accept` is what the first one does."""
        self.accepts.relabel(accept)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.cancel, self.accepts):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.column.addLayout(row)


class RecoverySheet(KeySheet):
    """Shows a phrase, which counts only once the user says that it is written down."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        phrase: str,
        clipboard: BriefClipboard,
        *,
        replaces: bool,
    ) -> None:
        super().__init__(look, parent)
        self._clipboard = clipboard
        self.begin(
            self.tr("Your recovery phrase"),
            self.tr(
                "Together with the data folder it opens your chats when nothing else does. Write "
                "it down and keep it apart from this computer: whoever has both can read "
                "everything. Alcove shows it only now."
            ),
        )
        self.phrase = phrase_field(self.tr("Recovery phrase"))
        self.phrase.setText(phrase)
        self.phrase.setReadOnly(True)
        self.phrase.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # No way round `BriefClipboard`: neither the field's own copy nor X11's selection.
        self.phrase.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.phrase.selectionChanged.connect(self.phrase.deselect)
        self.phrase.installEventFilter(self)
        self.copy = TextButton(look, self.tr("Copy"), self._copy)
        self.copy.setAutoDefault(False)
        self._copied = paragraph("", tone="faint", size="small")
        self.written = QCheckBox(self.tr("I have written it down"))
        self.written.setAccessibleName(self.written.text())
        self.written.toggled.connect(self.accepts.setEnabled)
        self.accepts.setEnabled(False)
        self.accepts.clicked.connect(self.accept)
        self._lay_out(replaces)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: the key that copies does what the button does."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            if event.type() == QEvent.Type.KeyPress:
                self._copy()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, replaces: bool) -> None:
        self.column.addWidget(self.phrase)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.copy)
        row.addWidget(self._copied, 1)
        self.column.addLayout(row)
        if replaces:
            gone = self.tr("The phrase you made before opens nothing here from then on.")
            self.column.addWidget(paragraph(gone, tone="warn", size="small"))
        self.column.addWidget(self.written)
        self.end(self.tr("Use this phrase"))
        self.setTabOrder(self.phrase, self.copy)
        self.copy.setFocus()

    def _copy(self) -> None:
        self._clipboard.lend(self.phrase.text())
        self._copied.setText(self.tr("It stays on the clipboard for a minute."))
        self.copy.setAccessibleDescription(self._copied.text())


class PassphraseSheet(KeySheet):
    """Asks for the passphrase of now, and twice for the next one.

    While it is being changed the sheet stays: closing it would seem to leave things as they were.
    """

    chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.begin(
            self.tr("Change the passphrase"),
            self.tr("The chats stay as they are; a recovery phrase stays right too."),
        )
        self.old = passphrase_field(self.tr("Passphrase until now"))
        self.pair = PassphrasePair()
        self.problem = paragraph("", tone="bad")
        self.problem.hide()
        self.old.returnPressed.connect(self.pair.setFocus)
        self.pair.entered.connect(self._choose)
        self.accepts.clicked.connect(self._choose)
        for widget in (self.old, self.pair, self.problem):
            self.column.addWidget(widget)
        self.end(self.tr("Change it"))
        self.old.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Deriving keys takes about a second."""
        for widget in (self.old, self.pair, self.accepts, self.cancel):
            widget.setEnabled(not busy)

    def reject(self) -> None:
        """Qt's: Esc, Cancel or the frame."""
        if self.cancel.isEnabled():
            super().reject()

    def refuse(self, text: str) -> None:
        """Say why it was not changed."""
        self.set_busy(False)
        self.problem.setText(text)
        self.problem.show()
        self.old.setAccessibleDescription(text)
        self.old.selectAll()
        self.old.setFocus()

    def _choose(self) -> None:
        problem = self.pair.problem()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.chosen.emit(self.old.text(), self.pair.text())
