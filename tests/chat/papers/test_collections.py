"""A collection is kept up with its folder, by what is in the files."""

from __future__ import annotations

import os
from contextlib import aclosing
from pathlib import Path

import pytest

from app.chat.papers import taking
from app.chat.papers.collections import Refreshed
from app.chat.papers.taking import Expanded
from app.core.errors import UserError
from app.core.events import PaperProgress
from tests.chat.papers.papers_room import PapersRoom


async def refreshed(papers: PapersRoom, id_: int) -> Refreshed:
    async with aclosing(papers.shelf.refresh_collection(id_)) as events:
        *progress, last = [event async for event in events]
    assert all(isinstance(one, PaperProgress) for one in progress)
    assert isinstance(last, Refreshed)
    return last


async def names(papers: PapersRoom, id_: int) -> list[str]:
    return sorted(one.paper.name for one in await papers.shelf.collection_papers(id_))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "flat"
    found.mkdir()
    (found / "lease.txt").write_text("The rent is 2400.")
    (found / "rules.txt").write_text("No shoes.")
    return found


async def test_new_changed_and_gone_files(papers: PapersRoom, folder: Path) -> None:
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    first = await refreshed(papers, id_)
    assert (first.taken, first.gone, first.failed) == (2, 0, ())
    assert await names(papers, id_) == ["lease.txt", "rules.txt"]
    assert (await refreshed(papers, id_)).taken == 0
    assert len(papers.reader.reads) == 2
    (folder / "lease.txt").write_text("The rent is 2500 now.")
    (folder / "rules.txt").unlink()
    (folder / "new.txt").write_text("New.")
    second = await refreshed(papers, id_)
    assert (second.taken, second.gone) == (2, 1)
    assert await names(papers, id_) == ["lease.txt", "new.txt"]
    texts = [
        passage.text
        for one in await papers.shelf.collection_papers(id_)
        for passage in await papers.shelf.passages(one.paper.id)
    ]
    assert sorted(texts) == ["New.", "The rent is 2500 now."]


async def test_a_file_that_was_only_touched_is_not_read(papers: PapersRoom, folder: Path) -> None:
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    await refreshed(papers, id_)
    os.utime(folder / "lease.txt", (1, 1))
    await refreshed(papers, id_)
    assert len(papers.reader.reads) == 2
    assert await names(papers, id_) == ["lease.txt", "rules.txt"]
    (kept,) = [
        one for one in await papers.shelf.collection_papers(id_) if one.path.endswith("lease.txt")
    ]
    assert kept.modified == 1000


async def test_one_bad_file_spoils_nothing(papers: PapersRoom, folder: Path) -> None:
    (folder / "bad.txt").write_text("damaged")
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    found = await refreshed(papers, id_)
    assert found.taken == 2
    ((name, error),) = found.failed
    assert (name, error.code) == ("bad.txt", "document_damaged")


async def test_a_disk_that_is_not_there_empties_nothing(papers: PapersRoom, folder: Path) -> None:
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    await refreshed(papers, id_)
    folder.rename(folder.with_name("moved"))
    with pytest.raises(UserError, match="collection_folder_gone"):
        await refreshed(papers, id_)
    folder.mkdir()  # as the place of an unmounted disk stays
    with pytest.raises(UserError, match="collection_folder_empty"):
        await refreshed(papers, id_)
    assert len(await names(papers, id_)) == 2
    with pytest.raises(UserError, match="collection_gone"):
        await refreshed(papers, id_ + 99)


async def test_a_folder_that_was_moved_is_not_read_again(
    papers: PapersRoom, folder: Path, tmp_path: Path
) -> None:
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    await refreshed(papers, id_)
    by_hand = tmp_path / "by-hand.txt"
    pasted = await papers.take_in("by-hand.txt", "By hand.")
    await papers.shelf.put_in_collection(id_, pasted.id, str(by_hand))
    reads = len(papers.reader.reads)
    moved = folder.rename(tmp_path / "new home")
    (moved / "rules.txt").unlink()
    await papers.shelf.follow_folder(id_, moved)
    found = await refreshed(papers, id_)
    assert (found.taken, found.gone, len(papers.reader.reads)) == (0, 1, reads)
    paths = [one.path for one in await papers.shelf.collection_papers(id_)]
    assert sorted(paths) == sorted([str(by_hand), str(moved / "lease.txt")])
    assert (await papers.shelf.collections())[0].folder == str(moved)


async def test_a_file_that_is_one_too_many_is_not_taken_for_gone(
    papers: PapersRoom, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    await refreshed(papers, id_)
    monkeypatch.setattr(taking, "MOST_FILES", 2)
    (folder / "a-new-one.txt").write_text("New.")
    found = await refreshed(papers, id_)
    assert (found.gone, found.left_out) == (0, 1)
    assert await names(papers, id_) == ["a-new-one.txt", "lease.txt", "rules.txt"]


async def test_a_folder_that_may_not_be_read_now_empties_nothing(
    papers: PapersRoom, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    await refreshed(papers, id_)

    def refuse(path: object) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(taking, "expand", lambda _paths: Expanded((), 0))
    monkeypatch.setattr("app.chat.papers.collections.expand", lambda _paths: Expanded((), 0))
    monkeypatch.setattr(os, "lstat", refuse)
    assert (await refreshed(papers, id_)).gone == 0
    assert len(await names(papers, id_)) == 2


async def test_what_was_added_by_hand_stays(papers: PapersRoom, folder: Path) -> None:
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    pasted = await papers.take_in("pasted.txt", "By hand.")
    await papers.shelf.put_in_collection(id_, pasted.id)
    elsewhere = await papers.take_in("elsewhere.txt", "From elsewhere.")
    await papers.shelf.put_in_collection(id_, elsewhere.id, "/gone/elsewhere.txt")
    assert (await refreshed(papers, id_)).gone == 0
    assert len(await names(papers, id_)) == 4
    await papers.shelf.take_from_collection(id_, pasted.id)
    assert len(await names(papers, id_)) == 3


async def test_collections_have_names(papers: PapersRoom) -> None:
    shelf = papers.shelf
    one = await shelf.create_collection("One")
    await shelf.rename_collection(one.id, "First")
    await shelf.set_chat_collections(papers.chat, [one.id])
    await shelf.set_chat_collections(None, [one.id])
    assert [row.name for row in await shelf.collections()] == ["First"]
    assert await shelf.chat_collections(papers.chat) == [one.id]
    assert await shelf.chat_collections(None) == [one.id]
    await shelf.delete_collection(one.id)
    assert await shelf.chat_collections(papers.chat) == []
    assert await shelf.outlook(None) == ()
    await papers.ask("Hi?")


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes on POSIX")
async def test_a_name_of_bytes_that_are_no_text(papers: PapersRoom, folder: Path) -> None:
    try:
        Path(folder, os.fsdecode(b"odd\xff.txt")).write_text("Odd.")
    except OSError:
        pytest.skip("this file system wants text")
    id_ = (await papers.shelf.create_collection("Flat", str(folder))).id
    assert (await refreshed(papers, id_)).taken == 3
    assert (await refreshed(papers, id_)).taken == 0
