"""A page's text as people read it, and page numbers as people write them."""

from __future__ import annotations

import pytest

from app.documents.child.pdf_text import clean
from app.documents.page_ranges import is_cut, numbers, ranges
from tests.quick import assert_quick

BREAK = "\ufffe"
"""PDFium's mark for a hyphen at the end of a line."""


@pytest.mark.parametrize(
    ("untrusted", "seen"),
    [
        ("one\r\ntwo  \r\n\r\n\r\n\r\nthree\r\n", "one\ntwo\n\nthree"),
        (f"conspicuous and dan{BREAK}gerous for use", "conspicuous and dangerous for use"),
        ("dan\x02\r\ngerous", "dangerous"),
        (
            f"many agents, multi tasking: multi{BREAK}agents",
            "many agents, multi tasking: multi-agents",
        ),
        (
            f"a dangerous dan, and gerous: dan{BREAK}gerous",
            "a dangerous dan, and gerous: dangerous",
        ),
        (f"conversation{BREAK}centric, self{BREAK}made", "conversation-centric, self-made"),
        (f"from 2024{BREAK}2025 in North{BREAK}Holland", "from 2024-2025 in North-Holland"),
        (f"{BREAK}at the start, and at the end{BREAK}", "at the start, and at the end"),
        ("nul\0 and bell\x07 and \uffff", "nul and bell and "),
        ("", ""),
    ],
)
def test_lines_and_words_are_whole(untrusted: str, seen: str) -> None:
    assert clean(untrusted) == seen


@pytest.mark.parametrize(
    "hostile", [BREAK * 300_000, f"a{BREAK}" * 150_000, "a" * 10**6 + BREAK, " " * 10**5 + "x \n"]
)
def test_a_page_made_to_be_slow_is_not(hostile: str) -> None:
    assert_quick(lambda: clean(hostile), 3)


@pytest.mark.parametrize(
    ("pages", "said"), [([], ""), ([4], "4"), ([1, 2, 3, 7, 9, 10], "1-3, 7, 9-10")]
)
def test_page_numbers_are_said_and_understood(pages: list[int], said: str) -> None:
    assert ranges(pages) == said
    assert numbers(said, 100) == pages


def test_too_many_page_numbers_are_cut_between_two() -> None:
    said = ranges(range(1, 9_999, 2))
    assert is_cut(said)
    assert len(said) < 300
    assert numbers(said, 1_000) == list(range(1, 2 * len(numbers(said, 1_000)), 2))


def test_a_list_of_page_numbers_from_outside_is_bounded() -> None:
    assert numbers("1-999999999, 5", 10) == list(range(1, 11))
    assert numbers("9-3, x, -", 10) == []
