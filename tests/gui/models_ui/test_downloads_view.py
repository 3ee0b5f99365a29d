"""Downloads: what each row says, its buttons and keys, and what is repainted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
from app.ui.models import download_words as words
from app.ui.models.downloads_model import DownloadsModel
from tests.gui.home import forget_windows
from tests.gui.models_ui.shelf_fakes import FakeDownloads, FakeShelfWork, download
from tests.gui.models_ui.shelf_scene import Scene

Until = Callable[[Callable[[], object]], None]
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def show(loop: asyncio.AbstractEventLoop, until: Until) -> Iterator[Callable[..., Scene]]:
    """Shows a queue; at the end nothing may be left of it."""
    scenes: list[Scene] = []

    def shown(*states) -> Scene:
        scene = Scene(work=FakeShelfWork(), queue=FakeDownloads(*states))
        scenes.append(scene)
        scene.show("downloads")
        until(lambda: scene.downloads.model.rowCount() == len(states))
        if states:
            scene.downloads.list.setCurrentIndex(scene.downloads.model.index(0, 0))
        return scene

    yield shown
    for scene in scenes:
        closing = loop.create_task(scene.close())
        until(closing.done)
        assert not scene.tasks.running
    forget_windows()
    until(lambda: not QApplication.topLevelWidgets())


def quiet(scene: Scene) -> bool:
    """Whether only the downloads are still listened to."""
    return scene.tasks.running <= {"follow downloads"}


def press(scene: Scene, qtbot: QtBot, action: str, row: int = 0) -> None:
    """Press the painted button of a row with the mouse."""
    view = scene.downloads.list
    index = scene.downloads.model.index(row, 0)
    box, state = view.visualRect(index), scene.downloads.model.state(index)
    where = next(
        QPoint(x, box.top() + 22)
        for x in range(box.left(), box.right())
        if view._delegate.action_at(box, state, QPoint(x, box.top() + 22)) == action
    )
    qtbot.mouseClick(view.viewport(), LEFT, pos=where + QPoint(8, 0))


def spoken(scene: Scene, row: int = 0) -> str:
    """A row as a screen reader tells it."""
    return scene.downloads.model.index(row, 0).data(SPOKEN)


def test_a_row_says_what_how_far_and_from_where(show):
    scene = show(download())
    assert spoken(scene) == "Qwen3 8B, Q4_K_M, Downloading, 40 %, Qwen/Qwen3-8B-GGUF"
    shown = words.figures(scene.downloads.model.states[0])
    assert shown == "2.0 of 5.0 GB  ·  42 MB/s  ·  1 min left"


def test_all_together_in_one_line(show):
    scene = show(download("a"), download("b", "queued", rate=0.0), download("c", "finished"))
    assert scene.downloads.total.text() == "2 downloads  ·  42 MB/s  ·  2 min left"
    assert scene.page.tabs.tabText(2) == "Downloads (2)"


@pytest.mark.parametrize(
    ("status", "button", "verb"),
    [
        ("running", "pause", "pause"),
        ("checking", "pause", "pause"),
        ("queued", "pause", "pause"),
        ("paused", "resume", "resume"),
        ("failed", "retry", "resume"),
    ],
)
def test_the_first_button_and_space_do_the_same(
    show, qtbot: QtBot, until: Until, status: str, button: str, verb: str
):
    scene = show(download("a", status))
    press(scene, qtbot, button)
    until(lambda: quiet(scene))
    qtbot.keyClick(scene.downloads.list, Qt.Key.Key_Space)
    until(lambda: quiet(scene))
    assert scene.queue.calls == [(verb, "a")] * 2


def test_cancel_asks_when_much_is_here(show, qtbot: QtBot, until: Until):
    scene = show(download())
    scene.asking.agrees = False
    press(scene, qtbot, "cancel")
    until(lambda: quiet(scene))
    assert "2.0 GB of it are here and will be deleted." in scene.asking.asked[0]
    assert scene.queue.calls == []
    scene.asking.agrees = True
    qtbot.keyClick(scene.downloads.list, Qt.Key.Key_Delete)
    until(lambda: scene.downloads.model.rowCount() == 0)
    assert scene.queue.calls == [("cancel", "a")]


def test_cancel_does_not_ask_for_little(show, qtbot: QtBot, until: Until):
    scene = show(download(done=99_000_000))
    press(scene, qtbot, "cancel")
    until(lambda: scene.downloads.model.rowCount() == 0)
    assert scene.asking.asked == []


def test_a_finished_one_opens_shows_its_folder_and_leaves_the_list(
    show, qtbot: QtBot, until: Until
):
    state = download("a", "finished")
    scene = show(state)
    opened: list[Path] = []
    scene.downloads.open_wanted.connect(opened.append)
    press(scene, qtbot, "open")
    qtbot.keyClick(scene.downloads.list, Qt.Key.Key_Return)
    assert opened == [state.paths[0]] * 2
    press(scene, qtbot, "folder")
    assert scene.asking.opened == [state.paths[0].parent]
    press(scene, qtbot, "remove")
    until(lambda: scene.downloads.model.rowCount() == 0)
    assert scene.asking.asked == []


def test_finished_ones_go_all_at_once(show, qtbot: QtBot, until: Until):
    scene = show(download("a", "finished"), download("b"), download("c", "finished"))
    qtbot.mouseClick(scene.downloads.clear, LEFT)
    until(lambda: [one.id for one in scene.downloads.model.states] == ["b"])
    assert not scene.downloads.clear.isVisible()


def test_a_failure_says_what_happened_and_what_to_do(show):
    error = OutsideError("disk_full", path="/models")
    scene = show(download("a", "failed", error=error))
    assert "Failed" in spoken(scene)
    assert "Free some space and try again" in spoken(scene)
    view = scene.downloads.list
    tall = view.visualRect(scene.downloads.model.index(0, 0)).height()
    scene.downloads.model.show_states([download("a", "paused")])
    assert view.visualRect(scene.downloads.model.index(0, 0)).height() < tall


def test_a_verb_that_fails_is_said(show, qtbot: QtBot, until: Until):
    scene = show(download())
    scene.queue.failure = OutsideError("disk_full", path="/models")
    press(scene, qtbot, "pause")
    until(lambda: quiet(scene))
    assert scene.downloads.notice.text.startswith("The disk is full")


def test_news_arrive_and_the_end_is_told(show, until: Until):
    scene = show(download())
    ended, counts = [], []
    scene.downloads.finished.connect(ended.append)
    scene.downloads.count_changed.connect(counts.append)
    scene.queue.tell(download("b", "queued"))
    until(lambda: scene.downloads.model.rowCount() == 2)
    scene.queue.tell(download("a", "finished", done=5_000_000_000))
    until(lambda: ended)
    assert [one.id for one in ended] == ["a"]
    assert counts == [2, 1]
    assert spoken(scene).startswith("Qwen3 8B, Q4_K_M, Finished, 5.0 GB")


def test_how_far_all_is_goes_to_the_side_panel(show, until: Until):
    told = []
    scene = show()
    scene.downloads.progressed.connect(lambda count, part: told.append((count, round(part, 2))))
    scene.queue.tell(download("a"))
    scene.queue.tell(download("b", "queued", done=0))
    until(lambda: told and told[-1] == (2, 0.2))


def test_only_the_row_that_changed_is_repainted_and_at_most_five_times_a_second(qtbot: QtBot):
    model = DownloadsModel()
    model.show_states([download("a"), download("b"), download("c")])
    changed: list[int] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        changed.extend(range(first.row(), last.row() + 1))

    model.dataChanged.connect(note)
    for step in range(1, 200):
        model.put(download("b", done=2_000_000_000 + step * 1_000_000))
        model.put(download("c"))
    assert changed == []
    model.flush()
    assert changed == [1]
    model.put(download("b", "paused"))
    assert changed == [1, 1]


def test_a_new_status_does_not_wait_behind_old_news(qtbot: QtBot):
    model = DownloadsModel()
    model.show_states([download("a")])
    model.put(download("a", done=3_000_000_000))
    model.put(download("a", "finished", done=5_000_000_000))
    assert model.states[0].status == "finished"
    model.flush()
    assert model.states[0].status == "finished"


def test_an_empty_queue_leads_to_discover(show, qtbot: QtBot):
    scene = show()
    qtbot.mouseClick(scene.downloads.seek, LEFT)
    assert scene.page.tab == "discover"
    assert scene.page.tabs.tabText(2) == "Downloads"


def test_the_menu_offers_what_the_buttons_do(show):
    scene = show(download("a", "finished"))
    menu = scene.downloads.list.build_menu(scene.downloads.model.states[0])
    told = [action.text().split("\t")[0] for action in menu.actions()]
    assert told == ["Open the model", "Show in folder", "Take off this list"]
    menu.deleteLater()


def test_split_files_are_one_row(show):
    parts = (Path("/m/x-00001-of-00002.gguf"), Path("/m/x-00002-of-00002.gguf"))
    scene = show(download("a", "finished", paths=parts))
    opened = []
    scene.downloads.open_wanted.connect(opened.append)
    scene.downloads.list.asked.emit(scene.downloads.model.states[0], "open")
    assert scene.downloads.model.rowCount() == 1
    assert opened == [parts[0]]


def test_a_second_queue_takes_the_place_of_the_first(show, until: Until):
    scene = show(download("a"))
    other = FakeDownloads(download("z"), download("y"))
    scene.downloads.attach(other)
    until(lambda: [one.id for one in scene.downloads.model.states] == ["z", "y"])
    scene.queue.tell(download("a", "finished"))
    other.tell(download("x"))
    until(lambda: scene.downloads.model.rowCount() == 3)
    assert [one.id for one in scene.downloads.model.states] == ["z", "y", "x"]


def test_downloads_are_painted_in_every_width_and_direction(show):
    error = OutsideError("disk_full", path="/" + "long/" * 40)
    scene = show(download("a", title="t" * 200), download("b", "failed", error=error))
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        scene.window.setLayoutDirection(direction)
        for width in (400, 1200):
            scene.window.resize(width, 480)
            QApplication.processEvents()
            assert not scene.window.grab().isNull()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, ""), (12, "less than a minute left"), (130, "2 min left"),
        (3 * 3600 + 300, "3 h 5 min left"), (5 * 86_400, "5 days left"),
    ],
)  # fmt: skip
def test_time_left_in_words(qapp, seconds: float | None, text: str):
    assert words.time_left(seconds) == text


@pytest.mark.parametrize(
    ("rate", "text"), [(830e3, "830 kB/s"), (4.26e6, "4.3 MB/s"), (1.2e9, "1.2 GB/s")]
)
def test_speeds_in_words(qapp, rate: float, text: str):
    assert words.speed(rate) == text


def test_while_it_is_checked_the_bar_shows_that(qapp):
    state = download("a", "checking", done=5_000_000_000, checked=1_000_000_000)
    assert words.fraction(state) == pytest.approx(0.2)
    assert words.figures(replace(state, total=0, done=0, checked=0)) == "0.0 of 0.0 MB"
