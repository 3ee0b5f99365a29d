"""Searching beside everything else: it holds up no saving, ends when unwanted, lets files go."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path

import apsw
import pytest

from app.core.errors import BugError
from app.vault.store import Vault
from tests.vault.conftest import KEY

_ENDLESS = (
    "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more) SELECT max(n) FROM more"
)
_LONG = _ENDLESS.replace("FROM more)", "FROM more WHERE n < 60000000)")
"""Some 20 seconds."""


async def test_an_answer_is_saved_while_a_search_takes_long(vault: Vault) -> None:
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    go_on = threading.Event()
    search = asyncio.create_task(vault._reader.run(lambda _: go_on.wait(60)))
    await vault.grow_message(answer.id, "so far", "")
    assert (await vault.message(answer.id)).text == "so far"
    go_on.set()
    assert await search


async def test_a_search_nobody_waits_for_ends(vault: Vault) -> None:
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def endless(connection: apsw.Connection) -> object:
        loop.call_soon_threadsafe(begun.set)
        return connection.execute(_ENDLESS).get

    await vault.create_conversation("needle")
    search = asyncio.create_task(vault._reader.run(endless))
    await begun.wait()
    search.cancel()
    with pytest.raises(asyncio.CancelledError):
        await search
    assert len(await vault.search("needle")) == 1


async def test_each_search_sees_what_was_saved_before_it(vault: Vault) -> None:
    row = await vault.create_conversation()
    for number in range(20):
        await vault.add_message(row.id, None, "user", f"word{number}")
        assert len(await vault.search(f"word{number}")) == 1


async def test_searches_wait_while_the_key_is_changed(folder: Path) -> None:
    vault = await Vault.open(folder, None)
    await vault.create_conversation("needle")
    searches = [asyncio.create_task(vault.search("needle")) for _ in range(5)]
    await vault.rekey(KEY)
    searches += [asyncio.create_task(vault.search("needle")) for _ in range(5)]
    assert [len(await search) for search in searches] == [1] * 10
    await vault.close()
    assert sorted(path.name for path in folder.iterdir()) == ["alcove.db"]
    with pytest.raises(BugError, match="store_closed"):
        await vault.search("needle")


async def test_a_page_of_a_search_leaves_nothing_open(vault: Vault, folder: Path) -> None:
    row = await vault.create_conversation()
    for _ in range(10):
        await vault.add_message(row.id, None, "user", "needle")
    assert len(await vault.search("needle", limit=3)) == 3
    await vault.delete_conversation(row.id)
    assert (folder / "alcove.db-wal").stat().st_size == 0


async def test_one_conversation_can_be_searched_alone(vault: Vault) -> None:
    rows = [await vault.create_conversation(f"needle {number}") for number in range(3)]
    added = [
        (await vault.add_message(rows[number % 3].id, None, "user", f"needle {number}")).id
        for number in range(30)
    ]
    hits = await vault.search("needle", conversation=rows[1].id)
    assert [hit.message for hit in hits] == added[1::3][::-1]
    assert {hit.conversation for hit in hits} == {rows[1].id}
    page = await vault.search("needle", 4, 4, conversation=rows[1].id)
    assert page == hits[4:8]
    assert await vault.search("needle", conversation=99) == []


async def test_pages_go_from_titles_over_to_messages(vault: Vault) -> None:
    rows = [await vault.create_conversation(f"needle {number}") for number in range(5)]
    for _ in range(5):
        await vault.add_message(rows[0].id, None, "user", "needle")
    hits = [hit for at in range(0, 12, 3) for hit in await vault.search("needle", 3, at)]
    assert [hit.conversation for hit in hits[:5]] == [row.id for row in reversed(rows)]
    assert [hit.message for hit in hits[5:]] == [5, 4, 3, 2, 1]


async def test_the_match_is_shown_far_down_in_a_long_text(vault: Vault) -> None:
    row = await vault.create_conversation()
    far = "words and " * 8_000 + "the ñandú is here " + "words and " * 80_000
    await vault.add_message(row.id, None, "user", far)
    await vault.add_message(row.id, None, "user", "word " * 200_000 + "ostrich")
    (hit,) = await vault.search("nandu")
    assert "\ue000ñandú\ue001" in hit.snippet
    assert len(hit.snippet) < 250
    (hit,) = await vault.search("ostrich")
    assert hit.snippet.startswith("word word")


async def test_a_message_is_deleted_while_a_search_reads(vault: Vault) -> None:
    """What was deleted can be put back, though the log cannot be emptied yet."""
    row = await vault.create_conversation()
    message = await vault.add_message(row.id, None, "user", "gone")
    vault._connection.set_busy_timeout(1)
    reading, go_on = threading.Event(), threading.Event()

    def read(connection: apsw.Connection) -> bool:
        for _ in connection.execute("SELECT id FROM conversations"):
            reading.set()
            go_on.wait(60)
        return True

    search = asyncio.create_task(vault._reader.run(read))
    await asyncio.to_thread(reading.wait, 60)
    removed = await vault.delete_message(message.id)
    assert [one.text for one in removed.messages] == ["gone"]
    go_on.set()
    assert await search


async def test_closing_does_not_wait_for_a_search(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def long(connection: apsw.Connection) -> object:
        loop.call_soon_threadsafe(begun.set)
        return connection.execute(_LONG).get

    search = asyncio.create_task(vault._reader.run(long))
    await begun.wait()
    began = time.monotonic()
    await vault.close()
    assert time.monotonic() - began < 5
    with pytest.raises(BugError, match="store_closed"):
        await search
