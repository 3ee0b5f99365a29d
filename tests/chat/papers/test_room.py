"""Documents leave room for the answer, and for the questions that follow."""

from __future__ import annotations

import pytest

from tests.chat.papers.papers_room import TOPICS, PapersRoom, chosen, pages


async def test_several_questions_fit_behind_one_another_in_a_long_document(
    papers: PapersRoom,
) -> None:
    """A history that gives way is computed anew: one question must not take all the room."""
    await papers.open(4096)
    filler = "and so on " * 60
    text = "\f".join(f"About {topic}{at}. {filler}" for at in range(20) for topic in TOPICS)
    await papers.put_on("house.txt", text)
    first = await papers.ask("The cellar1, garden2, laundry3 and parking4?", "Yes.")
    second = await papers.ask("The heating5, insurance6, painting7 and pets8?", "No.")
    for events in (first, second):
        ((_, whole, shown),) = chosen(events)
        assert not whole
        assert shown >= 4
    assert len(papers.sent) == 3


@pytest.mark.parametrize("percent", range(50, 80, 2))
async def test_where_a_document_goes_in_whole_the_next_question_fits(
    papers: PapersRoom, percent: int
) -> None:
    """Else the whole document would be computed again for each question."""
    await papers.open(4000)
    await papers.put_on("lease.txt", "word " * (40 * percent))
    ((_, whole, _),) = chosen(await papers.ask("What is the rent?", "It is 2400 francs [1]."))
    if whole:
        first = papers.sent
        await papers.ask("And the deposit?", "Three rents [1].")
        assert papers.sent[:1] == first


async def test_a_question_on_the_same_things_adds_nothing(papers: PapersRoom) -> None:
    """What is ranked behind the passages that stand there already is no better for that."""
    await papers.open(30_000)
    filler = "and so on " * 60
    await papers.put_on("house.txt", "\f".join(f"About parking. {filler}" for _ in range(300)))
    ((_, whole, before),) = chosen(await papers.ask("Parking?", "Yes."))
    assert not whole
    ((_, _, now),) = chosen(await papers.ask("Which parking?", "All."))
    assert (before, now) == (24, 24)
    assert papers.sent[2] == "Which parking?"


async def test_what_there_was_no_room_for_stays_in_the_tray(papers: PapersRoom) -> None:
    """It would be deleted else: nothing uses it."""
    await papers.open(300)
    paper = await papers.put_on("house.txt", pages(), "message")
    assert chosen(await papers.ask("word " * 180)) == [("house.txt", False, 0)]
    assert await papers.on() == ["house.txt"]
    assert await papers.shelf.passages(paper.id)
