"""Inline Markdown tokens to formatted text in a document; no HTML string ever exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextCursor, QTextFormat, QTextImageFormat

from app.ui.chat.formula import Drawing, FormulaKey, picture
from app.ui.chat.safe_document import ISOLATE, SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.toolbox import Toolbox
from app.ui.chat.untrusted_text import host_of, safe_address

if TYPE_CHECKING:
    from markdown_it.token import Token

SOURCE = "source:"
"""What the address of a source's mark begins with; it never leaves the transcript either."""
NOTE = "note:"
"""What the address of a footnote begins with; it never leaves the transcript."""
_MARKS = {"strong": "bold", "em": "italic", "s": "strike"}


class InlineWriter:
    """Writes at `cursor`, beginning with `look`."""

    def __init__(self, tools: Toolbox, cursor: QTextCursor, look: Look) -> None:
        self._tools = tools
        self._cursor = cursor
        self._look = look
        self._depth = {"bold": 0, "italic": 0, "strike": 0}

    def write(self, tokens: Sequence[Token]) -> None:
        """Write the children of one inline token."""
        for token in tokens:
            kind, _, edge = token.type.rpartition("_")
            if kind in _MARKS and edge in ("open", "close"):
                self._mark(_MARKS[kind], 1 if edge == "open" else -1)
            elif token.type == "link_open":
                address = safe_address(str(token.attrs.get("href", "")))
                self._look = replace(self._look, address=address)
            elif token.type == "link_close":
                self._look = replace(self._look, address="")
            else:
                self._leaf(token)

    def _mark(self, name: str, change: int) -> None:
        self._depth[name] += change
        bold = self._depth["bold"] > 0
        italic, strike = self._depth["italic"] > 0, self._depth["strike"] > 0
        self._look = replace(self._look, bold=bold, italic=italic, strike=strike)

    def _leaf(self, token: Token) -> None:
        match token.type:
            case "softbreak":
                self._text(" ", self._look)
            case "hardbreak":
                self._text("\u2028", self._look)
            case "code_inline":
                self._text(self._apart(token.content), replace(self._look, code=True))
            case "image":
                host = host_of(str(token.attrs.get("src", "")))
                told = self._tools.phrases.image(token.content, host)
                self._text(told, replace(self._look, italic=True, dim=True, address=""))
            case "math_inline" | "math_inline_double":
                self.formula(token.content, display=token.type == "math_inline_double")
            case "footnote_ref":
                raised = replace(self._look, raised=True, address=f"{NOTE}{token.content}")
                self._text(token.content, raised)
            case "source_ref":
                mark = replace(self._look, raised=True, address=f"{SOURCE}{token.content}")
                self._text(f"[{token.content}]", mark)
            case _:
                self._text(token.content, self._look)

    def _apart(self, code: str) -> str:
        """Code keeps its own order in a line that runs from right to left."""
        direction = self._cursor.block().textDirection()
        return ISOLATE.format(code) if direction == Qt.LayoutDirection.RightToLeft else code

    def _text(self, text: str, look: Look) -> None:
        if text:
            self._cursor.insertText(text, self._tools.styles.format(look))

    def formula(self, source: str, *, display: bool) -> None:
        """Write a formula as a picture, or as its source while (or if) there is none."""
        styles, look = self._tools.styles, self._look
        pixels = round((look.pixels or styles.text_size) * (1.12 if display else 1.0))
        colour = styles.theme.dim if look.dim else styles.theme.text
        key = FormulaKey(source, colour, pixels, display)
        drawing = self._tools.formulas.drawing(key)
        document = self._cursor.document()
        if not isinstance(drawing, Drawing) or not isinstance(document, SafeDocument):
            if isinstance(document, SafeDocument) and drawing is not None:
                document.waits_for_formula = True
            self._text(source, replace(look, code=True, address=""))
            return
        ascent, height, anchor = self._baseline(drawing.ascent, drawing.descent, display)
        name = f"formula:{hash(key) & 0xFFFFFFFFFFFF:x}"
        made = picture(drawing, ascent, height, self._tools.scale)
        document.add_picture(name, made)
        image = QTextImageFormat()
        image.setFont(styles.text_font)  # Qt anchors by the format's own font
        image.setVerticalAlignment(anchor)
        image.setName(name)
        size = made.deviceIndependentSize()
        image.setWidth(size.width())
        image.setHeight(size.height())
        image.setProperty(QTextFormat.Property.ImageAltText, f"${source}$")
        self._cursor.insertImage(image)

    def _baseline(
        self, ascent: float, descent: float, display: bool
    ) -> tuple[float, float, QTextCharFormat.VerticalAlignment]:
        """Padding that puts the formula's baseline on the text's: (ascent, height, anchor).

        Qt knows two anchors for a picture: bottom on the font's descent, or middle on half the
        height of an x. Padding turns either into an exact baseline.
        """
        alignment = QTextCharFormat.VerticalAlignment
        metrics = QFontMetricsF(self._tools.styles.text_font)
        if display:
            return ascent, ascent + descent, alignment.AlignNormal
        below = float(round(metrics.descent()))
        if descent <= below:
            return ascent, ascent + below, alignment.AlignBaseline
        half = metrics.xHeight() / 2
        reach = max(descent, ascent - half)
        return reach + half, 2 * reach + half, alignment.AlignMiddle
