"""The text around a cited passage, with the words that count marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from app.core.papers import Passage
from app.ui.papers.source_words import place_told
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
        texts = _with_sections(passages)
        text = "".join(texts)
        self.setPlainText(text)
        self._spans = []
        if cited >= 0:
            after = len("".join(texts[: cited + 1]))
            before = after - len(passages[cited].text)
            found = (before, after, before + start, min(before + end, after))
            begin, stop, words, last = (_units(text, place) for place in found)
            self._spans = [(begin, stop, _PASSAGE_ALPHA), (words, last, _WORDS_ALPHA)]
        self._mark()
        self._bring(self._spans[-1][0] if self._spans else 0)

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
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring(self, start: int) -> None:
        cursor = self._cursor(start, start)
        self.setTextCursor(cursor)
        self.centerCursor()


def _with_sections(passages: Sequence[Passage]) -> list[str]:
    """Their texts; the first of a page or sheet says before itself which one it is."""
    texts: list[str] = []
    section = None
    for passage in passages:
        before, section = section, replace(passage.place, heading="")
        begins = section.label and section != before
        mark = f"— {place_told(section)} —\n\n" if begins else ""
        apart = "\n\n" if mark and texts else ""
        # As many characters, but for Qt a line has one end.
        texts.append(apart + mark + passage.text.replace("\r", " "))
    return texts


def _units(text: str, characters: int) -> int:
    """Where it is for Qt: UTF-16 units, two for a sign beyond the first plane."""
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2
