"""The text of shapes and tables of a slide (DrawingML), as Markdown blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.child.formula import formula
from app.documents.child.markdown import Block, in_cell, item, table
from app.documents.child.numerals import numeral
from app.documents.child.ooxml import NAMESPACES, settled, tag

_P, _R, _BREAK, _FIELD = tag("a:p"), tag("a:r"), tag("a:br"), tag("a:fld")
_MATH = tag("m:oMath")
_TINY = 200
"""Hundredths of a point: letters that nobody can read."""
_REPEATED = 80
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_NUMBERED = {"alphaLc": "a", "alphaUc": "A", "romanLc": "i", "romanUc": "I"}
_AROUND = {"Period": "{}.", "ParenR": "{})", "ParenBoth": "({})"}


@dataclass(slots=True)
class Pen:
    """Reads text bodies; `addresses` are those of the slide's links by id."""

    addresses: dict[str, str] = field(default_factory=dict)
    hidden: bool = False

    def blocks(self, body: Element | None, *, bulleted: bool = False) -> Iterator[Block]:
        """The paragraphs of a text body; those of a `bulleted` one are list items by default."""
        paragraphs = body.findall("a:p", NAMESPACES) if body is not None else []
        counts: dict[int, int] = {}
        for paragraph in paragraphs:
            text = self.text(paragraph)
            if not text:
                continue
            properties = paragraph.find("a:pPr", NAMESPACES)
            level = _level(properties)
            marker = _marker(properties, counts, level, bulleted=bulleted and len(paragraphs) > 1)
            yield item(level, marker, text) if marker else Block(text)

    def text(self, paragraph: Element) -> str:
        """One paragraph, with its line breaks."""
        return "".join(self._pieces(paragraph)).strip()

    def line(self, body: Element | None) -> str:
        """A whole body on one line."""
        return " ".join(" ".join(block.text for block in self.blocks(body)).split())

    def table(self, element: Element) -> str:
        """A table; cells over several rows are said in each of them where they are short."""
        rows: list[list[str]] = []
        above: dict[int, str] = {}
        for row in element.findall("a:tr", NAMESPACES):
            texts = []
            for column, cell in enumerate(row.findall("a:tc", NAMESPACES)):
                text = in_cell(self.blocks(cell.find("a:txBody", NAMESPACES)))
                if cell.get("vMerge", "0") in {"1", "true"}:
                    text = text or above.get(column, "")
                elif cell.get("hMerge", "0") not in {"1", "true"}:
                    above[column] = text if len(text) <= _REPEATED and cell.get("rowSpan") else ""
                texts.append(text)
            rows.append(texts)
        return table(rows)

    def _pieces(self, paragraph: Element) -> Iterator[str]:
        for child in settled(paragraph):
            if child.tag == _BREAK:
                yield "\n"
            elif child.tag in {_R, _FIELD}:
                yield self._run(child)
            else:
                yield from map(formula, child.iter(_MATH))

    def _run(self, run: Element) -> str:
        found = run.find("a:t", NAMESPACES)
        text = unescaped(found.text or "") if found is not None else ""
        properties = run.find("a:rPr", NAMESPACES)
        if properties is None or not text.strip():
            return text
        size = properties.get("sz", "")
        if size.isdecimal() and len(size) < 9 and int(size) <= _TINY:
            self.hidden = True
        link = properties.find("a:hlinkClick", NAMESPACES)
        address = self.addresses.get(link.get(tag("r:id"), ""), "") if link is not None else ""
        bare = address.removeprefix("mailto:").rstrip("/")
        return f"{text} ({address})" if bare and bare not in text else text


def unescaped(text: str) -> str:
    """Text without the `_x000B_` that Office writes for control characters: those are spaces."""
    return _ESCAPED.sub(_character, text).replace("\v", "\n") if "_x" in text else text


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return {0x0A: "\n", 0x0B: "\n", 0x0D: "", 0x5F: "_"}.get(code, " " if code < 0x20 else found[0])


def _level(properties: Element | None) -> int:
    text = properties.get("lvl", "0") if properties is not None else "0"
    return min(int(text), 8) if text.isdecimal() and len(text) < 3 else 0


def _marker(
    properties: Element | None, counts: dict[int, int], level: int, *, bulleted: bool
) -> str:
    if properties is not None:
        numbered = properties.find("a:buAutoNum", NAMESPACES)
        if numbered is not None:
            start = numbered.get("startAt", "1")
            first = int(start) if start.isdecimal() and len(start) < 6 else 1
            for deeper in [one for one in counts if one > level]:
                del counts[deeper]
            counts[level] = counts.get(level, first - 1) + 1
            return _numbered(numbered.get("type", ""), counts[level])
        if properties.find("a:buNone", NAMESPACES) is not None:
            return ""
        if properties.find("a:buChar", NAMESPACES) is not None:
            return "-"
    return "-" if bulleted else ""


def _numbered(kind: str, number: int) -> str:
    style = next((style for name, style in _NUMBERED.items() if kind.startswith(name)), "1")
    around = next((form for name, form in _AROUND.items() if kind.endswith(name)), "{}.")
    return around.format(numeral(number, style))
