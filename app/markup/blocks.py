"""Markdown text to top-level blocks, by markdown-it-py; limits keep hostile text cheap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.markup.parser import MAX_NESTING, make_parser

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_CELLS = 2_000
"""Cells of one table; larger ones are shown as their source."""

Environment = dict[str, Any]


@dataclass(frozen=True, slots=True)
class MarkdownBlock:
    """One top-level block that is not code: its lines and its tokens. Open blocks still grow."""

    source: str
    tokens: Sequence[Token]
    closed: bool = True


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """One top-level code block; `language` is the first word after the fence."""

    text: str
    language: str = ""
    closed: bool = True


Block = MarkdownBlock | CodeBlock


class MarkdownReader:
    """One markdown-it parser, made when the first text is read: importing it costs 70 ms."""

    def __init__(self) -> None:
        self._parser: MarkdownIt | None = None

    def tokens(self, text: str, environment: Environment) -> list[Token]:
        """Parse; link definitions are collected in `environment`."""
        if self._parser is None:
            self._parser = make_parser()
        return self._parser.parse(text, environment)

    def blocks(self, text: str, environment: Environment | None = None) -> list[Block]:
        """All top-level blocks of a finished text."""
        tokens = self.tokens(text, {} if environment is None else environment)
        lines = text.split("\n")
        return [block_of(tokens[first:after], lines) for first, after in groups(tokens)]


def groups(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First index and index after the last of each top-level block."""
    start = 0
    for index, token in enumerate(tokens):
        if token.level == 0:
            if token.nesting == 1:
                start = index
            elif token.nesting == 0:
                yield index, index + 1
            else:
                yield start, index + 1


def language_of(info: str) -> str:
    """The first word of a fence's info string."""
    words = info.split(maxsplit=1)
    return words[0] if words else ""


def block_of(tokens: Sequence[Token], lines: Sequence[str], *, closed: bool = True) -> Block:
    """The block of one group of tokens; `lines` are those of the text the tokens came from."""
    first = tokens[0]
    if first.type in ("fence", "code_block"):
        return CodeBlock(first.content.rstrip("\n"), language_of(first.info), closed)
    begin, end = first.map or (0, 0)
    source = "\n".join(lines[begin:end]).rstrip()
    if _is_too_much(tokens):
        return CodeBlock(source, "", closed)
    return MarkdownBlock(source, tokens, closed)


def _is_too_much(tokens: Sequence[Token]) -> bool:
    cells = sum(token.type in ("th_open", "td_open") for token in tokens)
    return cells > MAX_CELLS or max(token.level for token in tokens) >= MAX_NESTING - 1
