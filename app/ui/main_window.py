"""The bare window: keeps its size and place, and asks before it closes."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from app.ui.theme import Theme

SMALLEST: Final = QSize(720, 480)
USUAL: Final = QSize(1240, 820)


class MainWindow(QMainWindow):
    """Knows nothing of chats; `Interior` fills it."""

    closing = Signal()
    """The user wants it closed; `finish` does, once everything has let go."""
    resized = Signal(int)
    """Its width, in pixels."""
    rescaled = Signal()
    """It has come to a screen of another scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._closed = False
        self.close_wanted = False
        """Whether the user has asked to close it; there may not have been anybody to hear."""
        self.setWindowTitle("Alcove")
        # At a scale of 300 % a whole screen may be smaller than the smallest window.
        room = self.screen().availableSize()
        self.setMinimumSize(SMALLEST.boundedTo(room))
        self.resize(USUAL.boundedTo(room))
        colors = QPalette(self.palette())
        colors.setColor(QPalette.ColorRole.Window, QColor(theme.background))
        self.setPalette(colors)

    def restore(self, file: Path) -> None:
        """Take the size and place it had last; a file that says nothing usable is no matter."""
        with suppress(OSError):
            self.restoreGeometry(QByteArray(file.read_bytes()))

    def remember(self, file: Path) -> None:
        """Keep size and place for the next start."""
        with suppress(OSError):
            file.write_bytes(self.saveGeometry().data())

    def finish(self) -> None:
        """Close for good."""
        self._closed = True
        self.close()

    def raise_up(self) -> None:
        """Come to the front: the user started Alcove a second time."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        """Tell when icons have to be drawn at another scale."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.rescaled.emit()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save first: the window closes when everything has let go."""
        if self._closed:
            event.accept()
        else:
            event.ignore()
            self.close_wanted = True
            self.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the new width."""
        super().resizeEvent(event)
        self.resized.emit(event.size().width())
