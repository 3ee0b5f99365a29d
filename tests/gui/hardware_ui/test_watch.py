"""The computer is looked at while somebody sees it, once at a time, and let go of afterwards."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.hardware import watch as watch_module
from app.ui.hardware.watch import Watch
from app.ui.tasks import Tasks
from tests.gui.fakes import FakeComputer
from tests.gui.hardware_ui.machines import snapshot

Until = Callable[[Callable[[], object]], None]


class SlowComputer(FakeComputer):
    """A driver that takes as long as the test wants; `inside` is how many looks are under way."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.inside = self.most = 0

    def sample(self):
        self.inside += 1
        self.most = max(self.most, self.inside)
        self.go.wait(5)
        self.inside -= 1
        self.samples += 1
        return snapshot()


class Seen(QWidget):
    """A widget that is in the active window, or not, as the test says."""

    active = True

    def isActiveWindow(self) -> bool:
        return self.active


@pytest.fixture
def place(
    loop: asyncio.AbstractEventLoop, until: Until, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Seen, Watch, Tasks]]:
    """Something that is shown, and its watch, which waits for nothing."""
    monkeypatch.setattr(watch_module, "FIRST_MILLISECONDS", 0)
    monkeypatch.setattr(watch_module, "SAMPLE_MILLISECONDS", 0)
    shown, tasks = Seen(), Tasks()
    watch = Watch(shown, tasks)
    shown.show()
    yield shown, watch, tasks
    shown.hide()
    watch.timer.stop()
    until(lambda: not tasks.running)
    shown.deleteLater()


def test_looks_follow_one_another_and_never_overlap(place, until: Until):
    _, watch, tasks = place
    computer, seen = SlowComputer(), []
    watch.seen.connect(seen.append)
    watch.begin(computer)
    until(lambda: computer.inside == 1)
    watch.refresh()
    watch.wake()
    assert tasks.running == {"look at the computer"}
    computer.go.set()
    until(lambda: len(seen) >= 3)
    assert computer.most == 1


def test_the_processor_is_asked_for_its_name_once(place, until: Until):
    _, watch, _ = place
    computer, names = FakeComputer(), []
    watch.named.connect(names.append)
    watch.begin(computer)
    until(lambda: computer.samples >= 3)
    assert names == ["AMD Ryzen 7 7700"]


def test_hidden_it_lets_go_of_the_drivers(place, until: Until):
    shown, watch, _ = place
    computer = FakeComputer()
    watch.begin(computer)
    until(lambda: computer.samples)
    shown.hide()
    watch.refresh()
    assert not watch.timer.isActive()
    until(lambda: computer.closed == 1)
    shown.show()
    before = computer.samples
    watch.refresh()
    until(lambda: computer.samples > before)


def test_hidden_during_a_look_it_lets_go_after_it(place, until: Until):
    shown, watch, _ = place
    computer, seen = SlowComputer(), []
    watch.seen.connect(seen.append)
    watch.begin(computer)
    until(lambda: computer.inside == 1)
    shown.hide()
    watch.refresh()
    assert computer.closed == 0
    computer.go.set()
    until(lambda: computer.closed == 1)
    assert seen == []
    assert not watch.timer.isActive()


def test_behind_another_window_it_rests_and_then_lets_go(
    place, until: Until, monkeypatch: pytest.MonkeyPatch
):
    shown, watch, _ = place
    monkeypatch.setattr(watch_module, "LINGER_MILLISECONDS", 0)
    computer = FakeComputer()
    watch.begin(computer)
    until(lambda: computer.samples)
    shown.active = False
    watch.refresh()
    until(lambda: computer.closed == 1)
    before = computer.samples
    shown.active = True
    watch.refresh()
    until(lambda: computer.samples > before)


def test_a_look_that_outlasts_the_lingering_lets_go_at_its_end(
    place, until: Until, monkeypatch: pytest.MonkeyPatch
):
    shown, watch, _ = place
    monkeypatch.setattr(watch_module, "LINGER_MILLISECONDS", 0)
    computer, go_on = FakeComputer(), threading.Event()
    usual = computer.sample

    def slow():
        go_on.wait(5)
        return usual()

    computer.sample = slow
    watch.begin(computer)
    until(lambda: watch._looking)
    shown.active = False
    watch.refresh()
    until(lambda: not watch.timer.isActive())
    assert not computer.closed
    go_on.set()
    until(lambda: computer.closed == 1)


def test_hidden_it_looks_at_nothing_whatever_happens(place, until: Until):
    shown, watch, tasks = place
    computer = FakeComputer()
    watch.begin(computer)
    until(lambda: computer.samples)
    shown.hide()
    watch.refresh()
    until(lambda: computer.closed == 1 and not tasks.running)
    before = computer.samples
    watch.wake()
    watch.refresh()
    assert not watch.timer.isActive()
    assert not tasks.running
    assert computer.samples == before


def test_one_that_begins_hidden_looks_at_nothing(place):
    shown, watch, tasks = place
    shown.hide()
    computer = FakeComputer()
    watch.begin(computer)
    watch.wake()
    assert not watch.timer.isActive()
    assert not tasks.running
    assert computer.samples == 0


def test_nothing_happens_without_anything_to_measure(place):
    _, watch, tasks = place
    watch.wake()
    watch.refresh()
    assert not watch.timer.isActive()
    assert not tasks.running


def test_a_computer_that_cannot_be_read_is_said_once(place, until: Until):
    _, watch, tasks = place
    errors: list[BaseException] = []
    tasks.on_error = errors.append
    computer = FakeComputer()
    computer.sample = lambda: 1 / 0
    watch.begin(computer)
    until(lambda: errors)
    assert not watch.timer.isActive()
    assert len(errors) == 1
