"""What answering relies on holds for the encrypted store and for the one in memory alike."""

from __future__ import annotations

import time
from collections.abc import Awaitable

import pytest

from app.chat.conversation import branch
from app.core.errors import UserError
from app.core.words import Statistics
from tests.chat.conftest import Kept

MISSING = 999
STATISTICS = Statistics(answer_tokens=3, first_token_seconds=0.5)


async def code_of(verb: Awaitable[object]) -> str:
    with pytest.raises(UserError) as caught:
        await verb
    return caught.value.code


async def test_a_new_conversation_is_empty(kept: Kept) -> None:
    row = await kept.store.conversation(kept.conversation)
    assert (row.id, row.leaf, row.title) == (kept.conversation, None, "")
    assert abs(row.created - time.time() * 1000) < 60_000
    assert await kept.store.messages(kept.conversation) == []


async def test_an_exchange_is_a_question_and_an_answer_that_grows(kept: Kept) -> None:
    question, answer = await kept.store.add_exchange(kept.conversation, None, "Hi?", "Pocket")
    assert (question.role, question.text, question.state) == ("user", "Hi?", "complete")
    assert (answer.role, answer.text, answer.state) == ("assistant", "", "streaming")
    assert (question.parent, answer.parent) == (None, question.id)
    assert (question.model, answer.model) == ("", "Pocket")
    assert (answer.statistics, answer.fault, answer.reasoning) == (None, "", "")
    assert (await kept.store.conversation(kept.conversation)).leaf == answer.id
    assert await kept.store.messages(kept.conversation) == [question, answer]


async def test_growing_replaces_the_text(kept: Kept) -> None:
    _, answer = await kept.store.add_exchange(kept.conversation, None, "Hi?", "")
    for text in ("a", "ab"):
        await kept.store.grow_message(answer.id, text, "why")
    row = (await kept.store.messages(kept.conversation))[-1]
    assert (row.text, row.reasoning, row.state) == ("ab", "why", "streaming")


@pytest.mark.parametrize("state", ["complete", "stopped", "failed"])
async def test_finishing_stores_all_of_it(kept: Kept, state: str) -> None:
    _, answer = await kept.store.add_exchange(kept.conversation, None, "Hi?", "")
    await kept.store.finish_message(answer.id, "end", "why", state, STATISTICS, "engine_died")
    row = (await kept.store.messages(kept.conversation))[-1]
    assert (row.text, row.reasoning, row.state) == ("end", "why", state)
    assert (row.statistics, row.fault) == (STATISTICS, "engine_died")


async def test_a_late_save_does_not_undo_the_end(kept: Kept) -> None:
    _, answer = await kept.store.add_exchange(kept.conversation, None, "Hi?", "")
    await kept.store.finish_message(answer.id, "whole", "", "complete", None, "")
    await kept.store.grow_message(answer.id, "who", "")
    assert (await kept.store.messages(kept.conversation))[-1].text == "whole"


async def test_branches_grow_from_any_message(kept: Kept) -> None:
    first, answer = await kept.store.add_exchange(kept.conversation, None, "1", "")
    await kept.store.add_exchange(kept.conversation, answer.id, "2", "")
    _, other = await kept.store.add_exchange(kept.conversation, answer.id, "2, other words", "")
    messages = await kept.store.messages(kept.conversation)
    assert [message.id for message in messages] == sorted(message.id for message in messages)
    texts = [message.text for message in branch(messages, other.id)]
    assert texts == ["1", "", "2, other words", ""]
    assert (await kept.store.conversation(kept.conversation)).leaf == other.id
    assert first.parent is None


async def test_what_is_not_there_is_told(kept: Kept) -> None:
    store = kept.store
    assert await code_of(store.conversation(MISSING)) == "conversation_gone"
    assert await code_of(store.messages(MISSING)) == "conversation_gone"
    assert await code_of(store.add_exchange(MISSING, None, "x", "")) == "conversation_gone"
    orphan = store.add_exchange(kept.conversation, MISSING, "x", "")
    assert await code_of(orphan) == "message_gone"
    finish = store.finish_message(MISSING, "x", "", "complete", None, "")
    assert await code_of(finish) == "message_gone"
    await store.grow_message(MISSING, "x", "")
    assert await store.messages(kept.conversation) == []
    assert (await store.conversation(kept.conversation)).leaf is None
