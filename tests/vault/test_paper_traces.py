"""Deleted documents leave no byte in the store or its backups; what is kept survives damage."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from app.vault import schema
from app.vault.connection import connect, create_private, private_folder, written
from app.vault.index import put
from app.vault.schema import MIGRATIONS
from app.vault.search import INDEX_FORM
from app.vault.store import Vault
from tests.vault.conftest import KEY, Clock, holding
from tests.vault.papers import add, hash_of, turn

CANARY = ["xylocanary " * 80] * 300
ORIGINAL = b"originalcanary " * 200_000


async def with_backups(folder: Path, clock: Clock) -> tuple[Vault, int, int]:
    """A plain store with two chats and two backups; one document is full of canaries."""
    vault = await Vault.open(folder, None, clock=clock)
    chat, other = await vault.create_conversation("one"), await vault.create_conversation("two")
    kept = await add(vault, "kept.pdf", *["kept text " * 50] * 50)
    paper = await add(vault, "namecanary.pdf", *CANARY, original=ORIGINAL)
    await vault.set_vectors("e5", paper.id, b"vectorcanary" * 900)
    await vault.set_chat_papers(chat.id, [(paper.id, "message"), (kept.id, "chat")])
    question, answer = await vault.add_exchange(chat.id, None, "q", "m", [turn(paper, 1)])
    await vault.set_citations(answer.id, b"placecanary")
    await vault.set_chat_papers(other.id, [(kept.id, "chat"), (paper.id, "chat")])
    await vault.daily_backup()
    clock.days(1)
    await vault.set_chat_papers(other.id, [(kept.id, "chat")])
    await vault.set_chat_papers(chat.id, [(kept.id, "chat")])
    await vault.daily_backup()
    assert len(holding(folder, "xylocanary")) >= 3
    return vault, chat.id, question.id


@pytest.mark.parametrize("how", ["chat", "message", "turn"])
async def test_deleted_means_gone_from_every_byte_of_the_folder(
    folder: Path, clock: Clock, how: str
) -> None:
    vault, chat, question = await with_backups(folder, clock)
    if how == "chat":
        await vault.delete_conversation(chat)
    elif how == "message":
        await vault.delete_message(question)
    else:
        await vault.set_citations(question + 1, b"")
        await vault.set_turn_papers(question, [])
    gone = ["xylocanary", "namecanary", "originalcanary", "vectorcanary"]
    assert [name for text in gone for name in holding(folder, text)] == []
    assert holding(folder, "kept text") != []
    assert await vault.integrity() == ()
    await vault.close()
    assert [name for text in gone for name in holding(folder, text)] == []
    (folder / "alcove.db").write_bytes(b"")
    saved = await Vault.salvage(folder, None)
    assert saved.backup is not None
    vault = await Vault.open(folder, None)
    kept = await vault.find_paper(hash_of("kept.pdf"))
    assert kept is not None
    assert len(await vault.rank_passages('"kept"', [kept.id], 99)) == 50
    assert await vault.integrity() == ()
    await vault.close()


async def test_a_short_document_leaves_a_large_index_as_well(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, None, clock=clock)
    chat = await vault.create_conversation()
    kept = await add(vault, "kept.pdf", *[f"kept text {number}" for number in range(600)])
    paper = await add(vault, "short.pdf", "xylocanary", "again xylocanary")
    await vault.set_chat_papers(chat.id, [(kept.id, "chat"), (paper.id, "chat")])
    await vault.daily_backup()
    assert len(holding(folder, "xylocanary")) >= 2
    await vault.set_chat_papers(chat.id, [(kept.id, "chat")])
    assert holding(folder, "canary") == []
    assert len(await vault.rank_passages('"kept"', [kept.id], 999)) == 600
    assert await vault.integrity() == ()
    await vault.close()


async def test_what_was_never_sent_is_gone_at_the_next_start(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, None, clock=clock)
    chat = await vault.create_conversation()
    paper = await add(vault, "canary.pdf", *CANARY)
    used = await add(vault, "used.pdf", "used")
    await vault.set_chat_papers(chat.id, [(used.id, "chat")])
    await vault.daily_backup()
    await vault.rekey(None)
    assert await vault.paper(paper.id) == paper
    await vault.close()
    vault = await Vault.open(folder, None)
    assert await vault.find_paper(paper.sha256) is None
    assert await vault.find_paper(used.sha256) == used
    assert holding(folder, "canary") == []
    await vault.close()


async def test_a_deleted_collection_is_gone_from_every_byte(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, None, clock=clock)
    paper = await add(vault, "namecanary.pdf", *CANARY)
    inside = await vault.create_collection("collectioncanary", "/folder/canary")
    await vault.put_in_collection(inside.id, paper.id, "/folder/canary/a.pdf", 1, 2)
    await vault.daily_backup()
    await vault.delete_collection(inside.id)
    assert holding(folder, "canary") == []
    assert await vault.integrity() == ()
    await vault.close()


async def test_nothing_of_a_document_can_be_read_in_an_encrypted_store(
    vault: Vault, folder: Path
) -> None:
    chat = await vault.create_conversation()
    paper = await add(vault, "canary.pdf", *CANARY, original=ORIGINAL)
    await vault.set_chat_papers(chat.id, [(paper.id, "chat")])
    await vault.daily_backup()
    assert holding(folder, "canary") == []


async def test_a_store_of_the_second_version_learns_documents(folder: Path, clock: Clock) -> None:
    path = private_folder(folder) / "alcove.db"
    create_private(path)
    with closing(connect(path, KEY)) as old:
        old.pragma("journal_mode", "wal")
        schema.migrate(old, MIGRATIONS[:2])
        with written(old):
            old.execute(
                "INSERT INTO conversations(id, title, created, updated, leaf, choices)"
                " VALUES (3, 'Bread', 10, 20, 5, '{}');"
                "INSERT INTO messages(id, conversation, role, text, state, created, edited)"
                " VALUES (5, 3, 'user', 'How long?', 'complete', 13, 1);"
                "INSERT INTO asked VALUES (5, x'00ff');"
            )
            old.execute("INSERT INTO settings VALUES ('index_form', ?)", (INDEX_FORM.encode(),))
            put(old, -3, "Bread")
            put(old, 5, "How long?")
    vault = await Vault.open(folder, KEY, clock=clock)
    (message,) = await vault.messages(3)
    assert (message.text, message.edited, await vault.asked(5)) == ("How long?", True, b"\x00\xff")
    assert len(await vault.search("bread")) == len(await vault.search("long")) == 1
    paper = await add(vault, "a.pdf", "needle")
    await vault.set_turn_papers(5, [turn(paper)])
    assert len(await vault.rank_passages('"needle"', [paper.id])) == 1
    (backup,) = (folder / "backups").iterdir()
    await vault.delete_message(5)
    with closing(connect(backup, KEY)) as old:
        assert schema.version(old) == 2
        assert old.execute("SELECT count(*) FROM messages").get == 0
    await vault.delete_conversation(3)
    assert await vault.integrity() == ()
    await vault.close()


async def test_documents_around_a_damaged_page_are_saved(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    chat = await vault.create_conversation("chat")
    inside = await vault.create_collection("c", "/x")
    papers = []
    for number in range(20):
        texts = [f"page {page} of {number} " + "filler " * 120 for page in range(30)]
        papers.append(await add(vault, f"{number}.pdf", *texts, original=b"%PDF" * 1_000))
        await vault.put_in_collection(inside.id, papers[-1].id, f"/x/{number}.pdf")
    await vault.set_chat_papers(chat.id, [(one.id, "chat") for one in papers])
    await vault.set_chat_collections(chat.id, [inside.id])
    await vault.set_vectors("e5", papers[0].id, b"v")
    question, answer = await vault.add_exchange(chat.id, None, "q", "m", [turn(papers[1], 2)])
    await vault.set_citations(answer.id, b"places")
    await vault.close()
    path = folder / "alcove.db"
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = os.urandom(4096)
    path.write_bytes(content)

    await Vault.salvage(folder, KEY)
    vault = await Vault.open(folder, KEY)
    assert await vault.integrity() == ()
    tray = await vault.chat_papers(chat.id)
    assert len(tray) > 15
    assert len(await vault.collection_papers(inside.id)) > 15
    assert await vault.chat_collections(chat.id) == [inside.id]
    assert await vault.citations(chat.id) == {answer.id: b"places"}
    assert list(await vault.turn_papers(chat.id)) == [question.id]
    assert any(one.paper.notes[-1].code == "document_torn" for one in tray)
    for one in tray:
        passages = await vault.passages(one.paper.id)
        torn = one.paper.notes[-1].code == "document_torn"
        assert len(passages) == one.paper.passages == 30
        assert torn == any(not passage.text for passage in passages)
        assert (await vault.find_paper(hash_of(one.paper.name)) is None) == torn
        assert await vault.original(one.paper.id) in (b"", b"%PDF" * 1_000)
        found = await vault.rank_passages('"filler"', [one.paper.id], 99)
        assert len(found) == sum(bool(passage.text) for passage in passages)
    await vault.close()
