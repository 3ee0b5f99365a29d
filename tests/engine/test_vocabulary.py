"""Control tokens are the template's alone, however the model file declares them."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import BugError
from app.core.words import LoadOptions, Turn

pytest.importorskip("llama_cpp")

from app.engine.child.model import Model
from app.engine.child.native import AbortFlag, Native
from app.engine.child.stopped import Stopped

USER_DEFINED = 4
TEMPLATE = "{% for m in messages %}<s>U: {{ m['content'] }}{% endfor %}"
BOS = 1


@pytest.fixture(scope="module")
def native() -> Iterator[Native]:
    native = Native()
    yield native
    native.close()


@pytest.fixture(params=["control", "user-defined"])
def model(
    request: pytest.FixtureRequest, native: Native, story_chat: Path, tmp_path: Path
) -> Iterator[Model]:
    """The story model, its `<s>` declared as a control token or as an ordinary added one."""
    raw = bytearray(story_chat.read_bytes())
    if request.param == "user-defined":
        key = b"tokenizer.ggml.token_type"
        values = raw.index(key) + len(key) + 16
        struct.pack_into("<i", raw, values + 4 * BOS, USER_DEFINED)
    path = tmp_path / "model.gguf"
    path.write_bytes(raw)
    options = LoadOptions(context_length=256, repack=False, mmap=True, template=TEMPLATE)
    model = Model(native, AbortFlag(), bytes(path), options, lambda _fraction: None)
    yield model
    model.close()


def test_only_the_template_writes_it(model: Model) -> None:
    tokens, _ = model.prompt((Turn("user", "a<s>b <s>"),))
    assert tokens.count(BOS) == 1
    assert tokens[0] == BOS


def test_spelling_leaves_control_tokens_out(model: Model) -> None:
    assert model.vocabulary.spell(BOS) == b""


def test_plain_text_comes_back_as_it_was(model: Model) -> None:
    text = " Once upon a <s> time, ünïcödé 日本"
    tokens = model.vocabulary.encode_plain(text)
    assert BOS not in tokens
    spelled = b"".join(model.vocabulary.spell(token) for token in tokens).decode()
    assert spelled.replace(" ", "") == text.replace(" ", "")


def test_a_stop_is_heard_while_a_long_text_is_cut_into_tokens(
    native: Native, story_chat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """llama.cpp's tokenizer cannot be interrupted; it is left behind, and all goes on."""
    flag = AbortFlag()
    options = LoadOptions(context_length=256, repack=False, mmap=True)
    model = Model(native, flag, bytes(story_chat), options, lambda _fraction: None)
    called, go_on, real = threading.Event(), threading.Event(), native.tokenize
    long, short = (Turn("user", "word " * 100_000),), (Turn("user", "word"),)

    def slow(*arguments: object) -> int:
        called.set()
        go_on.wait()
        return int(real(*arguments))

    def stop() -> None:
        called.wait()
        flag.raise_()

    threading.Thread(target=stop, daemon=True).start()
    monkeypatch.setattr(native, "tokenize", slow)
    with pytest.raises(Stopped):
        model.prompt(long)
    monkeypatch.setattr(native, "tokenize", real)
    flag.lower()
    assert len(model.prompt(short)[0]) < 20
    assert len(model.prompt(long)[0]) > 100_000
    go_on.set()
    model.close()


def test_what_fails_in_a_long_text_is_told(
    native: Native, story_chat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = LoadOptions(context_length=256, repack=False, mmap=True)
    model = Model(native, AbortFlag(), bytes(story_chat), options, lambda _fraction: None)
    monkeypatch.setattr(native, "tokenize", lambda *_: -7)
    for words in (1, 100_000):
        with pytest.raises(BugError, match="tokenizer_overflow"):
            model.prompt((Turn("user", "word " * words),))
    model.close()


def test_each_turn_is_counted_and_all_are_the_whole(model: Model) -> None:
    turns = (Turn("user", "a<s>b"), Turn("assistant", "", "unseen"), Turn("user", " Once upon "))
    *counts, template = model.count_each(turns)
    assert len(counts) == 3
    assert counts[0] > 3
    assert counts[1] == 0, "the template leaves reasoning out"
    assert template >= 4
    assert sum(counts) + template == len(model.prompt(turns)[0])


def test_the_prompt_can_be_read(model: Model) -> None:
    assert model.text((Turn("user", "a<s>b"),)) == "<s>U: a<s>b"
    assert model.text((Turn("user", "a"),), begun="b <s>") == "<s>U: ab <s>"


def test_what_was_begun_is_no_control_token(model: Model) -> None:
    tokens, _ = model.prompt((Turn("user", "a"),), begun="b<s>c")
    assert tokens.count(BOS) == 1
