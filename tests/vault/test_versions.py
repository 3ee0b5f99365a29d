"""Answers again, answers that go on, messages deleted and put back: the tree stays whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.words import Statistics
from app.vault.rows import MessageRow
from app.vault.store import Vault
from tests.vault.conftest import KEY, Clock, holding


async def told(vault: Vault, conversation: int, parent: int | None, *texts: str) -> list[int]:
    """Messages below one another; their ids."""
    ids = []
    for number, text in enumerate(texts):
        role = "assistant" if number % 2 else "user"
        parent = (await vault.add_message(conversation, parent, role, text)).id
        ids.append(parent)
    return ids


async def found(vault: Vault, query: str) -> list[int]:
    return [hit.message for hit in await vault.search(query)]


async def test_another_answer_stands_beside_the_first(vault: Vault) -> None:
    row = await vault.create_conversation()
    question, first = await told(vault, row.id, None, "q", "a")
    second = await vault.add_answer(row.id, question, "pocket")
    assert (second.parent, second.role, second.state) == (question, "assistant", "streaming")
    assert (second.model, second.text) == ("pocket", "")
    assert (await vault.conversation(row.id)).leaf == second.id
    own = await vault.add_message(row.id, question, "assistant", "mine", edited=True)
    assert own.edited
    assert [one.edited for one in await vault.messages(row.id)] == [False, False, False, True]
    with pytest.raises(UserError, match="message_gone"):
        await vault.add_answer(row.id, 99, "pocket")
    assert first < second.id


async def test_an_ended_answer_goes_on(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    await vault.finish_message(answer.id, "half an elephant", "r", "stopped", None, "x")
    again = await vault.resume_message(answer.id)
    assert (again.state, again.text, again.reasoning) == ("streaming", "half an elephant", "r")
    assert again.fault == ""
    assert await found(vault, "elephant") == []
    assert await vault.resume_message(answer.id) == again
    await vault.grow_message(answer.id, "half an elephant and", "r")
    await vault.close()
    vault = await Vault.open(folder, KEY)
    assert (await vault.message(answer.id)).state == "interrupted"
    assert await found(vault, "elephant") == [answer.id]
    await vault.resume_message(answer.id)
    await vault.finish_message(answer.id, "a whole giraffe", "r", "complete", Statistics())
    assert await found(vault, "elephant") == []
    assert await found(vault, "giraffe") == [answer.id]
    assert await vault.integrity() == ()
    with pytest.raises(UserError, match="message_gone"):
        await vault.resume_message(99)
    await vault.close()


async def test_how_an_answer_was_asked_is_kept_beside_it(vault: Vault) -> None:
    row = await vault.create_conversation()
    _, answer = await told(vault, row.id, None, "q", "a")
    assert await vault.asked(answer) is None
    await vault.set_asked(answer, b"{}")
    await vault.set_asked(answer, b'{"model": "pocket"}')
    assert await vault.asked(answer) == b'{"model": "pocket"}'
    with pytest.raises(UserError, match="message_gone"):
        await vault.set_asked(99, b"")
    await vault.delete_conversation(row.id)
    assert await vault.asked(answer) is None


async def test_deleting_takes_what_is_below_and_undo_brings_it_back(vault: Vault) -> None:
    row = await vault.create_conversation()
    one, two, three, four = await told(vault, row.id, None, "one", "two apples", "three", "four")
    other = await vault.add_message(row.id, two, "user", "five apples")
    await vault.set_leaf(row.id, four)
    await vault.set_asked(two, b"facts")
    before = await vault.messages(row.id)
    removed = await vault.delete_message(two)
    assert [message.id for message in removed.messages] == [two, three, four, other.id]
    assert [message.id for message in await vault.messages(row.id)] == [one]
    assert (await vault.conversation(row.id)).leaf == one
    assert await found(vault, "apples") == []
    assert await vault.asked(two) is None
    await vault.restore_messages(removed)
    await vault.restore_messages(removed)
    assert await vault.messages(row.id) == before
    assert (await vault.conversation(row.id)).leaf == four
    assert await vault.asked(two) == b"facts"
    assert await found(vault, "apples") == [other.id, two]
    assert await vault.integrity() == ()


async def test_another_version_is_shown_in_place_of_a_deleted_one(vault: Vault) -> None:
    row = await vault.create_conversation()
    question, answer, _, more = await told(vault, row.id, None, "q", "a1", "b", "c")
    version = await vault.add_message(row.id, question, "assistant", "a2")
    await vault.delete_message(version.id)
    assert (await vault.conversation(row.id)).leaf == more
    other = await vault.add_message(row.id, None, "user", "another beginning")
    await vault.set_leaf(row.id, more)
    await vault.delete_message(other.id)
    assert (await vault.conversation(row.id)).leaf == more
    await vault.delete_message(answer)
    assert (await vault.conversation(row.id)).leaf == question
    await vault.delete_message(question)
    assert (await vault.conversation(row.id)).leaf is None
    assert await vault.messages(row.id) == []


async def test_nothing_is_put_back_where_its_place_has_gone(vault: Vault) -> None:
    row = await vault.create_conversation()
    question, answer = await told(vault, row.id, None, "q", "a")
    removed = await vault.delete_message(answer)
    await vault.delete_message(question)
    with pytest.raises(UserError, match="message_parent_gone"):
        await vault.restore_messages(removed)
    await vault.delete_conversation(row.id)
    with pytest.raises(UserError, match="conversation_gone"):
        await vault.restore_messages(removed)
    with pytest.raises(UserError, match="message_gone"):
        await vault.delete_message(answer)


async def test_a_growing_answer_can_be_deleted_and_comes_back_broken_off(vault: Vault) -> None:
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    await vault.grow_message(answer.id, "half a zebra", "")
    removed = await vault.delete_message(answer.id)
    await vault.grow_message(answer.id, "half a zebra is", "")
    await vault.restore_messages(removed)
    kept: MessageRow = await vault.message(answer.id)
    assert (kept.text, kept.state) == ("half a zebra", "interrupted")
    assert await found(vault, "zebra") == [answer.id]


async def test_a_deleted_message_is_gone_from_every_byte_of_the_folder(
    folder: Path, clock: Clock
) -> None:
    vault = await Vault.open(folder, None, clock=clock)
    row = await vault.create_conversation("kept")
    question, answer = await told(vault, row.id, None, "kept " * 900, "canary " * 3_000)
    await told(vault, row.id, answer, "followcanary", "again")
    await vault.set_asked(answer, b"factcanary")
    await vault.daily_backup()
    clock.days(1)
    await told(vault, row.id, answer, "latercanary")
    await vault.daily_backup()
    await vault.search("canary")
    await vault.delete_message(answer)
    assert holding(folder, "canary") == []
    assert holding(folder, "kept kept") != []
    await vault.close()
    (folder / "alcove.db").write_bytes(b"")
    await Vault.salvage(folder, None)
    vault = await Vault.open(folder, None)
    assert [message.id for message in await vault.messages(row.id)] == [question]
    assert (await vault.conversation(row.id)).leaf == question
    assert await vault.integrity() == ()
    await vault.close()


async def test_putting_back_a_version_that_was_not_shown_changes_nothing_shown(
    vault: Vault,
) -> None:
    row = await vault.create_conversation()
    question, other = await told(vault, row.id, None, "q", "other")
    shown = (await vault.add_message(row.id, question, "assistant", "shown")).id
    removed = await vault.delete_message(other)
    (_, newest) = await told(vault, row.id, shown, "more", "answer")
    await vault.restore_messages(removed)
    assert (await vault.conversation(row.id)).leaf == newest
