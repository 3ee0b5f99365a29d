"""The transcript for screen readers: a list whose items are the messages, made when asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Listed(Protocol):
    """What the list asks of the view."""

    def message_count(self) -> int:
        """How many items."""

    def message_name(self, index: int) -> str:
        """Who wrote it and what."""

    def message_rect(self, index: int) -> QRect:
        """Where it is in the viewport."""

    def message_at(self, point: QPoint) -> int:
        """The item at a point of the viewport, -1 if none."""

    def focused_message(self) -> int:
        """The item that keys act on, -1 if none."""

    def viewport(self) -> QWidget:
        """The widget that shows the items."""


class MessageItem(QAccessibleInterface):
    """One message. `interface_cast` must not be overridden: the process dies of it."""

    def __init__(self, owner: TranscriptList, index: int) -> None:
        super().__init__()
        self._owner = owner
        self.index = index

    def isValid(self) -> bool:
        """Whether the message is still there."""
        return self.index < self._owner.listed.message_count()

    def object(self) -> QObject | None:  # type: ignore[override]
        """No widget."""
        return None

    def window(self) -> QWindow:
        """The window of the view."""
        return self._owner.window()

    def parent(self) -> QAccessibleInterface:
        """The list."""
        return self._owner

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        """Nothing within a message."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        """Nothing within a message."""
        return None

    def childCount(self) -> int:
        """Nothing within a message."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002
        """Nothing within a message."""
        return -1

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Can be read, not changed."""
        state = QAccessible.State()
        state.readOnly = True
        state.focusable = True
        state.focused = self._owner.listed.focused_message() == self.index
        state.offscreen = not self._rect().intersects(self._owner.listed.viewport().rect())
        return state

    def _rect(self) -> QRect:
        return self._owner.listed.message_rect(self.index) if self.isValid() else QRect()

    def rect(self) -> QRect:
        """Where it is on the screen."""
        rect = self._rect()
        corner = self._owner.listed.viewport().mapToGlobal(rect.topLeft())
        return QRect(corner, rect.size())

    def text(self, kind: QAccessible.Text) -> str:
        """Its name is all of its text."""
        if kind != QAccessible.Text.Name or not self.isValid():
            return ""
        return self._owner.listed.message_name(self.index)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Messages cannot be changed here."""

    def foregroundColor(self) -> QColor:
        """Not told."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """Not told."""
        return QColor()


class TranscriptList(QAccessibleWidget):
    """The transcript as a list."""

    def __init__(self, widget: QWidget, listed: Listed) -> None:
        super().__init__(widget, QAccessible.Role.List, widget.accessibleName())
        self.listed = listed
        self._items: dict[int, MessageItem] = {}

    def childCount(self) -> int:
        """One for each message."""
        return self.listed.message_count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The item of a message."""
        if not 0 <= index < self.listed.message_count():
            return None
        if index not in self._items:
            self._items[index] = MessageItem(self, index)
            QAccessible.registerAccessibleInterface(self._items[index])
        return self._items[index]

    def drop(self, kept: int = 0) -> None:
        """Let go of the items from the one at `kept` on: their messages are gone."""
        for index in [index for index in self._items if index >= kept]:
            # Qt's cache points to it until it is told, and deletes it: it must still be there then.
            item = self._items.pop(index)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of an item."""
        return child.index if isinstance(child, MessageItem) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The item at a point of the screen."""
        point = self.listed.viewport().mapFromGlobal(QPoint(x, y))
        return self.child(self.listed.message_at(point))


def tell_reordered(view: QObject) -> None:
    """Items came or went: who listens counts them anew."""
    if QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.ObjectReorder)
        QAccessible.updateAccessibility(event)


def announce(view: QObject, told: str) -> None:
    """Have it said, where a screen reader listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, told))


@cache
def install(make: Callable[[QObject], QAccessibleInterface | None]) -> None:
    """Tell Qt, once for the process, whom to ask for interfaces."""

    def factory(_name: str, widget: QObject) -> QAccessibleInterface | None:
        return make(widget)

    QAccessible.installFactory(factory)
