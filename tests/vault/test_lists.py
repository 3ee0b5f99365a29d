"""The list of chats: pages, pins, the archive, folders, and whose a title is."""

from __future__ import annotations

import pytest

from app.core.errors import UserError
from app.vault import conversations
from app.vault.store import Vault
from tests.vault.conftest import Clock


async def test_all_pinned_ones_show_however_old_they_are(vault: Vault) -> None:
    old = [(await vault.create_conversation(f"old {number}")).id for number in range(3)]
    for id_ in old[:2]:
        await vault.pin_conversation(id_)
    for number in range(30):
        await vault.create_conversation(f"new {number}")
    assert [row.id for row in await vault.pinned_conversations()] == [old[1], old[0]]
    page, seen = await vault.conversations(limit=10), []
    while page:
        seen += [row.id for row in page]
        page = await vault.conversations(limit=10, before=(page[-1].updated, page[-1].id))
    assert len(seen) == len(set(seen)) == 31
    assert seen[-1] == old[2]


async def test_archived_ones_are_in_the_archive_only(vault: Vault) -> None:
    plain, away, pinned = [(await vault.create_conversation(name)).id for name in "pax"]
    for id_ in (away, pinned):
        await vault.archive_conversation(id_)
    await vault.pin_conversation(pinned)
    assert [row.id for row in await vault.conversations()] == [plain]
    assert await vault.pinned_conversations() == []
    assert [row.id for row in await vault.conversations(archived=True)] == [pinned, away]
    await vault.archive_conversation(pinned, False)
    assert [row.id for row in await vault.pinned_conversations()] == [pinned]


async def test_a_folder_holds_chats_and_leaves_them_when_it_goes(vault: Vault) -> None:
    work, home = await vault.create_folder("Work"), await vault.create_folder("Home")
    rows = [await vault.create_conversation(str(number)) for number in range(4)]
    for row in rows[:3]:
        await vault.move_conversation(row.id, work.id)
    await vault.archive_conversation(rows[2].id)
    await vault.rename_folder(work.id, "Office")
    assert [(one.name, one.conversations) for one in await vault.folders()] == [
        ("Office", 3),
        ("Home", 0),
    ]
    assert [row.id for row in await vault.conversations(folder=work.id)] == [1 + 1, 1]
    assert [row.id for row in await vault.conversations(archived=True, folder=work.id)] == [3]
    await vault.move_conversation(rows[0].id, home.id)
    await vault.move_conversation(rows[1].id, None)
    await vault.delete_folder(work.id)
    assert [one.name for one in await vault.folders()] == ["Home"]
    folders = [(await vault.conversation(row.id)).folder for row in rows]
    assert folders == [home.id, None, None, None]
    assert len(await vault.conversations()) == 3


async def test_folders_that_are_gone_are_said_to_be_gone(vault: Vault) -> None:
    row, folder = await vault.create_conversation(), await vault.create_folder("x")
    await vault.delete_folder(folder.id)
    for verb, code in (
        (vault.move_conversation(row.id, folder.id), "folder_gone"),
        (vault.rename_folder(folder.id, "y"), "folder_gone"),
        (vault.delete_folder(folder.id), "folder_gone"),
        (vault.move_conversation(99, None), "conversation_gone"),
        (vault.set_choices(99, "{}"), "conversation_gone"),
        (vault.duplicate_conversation(99, "x"), "conversation_gone"),
    ):
        with pytest.raises(UserError) as caught:
            await verb
        assert caught.value.code == code
    assert (await vault.create_folder("next")).id != folder.id


async def test_it_is_known_who_gave_the_title(vault: Vault) -> None:
    row = await vault.create_conversation("first words")
    assert row.titled == "question"
    await vault.rename_conversation(row.id, "By the model", "model")
    assert (await vault.conversation(row.id)).titled == "model"
    await vault.rename_conversation(row.id, "Mine")
    assert (await vault.conversation(row.id)).titled == "user"


async def test_the_model_renames_only_what_has_the_questions_words(vault: Vault) -> None:
    row = await vault.create_conversation("first words")
    await vault.rename_conversation(row.id, "Mine")
    await vault.rename_conversation(row.id, "Nicer", "model")
    kept = await vault.conversation(row.id)
    assert (kept.title, kept.titled) == ("Mine", "user")
    assert len(await vault.search("mine")) == 1
    assert not await vault.search("nicer")
    with pytest.raises(UserError, match="conversation_gone"):
        await vault.rename_conversation(99, "Nicer", "model")
    assert await vault._run(conversations.rename, row.id, "Again", "user")
    assert not await vault._run(conversations.rename, row.id, "Nicer", "model")


async def test_choices_of_a_chat_are_kept_as_they_are(vault: Vault, clock: Clock) -> None:
    row = await vault.create_conversation()
    await vault.set_choices(row.id, '{"preset": "code"}')
    kept = await vault.conversation(row.id)
    assert (kept.choices, kept.updated) == ('{"preset": "code"}', row.updated)
