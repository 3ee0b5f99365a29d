"""Documents come: dropped, pasted, picked; read, protected, refused."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.words import Note
from app.ui.drafts import NEW_CHAT
from app.ui.papers.arrivals import LONG_PASTE, local_files, shown_name
from app.ui.widgets.basics import as_tip
from tests.gui.home import Home
from tests.gui.papers.trays import COPY, Until, carried, drop, items, press, spoken, states, tray
from tests.gui.test_chatting import ready
from tests.quick import assert_quick


def test_dropped_files_are_read_and_say_how_far(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    home.desk.papers.held = True
    assert tray(home).isHidden()
    drop(home, *files)
    until(lambda: [state for _, state in states(home)] == ["reading", "reading", "waiting"])
    assert home.session.papers.zone.overlay.isHidden()
    home.desk.papers.open_gate(6)
    until(lambda: sum(one.done for one in items(home)) == 6)
    assert "Reading: 3 of 12" in spoken(home)
    assert "3 are being read" in tray(home).summary
    home.desk.papers.open_gate()
    until(lambda: home.quiet() and all(one.share for one in items(home)))
    assert "lease.pdf. 12 pages · 3400 tokens · whole. This chat" in spoken(home)
    assert "12 sheets" in spoken(home, 1)
    assert tray(home).summary == "3 documents · 10200 tokens"
    assert [one.paper.name for one in home.desk.papers.trays[None]] == [one.name for one in files]


def test_a_drag_that_goes_elsewhere_leaves_nothing(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    data = carried(files[0])
    QApplication.sendEvent(home.talk, QDragEnterEvent(QPoint(9, 9), COPY, data, *none))
    assert home.session.papers.zone.overlay.isVisible()
    QApplication.sendEvent(home.talk, QDragLeaveEvent())
    assert home.session.papers.zone.overlay.isHidden()
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/a.pdf")])
    enter = QDragEnterEvent(QPoint(9, 9), COPY, address, *none)
    QApplication.sendEvent(home.talk, enter)
    assert not enter.isAccepted()
    assert items(home) == []


def test_files_over_the_message_box_belong_to_the_chat(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    data = carried(files[0])
    enter = QDragEnterEvent(QPoint(9, 9), COPY, data, *none)
    QApplication.sendEvent(home.talk.composer.input.viewport(), enter)
    assert enter.isAccepted()
    assert home.session.papers.zone.overlay.isVisible()
    QApplication.sendEvent(home.talk, QDragLeaveEvent())


def test_a_dropped_folder_is_what_is_in_it(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    home.desk.papers.left_out = 4
    drop(home, files[0].parent)
    until(lambda: len(items(home)) == 3 and home.quiet())
    assert home.talk.notice.text.startswith("Left out: 4 files")


def test_pasted_files_become_documents(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    home.talk.composer.input.insertFromMimeData(carried(files[0]))
    until(lambda: states(home) == [("lease.pdf", "ready")])
    assert home.talk.composer.text == ""
    until(home.quiet)


def test_a_long_paste_becomes_a_document_and_can_be_a_message(home: Home, until: Until):
    ready(home, until)
    text = "All work and no play. " * (LONG_PASTE // 20)
    pasted = QMimeData()
    pasted.setText(text)
    home.talk.composer.input.insertFromMimeData(pasted)
    until(lambda: states(home) == [("Pasted text", "ready")] and home.quiet())
    assert home.talk.composer.text == ""
    about = tray(home).about
    assert "as a document" in about.text
    about.unpack.click()
    assert home.talk.composer.text == text
    assert items(home) == []
    until(home.quiet)
    assert home.desk.papers.trays[None] == []
    assert home.desk.papers.dropped


def test_a_short_paste_is_part_of_the_message(home: Home, until: Until):
    ready(home, until)
    pasted = QMimeData()
    pasted.setText("a few words")
    home.talk.composer.input.insertFromMimeData(pasted)
    assert home.talk.composer.text == "a few words"
    assert items(home) == []


def test_the_keys_pick_files(home: Home, qtbot: QtBot, until: Until, files: list[Path]):
    ready(home, until)
    home.dialogs.files = files
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(home.window, Qt.Key.Key_O, keys)
    until(lambda: len(items(home)) == 3 and home.quiet())
    assert home.talk.composer.input.hasFocus()


def test_a_failure_stays_with_its_sentence_and_can_be_tried_again(
    home: Home, until: Until, files: list[Path]
):
    ready(home, until)
    papers = home.desk.papers
    papers.failures["lease.pdf"] = UserError("document_too_large", name="lease.pdf", bytes=1)
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "failed")])
    assert "too large" in tray(home).about.text
    assert "too large" in spoken(home)
    papers.failures.clear()
    tray(home).about.retry.click()
    until(lambda: states(home) == [("lease.pdf", "ready")] and home.quiet())
    assert tray(home).about.isHidden()


def test_a_bug_in_a_reader_is_told_in_its_line(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    home.desk.papers.failures["lease.pdf"] = ValueError("a bug")
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "failed")] and home.quiet())
    assert "went wrong" in tray(home).about.text
    assert not home.errors


def test_a_protected_document_asks_three_times(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    home.desk.papers.passwords["lease.pdf"] = "sesame"
    home.dialogs.secrets = ["one", "two", "three"]
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "failed")] and home.quiet())
    assert [text[-2] for text in home.dialogs.told[1:]] == ["2", "1"]
    home.dialogs.secrets = ["sesame"]
    tray(home).about.retry.click()
    until(lambda: states(home) == [("lease.pdf", "ready")] and home.quiet())


def test_many_protected_documents_ask_one_by_one_when_the_user_wants(
    home: Home, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.papers.passwords |= {"lease.pdf": "a", "letter.docx": "b"}
    drop(home, *files)
    until(lambda: [state for _, state in states(home)] == ["locked", "ready", "locked"])
    until(home.quiet)
    assert home.dialogs.told == []
    home.dialogs.secrets = [None, "a"]
    tray(home).list.select(items(home)[0].key)
    tray(home).about.unlock.click()
    until(home.quiet)
    assert states(home)[0] == ("lease.pdf", "locked")
    tray(home).about.unlock.click()
    until(lambda: states(home)[0] == ("lease.pdf", "ready") and home.quiet())


def test_what_the_user_should_know_of_a_document_is_said(
    home: Home, until: Until, files: list[Path]
):
    ready(home, until)
    home.desk.papers.notes["lease.pdf"] = (Note("document_hidden_text"),)
    drop(home, *files)
    until(lambda: len(items(home)) == 3 and home.quiet())
    assert tray(home).list.current.name == "lease.pdf"
    assert tray(home).about.text
    assert tray(home).about.text.rstrip(".") in spoken(home)
    press(home, Qt.Key.Key_Down)
    assert tray(home).about.text == ""


def test_the_same_file_twice_is_one_document(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    drop(home, files[0])
    until(lambda: len(items(home)) == 1 and home.quiet())
    drop(home, files[0])
    until(lambda: "already" in home.talk.notice.text and home.quiet())
    assert len(items(home)) == 1


def test_what_is_removed_is_read_no_further(home: Home, until: Until, files: list[Path]):
    ready(home, until)
    home.desk.papers.held = True
    drop(home, files[0])
    until(lambda: states(home) == [("lease.pdf", "reading")])
    tray(home).remove_wanted.emit(items(home)[0].key)
    until(home.quiet)
    assert tray(home).isHidden()
    assert not home.desk.papers.papers


def test_a_thousand_files_do_not_hold_up_the_window(home: Home, until: Until, tmp_path: Path):
    ready(home, until)
    home.desk.papers.held = True
    keeper = home.session.papers.keeper
    paths = [tmp_path / f"{number}.txt" for number in range(1000)]

    def empty() -> None:
        for item in items(home):
            keeper.remove(item.key)
        until(home.quiet)

    assert_quick(lambda: keeper.add(None, paths), 0.1, before=empty)
    assert len(items(home)) == 1000
    empty()


def test_names_of_files_are_shown_without_tricks():
    assert shown_name(Path("/a/invoice\u202efdp.exe")) == "invoice\ufffdfdp.exe"
    assert shown_name(Path("/a/two\nlines.txt")) == "two\ufffdlines.txt"
    assert shown_name(Path("/a/\udcff.txt")) == "\ufffd.txt"
    data = QMimeData()
    data.setUrls([QUrl("file:///a/%FF%20b.txt"), QUrl("https://example.org/c")])
    assert local_files(data) == [Path("/a/\udcff b.txt")]


def test_a_long_paste_for_a_new_chat_is_a_draft_when_the_window_closes(home: Home, until: Until):
    ready(home, until)
    pasted = QMimeData()
    pasted.setText("All work and no play. " * (LONG_PASTE // 20))
    home.talk.composer.input.insertFromMimeData(pasted)
    until(lambda: states(home) == [("Pasted text", "ready")] and home.quiet())
    home.talk.composer.set_text("What is this?")
    shut = home.shut()
    until(shut.done)
    kept = home.vault.kept[NEW_CHAT].decode()
    assert pasted.text().strip() in kept
    assert "What is this?" in kept


def test_an_address_from_a_browser_can_be_dropped_into_the_message(home: Home, until: Until):
    ready(home, until)
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/a.pdf")])
    address.setText("https://example.org/a.pdf")
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), COPY, address, *none)
    QApplication.sendEvent(home.talk.composer.input.viewport(), enter)
    assert enter.isAccepted()


def test_tags_in_the_name_of_a_file_are_only_signs():
    assert as_tip("a & b.pdf\n3 pages") == "a & b.pdf\n3 pages"
    assert as_tip("<h1>a.pdf\n3 pages") == "<qt>&lt;h1&gt;a.pdf<br>3 pages</qt>"
