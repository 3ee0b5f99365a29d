"""Tests Alcove Pocket: its held-out figures through llama.cpp, its data and its size."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.pocket.generate import make_chat, make_document
from resources.pocket.phrases import howto, is_kept_out, normalise
from resources.pocket.values import CLOSED_KINDS, KINDS, draw, is_reserved

llama_cpp = pytest.importorskip("llama_cpp")

from resources.pocket.evaluate import held_out, load, misses, reply  # noqa: E402

FOLDER = Path(__file__).parents[2] / "resources" / "pocket"
GGUF = FOLDER / "pocket.gguf"
FACTS_FLOOR = 0.88


@pytest.fixture(scope="module")
def model() -> Iterator[object]:
    """Load the real model once."""
    loaded = load(GGUF)
    yield loaded
    loaded.close()


def test_howto_held_out(model: llama_cpp.Llama) -> None:
    """At least 95 % of the how-to wordings it never saw are answered exactly."""
    items = held_out()["howto"]
    assert len(items) >= 120
    assert len({item["intent"] for item in items}) == 40
    wrong = misses(model, items)
    assert 1 - len(wrong) / len(items) >= 0.95, [(i["question"], a) for i, a in wrong]


def test_facts_held_out(model: llama_cpp.Llama) -> None:
    """Facts in documents it never saw are read as well as the card says.

    The aim is 90 %. This model reads 90.4 % exactly; the floor leaves room for other processors.
    """
    items = held_out()["facts"]
    assert len(items) >= 200
    assert sum(item["new_layout"] for item in items) >= 40
    wrong = misses(model, items)
    assert 1 - len(wrong) / len(items) >= FACTS_FLOOR, [(i["question"], a) for i, a in wrong]


def test_says_what_it_is(model: llama_cpp.Llama) -> None:
    """Asked what it is, the model says that it is very small and what it can do."""
    answer = reply(model, [("user", "Who are you?")])
    assert answer.startswith("I am Alcove Pocket, a very small model")


def test_howto_after_a_document(model: llama_cpp.Llama) -> None:
    """A how-to question is answered in a chat that has a document and an earlier turn."""
    text = (
        '<document-3f9a name="lease.txt">\nRent: 1,250 euros\nTenant: Ida Brandt\n</document-3f9a>'
    )
    chat = [("user", f"{text}\n\nWho is the tenant?"), ("assistant", "Ida Brandt.")]
    chat.append(("user", "How do I stop the answer?"))
    assert reply(model, chat).startswith("Press Esc")


def test_training_never_shows_held_out_wordings() -> None:
    """No held-out wording and no held-out document is among many generated chats."""
    held = {normalise(item["question"]) for item in held_out()["howto"]}
    documents = {item["document"].split("\n", 1)[1] for item in held_out()["facts"]}
    rng = random.Random(11)
    for _ in range(6000):
        for role, content in make_chat(rng).messages:
            question = content.rsplit("\n\n", 1)[-1]
            if role == "user":
                assert normalise(question) not in held
                assert not any(content.endswith(text) for text in documents)


def test_held_out_wordings_are_recognised() -> None:
    """The guard that keeps wordings out of training knows every held-out wording."""
    assert all(is_kept_out(item["question"]) for item in held_out()["howto"])
    assert all(len(intent.held) >= 3 and len(intent.patterns) >= 10 for intent in howto())
    assert len(howto()) == 40


@pytest.mark.parametrize("kind", sorted(set(KINDS) - CLOSED_KINDS))
def test_values_are_kept_apart(kind: str) -> None:
    """Training never draws a value that is reserved for held-out documents."""
    rng = random.Random(3)
    assert not any(is_reserved(draw(kind, rng, held=False)) for _ in range(200))
    assert all(is_reserved(draw(kind, rng, held=True)) for _ in range(20))


def test_answers_stand_in_the_document() -> None:
    """Every answer of a generated document stands in it word for word."""
    rng = random.Random(5)
    for _ in range(500):
        document = make_document(rng)
        text = document.text.replace("\n", " ")
        assert all(fact.answer.removesuffix(".") in text for fact in document.facts)


def test_size() -> None:
    """The model keeps within 4 million parameters and 6 MB."""
    gguf = pytest.importorskip("gguf")
    reader = gguf.GGUFReader(GGUF)
    assert sum(int(tensor.n_elements) for tensor in reader.tensors) <= 4_000_000
    assert GGUF.stat().st_size <= 6_000_000
    assert reader.get_field("general.architecture").contents() == "llama"
    assert reader.get_field("general.license").contents() == "Apache-2.0"
