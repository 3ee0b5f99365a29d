"""The text around a cited passage, with the words that count marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from app.core.papers import Passage
from app.ui.style import Look

_PASSAGE_ALPHA, _WORDS_ALPHA = 26, 90


class PassageView(QPlainTextEdit):
    """Plain text only: nothing in a document is markup or a link here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("passages")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the document"))
        self._look = look
        self._spans: list[tuple[int, int, int]] = []
        look.changed.connect(self._mark)

    def show_passages(self, passages: Sequence[Passage], cited: int, start: int, end: int) -> None:
        """Show passages that follow one another; `start` to `end` of the one at `cited` counts.

        -1 for `cited` marks nothing.
        """
        texts = [passage.text for passage in passages]
        before = len("".join(texts[:cited])) if cited >= 0 else 0
        self.setPlainText("".join(texts))
        self._spans = []
        if cited >= 0:
            self._spans.append((before, before + len(texts[cited]), _PASSAGE_ALPHA))
            self._spans.append((before + start, before + end, _WORDS_ALPHA))
        self._mark()
        self._bring(before + start if cited >= 0 else 0)

    @property
    def marked_text(self) -> str:
        """The words that are marked most."""
        if not self._spans:
            return ""
        start, end, _ = self._spans[-1]
        return self._cursor(start, end).selectedText().replace("\u2029", "\n")

    def _mark(self) -> None:
        made = []
        for start, end, alpha in self._spans:
            one = QTextEdit.ExtraSelection()
            one.cursor = self._cursor(start, end)
            one.format = QTextCharFormat()
            colour = QColor(self._look.color("warn"))
            colour.setAlpha(alpha)
            one.format.setBackground(colour)
            made.append(one)
        self.setExtraSelections(made)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        # Qt counts UTF-16 units: a sign beyond the first plane is two of them.
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(_units(text, start), last))
        cursor.setPosition(min(_units(text, end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring(self, start: int) -> None:
        cursor = self._cursor(start, start)
        self.setTextCursor(cursor)
        self.centerCursor()


def _units(text: str, characters: int) -> int:
    """UTF-16 units of the first characters of a text."""
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2
