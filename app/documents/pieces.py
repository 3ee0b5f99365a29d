"""Cuts the Markdown of one section into blocks that belong together, none longer than asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Kind = Literal["heading", "text", "table", "code"]

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*\n?\Z")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_RULE = frozenset("|-: \t")
"""What the line below the names of a table's columns is made of."""
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*\s+|[。！？；][”’」』）]*\s*|[؟۔]\s+|\n+")
_HEADER_CHARACTERS = 200
_HEADING_LINE = 400
"""Characters; a longer line is a paragraph whatever it begins with, and no regex walks it."""
_CELL_BORDER = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, or a part of one: its text with the blank lines behind it.

    `level` is a heading's, 1 to 6; `title` is the heading without its signs, or, for rows of a
    table whose beginning is in an earlier piece, the names of its columns.
    """

    kind: Kind
    text: str
    level: int = 0
    title: str = ""


def pieces(text: str, size: int) -> Iterator[Piece]:
    """The pieces of a section's text in order; together they are exactly that text.

    None is longer than `size` characters, but for some blank lines behind it.
    """
    for block in _blocks(text):
        if _fits(block.text, size):
            yield block
        elif block.kind == "table":
            yield from _rows(block.text, size)
        elif block.kind == "code":
            for part in _packed(block.text.splitlines(keepends=True), size):
                yield Piece("code", part)
        else:
            for part in _packed(_cut(block.text, _SENTENCE_END), size):
                yield Piece("text", part)


def _fits(text: str, size: int) -> bool:
    return len(text) <= 2 * size and len(text.rstrip()) <= size


def _blocks(text: str) -> Iterator[Piece]:
    """Headings, tables, code and paragraphs, each with the blank lines that follow."""
    held: list[str] = []
    kind: Kind = "text"
    fence = ""
    for line in text.splitlines(keepends=True):
        if fence:
            held.append(line)
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            continue
        blank = not line.strip()
        began = _kind(line)
        ended = bool(held) and not held[-1].strip()
        if held and not blank and (ended or began != kind or kind == "heading"):
            yield _block(kind, held)
            held = []
        if not held and not blank:
            kind = began
        if not blank and began == "code" and (opening := _FENCE.match(line)):
            fence = opening[1]
        held.append(line)
    if held:
        yield _block(kind, held)


def _kind(line: str) -> Kind:
    start = line.lstrip(" ")[:1]
    if start == "|":
        return "table"
    if start == "#" and len(line) <= _HEADING_LINE and _HEADING.match(line):
        return "heading"
    return "code" if start in {"`", "~"} and _FENCE.match(line) else "text"


def _block(kind: Kind, lines: list[str]) -> Piece:
    text = "".join(lines)
    if kind == "heading" and (heading := _HEADING.match(lines[0].rstrip())):
        return Piece("heading", text, len(heading[1]), _plain(heading[2]))
    return Piece(kind if kind != "heading" else "text", text)


def _plain(heading: str) -> str:
    return " ".join(re.sub(r"[*`]+|(?<!\w)_|_(?!\w)", "", heading).split())[:_HEADER_CHARACTERS]


def _rows(table: str, size: int) -> Iterator[Piece]:
    """A long table at its rows; what does not begin it tells its columns."""
    lines = table.splitlines(keepends=True)
    ruled = len(lines) > 1 and "-" in lines[1] and _RULE.issuperset(lines[1].strip())
    columns = _columns(lines[0]) if ruled else ""
    head = ["".join(lines[:2]), *lines[2:]] if ruled else lines
    for number, part in enumerate(_packed(head, size)):
        yield Piece("table", part, title=columns if number else "")


def _columns(row: str) -> str:
    cells = (" ".join(cell.split()) for cell in _CELL_BORDER.split(row[:2000].strip().strip("|")))
    return " | ".join(cell for cell in cells if cell)[:_HEADER_CHARACTERS]


def _packed(parts: list[str], size: int) -> Iterator[str]:
    """Neighbours together while they fit; what is too long alone at its words, else anywhere."""
    held: list[str] = []
    length = 0
    for part in parts:
        if held and length + len(part.rstrip()) > size:
            yield "".join(held)
            held, length = [], 0
        if _fits(part, size):
            held.append(part)
            length += len(part)
            continue
        yield from _at_words(part, size)
    if held:
        yield "".join(held)


def _at_words(text: str, size: int) -> Iterator[str]:
    at = 0
    while len(text) - at > size:
        space = max(text.rfind(" ", at + size // 2, at + size), text.rfind("|", at, at + size))
        end = space + 1 if space > at else at + size
        yield text[at:end]
        at = end
    if at < len(text):
        yield text[at:]


def _cut(text: str, end: re.Pattern[str]) -> list[str]:
    """The text in parts, each with the sign that ends it."""
    ends = [0, *(match.end() for match in end.finditer(text)), len(text)]
    return [text[left:right] for left, right in pairwise(ends) if right > left]
