"""Lets the caret stop blinking when nobody types: a window at rest wakes no processor."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

BLINK_MILLISECONDS: Final = 10_000
"""As long as in GTK; after that the caret stands still."""
_SYSTEM, _STEADY = -1, 0


class Caret(QObject):
    """The caret of whichever field has the focus."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=BLINK_MILLISECONDS)
        self._rest.timeout.connect(lambda: QApplication.setCursorFlashTime(_STEADY))
        application.focusChanged.connect(self._follow)

    def wake(self) -> None:
        """Blink as the system's carets do, for a while."""
        QApplication.setCursorFlashTime(_SYSTEM)
        self._rest.start()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            self._rest.stop()
        else:
            self.wake()
