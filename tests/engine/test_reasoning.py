"""Thinking is shown apart from the answer, however the model's output is cut into pieces."""

from __future__ import annotations

import random

import pytest

from app.engine.child.reasoning import ReasoningSplitter, opens_reasoning

CASES: list[tuple[str, bool, str, str]] = [
    ("Hello there", False, "", "Hello there"),
    (" once upon a time", False, "", " once upon a time"),
    ("<think>\nHm, so.\n</think>\n\nYes.", False, "Hm, so.", "Yes."),
    ("\n<think>a</think>b", False, "a", "b"),
    ("<think></think>b", False, "", "b"),
    ("<thinking>a < b </thinking> b", False, "a < b", "b"),
    ("<reasoning>a</reasoning>b", False, "a", "b"),
    ("[THINK]so[/THINK]done", False, "so", "done"),
    ("<|channel>thought\nso<channel|>done", False, "so", "done"),
    ("<|START_THINKING|>a<|END_THINKING|><|START_RESPONSE|>b", False, "a", "b"),
    ("<|START_RESPONSE|>b", False, "", "b"),
    ("Hm, so.\n</think>\nYes.", True, "Hm, so.", "Yes."),
    ("never closed", True, "never closed", ""),
    (
        "The tag <think> opens, </think> closes.",
        False,
        "",
        "The tag <think> opens, </think> closes.",
    ),
    ("<think>a</think>b <think>c</think>", False, "a", "b <think>c</think>"),
    ("<thin ice", False, "", "<thin ice"),
    ("<think>a </thin", False, "a </thin", ""),
    (
        (
            "<|channel|>analysis<|message|>so<|end|><|start|>assistant"
            "<|channel|>final<|message|>Yes.<|return|>"
        ),
        False,
        "so",
        "Yes.",
    ),
    (
        "<|channel|>analysis<|message|>so<|start|>assistant<|channel|>final<|message|>Yes.",
        False,
        "so",
        "Yes.",
    ),
    ("<|channel|>final<|message|>Yes.", False, "", "Yes."),
    ("<|channel|>" + "x" * 400, False, "", "<|channel|>" + "x" * 400),
    ("", False, "", ""),
]


def split(pieces: list[str], open_at_start: bool) -> tuple[str, str]:
    splitter = ReasoningSplitter(open_at_start=open_at_start)
    told = [item for piece in pieces for item in splitter.feed(piece)] + splitter.finish()
    assert all(text for _, text in told)
    parts = [part for part, _ in told]
    assert parts == sorted(parts, reverse=True)
    return tuple("".join(t for p, t in told if p == part) for part in ("reasoning", "answer"))  # type: ignore[return-value]


@pytest.mark.parametrize(("text", "is_open", "reasoning", "answer"), CASES)
def test_any_cutting_gives_the_same_two_texts(
    text: str, is_open: bool, reasoning: str, answer: str
) -> None:
    assert split([text], is_open) == (reasoning, answer)
    assert split(list(text), is_open) == (reasoning, answer)
    chance = random.Random(text)
    for _ in range(100):
        cuts = sorted(chance.randrange(len(text) + 1) for _ in range(chance.randrange(6)))
        ends = [*cuts, len(text)]
        pieces = [text[a:b] for a, b in zip([0, *cuts], ends, strict=True)]
        assert split(pieces, is_open) == (reasoning, answer)


def test_an_answer_streams_without_delay_once_it_is_no_tag() -> None:
    splitter = ReasoningSplitter()
    assert splitter.feed("<") == []
    assert splitter.feed("b") == [("answer", "<b")]
    assert splitter.feed(">") == [("answer", ">")]


def test_reasoning_holds_back_only_a_possible_end() -> None:
    splitter = ReasoningSplitter(open_at_start=True)
    assert splitter.feed("so 1 <") == [("reasoning", "so 1")]
    assert splitter.feed(" 2") == [("reasoning", " < 2")]


def test_a_prompt_that_ends_in_an_open_tag_is_recognised() -> None:
    assert opens_reasoning("<|im_start|>assistant\n<think>\n")
    assert opens_reasoning("<|turn>model\n<|channel>thought\n")
    assert not opens_reasoning("<|im_start|>assistant\n<think>\n\n</think>\n\n")
    assert not opens_reasoning("<|im_start|>assistant\n")
