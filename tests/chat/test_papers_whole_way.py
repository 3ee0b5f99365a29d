"""Documents the whole way: real files, a real reader child, the real store, the built-in model."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.chat.desk import Desk
from app.chat.papers import giving
from app.chat.papers.later import LaterEmbedder
from app.chat.papers.taking import PaperTaken
from app.core.errors import UserError
from app.core.events import AnswerEnded, AnswerEvent, Cited, PapersChosen
from app.core.papers import Citation, Scope
from app.core.places import Places, pocket_model
from app.core.settings import SettingsFile
from app.core.words import Sampling, Statistics
from app.engine.process import Engine
from app.vault.rows import PaperRow
from app.vault.store import Vault
from tests.chat.papers.made import FLAT, pdf
from tests.chat.room import heard, text_of
from tests.engine.small_bert import write_bert

pytestmark = pytest.mark.skipif(not pocket_model().exists(), reason="the built-in model is missing")


@dataclass
class Flat:
    """One chat of the built-in model, and the files of a flat."""

    desk: Desk
    vault: Vault
    folder: Path
    chat: int

    async def put_on(self, *names: str, scope: Scope = "chat") -> list[PaperRow]:
        """Read files and put them on the chat."""
        for name in names:
            async with aclosing(self.desk.papers.take_in(self.chat, self.folder / name)) as events:
                async for event in events:
                    if isinstance(event, PaperTaken):
                        on = await self.desk.papers.on(self.chat)
                        now = [(one.paper.id, one.scope) for one in on]
                        await self.desk.papers.set_on(self.chat, [*now, (event.paper.id, scope)])
        return [one.paper for one in await self.desk.papers.on(self.chat)]

    async def ask(self, text: str) -> list[AnswerEvent]:
        """All events."""
        return await heard(self.desk.ask(self.chat, text))


@pytest.fixture
async def flat(
    vault: Vault, places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Flat]:
    """With a lease, a manual and a list; with one fence, as the model's answers hang on it."""
    monkeypatch.setattr(giving, "secrets", SimpleNamespace(token_hex=lambda _count: "ab12cd34"))
    for name, data in FLAT.items():
        (tmp_path / name).write_bytes(data)
    settings = SettingsFile(places.settings)
    settings.change(sampling=Sampling(temperature=0, max_tokens=48))
    engine, embedder = Engine(), LaterEmbedder()
    desk = Desk(vault, engine, settings, places, embedder=embedder)
    async for _ in desk.open_model(pocket_model()):
        pass
    yield Flat(desk, vault, tmp_path, (await vault.create_conversation("Flat")).id)
    await engine.close()
    await embedder.close()


def cited(events: list[AnswerEvent]) -> tuple[Citation, ...]:
    """The places of an answer."""
    return next((event.citations for event in events if isinstance(event, Cited)), ())


def figures(events: list[AnswerEvent]) -> Statistics:
    """Of an answer that came."""
    assert isinstance(events[-1], AnswerEnded)
    return events[-1].statistics


@pytest.mark.parametrize(
    ("question", "answer", "name", "page"),
    [
        ("Who is the landlord?", "Marta Lind", "lease.docx", 0),
        ("Who is the technician?", "Ravi Menon", "manual.pdf", 2),
        ("What colour is the lamp?", "green", "items.csv", 0),
    ],
)
async def test_a_fact_of_each_with_its_place(
    flat: Flat, question: str, answer: str, name: str, page: int
) -> None:
    await flat.put_on("lease.docx", "manual.pdf", "items.csv")
    events = await flat.ask(question)
    told = next(event for event in events if isinstance(event, PapersChosen))
    assert [one.whole for one in told.papers] == [True, True, True]
    assert answer in text_of(events)
    found = cited(events)
    assert [one.name for one in found] == [name]
    assert found[0].place.number == page
    assert answer in found[0].quote
    (passage,) = await flat.desk.papers.passages(found[0].document, [found[0].passage])
    assert answer in passage.text[found[0].start : found[0].end]


async def test_a_second_question_computes_only_itself(flat: Flat) -> None:
    await flat.put_on("lease.docx", "manual.pdf", "items.csv")
    first = figures(await flat.ask("What is the deposit?"))
    question = "Who is the landlord?"
    events = await flat.ask(question)
    assert "Marta Lind" in text_of(events)
    second = figures(events)
    own = (await flat.desk.budget(None, question)).parts
    assert second.reused_tokens >= first.prompt_tokens
    assert second.prompt_tokens - second.reused_tokens <= own.question + own.template + 4
    third = await flat.desk.budget(flat.chat, "")
    assert third.parts.documents > third.parts.history


async def test_the_exact_prompt_is_rebuilt(flat: Flat) -> None:
    await flat.put_on("lease.docx")
    await flat.ask("Who is the landlord?")
    answer = (await flat.desk.transcript(flat.chat))[-1]
    prompt = await flat.desk.prompt_of(flat.chat, answer.id)
    assert 'name="lease.docx"' in prompt.text
    assert "Deposit: CHF 7,200" in prompt.text
    assert answer.statistics is not None
    shown = await flat.desk.shown(flat.chat)
    (rows,) = shown.papers.values()
    assert f"document-{rows[0].fence}" in prompt.text
    assert shown.citations[answer.id][0].name == "lease.docx"


@pytest.mark.parametrize("by_sense", [False, True], ids=["by words", "by sense as well"])
async def test_a_document_longer_than_the_context_is_searched(flat: Flat, by_sense: bool) -> None:
    pages = [
        [
            f"Rule {at} of the house",
            *(f"Line {line} of rule {at} says little." for line in range(9)),
        ]
        for at in range(1, 61)
    ]
    pages[41].append("Laundry room key: hangs in locker 88")
    (flat.folder / "house.pdf").write_bytes(pdf(*pages))
    if by_sense:
        assert await flat.desk.papers.set_embed_model(write_bert(flat.folder / "bert.gguf"))
    await flat.put_on("house.pdf")
    if by_sense:
        async with aclosing(flat.desk.papers.vectors()) as making:
            async for progress in making:
                if progress.done == progress.total:
                    break
    events = await flat.ask("Where is the laundry room key?")
    (told,) = next(event for event in events if isinstance(event, PapersChosen)).papers
    assert not told.whole
    assert 0 < told.shown < told.of
    answer = (await flat.desk.transcript(flat.chat))[-1]
    assert "locker 88" in (await flat.desk.prompt_of(flat.chat, answer.id)).text


async def test_a_model_made_to_write_is_not_taken_for_searching(flat: Flat) -> None:
    with pytest.raises(UserError) as refused:
        await flat.desk.papers.set_embed_model(pocket_model())
    assert refused.value.code == "model_not_for_embedding"
    assert flat.desk.papers.embed_model is None


async def test_a_page_of_the_source_can_be_shown(flat: Flat) -> None:
    (paper,) = await flat.put_on("manual.pdf")
    picture = await flat.desk.papers.picture(paper.id, 2, 400, ("Ravi Menon",))
    assert picture.width == 400
    assert len(picture.boxes) >= 1
