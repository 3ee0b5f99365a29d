"""Named collections of documents: what is in them, where it came from, which chats use them."""

from __future__ import annotations

from collections.abc import Awaitable

import pytest

from app.core.errors import UserError
from app.vault.store import Vault
from tests.vault.papers import add, hash_of


async def code_of(verb: Awaitable[object]) -> str:
    with pytest.raises(UserError) as caught:
        await verb
    return caught.value.code


async def test_collections_are_named_and_listed(vault: Vault) -> None:
    one = await vault.create_collection("Leases", "/home/me/leases")
    two = await vault.create_collection("Leases")
    assert [(row.name, row.folder, row.papers) for row in await vault.collections()] == [
        ("Leases", "/home/me/leases", 0),
        ("Leases", "", 0),
    ]
    await vault.rename_collection(two.id, "Letters")
    await vault.set_collection_folder(one.id, "/x/\udcff")
    assert [(row.name, row.folder) for row in await vault.collections()] == [
        ("Leases", "/x/\udcff"),
        ("Letters", ""),
    ]
    await vault.delete_collection(one.id)
    assert [row.name for row in await vault.collections()] == ["Letters"]


async def test_a_changed_file_takes_the_place_of_the_older_one(vault: Vault) -> None:
    inside = await vault.create_collection("c")
    old, new, other = [await add(vault, name, name) for name in ("old", "new", "other")]
    path = "/x/a\n\udcff.pdf"
    await vault.put_in_collection(inside.id, old.id, path, 10, 20)
    await vault.put_in_collection(inside.id, old.id, "/x/copy.pdf", 11, 20)
    await vault.put_in_collection(inside.id, other.id)
    await vault.put_in_collection(inside.id, other.id)
    content = await vault.collection_papers(inside.id)
    assert [(one.paper.name, one.path, one.modified, one.size) for one in content] == [
        ("other", "", 0, 0),
        ("old", path, 10, 20),
        ("old", "/x/copy.pdf", 11, 20),
    ]
    assert (await vault.collections())[0].papers == 2
    await vault.put_in_collection(inside.id, new.id, path, 12, 21)
    await vault.put_in_collection(inside.id, new.id, "/x/copy.pdf", 12, 21)
    assert await vault.find_paper(hash_of("old")) is None
    await vault.take_from_collection(inside.id, other.id)
    await vault.take_from_collection(inside.id, path)
    await vault.take_from_collection(inside.id, "/nowhere")
    assert [one.path for one in await vault.collection_papers(inside.id)] == ["/x/copy.pdf"]
    assert await vault.find_paper(hash_of("other")) is None


async def test_a_chat_uses_collections_until_they_go(vault: Vault) -> None:
    chat = await vault.create_conversation()
    one, two = await vault.create_collection("a"), await vault.create_collection("b")
    paper = await add(vault, "p", "text")
    await vault.put_in_collection(two.id, paper.id, "/p")
    await vault.set_chat_collections(chat.id, [two.id, one.id])
    assert await vault.chat_collections(chat.id) == [two.id, one.id]
    await vault.delete_collection(two.id)
    assert await vault.chat_collections(chat.id) == [one.id]
    assert await vault.find_paper(paper.sha256) is None


async def test_what_is_gone_is_said_to_be_gone(vault: Vault) -> None:
    inside = await vault.create_collection("a")
    paper = await add(vault, "p", "text")
    for verb in (
        vault.rename_collection(9, "x"),
        vault.set_collection_folder(9, ""),
        vault.delete_collection(9),
        vault.collection_papers(9),
        vault.put_in_collection(9, paper.id, "/p"),
        vault.take_from_collection(9, "/p"),
    ):
        assert await code_of(verb) == "collection_gone"
    assert await code_of(vault.put_in_collection(inside.id, 99, "/p")) == "document_gone"
