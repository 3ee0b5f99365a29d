"""The places an answer rests on are found, kept and shown with it."""

from __future__ import annotations

import asyncio

import pytest

from app.chat.papers.kept_citations import decode_citations, encode_citations
from app.core.errors import OutsideError
from app.core.events import AnswerEnded, AnswerEvent, AnswerFailed, Cited
from app.core.papers import Citation, Passage, Place, Reading, Section
from tests.chat.fakes import word
from tests.chat.papers.papers_room import PapersRoom
from tests.chat.room import heard

LEASE = "The monthly rent is 2400 francs.\fThe deposit is three rents, kept at Lindbank."


def cited(events: list[AnswerEvent]) -> tuple[Citation, ...]:
    for at, event in enumerate(events):
        if isinstance(event, Cited):
            assert isinstance(events[at + 1], AnswerEnded)
            return event.citations
    return ()


async def test_an_answer_names_its_place(papers: PapersRoom) -> None:
    await papers.put_on("lease.pdf", LEASE)
    events = await papers.ask("Where is the deposit?", "The deposit is kept at Lindbank [1].")
    (found,) = cited(events)
    assert (found.name, found.number, found.place.number) == ("lease.pdf", 1, 2)
    assert "Lindbank" in found.quote
    shown = await papers.desk.shown(papers.chat)
    assert shown.citations == {shown.messages[-1].id: (found,)}


async def test_a_later_answer_cites_what_stands_further_up(papers: PapersRoom) -> None:
    await papers.put_on("lease.pdf", LEASE)
    await papers.ask("Where is the deposit?", "At Lindbank.")
    events = await papers.ask("And the rent?", "The monthly rent is 2400 francs.")
    assert [one.place.number for one in cited(events)] == [1]


async def test_an_answer_that_went_on_is_looked_at_whole(papers: PapersRoom) -> None:
    await papers.put_on("lease.pdf", LEASE)
    await papers.ask("The deposit?", "The deposit is kept")
    papers.answer(" at Lindbank, three rents.")
    answer = (await papers.row("The deposit is kept")).id
    (found,) = cited(await heard(papers.desk.continue_answer(papers.chat, answer)))
    assert found.place.number == 2


async def test_an_answer_from_elsewhere_cites_nothing(papers: PapersRoom) -> None:
    await papers.put_on("lease.pdf", LEASE)
    events = await papers.ask("Hi?", "Penguins swim under Antarctic ice.")
    assert not any(isinstance(event, Cited) for event in events)
    assert (await papers.desk.shown(papers.chat)).citations == {}


async def test_an_answer_that_broke_off_names_the_places_of_what_there_is(
    papers: PapersRoom,
) -> None:
    await papers.put_on("lease.pdf", LEASE)
    papers.engine.script = (
        word("The deposit is three rents, kept at Lindbank."),
        OutsideError("engine_died", signal="", reason=""),
    )
    events = await papers.ask("The deposit?")
    assert isinstance(events[-1], AnswerFailed)
    shown = await papers.desk.shown(papers.chat)
    assert [one.place.number for one in shown.citations[shown.messages[-1].id]] == [2]


async def test_a_stopped_answer_names_the_places_of_what_there_is(papers: PapersRoom) -> None:
    await papers.put_on("lease.pdf", LEASE)
    papers.answer("The deposit is three rents, kept at Lindbank.")
    papers.engine.gate_at = 1
    asking = papers.start("The deposit?")
    await papers.engine.at_gate.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    shown = await papers.desk.shown(papers.chat)
    assert shown.messages[-1].state == "stopped"
    assert [one.place.number for one in shown.citations[shown.messages[-1].id]] == [2]


async def test_a_document_that_has_fewer_passages_than_it_had_spoils_no_answer(
    papers: PapersRoom,
) -> None:
    """It was deleted with its question, read again otherwise, and the question put back."""
    await papers.open(500)
    filler = "and so on " * 60
    text = "\f".join(f"The {one} is upstairs. {filler}" for one in ("car", "bath", "attic"))
    paper = await papers.put_on("house.pdf", text, "message")
    await papers.ask("Where is the attic?", "Upstairs.")
    removed = await papers.desk.delete_message(
        papers.chat, (await papers.row("Where is the attic?")).id
    )
    lone = Passage(Place("", 0), "All is upstairs.")
    await papers.vault.add_paper(
        paper.sha256, paper.name, Reading("text", (Section("", 0, "", lone.text),)), [lone]
    )
    await papers.desk.restore_messages(removed)
    assert isinstance((await papers.ask("And the car?", "All is upstairs."))[-1], AnswerEnded)


async def test_only_passages_that_were_shown_are_cited(papers: PapersRoom) -> None:
    await papers.open(500)
    filler = "and so on " * 60
    topics = ("cellar", "garden", "parking", "pets", "heating", "painting")
    text = "\f".join(f"The {one} belongs to {one}man. {filler}" for one in topics)
    await papers.put_on("house.pdf", text)
    events = await papers.ask("Who has the parking?", "The parking belongs to parkingman.")
    (found,) = cited(events)
    assert found.place.number == 3
    (rows,) = (await papers.desk.shown(papers.chat)).papers.values()
    assert found.passage in {at for row in rows for at in row.passages}


def test_citations_come_back_as_they_were() -> None:
    found = (Citation(1, 2, "a.pdf", 3, Place("page", 4, "T", "H"), "quote", 5, 6, 7, "model"),)
    assert decode_citations(encode_citations(found)) == found


@pytest.mark.parametrize("odd", [b"", b"{", b"[]", b'{"citations": [{}]}', b"\xff", b"[" * 10_000])
def test_odd_citations_are_none(odd: bytes) -> None:
    assert decode_citations(odd) == ()
