"""The styles of a Word document: which are headings or list items, and which hide their text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from app.documents.child.ooxml import NAMESPACES, is_on, tag

VAL = tag("w:val")
_NAMED = re.compile(r"heading ([1-9])$")
_TINY = 4
"""Half points: letters that nobody can read."""
_BODY_TEXT = 9
_MOST_STEPS = 20
_OUTLINE, _NUMBERING, _SIZE = tag("w:outlineLvl"), tag("w:numPr"), tag("w:sz")
_VANISH, _COLOR = tag("w:vanish"), tag("w:color")
_HIGHLIGHT, _SHADE = tag("w:highlight"), tag("w:shd")


@dataclass(frozen=True, slots=True)
class Look:
    """What properties say of a paragraph or a run; None where they say nothing.

    `level` is the heading's, from 1, 0 for none; `list_id` and `list_level` name the numbering.
    """

    level: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    vanish: bool | None = None
    white: bool | None = None
    tiny: bool | None = None
    shaded: bool | None = None

    def over(self, below: Look) -> Look:
        """This look, with what it does not say from another."""
        if below is PLAIN or self is PLAIN:
            return self if below is PLAIN else below
        values = {name: getattr(self, name) for name in self.__slots__}
        return replace(
            below, **{name: value for name, value in values.items() if value is not None}
        )

    @property
    def hidden(self) -> bool:
        """Whether a reader of the page cannot see text of this look."""
        return bool(self.vanish or self.tiny or (self.white and not self.shaded))


PLAIN = Look()


def look_of(properties: Element | None) -> Look:
    """What `w:pPr` or `w:rPr` itself says."""
    if properties is None or not len(properties):
        return PLAIN
    said = {child.tag: child for child in properties}
    outline, size = _number(said.get(_OUTLINE)), _number(said.get(_SIZE))
    numbering, vanish, color = said.get(_NUMBERING), said.get(_VANISH), said.get(_COLOR)
    return Look(
        level=None if outline is None else (outline + 1 if 0 <= outline < _BODY_TEXT else 0),
        list_id=None if numbering is None else _value(numbering, "w:numId"),
        list_level=None if numbering is None else _number(numbering.find(tag("w:ilvl"))),
        vanish=None if vanish is None else is_on(vanish, VAL),
        white=None if color is None else color.get(VAL, "").lower() == "ffffff",
        tiny=None if size is None else size <= _TINY,
        shaded=True if _HIGHLIGHT in said else _painted(said.get(_SHADE)),
    )


def shaded(properties: Element | None) -> bool | None:
    """Whether the properties of a cell or a table paint its background; None for no."""
    return None if properties is None else _painted(properties.find(_SHADE))


def _painted(shade: Element | None) -> bool | None:
    if shade is None:
        return None
    fill = shade.get(tag("w:fill"), "auto").lower()
    has_pattern = shade.get(VAL, "clear") not in {"clear", "nil"}
    return fill not in {"auto", "ffffff"} or has_pattern or None


class Styles:
    """The looks of a document's styles by their ids, with what they are based on."""

    def __init__(self, root: Element | None) -> None:
        styles = root.findall("w:style", NAMESPACES) if root is not None else []
        self._styles = {style.get(tag("w:styleId"), ""): style for style in styles}
        self._looks: dict[str, Look] = {}
        self._standard = next((name for name, one in self._styles.items() if _is_standard(one)), "")

    def of(self, properties: Element | None, kind: str = "p") -> Look:
        """The look of a paragraph (`p`), run (`r`) or table (`tbl`) by its properties' style."""
        named = _value(properties, f"w:{kind}Style") if properties is not None else None
        return self.look(named or (self._standard if kind == "p" else ""))

    def look(self, name: str) -> Look:
        """The look of one style; chains that never end are cut."""
        if name not in self._looks:
            look, at = PLAIN, name
            for _ in range(_MOST_STEPS):
                style = self._styles.get(at)
                if style is None:
                    break
                look, at = look.over(_own_look(style)), _value(style, "w:basedOn") or ""
            self._looks[name] = look
        return self._looks[name]


def _own_look(style: Element) -> Look:
    look = look_of(style.find("w:pPr", NAMESPACES))
    look = look_of(style.find("w:rPr", NAMESPACES)).over(look)
    name = (_value(style, "w:name") or "").lower()
    named = _NAMED.match(name)
    if look.level is None and (named or name == "title"):
        look = replace(look, level=int(named[1]) if named else 1)
    if look.shaded is None and style.find(".//w:shd", NAMESPACES) is not None:
        look = replace(look, shaded=True)
    return look


def _is_standard(style: Element) -> bool:
    is_default = is_on(style, tag("w:default")) and style.get(tag("w:default")) is not None
    return is_default and style.get(tag("w:type")) == "paragraph"


def _value(element: Element, name: str) -> str | None:
    found = element.find(tag(name))
    return None if found is None else found.get(VAL)


def _number(element: Element | None) -> int | None:
    try:
        return int(element.get(VAL, "")) if element is not None else None
    except ValueError:
        return None
