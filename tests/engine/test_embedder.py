"""The embedder, with its real child: like texts have like vectors, and it gives way at once."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.core.errors import OutsideError, UserError
from app.engine.embedder import Embedder
from app.engine.embedding_prefixes import Prefixes, prefixes_of
from tests.engine.small_bert import write_bert

POCKET = Path(__file__).resolve().parents[2] / "resources" / "pocket" / "pocket.gguf"
CATS = "A cat sat on the mat."


@pytest.fixture
async def embedder() -> AsyncIterator[Embedder]:
    """An embedder whose child is gone when the test is over."""
    embedder = Embedder()
    yield embedder
    await embedder.close()
    assert embedder.child_pid is None


@pytest.fixture(scope="session")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny encoder with weights of chance: no KV cache, signs before and behind a text."""
    return write_bert(tmp_path_factory.mktemp("bert") / "tiny-bert.gguf")


async def test_texts_that_are_alike_have_vectors_that_are(embedder: Embedder) -> None:
    facts = await embedder.open(POCKET)
    assert (facts.dimension, facts.made_for_it) == (160, False)
    rows = await embedder.embed([CATS, "The cat sat on a mat.", "Rent: CHF 2,400, due in May"])
    assert rows.shape == (3, 160)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


@pytest.mark.parametrize("model", ["pocket", "bert"])
async def test_a_text_has_the_same_vector_alone_and_among_others(
    embedder: Embedder, bert: Path, model: str
) -> None:
    facts = await embedder.open(bert if model == "bert" else POCKET)
    texts = [f"{CATS} {'and so on ' * (n % 7 * 9)}" for n in range(80)]
    told: list[tuple[int, int]] = []
    rows = await embedder.embed(texts, on_progress=lambda done, total: told.append((done, total)))
    assert rows.shape == (80, facts.dimension)
    assert told == [(32, 80), (64, 80), (80, 80)]
    for number in (0, 33, 79):
        (alone,) = await embedder.embed([texts[number]])
        assert alone @ rows[number] > 0.999


async def test_an_encoder_is_known_as_made_for_it(embedder: Embedder, bert: Path) -> None:
    facts = await embedder.open(bert)
    assert (facts.name, facts.dimension, facts.context) == ("Tiny Bert", 32, 64)
    assert facts.made_for_it
    one, other = await embedder.embed(["cat mat", "mat cat"])
    assert one @ other < 0.9999  # where a word stands counts


@pytest.mark.parametrize("model", ["pocket", "bert"])
async def test_odd_texts_have_vectors_too(embedder: Embedder, bert: Path, model: str) -> None:
    await embedder.open(bert if model == "bert" else POCKET)
    rows = await embedder.embed(["", " \n", "x" * 100_000, "数据库" * 2000, "\ud800", CATS])
    assert not rows[:2].any()
    assert np.allclose(np.linalg.norm(rows[2:4], axis=1), 1, atol=1e-5)
    assert (await embedder.embed([])).shape[0] == 0


async def test_a_question_has_what_its_family_wants_in_front(
    embedder: Embedder, bert: Path
) -> None:
    await embedder.open(write_bert(bert.with_name("bge-small-en-v1.5.gguf"), "bge small en v1.5"))
    (query,) = await embedder.embed(["cat"], "query")
    (passage,) = await embedder.embed(["cat"])
    (spelled,) = await embedder.embed(
        ["Represent this sentence for searching relevant passages: cat"]
    )
    assert query @ spelled > 0.9999
    assert query @ passage < 0.9999


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Nomic Embed Text v1.5", Prefixes("search_query: ", "search_document: ")),
        ("multilingual-e5-small", Prefixes("query: ", "passage: ")),
        ("bge-m3-Q8_0", Prefixes()),
        ("all-MiniLM-L6-v2", Prefixes()),
        ("Alcove Pocket", Prefixes()),
    ],
)
def test_families_are_known_by_name(name: str, expected: Prefixes) -> None:
    assert prefixes_of(name, "") == expected


async def test_cancelling_is_heard_at_once_and_the_next_texts_are_taken(
    embedder: Embedder,
) -> None:
    await embedder.open(POCKET)
    begun = asyncio.Event()
    task = asyncio.create_task(
        embedder.embed([CATS * 30] * 20_000, on_progress=lambda _done, _total: begun.set())
    )
    await begun.wait()
    began = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - began < 0.5
    assert (await embedder.embed([CATS])).any()


async def test_there_is_one_copy_and_none_after_closing(embedder: Embedder, bert: Path) -> None:
    await embedder.open(POCKET)
    first = embedder.child_pid or 0
    await embedder.open(POCKET)
    assert embedder.child_pid == first != 0
    await embedder.open(bert)
    assert not psutil.pid_exists(first)
    await embedder.close()
    assert (await embedder.embed([CATS])).shape == (1, 32)  # started again when wanted


async def test_a_child_that_ends_is_told_and_started_again(embedder: Embedder) -> None:
    await embedder.open(POCKET)
    (before,) = await embedder.embed([CATS])
    begun = asyncio.Event()
    task = asyncio.create_task(
        embedder.embed([CATS * 30] * 20_000, on_progress=lambda _done, _total: begun.set())
    )
    await begun.wait()
    assert embedder.child_pid is not None
    os.kill(embedder.child_pid, 9)
    with pytest.raises(OutsideError) as told:
        await task
    assert told.value.code == "embedder_died"
    (after,) = await embedder.embed([CATS])
    assert before @ after > 0.999


async def test_what_is_no_model_is_refused(embedder: Embedder, tmp_path: Path, bert: Path) -> None:
    with pytest.raises(UserError, match="no_model"):
        await embedder.embed([CATS])
    no_model = tmp_path / "none.gguf"
    no_model.write_bytes(b"GGUF" + bytes(100))
    for path in (no_model, tmp_path / "missing.gguf"):
        with pytest.raises(UserError, match="model_refused"):
            await embedder.open(path)
    ranker = write_bert(bert.with_name("ranker.gguf"), "A ranker", pooling=4)
    with pytest.raises(UserError, match="model_not_for_embedding"):
        await embedder.open(ranker)
    await embedder.open(bert)


async def test_a_child_that_lies_is_not_believed() -> None:
    embedder = Embedder(["echo", "what is no frame of ours"])
    with pytest.raises(OutsideError) as told:
        async with asyncio.timeout(10):
            await embedder.open(POCKET)
    assert told.value.code == "embedder_died"
    await embedder.close()
