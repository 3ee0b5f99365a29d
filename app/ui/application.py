"""Starts Qt, shows the window before the rest is loaded, and ends when everything has let go."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QEventLoop, QObject, QThread, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.core.settings import Settings, SettingsFile
from app.ui.interior import Interior
from app.ui.languages import speak
from app.ui.main_window import MainWindow
from app.ui.single_instance import SingleInstance
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.vault.sidecar import opens_unasked

if TYPE_CHECKING:
    from app.core.places import Places
    from app.ui.ports import Parts, TranscriptView
    from app.ui.session import Session

T = TypeVar("T")
WORKERS = 4
BEHIND = (
    *("qasync", "app.ui.session", "app.ui.dialogs", "app.ui.chat.transcript"),
    *("app.ui.bubbles", "app.ui.hardware.panel", "app.ui.list.paint", "app.ui.opening"),
    "app.ui.shortcuts_page",
)
"""What the window needs soon after its first paint."""
SWITCH_SECONDS = 0.0005
"""How long Python may import before the window gets its turn, when it wants one."""


def run(
    places: Places,
    make_parts: Callable[[SettingsFile], Parts],
    arguments: Sequence[str] = (),
    target: str = "",
) -> int:
    """The graphical program, from start to end; its exit code. `target`: what to open, unchecked.

    Raises OutsideError `window_silent`, as `SingleInstance.take` does.
    `make_parts` is called after the first paint, in a thread: it may import what it likes.
    """
    application = make_application(arguments or sys.argv[:1])
    instance = SingleInstance(places.data)
    if not instance.take(target):
        return 0
    settings, tasks = SettingsFile(places.settings), Tasks()
    speak(application, settings.value.language)
    chosen = settings.value
    look = Look(chosen.theme, chosen.text_size, contrast=chosen.contrast)
    window = MainWindow(look.theme)
    look.setParent(window)
    geometry = places.cache / "window.geometry"
    window.restore(geometry)
    interior = Interior(window, settings, places, tasks, look, make_transcript)
    show_first_page(interior, settings.value, places.data)
    window.show()
    wait_for_paint(window)
    try:
        parts = meanwhile(lambda: load(make_parts, settings))
        wished = application.target or target
        _live(application, instance, lambda: begin(interior, parts, tasks, look, wished))
        window.remember(geometry)
    finally:
        instance.release()
    return 0


class Application(QApplication):
    """Hears what macOS asks a program to open: it comes as an event, not as an argument."""

    asked = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        # Asked for later, Qt would hand out the style: QStyle alone takes 5 ms to load.
        super().__init__([*arguments, "-style", "fusion"])
        self.target = ""
        """The last that was asked for, unchecked; there may have been nobody to hear."""

    def event(self, event: QEvent) -> bool:
        """Qt's, for the few events of the application itself."""
        if isinstance(event, QFileOpenEvent):
            self.target = event.file() or event.url().toString()
            self.asked.emit(self.target)
            return True
        return super().event(event)


def make_application(arguments: Sequence[str]) -> Application:
    """The QApplication: Fusion, and a name the desktop knows."""
    application = Application(arguments)
    application.setApplicationName("Alcove")
    application.setApplicationDisplayName("Alcove")
    application.setDesktopFileName("arpa.home.alcove")
    application.setQuitOnLastWindowClosed(False)
    return application


def show_first_page(interior: Interior, settings: Settings, data: Path) -> None:
    """The chat, where nothing will be asked before it; else nothing yet, so that none is wrong."""
    protection = opens_unasked(data)
    if protection and settings.model:
        interior.side.show_protection(protection)
        interior.header.models.show_loading(Path(settings.model).stem, 0.0)
        interior.show_chat()


class PaintWatch(QObject):
    """Remembers that a widget was painted."""

    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's: look, and let pass."""
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


def wait_for_paint(window: MainWindow, tries: int = 50) -> None:
    """Let the window system show the window before the rest is loaded; rather give up than wait."""
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


class Loading(QThread):
    """Calls a function, and keeps what it gave or raised."""

    def __init__(self, load: Callable[[], object]) -> None:
        super().__init__()
        self._load = load
        self.result: object = None
        self.error: BaseException | None = None

    def run(self) -> None:
        """Qt's: what the thread does."""
        try:
            self.result = self._load()
        except BaseException as error:  # noqa: BLE001 - `meanwhile` raises it again
            self.error = error


def meanwhile(load: Callable[[], T]) -> T:
    """Call `load` in a thread while the window takes input already; what it returns or raises."""
    thread, waiting, interval = Loading(load), QEventLoop(), sys.getswitchinterval()
    thread.finished.connect(waiting.quit)
    sys.setswitchinterval(SWITCH_SECONDS)
    thread.start()
    waiting.exec()
    thread.wait()
    sys.setswitchinterval(interval)
    if thread.error is not None:
        raise thread.error
    return cast(T, thread.result)


def load(make_parts: Callable[[SettingsFile], Parts], settings: SettingsFile) -> Parts:
    """The parts; and everything else is imported that the first chat will need."""
    for name in BEHIND:
        import_module(name)
    return make_parts(settings)


def _live(application: Application, instance: SingleInstance, begin: Callable[[], Session]) -> None:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    import qasync

    loop = qasync.QEventLoop(application)
    loop.set_default_executor(ThreadPoolExecutor(WORKERS, thread_name_prefix="window"))
    asyncio.set_event_loop(loop)

    async def begin_and_wait() -> None:
        ended = asyncio.Event()
        session = begin()
        session.ended.connect(ended.set)
        instance.raised.connect(session.window.raise_up)
        for somebody in (instance, application):
            somebody.asked.connect(session.open_target)
        session.window.closing.connect(instance.stop_listening)
        instance.listen()
        await ended.wait()

    try:
        loop.run_until_complete(begin_and_wait())
    finally:
        loop.close()


def begin(interior: Interior, parts: Parts, tasks: Tasks, look: Look, target: str = "") -> Session:
    """Let the window do what it shows; needs a running loop."""
    from app.ui.dialogs import QtDialogs
    from app.ui.session import Session

    session = Session(interior, parts, tasks, look, QtDialogs())
    tasks.on_error = session.complain
    tasks.start(session.open(), "open")
    if target:
        session.open_target(target)
    if session.window.close_wanted:
        session.window.close()
    return session
