"""The Markdown that Alcove reads: CommonMark, tables, formulas, footnotes, within limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

MAX_NESTING = 20
"""Deeper quotes and lists are shown as their source."""
MAX_MARKED_UP = 6_000
"""Characters of one paragraph that may carry inline markup; longer ones are plain text."""
MAX_BRACKETS = 500
"""Opening brackets in one paragraph that may carry inline markup: each costs a look ahead."""
MAX_COLUMNS = 64
"""Columns of one table; a wider one is not a table."""


def make_parser() -> MarkdownIt:
    """A parser whose work stays linear in hostile text; raw HTML is text for it."""
    from markdown_it import MarkdownIt

    from app.markup.formulas import add_math
    from app.markup.notes import add_notes

    options = {"html": False, "linkify": True, "breaks": False, "maxNesting": MAX_NESTING}
    parser = MarkdownIt("commonmark", options).enable(["table", "strikethrough", "linkify"])
    linkify: Any = parser.linkify
    if linkify is not None:  # else "main.py" and "lib.rs" become links
        linkify.set({"fuzzy_link": False, "fuzzy_email": False, "fuzzy_ip": False})
    add_math(parser)
    add_notes(parser)
    parser.block.ruler.at("table", _table_within_limits, {"alt": ["paragraph", "reference"]})
    parser.core.ruler.at("inline", _inline_within_limits)
    return parser


def _table_within_limits(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """markdown-it's own rule, but not for thousands of columns."""
    from markdown_it.rules_block import table

    header = state.src[state.bMarks[start] : state.eMarks[start]]
    return header.count("|") <= MAX_COLUMNS + 1 and table(state, start, end, silent)


def _inline_within_limits(state: StateCore) -> None:
    """markdown-it's own rule, but linear in hostile text such as 100,000 opening brackets."""
    from markdown_it.token import Token

    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        text = token.content
        if len(text) <= MAX_MARKED_UP and text.count("[") <= MAX_BRACKETS:
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        else:
            plain = token.content.replace("\n", " ")
            token.children.append(Token("text", "", 0, content=plain))
