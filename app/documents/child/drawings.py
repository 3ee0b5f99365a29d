"""What drawings in Office files say: text boxes, charts, diagrams, descriptions of pictures."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.documents.child.markdown import MOST_COLUMNS, Block, table
from app.documents.child.ooxml import NAMESPACES, Package, settled, tag

_BOX = tag("w:txbxContent")
_CHART = tag("c:chart")
_DIAGRAM = tag("dgm:relIds")
_DESCRIBED = {tag("wp:docPr"), tag("p:cNvPr"), tag("xdr:cNvPr")}
_MOST_DESCRIPTION = 1_000
_MOST_POINTS = 2_000


def pieces(drawing: Element) -> Iterator[Element]:
    """The text boxes, charts, diagrams and described objects of a drawing, in order."""
    for child in settled(drawing):
        if child.tag in {_BOX, _CHART, _DIAGRAM} or child.tag in _DESCRIBED:
            yield child
        if child.tag != _BOX:
            yield from pieces(child)


def boxes(drawing: Element) -> list[Element]:
    """Its text boxes of Word."""
    return [piece for piece in pieces(drawing) if piece.tag == _BOX]


def blocks(drawing: Element, package: Package, part: str) -> Iterator[Block]:
    """Its pictures' descriptions, its charts as tables, its diagrams' texts."""
    for piece in pieces(drawing):
        if piece.tag == _CHART:
            root = package.optional(_target(package, part, piece.get(tag("r:id"))))
            yield from chart(root) if root is not None else ()
        elif piece.tag == _DIAGRAM:
            root = package.optional(_target(package, part, piece.get(tag("r:dm"))))
            yield from _diagram(root) if root is not None else ()
        elif piece.tag != _BOX and piece.get("descr", "").strip():
            described = " ".join(piece.get("descr", "").split())
            yield Block(f"[Picture: {described[:_MOST_DESCRIPTION]}]")


def chart(root: Element) -> Iterator[Block]:
    """A chart's title, and its values as a table: a row a category, a column a series."""
    title = root.find(".//c:chart/c:title", NAMESPACES)
    if title is not None and (text := _letters(title)):
        yield Block(text)
    series = list(root.iter(tag("c:ser")))[:MOST_COLUMNS]
    names = [_letters(one.find("c:tx", NAMESPACES)) for one in series]
    labels = next((found for one in series if (found := _points(one, "cat", "xVal"))), {})
    values = [_points(one, "val", "yVal") for one in series]
    places = sorted({*labels, *(place for one in values for place in one)})[:_MOST_POINTS]
    rows = [[labels.get(place, ""), *(one.get(place, "") for one in values)] for place in places]
    if made := table([["", *names], *rows]):
        yield Block(made)


def _points(series: Element, *names: str) -> dict[int, str]:
    points: dict[int, str] = {}
    for found in (found for name in names for found in series.findall(f"c:{name}", NAMESPACES)):
        for point in found.iter(tag("c:pt")):
            place = point.get("idx", "")
            if place.isdecimal() and len(place) < 9:
                points[int(place)] = _letters(point)
    return points


def _diagram(root: Element) -> Iterator[Block]:
    for point in root.iter(tag("dgm:pt")):
        lines = (
            "".join(t.text or "" for t in one.iter(tag("a:t"))) for one in point.iter(tag("a:p"))
        )
        if text := " ".join(" ".join(lines).split()):
            yield Block(f"- {text}", is_item=True)


def _letters(element: Element | None) -> str:
    seen = (tag("a:t"), tag("c:v"))
    found = element.iter() if element is not None else ()
    return " ".join("".join(one.text or "" for one in found if one.tag in seen).split())


def _target(package: Package, part: str, relation: str | None) -> str | None:
    found = package.relations(part).get(relation or "")
    return found.target if found is not None and not found.is_external else None
