"""Markdown as every format writes it: headings, list items, tables, blocks below blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_COLUMNS = 256
"""Of a table; what is beyond is left out with a note."""
_DEEPEST_HEADING = 6
_PIPE = re.compile(r"(?<!\\)\|")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, table or list item as Markdown; items stand close together."""

    text: str
    is_item: bool = False


def heading(level: int, text: str) -> Block:
    """A heading; `level` counts from 1 and is bounded."""
    return Block(f"{'#' * min(max(level, 1), _DEEPEST_HEADING)} {_SPACES.sub(' ', text).strip()}")


def item(level: int, marker: str, text: str) -> Block:
    """A list item; `level` counts from 0, `marker` is a dash or the number as it is shown."""
    indent = "  " * min(level, 8)
    inner = indent + " " * (len(marker) + 1)
    return Block(f"{indent}{marker} {text.replace(chr(10), chr(10) + inner)}", is_item=True)


def table(rows: Iterable[Sequence[str]]) -> str:
    """Rows of cells as a table whose first row is the header; "" without any text.

    Short rows are filled up; pipes and line breaks in cells are escaped.
    """
    cells = [[cell(text) for text in row[:MOST_COLUMNS]] for row in rows]
    width = max((len(row) for row in cells), default=0)
    if not any(text for row in cells for text in row):
        return ""
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in cells]
    lines.insert(1, "|" + " --- |" * width)
    return "\n".join(lines)


def cell(text: str) -> str:
    """The text of one cell, on one line."""
    if "|" in text:
        text = text.replace("|", "\\|")
    lines = (line.strip() for line in text.split("\n"))
    return "<br>".join(line for line in lines if line)


def in_cell(blocks: Iterable[Block]) -> str:
    """Blocks as lines of a cell; of a table in it, slashes stand between the cells of a row."""
    return "\n".join(_without_pipes(block.text) for block in blocks)


def _without_pipes(text: str) -> str:
    if not text.startswith("| "):
        return text
    rows = (line for line in text.split("\n") if not line.startswith("| ---"))
    return "\n".join(" / ".join(filter(None, map(str.strip, _PIPE.split(row)))) for row in rows)


def joined(blocks: Iterable[Block]) -> str:
    """Blocks with an empty line between them, list items without."""
    pieces: list[str] = []
    was_item = False
    for block in blocks:
        if pieces:
            pieces.append("\n" if was_item and block.is_item else "\n\n")
        pieces.append(block.text)
        was_item = block.is_item
    return "".join(pieces)
