"""What left this computer can be read, and stopped with one switch."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
from app.network.ledger import Visit
from app.ui.network.connections import Connections
from app.ui.network.network import Network
from app.ui.network.told_ledger import ToldLedger
from app.ui.network.visit_model import VisitModel
from app.ui.network.words import end_words, host_words, moment, traffic, why_words
from tests.gui.home import Home
from tests.gui.network_ui.fakes import FakeDoor, FakeLedger, believable, visit

Until = Callable[[Callable[[], object]], None]


class Place:
    """A window with its network."""

    def __init__(self, home: Home, until: Until, door: FakeDoor | None = None) -> None:
        home.open()
        until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
        self.home, self.side = home, home.inside.side
        self.door, self.ledger = door or FakeDoor(), FakeLedger(believable())
        self.connections = Connections()
        self.network = Network(
            home.look, self.side, self.door, self.ledger, self.connections,
            home.inside.preferences, home.tasks, home.inside,
        )  # fmt: skip
        self.page = self.network.page

    def show(self, until: Until) -> None:
        """Open the page."""
        self.home.inside.show_page(self.page)
        until(lambda: self.page.visits.rowCount() == len(self.ledger.visits))

    def lines(self) -> list[str]:
        """What a screen reader says of each line."""
        model, role = self.page.visits, Qt.ItemDataRole.AccessibleTextRole
        return [model.data(model.index(row), role) for row in range(model.rowCount())]


@pytest.fixture
def place(home: Home, until: Until) -> Place:
    """A window after an evening of looking for a model."""
    return Place(home, until)


def test_every_request_is_listed_with_what_for_and_how_it_ended(place: Place, until: Until):
    place.connections.tell(place.ledger.visits[0])
    until(lambda: place.connections.open)
    place.show(until)
    lines = place.lines()
    assert "Download of a model file" in lines[0]
    assert "under way" in lines[0]
    assert "cas-bridge.xethub.hf.co/repos/" in lines[1]
    assert "1.1 GB received, 498 bytes sent, answered (206)" in lines[1]
    assert "broken off" in lines[3]
    assert "host is busy (429)" in lines[8]
    assert "no answer" in lines[10]
    assert place.page.sums.text() == "11 requests listed, 4.2 kB sent and 1.3 GB received in all."


def test_what_did_not_end_is_only_open_while_it_is(place: Place, until: Until):
    place.show(until)
    assert "broken off" in place.lines()[0]


def test_the_switch_ends_everything_and_is_remembered(place: Place, qtbot: QtBot, until: Until):
    heard: list[bool] = []
    place.network.switched.connect(heard.append)
    place.show(until)
    assert "only for what you ask" in place.page.now.text()
    qtbot.mouseClick(place.page.switch, Qt.MouseButton.LeftButton)
    assert place.door.offline
    assert "no connection at all" in place.page.now.text()
    assert place.side.network.text().strip() == "Offline"
    until(lambda: place.home.settings.value.offline)
    qtbot.keyClick(place.page.switch, Qt.Key.Key_Space)
    assert not place.door.offline
    until(lambda: not place.home.settings.value.offline)
    assert heard == [True, False]


def test_a_bad_hub_address_is_said_and_cannot_be_switched_away(
    home: Home, qtbot: QtBot, until: Until
):
    barred = FakeDoor(barred=OutsideError("not_https", host="hub.example"))
    place = Place(home, until, barred)
    place.show(until)
    said = " ".join(label.text() for label in place.page.findChildren(QLabel))
    assert "HF_ENDPOINT" in place.page.now.text()
    assert "hub.example" in place.page.now.text()
    assert "huggingface.co:" not in said
    assert not place.page.switch.isEnabled()
    assert place.page.switch.isChecked()
    assert place.side.network.text().strip() == "Offline"
    qtbot.mouseClick(place.page.switch, Qt.MouseButton.LeftButton)
    assert place.page.switch.isChecked()


def test_the_foot_says_what_is_open_now(place: Place, until: Until):
    foot = place.side.network
    assert foot.text().strip() == "No connection is open"
    asking = visit("search", id="a", done=False)
    download = visit("download", id="b", done=False)
    place.connections.tell(asking)
    until(lambda: foot.text().strip() == "Connected to the hub…")
    place.connections.tell(download)
    until(lambda: foot.text().strip() == "Downloading…")
    place.connections.tell(visit("download", id="b"))
    place.connections.tell(visit("search", id="a"))
    until(lambda: foot.accessibleName() == "Network: No connection is open")


def test_offline_is_not_said_before_the_last_connection_has_ended(place: Place, until: Until):
    place.connections.tell(visit("download", id="b", done=False))
    until(lambda: place.connections.open)
    place.network.switch(True)
    assert place.side.network.text().strip() == "Downloading…"
    place.connections.tell(visit("download", id="b"))
    until(lambda: place.side.network.text().strip() == "Offline")
    until(place.home.quiet)


def test_the_list_follows_what_happens(place: Place, until: Until):
    place.show(until)
    place.network._timer.setInterval(0)
    new = visit("search", id="new")
    place.ledger.visits.insert(0, new)
    place.connections.tell(new)
    until(lambda: place.page.visits.rowCount() == 12)


def test_the_ledger_is_not_read_while_nobody_looks(place: Place, until: Until):
    place.connections.tell(visit("search", id="new", done=False))
    until(lambda: place.connections.open)
    assert not place.network._timer.isActive()
    assert place.ledger.reads == 0


def test_the_list_can_be_cleared(place: Place, qtbot: QtBot, until: Until):
    place.show(until)
    qtbot.mouseClick(place.page.clear, Qt.MouseButton.LeftButton)
    until(place.page.empty.isVisible)
    assert place.ledger.visits == []
    assert not place.page.clear.isVisible()
    assert not place.page.list.isVisible()


def test_a_list_that_cannot_be_cleared_stays_and_says_so(place: Place, qtbot: QtBot, until: Until):
    place.ledger.failure = PermissionError(13, "Permission denied")
    place.show(until)
    qtbot.mouseClick(place.page.clear, Qt.MouseButton.LeftButton)
    until(place.page.problem.isVisible)
    assert "Permission denied" in place.page.problem.text()
    assert place.page.visits.rowCount() == 11


def test_the_allowed_hosts_are_named(place: Place, until: Until):
    place.show(until)
    said = " ".join(label.text() for label in place.page.findChildren(QLabel))
    assert "*.hf.co" in said
    assert "Every other host is refused" in said
    assert host_words("http://127.0.0.1:8080")[0][0] == "127.0.0.1:8080"


def test_everything_on_the_page_has_a_name_and_keys_reach_it(place: Place, until: Until):
    place.show(until)
    reached = [
        child
        for child in place.page.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.objectName().startswith("qt_")
    ]
    assert [child.accessibleName() for child in reached] == [
        "Back to the chat", "Offline", "Clear the list", "Connections, newest first",
    ]  # fmt: skip


def test_the_page_fits_into_the_smallest_window(place: Place, until: Until):
    place.show(until)
    place.home.window.resize(720, 480)
    QApplication.processEvents()
    assert place.page.widget().width() <= place.page.viewport().width()


def test_thousands_of_visits_are_shown_at_once(qapp: QApplication):
    model = VisitModel()
    many = tuple(visit(id=str(number), ago=number) for number in range(10_000))
    best = 1.0
    for more in range(5):
        began = time.perf_counter()
        model.show_visits((*(visit(id=f"n{at}") for at in range(more)), *many), frozenset())
        best = min(best, time.perf_counter() - began)
    assert best < 0.016


def test_a_readers_place_in_the_list_stays(qapp: QApplication):
    model, resets, inserts = VisitModel(), [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsInserted.connect(lambda _p, first, last: inserts.append((first, last)))
    old = (visit(id="b", ago=1), visit(id="a", ago=2))
    model.show_visits(old, frozenset())
    model.show_visits((visit(id="c"), *old), frozenset())
    assert inserts == [(0, 1), (0, 0)]
    model.show_visits(old, frozenset())
    assert len(resets) == 1


def test_the_visit_model_keeps_qts_rules(qapp: QApplication, qtmodeltester):
    model = VisitModel()
    model.show_visits(believable(), frozenset({"open"}))
    qtmodeltester.check(model)


def test_a_ledger_tells_from_any_thread(tmp_path, qapp: QApplication, qtbot: QtBot):
    ledger, connections = ToldLedger(tmp_path / "network.jsonl"), Connections()
    ledger.add(visit(id="before"))
    ledger.listen(connections.tell)
    begun = visit("download", id="x", done=False)
    thread = threading.Thread(target=ledger.add, args=(begun,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: connections.open == {"x"})
    assert [each.id for each in ledger.recent()] == ["x", "before"]


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 bytes"), (999, "999 bytes"), (4100, "4.1 kB"), (61_300, "61 kB"),
     (12_000_000, "12 MB"), (9_000_000_000, "9.0 GB")],
)  # fmt: skip
def test_traffic_in_words(count: int, said: str):
    assert traffic(count) == said


@pytest.mark.parametrize(
    ("status", "said"),
    [(200, "answered (200)"), (302, "sent on (302)"), (403, "refused (403)"),
     (404, "not found (404)"), (503, "the host failed (503)"), (0, "no answer"),
     (101, "odd answer (101)")],
)  # fmt: skip
def test_endings_in_words(status: int, said: str):
    assert end_words(visit(status=status), is_open=False) == said


def test_a_word_nobody_knows_is_shown_as_it_is():
    assert why_words("header") == "Beginning of a model file, to see if it runs here"
    assert why_words("x" * 90) == f"Something else ({'x' * 40})"


def test_times_of_today_need_no_date():
    now = QDateTime.currentDateTime()
    today = moment(now.toSecsSinceEpoch(), now)
    assert today == QLocale().toString(now.time(), QLocale.FormatType.ShortFormat)
    assert "," in moment(now.toSecsSinceEpoch() - 90_000, now)
    assert moment(1e300, now)


def test_every_word_of_the_program_for_a_request_has_its_meaning():
    from pathlib import Path
    from re import findall

    rooms = (Path("app/models"), Path("app/network"))
    code = "\n".join(path.read_text() for room in rooms for path in room.rglob("*.py"))
    used = set(
        findall(r'Errand\("(\w+)"\)|why="(\w+)"|_ask\(\s*"(\w+)"|_WHY(?:: \S+)? = "(\w+)"', code)
    )
    words = {word for each in used for word in each if word}
    assert {"search", "header", "download"} <= words
    assert not [word for word in words if why_words(word).startswith("Something else")]


def test_a_visit_of_an_odd_time_is_listed(qapp: QApplication):
    model = VisitModel()
    odd = Visit(-1e18, "GET", "h", "/", 200, 0, 0, "search", 0.0)
    model.show_visits((odd,), frozenset())
    assert "Search for models" in model.data(model.index(0), int(Qt.ItemDataRole.DisplayRole))
