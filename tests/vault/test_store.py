"""What is kept, and that it is there again: conversations, messages, drafts, settings."""

from __future__ import annotations

import asyncio
import os
import stat
import threading
from pathlib import Path

import pytest

from app.core.errors import AlcoveError, BugError, UserError
from app.core.words import Statistics
from app.vault.store import Vault
from tests.vault.conftest import KEY, Clock, holding


async def test_a_conversation_and_its_messages_are_there_after_a_restart(
    folder: Path, clock: Clock
) -> None:
    vault = await Vault.open(folder, KEY, clock=clock)
    row = await vault.create_conversation("Bread")
    question, answer = await vault.add_exchange(row.id, None, "How long?", "pocket")
    assert (answer.state, answer.parent, answer.model) == ("streaming", question.id, "pocket")
    statistics = Statistics(prompt_tokens=5, answer_tokens=9, generation_seconds=1.5)
    await vault.grow_message(answer.id, "An ho", "think")
    assert (await vault.message(answer.id)).text == "An ho"
    await vault.finish_message(answer.id, "An hour.", "thought", "complete", statistics)
    await vault.set_draft(row.id, "and then")
    await vault.close()

    vault = await Vault.open(folder, KEY)
    first, second = await vault.messages(row.id)
    assert (first.role, first.text, first.state) == ("user", "How long?", "complete")
    assert (second.text, second.reasoning, second.statistics) == (
        "An hour.",
        "thought",
        statistics,
    )
    kept = await vault.conversation(row.id)
    assert (kept.title, kept.draft, kept.leaf) == ("Bread", "and then", answer.id)
    assert kept.updated > kept.created
    assert await vault.integrity() == ()
    await vault.close()


async def test_the_list_is_newest_first_and_goes_on_where_it_stopped(vault: Vault) -> None:
    ids = [(await vault.create_conversation(str(number))).id for number in range(5)]
    await vault.add_message(ids[0], None, "user", "me again")
    page = await vault.conversations(limit=2)
    assert [row.id for row in page] == [ids[0], ids[4]]
    rest = await vault.conversations(before=(page[-1].updated, page[-1].id))
    assert [row.id for row in rest] == [ids[3], ids[2], ids[1]]


async def test_rename_pin_and_archive(vault: Vault) -> None:
    row = await vault.create_conversation("old")
    await vault.rename_conversation(row.id, "new")
    await vault.pin_conversation(row.id, True)
    await vault.archive_conversation(row.id, True)
    changed = await vault.conversation(row.id)
    assert (changed.title, changed.pinned, changed.archived) == ("new", True, True)
    await vault.pin_conversation(row.id, False)
    assert not (await vault.conversation(row.id)).pinned


async def test_branches_stay_in_the_tree_and_the_leaf_can_be_set(vault: Vault) -> None:
    row = await vault.create_conversation()
    question = await vault.add_message(row.id, None, "user", "q")
    one = await vault.add_message(row.id, question.id, "assistant", "a1", model="m")
    two = await vault.add_message(row.id, question.id, "assistant", "a2", model="m")
    assert [message.parent for message in await vault.messages(row.id)] == [
        None,
        question.id,
        question.id,
    ]
    assert (await vault.conversation(row.id)).leaf == two.id
    await vault.set_leaf(row.id, one.id)
    assert (await vault.conversation(row.id)).leaf == one.id


async def test_order_is_by_id_when_the_clock_goes_back(vault: Vault, clock: Clock) -> None:
    row = await vault.create_conversation()
    first = await vault.add_message(row.id, None, "user", "first")
    clock.days(-1)
    second = await vault.add_message(row.id, first.id, "user", "second")
    assert [message.id for message in await vault.messages(row.id)] == [first.id, second.id]


async def test_what_is_gone_is_said_to_be_gone(vault: Vault) -> None:
    row = await vault.create_conversation()
    other = await vault.create_conversation()
    foreign = await vault.add_message(other.id, None, "user", "x")
    for verb, code in (
        (vault.conversation(99), "conversation_gone"),
        (vault.messages(99), "conversation_gone"),
        (vault.rename_conversation(99, "x"), "conversation_gone"),
        (vault.set_draft(99, "x"), "conversation_gone"),
        (vault.delete_conversation(99), "conversation_gone"),
        (vault.add_message(99, None, "user", "x"), "conversation_gone"),
        (vault.message(99), "message_gone"),
        (vault.finish_message(99, "", "", "complete", None), "message_gone"),
        (vault.set_leaf(row.id, foreign.id), "message_gone"),
        (vault.add_message(row.id, foreign.id, "user", "x"), "message_gone"),
    ):
        with pytest.raises(UserError) as caught:
            await verb
        assert caught.value.code == code
    assert await vault.messages(row.id) == []


async def test_an_ended_message_no_longer_grows(vault: Vault) -> None:
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    await vault.finish_message(answer.id, "whole", "", "failed", None, "engine_stopped")
    await vault.grow_message(answer.id, "wh", "")
    kept = await vault.message(answer.id)
    assert (kept.text, kept.state, kept.fault) == ("whole", "failed", "engine_stopped")


async def test_a_growing_answer_is_interrupted_at_the_next_start(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    row = await vault.create_conversation()
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    await vault.grow_message(answer.id, "half an elephant", "")
    await vault.close()
    vault = await Vault.open(folder, KEY)
    assert (await vault.message(answer.id)).state == "interrupted"
    assert [hit.message for hit in await vault.search("elephant")] == [answer.id]
    await vault.close()


async def test_any_text_can_be_kept(vault: Vault) -> None:
    row = await vault.create_conversation("a\x00b")
    odd = "NUL \x00, half \ud83d, emoji 🧁, e\u0301, \u202e, " + "long " * 50_000
    message = await vault.add_message(row.id, None, "user", odd)
    assert (await vault.message(message.id)).text == odd.replace("\ud83d", "\ufffd")
    assert (await vault.conversation(row.id)).title == "a\x00b"


async def test_settings_are_bytes_by_name(vault: Vault) -> None:
    assert await vault.setting("hub_token") is None
    await vault.set_setting("hub_token", b"\x00\xff")
    await vault.set_setting("hub_token", b"\x00\xfe")
    assert await vault.setting("hub_token") == b"\x00\xfe"


async def test_deleted_means_gone_from_every_byte_of_the_folder(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, None, clock=clock)
    keep = await vault.create_conversation("kept")
    await vault.add_message(keep.id, None, "user", "kept text " * 2_000)
    row = await vault.create_conversation("titlecanary")
    _, answer = await vault.add_exchange(row.id, None, "askcanary " * 3_000, "m")
    for length in range(1, 40):
        await vault.grow_message(answer.id, "growcanary " * length * 20, "thinkcanary")
    await vault.finish_message(answer.id, "endcanary " * 900, "thinkcanary", "stopped", None)
    await vault.set_draft(row.id, "draftcanary")
    await vault.daily_backup()
    assert len(holding(folder, "askcanary")) >= 2
    await vault.delete_conversation(row.id)
    assert holding(folder, "canary") == []
    assert await vault.search("askcanary") == []
    assert [hit.conversation for hit in await vault.search("kept")] == [keep.id, keep.id]
    assert await vault.integrity() == ()
    await vault.close()
    assert holding(folder, "canary") == []
    assert holding(folder, "kept text") != []


async def test_nothing_can_be_read_in_the_files_of_an_encrypted_store(
    vault: Vault, folder: Path
) -> None:
    row = await vault.create_conversation("titlecanary")
    for _ in range(50):
        await vault.add_message(row.id, None, "user", "askcanary " * 500)
    await vault.set_setting("canary", b"canary")
    await vault.daily_backup()
    await vault.backup(folder / "mine.db")
    assert (folder / "alcove.db-wal").stat().st_size > 0
    assert holding(folder, "canary") == []
    assert holding(folder, "SQLite format 3") == []
    assert len(list(folder.rglob("*.db"))) == 3


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
async def test_no_other_user_may_read_the_files(folder: Path) -> None:
    before = os.umask(0)
    try:
        vault = await Vault.open(folder, KEY)
        await vault.create_conversation("x")
        await vault.daily_backup()
        await vault.backup(folder / "mine.db")
        await vault.create_conversation("y")
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in [folder, *folder.rglob("*")]
        }
        await vault.close()
    finally:
        os.umask(before)
    assert {"alcove.db", "alcove.db-wal", "alcove.db-shm", "mine.db"} <= set(modes)
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}


async def test_the_caller_s_thread_never_touches_the_file(vault: Vault) -> None:
    seen: set[str] = set()
    await vault._run(lambda _: seen.add(threading.current_thread().name))
    assert seen == {"vault_0"}


async def test_verbs_asked_at_once_all_happen_in_order(vault: Vault) -> None:
    row = await vault.create_conversation()
    added = await asyncio.gather(
        *(vault.add_message(row.id, None, "user", str(number)) for number in range(50))
    )
    assert [message.text for message in added] == [str(number) for number in range(50)]


async def test_a_closed_store_says_so(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    await vault.close()
    with pytest.raises(BugError, match="store_closed"):
        await vault.conversations()
    assert sorted(path.name for path in folder.iterdir()) == ["alcove.db"]


async def test_a_failed_write_changes_nothing(vault: Vault) -> None:
    row = await vault.create_conversation()
    with pytest.raises(AlcoveError):
        await vault.add_message(row.id, None, "narrator", "x")  # type: ignore[arg-type]
    assert await vault.messages(row.id) == []
    assert (await vault.conversation(row.id)).leaf is None
    await vault.add_message(row.id, None, "user", "goes on")
