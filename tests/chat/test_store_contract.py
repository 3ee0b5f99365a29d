"""What answering relies on holds for the encrypted store and for the one in memory alike."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Awaitable

import pytest

from app.chat.conversation import branch
from app.chat.temporary import ONLY, TemporaryStore
from app.core.errors import UserError
from app.core.papers import Passage, Place, Reading
from app.core.words import Note, Statistics
from app.vault.rows import PaperRow, TurnPaper
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


PASSAGES = tuple(Passage(Place("page", 1), text) for text in ("rent 900", "deposit 1800", "end"))
NOTES = (Note("document_scanned", (("pages", 2),)),)


async def stored(kept: Kept, name: str = "lease.pdf") -> PaperRow:
    reading = Reading("pdf", (), NOTES, 3)
    return await kept.store.add_paper(name, name, reading, PASSAGES, b"%PDF")


async def test_a_document_is_kept_once_with_its_passages(kept: Kept) -> None:
    row = await stored(kept)
    assert (row.name, row.kind, row.pages, row.notes) == ("lease.pdf", "pdf", 3, NOTES)
    assert (row.passages, row.has_original) == (3, True)
    assert (await stored(kept), await kept.store.find_paper("lease.pdf")) == (row, row)
    assert (await kept.store.paper(row.id), await kept.store.find_paper("x")) == (row, None)
    assert tuple(await kept.store.passages(row.id)) == PASSAGES
    assert await kept.store.passages(row.id, [2, 0]) == [PASSAGES[2], PASSAGES[0]]
    assert await kept.store.original(row.id) == b"%PDF"
    ((paper, position, score),) = await kept.store.rank_passages('"deposit"', [row.id])
    assert (paper, position, score > 0) == (row.id, 1, True)
    await kept.store.set_vectors("e5", row.id, b"v")
    assert await kept.store.vectors("e5", [row.id]) == [(row.id, b"v")]
    assert await kept.store.drop_paper(row.id)
    assert await code_of(kept.store.paper(row.id)) == "document_gone"


async def test_documents_stand_in_the_tray_and_before_questions(kept: Kept) -> None:
    store, one, two = kept.store, await stored(kept, "1"), await stored(kept, "2")
    await store.set_chat_papers(kept.conversation, [(two.id, "chat"), (one.id, "message")])
    tray = await store.chat_papers(kept.conversation)
    assert [(row.paper, row.scope, row.position) for row in tray] == [
        (two, "chat", 0),
        (one, "message", 1),
    ]
    turns = (TurnPaper(1, one, "f", (2, 0)), TurnPaper(2, two, "g"))
    question, answer = await store.add_exchange(kept.conversation, None, "q", "m", turns)
    await store.set_chat_papers(kept.conversation, [])
    await store.set_citations(answer.id, b"places")
    removed = await store.delete_message(question.id)
    assert await store.find_paper("1") is None
    assert await store.turn_papers(kept.conversation) == {}
    await store.restore_messages(removed)
    assert await store.turn_papers(kept.conversation) == {question.id: turns}
    assert await store.citations(kept.conversation) == {answer.id: b"places"}
    assert tuple(await store.passages(one.id)) == PASSAGES
    await store.set_turn_papers(question.id, ())
    assert await store.find_paper("1") is None
    absent = store.set_chat_papers(kept.conversation, [(one.id, "chat")])
    assert await code_of(absent) == "document_gone"
    assert await code_of(store.set_turn_papers(MISSING, ())) == "message_gone"
    assert await code_of(store.set_chat_papers(MISSING, [])) == "conversation_gone"
    assert await code_of(store.set_chat_collections(MISSING, [])) == "conversation_gone"
    assert await store.chat_collections(kept.conversation) == []


async def test_a_temporary_chat_names_documents_of_the_encrypted_store() -> None:
    store = TemporaryStore()
    own = await stored(Kept(store, ONLY))
    foreign = PaperRow(7, own.sha256, "far.pdf", "pdf", 9, 99, NOTES, 12, True, 5)
    turns = (TurnPaper(1, own, "f"), TurnPaper(2, foreign, "g", (11,)))
    question, _ = await store.add_exchange(ONLY, None, "q", "m", turns)
    assert own.id < 0
    assert await store.turn_papers(ONLY) == {question.id: turns}
    assert await store.passages(foreign.id) == []
    other = await stored(Kept(store, ONLY), "other")
    found = await store.rank_passages('"rent"', [own.id, other.id, foreign.id])
    assert {paper for paper, _, _ in found} == {own.id, other.id}
    removed = await store.delete_message(question.id)
    await store.restore_messages(removed)
    assert await store.turn_papers(ONLY) == {question.id: turns}
    await store.set_chat_collections(ONLY, [4, 2, 4])
    assert await store.chat_collections(ONLY) == [4, 2]


async def test_what_comes_back_to_a_temporary_chat_is_not_taken_for_the_stores() -> None:
    """An id above zero would be looked for in the encrypted store, and found to be another's."""
    store = TemporaryStore()
    first = await stored(Kept(store, ONLY))
    question, _ = await store.add_exchange(ONLY, None, "q", "m", [TurnPaper(1, first, "f")])
    removed = await store.delete_message(question.id)
    second = await stored(Kept(store, ONLY), "other")
    assert second.id == first.id
    await store.restore_messages(removed)
    ((back,),) = (await store.turn_papers(ONLY)).values()
    assert back.paper.sha256 == first.sha256
    assert back.paper.id < 0
    assert back.paper.id != second.id
    assert len(await store.passages(back.paper.id)) == 3


async def test_a_temporary_chat_lets_everything_go_when_it_ends() -> None:
    before = threading.active_count()
    for _ in range(3):
        store = TemporaryStore()
        await store.rename_conversation(ONLY, "title")
        await store.add_exchange(ONLY, None, "q", "m")
    del store
    gc.collect()
    for thread in threading.enumerate():
        if thread.name.startswith("temporary-chat"):
            thread.join(10)
    assert threading.active_count() <= before
