"""Starts Qt with asyncio on its loop, shows the window, and ends when everything has let go."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.ui.computer import Computer
from app.ui.dialogs import Dialogs, QtDialogs
from app.ui.main_window import MainWindow
from app.ui.ports import Parts, TranscriptView
from app.ui.session import Session
from app.ui.single_instance import SingleInstance
from app.ui.style import Look
from app.ui.tasks import Tasks

WORKERS = 4


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication: Fusion, and a name the desktop knows."""
    application = QApplication(list(arguments))
    application.setApplicationName("Alcove")
    application.setApplicationDisplayName("Alcove")
    application.setDesktopFileName("alcove")
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setQuitOnLastWindowClosed(False)
    return application


def make_transcript(look: Look) -> TranscriptView:
    """The real transcript."""
    from app.ui.chat.transcript import Transcript

    return cast(TranscriptView, Transcript(look.theme, text_size=look.text_size))


def build(parts: Parts, dialogs: Dialogs) -> tuple[MainWindow, Session]:
    """The window and what it does; needs a running loop."""
    tasks = Tasks()
    look = Look(parts.settings.value.theme, parts.settings.value.text_size)
    window = MainWindow(parts, tasks, look, make_transcript, Computer())
    session = Session(window, parts, tasks, look, dialogs)
    tasks.on_error = session.complain
    tasks.start(session.open(), "open")
    return window, session


async def live(parts: Parts, instance: SingleInstance) -> None:
    """Show the window until the user closes it."""
    window, session = build(parts, QtDialogs())
    instance.raised.connect(window.raise_up)
    ended = asyncio.Event()
    session.ended.connect(ended.set)
    window.show()
    QTimer.singleShot(0, instance.listen)
    await ended.wait()


def run(parts: Parts, arguments: Sequence[str] = ()) -> int:
    """The graphical program, from start to end; its exit code."""
    application = make_application(arguments or sys.argv[:1])
    instance = SingleInstance(parts.places.data)
    if not instance.take():
        return 0
    from qasync import QEventLoop

    loop = QEventLoop(application)
    loop.set_default_executor(ThreadPoolExecutor(WORKERS, thread_name_prefix="window"))
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(live(parts, instance))
    finally:
        instance.release()
        for widget in application.topLevelWidgets():
            widget.deleteLater()
        loop.close()
    return 0
