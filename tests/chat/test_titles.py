"""Chats get names from the model when nobody asks anything, and never in anybody's way."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import replace

import pytest

from app.chat.titles import LONGEST, clean
from app.core.errors import OutsideError
from app.core.events import AnswerEnded, Titled
from app.core.places import pocket_model
from app.vault.rows import Titled as TitledBy
from tests.chat.fakes import STATISTICS, word
from tests.chat.room import Room, heard


async def named(room: Room) -> Titled:
    """The next chat that gets a name."""
    async with aclosing(room.desk.titles()) as titles:
        return await anext(titles)


async def test_after_the_first_answer_the_model_names_the_chat(room: Room) -> None:
    await room.ask("How do I bake bread?", "With flour.")
    room.answer('Baking bread at home"')
    assert await named(room) == Titled(room.chat, "Baking bread at home")
    row = await room.vault.conversation(room.chat)
    assert (row.title, row.titled) == ("Baking bread at home", "model")


async def test_it_is_asked_as_the_next_question_so_that_nothing_is_computed_twice(
    room: Room,
) -> None:
    await room.choose(system_prompt="Be nice.")
    await room.ask("one", "first")
    await named(room)
    turns, sampling = room.engine.asked[-1]
    assert [turn.text for turn in turns][:3] == ["Be nice.", "one", "first"]
    assert turns[-1].text.startswith("Name this chat")
    assert room.engine.begun[-1] == ('"', "")
    assert sampling.max_tokens is not None
    assert await room.texts() == ["one", "first"]


async def test_a_question_breaks_it_off_at_once_and_it_is_done_later(room: Room) -> None:
    await room.ask("one", "first")
    found = asyncio.create_task(named(room))
    room.engine.gate_at = 0
    await room.engine.at_gate.wait()
    room.engine.gate_at = None
    assert isinstance((await room.ask("two", "second"))[-1], AnswerEnded)
    assert room.engine.most_running == 1
    assert (await found).conversation == room.chat
    assert (await room.vault.conversation(room.chat)).titled == "model"


async def test_nothing_is_named_while_an_answer_is_written(room: Room) -> None:
    await room.ask("one", "first")
    room.engine.gate_at = 0
    asking = room.start("two")
    await room.engine.at_gate.wait()
    found = asyncio.create_task(named(room))
    for _ in range(10):
        await asyncio.sleep(0)
    assert room.engine.most_running == 1
    room.engine.gate.set()
    await asking
    await found


async def test_a_long_chat_in_the_cache_is_not_given_up_for_the_name_of_another(
    room: Room,
) -> None:
    await room.open(8192)
    await room.ask("one", "first")
    long = (await room.vault.create_conversation("x")).id
    used = replace(STATISTICS, context_used=6000)
    room.engine.script = (word("Second"), AnswerEnded("end", used))
    await heard(room.desk.ask(long, "two"))
    found = asyncio.create_task(two_names(room))
    while (await room.vault.conversation(long)).titled != "model":
        await asyncio.sleep(0)
    for _ in range(20):
        await asyncio.sleep(0)
    assert (await room.vault.conversation(room.chat)).titled == "question"
    await room.ask("three", "third")
    assert [titled.conversation for titled in await found] == [long, room.chat]


async def two_names(room: Room) -> list[Titled]:
    async with aclosing(room.desk.titles()) as titles:
        return [await anext(titles), await anext(titles)]


async def test_a_name_of_the_users_stays(room: Room) -> None:
    await room.vault.rename_conversation(room.chat, "Mine")
    await room.ask("one", "first")
    other = (await room.vault.create_conversation("x")).id
    await heard(room.desk.ask(other, "two"))
    assert (await named(room)).conversation == other
    assert (await room.vault.conversation(room.chat)).title == "Mine"


async def test_a_name_the_user_gives_at_the_last_moment_stays(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.ask("one", "first")
    rename = room.vault.rename_conversation

    async def late(id_: int, title: str, by: TitledBy = "user") -> None:
        await rename(id_, "Mine")
        await rename(id_, title, by)

    monkeypatch.setattr(room.vault, "rename_conversation", late)
    found = asyncio.create_task(named(room))
    while (await room.vault.conversation(room.chat)).title != "Mine":
        await asyncio.sleep(0)
    for _ in range(10):
        await room.vault.conversation(room.chat)
    assert (await room.vault.conversation(room.chat)).title == "Mine"
    assert not found.done()
    found.cancel()


async def test_a_model_that_fails_or_says_nothing_leaves_the_first_words(room: Room) -> None:
    await room.ask("one", "first")
    room.engine.script = (OutsideError("engine_died", signal="", reason=""),)
    found = asyncio.create_task(named(room))
    while len(room.engine.asked) < 2 or room.engine.running:
        await asyncio.sleep(0)
    other = (await room.vault.create_conversation("x")).id
    room.answer("Something else")
    await heard(room.desk.ask(other, "two"))
    assert (await found).conversation == other
    row = await room.vault.conversation(room.chat)
    assert (row.title, row.titled) == ("Hi?", "question")


async def test_the_built_in_model_names_nothing(room: Room) -> None:
    room.path = pocket_model()
    await room.open()
    await room.ask("one", "first")
    found = asyncio.create_task(named(room))
    for _ in range(10):
        await asyncio.sleep(0)
    found.cancel()
    assert len(room.engine.asked) == 1


async def test_a_temporary_chat_needs_no_name(room: Room) -> None:
    room.chat = (await room.desk.temporary()).id
    await room.ask("one", "first")
    found = asyncio.create_task(named(room))
    for _ in range(10):
        await asyncio.sleep(0)
    found.cancel()
    assert len(room.engine.asked) == 1


async def test_an_answer_that_was_stopped_is_not_named(room: Room) -> None:
    room.engine.script = (word("a"), AnswerEnded("stopped", STATISTICS))
    await room.ask("one")
    found = asyncio.create_task(named(room))
    for _ in range(10):
        await asyncio.sleep(0)
    found.cancel()
    assert len(room.engine.asked) == 1


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Baking bread", "Baking bread"),
        ('"Baking bread"', "Baking bread"),
        ("„Brot backen“", "Brot backen"),
        ("«Cuire du pain»", "Cuire du pain"),
        ("**Title:** Baking bread.", "Baking bread"),
        ("Titel: Brot backen", "Brot backen"),
        ("# Baking bread", "Baking bread"),
        ("\n\n  Baking\tbread\nIt is about bread.", "Baking bread"),
        ("「パンを焼く」", "パンを焼く"),
        ("خبز الخبز في المنزل", "خبز الخبز في المنزل"),
        ("Learning C#", "Learning C#"),
        ("What is 2+2?", "What is 2+2?"),
        ("🍞 Bread", "🍞 Bread"),
        ("a\x1b[2Jb\u202ec", "a [2Jb c"),
        ("", ""),
        ('"""', ""),
        ("…\n***", ""),
        ("Title:", ""),
    ],
)
def test_a_title_is_one_clean_line(said: str, title: str) -> None:
    assert clean(said) == title


def test_a_long_title_ends_at_a_word() -> None:
    title = clean("The very long story of " + "bread " * 30)
    assert len(title) <= LONGEST
    assert title.endswith("bread")
    assert len(clean("x" * 500)) == LONGEST
