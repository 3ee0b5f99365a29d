"""Where a chat does not fit the context the user is asked first; nothing is dropped in silence."""

from __future__ import annotations

import random

import pytest

from app.chat.budget import Measured, answer_room, cut_for, surely_fits
from app.chat.prompt import Document, lay_out, with_documents
from app.core.errors import OutsideError, UserError
from app.core.events import AnswerEnded, ContextCut, ContextFull, QuestionStored, Summarised
from app.core.words import ContextParts, Sampling, Turn
from app.vault.rows import MessageRow
from tests.chat.room import Room, heard

WORDS = "word " * 6
"""Of 64 tokens 16 are kept for the answer: five exchanges of these do not fit."""


async def full(room: Room) -> ContextFull:
    """Talk until the chat asks what to leave out."""
    for number in range(9):
        events = await room.ask(f"q{number} {WORDS}", f"a{number}")
        if isinstance(events[-1], ContextFull):
            assert len(events) == 1
            return events[-1]
    raise AssertionError


async def test_a_full_chat_asks_before_anything_is_stored(room: Room) -> None:
    event = await full(room)
    texts = await room.texts()
    assert [text[:2] for text in texts] == [f"{w}{n}" for n in range(len(texts) // 2) for w in "qa"]
    assert len(room.engine.asked) == len(texts) // 2
    assert (event.conversation, event.room) == (room.chat, 64)
    assert event.parts.total > 64
    assert event.parts.answer == 16
    assert event.parts.question == 7
    assert (await room.desk.choices(room.chat)).context_after is None


async def test_leaving_out_the_oldest_makes_room_and_shows_all_as_before(room: Room) -> None:
    event = await full(room)
    await room.desk.leave_out(room.chat, event.after)
    assert isinstance((await room.ask("last " + WORDS))[-1], AnswerEnded)
    assert room.sent[0].startswith("q")
    assert not any(text.startswith("q0") for text in room.sent)
    assert (await room.texts())[0].startswith("q0")
    assert (
        event.left_out
        == [row.id for row in await room.desk.transcript(room.chat)].index(event.after) + 1
    )


async def test_leaving_out_again_goes_on_from_there(room: Room) -> None:
    first = await full(room)
    await room.desk.leave_out(room.chat, first.after)
    second = await full(room)
    assert second.after > first.after
    await room.desk.leave_out(room.chat, None)
    budget = await room.desk.budget(room.chat, "x")
    assert budget.parts.prompt > 64


async def test_a_chat_that_always_leaves_out_the_oldest_says_so(room: Room) -> None:
    await room.choose(overflow="oldest")
    cuts = 0
    for number in range(8):
        events = await room.ask(f"q{number} {WORDS}", f"a{number}")
        assert isinstance(events[-1], AnswerEnded)
        cuts += sum(isinstance(event, ContextCut) for event in events)
    assert 1 <= cuts <= 4
    assert len(await room.texts()) == 16


async def test_a_chat_that_is_summed_up_by_itself(room: Room) -> None:
    await room.choose(overflow="summary")
    room.answer("All said.")
    for _ in range(9):
        events = await room.ask("q " + WORDS)
        if any(isinstance(event, Summarised) for event in events):
            break
    summarised = next(event for event in events if isinstance(event, Summarised))
    assert summarised.summary == "All said."
    assert isinstance(events[-1], AnswerEnded)
    assert "All said." in room.sent[0]


async def test_a_cut_holds_for_the_branch_it_was_made_in(room: Room) -> None:
    await room.open(4096)
    await room.ask("one", "first")
    await room.ask("two", "second")
    await room.desk.leave_out(room.chat, (await room.row("second")).id)
    await room.ask("three")
    assert room.sent == ["three"]
    await heard(room.desk.edit_question(room.chat, (await room.row("two")).id, "zwei"))
    assert room.sent == ["one", "first", "zwei"]


async def test_a_question_too_long_for_the_model_is_not_stored(room: Room) -> None:
    await room.ask("one", "first")
    with pytest.raises(UserError) as caught:
        await room.ask("word " * 80)
    assert (caught.value.code, caught.value.facts["context"]) == ("prompt_too_long", 64)
    assert await room.texts() == ["one", "first"]


async def test_a_long_first_question_only_leaves_its_answer_less_room(room: Room) -> None:
    events = await room.ask("word " * 55)
    assert isinstance(events[-1], AnswerEnded)


async def test_an_answer_that_goes_on_counts_what_is_there(room: Room) -> None:
    for number in range(2):
        await room.ask(f"q{number} {WORDS}", "a" if number == 0 else "long " * 30)
    answer = (await room.desk.transcript(room.chat))[-1]
    (event,) = await heard(room.desk.continue_answer(room.chat, answer.id))
    assert isinstance(event, ContextFull)
    assert (await room.vault.message(answer.id)).state == "complete"


async def test_a_short_chat_is_not_counted_at_all(room: Room) -> None:
    await room.open(8192)
    await room.ask("one")
    assert room.engine.counted == []


async def test_an_engine_that_cannot_count_stores_nothing(room: Room) -> None:
    room.engine.count_error = OutsideError("engine_died", signal="", reason="")
    with pytest.raises(OutsideError, match="engine_died"):
        await room.ask("one")
    assert await room.texts() == []


async def test_the_meter_tells_what_fills_the_context(room: Room) -> None:
    await room.choose(system_prompt="Be very nice.")
    await room.ask("one two", "three four five")
    budget = await room.desk.budget(room.chat, "six seven")
    assert budget.parts == ContextParts(
        system=3, history=5, question=2, template=4, answer=16, documents=0
    )
    assert (budget.room, budget.fits) == (64, True)
    empty = await room.desk.budget(None, "")
    assert empty.parts.prompt == empty.parts.template
    await room.desk.close_model()
    assert (await room.desk.budget(room.chat, "x")).room == 0


async def test_documents_are_told_apart(room: Room) -> None:
    text = with_documents("Why?", [Document("a.txt", "word " * 30)], "ab12cd34")
    parts = (await room.desk.budget(None, text)).parts
    assert parts.documents >= 30
    assert 0 < parts.question <= 3


def message(id_: int, text: str) -> MessageRow:
    role = "user" if id_ % 2 else "assistant"
    return MessageRow(id_, 1, id_ - 1 or None, role, text, "", "complete", "", None, 0, "")


@pytest.mark.parametrize("seed", range(300))
def test_any_cut_leaves_a_chat_that_begins_with_a_question_and_fits(seed: int) -> None:
    rng = random.Random(seed)
    rows = [message(n + 1, rng.choice(["", "x", "y"])) for n in range(rng.randint(0, 30))]
    laid = lay_out(rows, "question", rng.choice(["", "system"]))
    counts = tuple(rng.randint(1, 60) for _ in range(len(laid.turns) + 1))
    room = rng.randint(50, 1000)
    measured = Measured(laid, counts, room, answer_room(room, Sampling()))
    try:
        cut = cut_for(measured, rows)
    except UserError:
        assert counts[-2] + counts[-1] >= room - 60
        return
    if cut is None:
        assert measured.budget.fits or measured.budget.parts.prompt < room
        return
    assert [row.id for row in rows].index(cut.after) + 1 == cut.left_out
    rest = lay_out(rows[cut.left_out :], "question")
    assert rest.turns[0].role == "user"
    assert measured.budget.parts.total > room


def test_what_surely_fits_is_less_than_the_bytes() -> None:
    assert surely_fits((Turn("user", "x" * 100),), 2048, 512)
    assert not surely_fits((Turn("user", "ж" * 400),), 2048, 512)


def test_a_part_of_the_context_is_kept_for_the_answer() -> None:
    assert answer_room(4096, Sampling()) == 1024
    assert answer_room(4096, Sampling(max_tokens=100)) == 100
    assert answer_room(4096, Sampling(max_tokens=9999)) == 1024


async def test_asking_again_after_leaving_out_is_a_whole_answer(room: Room) -> None:
    event = await full(room)
    await room.desk.leave_out(room.chat, event.after)
    stored, *_ = await room.ask("again " + WORDS)
    assert isinstance(stored, QuestionStored)
