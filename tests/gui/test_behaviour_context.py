"""What fills the context: the ring, its popup, and the question before anything is left out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.chat.budget import Budget
from app.chat.choices import ChatChoices
from app.core.errors import OutsideError
from app.core.events import ContextFull
from app.core.words import ContextParts
from app.ui.behaviour.budget_words import shares
from app.ui.behaviour.context_bar import ContextBar
from app.ui.behaviour.context_full import ContextFullBar
from app.ui.behaviour.context_meter import ContextMeter
from app.ui.behaviour.context_popup import ContextPopup
from app.ui.behaviour.context_watch import PAUSE_MILLISECONDS, ContextWatch
from app.ui.style import DARK, LIGHT, Look
from app.ui.tasks import Tasks

Until = Callable[[Callable[[], object]], None]
PARTS = ContextParts(120, 2400, 5200, 300, 60, 2048)
FULL = ContextFull(1, ContextParts(120, 2400, 5200, 900, 60, 2048), 8192, 7, 12)


@dataclass
class CountingDesk:
    """Counts how often it was asked to count, and for what."""

    model: object = "Pocket"
    answering: int | None = None
    asked: list[tuple[int | None, str]] = field(default_factory=list)
    failing: bool = False
    left_out: int | None = None

    async def budget(self, conversation: int | None = None, draft: str = "") -> Budget:
        self.asked.append((conversation, draft))
        if self.failing:
            raise OutsideError("engine_died", signal="9", reason="")
        return Budget(PARTS, 32768)

    async def choices(self, conversation: int) -> ChatChoices:
        return ChatChoices(context_after=self.left_out)


@dataclass
class Room:
    """A meter and what keeps it true."""

    desk: CountingDesk
    watch: ContextWatch
    meter: ContextMeter
    popup: ContextPopup
    tasks: Tasks
    draft: str = ""

    def quiet(self) -> bool:
        """Whether nothing is counted."""
        return not self.tasks.running


@pytest.fixture
def room(loop: asyncio.AbstractEventLoop, qtbot: QtBot, until: Until) -> Iterator[Room]:
    """A chat that was counted once."""
    tasks, look, holder = Tasks(), Look("light", 15), QWidget()
    meter = ContextMeter(look, holder)
    popup = ContextPopup(look, holder)
    watch = ContextWatch(meter, tasks, lambda: room.draft)
    room = Room(CountingDesk(), watch, meter, popup, tasks)
    watch.use(popup)
    holder.resize(500, 600)
    meter.move(340, 560)
    holder.show()
    watch.attach(room.desk)
    until(room.quiet)
    yield room
    watch.close()
    popup.leave()
    until(room.quiet)
    holder.close()
    holder.deleteLater()


def test_the_meter_tells_how_full_the_context_is(room: Room):
    assert room.meter.text() == "8.1k of 32k"
    assert "tokens of context are used" in room.meter.accessibleName()
    assert room.meter.tone == "accent"
    room.meter.show_used(27_000, 32_768)
    assert room.meter.tone == "warn"
    room.meter.show_used(40_000, 32_768)
    assert (room.meter.tone, room.meter.fraction) == ("bad", 1.0)
    room.meter.show_used(0, 0)
    assert room.meter.isHidden()
    assert room.meter.text() == ""


def test_typing_counts_once_a_second_at_most(room: Room, until: Until):
    assert room.watch._pause.interval() == PAUSE_MILLISECONDS
    room.watch._pause.setInterval(0)  # a second later
    for letter in "Hello":
        room.draft += letter
        room.watch.touch()
    until(lambda: len(room.desk.asked) == 2 and room.quiet())
    assert room.desk.asked == [(None, ""), (None, "Hello")]
    assert not room.watch._pause.isActive()


def test_nothing_is_counted_while_an_answer_is_written(room: Room, until: Until):
    room.desk.answering = 3
    room.watch.refresh()
    assert room.watch._pause.isActive()
    assert len(room.desk.asked) == 1
    room.desk.answering = None
    room.watch._pause.setInterval(0)
    room.watch.touch()
    room.watch._pause.start()
    until(lambda: len(room.desk.asked) == 2 and room.quiet())


def test_another_chat_is_counted_anew(room: Room, until: Until):
    room.watch.show_chat(5)
    room.watch.show_chat(6)
    until(lambda: room.desk.asked[-1] == (6, "") and room.quiet())
    assert (5, "") not in room.desk.asked


def test_an_engine_that_died_leaves_the_meter_as_it_was(room: Room, until: Until):
    room.desk.failing = True
    room.watch.refresh()
    until(room.quiet)
    assert room.meter.text() == "8.1k of 32k"


def test_the_popup_shows_what_fills_the_context(room: Room, qtbot: QtBot, until: Until):
    room.desk.left_out = 7
    room.watch.show_chat(5)
    room.meter.setFocus()
    room.meter.clicked.connect(room.watch.show_popup)
    qtbot.keyClick(room.meter, Qt.Key.Key_Space)
    until(room.quiet)
    assert room.popup.isVisible()
    said = room.popup.accessibleDescription()
    for words in ("8080 of 32768", "Earlier messages: 5200 (16 %)", "Room for the answer: 2048"):
        assert words in said
    assert not room.popup.send_all.isHidden()
    wanted: list[bool] = []
    room.popup.send_all_wanted.connect(lambda: wanted.append(True))
    room.popup.send_all.click()
    assert wanted == [True]
    assert not room.popup.isVisible()
    qtbot.keyClick(room.meter, Qt.Key.Key_Space)
    qtbot.keyClick(room.popup, Qt.Key.Key_Escape)
    assert not room.popup.isVisible()
    assert room.meter.hasFocus()
    room.meter.click()
    assert room.popup.isVisible()
    qtbot.mouseClick(room.meter.window(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not room.popup.isVisible()
    until(room.quiet)


def test_no_line_of_the_popup_is_cut(room: Room, until: Until):
    room.watch.show_popup()
    until(room.quiet)
    cut = [
        label.text()
        for label in room.popup.findChildren(QLabel)
        if label.isVisible() and label.height() < label.minimumSizeHint().height()
    ]
    assert not cut


@pytest.mark.parametrize("room_tokens", [0, 1, 8192, 32768])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_bar_is_as_long_as_what_is_in_it(qtbot: QtBot, room_tokens: int, theme: object):
    bar = ContextBar(Look(theme.name, 15))
    bar.resize(300, 10)
    bar.show_parts(PARTS, room_tokens)
    boxes = bar.boxes()
    assert [kind for kind, _ in boxes] == [share.kind for share in shares(PARTS, room_tokens)]
    assert all(box.width() >= 1 for _, box in boxes)
    assert abs(boxes[-1][1].right() - 300) < 20
    bar.grab()
    bar.deleteLater()


def test_the_user_is_asked_before_anything_is_left_out(qtbot: QtBot):
    holder = QWidget()
    holder.resize(700, 400)
    bar = ContextFullBar(Look("dark", 15), holder)
    holder.show()
    chosen: list[tuple[str, bool]] = []
    bar.chosen.connect(lambda way, always: chosen.append((way, always)))
    bar.ask(FULL)
    assert bar.leave_out.accessibleName() == "Leave out the oldest messages (12)"
    assert "10728 of 8192" in bar.accessibleDescription()
    bar.always.setChecked(True)
    qtbot.keyClick(bar.leave_out, Qt.Key.Key_Return)
    assert chosen == [("leave_out", True)]
    assert bar.isHidden()
    bar.ask(FULL)
    assert not bar.always.isChecked()
    bar.summarise.click()
    bar.show_progress(6, 12)
    assert not bar.stop.isHidden()
    assert bar.leave_out.parentWidget().isHidden()
    bar.stop.click()
    bar.ask(FULL)
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert [way for way, _ in chosen] == ["leave_out", "summarise", "cancel", "cancel"]
    bar.ask(FULL)
    bar.new_chat.click()
    assert chosen[-1] == ("new_chat", False)
    bar.clear()
    assert bar.event_shown is None
    holder.close()
    holder.deleteLater()
