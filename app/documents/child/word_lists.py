"""The numbering of a Word document: what stands in front of a list item or a numbered heading."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.documents.child.numerals import numeral
from app.documents.child.ooxml import NAMESPACES, tag

_VAL = tag("w:val")
_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_STYLES = {
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
    "decimalZero": "01",
}


@dataclass(frozen=True, slots=True)
class _Level:
    style: str = "decimal"
    text: str = "%1."
    start: int = 1
    is_legal: bool = False

    def shown(self, number: int, *, plain: bool) -> str:
        return numeral(number, "1" if plain else _STYLES.get(self.style, "1"))


class Numbering:
    """Counts as Word does: an item of a level starts the deeper ones again."""

    def __init__(self, root: Element | None) -> None:
        self._counts: dict[str, list[int | None]] = {}
        self._lists: dict[str, tuple[str, dict[int, _Level]]] = {}
        if root is None:
            return
        kinds = {
            one.get(tag("w:abstractNumId"), ""): _levels(one.findall("w:lvl", NAMESPACES))
            for one in root.findall("w:abstractNum", NAMESPACES)
        }
        for number in root.findall("w:num", NAMESPACES):
            self._add(number, kinds)

    def marker(self, list_id: str, level: int) -> str | None:
        """What stands before the next item: a dash or its number; "" for nothing, None: no list."""
        if list_id not in self._lists or not 0 <= level < _LEVELS:
            return None
        counted_as, levels = self._lists[list_id]
        here = levels.get(level, _Level(text=f"%{level + 1}."))
        if here.style in {"bullet", "none"}:
            return "-" if here.style == "bullet" else ""
        counts = self._counts.setdefault(counted_as, [None] * _LEVELS)
        before = counts[level]
        counts[level] = here.start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        return _PLACE.sub(lambda place: _shown(levels, counts, here, int(place[1]) - 1), here.text)

    def _add(self, number: Element, kinds: dict[str, dict[int, _Level]]) -> None:
        found = number.find("w:abstractNumId", NAMESPACES)
        kind = found.get(_VAL, "") if found is not None else ""
        own: dict[int, _Level] = {}
        starts: dict[int, int] = {}
        for change in number.findall("w:lvlOverride", NAMESPACES):
            own |= _levels(change.findall("w:lvl", NAMESPACES))
            start = change.find("w:startOverride", NAMESPACES)
            if start is not None:
                starts[_int(change.get(tag("w:ilvl")), 0)] = _int(start.get(_VAL), 1)
        levels = {**kinds.get(kind, {}), **own}
        for at, begin in starts.items():
            old = levels.get(at, _Level())
            levels[at] = _Level(old.style, old.text, begin, old.is_legal)
        list_id = number.get(tag("w:numId"), "")
        self._lists[list_id] = (f"own {list_id}" if own or starts else kind, levels)


def _shown(levels: dict[int, _Level], counts: list[int | None], here: _Level, at: int) -> str:
    level = levels.get(at, _Level())
    count = counts[at]
    return level.shown(level.start if count is None else count, plain=here.is_legal)


def _levels(elements: Iterable[Element]) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for element in elements:
        values = {name: element.find(f"w:{name}", NAMESPACES) for name in _SAID}
        said = {name: one.get(_VAL, "") for name, one in values.items() if one is not None}
        at = _int(element.get(tag("w:ilvl")), 0)
        found[at] = _Level(
            said.get("numFmt", "decimal"),
            said.get("lvlText", f"%{at + 1}.")[:40],
            _int(said.get("start"), 1),
            "isLgl" in said,
        )
    return found


_SAID = ("numFmt", "lvlText", "start", "isLgl")


def _int(text: str | None, otherwise: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return otherwise
