"""Control tokens are the template's alone, however the model file declares them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.words import LoadOptions, Turn

pytest.importorskip("llama_cpp")

from app.engine.child.model import Model
from app.engine.child.native import AbortFlag, Native

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
