"""A stop string ends an answer wherever the tokens cut it, and no byte of it is shown."""

from __future__ import annotations

import random

import pytest

from app.core.errors import UserError
from app.engine.child.vocabulary import StopStrings, TextDecoder


def shown(strings: tuple[str, ...], chunks: list[str]) -> tuple[str, bool]:
    """What the window gets of a stream, and whether it was ended."""
    stops = StopStrings(strings)
    told = ""
    for chunk in chunks:
        text, met = stops.feed(chunk)
        told += text
        if met:
            return told, True
    return told + stops.finish(), False


def cut(text: str, rng: random.Random) -> list[str]:
    places = sorted(rng.choices(range(len(text) + 1), k=rng.randint(0, len(text))))
    return [text[a:b] for a, b in zip([0, *places], [*places, len(text)], strict=True)]


def stop_strings(rng: random.Random) -> tuple[str, ...]:
    """Up to three, none within another: of those the earlier ending one wins, by the cut."""
    found: list[str] = []
    for _ in range(rng.randint(1, 3)):
        string = "".join(rng.choices("abé", k=rng.randint(1, 4)))
        if not any(string in other or other in string for other in found):
            found.append(string)
    return tuple(found)


@pytest.mark.parametrize("seed", range(300))
def test_any_chunks_show_the_same(seed: int) -> None:
    rng = random.Random(seed)
    text, strings = "".join(rng.choices("abé", k=rng.randint(0, 30))), stop_strings(rng)
    at = min((text.find(s) for s in strings if s in text), default=-1)
    expected = (text[:at], True) if at >= 0 else (text, False)
    assert shown(strings, [text]) == expected
    assert shown(strings, cut(text, rng)) == expected
    assert shown(strings, list(text)) == expected


@pytest.mark.parametrize("seed", range(100))
def test_never_held_back_longer_than_needed(seed: int) -> None:
    rng = random.Random(seed)
    strings = stop_strings(rng)
    stops, told, given = StopStrings(strings), "", ""
    for char in rng.choices("abé", k=20):
        given += char
        text, met = stops.feed(char)
        told += text
        if met:
            return
        waiting = given[len(told) :]
        assert not waiting or any(string.startswith(waiting) for string in strings)


def test_without_any_everything_passes_at_once() -> None:
    assert StopStrings(()).feed("text") == ("text", False)


def test_text_that_only_began_like_one_is_given_back() -> None:
    assert shown(("</end>",), ["a </", "en", "d"]) == ("a </end", False)


def test_an_empty_one_is_refused() -> None:
    with pytest.raises(UserError, match="empty_stop_string"):
        StopStrings(("a", ""))


@pytest.mark.parametrize("seed", range(50))
def test_characters_arrive_whole_however_bytes_are_cut(seed: int) -> None:
    rng = random.Random(seed)
    text = "".join(rng.choices("aé€🙂", k=20))
    decoder, raw, told = TextDecoder(), text.encode(), ""
    while raw:
        count = rng.randint(1, 3)
        told += decoder.feed(raw[:count])
        assert text.startswith(told)
        raw = raw[count:]
    assert told + decoder.finish() == text


def test_a_broken_character_is_marked() -> None:
    decoder = TextDecoder()
    assert decoder.feed(b"a\xf0\x9f") + decoder.finish() == "a\ufffd"
    assert decoder.feed(b"b") == "b"
