"""Marks of sources in an answer, such as [2], as tokens of their own. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.markup.blocks import Block, CodeBlock, MarkdownBlock

if TYPE_CHECKING:
    from markdown_it.token import Token

SOURCE_REF = "source_ref"
"""The type of the tokens; their content is the number."""
_MARK = re.compile(r"\[(\d{1,3}(?:\s?[-–,;]\s?\d{1,3}){0,9})\]")
"""[1], [2, 3], [4-6]."""
_ITEM = re.compile(r"(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?")
_WIDEST = 9
"""Of a range, from its first number to its last."""


def with_marks(block: Block, numbers: frozenset[int]) -> Block:
    """The block with its marks of these sources as `SOURCE_REF` tokens; others stay text."""
    if not numbers or isinstance(block, CodeBlock):
        return block
    tokens = [
        token.copy(children=_apart(token.children, numbers))
        if token.type == "inline" and token.children and _MARK.search(token.content)
        else token
        for token in block.tokens
    ]
    return MarkdownBlock(block.source, tokens, block.closed)


def _apart(children: Sequence[Token], numbers: frozenset[int]) -> list[Token]:
    found: list[Token] = []
    links = 0
    for child in children:
        links += child.nesting if child.type in {"link_open", "link_close"} else 0
        found += [child] if links or child.type != "text" else _pieces(child, numbers)
    return found


def _pieces(text: Token, numbers: frozenset[int]) -> list[Token]:
    found, at = [], 0
    for mark in _MARK.finditer(text.content):
        told = _numbers(mark[1])
        if not numbers.isdisjoint(told):
            found.append(text.copy(content=text.content[at : mark.start()]))
            for number in told:
                known = number in numbers
                kind, said = (SOURCE_REF, f"{number}") if known else ("text", f"[{number}]")
                found.append(text.copy(type=kind, content=said))
            at = mark.end()
    found.append(text.copy(content=text.content[at:]))
    return [token for token in found if token.content]


def _numbers(told: str) -> list[int]:
    """The numbers of a mark, each of a range."""
    found: list[int] = []
    for item in _ITEM.finditer(told):
        first, last = int(item[1]), int(item[2] or item[1])
        found += range(first, min(last, first + _WIDEST) + 1)
    return found


def marked(text: str, places: Iterable[tuple[int, int]]) -> str:
    """The text with marks put in: (where in it, number of the source), in any order."""
    wanted = dict.fromkeys(sorted(place for place in places if 0 <= place[0] <= len(text)))
    pieces, at = [], 0
    for where, number in wanted:
        pieces += [text[at:where], f" [{number}]"]
        at = where
    return "".join([*pieces, text[at:]])
