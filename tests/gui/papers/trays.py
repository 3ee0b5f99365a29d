"""What the tests of the tray do and look at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.papers.item import Item
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]
COPY = Qt.DropAction.CopyAction


def carried(*paths: Path) -> QMimeData:
    """Files as a file manager hands them over."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))
    return data


def drop(home: Home, *paths: Path) -> None:
    """Drag files over the chat, and let go."""
    data, where = carried(*paths), QPointF(40, 40)
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(where.toPoint(), COPY, data, *none)
    QApplication.sendEvent(home.talk, enter)
    assert enter.isAccepted()
    assert home.session.papers.zone.overlay.isVisible()
    let_go = QDropEvent(where, COPY, data, *none)
    QApplication.sendEvent(home.talk, let_go)
    assert let_go.dropAction() == COPY


def tray(home: Home):
    """What is tested."""
    return home.session.papers.tray


def items(home: Home) -> list[Item]:
    """The lines of the tray."""
    return list(tray(home).lines.items)


def states(home: Home) -> list[tuple[str, str]]:
    """Names and states of the lines."""
    return [(one.name, one.state) for one in items(home)]


def spoken(home: Home, row: int = 0) -> str:
    """What a screen reader says of a line."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return str(tray(home).lines.index(row, 0).data(role))


def press(home: Home, key: Qt.Key, *, alt: bool = False) -> None:
    """A key in the list."""
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(tray(home).list, key, held)
