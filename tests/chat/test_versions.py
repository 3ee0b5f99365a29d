"""Every answer and question can have other versions, and nothing of the first ones is lost."""

from __future__ import annotations

import asyncio

import pytest

from app.core.errors import OutsideError, UserError
from app.core.events import AnswerEnded, AnswerFailed, QuestionStored
from app.core.words import Statistics
from tests.chat.fakes import STATISTICS, word
from tests.chat.room import Room, heard, text_of


async def two_exchanges(room: Room) -> None:
    await room.ask("one", "first")
    await room.ask("two", "second")


async def test_an_answer_written_again_stands_beside_the_first(room: Room) -> None:
    await two_exchanges(room)
    first = await room.row("second")
    room.answer("another")
    stored, *_, ended = await heard(room.desk.regenerate(room.chat, first.id))
    new = await room.row("another")
    assert stored == QuestionStored(room.chat, first.parent or 0, new.id)
    assert isinstance(ended, AnswerEnded)
    assert await room.texts() == ["one", "first", "two", "another"]
    assert room.sent == ["one", "first", "two"]
    assert await room.desk.versions(room.chat) == {new.id: (2, 2)}
    assert (await room.row("second")).state == "complete"


async def test_walking_between_versions_and_back(room: Room) -> None:
    await two_exchanges(room)
    room.answer("other")
    await heard(room.desk.regenerate(room.chat, (await room.row("first")).id))
    await room.ask("three", "third")
    other = (await room.row("other")).id
    assert await room.texts() == ["one", "other", "three", "third"]
    first = await room.desk.show_version(room.chat, other, -1)
    assert await room.texts() == ["one", "first", "two", "second"]
    assert await room.desk.versions(room.chat) == {first: (1, 2)}
    assert await room.desk.show_version(room.chat, first, -1) == first
    await room.desk.show_version(room.chat, first, +1)
    assert await room.texts() == ["one", "other", "three", "third"]
    await room.desk.show_version(room.chat, first)
    assert (await room.texts())[-1] == "second"


async def test_a_question_in_other_words(room: Room) -> None:
    await two_exchanges(room)
    question = await room.row("two")
    room.answer("better")
    await heard(room.desk.edit_question(room.chat, question.id, "2, please"))
    assert await room.texts() == ["one", "first", "2, please", "better"]
    assert room.sent == ["one", "first", "2, please"]
    shown = await room.desk.shown(room.chat)
    assert list(shown.versions.values()) == [(2, 2)]
    assert shown.conversation.leaf == shown.messages[-1].id


async def test_the_first_question_too(room: Room) -> None:
    await room.ask("one", "first")
    await heard(room.desk.edit_question(room.chat, (await room.row("one")).id, "uno"))
    assert room.sent == ["uno"]
    assert (await room.texts())[0] == "uno"


async def test_an_answer_corrected_by_hand_is_what_the_model_said(room: Room) -> None:
    await room.ask("one", "wrong")
    row = await room.row("wrong")
    edited = await room.desk.edit_answer(room.chat, row.id, "right")
    assert (edited.edited, edited.state, edited.model) == (True, "complete", row.model)
    assert await room.texts() == ["one", "right"]
    await room.ask("two", "good")
    assert room.sent == ["one", "right", "two"]
    assert (await room.row("wrong")).edited is False


async def test_editing_without_a_change_makes_no_version(room: Room) -> None:
    await room.ask("one", "fine")
    row = await room.row("fine")
    assert (await room.desk.edit_answer(room.chat, row.id, "fine")).id == row.id
    assert await room.desk.versions(room.chat) == {}


async def test_an_answer_goes_on_where_it_ended(room: Room) -> None:
    reached = Statistics(answer_tokens=5, generation_seconds=2.0, first_token_seconds=0.5)
    room.engine.script = (word("hm", "reasoning"), word("Once"), AnswerEnded("length", reached))
    await room.ask("one")
    row = await room.row("Once")
    more = Statistics(answer_tokens=3, generation_seconds=1.0, context_used=40)
    room.engine.script = (word(" upon a time"), AnswerEnded("end", more))
    stored, *events = await heard(room.desk.continue_answer(room.chat, row.id))
    assert stored == QuestionStored(room.chat, row.parent or 0, row.id)
    assert text_of(events) == " upon a time"
    assert room.engine.begun[-1] == ("Once", "hm")
    assert room.sent == ["one"]
    whole = await room.row("Once upon a time")
    assert (whole.id, whole.state, whole.reasoning) == (row.id, "complete", "hm")
    assert whole.statistics == Statistics(
        answer_tokens=8, generation_seconds=3.0, first_token_seconds=0.5, context_used=40
    )


async def test_an_answer_that_fails_while_it_goes_on_keeps_all_its_words(room: Room) -> None:
    await room.ask("one", "Once")
    row = await room.row("Once")
    room.engine.script = (word(" upon"), OutsideError("engine_died"))
    events = await heard(room.desk.continue_answer(room.chat, row.id))
    assert isinstance(events[-1], AnswerFailed)
    after = await room.row("Once upon")
    assert (after.state, after.fault) == ("failed", "engine_died")


async def test_a_stopped_continuation_keeps_what_was_there(room: Room) -> None:
    await room.ask("one", "Once")
    row = await room.row("Once")
    room.engine.gate_at = 0
    task = asyncio.create_task(heard(room.desk.continue_answer(room.chat, row.id)))
    await room.engine.at_gate.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    after = await room.row("Once")
    assert (after.state, after.statistics) == ("stopped", STATISTICS)


async def test_only_the_last_answer_can_go_on(room: Room) -> None:
    await two_exchanges(room)
    with pytest.raises(UserError, match="answer_followed"):
        await heard(room.desk.continue_answer(room.chat, (await room.row("first")).id))
    assert (await room.row("first")).state == "complete"


async def test_what_is_no_answer_cannot_be_written_again(room: Room) -> None:
    await room.ask("one", "first")
    one = (await room.row("one")).id
    for verb in (room.desk.regenerate, room.desk.continue_answer):
        with pytest.raises(UserError, match="no_question"):
            await heard(verb(room.chat, one))
    with pytest.raises(UserError, match="no_question"):
        await room.desk.edit_answer(room.chat, one, "x")
    with pytest.raises(UserError, match="message_gone"):
        await heard(room.desk.regenerate(room.chat, 999))
    with pytest.raises(UserError, match="message_gone"):
        await room.desk.show_version(room.chat, 999)


async def test_deleting_a_message_takes_what_followed_and_gives_it_back(room: Room) -> None:
    await two_exchanges(room)
    before = await room.desk.transcript(room.chat)
    removed = await room.desk.delete_message(room.chat, (await room.row("two")).id)
    assert await room.texts() == ["one", "first"]
    await room.ask("deux", "deuxième")
    await room.desk.restore_messages(removed)
    assert await room.desk.transcript(room.chat) == before
    assert (await room.desk.versions(room.chat))[before[2].id] == (1, 2)


async def test_deleting_an_answer_that_is_being_written_stops_it(room: Room) -> None:
    room.engine.gate_at = 3
    task = room.start("one")
    await room.engine.at_gate.wait()
    await room.desk.delete_message(room.chat, (await room.row("one")).id)
    assert task.cancelled()
    assert await room.texts() == []
    assert room.desk.answering is None


async def test_a_copy_of_a_chat_has_all_of_it(room: Room) -> None:
    await two_exchanges(room)
    await room.desk.leave_out(room.chat, (await room.row("first")).id)
    copy = await room.desk.duplicate(room.chat, "Copy")
    assert [row.text for row in await room.desk.transcript(copy.id)] == await room.texts()
    await heard(room.desk.ask(copy.id, "three"))
    assert room.sent == ["two", "second", "three"]
