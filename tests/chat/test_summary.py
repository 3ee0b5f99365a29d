"""A summary takes the place of old messages in what is sent, never in what is shown."""

from __future__ import annotations

import asyncio

import pytest

from app.core.errors import UserError
from app.core.events import AnswerEnded, ContextFull, Summarised, SummaryProgress
from app.core.words import Statistics
from tests.chat.fakes import word
from tests.chat.room import Room, heard


async def talk(room: Room, exchanges: int, words: int = 10) -> None:
    for number in range(exchanges):
        await room.ask(f"q{number} " + "word " * words, f"a{number}")


async def test_the_summary_is_sent_in_place_of_what_it_sums_up(room: Room) -> None:
    await talk(room, 3)
    (event,) = await room.ask("q3 " + "word " * 25)
    assert isinstance(event, ContextFull)
    room.answer(" They spoke of words. ")
    events = await heard(room.desk.summarise(room.chat, event.after))
    assert events[0] == SummaryProgress(room.chat, 0, event.left_out)
    assert events[-1] == Summarised(room.chat, event.after, event.left_out, "They spoke of words.")
    assert isinstance((await room.ask("q3 ok"))[-1], AnswerEnded)
    assert room.sent[0].endswith("They spoke of words.")
    assert not any(text.startswith("q0") for text in room.sent)
    assert (await room.texts())[0].startswith("q0")


async def test_it_is_asked_as_the_chat_itself_so_that_little_is_computed(room: Room) -> None:
    await room.open(512)
    await room.choose(system_prompt="Be nice.")
    await talk(room, 3)
    last = room.engine.asked[-1][0]
    second = (await room.row("a1")).id
    await heard(room.desk.summarise(room.chat, second))
    turns, sampling = room.engine.asked[-1]
    assert turns[:4] == last[:4]
    assert turns[-1].text.startswith("Summarise")
    assert sampling.max_tokens == 128


async def test_without_a_place_the_newer_half_stays(room: Room) -> None:
    await talk(room, 3)
    *_, done = await heard(room.desk.summarise(room.chat))
    assert isinstance(done, Summarised)
    await room.ask("q9")
    assert not any(text.startswith("q0") for text in room.sent)
    assert "a2" in room.sent


async def test_what_is_longer_than_the_context_is_summed_up_in_pieces(room: Room) -> None:
    await room.open(4096)
    await talk(room, 12, words=30)
    await room.ask("huge " * 2000, "ok")
    await room.ask("last", "done")
    await room.open(512)
    before = len(room.engine.asked)
    *progress, done = await heard(room.desk.summarise(room.chat, (await room.row("ok")).id))
    assert isinstance(done, Summarised)
    assert len(room.engine.asked) - before >= 3
    for turns, _ in room.engine.asked[before:]:
        assert sum(len(turn.text.split()) for turn in turns) < 512
        assert turns[1 if turns[0].role == "system" else 0].role == "user"
    counts = [event.done for event in progress if isinstance(event, SummaryProgress)]
    assert counts == sorted(counts)
    assert counts[-1] == done.left_out


async def test_a_second_summary_takes_in_the_first(room: Room) -> None:
    await talk(room, 2)
    room.answer("First part.")
    await heard(room.desk.summarise(room.chat, (await room.row("a0")).id))
    room.answer("Everything.")
    await heard(room.desk.summarise(room.chat, (await room.row("a1")).id))
    assert "First part." in room.sent[0]
    choices = await room.desk.choices(room.chat)
    assert choices.summary == "Everything."


async def test_stopping_it_changes_nothing(room: Room) -> None:
    await talk(room, 3)
    room.engine.gate_at = 0
    task = asyncio.create_task(heard(room.desk.summarise(room.chat)))
    await room.engine.at_gate.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await room.desk.choices(room.chat)).context_after is None


async def test_a_model_that_says_nothing_changes_nothing(room: Room) -> None:
    await talk(room, 3)
    room.engine.script = (word("hm", "reasoning"), AnswerEnded("length", Statistics()))
    with pytest.raises(UserError, match="summary_empty"):
        await heard(room.desk.summarise(room.chat))
    assert (await room.desk.choices(room.chat)).summary == ""


async def test_a_chat_of_one_question_has_nothing_to_sum_up(room: Room) -> None:
    for verb in (room.desk.summarise(room.chat), room.desk.summarise(room.chat, 999)):
        with pytest.raises(UserError, match="nothing_to_summarise"):
            await heard(verb)
