"""The cells of a spreadsheet as Markdown: what stands together becomes a table of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.documents.child.markdown import MOST_COLUMNS, Block, table
from app.documents.child.sheet import Sheet

MOST_CELLS = 1_000_000
"""Cells with text that are read of one document."""
_MOST_PLACES = 4_000_000
"""Cells with and without text that are written of one document."""

Row = dict[int, str]
"""The texts of a row by column; cells without text are not in it."""


@dataclass(slots=True)
class Grid:
    """Counts the cells of one document, and tells the user what was cut."""

    sheet: Sheet
    _cells: int = 0
    _places: int = 0

    @property
    def full(self) -> bool:
        """Whether more cells would be left out."""
        return self._cells >= MOST_CELLS or self._places >= _MOST_PLACES

    def blocks(self, rows: Iterator[tuple[int, Row]]) -> Iterator[Block]:
        """The blocks of one sheet's rows, given with their numbers in rising order."""
        together: list[Row] = []
        last = -1
        for number, row in rows:
            if not row:
                continue
            if together and number != last + 1:
                yield from self._region(together)
                together = []
            if self.full:
                self.sheet.note("document_cells_cut", cells=MOST_CELLS)
                break
            self._cells += len(row)
            together.append(row)
            last = number
        yield from self._region(together)

    def _region(self, rows: list[Row]) -> Iterator[Block]:
        """Rows that follow one another: titles above, then the table without empty columns."""
        start = next((at for at, row in enumerate(rows) if len(row) > 1), len(rows))
        above = "\n".join(text for row in rows[:start] for text in row.values())
        if above:
            yield Block(above)
        rows = rows[start:]
        columns = sorted({column for row in rows for column in row})
        if len(columns) > MOST_COLUMNS:
            self.sheet.note("document_columns_cut", columns=len(columns), shown=MOST_COLUMNS)
            columns = columns[:MOST_COLUMNS]
        most = max(_MOST_PLACES - self._places, 0) // max(len(columns), 1)
        if len(rows) > most:
            self.sheet.note("document_cells_cut", cells=MOST_CELLS)
        self._places += min(len(rows), most) * len(columns)
        made = table([row.get(column, "") for column in columns] for row in rows[:most])
        if made:
            yield Block(made)
