"""Keeps the KV cache of an answer usable although its text may be tokenised another way."""

from __future__ import annotations

from collections.abc import Callable


def splice(held: list[int], tokens: list[int], spell: Callable[[int], bytes]) -> list[int]:
    """`tokens`, but written as `held` already has it wherever both spell the same text.

    A model may write `ab` as `a`, `b` where the tokenizer would write `ab`. In the next turn the
    tokenizer's way would miss the cache from there on, although the text is the same. `spell`
    gives a token's bytes; tokens without any (control tokens) only match themselves.
    """
    at_held = at_tokens = 0
    while at_held < len(held) and at_tokens < len(tokens):
        if held[at_held] == tokens[at_tokens]:
            at_held += 1
            at_tokens += 1
            continue
        step = _same_text(held, at_held, tokens, at_tokens, spell)
        if step is None:
            break
        at_held, at_tokens = step
    return held[:at_held] + tokens[at_tokens:]


def _same_text(
    held: list[int], i: int, tokens: list[int], j: int, spell: Callable[[int], bytes]
) -> tuple[int, int] | None:
    """The next pair of places at which both lists have spelled the same bytes, if they do."""
    ours = theirs = b""
    while True:
        if len(ours) <= len(theirs):
            if i >= len(held) or not (piece := spell(held[i])):
                return None
            ours += piece
            i += 1
        else:
            if j >= len(tokens) or not (piece := spell(tokens[j])):
                return None
            theirs += piece
            j += 1
        if ours == theirs:
            return i, j
        if not (ours.startswith(theirs) or theirs.startswith(ours)):
            return None
