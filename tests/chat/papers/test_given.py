"""What a question is given of its documents, and that it stays what it was."""

from __future__ import annotations

import asyncio
import re

import pytest

from app.chat.prompt import MARKING
from app.core.events import ContextFull, PapersChosen, QuestionStored
from app.core.papers import Passage, Place, Reading, Section
from app.core.words import Note
from tests.chat.papers.papers_room import TOPICS, PapersRoom, brief, chosen, pages
from tests.chat.room import heard

LEASE = "The rent is 2400 francs. The deposit is three rents."


def fence_of(text: str) -> str:
    found = re.search("document-([0-9a-f]+) ", text)
    assert found
    return found[1]


async def test_a_document_that_fits_goes_in_whole_before_the_question(papers: PapersRoom) -> None:
    await papers.put_on("lease.txt", LEASE)
    events = await papers.ask("What is the rent?")
    assert chosen(events) == [("lease.txt", True, 1)]
    assert [type(event) for event in events[:2]] == [PapersChosen, QuestionStored]
    (text,) = papers.sent
    fence = fence_of(text)
    assert text == (
        f'<document-{fence} name="[1] lease.txt">\n{LEASE}\n</document-{fence}>\n\n'
        f"{MARKING}\n\nWhat is the rent?"
    )
    assert len(fence) == 8


async def test_without_documents_nothing_is_told(papers: PapersRoom) -> None:
    assert chosen(await papers.ask("Hi?")) == []
    assert papers.sent == ["Hi?"]


async def test_the_second_question_begins_as_the_first_did(papers: PapersRoom) -> None:
    """Else all of the documents would be computed again."""
    await papers.put_on("lease.txt", LEASE)
    await papers.ask("What is the rent?", "2400 [1]")
    first = papers.sent
    events = await papers.ask("And the deposit?")
    assert papers.sent == [*first, "2400 [1]", "And the deposit?"]
    assert chosen(events) == [("lease.txt", True, 1)]


async def test_a_new_document_goes_in_front_of_the_question_it_came_with(
    papers: PapersRoom,
) -> None:
    await papers.put_on("lease.txt", LEASE)
    await papers.ask("What is the rent?", "2400")
    await papers.put_on("house.txt", "No shoes.", "message")
    await papers.ask("And shoes?")
    assert 'name="[2] house.txt"' in papers.sent[2]
    assert "lease.txt" not in papers.sent[2]
    assert fence_of(papers.sent[0]) != fence_of(papers.sent[2])


async def test_what_was_meant_for_one_question_leaves_the_tray_and_stays_in_the_history(
    papers: PapersRoom,
) -> None:
    await papers.put_on("once.txt", "Only once.", "message")
    await papers.put_on("lease.txt", LEASE)
    await papers.ask("one", "1")
    assert await papers.on() == ["lease.txt"]
    await papers.ask("two")
    assert "Only once." in papers.sent[0]
    shown = await papers.desk.shown(papers.chat)
    (rows,) = shown.papers.values()
    assert [row.paper.name for row in rows] == ["once.txt", "lease.txt"]


async def test_a_question_that_waits_keeps_the_documents_it_was_sent_with(
    papers: PapersRoom,
) -> None:
    first = await papers.put_on("first.txt", "For the first.", "message")
    await papers.put_on("second.txt", "For the second.", "message")
    await heard(papers.desk.ask(papers.chat, "one", papers=[first.id]))
    assert "For the first." in papers.sent[-1]
    assert "For the second." not in papers.sent[-1]
    assert await papers.on() == ["second.txt"]


async def test_what_does_not_fit_is_searched(papers: PapersRoom) -> None:
    await papers.open(600)
    await papers.put_on("house.txt", pages())
    events = await papers.ask("Who has the parking?")
    ((name, whole, shown),) = chosen(events)
    assert (name, whole) == ("house.txt", False)
    assert 0 < shown < len(TOPICS)
    (text,) = papers.sent
    assert 'name="[1] house.txt, page 4"' in text
    assert "parkingman" in text
    assert text.endswith("Who has the parking?")


async def test_a_question_that_matches_nothing_is_given_the_beginning(papers: PapersRoom) -> None:
    await papers.open(600)
    await papers.put_on("house.txt", pages())
    await papers.ask("Zusammenfassung!")
    assert "About the cellar" in papers.sent[0]


async def test_a_question_that_says_little_is_helped_by_the_one_before(
    papers: PapersRoom,
) -> None:
    await papers.open(600)
    await papers.ask("Tell me of the parking.", "Add the rules of the house.")
    await papers.put_on("house.txt", pages())
    await papers.ask("Now?")
    assert "parkingman" in papers.sent[-1]


async def test_the_next_question_searches_anew_and_repeats_no_passage(papers: PapersRoom) -> None:
    await papers.open(900)
    await papers.put_on("house.txt", pages())
    await papers.ask("Who has the parking?", "parkingman")
    first = papers.sent[0]
    assert "parkingman" in first
    await papers.ask("Does the parking go with the pets?")
    assert papers.sent[0] == first
    assert "About the parking" not in papers.sent[2]
    rows = [row for rows in (await papers.desk.shown(papers.chat)).papers.values() for row in rows]
    numbers = [row.number for row in rows]
    assert numbers == list(range(1, len(numbers) + 1))
    places = [(row.paper.id, at) for row in rows for at in row.passages]
    assert len(places) == len(set(places))


async def test_a_short_one_goes_in_whole_beside_a_long_one(papers: PapersRoom) -> None:
    await papers.open(700)
    await papers.put_on("house.txt", pages())
    await papers.put_on("lease.txt", LEASE)
    told = chosen(await papers.ask("Who has the garden, and what is the rent?"))
    assert [(name, whole) for name, whole, _ in told] == [("house.txt", False), ("lease.txt", True)]
    assert LEASE in papers.sent[0]
    assert "gardenman" in papers.sent[0]


async def test_a_number_is_given_once_on_a_branch(papers: PapersRoom) -> None:
    await papers.put_on("lease.txt", LEASE, "message")
    await papers.ask("one", "1")
    await papers.desk.leave_out(papers.chat, (await papers.row("1")).id)
    await papers.put_on("house.txt", "No shoes.", "message")
    await papers.ask("two", "2")
    assert 'name="[2] house.txt"' in papers.sent[0]


async def test_a_scan_that_was_read_again_is_sent_as_it_is_now(papers: PapersRoom) -> None:
    """The same bytes, and another text: an OCR that was not there before."""
    papers.reader.notes = (Note("document_scanned", (("pages", 1), ("of", 1))),)
    scan = await papers.put_on("scan.txt", "Unreadable.", "message")
    await papers.ask("one", "1")
    assert await papers.shelf.tokens(scan) == 1
    papers.reader.notes = ()
    await papers.desk.delete_message(papers.chat, (await papers.row("one")).id)
    text = Section("", 0, "", "Now it can be read.")
    again = await papers.vault.add_paper(
        scan.sha256, scan.name, Reading("text", (text,)), [Passage(Place("", 0), text.text)]
    )
    await papers.shelf.set_on(papers.chat, [(again.id, "message")])
    await papers.ask("two", "2")
    assert "Now it can be read." in papers.sent[0]
    assert await papers.shelf.tokens(again) == 5


async def test_asking_again_sends_the_same(papers: PapersRoom) -> None:
    await papers.put_on("lease.txt", LEASE, "message")
    await papers.ask("What is the rent?", "2400")
    first, answer = papers.sent, (await papers.row("2400")).id
    await heard(papers.desk.regenerate(papers.chat, answer))
    assert papers.sent == first
    await heard(papers.desk.continue_answer(papers.chat, answer))
    assert papers.sent[:1] == first


async def test_a_reworded_question_keeps_its_documents_and_their_fence(papers: PapersRoom) -> None:
    await papers.put_on("lease.txt", LEASE, "message")
    await papers.ask("What is the rent?", "2400")
    first = papers.sent[0]
    await papers.put_on("later.txt", "Not for this one.", "message")
    question = (await papers.row("What is the rent?")).id
    await heard(papers.desk.edit_question(papers.chat, question, "What is the deposit?"))
    assert papers.sent == [first.replace("What is the rent?", "What is the deposit?")]
    assert await papers.on() == ["later.txt"]


async def test_a_document_whose_question_is_left_out_is_put_in_again(papers: PapersRoom) -> None:
    await papers.put_on("lease.txt", LEASE)
    await papers.ask("one", "1")
    await papers.ask("two", "2")
    await papers.desk.leave_out(papers.chat, (await papers.row("1")).id)
    await papers.ask("three")
    assert LEASE not in papers.sent[0]
    assert LEASE in papers.sent[-1]


async def test_a_history_gives_way_to_documents_only_if_the_user_says_so(
    papers: PapersRoom,
) -> None:
    await papers.open(600)
    await papers.ask("word " * 120, "word " * 120)
    await papers.ask("word " * 60, "word " * 60)
    await papers.put_on("house.txt", pages())
    (event,) = await papers.ask("Who has the parking?")
    assert isinstance(event, ContextFull)
    assert event.parts.documents > 0
    assert await papers.on() == ["house.txt"]
    await papers.desk.leave_out(papers.chat, event.after)
    assert chosen(await papers.ask("Who has the parking?"))
    assert "parkingman" in papers.sent[-1]


async def test_the_prompt_is_rebuilt_exactly(papers: PapersRoom) -> None:
    await papers.open(900)
    await papers.put_on("lease.txt", LEASE, "message")
    await papers.put_on("house.txt", pages())
    await papers.ask("What is the rent?", "2400")
    await papers.ask("Who has the pets?", "petsman")
    for text in ("2400", "petsman"):
        answer = (await papers.row(text)).id
        prompt = (await papers.desk.prompt_of(papers.chat, answer)).text
        assert "document-" in prompt
    sent = "".join(
        f"<{role}>{text}"
        for role, text in zip(("user", "assistant", "user"), papers.sent, strict=True)
    )
    assert prompt == f"{sent}<assistant>"
    copy = await papers.desk.duplicate(papers.chat, "Copy")
    last = (await papers.desk.transcript(copy.id))[-1]
    assert (await papers.desk.prompt_of(copy.id, last.id)).text == prompt


async def test_the_meter_and_the_tray_say_what_would_happen(papers: PapersRoom) -> None:
    await papers.put_on("lease.txt", LEASE)
    parts = (await papers.desk.budget(papers.chat, "What is the rent?")).parts
    assert parts.documents >= len(LEASE.split())
    assert [brief(one) for one in await papers.shelf.outlook(papers.chat)] == [
        ("lease.txt", True, 1)
    ]
    await papers.open(600)
    await papers.put_on("house.txt", pages())
    lease, house = await papers.shelf.outlook(papers.chat, "the parking")
    assert lease.whole
    assert (house.whole, house.of) == (False, len(TOPICS))
    assert 0 < house.shown < house.of
    assert house.tokens > 0
    await papers.desk.close_model()
    assert await papers.shelf.outlook(papers.chat) == ()


async def test_a_chat_that_is_not_made_yet_has_a_tray(papers: PapersRoom) -> None:
    paper = await papers.take_in("lease.txt", LEASE, None)
    await papers.shelf.set_on(None, [(paper.id, "chat")])
    assert (await papers.desk.budget(None, "Hi")).parts.documents > 0
    assert [one.name for one in await papers.shelf.outlook(None)] == ["lease.txt"]
    await papers.shelf.set_on(papers.chat, [(paper.id, "chat")])
    await papers.shelf.set_on(None, [])
    assert await papers.shelf.on(None) == []
    await papers.ask("What is the rent?")
    assert LEASE in papers.sent[0]


async def test_a_temporary_chat_keeps_its_documents_to_itself(papers: PapersRoom) -> None:
    kept, papers.chat = papers.chat, (await papers.desk.temporary()).id
    paper = await papers.put_on("secret.txt", f"{LEASE} Quixotry.", "message")
    assert paper.id < 0
    events = await papers.ask("What is the rent?", "2400")
    assert chosen(events) == [("secret.txt", True, 1)]
    answer = (await papers.desk.transcript(papers.chat))[-1].id
    assert "Quixotry" in (await papers.desk.prompt_of(papers.chat, answer)).text
    assert await papers.vault.find_paper(paper.sha256) is None
    assert await papers.shelf.on(kept) == []
    await papers.desk.temporary()
    with pytest.raises(Exception, match="document_gone"):
        await papers.shelf.passages(paper.id)


async def test_collections_are_there_in_every_chat_that_uses_them(papers: PapersRoom) -> None:
    paper = await papers.take_in("lease.txt", LEASE)
    shelf = papers.shelf
    collection = await shelf.create_collection("Flat")
    await shelf.put_in_collection(collection.id, paper.id)
    await shelf.set_chat_collections(papers.chat, [collection.id])
    assert chosen(await papers.ask("What is the rent?")) == [("lease.txt", True, 1)]
    papers.chat = (await papers.desk.temporary()).id
    await shelf.set_chat_collections(papers.chat, [collection.id])
    await papers.ask("What is the deposit?", "Three rents")
    assert LEASE in papers.sent[0]
    answer = (await papers.desk.transcript(papers.chat))[-1].id
    assert LEASE in (await papers.desk.prompt_of(papers.chat, answer)).text


async def test_a_stop_while_the_documents_are_chosen_leaves_no_answer_growing(
    papers: PapersRoom,
) -> None:
    await papers.put_on("lease.txt", LEASE)
    events = papers.desk.ask(papers.chat, "What is the rent?")
    assert isinstance(await anext(events), PapersChosen)
    await events.aclose()
    states = {row.state for row in await papers.vault.messages(papers.chat)}
    assert "streaming" not in states


async def test_tokens_are_counted_once_for_a_model(papers: PapersRoom) -> None:
    paper = await papers.take_in("lease.txt", LEASE)
    counts = await asyncio.gather(*(papers.shelf.tokens(paper) for _ in range(2)))
    assert set(counts) == {len(LEASE.split())}
    before = len(papers.engine.counted)
    await papers.shelf.tokens(paper)
    assert len(papers.engine.counted) == before
    long = await papers.take_in("long.txt", "word " * 200_000)
    assert await papers.shelf.tokens(long) == pytest.approx(200_000, rel=0.01)
    assert max(len(turn.text) for turns in papers.engine.counted for turn in turns) < 300_000
    await papers.desk.close_model()
    assert await papers.shelf.tokens(paper) == 0


async def test_a_document_deleted_since_is_left_out(papers: PapersRoom) -> None:
    """A temporary chat holds nothing in the store."""
    paper = await papers.take_in("lease.txt", LEASE)
    shelf = papers.shelf
    collection = await shelf.create_collection("Flat")
    await shelf.put_in_collection(collection.id, paper.id)
    papers.chat = (await papers.desk.temporary()).id
    await shelf.set_chat_collections(papers.chat, [collection.id])
    await papers.ask("one", "1")
    await shelf.delete_collection(collection.id)
    await shelf.set_chat_collections(papers.chat, [])
    await papers.ask("two")
    assert papers.sent == ["one", "1", "two"]
