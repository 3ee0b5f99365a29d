"""Lends a secret to the clipboard for a minute, and asks clipboard histories not to keep it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_SECONDS: Final = 60
_MARKS: Final = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
    ("application/x-nspasteboard-concealed-type", b"1"),
)
"""What password managers put beside a secret (KeePassXC's `Clipboard.cpp`)."""


class BriefClipboard(QObject):
    """Holds one secret at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._secret = ""
        self.timer = QTimer(self, singleShot=True, interval=KEPT_SECONDS * 1000)
        self.timer.timeout.connect(self.forget)

    def lend(self, secret: str) -> None:
        """Put it on the clipboard until the minute is over."""
        data = QMimeData()
        data.setText(secret)
        for kind, mark in _MARKS:
            data.setData(kind, mark)
        QGuiApplication.clipboard().setMimeData(data)
        self._secret = secret
        self.timer.start()

    def forget(self) -> None:
        """Take it off the clipboard, unless something else is there by now."""
        self.timer.stop()
        secret, self._secret = self._secret, ""
        if secret and QGuiApplication.clipboard().text() == secret:
            QGuiApplication.clipboard().clear()
