"""What names a document in a chat stays with the chat: copied, deleted and put back with it."""

from __future__ import annotations

from app.vault.rows import TurnPaper
from app.vault.store import Vault
from tests.vault.papers import add, hash_of, turn


async def test_the_tray_keeps_its_order_and_scopes(vault: Vault) -> None:
    chat = await vault.create_conversation()
    one, two, three = [await add(vault, name, name) for name in "abc"]
    await vault.set_chat_papers(
        chat.id, [(two.id, "chat"), (one.id, "message"), (three.id, "chat")]
    )
    await vault.set_chat_papers(
        chat.id, [(three.id, "message"), (two.id, "chat"), (one.id, "chat")]
    )
    tray = await vault.chat_papers(chat.id)
    assert [(one.paper.name, one.scope, one.position) for one in tray] == [
        ("c", "message", 0),
        ("b", "chat", 1),
        ("a", "chat", 2),
    ]


async def test_what_stood_before_a_question_is_kept_with_it(vault: Vault) -> None:
    chat = await vault.create_conversation()
    one, two = await add(vault, "a", "a", "b", "c"), await add(vault, "b", "d")
    before = (turn(one, 2, 0), TurnPaper(2, two, "f", ()), turn(one, 1))
    question, answer = await vault.add_exchange(chat.id, None, "q", "m", before)
    assert await vault.turn_papers(chat.id) == {question.id: before}
    await vault.set_citations(answer.id, b"old")
    await vault.set_citations(answer.id, b"places")
    assert await vault.citations(chat.id) == {answer.id: b"places"}
    second = await vault.add_message(chat.id, answer.id, "user", "q2")
    await vault.set_turn_papers(second.id, before[:1])
    assert await vault.turn_papers(chat.id) == {question.id: before, second.id: before[:1]}
    other = await vault.create_conversation()
    assert await vault.turn_papers(other.id) == await vault.citations(other.id) == {}


async def test_a_copied_chat_has_its_own(vault: Vault) -> None:
    chat = await vault.create_conversation("first")
    paper = await add(vault, "a", "a", "b")
    inside = await vault.create_collection("c")
    question, answer = await vault.add_exchange(chat.id, None, "q", "m", [turn(paper, 1)])
    await vault.set_chat_papers(chat.id, [(paper.id, "chat")])
    await vault.set_chat_collections(chat.id, [inside.id, inside.id])
    await vault.set_citations(answer.id, b"places")
    copy = await vault.duplicate_conversation(chat.id, "second")
    asked, answered = await vault.messages(copy.id)
    assert await vault.turn_papers(copy.id) == {asked.id: (turn(paper, 1),)}
    assert await vault.citations(copy.id) == {answered.id: b"places"}
    assert [one.paper for one in await vault.chat_papers(copy.id)] == [paper]
    assert await vault.chat_collections(copy.id) == [inside.id]
    await vault.delete_conversation(chat.id)
    assert await vault.turn_papers(copy.id) == {asked.id: (turn(paper, 1),)}
    assert len(await vault.passages(paper.id)) == 2
    assert question.id != asked.id


async def test_a_document_lives_as_long_as_something_uses_it(vault: Vault) -> None:
    chat, other = await vault.create_conversation(), await vault.create_conversation()
    paper = await add(vault, "a", "needle")
    inside = await vault.create_collection("c")
    await vault.put_in_collection(inside.id, paper.id, "/x/a")
    await vault.set_chat_papers(other.id, [(paper.id, "chat")])
    question, _ = await vault.add_exchange(chat.id, None, "q", "m", [turn(paper)])
    assert not await vault.drop_paper(paper.id)
    await vault.set_chat_papers(other.id, [])
    await vault.take_from_collection(inside.id, "/x/a")
    assert await vault.find_paper(hash_of("a")) == paper
    await vault.set_turn_papers(question.id, [])
    assert await vault.find_paper(hash_of("a")) is None
    assert await vault.rank_passages('"needle"', [paper.id]) == []
    again = await add(vault, "a", "needle")
    assert again.id != paper.id
    assert await vault.drop_paper(again.id)
    assert not await vault.drop_paper(again.id)
    assert await vault.integrity() == ()


async def test_undo_brings_a_question_back_with_its_documents(vault: Vault) -> None:
    chat = await vault.create_conversation()
    kept = await add(vault, "kept", "stays")
    paper = await add(vault, "a", "one needle", "two", original=b"%PDF" * 400_000)
    await vault.set_vectors("e5", paper.id, b"v")
    before = (turn(paper, 1), turn(kept, number=2))
    question, answer = await vault.add_exchange(chat.id, None, "q", "m", before)
    await vault.set_citations(answer.id, b"places")
    await vault.set_chat_papers(chat.id, [(kept.id, "chat")])
    passages = await vault.passages(paper.id)
    removed = await vault.delete_message(question.id)
    assert [one.row.name for one in removed.papers] == ["a"]
    assert await vault.find_paper(paper.sha256) is None
    await vault.restore_messages(removed)
    await vault.restore_messages(removed)
    assert await vault.turn_papers(chat.id) == {question.id: before}
    assert await vault.citations(chat.id) == {answer.id: b"places"}
    assert await vault.paper(paper.id) == paper
    assert await vault.passages(paper.id) == passages
    assert await vault.original(paper.id) == b"%PDF" * 400_000
    assert await vault.vectors("e5", [paper.id]) == [(paper.id, b"v")]
    assert [one[:2] for one in await vault.rank_passages('"needle"', [paper.id])] == [(paper.id, 0)]
    assert await vault.integrity() == ()


async def test_undo_finds_documents_that_came_again_or_went_for_good(vault: Vault) -> None:
    chat = await vault.create_conversation()
    paper, other = await add(vault, "a", "one", "two"), await add(vault, "b", "three")
    question, _ = await vault.add_exchange(chat.id, None, "q", "m", [turn(paper, 1), turn(other)])
    await vault.set_chat_papers(chat.id, [(other.id, "chat")])
    removed = await vault.delete_message(question.id)
    await vault.set_chat_papers(chat.id, [])
    again = await add(vault, "a", "one", "two")
    await vault.restore_messages(removed)
    assert await vault.turn_papers(chat.id) == {question.id: (turn(again, 1),)}
    assert await vault.integrity() == ()
