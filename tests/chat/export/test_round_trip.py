"""What is exported as JSON comes back exactly, alone and in an archive, through the store too."""

from __future__ import annotations

import io
import random
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.chat.export import archive, own_json, tree_of
from app.chat.imports import keep, read
from app.vault.rows import NewConversation, NewNode
from app.vault.store import Vault
from tests.chat.trees import chat, tree


def back(path: Path) -> list[NewConversation]:
    found = list(read(path))
    assert all(one.left_out == () for one in found)
    return [one.conversation for one in found if one.conversation is not None]


@pytest.mark.parametrize("seed", range(60))
def test_any_tree_comes_back_as_it_was(seed: int, tmp_path: Path) -> None:
    whole = tree(random.Random(seed))
    path = tmp_path / "chat.json"
    path.write_bytes(own_json(whole))
    assert back(path) == [whole]


def test_all_chats_come_back_from_the_archive_in_their_order(tmp_path: Path) -> None:
    dice = random.Random(7)
    chats = [tree(dice) for _ in range(25)]
    path = tmp_path / "all.zip"
    with path.open("wb") as file:
        assert archive(file, chats, "json") == 25
    assert back(path) == chats


async def test_the_store_gives_back_the_same_tree(tmp_path: Path) -> None:
    vault = await Vault.open(tmp_path, None)
    try:
        dice = random.Random(3)
        for _ in range(12):
            before = replace(tree(dice), choices="")
            row = await keep(vault, before)
            after = tree_of(row, await vault.messages(row.id))
            last = len(before.messages) - 1
            expected = replace(before, leaf=last if before.leaf is None else before.leaf)
            assert after == expected
            again = tmp_path / f"{row.id}.json"
            again.write_bytes(own_json(after))
            assert back(again) == [after]
    finally:
        await vault.close()


async def test_choices_that_name_a_message_name_the_same_one_afterwards(tmp_path: Path) -> None:
    vault = await Vault.open(tmp_path, None)
    try:
        await keep(vault, chat("First", "There"))  # so that ids are no indices
        row = await keep(vault, replace(chat("a", "b", "c", "d"), choices='{"context_after": 1}'))
        row = await vault.conversation(row.id)
        messages = await vault.messages(row.id)
        assert f'"context_after": {messages[1].id}' in row.choices
        assert '"context_after": 1' in tree_of(row, messages).choices
    finally:
        await vault.close()


async def test_a_growing_answer_is_exported_as_broken_off(tmp_path: Path) -> None:
    vault = await Vault.open(tmp_path, None)
    try:
        row = await vault.create_conversation("Growing")
        _, answer = await vault.add_exchange(row.id, None, "Why?", "model")
        await vault.grow_message(answer.id, "Because", "")
        row = await vault.conversation(row.id)
        messages = tree_of(row, await vault.messages(row.id)).messages
        assert [node.state for node in messages] == ["complete", "interrupted"]
        assert messages[1].text == "Because"
    finally:
        await vault.close()


def test_half_a_surrogate_does_not_stop_an_export(tmp_path: Path) -> None:
    whole = NewConversation("\ud800", 0, 0, messages=(NewNode(None, "user", "a\udfffb"),))
    path = tmp_path / "chat.json"
    path.write_bytes(own_json(whole))
    (found,) = back(path)
    assert (found.title, found.messages[0].text) == ("?", "a?b")


def test_the_archive_has_safe_names_and_a_list(tmp_path: Path) -> None:
    titles = ["../../etc/passwd", "CON", "a:b*c?", "", "x" * 300, "Same", "same", "\u202egpj.exe"]
    made = io.BytesIO()
    archive(made, [chat("Hi", title=title) for title in titles], "md")
    with zipfile.ZipFile(made) as found:
        names = found.namelist()
        index = found.read("index.md").decode()
        assert found.testzip() is None
    assert names[0] == "0001 etc passwd.md"
    assert names[1] == "0002 _CON.md"
    assert names[-1] == "index.md"
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert not set(name) & set('<>:"\\|?*\u202e')
        assert ".." not in name
        assert len(name.encode()) < 200
    assert index.count("\n- [") == len(titles)
