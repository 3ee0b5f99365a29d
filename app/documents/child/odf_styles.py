"""The names and the styles of OpenDocument files: lists, hidden text, hidden sheets and slides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.documents.child.numerals import numeral

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    **{
        prefix: f"{_OASIS}{name}:1.0"
        for prefix, name in (
            *(("office", "office"), ("text", "text"), ("table", "table"), ("style", "style")),
            *(("draw", "drawing"), ("presentation", "presentation"), ("svg", "svg-compatible")),
            *(("fo", "xsl-fo-compatible"), ("manifest", "manifest")),
        )
    },
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
_MOST_STEPS = 20
_LEVELS = 10
_TINY = re.compile(r"\s*([0-2]?(?:\.\d+)?)pt")
_WHITE = {"#ffffff", "white"}


def tag(name: str) -> str:
    """`text:p` as ElementTree spells it."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list: a number where `style` says how it is written, else a dash."""

    style: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1


class Counter:
    """Counts the items of one list; an item starts the deeper levels again."""

    def __init__(self, levels: dict[int, Level]) -> None:
        self._levels = levels
        self._counts: list[int | None] = [None] * _LEVELS

    def marker(self, level: int, start: int | None = None) -> str:
        """What stands before the next item of a level, from 0; "" where no number does."""
        level = min(level, _LEVELS - 1)
        here = self._levels.get(level, Level())
        if not here.style:
            return ""
        before = self._counts[level]
        self._counts[level] = start or (here.start if before is None else before + 1)
        self._counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        first = max(level + 1 - here.shown, 0)
        numbers = [self._number(at) for at in range(first, level + 1)]
        return f"{here.before}{'.'.join(filter(None, numbers))}{here.after}"

    def _number(self, at: int) -> str:
        level, count = self._levels.get(at, Level()), self._counts[at]
        return numeral(level.start if count is None else count, level.style) if level.style else ""


class Styles:
    """The styles of a document, from its content and from its styles."""

    def __init__(self, roots: list[Element]) -> None:
        self._styles: dict[str, Element] = {}
        self.lists: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        self._hidden: dict[str, bool] = {}
        for style in (found for root in roots for found in root.iter()):
            name = style.get(tag("style:name"), "")
            if style.tag == tag("style:style"):
                self._styles[name] = style
            elif style.tag == tag("text:list-style"):
                self.lists[name] = dict(_levels(style))
            elif style.tag == tag("text:outline-style"):
                self.outline = dict(_levels(style))

    def hides(self, name: str | None) -> bool:
        """Whether text of a style cannot be seen: not shown, white on nothing, or tiny."""
        if not name:
            return False
        if name not in self._hidden:
            self._hidden[name] = self._is_hidden(name)
        return self._hidden[name]

    def says(self, name: str | None, properties: str, attribute: str) -> str | None:
        """What a style says itself, or those it is based on."""
        for style in self._chain(name or ""):
            found = style.find(properties, NAMESPACES)
            value = found.get(tag(attribute)) if found is not None else None
            if value is not None:
                return value
        return None

    def list_of(self, name: str | None) -> str | None:
        """The list style of a paragraph style."""
        listed = (style.get(tag("style:list-style-name")) for style in self._chain(name or ""))
        return next((one for one in listed if one), None)

    def _is_hidden(self, name: str) -> bool:
        letters = "style:text-properties"
        if self.says(name, letters, "text:display") == "none":
            return True
        size = _TINY.fullmatch(self.says(name, letters, "fo:font-size") or "")
        if size and size[1] and float(size[1]) <= 2:
            return True
        grounds = (letters, "style:paragraph-properties", "style:table-cell-properties")
        behind = [self.says(name, one, "fo:background-color") for one in grounds]
        painted = any(one not in {None, "transparent", *_WHITE} for one in behind)
        return (self.says(name, letters, "fo:color") or "").lower() in _WHITE and not painted

    def _chain(self, name: str) -> Iterator[Element]:
        for _ in range(_MOST_STEPS):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = style.get(tag("style:parent-style-name"), "")


def _levels(style: Element) -> Iterator[tuple[int, Level]]:
    for one in style:
        at = number(one.get(tag("text:level")), 1, _LEVELS) - 1
        yield (
            at,
            Level(
                one.get(tag("style:num-format"), ""),
                one.get(tag("style:num-prefix"), "")[:20],
                one.get(tag("style:num-suffix"), "")[:20],
                number(one.get(tag("text:start-value")), 1, 1_000_000),
                number(one.get(tag("text:display-levels")), 1, _LEVELS),
            ),
        )


def number(text: str | None, otherwise: int, most: int) -> int:
    """A whole number of at least 1, within bounds."""
    if not text or not text.isdecimal() or len(text) > 12:
        return otherwise
    return min(max(int(text), 1), most)
