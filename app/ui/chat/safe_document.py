"""The only kind of text document the transcript uses: it never opens a file or an address."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QFont, QImage, QTextCursor, QTextDocument, QTextFormat, QTextOption

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


ISOLATE = "\u2066{}\u2069"
"""Text from left to right within any line; only we write these marks, none is ever copied."""
_UNCOPIED = dict.fromkeys(map(ord, "\u2066\u2069"))
_MOST_FOUND = 1_000


class SafeDocument(QTextDocument):
    """Knows only the pictures that were handed to it (formulas, named `formula:…`)."""

    def __init__(self, font: QFont, *, wrap: bool = True) -> None:
        super().__init__()
        self.waits_for_formula = False
        self._pictures: dict[str, QImage] = {}
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._blank.fill(0)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(font)
        self.setIndentWidth(26)
        mode = QTextOption.WrapMode
        option = QTextOption()
        option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wrap else mode.NoWrap)
        self.setDefaultTextOption(option)

    def add_picture(self, name: str, image: QImage) -> None:
        """Make a picture of our own known to the document."""
        self._pictures[name] = image

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Must answer with something valid: on nothing Qt opens the file or UNC path itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            address = name.toString() if isinstance(name, QUrl) else name
            return self._pictures.get(address, self._blank)
        return QByteArray()

    def spans_of(self, words: str) -> list[tuple[int, int]]:
        """Where `words` stand, upper or lower case, as first position and the one after."""
        spans: list[tuple[int, int]] = []
        found = self.find(words, 0)
        while not found.isNull() and len(spans) < _MOST_FOUND:
            spans.append((found.selectionStart(), found.selectionEnd()))
            found = self.find(words, found.selectionEnd())
        return spans

    def addresses(self) -> list[str]:
        """Where its links lead."""
        found: list[str] = []
        block = self.begin()
        while block.isValid():
            found += [run.format.anchorHref() for run in block.textFormats()]
            block = block.next()
        return [address for address in found if address]

    @property
    def last_position(self) -> int:
        """The last position of a cursor."""
        return self.characterCount() - 1

    def text_between(self, start: int, end: int) -> str:
        """Plain text of a range, formulas as their source."""
        cursor = QTextCursor(self)
        cursor.setPosition(min(start, self.last_position))
        cursor.setPosition(min(end, self.last_position), QTextCursor.MoveMode.KeepAnchor)
        first, text = cursor.selectionStart(), cursor.selection().toPlainText()
        text = text.translate(_UNCOPIED)
        if OBJECT not in text:
            return text
        raw, told = cursor.selectedText(), []
        for offset, letter in enumerate(raw):
            if letter == OBJECT:
                cursor.setPosition(first + offset + 1)
                told.append(str(cursor.charFormat().property(QTextFormat.Property.ImageAltText)))
        pieces = text.split(OBJECT)
        return "".join(a + b for a, b in zip(pieces, [*told, ""], strict=False))
