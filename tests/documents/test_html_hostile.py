"""Broken and hostile web pages end in text, in time that grows with their size alone."""

from __future__ import annotations

import random

import pytest

from app.documents.child.html_markdown import markdown
from tests.quick import assert_quick

DEEP, MANY = 50_000, 10_000
PAGES = {
    "divisions": "<div>" * DEEP + "deep" + "</div>" * DEEP,
    "bold": "<b>" * MANY + "deep",
    "tables": "<table><tr><td>" * DEEP + "deep",
    "lists": "<ul><li>y" * MANY + "deep",
    "quotations": "<blockquote>" * MANY + "deep",
    "paragraphs": "<p>" * MANY + "deep",
    "raised": "<sup>" * MANY + "deep",
    "code": "<code>" * MANY + "deep" + "</code>" * MANY,
    "preformatted": "<pre>" + "<div>x" * MANY + "deep",
    "open items": "<ul><li><ul>" + "<span>" * MANY + "<li></li>" * MANY + "deep",
    "wrong ends": "<b><table><tr><td>" + "<i>" * MANY + "</b>" * MANY + "deep",
    "spans": "<table>" + "<tr><td rowspan=9999 colspan=9999>a" * 500 + "</table>deep",
    "headings": "<h1>" * MANY + "deep",
    "comments": "deep" + "<!--" * MANY,
    "scripts": "deep<script>" + "</script " * MANY,
    "half tags": "deep" + "<a b='" * MANY,
    "half tags of one kind": "deep" + "<a" * MANY,
    "declarations": "deep" + "<!DOCTYPE x [" * MANY,
    "attributes": "<a " + "b=c " * MANY + ">deep",
    "equals signs": "<a " + "= / " * MANY + ">deep",
    "rules": "<style>" + "/* a " * MANY + ".a{display:none}" * MANY + "</style>deep",
    "classes": "<style>.a{color:red}</style>" + "<i class='" + "a " * MANY + "'>deep</i>",
    "backticks": "<pre>" + "`" * MANY + "\ndeep</pre>",
    "number": f"deep&#{'9' * 100_000};&#x{'f' * 100_000};",
    "less than": "deep " + "< " * MANY,
}


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_is_read_in_seconds(name: str) -> None:
    text = assert_quick(lambda: markdown(PAGES[name]).text, 10)
    assert "deep" in text
    assert len(text) < 5_000_000


def test_numbers_beyond_all_characters_are_no_error() -> None:
    assert markdown(f"a&#{'9' * 5_000};b&#xD800;c").text == "a\ufffdb\ufffdc"


def test_a_cell_that_is_said_again_does_not_multiply_the_text() -> None:
    page = f"<table><tr><th rowspan=1000>{'x' * 100_000}<th>b" + "<tr><td>c" * 1_000 + "</table>"
    assert len(markdown(page).text) < 200_000


NAMES = (
    *("a", "b", "p", "div", "table", "tr", "td", "th", "ul", "ol", "li", "pre", "code", "sup"),
    *("math", "annotation", "svg", "title", "script", "style", "select", "option", "h1", "h2"),
    *("blockquote", "q", "dl", "dd", "caption", "textarea", "template", "object", "br", "input"),
)
ATTRIBUTES = (
    *("", "hidden", "style='display:none'", "style='color:#fff'", "colspan=3", "rowspan=99999"),
    *("href='http://a.example'", "start=-5", "role=presentation", "alt='x", "value=7", "selected"),
)
SCRAPS = (
    *("word", "  ", "\n", "&amp;", "&#x41;", "<", "<!--", "-->", "<![CDATA[", "]]>", "`", "|"),
    *("2", ".a{display:none}", "\0", "\u200b", '"', "'", "<!DOCTYPE x [", "<?php"),
)


def scrambled(chance: random.Random) -> str:
    """Tags and scraps in no order."""
    ends = (">", ">", "/>", "")
    return "".join(
        chance.choice(
            (
                f"<{chance.choice(NAMES)} {chance.choice(ATTRIBUTES)}{chance.choice(ends)}",
                f"</{chance.choice(NAMES)}>",
                chance.choice(SCRAPS),
            )
        )
        for _ in range(chance.randrange(120))
    )


def test_scrambled_pages_are_read_without_an_error() -> None:
    chance = random.Random(4711)
    for turn in range(400):
        page = scrambled(chance)
        assert len(markdown(page, xml=turn % 2 == 0).text) < 50 * len(page) + 10_000
