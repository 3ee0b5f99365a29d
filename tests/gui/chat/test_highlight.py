"""Code is coloured alike whether it comes at once or by the line."""

from __future__ import annotations

import pytest

from app.ui.chat.highlight import Lexers, Shade

CODE = {
    "python": 'def f(a):\n    """Doc\n    more."""\n    return a + 1  # note\n',
    "javascript": "const x = `t ${1}\n end`; // note\n",
    "bash": 'for f in *; do\n  echo "$f"\ndone\n',
    "nosuchlanguage": "plain\ntext\n",
}


def letters(runs: list[tuple[str, Shade]]) -> list[tuple[str, Shade]]:
    """The shade of every letter that is not white space."""
    return [(c, shade) for text, shade in runs for c in text if not c.isspace()]


@pytest.mark.parametrize("language", CODE)
def test_line_by_line_equals_at_once(language: str) -> None:
    lexers, code = Lexers(), CODE[language]
    whole, _ = lexers.colour(language, code, ())
    pieces: list[tuple[str, Shade]] = []
    state: tuple[str, ...] = ()
    for line in code.splitlines(keepends=True):
        runs, state = lexers.colour(language, line, state)
        pieces += runs
    assert letters(pieces) == letters(whole)
    assert "".join(text for text, _ in whole) == code


def test_a_lexer_of_its_own_kind_colours_whole_text() -> None:
    lexers = Lexers()
    assert not lexers.is_resumable("json")
    runs, _ = lexers.colour("json", '{"a": 1}', ())
    assert "".join(text for text, _ in runs) == '{"a": 1}'


def test_very_long_lines_stay_plain() -> None:
    assert Lexers().colour("python", "x = 1 " * 1_000, ())[0] == [("x = 1 " * 1_000, "")]
