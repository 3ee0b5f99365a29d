"""The tables at the beginning of an RTF file: fonts by code page, colours, styles of headings."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

_PAGES = dict(
    (
        *((0, 1252), (128, 932), (129, 949), (134, 936), (136, 950), (161, 1253), (162, 1254)),
        *((163, 1258), (177, 1255), (178, 1256), (186, 1257), (204, 1251), (222, 874)),
        *((238, 1250), (254, 437)),
    )
)
"""Code pages by the charset of a font."""
_HEADING = re.compile(r"heading ([1-9])\b", re.IGNORECASE)
_FULL = 255


def codec_of(page: int, otherwise: str = "cp1252") -> str:
    """The codec of a code page."""
    name = "utf-8" if page == 65001 else f"cp{page}"
    try:
        codecs.lookup(name)
    except LookupError:
        return otherwise
    return name


@dataclass(slots=True)
class Tables:
    """Filled while the tables are read, word by word."""

    codec: str = "cp1252"
    """Of text in no font of the table."""
    fonts: dict[int, str] = field(default_factory=dict)
    white: set[int] = field(default_factory=set)
    levels: dict[int, int] = field(default_factory=dict)
    """Levels of headings by style."""
    _font: int = 0
    _style: int = 0
    _color: list[int] = field(default_factory=list)
    _colors: int = 0

    def font(self, word: str, number: int) -> None:
        """A control word in the font table."""
        if word == "f":
            self._font = number
        elif word == "fcharset" and number in _PAGES:
            self.fonts[self._font] = codec_of(_PAGES[number])
        elif word == "cpg":
            self.fonts[self._font] = codec_of(number)

    def color(self, word: str, number: int) -> None:
        """A control word in the colour table."""
        if word in {"red", "green", "blue"}:
            self._color.append(number)

    def end_colors(self, text: str) -> None:
        """Text in the colour table: each semicolon ends a colour."""
        for _ in range(text.count(";")):
            if self._color == [_FULL] * 3:
                self.white.add(self._colors)
            self._colors += 1
            self._color = []

    def style(self, word: str, number: int) -> None:
        """A control word in the style sheet."""
        if word == "s":
            self._style = number
        elif word in {"cs", "ds", "ts"}:
            self._style = -1
        elif word == "outlinelevel" and 0 <= number < 9:
            self.levels[self._style] = number + 1

    def name_style(self, text: str) -> None:
        """Text in the style sheet: a style's name."""
        if found := _HEADING.match(text.strip()):
            self.levels[self._style] = int(found[1])
