"""The sheets of an OpenDocument spreadsheet as Markdown tables; what repeats is bounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.child.grid import Grid, Row
from app.documents.child.markdown import Block, joined
from app.documents.child.odf_styles import NAMESPACES, Styles, number, tag
from app.documents.child.odf_text import CELLS, REPEATED_COLUMNS, REPEATED_ROWS, Story, rows_of
from app.documents.child.sheet import Sheet

_MOST = 1 << 24
_MOST_ROWS, _MOST_COLUMNS = 1_000, 256
"""How often the same row or cell is said."""
_STYLE, _VISIBLE = tag("table:style-name"), tag("table:visibility")
_VALUES = tuple(
    tag(f"office:{name}") for name in ("string-value", "time-value", "boolean-value", "value")
)
_DATE = tag("office:date-value")
_NOTE = tag("office:annotation")


@dataclass(slots=True)
class Sheets:
    """Reads the tables of a spreadsheet onto the sheet, each a section."""

    story: Story
    styles: Styles
    sheet: Sheet
    _unseen: set[int] = field(default_factory=set)

    def read(self, body: Element) -> None:
        """All sheets; hidden ones too, and the user is told."""
        tables = body.findall("table:table", NAMESPACES)
        grid, hidden = Grid(self.sheet), 0
        self.sheet.pages = len(tables)
        for at, element in enumerate(tables, 1):
            blocks = [*grid.blocks(self._rows(element)), *self.story.notes(), *self._drawn(element)]
            self.sheet.add(joined(blocks), "sheet", at, element.get(tag("table:name"), ""))
            self.sheet.progress(at, len(tables))
            style = element.get(_STYLE)
            hidden += self.styles.says(style, "style:table-properties", "table:display") == "false"
            if grid.full or self.sheet.full:
                break
        if hidden:
            self.sheet.note("document_hidden_sheets", count=hidden)

    def _rows(self, element: Element) -> Iterator[tuple[int, Row]]:
        self._unseen = set(_collapsed(element))
        at = 0
        for row in rows_of(element):
            repeats = number(row.get(REPEATED_ROWS), 1, _MOST)
            cells = self._cells(row)
            if cells and row.get(_VISIBLE, "visible") != "visible":
                self.story.hidden = True
            for repeat in range(min(repeats, _MOST_ROWS) if cells else 0):
                yield at + repeat, cells
            if cells and repeats > _MOST_ROWS:
                self.sheet.note("document_rows_cut", shown=_MOST_ROWS)
            at += repeats

    def _cells(self, row: Element) -> Row:
        cells: Row = {}
        at = 0
        for cell in row:
            if cell.tag not in CELLS:
                continue
            repeats = number(cell.get(REPEATED_COLUMNS), 1, _MOST)
            if text := self._text(cell):
                for column in range(at, at + min(repeats, _MOST_COLUMNS)):
                    cells[column] = text
                    self.story.hidden |= column in self._unseen
                self.story.hidden |= self.styles.hides(cell.get(_STYLE))
            at += repeats
        return cells

    def _text(self, cell: Element) -> str:
        marks = "".join(map(self.story.note, cell.findall(_NOTE)))
        lines = [
            block.text for child in cell if child.tag != _NOTE for block in self.story.child(child)
        ]
        date = cell.get(_DATE, "").removesuffix("T00:00:00")
        values = (cell.get(one) for one in _VALUES)
        text = date or "\n".join(lines) or next((one for one in values if one), "")
        return (text or cell.get(tag("table:formula"), "").removeprefix("of:")) + marks

    def _drawn(self, element: Element) -> Iterator[Block]:
        for shapes in element.findall("table:shapes", NAMESPACES):
            yield from self.story.blocks(shapes)


def _collapsed(element: Element) -> Iterator[int]:
    at = 0
    for column in element.iter(tag("table:table-column")):
        repeats = number(column.get(REPEATED_COLUMNS), 1, _MOST)
        if column.get(_VISIBLE, "visible") != "visible":
            yield from range(at, at + min(repeats, _MOST_COLUMNS))
        at += repeats
