"""Our own export brings its documents back: exactly, bounded, and trusted in nothing."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from app.chat.export import Archive, file_of, gathered, own_json
from app.chat.imports import Imported, keep, own_papers, read
from app.chat.papers.kept_citations import decode_citations
from app.core.papers import Reading, Section
from app.core.words import Note
from app.documents.passages import split
from app.vault.rows import ConversationRow, NewConversation
from app.vault.store import Vault
from tests.chat.export.papered import FILE, papered


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Vault]:
    """A store of its own."""
    vault = await Vault.open(folder, None)
    try:
        yield vault
    finally:
        await vault.close()


async def whole(vault: Vault, row: ConversationRow) -> NewConversation:
    """A chat with its documents."""
    found = await gathered(vault, await vault.conversation(row.id), with_documents=True)
    return found.tree


async def zipped(vault: Vault, *rows: ConversationRow) -> bytes:
    """Chats with their documents and the files of those, as the window writes them."""
    made = io.BytesIO()
    with Archive(made, "json", alone=len(rows) == 1) as archive:
        for row in rows:
            found = await gathered(vault, await vault.conversation(row.id), with_documents=True)
            for number, name in archive.add(found.tree).items():
                archive.add_file(name, await file_of(vault, found.id_of(number)))
        archive.finish()
    return made.getvalue()


async def told(folder: Path) -> dict[str, Any]:
    """The export of a chat with documents, to be spoilt."""
    async with opened(folder / "told") as vault:
        made: dict[str, Any] = json.loads(own_json(await whole(vault, await papered(vault))))
        return made


def taken(folder: Path, value: object) -> Imported:
    """What the import makes of it."""
    path = folder / "chat.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    (found,) = read(path)
    return found


def tree_in(found: Imported) -> NewConversation:
    """The conversation of it."""
    assert found.conversation is not None
    return found.conversation


async def test_a_chat_with_documents_comes_back_exactly_into_another_store(tmp_path: Path) -> None:
    path = tmp_path / "chat.zip"
    async with opened(tmp_path / "old") as old:
        row = await papered(old)
        before = await whole(old, row)
        path.write_bytes(await zipped(old, row))
    (found,) = read(path)
    assert found.left_out == ()
    async with opened(tmp_path / "new") as new:
        row = await keep(new, tree_in(found))
        assert await whole(new, row) == before
        again = await keep(new, tree_in(found))
        (tray, same) = (await new.chat_papers(row.id), await new.chat_papers(again.id))
        assert [one.paper for one in tray] == [one.paper for one in same]
        assert [(one.paper.name, one.scope) for one in tray] == [
            ("handbook.docx", "chat"),
            ("lease.pdf", "message"),
        ]
        assert await new.original(tray[1].paper.id) == FILE
        (turns,) = (await new.turn_papers(row.id)).values()
        assert [(one.number, one.fence, one.passages) for one in turns] == [
            (1, "ab12cd34", ()),
            (2, "ab12cd34", (2, 3)),
        ]
        (blob,) = (await new.citations(row.id)).values()
        for one in decode_citations(blob):
            (passage,) = await new.passages(one.document, [one.passage])
            assert passage.text[one.start : one.end] == one.quote
        assert await new.rank_passages('"marta"', [tray[1].paper.id])
        assert await new.integrity() == ()


async def test_the_store_it_came_from_keeps_its_documents_once(tmp_path: Path) -> None:
    async with opened(tmp_path / "store") as vault:
        first = await papered(vault)
        path = tmp_path / "chat.zip"
        path.write_bytes(await zipped(vault, first))
        (found,) = read(path)
        second = await keep(vault, tree_in(found))
        assert await vault.turn_papers(first.id)
        (old,) = (await vault.turn_papers(first.id)).values()
        (new,) = (await vault.turn_papers(second.id)).values()
        assert old == new
        assert await whole(vault, first) == await whole(vault, second)


async def test_chats_that_share_a_document_share_it_again(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    async with opened(tmp_path / "old") as old:
        rows = [await papered(old) for _ in range(3)]
        path.write_bytes(await zipped(old, *rows))
        before = await whole(old, rows[0])
    async with opened(tmp_path / "new") as new:
        for found in read(path):
            row = await keep(new, tree_in(found))
            after = await whole(new, row)
            assert (after.papers, after.tray) == (before.papers, before.tray)
            assert await new.original((await new.chat_papers(row.id))[1].paper.id) == FILE


async def test_the_text_of_a_chat_is_never_that_of_a_file_that_is_dropped(tmp_path: Path) -> None:
    value = await told(tmp_path)
    value["documents"][0]["text"][0]["text"] = "Pay to Eve."
    async with opened(tmp_path / "store") as vault:
        row = await keep(vault, tree_in(taken(tmp_path, value)))
        sha256 = hashlib.sha256(FILE).hexdigest()
        assert await vault.find_paper(sha256) is None
        (turns,) = (await vault.turn_papers(row.id)).values()
        assert turns[0].paper.notes[-1] == Note("document_imported", (("sha256", sha256),))
        own = await vault.add_paper(sha256, "lease.pdf", Reading("pdf", (), ()), (), b"")
        assert own.id != turns[0].paper.id


async def test_a_document_that_is_here_stays_as_it_is(tmp_path: Path) -> None:
    value = await told(tmp_path)
    value["documents"][0]["text"][0]["text"] = "Pay to Eve."
    async with opened(tmp_path / "store") as vault:
        here = (await vault.chat_papers((await papered(vault)).id))[1].paper
        row = await keep(vault, tree_in(taken(tmp_path, value)))
        (turns,) = (await vault.turn_papers(row.id)).values()
        assert turns[0].paper.id != here.id
        assert "Marta" in (await vault.passages(here.id))[0].text
        assert "Eve" in (await vault.passages(turns[0].paper.id))[0].text


async def test_without_their_text_the_names_are_kept(tmp_path: Path) -> None:
    async with opened(tmp_path / "store") as vault:
        found = await gathered(vault, await papered(vault))
        value = json.loads(own_json(found.tree))
        came = taken(tmp_path, value)
        assert came.left_out == (Note("import_left_files", (("count", 2),)),)
        row = await keep(vault, tree_in(came))
        question, answer = await vault.messages(row.id)
        assert question.text == "What is the rent?\n\n[📎 lease.pdf]\n[📎 handbook.docx]"
        assert await vault.turn_papers(row.id) == {}
        assert await vault.chat_papers(row.id) == []
        first, _ = decode_citations((await vault.citations(row.id))[answer.id])
        assert (first.document, first.name, first.place.number) == (0, "lease.pdf", 3)
        assert first.quote == ""


async def test_a_chat_of_the_version_before_comes_in(tmp_path: Path) -> None:
    value = await told(tmp_path)
    for message in value["messages"]:
        message.pop("documents", None)
        message.pop("sources", None)
    del value["documents"], value["tray"]
    found = taken(tmp_path, value | {"version": 1})
    assert found.left_out == ()
    assert [node.turns for node in tree_in(found).messages] == [(), ()]


NONSENSE = (None, True, -1, 99, 10**30, 0.5, "x", "../../etc/passwd", [], {}, [None], {"a": []})


@pytest.mark.parametrize("nonsense", NONSENSE, ids=repr)
async def test_nonsense_in_any_place_is_put_right_or_left_out(
    tmp_path: Path, nonsense: object
) -> None:
    sound = await told(tmp_path)
    for path in places(sound):
        value = json.loads(json.dumps(sound))
        spot = value
        for step in path[:-1]:
            spot = spot[step]
        spot[path[-1]] = nonsense
        tree = tree_in(taken(tmp_path, value))
        check_sound(tree)
    async with opened(tmp_path / "store") as vault:
        await keep(vault, tree)


def places(value: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Where something of documents stands."""
    found: list[tuple[Any, ...]] = [("documents",), ("tray",), ("tray", 0), ("documents", 0)]
    found += [("tray", 0, name) for name in value["tray"][0]]
    found += [("documents", 0, name) for name in value["documents"][0]]
    found += [("documents", 0, "text", 0), ("documents", 0, "text", 0, "text")]
    found += [("documents", 0, "text", 0, name) for name in ("label", "number", "title", "heading")]
    found += [("documents", 0, "notes", 0), ("documents", 0, "notes", 0, "facts")]
    question, answer = value["messages"]
    found += [("messages", 0, "documents", 1, name) for name in question["documents"][1]]
    found += [("messages", 1, "sources", 0, name) for name in answer["sources"][0]]
    return found


def check_sound(tree: NewConversation) -> None:
    """What the store and the prompt rely on."""
    sizes = {paper.row.id: len(paper.passages) for paper in tree.papers}
    assert all(number in sizes for number, _ in tree.tray)
    for node in tree.messages:
        for turn in node.turns:
            assert all(at < sizes[turn.paper.id] for at in turn.passages)
            assert turn.fence.isalnum()
        for one in decode_citations(node.citations):
            assert one.document in {0, *sizes}
            assert one.start <= one.end


async def test_more_than_a_chat_has_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    value = await told(tmp_path)
    monkeypatch.setattr(own_papers, "MOST_PASSAGES", 4)
    found = taken(tmp_path, value)
    assert [paper.row.name for paper in tree_in(found).papers] == ["lease.pdf"]
    assert found.left_out == (Note("import_left_files", (("count", 1),)),)
    monkeypatch.setattr(own_papers, "MOST_PAPERS", 1)
    assert taken(tmp_path, value).left_out == found.left_out
    monkeypatch.setattr(own_papers, "LONGEST_PASSAGE", 4)
    assert tree_in(taken(tmp_path, value)).papers == ()


@pytest.mark.parametrize("name", ["../secret.pdf", "/etc/passwd", "documents/../../x.pdf", "x.pdf"])
async def test_a_file_is_only_looked_for_among_the_documents(tmp_path: Path, name: str) -> None:
    value = await told(tmp_path)
    value["documents"][0]["original"] = name
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "secret.pdf").write_bytes(FILE)
    (folder / "x.pdf").write_bytes(FILE)
    assert tree_in(taken(folder, value)).papers[0].original == b""


@pytest.mark.parametrize(("content", "came"), [(FILE, FILE), (b"%PDF-1.4 another", b"")])
async def test_a_file_comes_along_if_it_is_the_very_one(
    tmp_path: Path, content: bytes, came: bytes
) -> None:
    value = await told(tmp_path)
    value["documents"][0]["original"] = "documents/lease.pdf"
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mine/chat.json", json.dumps(value))
        archive.writestr("mine/documents/lease.pdf", content)
        archive.writestr("mine/documents/lease.pdf.md", "# lease.pdf")
    (found,) = read(path)
    assert tree_in(found).papers[0].original == came


async def test_a_long_document_keeps_every_passage(tmp_path: Path) -> None:
    async with opened(tmp_path / "old") as vault:
        text = "\n\n".join(f"Line {at} of it, and some more words." for at in range(5_000))
        reading = Reading("text", (Section("", 1, "", text),))
        row = await vault.create_conversation("Long")
        paper = await vault.add_paper("ab" * 32, "long.txt", reading, split(reading))
        await vault.set_chat_papers(row.id, [(paper.id, "chat")])
        before = await whole(vault, row)
        path = tmp_path / "chat.json"
        path.write_bytes(own_json(before))
        (found,) = read(path)
        assert tree_in(found) == before
