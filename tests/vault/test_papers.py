"""Documents are kept once, with their text and places; passages of them are found by words."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.papers import Passage, Place, Reading
from app.vault.store import Vault
from tests.vault.conftest import KEY, Clock
from tests.vault.papers import NOTES, add, hash_of, pages, turn


async def test_a_document_is_there_after_a_restart(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, KEY, clock=clock)
    chat = await vault.create_conversation()
    row = await add(
        vault, "lease.pdf", "Rent is 900.", "Deposit is 1800.", original=b"%PDF" * 500_000
    )
    assert (row.name, row.kind, row.pages, row.characters) == ("lease.pdf", "pdf", 2, 28)
    assert (row.notes, row.passages, row.has_original) == (NOTES, 2, True)
    await vault.set_chat_papers(chat.id, [(row.id, "chat")])
    await vault.close()

    vault = await Vault.open(folder, KEY)
    assert await vault.find_paper(hash_of("lease.pdf")) == row
    assert await vault.paper(row.id) == row
    both = list(pages("Rent is 900.", "Deposit is 1800."))
    assert await vault.passages(row.id) == both
    assert await vault.passages(row.id, [1, 7, 0, -1]) == both[::-1]
    assert await vault.passages(row.id, []) == []
    assert await vault.original(row.id) == b"%PDF" * 500_000
    (one,) = await vault.chat_papers(chat.id)
    assert (one.paper, one.scope, one.position) == (row, "chat", 0)
    assert await vault.integrity() == ()
    await vault.close()


async def test_the_same_bytes_are_kept_once(vault: Vault) -> None:
    row = await add(vault, "a.pdf", "text")
    assert await add(vault, "a.pdf", "never written") == row
    both = await asyncio.gather(add(vault, "b.pdf", "b" * 9), add(vault, "b.pdf", "b" * 9))
    assert both[0] == both[1]
    assert len(await vault.rank_passages("b" * 9, [one.id for one in both])) == 1
    assert await vault.find_paper(hash_of("c.pdf")) is None
    assert await vault.integrity() == ()


async def test_only_the_files_of_pages_are_kept(vault: Vault) -> None:
    for name, kind, original in (("a", "docx", b"x"), ("b", "pdf", bytes(64_000_001))):
        row = await add(vault, name, "text", kind=kind, original=original)
        assert not row.has_original
        assert await vault.original(row.id) == b""


async def test_any_text_can_be_a_document(vault: Vault) -> None:
    odd = "NUL \x00, half \ud83d, \u202e " + "long " * 20_000
    place = Place("sheet", 3, "half \udc80", "a > b\x00")
    row = await vault.add_paper("0" * 64, "\udcff.txt", Reading("text", ()), (Passage(place, odd),))
    assert row.name == "\ufffd.txt"
    (kept,) = await vault.passages(row.id)
    assert kept.text == odd.replace("\ud83d", "\ufffd")
    assert (kept.place.title, kept.place.heading) == ("half \ufffd", "a > b\x00")
    nothing = await vault.add_paper("1" * 64, "scan.pdf", Reading("pdf", (), NOTES, 9), ())
    assert (nothing.passages, await vault.passages(nothing.id)) == (0, [])
    assert await vault.rank_passages("long", [row.id, nothing.id]) != []


async def test_what_is_not_there_is_said_to_be_gone(vault: Vault) -> None:
    chat = await vault.create_conversation()
    message = await vault.add_message(chat.id, None, "user", "q")
    row = await add(vault, "a.pdf", "text")
    await vault.set_chat_papers(chat.id, [(row.id, "chat")])
    absent = turn(row)
    object.__setattr__(absent.paper, "id", 99)
    row = await vault.paper(1)
    for verb, code in (
        (vault.paper(99), "document_gone"),
        (vault.passages(99), "document_gone"),
        (vault.original(99), "document_gone"),
        (vault.set_vectors("m", 99, b""), "document_gone"),
        (vault.set_chat_papers(chat.id, [(row.id, "chat"), (99, "chat")]), "document_gone"),
        (vault.set_chat_papers(99, []), "conversation_gone"),
        (vault.set_turn_papers(message.id, [absent]), "document_gone"),
        (vault.set_turn_papers(99, []), "message_gone"),
        (vault.add_exchange(chat.id, message.id, "q", "m", [absent]), "document_gone"),
        (vault.set_citations(99, b""), "message_gone"),
        (vault.set_chat_collections(chat.id, [99]), "collection_gone"),
        (vault.set_chat_collections(99, []), "conversation_gone"),
    ):
        with pytest.raises(UserError) as caught:
            await verb
        assert caught.value.code == code
    assert [one.paper.id for one in await vault.chat_papers(chat.id)] == [row.id]
    assert await vault.messages(chat.id) == [message]
    assert await vault.chat_papers(99) == []


async def test_passages_are_ranked_within_the_documents_asked_for(vault: Vault) -> None:
    lease = await add(
        vault, "lease", "The rent is due.", "The deposit: two months' rent.", *["End."] * 9
    )
    diary = await add(vault, "diary", "I paid the rent, rent, rent.")
    other = await add(vault, "other", "Nothing of the kind.", "Deposit of gravel.")
    everything = [lease.id, diary.id, other.id]
    found = await vault.rank_passages('"rent" OR "deposit"', everything)
    assert [one[:2] for one in found[:1]] == [(lease.id, 1)]
    assert {one[:2] for one in found} == {
        (lease.id, 0),
        (lease.id, 1),
        (diary.id, 0),
        (other.id, 1),
    }
    scores = [score for _, _, score in found]
    assert scores == sorted(scores, reverse=True)
    apart = await vault.rank_passages('"rent" OR "deposit"', [other.id, lease.id])
    assert {one[:2] for one in apart} == {(lease.id, 0), (lease.id, 1), (other.id, 1)}
    assert [one[:2] for one in await vault.rank_passages('"rent"', [diary.id])] == [(diary.id, 0)]
    assert len(await vault.rank_passages('"rent"', everything, 2)) == 2
    assert await vault.rank_passages("", everything) == []
    assert await vault.rank_passages('"rent"', [99]) == []
    assert await vault.rank_passages('"rent"', []) == []


async def test_a_heading_finds_its_passages_and_so_does_any_script(vault: Vault) -> None:
    place = Place("chapter", 2, "", "5 Kündigung")
    passages = (Passage(place, "Drei Monate."), Passage(Place("", 0), "数据库的搜索功能"))
    row = await vault.add_paper("0" * 64, "x", Reading("epub", ()), passages)
    for match, position in (('"kundigung"', 0), ('"drei" "monate"', 0), ('"搜索 索功"', 1)):
        assert [one[1] for one in await vault.rank_passages(match, [row.id])] == [position]


async def test_the_name_of_a_sheet_finds_what_stands_in_it(vault: Vault) -> None:
    """It stands nowhere in its text."""
    place = Place("sheet", 1, "Überstunden")
    row = await vault.add_paper("0" * 64, "x", Reading("xlsx", ()), [Passage(place, "| 7 |")])
    assert [one[1] for one in await vault.rank_passages('"uberstunden"', [row.id])] == [0]
    assert await vault.drop_paper(row.id)
    assert await vault.integrity() == ()


async def test_messages_are_no_passages_and_passages_no_messages(vault: Vault) -> None:
    row = await vault.create_conversation()
    await vault.add_message(row.id, None, "user", "elephant")
    paper = await add(vault, "a", "giraffe")
    assert await vault.rank_passages('"elephant"', [paper.id]) == []
    assert await vault.search("giraffe") == []


async def test_vectors_are_kept_by_model(vault: Vault) -> None:
    one, two = await add(vault, "a", "x"), await add(vault, "b", "y")
    await vault.set_vectors("e5", one.id, b"old")
    await vault.set_vectors("e5", one.id, b"\x00\xff")
    await vault.set_vectors("nomic", one.id, b"n")
    assert await vault.vectors("e5", [one.id, two.id, 99]) == [(one.id, b"\x00\xff")]
    assert await vault.vectors("nomic", [two.id]) == []


async def test_answers_are_saved_while_passages_are_ranked(vault: Vault) -> None:
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    go_on = threading.Event()
    ranking = asyncio.create_task(vault._read(lambda _: go_on.wait(60)))
    await vault.grow_message(answer.id, "so far", "")
    assert (await vault.message(answer.id)).text == "so far"
    go_on.set()
    assert await ranking


async def test_answers_are_saved_while_a_document_is_stored(vault: Vault) -> None:
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    storing = asyncio.create_task(add(vault, "a", *["word " * 150] * 2_000))
    while await vault._run(lambda c: c.execute("SELECT count(*) FROM passages").get) == 0:
        await asyncio.sleep(0)
    await vault.grow_message(answer.id, "so far", "")
    assert not storing.done()
    assert await vault.find_paper(hash_of("a")) is None
    paper = await storing
    assert len(await vault.passages(paper.id)) == 2_000


async def test_a_document_given_up_halfway_leaves_nothing(vault: Vault) -> None:
    storing = asyncio.create_task(add(vault, "a", *["canary " * 100] * 2_000))
    while await vault._run(lambda c: c.execute("SELECT count(*) FROM passages").get) == 0:
        await asyncio.sleep(0)
    storing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await storing
    counts = "SELECT (SELECT count(*) FROM papers) + (SELECT count(*) FROM passages)"
    assert await vault._run(lambda c: c.execute(counts).get) == 0
    paper = await add(vault, "a", "canary")
    assert len(await vault.rank_passages('"canary"', [paper.id])) == 1
    assert await vault.integrity() == ()
