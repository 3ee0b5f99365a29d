"""Other answers, answers that go on, deleting and putting back: the same in both stores."""

from __future__ import annotations

import pytest

from app.core.errors import UserError
from tests.chat.conftest import Kept


async def test_another_answer_becomes_the_leaf(kept: Kept) -> None:
    store = kept.store
    question, first = await store.add_exchange(kept.conversation, None, "Hi?", "Pocket")
    second = await store.add_answer(kept.conversation, question.id, "Other")
    assert (second.parent, second.state, second.model) == (question.id, "streaming", "Other")
    own = await store.add_message(kept.conversation, question.id, "assistant", "Mine", edited=True)
    assert (own.edited, first.edited) == (True, False)
    assert (await store.conversation(kept.conversation)).leaf == own.id
    await store.set_leaf(kept.conversation, first.id)
    assert (await store.conversation(kept.conversation)).leaf == first.id
    with pytest.raises(UserError, match="message_gone"):
        await store.set_leaf(kept.conversation, 999)


async def test_an_ended_answer_grows_again(kept: Kept) -> None:
    store = kept.store
    _, answer = await store.add_exchange(kept.conversation, None, "Hi?", "")
    await store.finish_message(answer.id, "Hel", "why", "failed", None, "engine_died")
    again = await store.resume_message(answer.id)
    assert (again.text, again.reasoning, again.state, again.fault) == (
        "Hel",
        "why",
        "streaming",
        "",
    )
    await store.grow_message(answer.id, "Hello", "why")
    assert (await store.messages(kept.conversation))[-1].text == "Hello"


async def test_deleted_messages_come_back_as_they_were(kept: Kept) -> None:
    store = kept.store
    question, answer = await store.add_exchange(kept.conversation, None, "Hi?", "")
    await store.finish_message(answer.id, "Hello", "", "complete", None, "")
    await store.set_asked(answer.id, b"facts")
    _, last = await store.add_exchange(kept.conversation, answer.id, "And?", "")
    await store.finish_message(last.id, "That", "", "complete", None, "")
    before = await store.messages(kept.conversation)
    removed = await store.delete_message(answer.id)
    assert [row.id for row in await store.messages(kept.conversation)] == [question.id]
    assert (await store.conversation(kept.conversation)).leaf == question.id
    assert await store.asked(answer.id) is None
    await store.restore_messages(removed)
    assert await store.messages(kept.conversation) == before
    assert (await store.conversation(kept.conversation)).leaf == last.id
    assert await store.asked(answer.id) == b"facts"
    await store.delete_message(question.id)
    assert (await store.conversation(kept.conversation)).leaf is None
    with pytest.raises(UserError, match="message_parent_gone"):
        await store.restore_messages(removed)


async def test_a_new_message_never_has_the_number_of_a_deleted_one(kept: Kept) -> None:
    store = kept.store
    _, answer = await store.add_exchange(kept.conversation, None, "Hi?", "")
    removed = await store.delete_message(answer.id)
    other = await store.add_answer(kept.conversation, removed.messages[0].parent or 0, "")
    assert other.id > answer.id
    await store.restore_messages(removed)
    assert len(await store.messages(kept.conversation)) == 3


async def test_choices_of_a_chat_are_kept(kept: Kept) -> None:
    await kept.store.set_choices(kept.conversation, "{}")
    assert (await kept.store.conversation(kept.conversation)).choices == "{}"
