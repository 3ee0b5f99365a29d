"""Collections: made, named, filled, watched, used by a chat, and gone."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.events import VectorProgress
from app.ui.papers.folder_watch import MOST_WATCHED, to_watch
from tests.gui.home import Home
from tests.gui.test_accessible import complaints
from tests.gui.test_chatting import Until, ready, write


def page_of(home: Home):
    """What is tested."""
    return home.session.papers.corner.page


def opened(home: Home, until: Until) -> Home:
    """A window with the page of collections, one of them filled."""
    ready(home, until)
    papers = home.desk.papers
    row = papers.folders[100] = papers.folders.setdefault(100, _row(100, "Flat"))
    papers.inside[row.id] = []
    papers._next = 200
    for name in ("lease.pdf", "prices.xlsx"):
        until(home.quiet)
        papers.inside[row.id].append(_inside(papers.keep(name), f"/flat/{name}"))
    home.session.papers.show_collections()
    until(home.quiet)
    return home


def _row(id_: int, name: str):
    from app.vault.rows import CollectionRow

    return CollectionRow(id_, name, "", 0)


def _inside(paper: object, path: str):
    from app.vault.rows import CollectionPaper

    return CollectionPaper(paper, path, 0, 0)


def names(home: Home) -> list[str]:
    """The collections on the page."""
    return [row.name for row in page_of(home).list.lines.rows]


def papers_shown(home: Home) -> list[str]:
    """The documents of the chosen one."""
    return [row.name for row in page_of(home).papers.lines.rows]


def test_the_page_shows_what_is_in_the_chosen_one(home: Home, until: Until):
    opened(home, until)
    assert home.inside.page is page_of(home)
    assert names(home) == ["Flat"]
    assert papers_shown(home) == ["lease.pdf", "prices.xlsx"]
    assert "2 documents" in page_of(home).list.lines.rows[0].about
    assert not complaints(home.window)


def test_a_new_collection_is_named_at_once(home: Home, qtbot: QtBot, until: Until):
    opened(home, until)
    page_of(home).new.click()
    until(lambda: home.quiet() and page_of(home).list.findChild(QLineEdit, "rename"))
    editor = page_of(home).list.findChild(QLineEdit, "rename")
    editor.selectAll()
    qtbot.keyClicks(editor, "Taxes")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: home.quiet() and names(home) == ["Flat", "Taxes"])
    assert papers_shown(home) == []
    assert "Taxes" in [row.name for row in home.desk.papers.folders.values()]


def test_files_are_added_and_taken_out(home: Home, until: Until, tmp_path: Path):
    opened(home, until)
    home.dialogs.files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    home.desk.papers.failures["b.txt"] = UserError("document_empty", name="b.txt")
    page_of(home).add.click()
    until(home.quiet)
    assert papers_shown(home) == ["lease.pdf", "prices.xlsx", "a.txt"]
    assert "b.txt has no text" in page_of(home).notice.text
    page_of(home).take.click()
    until(home.quiet)
    assert papers_shown(home) == ["prices.xlsx", "a.txt"]


def test_a_deleted_collection_comes_back_with_undo(home: Home, until: Until):
    opened(home, until)
    page_of(home).delete.click()
    until(home.quiet)
    assert names(home) == []
    page_of(home).toast.button.click()
    until(home.quiet)
    assert names(home) == ["Flat"]
    page_of(home).delete.click()
    page_of(home).toast.settle()
    until(home.quiet)
    assert home.desk.papers.folders == {}


def test_a_deleted_collection_is_deleted_once_and_not_offered(home: Home, until: Until):
    opened(home, until)
    corner = home.session.papers.corner
    for _ in range(2):
        page_of(home).delete_wanted.emit(100)
    known = asyncio.ensure_future(corner.known())
    until(known.done)
    assert known.result() == []
    page_of(home).toast.settle()
    until(home.quiet)
    assert home.desk.papers.folders == {}
    assert not home.errors


def test_a_chat_uses_a_collection(home: Home, qtbot: QtBot, until: Until):
    opened(home, until)
    home.inside.show_chat()
    room = home.session.papers
    home.desk.open_gate()
    menu = room.build_menu(list(home.desk.papers.folders.values()))
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert texts[:2] == ["Add files…", "Add a folder…"]
    flat = next(action for action in menu.actions() if action.text() == "Flat")
    flat.trigger()
    until(home.quiet)
    assert home.desk.papers.used[None] == [100]
    write(home, qtbot, "What is the rent?")
    until(lambda: home.desk.asked and home.quiet())
    chat = home.talk.conversation
    assert home.desk.papers.used[chat] == [100]
    line = room.tray.lines.items[0]
    assert line.name == "Flat"
    assert line.collection is not None
    room.tray.remove_wanted.emit(line.key)
    until(home.quiet)
    assert home.desk.papers.used[chat] == []


def test_a_document_of_the_tray_goes_into_a_collection(home: Home, until: Until, tmp_path: Path):
    opened(home, until)
    home.inside.show_chat()
    room = home.session.papers
    room.add([tmp_path / "c.txt"])
    until(lambda: room.tray.lines.items and home.quiet())
    room.corner.put(home.desk.papers.folders[100], room.tray.lines.items[0])
    until(home.quiet)
    inside = home.desk.papers.inside[100]
    assert (inside[-1].paper.name, inside[-1].path) == ("c.txt", str(tmp_path / "c.txt"))


def test_a_watched_folder_is_read_again_when_it_changes(home: Home, until: Until, tmp_path: Path):
    folder = tmp_path / "Contracts"
    folder.mkdir()
    (folder / "one.txt").write_text("one")
    opened(home, until)
    watch = home.session.papers.corner._watch
    watch._rest.setInterval(10)
    home.dialogs.file = folder
    page_of(home).watch.click()
    until(home.quiet)
    assert names(home) == ["Flat", "Contracts"]
    assert papers_shown(home) == ["one.txt"]
    (folder / "two.txt").write_text("two")
    until(lambda: papers_shown(home) == ["one.txt", "two.txt"] and home.quiet())


def test_a_collection_follows_another_folder(home: Home, until: Until, tmp_path: Path):
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(name)
    opened(home, until)
    assert page_of(home).move_folder.isHidden()
    home.dialogs.file = tmp_path / "old"
    page_of(home).watch.click()
    until(lambda: papers_shown(home) == ["old.txt"] and home.quiet())
    assert not page_of(home).move_folder.isHidden()
    home.dialogs.file = tmp_path / "new"
    page_of(home).move_folder.click()
    until(lambda: papers_shown(home) == ["new.txt"] and home.quiet())


def test_folders_are_looked_through_at_the_start(home: Home, until: Until, tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "one.txt").write_text("one")
    home.desk.papers.folders[7] = _row(7, "In").__class__(7, "In", str(tmp_path / "in"), 0)
    ready(home, until)
    until(lambda: home.desk.papers.refreshed == [7] and home.quiet())


def test_a_folder_that_is_gone_is_said_on_the_page(home: Home, until: Until):
    opened(home, until)

    async def gone(_id: int):
        raise UserError("collection_folder_gone", folder="/gone")
        yield

    home.desk.papers.refresh_collection = gone
    home.session.papers.corner._refresh_later(100)
    until(home.quiet)
    assert "/gone" in page_of(home).notice.text


def test_no_more_is_watched_than_systems_allow(tmp_path: Path):
    for number in range(MOST_WATCHED):
        (tmp_path / f"{number}").mkdir()
    (tmp_path / ".hidden").mkdir()
    found = to_watch(str(tmp_path), [str(tmp_path / "none")])
    assert len(found) <= MOST_WATCHED
    assert found[0] == str(tmp_path)
    assert not any(".hidden" in path for path in found)


def test_an_embedding_model_is_chosen_and_left(home: Home, until: Until, tmp_path: Path):
    opened(home, until)
    card, papers = home.session.papers.corner.meaning.card, home.desk.papers
    assert "words of the question" in card.text
    assert card.stop.isHidden()
    home.dialogs.file = tmp_path / "embedder.gguf"
    card.choose.click()
    until(lambda: home.quiet() and papers.embed_model)
    assert card.text.startswith("embedder searches")
    papers.made.put_nowait(VectorProgress(30, 200))
    until(lambda: "30 of 200" in card.progress)
    papers.made.put_nowait(VectorProgress(200, 200))
    until(lambda: not card.progress)
    card.stop.click()
    until(lambda: home.quiet() and papers.embed_model is None)
    assert "words of the question" in card.text


def test_a_model_that_cannot_search_is_said(home: Home, until: Until, tmp_path: Path):
    opened(home, until)
    card = home.session.papers.corner.meaning.card
    home.dialogs.file = tmp_path / "chat.gguf"
    home.desk.papers.failures["chat.gguf"] = UserError("model_not_for_embedding")
    card.choose.click()
    until(lambda: home.quiet() and "by meaning" in page_of(home).notice.text)
