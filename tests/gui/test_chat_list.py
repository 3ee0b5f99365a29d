"""Folders, the archive, and what a chat's menu, keys and mouse do in the list."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.ui.list.book import user_day
from app.ui.list.entries import Chat, Folder
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def full(home: Home, until: Until) -> Home:
    """A window with four chats, one of them in the folder Travel."""
    vault = home.vault
    vault.now = int(time.time() * 1000)
    vault.names[vault.new_id()] = "Travel"
    for title in ("Lisbon", "Rust borrow checker", "Sourdough", "Taxes"):
        chat = vault.add(title)
        vault.say(chat, "user", f"A question about {title}")
    vault._change(2, folder=1)
    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    return home


def lines(home: Home) -> list[str]:
    """Every line of the list, from the top."""
    model = home.inside.chat_model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chat_named(home: Home, title: str) -> int:
    """A chat by its title."""
    return next(row.id for row in home.vault.rows.values() if row.title == title)


def press(menu: QMenu, *path: str) -> None:
    """Choose an entry of a menu, by its words."""
    for word in path:
        action = next(one for one in menu.actions() if one.text().split("\t")[0] == word)
        menu = action.menu() or menu
    action.trigger()


def menu_of(home: Home, title: str) -> QMenu:
    """The menu of a chat."""
    model = home.inside.chat_model
    return home.inside.side.list.build_menu(model.entry(model.index_of(chat_named(home, title))))


def test_a_folder_stands_above_the_days_and_unfolds_with_a_click(
    full: Home, qtbot: QtBot, until: Until
):
    side, model = full.inside.side, full.inside.chat_model
    assert lines(full) == [
        "Folders",
        "Travel",
        "Today",
        "Taxes",
        "Sourdough",
        "Rust borrow checker",
    ]
    where = side.list.visualRect(model.index_of_folder(1)).center()
    qtbot.mouseClick(side.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    until(lambda: lines(full)[2] == "Lisbon")
    assert full.talk.conversation is None
    until(full.quiet)
    assert full.vault.kept["unfolded_folders"] == b"[1]"
    qtbot.mouseClick(side.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    until(lambda: "Lisbon" not in lines(full))
    until(full.quiet)


def test_an_unfolded_folder_is_remembered(home: Home, until: Until):
    home.vault.names[home.vault.new_id()] = "Travel"
    home.vault.add("Lisbon")
    home.vault._change(2, folder=1)
    home.vault.kept["unfolded_folders"] = b"[1, 99]"
    home.open()
    until(lambda: "Lisbon" in lines(home) and home.quiet())


def test_arrows_fold_and_unfold(full: Home, qtbot: QtBot, until: Until):
    view, model = full.inside.side.list, full.inside.chat_model
    view.setCurrentIndex(model.index_of_folder(1))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    until(lambda: "Lisbon" in lines(full))
    assert "unfolded" in model.index_of_folder(1).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert isinstance(view.current, Chat)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert isinstance(view.current, Folder)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    until(lambda: "Lisbon" not in lines(full))
    until(full.quiet)


def test_a_new_folder_is_named_at_once(full: Home, qtbot: QtBot, until: Until):
    full.inside.side.menu.folder_wanted.emit()
    until(lambda: full.inside.side.list.findChild(QLineEdit, "rename"))
    editor = full.inside.side.list.findChild(QLineEdit, "rename")
    assert editor.accessibleName() == "Name of the folder"
    editor.selectAll()
    qtbot.keyClicks(editor, "Work")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: "Work" in full.vault.names.values())
    assert lines(full)[:3] == ["Folders", "Travel", "Work"]
    until(full.quiet)


def test_a_chat_moves_by_its_menu(full: Home, until: Until):
    press(menu_of(full, "Taxes"), "Move to folder", "Travel")
    until(lambda: full.vault.rows[chat_named(full, "Taxes")].folder == 1)
    until(lambda: "Taxes" not in lines(full))
    full.inside.chat_model.fold(1, False)
    assert lines(full)[1:4] == ["Travel", "Taxes", "Lisbon"]
    press(menu_of(full, "Taxes"), "Move to folder", "Out of the folder")
    until(lambda: lines(full)[1:5] == ["Travel", "Lisbon", "Today", "Taxes"])
    press(menu_of(full, "Taxes"), "Move to folder", "New folder…")
    until(lambda: full.vault.rows[chat_named(full, "Taxes")].folder not in (None, 1))
    until(full.quiet)


def drag(home: Home, chat: int, to: QModelIndex) -> bool:
    """Drag a chat over a line and let it go; whether it could be let go there."""
    view, model = home.inside.side.list, home.inside.chat_model
    data = model.mimeData([model.index_of(chat)])
    where, move = view.visualRect(to).center(), Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragMoveEvent(where, move, data, left, none)
    view.dragMoveEvent(over)
    if over.isAccepted():
        view.dropEvent(QDropEvent(QPointF(where), move, data, left, none))
    return over.isAccepted()


def test_a_chat_is_dragged_into_a_folder_and_out(full: Home, until: Until):
    model, taxes = full.inside.chat_model, chat_named(full, "Taxes")
    assert not drag(full, taxes, model.index_of(chat_named(full, "Sourdough")))
    assert drag(full, taxes, model.index_of_folder(1))
    until(lambda: full.vault.rows[taxes].folder == 1 and "Taxes" not in lines(full))
    model.fold(1, False)
    assert drag(full, taxes, model.index_of(chat_named(full, "Sourdough")))
    until(lambda: full.vault.rows[taxes].folder is None)
    until(full.quiet)


def test_foreign_things_cannot_be_dropped(full: Home):
    from PySide6.QtCore import QMimeData

    model, data = full.inside.chat_model, QMimeData()
    for untrusted in (b"", b"999", b"-1", b"1 2", "²".encode(), b"9" * 40):
        data.setData("application/x-alcove-chat", untrusted)
        move = Qt.DropAction.MoveAction
        assert not model.canDropMimeData(data, move, -1, -1, model.index_of_folder(1))


def test_a_deleted_folder_leaves_its_chats_and_comes_back_with_undo(
    full: Home, qtbot: QtBot, until: Until
):
    view, model = full.inside.side.list, full.inside.chat_model
    view.setCurrentIndex(model.index_of_folder(1))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert "Travel" not in lines(full)
    assert "Lisbon" in lines(full)
    qtbot.mouseClick(full.inside.side.toast.button, Qt.MouseButton.LeftButton)
    assert "Travel" in lines(full)
    assert "Lisbon" not in lines(full)
    view.wishes.delete_folder.emit(1)
    full.inside.side.toast.settle()
    until(lambda: not full.vault.names)
    until(full.quiet)
    assert "Lisbon" in lines(full)
    assert chat_named(full, "Lisbon") in full.vault.rows


def test_archiving_puts_a_chat_away_and_the_archive_gives_it_back(
    full: Home, qtbot: QtBot, until: Until
):
    side, taxes = full.inside.side, chat_named(full, "Taxes")
    side.list.select(taxes)
    side.list.setFocus()
    qtbot.keyClick(side.list, Qt.Key.Key_A, CTRL | SHIFT)
    until(lambda: full.vault.rows[taxes].archived and "Taxes" not in lines(full))
    side.menu.archive_wanted.emit()
    until(lambda: [chat.title for chat in side.archive.model.chats] == ["Taxes"])
    assert side.archive.list.isVisible()
    assert not side.list.isVisible()
    press(side.archive.list.build_menu(side.archive.model.chats[0]), "Take out of the archive")
    until(lambda: not full.vault.rows[taxes].archived and not side.archive.model.chats)
    until(full.quiet)
    qtbot.keyClick(side.archive.list, Qt.Key.Key_Escape)
    assert side.list.isVisible()
    assert "Taxes" in lines(full)


def test_archiving_is_undone_from_the_toast(full: Home, qtbot: QtBot, until: Until):
    press(menu_of(full, "Taxes"), "Archive")
    until(lambda: "Taxes" not in lines(full))
    qtbot.mouseClick(full.inside.side.toast.button, Qt.MouseButton.LeftButton)
    until(lambda: "Taxes" in lines(full))
    until(full.quiet)


def test_the_archive_is_paged_and_a_chat_in_it_can_be_deleted(
    full: Home, qtbot: QtBot, until: Until
):
    for number in range(650):
        full.vault._change(full.vault.add(f"old {number}"), archived=True)
    side = full.inside.side
    side.menu.archive_wanted.emit()
    until(lambda: len(side.archive.model.chats) == 300 and full.quiet())
    side.archive.model.fetchMore(QModelIndex())
    until(lambda: len(side.archive.model.chats) == 600 and full.quiet())
    first = side.archive.model.chats[0]
    side.archive.list.select(first.id)
    side.archive.list.setFocus()
    qtbot.keyClick(side.archive.list, Qt.Key.Key_Delete)
    assert first.id not in {chat.id for chat in side.archive.model.chats}
    side.toast.settle()
    until(lambda: first.id not in full.vault.rows and full.quiet())


def test_a_copy_is_the_newest_and_opens(full: Home, until: Until):
    press(menu_of(full, "Taxes"), "Duplicate")
    until(lambda: "Taxes (copy)" in lines(full))
    until(full.quiet)
    assert full.talk.conversation == chat_named(full, "Taxes (copy)")


def test_a_title_made_by_the_model_arrives_without_moving_what_is_marked(full: Home, until: Until):
    model, view = full.inside.chat_model, full.inside.side.list
    full.session._open_chat(chat_named(full, "Sourdough"))
    until(full.quiet)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    rust = chat_named(full, "Rust borrow checker")
    full.vault._change(rust, title="Borrowing", titled="model")
    done = full.tasks.start(full.session.chats.refresh(rust), "refresh")
    until(done.done)
    assert "Borrowing" in lines(full)
    assert not resets
    assert view.current.title == "Sourdough"


def test_a_chat_that_is_gone_when_its_answer_ends_is_no_complaint(full: Home, until: Until):
    until(full.tasks.start(full.session.chats.refresh(4711), "refresh").done)
    assert not full.errors


def test_midnight_changes_the_headings_and_leaves_the_rest(full: Home, monkeypatch, qtbot: QtBot):
    view, model = full.inside.side.list, full.inside.chat_model
    waiting = view.findChild(QTimer, "midnight")
    assert waiting.isActive()
    assert waiting.isSingleShot()
    assert 0 < waiting.interval() <= 25 * 3_600_000 + 1000
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    waiting.timeout.emit()
    assert not resets
    view.select(chat_named(full, "Sourdough"))
    view.setFocus()
    monkeypatch.setattr(model._book, "_clock", lambda: user_day() + timedelta(days=1))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    waiting.timeout.emit()
    assert "Today" in lines(full)
    assert waiting.interval() <= 60_000
    qtbot.keyClick(view.findChild(QLineEdit, "rename"), Qt.Key.Key_Escape)
    waiting.timeout.emit()
    assert lines(full)[2:] == ["Yesterday", "Taxes", "Sourdough", "Rust borrow checker"]
    assert view.current.title == "Sourdough"
    assert waiting.isActive()


def test_nothing_waits_for_midnight_while_the_list_is_hidden(full: Home, monkeypatch):
    view, model = full.inside.side.list, full.inside.chat_model
    full.inside.panels.toggle_side()
    assert not view.findChild(QTimer, "midnight").isActive()
    monkeypatch.setattr(model._book, "_clock", lambda: user_day() + timedelta(days=1))
    full.inside.panels.toggle_side()
    assert "Yesterday" in lines(full)
    assert view.findChild(QTimer, "midnight").isActive()
    monkeypatch.setattr(model._book, "_clock", lambda: user_day() + timedelta(days=2))
    QApplication.sendEvent(view, QEvent(QEvent.Type.WindowActivate))
    assert "Last 7 days" in lines(full)


def test_a_rename_that_is_typed_survives_another_chats_change(
    full: Home, qtbot: QtBot, until: Until
):
    view = full.inside.side.list
    view.select(chat_named(full, "Taxes"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit, "rename")
    editor.setText("Taxes of 2026")
    sourdough = chat_named(full, "Sourdough")
    full.vault.now += 1
    full.vault._change(sourdough, updated=full.vault.now)
    until(full.tasks.start(full.session.chats.refresh(sourdough), "refresh").done)
    assert lines(full)[3] == "Sourdough"
    assert editor.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert full.talk.conversation is None
    until(lambda: any(row.title == "Taxes of 2026" for row in full.vault.rows.values()))


def test_a_chat_deleted_before_its_page_is_loaded_does_not_come_back(home: Home, until: Until):
    for number in range(700):
        home.vault.add(f"chat {number}")
    home.open()
    until(lambda: home.inside.chat_model.chats and home.quiet())
    home.session.chats.delete(1)
    home.inside.chat_model.fetchMore(QModelIndex())
    until(lambda: len(home.inside.chat_model.chats) == 600 and home.quiet())
    home.inside.chat_model.fetchMore(QModelIndex())
    until(lambda: len(home.inside.chat_model.chats) == 699 and home.quiet())
    home.inside.side.toast._press()
    assert len(home.inside.chat_model.chats) == 700
    until(home.quiet)


def test_the_list_goes_on_where_a_page_holds_nothing_but_a_folded_folders_chats(
    home: Home, until: Until
):
    home.vault.names[home.vault.new_id()] = "Deep"
    home.vault.add("bottom")
    for number in range(900):
        home.vault._change(home.vault.add(f"chat {number}"), folder=1)
    home.vault.add("top")
    home.open()
    until(lambda: home.inside.chat_model.chats and home.quiet())
    home.inside.side.list.scrollToBottom()
    home.inside.chat_model.fetchMore(QModelIndex())
    until(lambda: lines(home)[-2:] == ["top", "bottom"] and home.quiet())


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """The menus that were opened; this platform cannot show them."""
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _where: menus.append(menu))
    return menus


def test_the_menu_key_opens_the_menu_of_the_line(full: Home, opened: list[QMenu]):
    from PySide6.QtGui import QContextMenuEvent

    view = full.inside.side.list
    view.select(chat_named(full, "Taxes"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    view.contextMenuEvent(event)
    words = [action.text().split("\t")[0] for action in opened[0].actions() if action.text()]
    assert words[0] == "Rename"
    assert "Delete" in words


def test_the_menu_of_all_chats_has_names_and_keys(full: Home, qtbot: QtBot, opened: list[QMenu]):
    side = full.inside.side
    assert side.more.accessibleName()
    assert side.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.mouseClick(side.more, Qt.MouseButton.LeftButton)
    assert opened == [side.menu]
    words = [action.text().split("\t")[0] for action in side.menu.actions() if action.text()]
    assert words == [
        "Temporary chat",
        "New folder",
        "Archive",
        "Import chats…",
        "Export all chats…",
    ]
