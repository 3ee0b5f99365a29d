"""Starts Qt, shows the window before the rest is loaded, and ends when everything has let go."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.ui.main_window import MainWindow
from app.ui.single_instance import SingleInstance
from app.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from app.core.places import Places
    from app.ui.ports import Parts, TranscriptView
    from app.ui.session import Session
    from app.ui.style import Look

WORKERS = 4


def run(places: Places, make_parts: Callable[[], Parts], arguments: Sequence[str] = ()) -> int:
    """The graphical program, from start to end; its exit code.

    `make_parts` is called after the first paint: it may import what it likes.
    """
    application = make_application(arguments or sys.argv[:1])
    instance = SingleInstance(places.data)
    if not instance.take():
        return 0
    window = MainWindow(first_theme(places.settings))
    geometry = places.cache / "window.geometry"
    window.restore(geometry)
    window.show()
    wait_for_paint(window)
    try:
        _live(application, window, make_parts, instance)
        window.remember(geometry)
    finally:
        instance.release()
    return 0


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication: Fusion, and a name the desktop knows."""
    application = QApplication(list(arguments))
    application.setApplicationName("Alcove")
    application.setApplicationDisplayName("Alcove")
    application.setDesktopFileName("alcove")
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setQuitOnLastWindowClosed(False)
    return application


def first_theme(settings: Path) -> Theme:
    """The colours of the first paint: read without the settings' own, slower, reader."""
    try:
        written = settings.read_bytes()
    except OSError:
        written = b""
    for theme in (LIGHT, DARK):
        if f'"theme": "{theme.name}"'.encode() in written:
            return theme
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


class PaintWatch(QObject):
    """Remembers that a widget was painted."""

    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's: look, and let pass."""
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


def wait_for_paint(window: MainWindow, tries: int = 50) -> None:
    """Let the window system show the window before the slow imports; give up rather than wait."""
    watch = PaintWatch()
    window.installEventFilter(watch)
    while not watch.painted and tries:
        QApplication.processEvents()
        tries -= 1
    window.removeEventFilter(watch)


def make_transcript(look: Look) -> TranscriptView:
    """The real transcript."""
    from app.ui.chat.transcript import Transcript

    return cast("TranscriptView", Transcript(look.theme, text_size=look.text_size))


def _live(
    application: QApplication,
    window: MainWindow,
    make_parts: Callable[[], Parts],
    instance: SingleInstance,
) -> None:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    from qasync import QEventLoop

    loop = QEventLoop(application)
    loop.set_default_executor(ThreadPoolExecutor(WORKERS, thread_name_prefix="window"))
    asyncio.set_event_loop(loop)

    async def furnish_and_wait() -> None:
        ended = asyncio.Event()
        session = furnish(window, make_parts())
        session.ended.connect(ended.set)
        instance.raised.connect(window.raise_up)
        instance.listen()
        await ended.wait()

    try:
        loop.run_until_complete(furnish_and_wait())
    finally:
        loop.close()


def furnish(window: MainWindow, parts: Parts) -> Session:
    """Fill the window and begin; needs a running loop."""
    from app.hardware.live import Computer
    from app.ui.dialogs import QtDialogs
    from app.ui.interior import Interior
    from app.ui.session import Session
    from app.ui.style import Look
    from app.ui.tasks import Tasks

    tasks = Tasks()
    look = Look(parts.settings.value.theme, parts.settings.value.text_size, window)
    interior = Interior(window, parts, tasks, look, make_transcript, Computer())
    session = Session(interior, parts, tasks, look, QtDialogs())
    tasks.on_error = session.complain
    tasks.start(session.open(), "open")
    return session
