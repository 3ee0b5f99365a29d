"""Whole conversations: copied within the store, and taken in from elsewhere."""

from __future__ import annotations

import pytest

from app.core.errors import AlcoveError
from app.core.words import Statistics
from app.vault.rows import NewConversation, NewNode
from app.vault.store import Vault

NODES = (
    NewNode(None, "user", "What is bread?", created=1_000),
    NewNode(0, "assistant", "Flour.", reasoning="hm", model="gpt", created=2_000),
    NewNode(0, "assistant", "Water \ud83d.", model="gpt", created=3_000, edited=True),
    NewNode(1, "user", "And then?", created=4_000),
    NewNode(3, "assistant", "An oven", created=5_000, state="streaming"),
)


async def test_an_imported_chat_is_there_as_it_was(vault: Vault) -> None:
    tree = NewConversation("Bread", 500, 6_000, True, False, NODES, leaf=2, choices="{}")
    row = await vault.import_conversation(tree)
    assert (row.title, row.created, row.updated) == ("Bread", 500, 6_000)
    assert (row.pinned, row.archived, row.choices, row.titled) == (True, False, "{}", "user")
    rows = await vault.messages(row.id)
    ids = [one.id for one in rows]
    assert [one.parent for one in rows] == [None, ids[0], ids[0], ids[1], ids[3]]
    assert [one.created for one in rows] == [1_000, 2_000, 3_000, 4_000, 5_000]
    assert (rows[1].reasoning, rows[1].model, rows[2].edited) == ("hm", "gpt", True)
    assert (rows[2].text, rows[4].state) == ("Water \ufffd.", "interrupted")
    assert row.leaf == ids[2]
    assert {hit.message for hit in await vault.search("bread")} == {0, ids[0]}
    assert await vault.integrity() == ()


async def test_without_a_leaf_the_last_message_is_shown(vault: Vault) -> None:
    row = await vault.import_conversation(NewConversation("", -5, 1 << 80, messages=NODES))
    assert row.leaf == (await vault.messages(row.id))[-1].id
    assert (row.created, row.titled) == (0, "question")
    empty = await vault.import_conversation(NewConversation("nothing", 0, 0))
    assert empty.leaf is None


@pytest.mark.parametrize("parent", [1, 2, -1])
async def test_a_chat_that_makes_no_sense_leaves_nothing_behind(vault: Vault, parent: int) -> None:
    nodes = (NewNode(None, "user", "spoon"), NewNode(parent, "assistant", "fork"))
    with pytest.raises(AlcoveError, match="import_order"):
        await vault.import_conversation(NewConversation("cutlery", 0, 0, messages=nodes))
    assert await vault.conversations() == []
    assert await vault.search("cutlery") == await vault.search("spoon") == []
    assert await vault.integrity() == ()


async def test_a_copy_has_the_whole_tree_and_lives_on_its_own(vault: Vault) -> None:
    tree = NewConversation("Bread", 500, 6_000, True, False, NODES, leaf=2)
    row = await vault.import_conversation(tree)
    folder = await vault.create_folder("Kitchen")
    await vault.move_conversation(row.id, folder.id)
    old = await vault.messages(row.id)
    await vault.set_choices(row.id, str(old[1].id))
    await vault.set_draft(row.id, "unsent")
    await vault.finish_message(old[1].id, "Flour!", "hm", "failed", Statistics(5), "engine_died")
    await vault.set_asked(old[1].id, b"facts")
    copy = await vault.duplicate_conversation(
        row.id, "Bread (copy)", lambda choices, ids: str(ids[int(choices)])
    )
    new = await vault.messages(copy.id)
    assert (copy.title, copy.folder, copy.pinned, copy.draft) == (
        "Bread (copy)", folder.id, False, "",
    )  # fmt: skip
    assert copy.leaf == new[2].id
    assert copy.choices == str(new[1].id)
    assert [one.text for one in new][1:3] == ["Flour!", "Water \ufffd."]
    ids = [one.id for one in new]
    assert [one.parent for one in new] == [None, ids[0], ids[0], ids[1], ids[3]]
    assert (new[1].statistics, new[1].fault) == (Statistics(5), "engine_died")
    assert await vault.asked(new[1].id) == b"facts"
    assert (await vault.conversations())[0] == copy
    await vault.delete_conversation(row.id)
    assert [one.text for one in await vault.messages(copy.id)] == [one.text for one in new]
    assert [hit.message for hit in await vault.search("flour")] == [new[1].id]
    assert await vault.integrity() == ()
