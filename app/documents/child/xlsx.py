"""Excel files (XLSX, XLSM): sheets as Markdown tables, with the values as they were last shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.child.grid import Grid, Row
from app.documents.child.markdown import Block, joined
from app.documents.child.ooxml import NAMESPACES, Package, Relation, tag
from app.documents.child.sheet import Sheet, Source
from app.documents.child.slide_text import Pen, unescaped
from app.documents.child.xlsx_formats import PLAIN, CellFormat, formats
from app.documents.child.xml import each, local

_ROW, _COLUMNS, _CELL, _STRING = tag("s:row"), tag("s:cols"), tag("s:c"), tag("s:si")
_TEXT, _RUN, _VALUE, _FORMULA, _INLINE = (tag(f"s:{name}") for name in ("t", "r", "v", "f", "is"))
_OFF = {"0", "false"}
_PULSE = 10_000
"""Rows between two signs of life."""
_MOST_ROW, _MOST_COLUMN = 1 << 21, 1 << 15
_TRUTH = {"0": "FALSE", "1": "TRUE"}


def read(source: Source, sheet: Sheet) -> None:
    """A section a sheet; formulas only where no value was kept. Hidden sheets are said to be.

    Raises UserError `document_…` where the file is damaged or a trap.
    """
    package = Package(source.untrusted, sheet)
    part = package.main("xl/workbook.xml")
    root = package.tree(part)
    relations = package.relations(part)
    entries = root.findall("s:sheets/s:sheet", NAMESPACES)
    properties = root.find("s:workbookPr", NAMESPACES)
    book = _Book(
        package,
        _strings(package, part),
        formats(package.optional(next(iter(package.related(part, "styles")), None))),
        Grid(sheet),
        _people(package, part),
        properties is not None and properties.get("date1904", "0") not in _OFF,
    )
    sheet.pages = len(entries)
    for number, entry in enumerate(entries, 1):
        relation = relations.get(entry.get(tag("r:id"), ""))
        if relation is not None and not relation.is_external:
            sheet.add(joined(book.blocks(relation)), "sheet", number, entry.get("name", ""))
        sheet.progress(number, len(entries))
        if sheet.full or book.grid.full:
            break
    _tell_hidden(book, entries, sheet)


def _tell_hidden(book: _Book, entries: list[Element], sheet: Sheet) -> None:
    hidden = sum(entry.get("state", "visible") != "visible" for entry in entries)
    if hidden:
        sheet.note("document_hidden_sheets", count=hidden)
    if book.hidden:
        sheet.note("document_hidden_text")


@dataclass(slots=True)
class _Book:
    package: Package
    strings: list[str]
    formats: list[CellFormat]
    grid: Grid
    people: dict[str, str]
    since_1904: bool
    hidden: bool = False
    _unseen: set[int] = field(default_factory=set)

    def blocks(self, relation: Relation) -> Iterator[Block]:
        """One sheet: its cells, what its drawings say, its comments."""
        part = relation.target
        if relation.kind == "worksheet":
            yield from self.grid.blocks(self._rows(part))
        for name in self.package.related(part, "drawing"):
            drawing = self.package.optional(name)
            for body in drawing.iter(tag("xdr:txBody")) if drawing is not None else ():
                yield from Pen().blocks(body)
        yield from self._comments(part)

    def _rows(self, part: str) -> Iterator[tuple[int, Row]]:
        self._unseen = set()
        number = 0
        for count, element in enumerate(each(self.package.data(part), _COLUMNS, _ROW)):
            if element.tag == _COLUMNS:
                self._unseen = _hidden_columns(element)
                continue
            number = min(max(_int(element.get("r")) or number + 1, number + 1), _MOST_ROW)
            row = dict(self._cells(element))
            if row and element.get("hidden", "0") not in _OFF:
                self.hidden = True
            yield number, row
            if count and count % _PULSE == 0:
                self.grid.sheet.progress(count // _PULSE, 0)

    def _cells(self, row: Element) -> Iterator[tuple[int, str]]:
        column = 0
        for cell in row:
            if cell.tag != _CELL:
                continue
            column = _column(cell.get("r", "")) or column + 1
            if column > _MOST_COLUMN:
                continue
            style = _int(cell.get("s")) or 0
            form = self.formats[style] if style < len(self.formats) else PLAIN
            text = self._text(cell, form)
            if text and not text.isspace():
                self.hidden |= form.hidden or column in self._unseen
                yield column, text

    def _text(self, cell: Element, form: CellFormat) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _letters(inline) if (inline := cell.find(_INLINE)) is not None else ""
        value = cell.findtext(_VALUE)
        if not value:
            formula = cell.findtext(_FORMULA)
            return f"={formula}" if formula else ""
        if kind == "s":
            at = _int(value)
            return self.strings[at] if at is not None and at < len(self.strings) else ""
        if kind == "n":
            return self._number(value, form)
        return _TRUTH.get(value, value) if kind == "b" else unescaped(value)

    def _number(self, value: str, form: CellFormat) -> str:
        try:
            return form.shown(float(value), since_1904=self.since_1904)
        except (ValueError, OverflowError):
            return value

    def _comments(self, part: str) -> Iterator[Block]:
        threads = self.package.related(part, "threadedComment")
        for name in threads or self.package.related(part, "comments"):
            root = self.package.optional(name)
            if root is None:
                continue
            authors = [one.text or "" for one in root.findall("s:authors/s:author", NAMESPACES)]
            for comment in root.iter():
                if local(comment) not in {"comment", "threadedComment"}:
                    continue
                by = _int(comment.get("authorId"))
                author = authors[by] if by is not None and by < len(authors) else ""
                author = self.people.get(comment.get("personId", ""), author)[:100]
                text = " ".join("".join(comment.itertext()).split())
                if text:
                    where = comment.get("ref", "")[:20]
                    yield Block(f"Comment on {where}{f' ({author})' if author else ''}: {text}")


def _strings(package: Package, part: str) -> list[str]:
    found = package.related(part, "sharedStrings")
    if not found or not package.has(found[0]):
        return []
    return [_letters(element) for element in each(package.data(found[0]), _STRING)]


def _letters(element: Element) -> str:
    """A string's text; how it is pronounced (Japanese) is left out."""
    pieces = []
    for child in element:
        if child.tag == _TEXT:
            pieces.append(child.text or "")
        elif child.tag == _RUN:
            pieces.append(child.findtext(_TEXT) or "")
    return unescaped("".join(pieces))


def _people(package: Package, part: str) -> dict[str, str]:
    roots = (package.optional(name) for name in package.related(part, "person"))
    people = (person for root in roots if root is not None for person in root)
    return {person.get("id", ""): person.get("displayName", "") for person in people}


def _hidden_columns(columns: Element) -> set[int]:
    hidden: set[int] = set()
    for column in columns:
        if column.get("hidden", "0") not in _OFF:
            first, last = _int(column.get("min")) or 1, _int(column.get("max")) or 0
            hidden.update(range(first, min(last, _MOST_COLUMN) + 1))
    return hidden


def _column(reference: str) -> int:
    """The column of a reference such as `AB12`, from 1; 0 where it says none."""
    number = 0
    for letter in reference[:4]:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number


def _int(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() and len(text) < 10 else None
