"""Cells of a table stand on one line, however they are filled."""

from __future__ import annotations

import pytest

from app.documents.child.markdown import cell, table
from tests.quick import assert_quick


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        *((" a ", "a"), ("a|b", "a\\|b"), ("a\n\n b\n", "a<br>b")),
        *(("a \n\t\n \u3000b", "a<br>b"), ("", ""), ("\n \n", "")),
    ],
)
def test_a_cell_is_one_line(text: str, seen: str) -> None:
    assert cell(text) == seen


def test_rows_are_filled_up() -> None:
    assert table([["a", "b"], ["1"]]) == "| a | b |\n| --- | --- |\n| 1 |  |"
    assert table([["", ""], []]) == ""


def test_a_cell_made_to_be_slow_is_not() -> None:
    found = assert_quick(lambda: cell("a" + " " * 100_000 + "b\nc"), 1)
    assert found.endswith("b<br>c")
