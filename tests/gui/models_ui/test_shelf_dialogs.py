"""Making a smaller copy, and what is remembered for one model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
from app.core.settings import Remembered
from app.ui.models.local_picker import LocalPicker
from app.ui.models.model_settings import ModelSettings
from app.ui.models.quantize_dialog import QuantizeDialog
from app.ui.models.quantize_list import QuantizeModel
from tests.gui.home import forget_windows
from tests.gui.models_ui.shelf_fakes import FakeDownloads, FakeShelfWork, judged, local
from tests.gui.models_ui.shelf_scene import Scene

Until = Callable[[Callable[[], object]], None]
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
FULL = local("Phi-4-mini", "F16", 7.67)
SMALL = local("Qwen3-8B", "Q4_K_M", 5.0)


@pytest.fixture
def scene(loop: asyncio.AbstractEventLoop, until: Until) -> Iterator[Scene]:
    """A shelf with a model at full precision and one that is quantized."""
    work = FakeShelfWork([FULL, SMALL], {FULL.path: judged(parameters=3_836_000_000)})
    scene = Scene(work=work, queue=FakeDownloads()).show("here")
    until(lambda: quiet(scene))
    yield scene
    closing = loop.create_task(scene.close())
    until(closing.done)
    assert not scene.tasks.running
    forget_windows()
    until(lambda: not QApplication.topLevelWidgets())


def quiet(scene: Scene) -> bool:
    """Whether only the downloads are still listened to."""
    return scene.tasks.running <= {"follow downloads"}


def dialog_of(scene: Scene, kind: type[QDialog]) -> QDialog:
    """The dialog that is open."""
    found = [one for one in scene.window.findChildren(kind) if one.isVisible()]
    return found[0] if found else None


def smaller(scene: Scene, until: Until, path: Path) -> QuantizeDialog:
    """Ask for a smaller copy of a model, as with the button."""
    scene.shelf.select(path)
    scene.shelf.detail.smaller.click()
    until(lambda: quiet(scene) and dialog_of(scene, QuantizeDialog))
    return dialog_of(scene, QuantizeDialog)


def types(dialog: QuantizeDialog) -> list[str]:
    """The types that are offered."""
    model: QuantizeModel = dialog.types
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_usual_types_are_offered_with_size_quality_and_verdict(scene: Scene, until: Until):
    dialog = smaller(scene, until, FULL.path)
    assert types(dialog) == ["Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_K_S", "Q3_K_M", "Q2_K"]
    told = dialog.types.index_of("Q4_K_M").data(SPOKEN)
    assert told == "Q4_K_M, Hardly worse, +2.8 % perplexity, about 2.3 GB, Fits on the GPU"
    assert dialog.chosen.best
    assert dialog.chosen.file_type == "Q6_K"
    assert "200.0 GB are free" in dialog.space.text()


def test_all_types_leave_out_what_cannot_be_made_here(scene: Scene, until: Until):
    dialog = smaller(scene, until, FULL.path)
    dialog.all.click()
    until(lambda: quiet(scene))
    offered = types(dialog)
    assert {"IQ4_XS", "Q5_K_S", "Q4_0"} < set(offered)
    assert not {"IQ1_S", "IQ2_XXS", "Q2_K_S", "TQ1_0", "F16", "F32"} & set(offered)
    assert "Not measured" in dialog.types.index_of("IQ4_XS").data(SPOKEN)
    assert dialog.chosen.file_type == "Q6_K"


def test_a_quantized_file_is_made_smaller_with_a_warning(scene: Scene, until: Until):
    dialog = smaller(scene, until, SMALL.path)
    words = [label.text() for label in dialog.findChildren(type(dialog.why))]
    assert any(text.startswith("This file is quantized already (Q4_K_M).") for text in words)
    assert types(dialog) == ["Q4_K_S", "Q3_K_M", "Q2_K"]
    assert not dialog.why.isVisible()
    full = smaller_words(scene, until)
    assert not any("quantized already" in text for text in full)


def smaller_words(scene: Scene, until: Until) -> list[str]:
    """All that the dialog of the full file says."""
    dialog_of(scene, QuantizeDialog).close()
    until(lambda: dialog_of(scene, QuantizeDialog) is None)
    dialog = smaller(scene, until, FULL.path)
    return [label.text() for label in dialog.findChildren(type(dialog.why))]


def test_a_full_disk_is_said_before_anything_begins(scene: Scene, until: Until):
    scene.quantizing.free = 1_000_000_000
    dialog = smaller(scene, until, FULL.path)
    assert dialog.space.text() == "Only 1.0 GB are free on the disk; 2.2 GB more are needed."
    assert not dialog.start.isEnabled()


def test_a_copy_is_made_with_progress_and_appears_in_the_list(
    scene: Scene, qtbot: QtBot, until: Until
):
    dialog = smaller(scene, until, FULL.path)
    qtbot.keyClick(dialog.start, Qt.Key.Key_Return)
    until(dialog.progress.tensor.text)
    assert dialog.progress.text.text().startswith("Making Q6_K")
    assert dialog.progress.tensor.text() == "blk.7.ffn_down.weight"
    assert dialog.progress.part.text() == "20 %"
    assert scene.shelf.bar.isVisible()
    scene.work.models.append(local("Phi-4-mini", "Q6_K", 3.1))
    for _ in range(4):
        scene.quantizing.gate.release()
    until(lambda: scene.quantizing.ended == ["Q6_K finished"] and quiet(scene))
    assert scene.shelf.notice.text == "Phi-4-mini is now here as Q6_K too."
    assert len(scene.shelf.model.shelved) == 3
    assert not scene.shelf.bar.isVisible()
    until(lambda: dialog_of(scene, QuantizeDialog) is None)


def test_closing_lets_it_go_on_and_show_brings_it_back(scene: Scene, qtbot: QtBot, until: Until):
    dialog = smaller(scene, until, FULL.path)
    dialog.start.click()
    until(lambda: scene.shelf.job.running)
    dialog.progress.hide_button.click()
    until(lambda: dialog_of(scene, QuantizeDialog) is None)
    assert scene.shelf.job.running
    scene.shelf.bar.show_wanted.emit()
    again = dialog_of(scene, QuantizeDialog)
    assert again.progress.text.text() == "Making Q6_K"
    until(lambda: again.progress.part.text() == "20 %")
    again.progress.stop_button.click()
    until(lambda: quiet(scene) and not scene.shelf.job.running)
    assert scene.quantizing.ended == ["Q6_K stopped"]
    assert again._pages.currentIndex() == 0
    assert again.start.isEnabled()


def test_it_can_be_stopped_before_it_has_begun(scene: Scene, until: Until):
    dialog = smaller(scene, until, FULL.path)
    dialog.start.click()
    dialog.progress.stop_button.click()
    until(lambda: quiet(scene) and not scene.shelf.job.running)
    assert dialog.start.isEnabled()
    assert not scene.shelf.bar.isVisible()


def test_a_failure_is_said_in_the_dialog_and_above_the_list(scene: Scene, until: Until):
    scene.quantizing.failure = OutsideError("disk_full", path="/models")
    dialog = smaller(scene, until, FULL.path)
    dialog.start.click()
    scene.quantizing.gate.release()
    until(lambda: scene.quantizing.ended == ["Q6_K failed"] and quiet(scene))
    assert dialog.problem.text().startswith("The disk is full")
    assert scene.shelf.notice.text.startswith("The disk is full")


def settings(scene: Scene, until: Until, path: Path = FULL.path) -> ModelSettings:
    """Open the settings of a model, as with the button."""
    scene.shelf.select(path)
    scene.shelf.detail.settings.click()
    until(lambda: dialog_of(scene, ModelSettings) and scene.settings.weighed)
    return dialog_of(scene, ModelSettings)


def test_settings_show_the_verdict_of_what_is_chosen(scene: Scene, until: Until):
    sheet = settings(scene, until)
    until(lambda: sheet.verdict.text() == "Fits on the GPU, about 42 tokens/s")
    assert sheet.context.text() == "Automatic"
    assert sheet.context.maximum() == 40_960
    assert sheet.layers.maximum() == 37
    sheet.context.setValue(32_768)
    until(lambda: sheet.verdict.text().startswith("Partly on the GPU (24 of 37 layers)"))
    sheet.reject()
    until(lambda: quiet(scene))
    assert scene.settings.values == {}


def test_saved_settings_are_remembered_and_judged(scene: Scene, until: Until):
    sheet = settings(scene, until)
    sheet.context.setValue(16_384)
    sheet.layers.setValue(12)
    sheet.kv.setCurrentIndex(2)
    sheet.name.setText(" Little  Phi ")
    scene.work.known[FULL.path] = judged("processor", 5.0)
    sheet.save.click()
    until(lambda: quiet(scene))
    remembered = scene.settings.values[FULL.path]
    assert remembered == Remembered("Little Phi", 16_384, 12, "q8_0")
    told = scene.shelf.model.index_of(FULL.path).data(SPOKEN)
    assert "Runs on the processor" in told


def test_all_automatic_takes_everything_back_but_the_name(scene: Scene, until: Until):
    known = Remembered("Phi", 8192, 0, "f16", tokens_per_second=21.0)
    scene.settings.values[FULL.path] = known
    sheet = settings(scene, until)
    assert sheet.layers.text() == "0"
    sheet.automatic.click()
    sheet.save.click()
    until(lambda: quiet(scene))
    kept = scene.settings.values[FULL.path]
    assert kept == Remembered("Phi", None, None, None, tokens_per_second=21.0)


def test_where_nothing_can_be_judged_settings_still_open(scene: Scene, until: Until):
    scene.settings.failure = OutsideError("file_read_failed", name="x", reason="I/O error")
    sheet = settings(scene, until)
    until(lambda: sheet.verdict.text() == "Not known")
    assert "I/O error" in sheet.details.text()
    sheet.reject()


def test_a_cache_that_cannot_have_8_bits_says_so(scene: Scene, until: Until):
    sheet = settings(scene, until)
    sheet.kv.setCurrentIndex(2)
    until(lambda: "cannot be kept in 8 bits" in sheet.details.text())
    sheet.reject()


def test_every_field_has_a_name_for_screen_readers(scene: Scene, until: Until):
    sheet = settings(scene, until)
    for widget in (sheet.name, sheet.context, sheet.layers, sheet.kv):
        assert widget.accessibleName()
    dialog = QuantizeDialog(
        scene.window, scene.look, scene.tasks, scene.quantizing, scene.shelf.job, FULL, None
    )
    assert dialog.list.accessibleName()
    dialog.close()
    sheet.reject()


def compared(scene: Scene, until: Until, path: Path) -> LocalPicker:
    """Ask for the quantizations of a model, as with the button."""
    scene.shelf.select(path)
    scene.shelf.detail.compare.click()
    until(lambda: quiet(scene) and dialog_of(scene, LocalPicker))
    return dialog_of(scene, LocalPicker)


def test_quantizations_of_a_local_model_stand_side_by_side(scene: Scene, until: Until):
    larger = local("Qwen3-8B", "Q8_0", 8.7)
    scene.work.models.append(larger)
    scene.work.known[larger.path] = judged("partly", rate=11.0)
    scene.shelf.refresh()
    until(lambda: quiet(scene))
    picker = compared(scene, until, SMALL.path)
    told = [
        [picker.table.picker.index(row, column).data(SPOKEN) for column in range(5)]
        for row in range(picker.table.picker.rowCount())
    ]
    assert [row[0] for row in told] == ["Q8_0", "Q4_K_M, Best here"]
    assert told[0][3] == "24 of 37 layers on GPU, about 11 tokens/s  ·  up to 32k context"
    assert told[1][1] == "5.0 GB, 4.9 bits/weight"
    assert picker.why.text().startswith("Why Q4_K_M: ")
    assert "The longest that fits is 32" in picker.told.text
    assert picker.told.check.isHidden()
    picker.table.setCurrentIndex(picker.table.picker.index(0, 0))
    opened: list[Path] = []
    scene.shelf.open_wanted.connect(opened.append)
    QTest.keyClick(picker.table, Qt.Key.Key_Return)
    assert opened == [larger.path]
    until(lambda: dialog_of(scene, LocalPicker) is None)


def test_from_the_quantizations_a_smaller_one_can_be_made(scene: Scene, until: Until):
    picker = compared(scene, until, FULL.path)
    assert picker.table.picker.rowCount() == 1
    picker.smaller.click()
    until(lambda: quiet(scene) and dialog_of(scene, QuantizeDialog))
    picker.close()
    dialog_of(scene, QuantizeDialog).close()


def test_the_engine_tells_the_exact_size_of_a_copy(scene: Scene, until: Until):
    dialog = smaller(scene, until, FULL.path)
    dialog.start.click()
    until(lambda: "2.5 GB" in dialog.progress.text.text())
    dialog.progress.stop_button.click()
    until(lambda: quiet(scene))
    dialog.close()
