"""A chat as Markdown reads as it was written, and nothing in it breaks what comes after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.chat.export import Labels, markdown
from app.chat.export.to_markdown import closed
from app.vault.rows import NewConversation, NewNode
from tests.chat.trees import chat


def test_who_said_what_and_when() -> None:
    text = markdown(chat("Why?", "Because **so**.", title="A question"))
    assert text.startswith("# A question\n")
    assert "## You\n\n*1970-01-01 00:00 UTC*\n\nWhy?" in text
    assert "## Assistant\n" in text
    assert text.endswith("Because **so**.\n")


def test_only_the_branch_that_is_shown() -> None:
    nodes = (
        NewNode(None, "user", "Q"),
        NewNode(0, "assistant", "old"),
        NewNode(0, "assistant", "new", model="Qwen_3"),
    )
    tree = NewConversation("T", 0, 0, messages=nodes)
    assert "old" not in markdown(tree)
    assert "## Qwen\\_3" in markdown(tree)
    assert "old" in markdown(replace(tree, leaf=1))


def test_reasoning_is_quoted_and_endings_are_told() -> None:
    node = NewNode(
        None, "assistant", "Answer", reasoning="One\n\nTwo", state="stopped", edited=True
    )
    text = markdown(NewConversation("T", 0, 0, messages=(node,)))
    assert "> **Reasoning**\n>\n> One\n>\n> Two" in text
    assert "*1970-01-01 00:00 UTC, stopped, edited*" in text


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("```python\nprint()", "\n```"),
        ("~~~~\nx\n~~~", "\n~~~~"),
        ("```\nx\n```", ""),
        ("```\n```python\n", "\n```"),
        ("plain ``` text", ""),
        ("``` a `b` ```", ""),
    ],
)
def test_an_open_code_block_is_closed(text: str, end: str) -> None:
    assert closed(text) == text + end


def test_a_title_is_text_and_hidden_characters_are_gone() -> None:
    text = markdown(chat("a\x1b[2Jb\u202ec", title="# [x](y)\n<b>"))
    assert text.startswith("# \\# \\[x\\](y) \\<b\\>\n")
    assert "a[2Jbc" in text


def test_words_of_another_language() -> None:
    labels = Labels(you="أنت", untitled="محادثة", time=str)
    text = markdown(chat("Hi", title=""), labels)
    assert text.startswith("# محادثة\n\n*0*\n")
    assert "## أنت" in text


@pytest.mark.parametrize("when", [-1, 2**62])
def test_times_no_calendar_has(when: int) -> None:
    assert markdown(NewConversation("T", when, when, messages=(NewNode(None, "user", "x"),)))
