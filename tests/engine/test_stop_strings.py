"""A stop string ends an answer wherever the tokens cut it, and no byte of it is shown."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

import pytest

from app.core.errors import UserError
from app.core.words import Part
from app.engine.child.answer_text import AnswerText, StopStrings


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


class Window:
    """Gathers what an answer shows; the other thread is always quicker than the next token."""

    def __init__(self, stops: tuple[str, ...] = (), *, stripped: bool = False) -> None:
        self.shown = {"answer": "", "reasoning": ""}
        self.tokens = 0
        self._pieces: list[bytes] = []
        self._answer = AnswerText(
            self._hear, stops, lambda work: work(), self._pieces.__getitem__, strips_space=stripped
        )

    def _hear(self, part: Part, text: str, tokens: int) -> None:
        self.shown[part] += text
        self.tokens += tokens

    def push(self, piece: bytes) -> bool:
        self._pieces.append(piece)
        self._answer.push(len(self._pieces) - 1)
        return self._answer.is_stopped()

    def finish(self, *, complete: bool = True) -> None:
        self._answer.finish(complete=complete)


@pytest.mark.parametrize("seed", range(50))
def test_characters_arrive_whole_however_bytes_are_cut(seed: int) -> None:
    rng = random.Random(seed)
    text = "".join(rng.choices("aé€🙂", k=20))
    window, raw, pushed = Window(), text.encode(), 0
    while raw:
        count = rng.randint(1, 3)
        window.push(raw[:count])
        pushed += 1
        assert text.startswith(window.shown["answer"])
        raw = raw[count:]
    window.finish()
    assert window.shown == {"answer": text, "reasoning": ""}
    assert window.tokens == pushed


def test_a_broken_character_is_marked_where_the_model_ended_so() -> None:
    window = Window()
    window.push(b"a\xf0\x9f")
    window.finish(complete=True)
    assert window.shown["answer"] == "a\ufffd"


def test_half_a_character_of_a_stopped_answer_is_left_out() -> None:
    window = Window()
    window.push(b"a\xf0\x9f")
    window.finish(complete=False)
    assert window.shown["answer"] == "a"


def test_a_stop_string_across_tokens_ends_the_answer_unseen() -> None:
    window = Window(("é!",))
    pushed = [window.push(piece) for piece in (b"a", b"\xc3", b"\xa9", b"!b")]
    assert pushed == [False, False, False, True]
    window.finish()
    assert window.shown["answer"] == "a"


def test_the_space_of_the_first_word_is_left_out_even_behind_a_token_without_text() -> None:
    window = Window(stripped=True)
    for piece in (b"", b" a", b" b"):
        window.push(piece)
    window.finish()
    assert window.shown["answer"] == "a b"


def test_what_goes_wrong_in_the_other_thread_is_not_kept_quiet() -> None:
    def fail(_part: Part, _text: str, _tokens: int) -> None:
        raise MemoryError

    answer = AnswerText(fail, (), lambda work: work(), [b"a"].__getitem__)
    answer.push(0)
    with pytest.raises(MemoryError):
        answer.is_stopped()


def test_nothing_is_spelled_once_an_answer_is_finished() -> None:
    later: list[Callable[[], None]] = []
    spelled: list[int] = []

    def spell(token: int) -> bytes:
        spelled.append(token)
        if token == 1:
            raise MemoryError
        return b"a"

    answer = AnswerText(lambda *_: None, (), later.append, spell)
    answer.push(1)
    later[0]()
    answer.push(2)
    with pytest.raises(MemoryError):
        answer.finish(complete=True)
    later[1]()
    assert spelled == [1]


def test_pieces_are_neither_lost_nor_mixed_while_another_thread_sends() -> None:
    told: list[str] = []
    wanted, over = threading.Event(), threading.Event()

    def send_often(work: Callable[[], None]) -> None:
        works.append(work)
        wanted.set()

    def other() -> None:
        while not over.is_set():
            wanted.wait()
            works[-1]()

    works: list[Callable[[], None]] = []
    numbers = [f"{number} ".encode() for number in range(20_000)]
    answer = AnswerText(
        lambda _part, text, _tokens: told.append(text), (), send_often, numbers.__getitem__
    )
    thread = threading.Thread(target=other)
    thread.start()
    for token in range(len(numbers)):
        answer.push(token)
    answer.finish(complete=True)
    over.set()
    thread.join()
    assert "".join(told).encode() == b"".join(numbers)
