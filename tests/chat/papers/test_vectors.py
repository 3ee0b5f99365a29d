"""With an embedding model, passages are found by their sense, too."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.chat.papers.finding import fused
from app.core.errors import UserError
from app.core.events import VectorProgress
from tests.chat.papers.fakes import FakeEmbedder
from tests.chat.papers.papers_room import PapersRoom

MODEL = Path("/models/embed.gguf")
FILLER = "and so on " * 60
PAGES = "\f".join(
    f"The {one} is upstairs. {FILLER}" for one in ("kitchen", "bath", "car", "study", "attic")
)


async def until_made(papers: PapersRoom) -> list[VectorProgress]:
    found = []
    making = papers.shelf.vectors()
    async for progress in making:
        found.append(progress)
        if progress.done == progress.total:
            break
    await making.aclose()
    return found


async def test_by_words_alone_unless_a_model_is_chosen(
    papers: PapersRoom, embedder: FakeEmbedder
) -> None:
    await papers.open(500)
    await papers.put_on("house.pdf", PAGES)
    await papers.ask("Where is the attic?")
    assert papers.shelf.embed_model is None
    assert embedder.opened == []


async def test_a_word_that_is_not_there_is_found_by_its_sense(
    papers: PapersRoom, embedder: FakeEmbedder
) -> None:
    embedder.synonyms = {"automobile": "car"}
    await papers.open(500)
    facts = await papers.shelf.set_embed_model(MODEL)
    assert facts is not None
    assert papers.shelf.embed_model == MODEL
    await papers.put_on("house.pdf", PAGES)
    progress = await until_made(papers)
    assert (progress[-1].done, progress[-1].total) == (5, 5)
    await papers.ask("automobile")
    assert "The car is upstairs" in papers.sent[0]
    before = len(embedder.embedded)
    await papers.ask("And the kitchen?")
    assert len(embedder.embedded) == before + 1


async def test_vectors_are_kept_and_made_again_for_another_model(
    papers: PapersRoom, embedder: FakeEmbedder
) -> None:
    await papers.shelf.set_embed_model(MODEL)
    paper = await papers.put_on("house.pdf", PAGES)
    await until_made(papers)
    (kept,) = await papers.vault.vectors("embed/64", [paper.id])
    assert len(kept[1]) == 5 * 64 * 2
    await papers.shelf.set_embed_model(Path("/models/other.gguf"))
    await papers.open(500)
    await papers.ask("Where is the attic?")
    await until_made(papers)
    assert len(await papers.vault.vectors("other/64", [paper.id])) == 1


async def test_a_model_that_cannot_be_opened_is_not_chosen(
    papers: PapersRoom, embedder: FakeEmbedder
) -> None:
    embedder.error = UserError("model_missing")
    with pytest.raises(UserError, match="model_missing"):
        await papers.shelf.set_embed_model(MODEL)
    assert papers.shelf.embed_model is None


async def test_a_model_that_fails_later_leaves_the_words(
    papers: PapersRoom, embedder: FakeEmbedder
) -> None:
    await papers.open(500)
    await papers.shelf.set_embed_model(MODEL)
    await papers.shelf.set_embed_model(None)
    assert embedder.closes == 1
    papers.desk._settings.change(embed_model=str(MODEL))
    embedder.error = UserError("model_missing")
    await papers.put_on("house.pdf", PAGES)
    await until_made(papers)
    await papers.ask("Where is the attic?")
    assert "The attic is upstairs" in papers.sent[0]


async def test_a_question_breaks_the_work_off(papers: PapersRoom, embedder: FakeEmbedder) -> None:
    await papers.shelf.set_embed_model(MODEL)
    await papers.take_in("house.pdf", PAGES)
    papers.engine.gate_at = 1
    asking = papers.start("Hi?")
    await papers.engine.at_gate.wait()
    making = asyncio.ensure_future(until_made(papers))
    for _ in range(20):
        await asyncio.sleep(0)
    assert embedder.embedded == []
    papers.engine.gate.set()
    await asking
    await making
    assert len(embedder.embedded) == 5


async def test_vectors_of_one_temporary_chat_are_not_made_for_the_next(
    papers: PapersRoom, embedder: FakeEmbedder
) -> None:
    """Its documents have the same numbers."""
    await papers.shelf.set_embed_model(MODEL)
    papers.chat = (await papers.desk.temporary()).id
    first = await papers.put_on("house.pdf", PAGES)
    await papers.desk.temporary()
    second = await papers.put_on("other.pdf", "one\ftwo")
    assert first.id == second.id
    papers.shelf._vectors._wanted = {first.id: first}
    progress = await until_made(papers)
    assert progress[-1].done == progress[-1].total
    assert embedder.embedded == []


async def test_a_model_given_up_while_it_is_wanted_ranks_nothing(
    papers: PapersRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    await papers.open(500)
    await papers.shelf.set_embed_model(MODEL)
    await papers.put_on("house.pdf", PAGES)

    async def gone() -> None:
        return None

    monkeypatch.setattr(papers.shelf._vectors, "opened", gone)
    await papers.ask("Where is the attic?")
    assert "The attic is upstairs" in papers.sent[0]


def test_both_rankings_count() -> None:
    assert fused([(1, 0), (1, 1)], []) == [(1, 0), (1, 1)]
    assert fused([(1, 0), (1, 1), (2, 2)], [(2, 2), (1, 0)])[:2] in (
        [(1, 0), (2, 2)],
        [(2, 2), (1, 0)],
    )
