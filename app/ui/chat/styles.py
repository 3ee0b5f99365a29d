"""Fonts and character formats of the transcript for one theme and one text size, each made once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication

from app.ui.chat.highlight import Shade
from app.ui.theme import Theme

_HEADING = {1: (1.6, 22), 2: (1.33, 18), 3: (1.13, 14), 4: (1.0, 12), 5: (1.0, 10), 6: (0.93, 10)}


@dataclass(frozen=True, slots=True)
class Look:
    """What tells one run of text from another; `pixels` of 0 is the size of the text."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    dim: bool = False
    address: str = ""
    pixels: int = 0
    raised: bool = False


class Styles:
    """Everything that depends on the theme and the text size (pixels of running text)."""

    def __init__(self, theme: Theme, text_size: int) -> None:
        self.theme = theme
        self.text_size = text_size
        self.code_size = max(8, round(text_size * 0.87))
        self.table_size = max(8, round(text_size * 0.93))
        self.lead = round(text_size * 0.53)
        self.text_font = self._font(QApplication.font(), text_size)
        self.small_font = self._font(QApplication.font(), max(8, round(text_size * 0.8)))
        self.author_font = QFont(self.small_font)
        self.author_font.setWeight(QFont.Weight.DemiBold)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.code_font = self._font(fixed, self.code_size)
        self.code_font.setStyleHint(QFont.StyleHint.Monospace)
        self.palette = QPalette()
        self.palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.selection = QTextCharFormat()
        self.selection.setBackground(QColor(theme.selection))
        self._formats: dict[Look, QTextCharFormat] = {}
        self._shades: dict[Shade, QTextCharFormat] = {}

    @staticmethod
    def _font(base: QFont, pixels: int) -> QFont:
        font = QFont(base)
        font.setPixelSize(pixels)
        return font

    def heading(self, level: int) -> tuple[int, int]:
        """Pixels of the letters, and of the space above."""
        scale, above = _HEADING[level]
        return round(self.text_size * scale), above

    def format(self, look: Look) -> QTextCharFormat:
        """The character format of one look."""
        made = self._formats.get(look)
        if made is None:
            made = self._format(look)
            if not look.address:  # addresses are many and seldom come again
                self._formats[look] = made
        return made

    def _format(self, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(self.theme.dim if look.dim else self.theme.text))
        if look.bold:
            made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontItalic(look.italic)
        made.setFontStrikeOut(look.strike)
        if look.pixels:
            made.setProperty(QTextFormat.Property.FontPixelSize, look.pixels)
        if look.code:
            size = round((look.pixels or self.text_size) * 0.88)
            made.setFontFamilies(self.code_font.families())
            made.setFontFixedPitch(True)
            made.setProperty(QTextFormat.Property.FontPixelSize, size)
            made.setBackground(QColor(self.theme.inline_code))
        if look.address:
            made.setAnchor(True)
            made.setAnchorHref(look.address)
            made.setForeground(QColor(self.theme.link))
            made.setFontUnderline(not look.raised)
        if look.raised:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def shade(self, shade: Shade) -> QTextCharFormat:
        """The character format of one kind of code."""
        made = self._shades.get(shade)
        if made is None:
            made = self._shades[shade] = QTextCharFormat()
            colour = getattr(self.theme, f"syntax_{shade}") if shade else self.theme.text
            made.setForeground(QColor(colour))
            made.setFontItalic(shade == "comment")
        return made

    def block(
        self, *, above: int = 0, indent: int = 0, lead: int | None = None
    ) -> QTextBlockFormat:
        """A paragraph's format; `lead` is pixels added to each line.

        Not a proportional height: that would multiply the height of lines that hold a formula.
        """
        made = QTextBlockFormat()
        made.setTopMargin(above)
        kind = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        made.setLineHeight(self.lead if lead is None else lead, kind)
        if indent:
            made.setLeftMargin(indent)
        return made
