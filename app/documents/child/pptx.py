"""PowerPoint files (PPTX, PPTM, PPSX): slides in order with their tables, notes and comments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.child import drawings
from app.documents.child.markdown import Block, heading, joined
from app.documents.child.ooxml import NAMESPACES, Package, settled, tag
from app.documents.child.sheet import Sheet, Source
from app.documents.child.slide_text import Pen
from app.documents.child.xml import local

_SHAPE, _GROUP, _FRAME, _PICTURE, _LINE = (
    tag(f"p:{name}") for name in ("sp", "grpSp", "graphicFrame", "pic", "cxnSp")
)
_TITLES = {"title", "ctrTitle"}
_UNBULLETED = {None, "title", "ctrTitle", "subTitle", "ftr", "dt", "hdr"}
_REPEATING = {"ftr", "dt", "hdr"}
_OFF = {"0", "false"}


def read(source: Source, sheet: Sheet) -> None:
    """A section a slide, which begins with its title; hidden slides are in it, and said to be.

    Raises UserError `document_…` where the file is damaged or a trap.
    """
    package = Package(source.untrusted, sheet)
    part = package.main("ppt/presentation.xml")
    root = package.tree(part)
    names = _in_order(package, part, root)
    deck = _Deck(package, _size(root), _authors(package, part))
    sheet.pages = len(names)
    for number, name in enumerate(names, 1):
        slide = package.optional(name)
        if slide is not None:
            deck.read(sheet, number, name, slide)
        sheet.progress(number, len(names))
        if sheet.full:
            break
    if deck.hidden:
        sheet.note("document_hidden_text")
    if deck.skipped:
        sheet.note("document_hidden_slides", count=deck.skipped)


@dataclass(slots=True)
class _Deck:
    package: Package
    size: tuple[int, int]
    authors: dict[str, str]
    hidden: bool = False
    skipped: int = 0
    _said: set[str] = field(default_factory=set)

    def read(self, sheet: Sheet, number: int, name: str, root: Element) -> None:
        """One slide onto the sheet."""
        links = self.package.relations(name).items()
        pen = Pen({key: one.target[:500] for key, one in links if one.is_external})
        tree = root.find("p:cSld/p:spTree", NAMESPACES)
        shapes = list(_shapes(tree)) if tree is not None else []
        titles = [shape for shape in shapes if _role(shape) in _TITLES]
        title = " ".join(filter(None, (pen.line(_body(shape)) for shape in titles)))
        blocks = [heading(1, title)] if title else []
        for shape in shapes:
            if shape not in titles:
                blocks += self._blocks(shape, pen, name)
        blocks += self._beside(name, pen)
        if root.get("show", "1") in _OFF:
            self.skipped += 1
        self.hidden |= pen.hidden
        sheet.add(joined(blocks), "slide", number, title)

    def _blocks(self, shape: Element, pen: Pen, part: str) -> Iterator[Block]:
        role, body = _role(shape), _body(shape)
        if role == "sldNum":
            return
        if body is not None:
            found = list(pen.blocks(body, bulleted=role not in _UNBULLETED))
            if role in _REPEATING:
                found = [block for block in found if block.text not in self._said]
                self._said.update(block.text for block in found)
            if found and self._out_of_sight(shape):
                self.hidden = True
            yield from [Block(joined(found))] if found else ()
        for element in shape.iter(tag("a:tbl")):
            if text := pen.table(element):
                yield Block(text)
        yield from drawings.blocks(shape, self.package, part)

    def _beside(self, name: str, pen: Pen) -> Iterator[Block]:
        for part in self.package.related(name, "notesSlide"):
            root = self.package.optional(part)
            for shape in root.iter(_SHAPE) if root is not None else ():
                notes = list(pen.blocks(_body(shape))) if _role(shape) == "body" else []
                yield from [Block("Notes:"), *notes] if notes else ()
        for part in self.package.related(name, "comments"):
            root = self.package.optional(part)
            yield from self._comments(root) if root is not None else ()

    def _comments(self, root: Element) -> Iterator[Block]:
        for comment in (one for one in root.iter() if local(one) in {"cm", "reply"}):
            author = self.authors.get(comment.get("authorId", ""), "")
            said = [child for child in comment if local(child) in {"text", "txBody"}]
            letters = (one.text or "" for child in said for one in child.iter() if not len(one))
            if text := " ".join("".join(letters).split()):
                yield Block(f"Comment{f' ({author})' if author else ''}: {text}")

    def _out_of_sight(self, shape: Element) -> bool:
        properties = shape.find("*/p:cNvPr", NAMESPACES)
        if properties is not None and properties.get("hidden", "0") not in _OFF:
            return True
        place = shape.find("p:spPr/a:xfrm", NAMESPACES)
        if place is None or not all(self.size):
            return False
        (left, top), (width, height) = (
            _pair(place, "a:off", "x", "y"),
            _pair(place, "a:ext", "cx", "cy"),
        )
        right, bottom = self.size
        return left >= right or top >= bottom or left + width <= 0 or top + height <= 0


def _in_order(package: Package, part: str, root: Element) -> list[str]:
    relations = package.relations(part)
    ids = [one.get(tag("r:id"), "") for one in root.findall("p:sldIdLst/p:sldId", NAMESPACES)]
    slides = [relations[one].target for one in ids if one in relations]
    return list(dict.fromkeys(slides or package.related(part, "slide")))


def _shapes(tree: Element) -> Iterator[Element]:
    for child in settled(tree):
        if child.tag == _GROUP:
            yield from _shapes(child)
        elif child.tag in {_SHAPE, _FRAME, _PICTURE, _LINE}:
            yield child


def _role(shape: Element) -> str | None:
    """What the place that a shape fills is for; None for a free shape."""
    place = shape.find("*/p:nvPr/p:ph", NAMESPACES)
    return None if place is None else place.get("type", "obj")


def _body(shape: Element) -> Element | None:
    return shape.find("p:txBody", NAMESPACES)


def _authors(package: Package, part: str) -> dict[str, str]:
    parts = [*package.related(part, "commentAuthors"), *package.related(part, "authors")]
    roots = (package.optional(one) for one in parts)
    people = (person for root in roots if root is not None for person in root)
    return {person.get("id", ""): person.get("name", "")[:100] for person in people}


def _size(root: Element) -> tuple[int, int]:
    return _pair(root, "p:sldSz", "cx", "cy")


def _pair(element: Element, path: str, *names: str) -> tuple[int, int]:
    found = element.find(path, NAMESPACES)
    try:
        first, second = (int(found.get(name, "0")) if found is not None else 0 for name in names)
    except ValueError:
        return (0, 0)
    return (first, second)
