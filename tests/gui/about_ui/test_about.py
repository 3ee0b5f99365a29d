"""The About page: versions to copy, licences to read, found by typing and by keys."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.about.known import OWN_LICENCE
from app.about.parts import Part, read_licence
from app.about.versions import program_lines
from app.core.errors import OutsideError
from app.ui.about.page import AboutPage
from app.ui.about.words import about_part, no_text, version_words
from tests.gui.home import Home
from tests.gui.test_accessible import complaints

ROOT = Path(__file__).resolve().parents[3]
Until = Callable[[Callable[[], object]], None]


def opened(home: Home, until: Until) -> AboutPage:
    """The page, as soon as everything is on it."""
    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    home.session.settings.about.show()
    until(lambda: isinstance(home.inside.page, AboutPage) and home.inside.page.copy.isEnabled())
    page = home.inside.page
    assert isinstance(page, AboutPage)
    return page


def said(page: AboutPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


@pytest.fixture
def page(home: Home, until: Until) -> AboutPage:
    """The page in a window."""
    return opened(home, until)


def test_versions_of_everything_are_there(page: AboutPage) -> None:
    words = said(page)
    assert "llama.cpp" in words
    assert "0.5.0, commit 0c1e570" in words
    assert any(word.startswith(f"{qVersion()}, PySide6") for word in words)


def test_the_metadata_tells_qts_version_as_qt_does() -> None:
    """The page and the doctor read it there, for the doctor does without Qt."""
    assert dict(program_lines())["Qt"].startswith(f"{qVersion()},")


def test_one_press_copies_the_report(page: AboutPage) -> None:
    QApplication.clipboard().clear()
    page.copy.click()
    told = QApplication.clipboard().text()
    assert told.startswith("Alcove ")
    assert "  llama.cpp: 0.5.0, commit 0c1e570" in told
    assert page.copy.text().strip() == page.copy.accessibleName() == "Copied"


def test_typing_finds_parts_by_name_and_licence(
    page: AboutPage, qtbot: QtBot, until: Until
) -> None:
    everything = len(page.parts.shown)
    qtbot.keyClicks(page.search, "LGPL qt")
    until(lambda: [part.name for part in page.parts.shown] == ["Qt"])
    page.search.setText("no such thing")
    until(page.list.isHidden)
    assert "No part and no licence is called that." in said(page)
    page.search.clear()
    until(lambda: len(page.parts.shown) == everything > 50)


def test_enter_opens_the_whole_licence(
    home: Home, page: AboutPage, qtbot: QtBot, until: Until
) -> None:
    page.search.setText("llama.cpp")
    until(lambda: len(page.parts.shown) == 1)
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    until(lambda: home.dialogs.shown)
    title, about, text = home.dialogs.shown[-1]
    assert title == "Licence of llama.cpp"
    assert "llama.cpp 0.5.0 is used under this licence: MIT." in about
    assert "The ggml authors" in text


def test_so_does_a_click(home: Home, page: AboutPage, qtbot: QtBot, until: Until) -> None:
    page.ensureWidgetVisible(page.list)
    box = page.list.visualRect(page.parts.index(0, 0))
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    until(lambda: home.dialogs.shown)
    assert home.dialogs.shown[-1][0] == f"Licence of {page.parts.shown[0].name}"


def test_our_own_licence_is_read_in_full(home: Home, page: AboutPage, until: Until) -> None:
    page.licence.click()
    until(lambda: home.dialogs.shown)
    assert "TERMS AND CONDITIONS" in home.dialogs.shown[-1][2]
    assert OWN_LICENCE in home.dialogs.shown[-1][1]


def test_where_the_keys_go_is_seen(page: AboutPage) -> None:
    last = page.parts.index(page.parts.rowCount() - 1, 0)
    page.list.setFocus()
    page.list.setCurrentIndex(last)
    place = page.list.viewport().mapTo(page.viewport(), page.list.visualRect(last).center())
    assert page.viewport().rect().contains(place)


def test_each_line_says_all_of_itself(page: AboutPage) -> None:
    index = page.parts.index(0, 0)
    part = page.parts.shown[0]
    told = page.parts.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert told == f"{part.name}, {part.version}, {part.licence}"


def test_everything_has_a_name_and_is_reached_by_keys(page: AboutPage) -> None:
    assert complaints(page) == []


def test_escape_goes_back_to_the_chat(home: Home, page: AboutPage) -> None:
    home.session._escape()
    assert home.inside.page is home.inside.conversation


def test_the_palette_and_the_settings_lead_here(home: Home, until: Until) -> None:
    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    (command,) = [one for one in home.session.commands.offered() if "About Alcove" in one.name]
    command.act()
    until(lambda: isinstance(home.inside.page, AboutPage))
    first = home.inside.page
    home.session._show_settings()
    home.inside.page.about_wanted.emit()
    until(lambda: home.inside.page is first)
    until(lambda: "fill about" not in home.tasks.running)


def test_an_engine_that_does_not_start_hides_nothing_else(home: Home, until: Until) -> None:
    home.desk.engine_failure = OutsideError("engine_not_started", reason="it did not answer")
    page = opened(home, until)
    assert any("it did not answer" in word for word in said(page))
    assert "Python" in said(page)
    page.copy.click()
    assert "it did not answer" in QApplication.clipboard().text()


def test_an_engine_that_starts_later_is_told_when_the_page_is_shown_again(
    home: Home, until: Until
) -> None:
    home.desk.engine_failure = OutsideError("engine_not_started", reason="it did not answer")
    page = opened(home, until)
    page.copy.click()
    home.desk.engine_failure = None
    home.inside.show_chat()
    home.session.settings.about.show()
    until(lambda: "0.5.0, commit 0c1e570" in said(page))
    words = said(page)
    assert not any("it did not answer" in word for word in words)
    assert words.count("Python") == 1
    assert page.copy.text().strip() == page.copy.accessibleName() == "Copy the versions"


def test_what_failed_while_the_page_was_filled_is_tried_again(
    home: Home, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ValueError("odd metadata")

    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    with monkeypatch.context() as patch:
        patch.setattr("app.about.bundled.own_requirements", fail)
        home.session.settings.about.show()
        until(lambda: home.errors)
    home.errors.clear()
    home.session.settings.about.show()
    page = home.inside.page
    assert isinstance(page, AboutPage)
    until(page.copy.isEnabled)
    assert len(page.parts.shown) > 50


def test_new_versions_of_parts_that_no_filter_shows_are_kept(page: AboutPage) -> None:
    everything = page.parts.shown
    changed: list[bool] = []
    page.parts.dataChanged.connect(lambda first, _last: changed.append(first.isValid()))
    page.parts.filter("no such thing")
    page.parts.show_parts(everything)
    assert page.parts.shown == ()
    assert changed == []  # there is no row that could have changed
    page.parts.filter("")
    assert page.parts.shown == everything


def test_a_part_without_a_text_says_where_to_look() -> None:
    part = Part("odd", "1", "", "https://example.org")
    assert read_licence(part) == ""
    assert "https://example.org" in no_text(part)
    assert "not named" in about_part(part)


def test_a_release_tells_its_day() -> None:
    from datetime import date

    assert version_words("1.2.0", None) == "Version 1.2.0, not released yet"
    assert "2026" in version_words("1.2.0", date(2026, 3, 4))


class ImportWatch:
    """A finder of modules that finds none, and notes which thread asked for ours."""

    def __init__(self) -> None:
        self.by_window: set[str] = set()
        self.beside: set[str] = set()

    def find_spec(self, name: str, *_: object) -> None:
        """As the protocol of finders wants it."""
        is_main = threading.current_thread() is threading.main_thread()
        (self.by_window if is_main else self.beside).add(name)


def test_what_takes_longer_than_a_frame_is_imported_beside_the_window(
    home: Home, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = {"app.about.release", "app.about.bundled", "app.about.versions"}
    for name in late:
        monkeypatch.delitem(sys.modules, name, raising=False)
    watch = ImportWatch()
    monkeypatch.setattr(sys, "meta_path", [watch, *sys.meta_path])
    opened(home, until)
    assert late <= watch.beside
    assert not late & watch.by_window


def test_nothing_of_it_is_imported_before_it_is_wanted() -> None:
    code = (
        "import sys; import app.ui.session; print([name for name in sys.modules"
        " if name.startswith('app.about') or name in ('app.ui.about.page', 'packaging')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == "[]"
