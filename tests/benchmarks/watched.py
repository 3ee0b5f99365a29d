"""A window that tells when it can be used: `python -m tests.benchmarks.watched bare|alcove`.

It writes `painted` when anything of it has been painted first, and `usable` when the message box
takes typing: it has been painted, then a key was posted to it, then it has been painted with that
letter in it, and Qt's event loop has come back to rest after that. What the rest of the program
still loads meanwhile is not waited for, but it has the same processor. The program itself knows
nothing of it: only the QApplication it makes is one that looks at its events.
"""

from __future__ import annotations

import os
import sys

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent


class WatchedApplication(QtWidgets.QApplication):
    """Looks for the first paint, then types into the widget named in `awaited`."""

    awaited = ""
    _painted = _usable = False
    _field: QtWidgets.QTextEdit | QtWidgets.QPlainTextEdit | None = None

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Qt's: hand an event to its receiver."""
        handled = super().notify(receiver, event)
        if not self._usable and event.type() == QEvent.Type.Paint:
            self._look(receiver)
        return handled

    def _look(self, receiver: QObject) -> None:
        if not self._painted:
            self._painted = True
            tell(b"painted\n")
        if self._field is None:
            if type(receiver).__name__ == self.awaited:
                self._field = receiver  # type: ignore[assignment]
                self._type()
        elif receiver is self._field.viewport() and self._field.toPlainText() == "x":
            self._usable = True
            QTimer.singleShot(0, lambda: tell(b"usable\n"))

    def _type(self) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
            QCoreApplication.postEvent(self._field, key)


def tell(line: bytes) -> None:
    """To the process that measures."""
    os.write(1, line)


def bare() -> None:
    """The least that PySide6 can show: a main window with a field to write in."""
    WatchedApplication.awaited = "BareEditor"
    application = WatchedApplication([])
    window = QtWidgets.QMainWindow()
    window.setCentralWidget(BareEditor())
    window.resize(1240, 820)
    window.show()
    application.exec()


class BareEditor(QtWidgets.QPlainTextEdit):
    """A field for text, with a name of its own."""


def alcove() -> None:
    """What `python -m app` runs where there is a screen."""
    WatchedApplication.awaited = "MessageInput"
    QtWidgets.QApplication = WatchedApplication  # type: ignore[misc]
    from app.cli import main

    main(["gui"])


if __name__ == "__main__":
    {"bare": bare, "alcove": alcove}[sys.argv[1]]()
