"""Blocks of Markdown to rows: code, tables and rules within a list become rows of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.markup.blocks import Block, CodeBlock, MarkdownBlock, language_of
from app.markup.cited import with_marks
from app.ui.chat.code_row import code_rows
from app.ui.chat.prose import INDENT
from app.ui.chat.rows import FormulaRow, ProseRow, QuoteRow, Row, RuleRow
from app.ui.chat.table_row import table_rows

if TYPE_CHECKING:
    from markdown_it.token import Token

_OWN_ROW = frozenset({"fence", "code_block", "table_open", "math_block"})
_HEADING_GAP = {1: 22, 2: 20, 3: 18, 4: 14, 5: 12, 6: 12}
LONG_LIST = 3_000
"""Characters of one list that go into one document."""
LONG_TEXT = 6_000
"""Characters of one paragraph that go into one document; more are cut into several."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the rows of a flow are set: reasoning is indented and dim; marks of `cited` are links."""

    indent: int = 0
    dim: bool = False
    cited: frozenset[int] = frozenset()


def rows_of(block: Block, setting: Setting) -> list[Row]:
    """The rows of one top-level block."""
    block = with_marks(block, setting.cited)
    if isinstance(block, CodeBlock):
        return code_rows(block.text, block.language, closed=block.closed, indent=setting.indent)
    if block.tokens[0].type == "paragraph_open":
        return _paragraph(block, setting)
    if block.tokens[0].type.endswith("_list_open"):
        return _list(block, setting)
    if block.tokens[0].type == "table_open":
        return table_rows(block.tokens, block.source, indent=setting.indent)
    if block.tokens[0].type == "math_block":
        return _formula(block.tokens[0], block, setting)
    return [_single(block, setting)]


def _single(block: MarkdownBlock, setting: Setting) -> Row:
    """The row of a block that is always one row."""
    first, indent = block.tokens[0], setting.indent
    match first.type:
        case "hr":
            return RuleRow(indent=indent)
        case "blockquote_open":
            return QuoteRow(block.tokens, block.source, indent=indent)
    gap = _HEADING_GAP[int(first.tag[1])] if first.type == "heading_open" else 12
    gap = 10 if first.type == "footnote_open" else gap
    return ProseRow(block.tokens, block.source, gap=gap, indent=indent, dim=setting.dim)


def _list(block: MarkdownBlock, setting: Setting) -> list[Row]:
    is_long = len(block.source) > LONG_LIST
    if is_long or any(token.type in _OWN_ROW for token in block.tokens):
        return _ListCutter(setting, closed=block.closed).cut(block.tokens)
    return [_single(block, setting)]


def _formula(token: Token, block: MarkdownBlock, setting: Setting) -> list[Row]:
    complete = bool(token.meta.get("closed"))
    if block.closed and not complete:
        return code_rows(block.source, "", closed=True, indent=setting.indent)
    made = FormulaRow(
        token.content,
        block.source,
        is_complete=complete,
        indent=setting.indent,
        dim=setting.dim,
    )
    return [made]


def _paragraph(block: MarkdownBlock, setting: Setting) -> list[Row]:
    indent, dim = setting.indent, setting.dim
    children = block.tokens[1].children or []
    if len(children) == 1 and children[0].type == "math_inline_double":
        return [FormulaRow(children[0].content, block.source, indent=indent, dim=dim)]
    if len(children) == 1 and len(children[0].content) > LONG_TEXT:
        return _long_paragraph(block, children[0], setting)
    return [ProseRow(block.tokens, block.source, indent=indent, dim=dim)]


def _long_paragraph(block: MarkdownBlock, text: Token, setting: Setting) -> list[Row]:
    """A huge paragraph in pieces: a growing one is not laid out again from its beginning."""
    opening, inline, closing = block.tokens
    rows: list[Row] = []
    rest = text.content
    while rest:
        cut = rest.rfind(" ", LONG_TEXT // 2, LONG_TEXT) + 1 or LONG_TEXT
        piece, rest = rest[:cut], rest[cut:]
        tokens = [opening, inline.copy(children=[text.copy(content=piece)]), closing]
        gap = 4 if rows else 12
        row = ProseRow(tokens, piece, gap=gap, indent=setting.indent, dim=setting.dim)
        row.joined = bool(rows)
        rows.append(row)
    return rows


@dataclass(slots=True)
class _Level:
    """An open list: its token, the number of the current item and whether text began in it."""

    opening: Token
    number: int
    is_inside: bool = False


class _ListCutter:
    """Cuts a list at its code blocks and tables; the numbers go on after each cut."""

    def __init__(self, setting: Setting, *, closed: bool) -> None:
        self._setting = setting
        self._closed = closed
        self._rows: list[Row] = []
        self._prose: list[Token] = []
        self._levels: list[_Level] = []
        self._size = 0  # characters of the prose

    def cut(self, tokens: Sequence[Token]) -> list[Row]:
        """All rows of the list."""
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type in _OWN_ROW:
                self._flush()
                after = index + 1
                if token.type == "table_open":
                    after = _end_of_table(tokens, index)
                self._add(token, tokens[index:after])
                index = after
                continue
            self._follow(token)
            self._prose.append(token)
            self._size += len(token.content)
            at_margin = len(self._levels) == 1 and token.type == "list_item_close"
            if at_margin and self._size > LONG_LIST:
                self._flush()
            index += 1
        self._flush()
        return self._rows

    def _follow(self, token: Token) -> None:
        """Keep count of levels and items."""
        if token.type.endswith("_list_open"):
            self._levels.append(_Level(token, int(token.attrs.get("start", 1))))
        elif token.type.endswith("_list_close"):
            self._levels.pop()
        elif token.type == "list_item_open":
            self._levels[-1].is_inside = True
        elif token.type == "list_item_close":
            self._levels[-1].number += 1
            self._levels[-1].is_inside = False

    def _flush(self) -> None:
        """End the prose so far, and open its lists again for what follows."""
        has_text = any(token.type == "inline" for token in self._prose)
        if has_text:
            row = ProseRow(self._prose, gap=8 if self._rows else 12, dim=self._setting.dim)
            row.indent = self._setting.indent
            self._rows.append(row)
        self._size = 0
        opened = [level.opening for level in self._levels]
        numbers = [level.number + level.is_inside for level in self._levels]
        self._prose = [
            token.copy(attrs={"start": number}) if token.type.startswith("ordered") else token
            for token, number in zip(opened, numbers, strict=True)
        ]

    def _add(self, token: Token, span: Sequence[Token]) -> None:
        indent = self._setting.indent + INDENT * len(self._levels)
        made: list[Row]
        if token.type == "table_open":
            made = table_rows(span, "", indent=indent)
        elif token.type == "math_block":
            made = [FormulaRow(token.content, "", indent=indent, dim=self._setting.dim)]
        else:
            text, name = token.content.rstrip("\n"), language_of(token.info)
            made = code_rows(text, name, closed=self._closed, indent=indent)
        made[0].gap = 8
        self._rows += made


def _end_of_table(tokens: Sequence[Token], start: int) -> int:
    index = start
    while tokens[index].type != "table_close":
        index += 1
    return index + 1
