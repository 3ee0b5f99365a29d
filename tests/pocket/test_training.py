"""Tests what a further training of Alcove Pocket starts from: its weights and its documents."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from resources.pocket.documents import MISSING, schemas
from resources.pocket.generate import make_chat, make_document
from resources.pocket.layouts import HELD_FORMS, HELD_LAYOUTS, TRAIN_FORMS, TRAIN_LAYOUTS
from resources.pocket.values import listed, proper

GGUF = Path(__file__).parents[2] / "resources" / "pocket" / "pocket.gguf"
WIDTH, HIDDEN, LAYERS, VOCABULARY = 160, 448, 8, 2048


def _expected() -> dict[str, tuple[int, ...]]:
    """The names and shapes of the model that the card describes."""
    block: dict[str, tuple[int, ...]] = {"attn_norm": (WIDTH,), "ffn_norm": (WIDTH,)}
    block |= {f"attn_{part}": (WIDTH, WIDTH) for part in ("q", "k", "v", "output")}
    block |= {"ffn_gate": (HIDDEN, WIDTH), "ffn_up": (HIDDEN, WIDTH), "ffn_down": (WIDTH, HIDDEN)}
    shapes = {f"blk.{i}.{name}.weight": block[name] for i in range(LAYERS) for name in block}
    outside: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (VOCABULARY, WIDTH),
        "output_norm.weight": (WIDTH,),
    }
    return shapes | outside


def test_weights_come_back_from_the_released_file() -> None:
    """Every tensor of pocket.gguf is read under its name, in its shape, with sound numbers."""
    pytest.importorskip("gguf")
    numpy = pytest.importorskip("numpy")
    from resources.pocket.weights import check_weights, read_weights

    weights = read_weights(GGUF)
    check_weights(weights, _expected())
    assert sum(values.size for values in weights.values()) == 2_869_920
    assert all(numpy.isfinite(values).all() and values.any() for values in weights.values())


def test_weights_of_another_model_are_refused() -> None:
    """A missing tensor and a tensor of another shape are named instead of being loaded."""
    pytest.importorskip("gguf")
    from resources.pocket.weights import check_weights, read_weights

    weights, expected = read_weights(GGUF), _expected()
    with pytest.raises(ValueError, match=r"output_norm\.weight has the shape"):
        check_weights(weights, expected | {"output_norm.weight": (WIDTH + 1,)})
    del weights["token_embd.weight"]
    with pytest.raises(ValueError, match=r"missing tensors \['token_embd\.weight'\]"):
        check_weights(weights, expected)


def test_a_deepened_model_says_the_same() -> None:
    """Doubled layers stand after their first halves and add nothing; the others move up."""
    pytest.importorskip("gguf")
    numpy = pytest.importorskip("numpy")
    from resources.pocket.weights import deepen, read_weights

    weights = read_weights(GGUF)
    deeper = deepen(weights, LAYERS + 2)
    assert len(deeper) == len(weights) + 2 * 9
    down = "blk.{}.ffn_down.weight"
    silent = [i for i in range(LAYERS + 2) if not deeper[down.format(i)].any()]
    assert silent == [LAYERS - 2, LAYERS]
    told = [deeper[down.format(i)] for i in range(LAYERS + 2) if i not in silent]
    assert all(numpy.array_equal(told[i], weights[down.format(i)]) for i in range(LAYERS))
    assert not deeper[f"blk.{LAYERS}.attn_output.weight"].any()
    query = f"blk.{LAYERS}.attn_q.weight"
    assert numpy.array_equal(deeper[query], weights[f"blk.{LAYERS - 2}.attn_q.weight"])
    assert deepen(weights, LAYERS).keys() == weights.keys()
    for layers in (LAYERS - 1, 2 * LAYERS):
        with pytest.raises(ValueError, match="layers cannot become"):
            deepen(weights, layers)


def test_training_starts_from_the_released_file(tmp_path: Path) -> None:
    """A trainer without a checkpoint takes the file's weights and counts its tokens as seen."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("tokenizers")
    from resources.pocket.model import Shape
    from resources.pocket.train import Trainer
    from resources.pocket.weights import read_weights

    trainer = Trainer(tmp_path, Shape(), 0.008)
    assert not trainer.load("steady.pt")
    trainer.start_from(GGUF, 24_000_000)
    state = trainer.model.state_dict()
    for name, values in read_weights(GGUF).items():
        assert torch.equal(state[name], torch.from_numpy(values))
    assert trainer.seen == 24_000_000


def test_new_layouts_stay_out_of_training() -> None:
    """What held_out.json marks as a new layout is never written for training."""
    assert not set(TRAIN_LAYOUTS) & set(HELD_LAYOUTS)
    assert not set(TRAIN_FORMS) & set(HELD_FORMS)
    marks = r"->|=>|→|;| / |^\s*\[.?\] |^\s*1[.)] .*\n\s*2[.)] "
    held, rng = re.compile(marks, re.MULTILINE), random.Random(8)
    for _ in range(1500):
        text = make_document(rng, tables=0.4).text
        assert not held.search(text), text


def test_made_up_names_of_training_and_of_the_measurement_differ() -> None:
    """Held-out names carry a syllable that no other name has, letters as they fall included."""
    rng, onsets, vowels = random.Random(3), listed("held_onset"), "aeiou"
    marks = re.compile(f"({'|'.join(onsets)})[{vowels}]")
    plain = [proper(rng, held=False).lower() for _ in range(4000)]
    assert not [name for name in plain if marks.search(name)]
    assert sum(not re.search(f"[{vowels}]", name) for name in plain if name.isascii()) > 10
    held = [proper(rng, held=True).lower() for _ in range(300)]
    assert all(marks.search(name) for name in held if name.isascii())


def test_a_question_has_one_answer() -> None:
    """No label and no question belongs to two fields of a document type."""
    for schema in schemas():
        words = [w.lower() for item in schema.fields for w in {*item.labels, *item.questions}]
        assert len(words) == len(set(words)), schema.key


def test_shares_of_the_training_data() -> None:
    """About one question in twelve has no answer; a good part of the names carries accents."""
    rng, asked, absent, accented, documents = random.Random(9), 0, 0, 0, 0
    for _ in range(700):
        chat = make_chat(rng)
        if any("<document" in content for _, content in chat.messages):
            documents += 1
            accented += any(ord(c) > 0xBF for _, content in chat.messages for c in content[:4000])
            asked += sum(role == "assistant" for role, _ in chat.messages)
            absent += sum(content == MISSING for _, content in chat.messages)
    assert 0.05 < absent / asked < 0.11
    assert accented / documents > 0.3
