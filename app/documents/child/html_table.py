"""A table of a web page or mail: data become a Markdown table, mere layout becomes paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat

from app.documents.child.markdown import Block, joined, table

MOST_COLUMNS_SPANNED = 100
_MOST_ROWS_SPANNED = 1_000
_MOST_FILLED = 100_000
"""Cells of one table that spans may fill."""
_MOST_REPEATED = 200
"""Characters of a cell that is said again in each row it spans."""


@dataclass(slots=True)
class Cell:
    """What stands in a cell, and over how many columns and rows it reaches."""

    is_header: bool = False
    columns: int = 1
    rows: int = 1
    blocks: list[Block] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its blocks, one a line."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(slots=True)
class Table:
    """Takes rows of cells as they come. `is_layout`: something in it says that it is no data."""

    is_layout: bool = False
    rows: list[list[Cell]] = field(default_factory=list)

    def add(self, cell: Cell) -> None:
        """Another cell of the last row."""
        if not self.rows:
            self.rows.append([])
        self.rows[-1].append(cell)

    def blocks(self) -> Iterator[Block]:
        """The whole table."""
        rows = [row for row in self.rows if any(cell.blocks for cell in row)]
        headed = any(cell.is_header for row in rows for cell in row)
        wide = any(len(row) > 1 for row in rows)
        if wide and not self.is_layout and (headed or len(rows) > 1):
            yield Block(table(_spread(rows)))
            return
        for row in rows:
            yield from _laid_out(row)


def _laid_out(row: list[Cell]) -> Iterator[Block]:
    """Short cells beside one another belong together, long ones stand below one another."""
    cells = [cell.blocks for cell in row if cell.blocks]
    if len(cells) > 1 and all(len(blocks) == 1 and _is_short(blocks[0]) for blocks in cells):
        yield Block(" | ".join(joined(blocks) for blocks in cells))
        return
    yield from chain.from_iterable(cells)


def _is_short(block: Block) -> bool:
    return len(block.text) <= _MOST_REPEATED and "\n" not in block.text and not block.is_item


def _spread(rows: list[list[Cell]]) -> Iterator[list[str]]:
    """Rows of texts in which every column is where it belongs.

    A cell is said again in the rows it spans, so that each can be read alone; not in the columns.
    """
    left = _MOST_FILLED
    above: dict[int, tuple[int, str]] = {}  # column -> rows still spanned, text
    for row in rows:
        texts: list[str] = []
        for cell in row:
            _fill(texts, above)
            columns = min(cell.columns, MOST_COLUMNS_SPANNED, left + 1)
            down = min(cell.rows, _MOST_ROWS_SPANNED, left // columns + 1) - 1
            left -= columns - 1 + down * columns
            for text in (cell.text, *repeat("", columns - 1)):
                if down > 0:
                    above[len(texts)] = down, text if len(text) <= _MOST_REPEATED else ""
                texts.append(text)
        last = max(above, default=-1)
        while len(texts) <= last:  # a short row below cells that reach down into it
            _fill(texts, above)
            texts += [""] if len(texts) <= last else []
        yield texts


def _fill(texts: list[str], above: dict[int, tuple[int, str]]) -> None:
    """The cells from rows above that stand at this place."""
    while found := above.pop(len(texts), None):
        rows, text = found
        if rows > 1:
            above[len(texts)] = rows - 1, text
        texts.append(text)
