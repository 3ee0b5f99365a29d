"""Syntax colours for code that still grows: each complete line is lexed once, by Pygments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

Lexer = Any
"""A `pygments.lexer.Lexer`; Pygments has no types of its own."""

Shade = Literal[
    "", "comment", "keyword", "string", "number", "function", "class", "operator", "builtin"
]
State = tuple[str, ...]
"""The stack of a lexer's states between two lines."""

MAX_LINE = 2_000
"""Longer lines stay uncoloured: some lexers are quadratic in the length of a line."""
_SHADES: tuple[tuple[str, Shade], ...] = (
    ("Token.Comment", "comment"),
    ("Token.Keyword", "keyword"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Name.Function", "function"),
    ("Token.Name.Decorator", "function"),
    ("Token.Name.Tag", "keyword"),
    ("Token.Name.Attribute", "function"),
    ("Token.Name.Class", "class"),
    ("Token.Name.Builtin", "builtin"),
    ("Token.Name.Exception", "builtin"),
    ("Token.Operator", "operator"),
)


class Lexers:
    """Lexers by language and the shade of each kind of token; filled when first asked for."""

    def __init__(self) -> None:
        self._lexers: dict[str, Lexer | None] = {}
        self._shades: dict[Any, Shade] = {}

    def of(self, language: str) -> Lexer | None:
        """The lexer for a fence's language, None for plain text."""
        name = language.lower()
        if name not in self._lexers:
            self._lexers[name] = _lexer(name)
        return self._lexers[name]

    def is_resumable(self, language: str) -> bool:
        """Whether code in this language can be coloured piece by piece."""
        lexer = self.of(language)
        return lexer is None or resumable(lexer)

    def colour(
        self, language: str, text: str, state: State
    ) -> tuple[list[tuple[str, Shade]], State]:
        """Runs of text with their shade, and the state in which the next line begins."""
        lexer = self.of(language)
        if lexer is None or max(map(len, text.split("\n"))) > MAX_LINE:
            return [(text, "")], ()
        if not resumable(lexer):
            pieces = ((kind, value) for _, kind, value in lexer.get_tokens_unprocessed(text))
            return self._runs(pieces), ()
        found, state = lex(lexer, text, state)
        return self._runs(iter(found)), state

    def _runs(self, pieces: Iterator[tuple[Any, str]]) -> list[tuple[str, Shade]]:
        """Neighbours of one shade joined; white space takes the shade of its neighbour."""
        runs: list[tuple[str, Shade]] = []
        for kind, value in pieces:
            shade = self._shade(kind)
            if runs and (runs[-1][1] == shade or not value.strip()):
                runs[-1] = (runs[-1][0] + value, runs[-1][1])
            else:
                runs.append((value, shade))
        return runs

    def _shade(self, kind: Any) -> Shade:
        if kind not in self._shades:
            name = str(kind)
            found = [s for prefix, s in _SHADES if name == prefix or name.startswith(prefix + ".")]
            self._shades[kind] = found[0] if found else ""
        return self._shades[kind]


def _lexer(name: str) -> Lexer | None:
    if not name or len(name) > 40:
        return None
    from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
    from pygments.util import ClassNotFound  # type: ignore[import-untyped]

    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def resumable(lexer: Lexer) -> bool:
    """Whether the lexer is a plain state machine that can go on in the middle."""
    from pygments.lexer import RegexLexer  # type: ignore[import-untyped]

    own = type(lexer).get_tokens_unprocessed
    return isinstance(lexer, RegexLexer) and own is RegexLexer.get_tokens_unprocessed


def lex(lexer: Any, text: str, state: State) -> tuple[list[tuple[Any, str]], State]:
    """`RegexLexer.get_tokens_unprocessed` of Pygments (BSD-2), that also returns its state."""
    from pygments.token import Error, Whitespace, _TokenType  # type: ignore[import-untyped]

    found: list[tuple[Any, str]] = []
    stack = list(state or ("root",))
    definitions = lexer._tokens  # the compiled rules have no public name
    position = 0
    while True:
        for rule, action, new_state in definitions[stack[-1]]:
            if match := rule(text, position):
                if isinstance(action, _TokenType):
                    found.append((action, match.group()))
                elif action is not None:
                    found.extend((kind, value) for _, kind, value in action(lexer, match))
                position = match.end()
                _enter(stack, new_state)
                break
        else:
            if position >= len(text):
                return found, tuple(stack)
            if text[position] == "\n":
                stack = ["root"]
                found.append((Whitespace, "\n"))
            else:
                found.append((Error, text[position]))
            position += 1


def _enter(stack: list[str], new_state: Any) -> None:
    """Apply a rule's change of state to the stack."""
    if new_state is None:
        return
    if isinstance(new_state, int):
        del stack[max(new_state, -len(stack) + 1) if new_state < 0 else new_state :]
    elif isinstance(new_state, str):  # "#push"
        stack.append(stack[-1])
    else:
        for step in new_state:
            if step == "#pop":
                if len(stack) > 1:
                    stack.pop()
            else:
                stack.append(stack[-1] if step == "#push" else step)
