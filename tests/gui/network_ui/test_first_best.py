"""The first page offers the model that suits this computer, without waiting for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.fakes import POCKET
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]


def first_page(home: Home, until: Until, lock: str = "fresh"):
    """The page of a new user."""
    home.locksmith.lock, home.model = lock, ""
    home.open()
    page = home.inside.first_start
    until(lambda: home.inside.page is page)
    return page


def test_the_best_model_leads_once_it_is_known(home: Home, until: Until):
    page = first_page(home, until)
    until(lambda: "recommend" not in home.tasks.running)
    assert not page.best.isVisible()  # the parts around models cannot be made here
    assert page.builtin.property("kind") == "primary"
    page.expect_best()
    assert page.best.isVisible()
    assert not page.best.button.isEnabled()
    assert page.builtin.property("kind") == "primary"
    before = page.builtin.mapToGlobal(page.builtin.rect().topLeft())
    page.show_best("Qwen3 14B", "9.0 GB", "It fits on your graphics card.")
    assert page.best.name.text() == "Qwen3 14B, 9.0 GB"
    assert page.best.button.isEnabled()
    assert page.builtin.property("kind") == "usual"
    assert page.builtin.mapToGlobal(page.builtin.rect().topLeft()) == before
    assert "fits on your graphics card" in page.best.button.accessibleDescription()


def test_it_takes_no_focus_from_a_hand_on_enter(home: Home, until: Until):
    page = first_page(home, until)
    page.builtin.setFocus()
    until(page.builtin.hasFocus)
    page.show_best("Qwen3 14B", "9.0 GB", "It fits.")
    assert page.builtin.hasFocus()


def test_one_press_wants_it_and_begins_with_the_built_in_one(
    home: Home, qtbot: QtBot, until: Until
):
    page, wanted = first_page(home, until), []
    page.best_wanted.connect(lambda: wanted.append(1))
    page.show_best("Qwen3 14B", "9.0 GB", "It fits.")
    qtbot.mouseClick(page.best.button, Qt.MouseButton.LeftButton)
    assert wanted == [1]
    until(lambda: home.desk.model_path == POCKET)
    until(home.quiet)


def test_the_passphrase_comes_first(home: Home, qtbot: QtBot, until: Until):
    page, wanted = first_page(home, until, "fresh_no_keyring"), []
    page.best_wanted.connect(lambda: wanted.append(1))
    page.show_best("Qwen3 14B", "9.0 GB", "It fits.")
    qtbot.mouseClick(page.best.button, Qt.MouseButton.LeftButton)
    assert wanted == []
    assert "8 characters" in page.problem.text()
    page.protect.pair.first.setText("correct horse")
    page.protect.pair.second.setText("correct horse")
    qtbot.mouseClick(page.best.button, Qt.MouseButton.LeftButton)
    assert wanted == [1]
    until(lambda: home.desk.model_path == POCKET)
    assert home.locksmith.calls == ["create_passphrase"]
    until(home.quiet)


def test_where_there_is_none_the_page_is_as_before(home: Home, until: Until):
    page = first_page(home, until)
    page.expect_best()
    page.show_best("Qwen3 14B", "9.0 GB", "It fits.")
    page.show_no_best()
    assert not page.best.isVisible()
    assert page.builtin.property("kind") == "primary"
