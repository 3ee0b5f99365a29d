"""However a file is damaged, reading it ends, and ends in chats, notes or words."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.chat.export import html, markdown, own_json
from app.chat.imports import Imported, read
from app.core.errors import AlcoveError
from app.core.sentences import SENTENCES, sentence_of
from tests.chat.imports.test_gpt4all import written
from tests.chat.trees import tree
from tests.quick import assert_quick

ODD = (
    b"null",
    b"[]",
    b"{}",
    b'""',
    b"-1",
    b"1e400",
    b"true",
    b'"\\ud800"',
    b"[[",
    b'"id"',
    b"\xff",
)


def cut(dice: random.Random, content: bytearray) -> None:
    del content[dice.randrange(len(content)) :]


def flip(dice: random.Random, content: bytearray) -> None:
    for _ in range(dice.randrange(1, 20)):
        content[dice.randrange(len(content))] = dice.randrange(256)


def swap(dice: random.Random, content: bytearray) -> None:
    """Put another value where one begins."""
    places = [at for at, byte in enumerate(content) if byte in b":[,"]
    at = dice.choice(places or [0]) + 1
    end = next((to for to in range(at, len(content)) if content[to] in b",]}"), len(content))
    content[at:end] = dice.choice(ODD)


def repeat(dice: random.Random, content: bytearray) -> None:
    begin, end = sorted(dice.randrange(len(content)) for _ in range(2))
    content[end:end] = content[begin : min(end, begin + 2_000)] * dice.randrange(1, 4)


WAYS: tuple[Callable[[random.Random, bytearray], None], ...] = (cut, flip, swap, swap, swap, repeat)


def samples(shared: Path | None) -> list[bytes]:
    own = [own_json(tree(random.Random(1))), written(7), written(12)]
    if shared is None:
        return own
    return own + [path.read_bytes() for path in (shared / "chat_exports" / "own").iterdir()]


def damaged_in(seed: int, contents: list[bytes]) -> bytes:
    dice = random.Random(seed)
    content = bytearray(dice.choice(contents))
    for _ in range(dice.randrange(1, 4)):
        if content:
            dice.choice(WAYS)(dice, content)
    return bytes(content)


def outcome(path: Path) -> list[Imported] | AlcoveError:
    try:
        return list(read(path))
    except AlcoveError as error:
        return error


def check(path: Path) -> None:
    found = outcome(path)
    if isinstance(found, AlcoveError):
        assert found.code in SENTENCES
        assert sentence_of(found.code, found.facts)
        return
    for one in found:
        assert all(note.code in SENTENCES for note in one.left_out)
        if one.conversation is None:
            assert one.left_out
            continue
        for at, node in enumerate(one.conversation.messages):
            assert node.parent is None or 0 <= node.parent < at
            node.text.encode()
            node.reasoning.encode()
            assert 0 <= abs(node.created) < 2**53
        one.conversation.title.encode()
        markdown(one.conversation)
        html(one.conversation)


def test_a_few_hundred_damaged_files(shared: Path, tmp_path: Path) -> None:
    contents, path = samples(shared), tmp_path / "export.json"
    for seed in range(300):
        path.write_bytes(damaged_in(seed, contents))
        assert_quick(lambda: check(path), 5, seed)


@pytest.mark.long
def test_many_damaged_files(shared: Path, tmp_path: Path) -> None:
    contents, path = samples(shared), tmp_path / "export.json"
    end = time.monotonic() + 60
    seed = 1_000
    while time.monotonic() < end:
        path.write_bytes(damaged_in(seed, contents))
        assert_quick(lambda: check(path), 5, seed)
        seed += 1
