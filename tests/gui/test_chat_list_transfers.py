"""Export and import in the window: the sheet, files that are whole or not there, what was left."""

from __future__ import annotations

import asyncio
import json
import os
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.core.papers import Reading, Section
from app.documents.passages import split
from app.ui.list.transfers import Transfers
from app.vault.rows import NewConversation
from tests.gui.home import Home

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def full(home: Home, until: Until) -> Home:
    """A window with three chats, one of them in the archive."""
    for title in ("Lisbon", "Rust", "Old"):
        chat = home.vault.add(title)
        home.vault.say(chat, "user", f"A question about {title}")
        home.vault.say(chat, "assistant", f"**An answer** on {title}", model="Pocket")
    home.vault._change(7, archived=True)
    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    return home


def transfers(home: Home) -> Transfers:
    return home.session.transfers


def said(home: Home) -> str:
    """Every text of the sheet that is shown."""
    sheet = transfers(home).sheet
    labels = [] if sheet is None else sheet.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def click(home: Home, qtbot: QtBot, name: str) -> None:
    """Press a button of the sheet."""
    buttons = transfers(home).sheet.findChildren(QPushButton)
    button = next(one for one in buttons if one.text().strip() == name and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def files_in(folder: Path) -> list[str]:
    """The names of its files."""
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def choose(home: Home, form: str) -> None:
    """Choose a form of export."""
    buttons = transfers(home).sheet.findChildren(QRadioButton)
    next(one for one in buttons if one.text() == form).setChecked(True)


def done(home: Home, qtbot: QtBot, until: Until) -> None:
    """Close the sheet."""
    click(home, qtbot, "Done")
    until(lambda: transfers(home).sheet is None)
    until(home.quiet)


@pytest.mark.parametrize(
    ("form", "ending", "begin"),
    [
        ("Markdown", "md", b"# Lisbon"),
        ("Web page", "html", b"<!doctype html>"),
        ("Alcove's own format", "json", b"{"),
        ("PDF", "pdf", b"%PDF-"),
    ],
)
def test_a_chat_is_saved_in_each_form(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, form: str, ending: str, begin: bytes
):
    full.dialogs.file = tmp_path / f"mine.{ending}"
    full.inside.side.list.wishes.export.emit(1)
    choose(full, form)
    click(full, qtbot, "Save…")
    until(lambda: f"Saved as mine.{ending}." in said(full))
    assert full.dialogs.asked[-1] == f"Lisbon.{ending}"
    assert full.dialogs.file.read_bytes().startswith(begin)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [f"mine.{ending}"]
    done(full, qtbot, until)


def with_documents(home: Home, qtbot: QtBot) -> QCheckBox:
    """Tick the box; it was not at first."""
    (box,) = transfers(home).sheet.findChildren(QCheckBox)
    assert not box.isChecked()
    assert "names" in box.accessibleDescription()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    return box


async def give_lease(home: Home, chat: int) -> None:
    """Put a PDF into the tray of a chat."""
    reading = Reading("pdf", (Section("page", 1, "", "The rent is 2,400."),), (), 1)
    paper = await home.vault.add_paper("a" * 64, "lease.pdf", reading, split(reading), b"%PDF-")
    await home.vault.set_chat_papers(chat, [(paper.id, "chat")])


@pytest.mark.parametrize(
    ("form", "ending"),
    [("Markdown", "md"), ("Web page", "html"), ("Alcove's own format", "json"), ("PDF", "pdf")],
)
def test_a_chat_with_its_documents_is_a_zip_file(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, form: str, ending: str
):
    full.tasks.start(give_lease(full, 1), "give")
    until(lambda: full.vault.originals)
    full.dialogs.file = tmp_path / "mine.zip"
    full.inside.side.list.wishes.export.emit(1)
    choose(full, form)
    with_documents(full, qtbot)
    click(full, qtbot, "Save…")
    until(lambda: "Saved as mine.zip." in said(full))
    assert full.dialogs.asked[-1] == "Lisbon.zip"
    with zipfile.ZipFile(full.dialogs.file) as archive:
        names = ["Lisbon." + ending, "documents/0001 lease.pdf", "documents/0001 lease.pdf.md"]
        assert sorted(archive.namelist()) == names
        assert archive.read(names[1]) == b"%PDF-"
        assert b"The rent is 2,400." in archive.read(names[2])
    done(full, qtbot, until)


def test_all_chats_take_their_documents_along_if_wanted(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path
):
    full.tasks.start(give_lease(full, 1), "give")
    until(lambda: full.vault.originals)
    for wanted in (False, True):
        full.dialogs.file = tmp_path / f"{wanted}.zip"
        full.inside.side.menu.export_wanted.emit()
        if wanted:
            with_documents(full, qtbot)
        click(full, qtbot, "Save…")
        until(lambda: "3 chats saved" in said(full))
        with zipfile.ZipFile(full.dialogs.file) as archive:
            found = [name for name in archive.namelist() if name.startswith("documents/")]
        assert len(found) == (2 if wanted else 0)
        done(full, qtbot, until)


def test_a_chat_without_documents_stays_a_plain_file(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path
):
    full.dialogs.file = tmp_path / "mine.md"
    full.inside.side.list.wishes.export.emit(1)
    with_documents(full, qtbot)
    click(full, qtbot, "Save…")
    until(lambda: "Saved as mine.md." in said(full))
    assert full.dialogs.asked[-1] == "Lisbon.md"
    assert full.dialogs.file.read_bytes().startswith(b"# Lisbon")
    done(full, qtbot, until)


@pytest.mark.parametrize("form", ["Markdown", "PDF"])
def test_all_chats_go_into_one_file_the_archive_too(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, form: str
):
    full.dialogs.file = tmp_path / "all.zip"
    full.inside.side.menu.export_wanted.emit()
    choose(full, form)
    click(full, qtbot, "Save…")
    until(lambda: "3 chats saved as all.zip." in said(full))
    with zipfile.ZipFile(full.dialogs.file) as archive:
        names = {name.rsplit(".")[0] for name in archive.namelist()} - {"index"}
    assert names == {"0001 Rust", "0002 Lisbon", "0003 Old"}
    done(full, qtbot, until)


def test_a_file_that_cannot_be_written_is_said(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path
):
    full.dialogs.file = tmp_path / "missing" / "mine.md"
    full.inside.side.list.wishes.export.emit(1)
    click(full, qtbot, "Save…")
    until(lambda: "mine.md" in said(full) and "Saved" not in said(full))
    assert not full.errors
    done(full, qtbot, until)


@pytest.mark.parametrize("chat", [1, None])
def test_a_fault_of_our_own_ends_an_export_and_is_said(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, monkeypatch, chat: int | None
):
    async def messages(conversation: int):
        raise LookupError(conversation)

    monkeypatch.setattr(full.vault, "messages", messages)
    full.dialogs.file = tmp_path / "mine.md"
    full.session.chats.export_wanted.emit(chat)
    click(full, qtbot, "Save…")
    until(lambda: "went wrong (LookupError)" in said(full))
    until(full.quiet)
    assert [type(error) for error in full.errors] == [LookupError]
    assert not files_in(tmp_path)
    done(full, qtbot, until)


def test_a_fault_of_our_own_in_an_import_is_not_called_cancelled(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, monkeypatch
):
    async def take(tree: NewConversation):
        raise LookupError(tree.title)

    monkeypatch.setattr(full.vault, "import_conversation", take)
    full.dialogs.file = tmp_path / "chats.json"
    full.dialogs.file.write_text(json.dumps([conversation("one")]), encoding="utf-8")
    full.inside.side.menu.import_wanted.emit()
    click(full, qtbot, "Choose a file…")
    until(lambda: "went wrong (LookupError)" in said(full))
    assert "Cancelled" not in said(full)
    until(full.quiet)
    assert [type(error) for error in full.errors] == [LookupError]
    done(full, qtbot, until)


@pytest.mark.parametrize("fails", [False, True])
def test_a_users_own_file_beside_an_export_is_left_alone(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, monkeypatch, fails: bool
):
    async def messages(conversation: int):
        raise OSError(5, "broken disk")

    own = tmp_path / "mine.md.part"
    own.write_bytes(b"my own")
    if fails:
        monkeypatch.setattr(full.vault, "messages", messages)
    full.dialogs.file = tmp_path / "mine.md"
    full.inside.side.list.wishes.export.emit(1)
    click(full, qtbot, "Save…")
    until(lambda: ("broken disk" if fails else "Saved as mine.md.") in said(full))
    assert own.read_bytes() == b"my own"
    assert files_in(tmp_path) == (["mine.md.part"] if fails else ["mine.md", "mine.md.part"])
    if not fails and os.name == "posix":
        assert full.dialogs.file.stat().st_mode & 0o077 == 0
    done(full, qtbot, until)


def test_chats_that_are_deleted_until_undone_are_not_exported(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path
):
    chats = full.session.chats
    parts = (full.window, full.look, full.dialogs, full.tasks, chats.reload, chats.is_doomed)
    full.session.transfers = made = Transfers(*parts)
    made.attach(full.vault)
    full.dialogs.file = tmp_path / "all.zip"
    chats.delete(1)
    made.export(None)
    click(full, qtbot, "Save…")
    until(lambda: "2 chats saved as all.zip." in said(full))
    with zipfile.ZipFile(full.dialogs.file) as archive:
        assert not [name for name in archive.namelist() if "Lisbon" in name]
    done(full, qtbot, until)
    full.inside.side.toast._press()
    made.export(None)
    click(full, qtbot, "Save…")
    until(lambda: "3 chats saved as all.zip." in said(full))
    done(full, qtbot, until)


def test_a_cancelled_export_leaves_nothing_behind(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, monkeypatch
):
    kept = tmp_path / "all.zip"
    kept.write_bytes(b"an older export")
    full.dialogs.file = kept
    waiting = threading.Event()
    plain = full.vault.messages

    async def messages(conversation: int):
        if conversation == 1:
            waiting.set()
            await asyncio.Event().wait()
        return await plain(conversation)

    monkeypatch.setattr(full.vault, "messages", messages)
    full.inside.side.menu.export_wanted.emit()
    click(full, qtbot, "Save…")
    until(waiting.is_set)
    assert "1 of 3 chats" in said(full)
    click(full, qtbot, "Cancel")
    until(lambda: "Nothing was written" in said(full))
    assert kept.read_bytes() == b"an older export"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["all.zip"]
    done(full, qtbot, until)


def conversation(title: str) -> dict[str, object]:
    """A chat as OpenAI's interface has messages, with a title."""
    messages = [
        {"role": "user", "content": f"What of {title}?"},
        {"role": "assistant", "content": f"This of {title}."},
    ]
    return {"title": title, "messages": messages}


def test_chats_come_in_and_what_was_left_is_said(
    full: Home, qtbot: QtBot, until: Until, shared: Path
):
    samples = shared / "chat_exports"
    path = next(one for one in sorted(samples.rglob("*.json")) if "chatgpt" in str(one).lower())
    full.dialogs.file = path
    before = len(full.vault.rows)
    full.inside.side.menu.import_wanted.emit()
    click(full, qtbot, "Choose a file…")
    until(lambda: "came in." in said(full))
    assert len(full.vault.rows) > before
    until(full.quiet)
    shown = {chat.title for chat in full.inside.chat_model.chats}
    new = [row.title for row in full.vault.rows.values() if row.id > 9 and not row.archived]
    assert {title or "" for title in new} <= shown
    done(full, qtbot, until)


def test_our_own_export_comes_back(full: Home, qtbot: QtBot, until: Until, tmp_path: Path):
    full.dialogs.file = tmp_path / "mine.json"
    full.inside.side.list.wishes.export.emit(1)
    choose(full, "Alcove's own format")
    click(full, qtbot, "Save…")
    until(lambda: "Saved as" in said(full))
    done(full, qtbot, until)
    assert json.loads(full.dialogs.file.read_bytes())["title"] == "Lisbon"
    full.inside.side.menu.import_wanted.emit()
    click(full, qtbot, "Choose a folder…")
    until(lambda: "1 chat came in." in said(full))
    until(full.quiet)
    assert [chat.title for chat in full.inside.chat_model.chats].count("Lisbon") == 2
    done(full, qtbot, until)


def test_a_file_of_no_chats_is_said(full: Home, qtbot: QtBot, until: Until, tmp_path: Path):
    full.dialogs.file = tmp_path / "song.json"
    full.dialogs.file.write_text('{"la": "la"}', encoding="utf-8")
    full.inside.side.menu.import_wanted.emit()
    click(full, qtbot, "Choose a file…")
    until(lambda: "song.json" in said(full))
    assert not full.errors
    done(full, qtbot, until)


def test_a_cancelled_import_keeps_what_came_in(
    full: Home, qtbot: QtBot, until: Until, tmp_path: Path, monkeypatch
):
    full.dialogs.file = tmp_path / "chats.json"
    many = [conversation(f"chat {number}") for number in range(5)]
    full.dialogs.file.write_text(json.dumps(many), encoding="utf-8")
    plain, taken = full.vault.import_conversation, []

    async def take(tree: NewConversation):
        if len(taken) == 2:
            await asyncio.Event().wait()
        taken.append(tree.title)
        return await plain(tree)

    monkeypatch.setattr(full.vault, "import_conversation", take)
    full.inside.side.menu.import_wanted.emit()
    click(full, qtbot, "Choose a file…")
    until(lambda: len(taken) == 2)
    click(full, qtbot, "Cancel")
    until(lambda: "Cancelled. 2 chats came in." in said(full))
    until(full.quiet)
    assert len(full.inside.chat_model.chats) == 4
    done(full, qtbot, until)


def test_escape_leaves_the_sheet(full: Home, qtbot: QtBot, until: Until):
    full.inside.side.menu.import_wanted.emit()
    qtbot.keyClick(transfers(full).sheet, Qt.Key.Key_Escape)
    until(lambda: transfers(full).sheet is None)
    full.inside.side.menu.export_wanted.emit()
    assert transfers(full).sheet is not None
    transfers(full).sheet.close()
    until(lambda: transfers(full).sheet is None)
