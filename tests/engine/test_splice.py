"""Splicing keeps every byte of a prompt and as much of the KV cache as the text allows."""

from __future__ import annotations

import random

import pytest

from app.engine.child.splice import splice

PIECES = {
    **dict(enumerate([b"a", b"b", b"c", b"ab", b"ba", b"abc", b"bc", b"aa", b"\xc3", b"\xa9"])),
    10: b"\xc3\xa9",
    11: b"a\xc3",
    **dict.fromkeys((100, 101), b""),  # control tokens
}


def spell(token: int) -> bytes:
    return PIECES[token]


def spelled(tokens: list[int]) -> list[int]:
    """What a model reads: bytes, and control tokens as numbers of their own."""
    return [unit for token in tokens for unit in (PIECES[token] or [1000 + token])]


def longest_usable(held: list[int], tokens: list[int]) -> int:
    """By trying all: how many held tokens spell a beginning of `tokens` that ends at a token."""
    ends = [spelled(tokens[:at]) for at in range(len(tokens) + 1)]
    return max(at for at in range(len(held) + 1) if spelled(held[:at]) in ends)


def common(left: list[int], right: list[int]) -> int:
    same = (a == b for a, b in zip(left, right, strict=False))
    return next((at for at, yes in enumerate(same) if not yes), min(len(left), len(right)))


@pytest.mark.parametrize("seed", range(400))
def test_same_text_and_the_longest_prefix(seed: int) -> None:
    rng = random.Random(seed)
    alphabet = rng.sample(sorted(PIECES), rng.randint(2, len(PIECES)))
    held = rng.choices(alphabet, k=rng.randint(0, 12))
    # Half of the pairs spell much the same, as an answer and its re-reading do.
    tokens = rng.choices(alphabet, k=rng.randint(0, 12))
    if seed % 2:
        tokens = retokenised(held, rng) + tokens[:4]
    spliced = splice(held, tokens, spell)
    assert spelled(spliced) == spelled(tokens)
    assert common(spliced, held) >= longest_usable(held, tokens)


def retokenised(tokens: list[int], rng: random.Random) -> list[int]:
    """The same text in other tokens of the vocabulary."""
    by_text = {piece: token for token, piece in PIECES.items() if piece}
    again: list[int] = []
    for token in tokens:
        text = PIECES[token]
        while text:
            fitting = [piece for piece in by_text if text.startswith(piece)]
            piece = rng.choice(fitting)
            again.append(by_text[piece])
            text = text[len(piece) :]
        if not PIECES[token]:
            again.append(token)
    return again


@pytest.mark.parametrize(
    ("held", "tokens", "expected"),
    [
        ([], [0, 1], [0, 1]),
        ([0, 1], [], []),
        ([0, 1, 2], [3, 2], [0, 1, 2]),  # a b c for ab c
        ([3, 2], [0, 1, 2], [3, 2]),
        ([100, 0, 1, 101], [100, 3, 101, 2], [100, 0, 1, 101, 2]),
        ([0, 100, 1], [3], [3]),  # a control token between: not the same text
        ([100], [101], [101]),
        ([0, 1, 2], [3, 0], [0, 1, 0]),  # the same up to ab
        ([8, 9, 0], [10, 1], [8, 9, 1]),  # half characters are bytes like any other
    ],
)
def test_examples(held: list[int], tokens: list[int], expected: list[int]) -> None:
    assert splice(held, tokens, spell) == expected


def test_the_arguments_stay_as_they_are() -> None:
    held, tokens = [0, 1], [3, 2]
    splice(held, tokens, spell)
    assert (held, tokens) == ([0, 1], [3, 2])
