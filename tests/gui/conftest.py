"""A loop that is Qt's and asyncio's at once, a window with fakes, and a strict farewell."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Callable, Iterator
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.places import Places
from tests.gui.home import Home, forget_windows

PATIENCE = 5000
"""Milliseconds after which something that should happen has not."""


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """asyncio on Qt's loop, driven by qtbot's waits; no task may be left at the end."""
    from qasync import QEventLoop

    loop = QEventLoop(qapp, already_running=True)
    qapp.aboutToQuit.disconnect()
    yield loop
    left = [task for task in asyncio.all_tasks(loop) if not task.done()]
    asyncio.events._set_running_loop(None)
    loop._QEventLoop__is_running = False if hasattr(loop, "_QEventLoop__is_running") else None
    loop.stop()
    loop.close()
    assert not left


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], Any]], None]:
    """Drive the loop until something is true."""
    return lambda happened: qtbot.waitUntil(lambda: bool(happened()), timeout=PATIENCE)


@pytest.fixture
def home(
    loop: asyncio.AbstractEventLoop, places: Places, until: Callable[..., None]
) -> Iterator[Home]:
    """A window not yet shown; at the end it closes, and nothing may be left of it."""
    home = Home(places)
    yield home
    home.desk.open_gate()
    home.desk.load_gate.set()
    shut = home.shut()
    until(shut.done)
    shut.result()
    assert home.vault.closed or home.inside.at_gate
    assert home.desk.closed
    assert not home.tasks.running
    assert not [(t, t.parent(), t.interval(), t.isSingleShot()) for t in active_timers(home)]
    forget_windows()
    del home
    gc.collect()
    until(lambda: not QApplication.topLevelWidgets())


def active_timers(home: Home) -> list[QTimer]:
    """Timers of the window that run."""
    return [timer for timer in home.window.findChildren(QTimer) if timer.isActive()]
