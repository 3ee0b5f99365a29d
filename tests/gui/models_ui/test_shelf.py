"""On this computer: what the list says of each model, and what is done from it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError, UserError
from tests.gui.home import forget_windows
from tests.gui.models_ui.shelf_fakes import FakeDownloads, FakeShelfWork, judged, local, refused
from tests.gui.models_ui.shelf_scene import Scene, pocket

Until = Callable[[Callable[[], object]], None]
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def show(
    loop: asyncio.AbstractEventLoop, until: Until
) -> Iterator[Callable[[FakeShelfWork], Scene]]:
    """Shows the shelf with a disk; at the end nothing may be left of it."""
    scenes: list[Scene] = []

    def shown(work: FakeShelfWork) -> Scene:
        scene = Scene(work=work, queue=FakeDownloads())
        scenes.append(scene)
        scene.show("here")
        if work.gate.is_set():
            until(lambda: quiet(scene))
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


def lines(scene: Scene) -> list[str]:
    """The list as a screen reader tells it."""
    model = scene.shelf.model
    return [model.index(row, 0).data(SPOKEN) for row in range(model.rowCount())]


def spoken(scene: Scene, path: Path) -> str:
    """One row as a screen reader tells it."""
    return scene.shelf.model.index_of(path).data(SPOKEN)


def menu_of(scene: Scene, path: Path) -> dict[str, bool]:
    """The context menu of a model, and what of it can be chosen."""
    scene.shelf.select(path)
    menu = scene.shelf.list.build_menu(scene.shelf.list.current)
    told = {
        action.text().split("\t")[0]: action.isEnabled()
        for action in menu.actions()
        if action.text()
    }
    menu.deleteLater()
    return told


def test_models_to_chat_with_come_first_and_the_others_say_why_they_are_not(show):
    eye = local("gemma", kind="mmproj", label="F16")
    embed = local("nomic-embed", kind="embedding", label="Q8_0")
    work = FakeShelfWork([eye, local(), embed])
    work.known[eye.path] = judged(kind="projector")
    work.known[embed.path] = judged(kind="embedding")
    told = lines(show(work))
    assert told[0] == "To chat with"
    assert told[1].startswith("Qwen3 8B, Q4_K_M, 5.0 GB, Fits on the GPU")
    assert told[2] == "Other files"
    assert "Vision projector, Lets a model see pictures" in told[3]
    assert "Embedding, Compares texts; it cannot chat" in told[4]


def test_where_a_model_is_from_is_said(show):
    ollama = local("gemma", source="ollama", own=False, path=Path("/o/sha256-1"))
    cached = local("phi", source="huggingface", own=False, path=Path("/c/phi.gguf"))
    opened = local("x", source="opened", own=False, path=Path("/home/ada/Desktop/x.gguf"))
    scene = show(FakeShelfWork([ollama, cached, opened, pocket()]))
    assert "Ollama" in spoken(scene, ollama.path)
    assert "Hugging Face cache" in spoken(scene, cached.path)
    assert "Opened by hand  ·  Desktop" in spoken(scene, opened.path)
    assert "Comes with Alcove" in spoken(scene, pocket().path)


def test_a_model_with_a_part_missing_says_which_and_does_not_open(show, qtbot: QtBot):
    torn = local(complete=False, missing=(2,))
    scene = show(FakeShelfWork([torn]))
    assert "Part 2 of 2 is missing" in spoken(scene, torn.path)
    opened = []
    scene.shelf.open_wanted.connect(opened.append)
    qtbot.keyClick(scene.shelf.list, Qt.Key.Key_Return)
    assert not opened
    assert not scene.shelf.detail.open.isEnabled()
    assert scene.shelf.detail.verdict.text() == "Part 2 of 2 is missing."


def test_a_file_the_header_refuses_says_why(show):
    bad = local()
    work = FakeShelfWork([bad], {bad.path: refused(UserError("gguf_html_page"))})
    scene = show(work)
    assert scene.shelf.detail.verdict.text().startswith("This is a web page, not a model.")
    assert menu_of(scene, bad.path)["Open"] is False


def test_what_the_header_says_counts_more_than_the_name(show):
    odd = local("looks like a model")
    scene = show(FakeShelfWork([odd], {odd.path: judged(kind="embedding")}))
    assert lines(scene)[0] == "Other files"


def test_verdicts_come_later_and_each_repaints_its_row_alone(show, until: Until):
    models = [local("one"), local("two")]
    work = FakeShelfWork(models)
    work.gate.clear()
    scene = show(work)
    until(lambda: scene.shelf.model.shelved)
    changed: list[int] = []
    scene.shelf.model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    assert scene.shelf.detail.verdict.text() == "Not looked at yet."
    assert "Fits" not in spoken(scene, models[0].path)
    work.gate.set()
    until(lambda: quiet(scene))
    assert changed == [1, 2]
    assert "Fits on the GPU, about 42 tokens/s" in spoken(scene, models[0].path)
    assert scene.shelf.detail.verdict.text().startswith("Fits on the GPU, about 42 tokens/s.")


def test_looking_again_gives_up_the_look_under_way(show, until: Until):
    work = FakeShelfWork([local("one")])
    work.gate.clear()
    scene = show(work)
    until(lambda: scene.shelf.model.shelved)
    work.models = [local("one"), local("new")]
    scene.shelf.refresh()
    until(lambda: len(scene.shelf.model.shelved) == 2)
    work.gate.set()
    until(lambda: quiet(scene))
    assert all(one.judged for one in scene.shelf.model.shelved)
    assert scene.shelf.again.isEnabled()


def test_judging_again_after_memory_has_changed(show, until: Until):
    model = local()
    scene = show(work := FakeShelfWork([model]))
    work.known[model.path] = judged("too_large", 0.0)
    scene.shelf.judge_again()
    until(lambda: quiet(scene))
    assert "Too large: 14.2 GB are missing" in spoken(scene, model.path)


def test_memory_that_changes_during_a_look_is_judged_after_it(show, until: Until):
    scene, full = show(work := FakeShelfWork([local()])), {local().path: judged("too_large", 0.0)}
    work.gate.clear()
    scene.shelf.refresh()
    until(lambda: work.calls == [("find",)] * 2)
    scene.shelf.judge_again()
    scene.shelf.model.dataChanged.connect(lambda *_: work.known.update(full))
    work.gate.set()
    until(lambda: quiet(scene) and "Too large" in spoken(scene, local().path))


def test_enter_a_double_click_and_the_button_open_a_model(show, qtbot: QtBot):
    model = local()
    scene = show(FakeShelfWork([model]))
    opened = []
    scene.shelf.open_wanted.connect(opened.append)
    view = scene.shelf.list
    qtbot.keyClick(view, Qt.Key.Key_Return)
    where = view.visualRect(scene.shelf.model.index_of(model.path)).center()
    qtbot.mouseDClick(view.viewport(), LEFT, pos=where)
    qtbot.mouseClick(scene.shelf.detail.open, LEFT)
    assert opened == [model.path] * 3


def test_the_open_model_is_marked(show):
    model = local()
    scene = show(FakeShelfWork([model, local("other")]))
    scene.shelf.show_loaded(model.path)
    assert "open now" in spoken(scene, model.path)
    assert scene.shelf.detail.open.text() == "Open now"
    assert not scene.shelf.detail.open.isEnabled()
    scene.shelf.show_loaded(None)
    assert "open now" not in spoken(scene, model.path)
    assert scene.shelf.detail.open.isEnabled()


def type_name(scene: Scene, qtbot: QtBot, name: str) -> None:
    """Rename the chosen model with the keys."""
    qtbot.keyClick(scene.shelf.list, Qt.Key.Key_F2)
    editor = scene.shelf.list.findChild(QLineEdit, "rename")
    editor.setText(name)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_f2_renames_and_an_empty_name_gives_the_own_one_back(show, qtbot: QtBot, until: Until):
    model = local()
    scene = show(FakeShelfWork([model]))
    scene.shelf.list.setFocus()
    type_name(scene, qtbot, "  My   best ")
    until(lambda: ("rename", model.path, "My best") in scene.work.calls)
    assert spoken(scene, model.path).startswith("My best,")
    type_name(scene, qtbot, "")
    until(lambda: ("rename", model.path, "") in scene.work.calls and quiet(scene))
    assert spoken(scene, model.path).startswith("Qwen3 8B,")


def test_delete_asks_with_what_it_frees_and_then_does(show, qtbot: QtBot, until: Until):
    model = local(parts=(Path("/a"), Path("/b")))
    scene = show(FakeShelfWork([model, local("other")]))
    scene.shelf.show_loaded(model.path)
    scene.asking.agrees = False
    qtbot.keyClick(scene.shelf.list, Qt.Key.Key_Delete)
    until(lambda: quiet(scene))
    question = scene.asking.asked[0]
    assert question.startswith("Delete Qwen3 8B from this computer? This frees 5.0 GB.")
    assert "All 2 parts are deleted." in question
    assert "The model is open now and will be closed first." in question
    assert ("delete", model.path) not in scene.work.calls
    scene.asking.agrees = True
    qtbot.keyClick(scene.shelf.list, Qt.Key.Key_Delete)
    until(lambda: quiet(scene))
    assert [one.model.name for one in scene.shelf.model.shelved] == ["other"]
    assert scene.shelf.notice.text == "Qwen3 8B was deleted. 5.0 GB are free again."


def test_files_of_others_cannot_be_deleted(show, qtbot: QtBot):
    foreign = local("gemma", source="lm-studio", own=False)
    mine = local("mine", source="folder", own=False, path=Path("/mnt/mine.gguf"))
    scene = show(FakeShelfWork([foreign, mine, pocket()]))
    scene.shelf.select(foreign.path)
    qtbot.keyClick(scene.shelf.list, Qt.Key.Key_Delete)
    assert not scene.asking.asked
    assert menu_of(scene, foreign.path)["Delete (belongs to LM Studio)"] is False
    assert menu_of(scene, mine.path)["Delete (a file of yours)"] is False
    told = menu_of(scene, pocket().path)
    assert told["Delete (comes with Alcove)"] is False
    assert told["Rename"] is told["Make a smaller one…"] is False


def test_a_refused_delete_is_said_above_the_list(show, qtbot: QtBot, until: Until):
    scene = show(FakeShelfWork([local()]))
    scene.work.failure = OutsideError("disk_full", path="/x")
    qtbot.keyClick(scene.shelf.list, Qt.Key.Key_Delete)
    until(lambda: quiet(scene))
    assert scene.shelf.notice.text.startswith("The disk is full")
    assert scene.shelf.model.shelved


def test_the_menu_key_and_the_dots_open_the_menu(
    show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _where: opened.append(menu))
    model = local()
    scene = show(FakeShelfWork([model]))
    view = scene.shelf.list
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, QPoint(), QPoint()))
    assert opened.pop().actions()
    box = view.visualRect(scene.shelf.model.index_of(model.path))
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(box.right() - 20, box.center().y()))
    assert opened.pop().actions()
    qtbot.mouseClick(scene.shelf.detail.more, LEFT)
    assert opened.pop().actions()


def test_show_in_folder(show):
    model = local()
    scene = show(FakeShelfWork([model]))
    scene.shelf.list.folder_wanted.emit(model)
    assert scene.asking.opened == [model.path.parent]


def test_the_filter_matches_names_labels_and_places(show, qtbot: QtBot, until: Until):
    scene = show(FakeShelfWork([local("Qwen3"), local("gemma", source="ollama", own=False)]))
    qtbot.keyClicks(scene.shelf.search, "OLLAMA gem")
    until(lambda: [one.model.name for one in scene.shelf.model.shelved] == ["gemma"])
    assert scene.shelf.detail.name.text() == "gemma"
    scene.shelf.search.setText("llama 99")
    until(lambda: not scene.shelf.model.shelved)
    assert scene.shelf.empty._title.text() == "No model matches “llama 99”"
    assert scene.shelf.empty.isVisible()
    assert not scene.shelf.detail.isVisible()
    qtbot.keyClick(scene.shelf.search, Qt.Key.Key_Escape)
    until(lambda: len(scene.shelf.model.shelved) == 2)
    assert scene.shelf.list.isVisible()


def test_down_goes_from_the_filter_into_the_list(show, qtbot: QtBot):
    scene = show(FakeShelfWork([local()]))
    qtbot.keyClick(scene.shelf.search, Qt.Key.Key_Down)
    assert scene.shelf.list.hasFocus()
    assert scene.shelf.list.current is not None


def test_folders_are_added_and_looked_through_no_more(show, until: Until):
    scene = show(FakeShelfWork([local()]))
    scene.asking.folder = Path("/mnt/models & more")
    scene.shelf.folders.add_wanted.emit()
    until(lambda: quiet(scene))
    assert scene.work.calls.count(("find",)) == 2
    menu = scene.shelf.folders.build_menu()
    action = menu.actions()[-1]
    assert action.text() == "Look no more through /mnt/models && more"
    action.trigger()
    menu.deleteLater()
    until(lambda: quiet(scene))
    assert scene.work.own_folders == []
    assert scene.work.calls.count(("find",)) == 3


def test_a_folder_that_is_gone_is_said(show):
    work = FakeShelfWork([local()], absent=(Path("/media/stick"),))
    scene = show(work)
    assert scene.shelf.hints.text() == "The folder /media/stick is not there now."
    assert scene.shelf.hints.isVisible()


def test_the_total_counts_what_is_ours_alone(show):
    foreign = local("theirs", gb=40, own=False, source="ollama")
    scene = show(FakeShelfWork([local(gb=5), local("b", gb=2.5), foreign]))
    assert scene.shelf.total.text() == "3 models  ·  Alcove's own take 7.5 GB"


@pytest.mark.parametrize("models", [[], [pocket()]], ids=["nothing", "only the built-in"])
def test_an_empty_shelf_leads_to_discover(show, qtbot: QtBot, models):
    scene = show(FakeShelfWork(list(models)))
    offer = scene.shelf.invitation if models else scene.shelf.empty
    assert offer.isVisible()
    qtbot.mouseClick(offer.seek, LEFT)
    assert scene.page.tab == "discover"


def test_a_name_from_outside_is_never_markup(show):
    scene = show(FakeShelfWork([local("<img src=x><b>Qwen</b>")]))
    assert scene.shelf.detail.name.textFormat() == Qt.TextFormat.PlainText
    assert scene.shelf.detail.path.textFormat() == Qt.TextFormat.PlainText
    scene.window.grab()


def test_the_choice_stays_when_the_disk_is_looked_at_again(show, until: Until):
    models = [local("a"), local("b"), local("c")]
    scene = show(FakeShelfWork(models))
    scene.shelf.select(models[1].path)
    scene.work.models = [local("0"), *models]
    scene.shelf.refresh()
    until(lambda: quiet(scene))
    assert scene.shelf.list.current.model.name == "b"


def test_a_file_that_was_replaced_is_judged_anew(show, until: Until):
    model = local()
    scene = show(FakeShelfWork([model]))
    other = replace(model, bytes=1)
    assert scene.shelf.model.judged(model) is not None
    assert scene.shelf.model.judged(other) is None


def test_the_shelf_is_painted_in_every_width_and_direction(show, until: Until):
    scene = show(FakeShelfWork([local("a" * 90), local(complete=False, missing=(1, 2))]))
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        scene.window.setLayoutDirection(direction)
        for width in (400, 560, 1200):
            scene.window.resize(width, 400)
            QApplication.processEvents()
            assert scene.window.width() == width
            assert not scene.window.grab().isNull()


def test_the_tabs_turn_with_keys_and_say_how_many_downloads_there_are(show, qtbot: QtBot):
    scene = show(FakeShelfWork([local()]))
    turned = []
    scene.page.turned.connect(turned.append)
    qtbot.keyClick(scene.page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(scene.page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(scene.page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert turned == ["downloads", "discover", "downloads"]
    assert scene.page.tabs.tabText(2) == "Downloads"
    scene.page.show_count(3)
    assert scene.page.tabs.tabText(2) == "Downloads (3)"
    QApplication.sendEvent(scene.page.tabs, QEvent(QEvent.Type.StyleChange))
