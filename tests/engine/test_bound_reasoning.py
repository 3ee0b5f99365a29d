"""A bound answer may be thought about first: the grammar begins where the reasoning ends."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.core.words import Sampling
from app.engine.child.grammar import BoundSampler
from app.engine.child.reasoning import Continuation
from app.engine.child.sampling import Sampler

PIECES = [None, "<think>", "</think>", "hm", "1", "2", "\n\n", "</", "think>", "think>2", "<|x|>"]
END = 0


class Words:
    """A vocabulary of a few tokens; the first ends an answer."""

    def piece(self, token: int) -> bytes | None:
        text = PIECES[token]
        return None if text is None else text.encode()


class Digits:
    """A grammar: one or two digits."""

    vocabulary = Words()

    def __init__(self) -> None:
        self.said: list[int] = []

    def allows(self, token: int) -> bool:
        wanted = [*([] if len(self.said) == 2 else [4, 5]), *([END] if self.said else [])]
        return token in wanted

    def allowed(self) -> Any:
        return np.array([token for token in range(len(PIECES)) if self.allows(token)])

    def accept(self, token: int) -> None:
        if token != END:
            self.said.append(token)


def written(wishes: list[str | None], part: Any = None, text: str = "") -> list[str | None]:
    """What comes out, where the model wants these tokens in turn (and a 1 as its second wish)."""
    grammar: Any = Digits()
    sampler = BoundSampler(Sampler(Sampling(temperature=0), []), grammar, Continuation(text, part))
    said = []
    for wish in wishes:
        logits = np.zeros(len(PIECES), np.float32)
        logits[4], logits[PIECES.index(wish)] = 1, 2
        said.append(PIECES[sampler.next(logits)])
    return said


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        (["hm", "2", None], ["1", "2", None]),
        (["<think>", "hm", "<|x|>", "</think>", "2"], ["<think>", "hm", "<|x|>", "</think>", "2"]),
        (["<think>", "</think>", "\n\n", "hm"], ["<think>", "</think>", "\n\n", "1"]),
        (["<think>", "</", "think>", "2", "2", "2"], ["<think>", "</", "think>", "2", "2", None]),
        (["<think>", "</", "think>2"], ["<think>", "</", "1"]),
        (["<think>", None, "</think>", "2"], ["<think>", "1", "</think>", "2"]),
        (["</", "hm"], ["1", "1"]),
    ],
)
def test_the_grammar_waits_for_the_answer(
    wishes: list[str | None], expected: list[str | None]
) -> None:
    assert written(wishes) == expected


def test_a_prompt_that_opens_the_reasoning_is_known() -> None:
    assert written(["hm", "</think>", "hm"], part="reasoning") == ["hm", "</think>", "1"]


def test_an_answer_that_goes_on_is_bound_at_once() -> None:
    assert written(["<think>", "2"], part="answer", text="1") == ["1", "2"]


def test_blanks_behind_the_reasoning_come_to_an_end() -> None:
    said = written(["</think>"] + ["\n\n"] * 9, part="reasoning")
    assert said.count("\n\n") < 5
    assert said[-1] in ("1", None)
