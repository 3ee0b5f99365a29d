"""Keys that a part of the transcript wants before the shortcuts of the window hear them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_escape(event: QEvent) -> bool:
    """Whether the window asks if Escape is wanted here, before it stops the answer."""
    asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
    return asked and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape
