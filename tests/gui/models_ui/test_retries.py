"""What the world paused is tried again: each minute after the network, less often after the hub."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from app.core.errors import OutsideError
from app.models.download import DownloadState
from app.ui.models.retries import HUB, LONGEST_MS, NETWORK, RETRY_MS, Retry
from tests.gui.models_ui.shelf_fakes import download


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


def paused(code: str = "") -> DownloadState:
    """Paused by the world, or with no code by the user."""
    return download(status="paused", error=OutsideError(code) if code else None)


def pauses(retry: Retry, state: DownloadState, count: int) -> list[int]:
    """The pauses before the next tries, each of which comes to nothing."""
    found = []
    for _ in range(count):
        retry.follow([state], allowed=True)
        found.append(retry.timer.interval())
        retry.timer.stop()
        retry.timer.timeout.emit()
    return found


@pytest.mark.parametrize("code", sorted(NETWORK))
def test_the_network_is_tried_every_minute(owner: QObject, code: str):
    retry = Retry(NETWORK, owner, grows=False)
    assert pauses(retry, paused(code), 4) == [RETRY_MS] * 4


@pytest.mark.parametrize("code", sorted(HUB))
def test_the_hub_is_left_alone_longer_and_longer(owner: QObject, code: str):
    retry, due = Retry(HUB, owner, grows=True), []
    retry.due.connect(due.append)
    assert pauses(retry, paused(code), 3) == [RETRY_MS, 2 * RETRY_MS, 4 * RETRY_MS]
    assert max(pauses(retry, paused(code), 20)) == LONGEST_MS
    assert set(due) == {HUB}


def test_bytes_that_arrive_shorten_the_next_pause(owner: QObject):
    retry = Retry(HUB, owner, grows=True)
    pauses(retry, paused("hub_down"), 3)
    retry.follow([download(status="running", rate=1e6)], allowed=True)
    assert not retry.timer.isActive()
    assert pauses(retry, paused("hub_down"), 1) == [RETRY_MS]


@pytest.mark.parametrize("state", [paused(), paused("download_disk_full"), paused("hub_down")])
def test_nothing_is_tried_that_waits_for_the_user_or_for_another(
    owner: QObject, state: DownloadState
):
    retry = Retry(NETWORK, owner, grows=False)
    retry.follow([state], allowed=True)
    assert not retry.timer.isActive()


def test_nothing_is_tried_while_offline(owner: QObject):
    retry = Retry(HUB, owner, grows=True)
    retry.follow([paused("hub_down")], allowed=True)
    assert retry.timer.isActive()
    retry.follow([paused("hub_down")], allowed=False)
    assert not retry.timer.isActive()
