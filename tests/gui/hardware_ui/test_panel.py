"""What the panel at the right says of recorded computers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.core.words import DeviceMemory
from app.hardware.gpus import Holder
from app.ui.hardware.gpu_card import short_name
from app.ui.hardware.history import History
from app.ui.hardware.memory_bar import ShareBar
from app.ui.hardware.panel import ComputerPanel
from app.ui.hardware.rows import memory_size
from app.ui.hardware.shares import Share
from app.ui.style import Look, style_sheet
from app.ui.tasks import Tasks
from app.ui.widgets.elided import ElidedLabel
from tests.gui.hardware_ui import machines
from tests.gui.hardware_ui.machines import GIB, MACHINES, MIB, Machine, card, loaded, snapshot

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ComputerPanel]:
    """The panel alone, in a window of its own; nothing is measured."""
    look = Look("light", 15)
    panel = ComputerPanel(look, Tasks())
    window = QWidget()
    window.setStyleSheet(style_sheet(look.theme))
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
    row.addWidget(panel)
    window.resize(panel.width(), 900)
    qtbot.addWidget(window)
    window.show()
    yield panel
    window.hide()


def show(panel: ComputerPanel, machine: Machine) -> None:
    """That computer, with its model."""
    panel.show_model(machine.model)
    panel.show_snapshot(machine.now)


def titles(panel: ComputerPanel) -> list[str]:
    """The graphics cards, from the top."""
    return [one.title.text() for one in panel.gpus.values()]


class Paints(QObject):
    """Counts what is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_two_cards_with_what_the_model_takes_of_each(panel: ComputerPanel):
    show(panel, machines.TWO_NVIDIA)
    first, second = panel.gpus.values()
    assert titles(panel) == ["GeForce RTX 4070", "GeForce RTX 3060 Laptop GPU"]
    assert (first.memory.value, first.load.value) == ("9.8 of 12.0 GB", "94 %")
    assert first.side.text() == "61 °C"
    assert first.memory.legend == [
        "Weights 6.2 GB", "KV cache 1.3 GB", "Compute 1.1 GB", "Others 1.2 GB",
    ]  # fmt: skip
    assert "Weights 4.4 GB" in second.memory.legend
    assert panel.model.device.value == "2 graphics cards"
    assert panel.model.cache.value == "8 bits"
    told = [(line.name, line.value) for line in panel.model.parts]
    assert told[1:] == [("GeForce RTX 4070", "7.8 GB"), ("GeForce RTX 3060 Laptop GPU", "5.6 GB")]


def test_other_programs_are_named_and_the_rest_counted(panel: ComputerPanel):
    show(panel, machines.TWO_NVIDIA)
    first, second = panel.gpus.values()
    assert [(line.name, line.value) for line in first.programs] == [
        ("firefox", "412 MB"), ("gnome-shell", "268 MB"), ("Xorg", "190 MB"),
        ("and 3 more", "144 MB"),
    ]  # fmt: skip
    assert [(line.name, line.value) for line in second.programs] == [("blender", "")]


def test_a_program_whose_name_is_hidden_goes_by_its_number(panel: ComputerPanel):
    held = tuple(Holder(number, "", 20 * MIB) for number in range(4))
    panel.show_snapshot(snapshot(card(holders=held)))
    (one,) = panel.gpus.values()
    assert [line.name for line in one.programs] == [f"Program {number}" for number in range(4)]
    panel.show_snapshot(snapshot(card()))
    assert not [line for line in one.programs if line.isVisible()]


def test_apples_memory_is_shared_and_its_load_is_not_told(panel: ComputerPanel):
    show(panel, machines.APPLE)
    (one,) = panel.gpus.values()
    assert one.memory.accessibleName().startswith("Shared memory: 14.0 of 27.0 GB")
    assert not one.load.isVisible()
    assert not one.history.isVisible()
    assert one.side.text() == ""


def test_a_radeon_and_the_graphics_within_the_processor(panel: ComputerPanel):
    show(panel, machines.AMD)
    assert titles(panel) == ["Radeon RX 7800 XT", "Radeon Graphics"]
    assert panel.model.device.value == "Radeon RX 7800 XT"


def test_a_card_without_figures_says_what_is_wrong(panel: ComputerPanel):
    show(panel, machines.INTEL)
    (one,) = panel.gpus.values()
    assert (one.title.text(), one.memory.value) == ("Intel Arc Graphics", "not told")
    assert not one.load.isVisible()
    assert "models run on the processor" in panel.warnings.texts[0]
    assert "does not tell how much memory" in panel.remarks.texts[0]
    assert panel.processor.memory.legend[-1] == "Mapped weights 8.4 GB"


def test_no_card_is_one_calm_line(panel: ComputerPanel):
    show(panel, machines.NO_GPU)
    assert panel.gpus == {}
    assert not panel.warnings.isVisible()
    (said,) = panel.remarks.texts
    assert said.startswith("No graphics card was found")
    assert panel.model.device.value == "Processor"
    assert not panel.model.layers.isVisible()


def test_a_card_that_vanishes_leaves_a_sentence(panel: ComputerPanel):
    show(panel, machines.TWO_NVIDIA)
    kept = panel.gpus["0000:02:00.0"]
    show(panel, machines.GONE)
    assert list(panel.gpus.values()) == [kept]
    assert "has stopped answering" in panel.warnings.texts[0]
    show(panel, machines.TWO_NVIDIA)
    assert list(panel.gpus) == ["0000:01:00.0", "0000:02:00.0"]
    assert panel.gpus["0000:02:00.0"] is kept
    assert not panel.warnings.isVisible()


def test_eight_cards_are_numbered_and_scroll(panel: ComputerPanel, qtbot: QtBot):
    show(panel, machines.EIGHT)
    assert titles(panel) == [f"H200 · {number}" for number in range(1, 9)]
    assert panel.model.device.value == "8 graphics cards"
    scroll = panel.findChild(QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert not scroll.horizontalScrollBar().isVisible()


def test_the_parts_of_a_split_card(panel: ComputerPanel):
    show(panel, machines.MIG)
    assert titles(panel)[2].endswith("MIG 1g.10gb")
    assert "split into parts" in panel.remarks.texts[0]
    assert not [one for one in panel.gpus.values() if one.load.isVisible()]


def test_a_card_that_sleeps(panel: ComputerPanel):
    show(panel, machines.ASLEEP)
    (one,) = panel.gpus.values()
    assert one.side.text() == "Asleep"
    assert not one.history.isVisible()


def test_a_model_that_is_closed_takes_nothing(panel: ComputerPanel):
    show(panel, machines.TWO_NVIDIA)
    panel.show_model(None)
    assert not panel.model.isVisible()
    assert panel.gpus["0000:01:00.0"].memory.legend == []


def test_a_second_look_that_is_the_same_paints_nothing(panel: ComputerPanel, qtbot: QtBot):
    show(panel, machines.TWO_NVIDIA)
    now = machines.TWO_NVIDIA.now
    for second in range(1, 70):
        panel.show_snapshot(replace(now, time=now.time + second))
    for _ in range(5):
        QApplication.processEvents()
    paints = Paints()
    for child in panel.findChildren(QObject):
        child.installEventFilter(paints)
    for second in range(70, 80):
        panel.show_snapshot(replace(now, time=now.time + second))
        QApplication.processEvents()
    assert paints.count == 0


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_no_text_is_wider_than_the_panel(panel: ComputerPanel, machine: Machine):
    show(panel, machine)
    for _ in range(5):
        QApplication.processEvents()
    scroll = panel.findChild(QScrollArea)
    assert scroll.widget().width() <= scroll.viewport().width()
    for label in panel.findChildren(ElidedLabel):
        assert label.accessibleName() or label.text() or not label.isVisible()


def test_a_look_is_shown_within_a_frame(panel: ComputerPanel):
    show(panel, machines.EIGHT)
    best = 1.0
    for second in range(1, 12):
        begin = time.perf_counter()
        panel.show_snapshot(replace(machines.EIGHT.now, time=1000.0 + second))
        best = min(best, time.perf_counter() - begin)
    assert best < 0.016


def test_eight_busy_cards_take_less_than_half_a_percent_of_a_core(panel: ComputerPanel):
    """Every load and every memory another one each second: the processor's time, painting too."""
    show(panel, machines.EIGHT)
    now, best = machines.EIGHT.now, 1.0
    for second in range(1, 121):
        busy = tuple(
            replace(gpu, load=50.0 + (7 * second + 11 * at) % 50, used=gpu.used + second * at * MIB)
            for at, gpu in enumerate(now.gpus)
        )
        begin = time.process_time()
        panel.show_snapshot(replace(now, time=now.time + second, gpus=busy))
        QApplication.processEvents()
        if second > 60:
            best = min(best, time.process_time() - begin)
    assert best < 0.005


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("NVIDIA GeForce RTX 4090", "GeForce RTX 4090"),
        ("AMD Radeon RX 7800 XT", "Radeon RX 7800 XT"),
        ("Intel(R) Arc(TM) A770 Graphics", "Intel Arc A770 Graphics"),
        ("Apple M3 Pro", "Apple M3 Pro"),
        ("NVIDIA", "NVIDIA"),
    ],
)
def test_names_lose_their_makers_decoration(name: str, short: str):
    assert short_name(name) == short


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0.0 MB"), (3 * MIB + MIB // 2, "3.5 MB"), (412 * MIB, "412 MB"), (GIB, "1.0 GB")],
)
def test_sizes_of_memory(count: int, said: str):
    assert memory_size(count) == said


def test_every_share_can_be_seen(qtbot: QtBot):
    bar = ShareBar(Look("light", 15))
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    bar.show_shares(100 * GIB, (Share("weights", 50 * GIB), Share("kv", MIB), Share("others", GIB)))
    boxes = dict(bar.boxes())
    assert boxes["weights"].width() == 100
    assert boxes["kv"].width() >= 2
    assert boxes["kv"].left() > boxes["weights"].right()


def test_a_history_forgets_what_is_older_than_a_minute(qtbot: QtBot):
    history = History(Look("light", 15))
    qtbot.addWidget(history)
    history.resize(120, 34)
    history.add(0.0, 1.0, None)
    for second in range(100, 161):
        history.add(float(second), 0.0, 0.5)
    load, memory = history.lines()
    assert {point.y() for point in load.toList()} == {31}
    assert memory.count() == 2
    assert memory.first().x() <= 0
    assert memory.last().x() == 120


def test_a_history_keeps_its_shape_while_it_scrolls_and_when_it_is_made_wider(qtbot: QtBot):
    history = History(Look("light", 15))
    qtbot.addWidget(history)
    history.resize(120, 34)
    for second in range(20):
        history.add(1000.0 + second, second % 2, None)
    before, _ = history.lines()
    history.add(1020.0, 0.0, None)
    after, _ = history.lines()
    assert after.toList()[:-1] == before.translated(-2, 0).toList()
    history.resize(240, 34)
    history.show()
    wide, _ = history.lines()
    assert [point.y() for point in wide.toList()] == [point.y() for point in after.toList()]
    assert wide.first().x() == 240 - 80


def test_a_device_nobody_named_goes_by_llama_cpps_name(panel: ComputerPanel):
    panel.show_model(loaded(DeviceMemory("SYCL0", GIB, 0, 0)))
    assert panel.model.device.value == "SYCL0"
