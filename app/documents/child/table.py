"""Comma, semicolon or tab separated values as a Markdown table."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from app.documents.child.kinds import extension_of
from app.documents.child.plain import text_of
from app.documents.child.sheet import MOST_CHARACTERS, Sheet, Source

MOST_COLUMNS = 500
"""Of a table; those beyond are left out with a note."""

_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 50
_MOST_OF_CELL = 1 << 20
_MOST_LINES_OF_ROW = 200
"""A quote that is never closed takes all that follows into one cell."""


def read(source: Source, sheet: Sheet) -> None:
    """Add the table as one section. Raises UserError `document_not_text`."""
    text = text_of(source, sheet).strip("\n")
    delimiter = "\t" if extension_of(source.name) in {"tsv", "tab"} else delimiter_of(text)
    rows = _rows(text, delimiter)
    columns = max(map(len, rows), default=0)
    if columns > MOST_COLUMNS:
        sheet.note("document_columns_cut", columns=columns, shown=MOST_COLUMNS)
    sheet.add("".join(table_lines([row[:MOST_COLUMNS] for row in rows])))


def table_lines(rows: list[list[str]]) -> Iterator[str]:
    """The lines of a Markdown table; its first row is the head, short rows are filled up."""
    columns = max(map(len, rows), default=0)
    if not columns:
        return
    written = 0
    for number, row in enumerate(rows):
        cells = [*map(_cell, row), *[""] * (columns - len(row) if number == 0 else 0)]
        line = f"| {' | '.join(cells)} |\n"
        if number == 0:
            line += "|" + " --- |" * columns + "\n"
        yield line
        written += len(line)
        if written > MOST_CHARACTERS:  # the sheet cuts it, and says so
            return


def delimiter_of(text: str) -> str:
    """What separates the cells: the character that the most lines have equally often."""
    lines = [line for line in text[: 1 << 20].split("\n")[:_SAMPLE_LINES] if line.strip()]
    best, most = ",", 0.0
    for delimiter in _DELIMITERS:
        counts = Counter(_outside_quotes(line, delimiter) for line in lines)
        counts.pop(0, None)
        if counts:
            count, lines_with = max(counts.items(), key=lambda pair: (pair[1], pair[0]))
            score = lines_with + min(count, 50) / 100
            best, most = (delimiter, score) if score > most else (best, most)
    return best


def _outside_quotes(line: str, delimiter: str) -> int:
    return sum(part.count(delimiter) for part in line.split('"')[::2])


def _rows(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(_MOST_OF_CELL)
    try:
        rows = _parsed(text, delimiter, quoted=True)
    except csv.Error:
        rows = None
    if rows is None:
        csv.field_size_limit(MOST_CHARACTERS)
        rows = _parsed(text, delimiter, quoted=False) or []
    return rows


def _parsed(text: str, delimiter: str, *, quoted: bool) -> list[list[str]] | None:
    """The rows that have something in them; None where a quote was never closed."""
    rows: list[list[str]] = []
    size = 0
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
    line = 0
    for row in reader:
        if quoted and reader.line_num - line > _MOST_LINES_OF_ROW:
            return None
        line = reader.line_num
        if "".join(row).strip():
            rows.append(row)
        size += sum(map(len, row)) + len(row)
        if size > MOST_CHARACTERS:
            break
    return rows


def _cell(untrusted: str) -> str:
    if untrusted.isprintable() and "|" not in untrusted:  # most are, and it is quicker
        return untrusted.strip()
    return " ".join(untrusted.split()).replace("|", "\\|")
