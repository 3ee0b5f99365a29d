"""Code with its colours as HTML, by Pygments; each piece escaped, the classes our own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from html import escape
from typing import Any

MAX_LINE = 2_000
"""Longer lines stay uncoloured: some lexers are quadratic in the length of a line."""
MAX_CODE = 200_000
"""Characters of one block that are coloured."""
MAX_SECONDS = 1.0
"""For one block; what takes longer stays uncoloured. Some lexers are quadratic in the length of
the code: ten thousand words that are no Java take Java's ten seconds."""
_CLASSES = (
    ("Token.Comment", "comment"),
    ("Token.Keyword", "keyword"),
    ("Token.Operator.Word", "keyword"),
    ("Token.Name.Tag", "keyword"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Name.Function", "name"),
    ("Token.Name.Class", "name"),
    ("Token.Name.Builtin", "name"),
    ("Token.Name.Decorator", "name"),
    ("Token.Name.Attribute", "name"),
)


def coloured(code: str, language: str) -> str:
    """The inside of a `<code>` element."""
    lexer = _lexer(language) if len(code) <= MAX_CODE else None
    if lexer is None or max(map(len, code.split("\n"))) > MAX_LINE:
        return escape(code)
    return "".join(_pieces(lexer, code, time.monotonic() + MAX_SECONDS))


def _pieces(lexer: Any, code: str, until: float) -> Iterator[str]:
    for at, kind, value in lexer.get_tokens_unprocessed(code):
        if time.monotonic() > until:
            yield escape(code[at:])
            return
        name = str(kind)
        found = next((style for start, style in _CLASSES if f"{name}.".startswith(f"{start}.")), "")
        text = escape(value)
        yield f'<span class="{found}">{text}</span>' if found and value.strip() else text


def _lexer(language: str) -> Any:
    if not language or len(language) > 40:
        return None
    from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
    from pygments.util import ClassNotFound  # type: ignore[import-untyped]

    try:
        return get_lexer_by_name(language.lower(), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
