"""What the model was sent can be looked at later, exactly; and a temporary chat leaves no trace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.chat.asked import Asked, decode_asked, encode
from app.core.errors import UserError
from app.core.words import Sampling
from tests.chat.fakes import facts
from tests.chat.room import Room, heard


async def shown(room: Room, text: str) -> str:
    return (await room.desk.prompt_of(room.chat, (await room.row(text)).id)).text


async def test_the_prompt_is_shown_as_it_was_sent(room: Room) -> None:
    await room.choose(system_prompt="Be nice.")
    await room.ask("one", "first")
    await room.ask("two", "second")
    await room.choose(system_prompt="Be quite different.", sampling=Sampling(seed=3))
    prompt = await room.desk.prompt_of(room.chat, (await room.row("second")).id)
    assert prompt.text == "<system>Be nice.<user>one<assistant>first<user>two<assistant>"
    assert prompt.same_model
    assert prompt.asked.sampling == Sampling()
    assert await shown(room, "first") == "<system>Be nice.<user>one<assistant>"


async def test_also_of_versions_that_are_not_shown_now(room: Room) -> None:
    await room.ask("one", "first")
    await heard(room.desk.edit_question(room.chat, (await room.row("one")).id, "uno"))
    assert await shown(room, "first") == "<user>one<assistant>"


async def test_what_was_left_out_is_left_out(room: Room) -> None:
    await room.open(512)
    await room.ask("one", "first")
    await room.desk.leave_out(room.chat, (await room.row("first")).id)
    await room.choose(summary="Short.")
    await room.ask("two", "second")
    await room.desk.leave_out(room.chat, None)
    assert await shown(room, "second") == (
        "<system>Summary of the earlier part of this conversation:\nShort.<user>two<assistant>"
    )
    copy = await room.desk.duplicate(room.chat, "Copy")
    answer = (await room.desk.transcript(copy.id))[-1]
    assert (await room.desk.prompt_of(copy.id, answer.id)).text == await shown(room, "second")


async def test_an_answer_that_went_on_shows_where(room: Room) -> None:
    await room.ask("one", "Once")
    row = await room.row("Once")
    room.answer(" upon a time")
    await heard(room.desk.continue_answer(room.chat, row.id))
    assert await shown(room, "Once upon a time") == "<user>one<assistant>Once"


async def test_another_model_is_told(room: Room) -> None:
    await room.ask("one", "first")
    room.engine.facts = replace(facts(), template="family:chatml")
    await room.open()
    answer = (await room.row("first")).id
    assert not (await room.desk.prompt_of(room.chat, answer)).same_model


async def test_a_prompt_style_of_a_preset_is_shown(room: Room) -> None:
    await room.choose(preset="alpaca", system_prompt="")
    await room.ask("one", "first")
    assert (await shown(room, "first")).startswith("family:alpaca")


async def test_an_imported_answer_has_no_prompt(room: Room) -> None:
    question = await room.vault.add_message(room.chat, None, "user", "Hi")
    answer = await room.vault.add_message(room.chat, question.id, "assistant", "Hello")
    with pytest.raises(UserError, match="prompt_not_kept"):
        await room.desk.prompt_of(room.chat, answer.id)


@pytest.mark.parametrize("odd", [None, b"", b"{", b"[]", b'{"sampling": 1}', b"\xff"])
def test_odd_facts_are_none(odd: bytes | None) -> None:
    with pytest.raises(UserError, match="prompt_not_kept"):
        decode_asked(odd)


def test_facts_come_back_as_they_were() -> None:
    asked = Asked("M", "model", "", "Hi \udc00 🙂", Sampling(seed=1), 3, "Short.", 4, 5)
    assert decode_asked(encode(asked)) == replace(asked, system_prompt="Hi ? 🙂")


async def test_a_temporary_chat_can_do_all_that_others_can(room: Room) -> None:
    row = await room.desk.temporary()
    kept, room.chat = room.chat, row.id
    await room.ask("one", "first")
    await room.ask("two", "second")
    texts = [row.text for row in await room.desk.transcript(row.id)]
    assert texts == ["one", "first", "two", "second"]
    first, second = [one.id for one in await room.desk.transcript(row.id)][1::2]
    room.answer("other")
    await heard(room.desk.regenerate(row.id, second))
    await heard(room.desk.continue_answer(row.id, second))
    await room.desk.edit_answer(row.id, first, "corrected")
    assert await room.texts() == ["one", "corrected"]
    await room.desk.show_version(row.id, first)
    removed = await room.desk.delete_message(row.id, second)
    await room.desk.restore_messages(removed)
    await room.choose(preset="plain")
    assert (await room.desk.settled(row.id)).preset == "plain"
    assert (await room.desk.budget(row.id, "x")).parts.history > 0
    assert (await room.desk.prompt_of(row.id, second)).same_model
    assert await room.vault.messages(kept) == []


async def test_a_new_temporary_chat_forgets_the_last_one(room: Room) -> None:
    room.chat = (await room.desk.temporary()).id
    await room.ask("one", "first")
    room.chat = (await room.desk.temporary()).id
    assert await room.texts() == []
    room.desk.end_temporary()
    with pytest.raises(UserError, match="conversation_gone"):
        await room.texts()


async def test_a_temporary_chat_is_not_in_the_store(room: Room) -> None:
    before = await room.vault.conversations()
    room.chat = (await room.desk.temporary()).id
    await room.ask("Zephyrindalomax", "Zephyrindalomax too")
    assert await room.vault.search("Zephyrindalomax") == []
    assert await room.vault.conversations() == before
