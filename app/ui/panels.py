"""Decides which side panels are shown: the user's wish, as far as the window is wide enough."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

RIGHT_WIDTH: Final = 288
"""Of the right panel, whose room is kept before it is made."""
ROOM_FOR_BOTH: Final = 1080
ROOM_FOR_SIDE: Final = 860


class Panels(QObject):
    """In a narrow window panels fold by themselves, and opening one folds the other."""

    changed = Signal()
    wished = Signal(bool, bool)
    """The user's wish for the left and the right panel, to be remembered."""

    def __init__(self, side: QWidget, right: QWidget, *, show_side: bool, show_right: bool) -> None:
        super().__init__()
        self._panels = (side, right)
        self._wish = [show_side, show_right]
        self._shown = [show_side, show_right]
        self._class = -1
        self._allowed = True
        self._covered = False

    def allow(self, allowed: bool) -> None:
        """No panels before the chats are open."""
        self._allowed = allowed
        self._apply()

    @property
    def covered(self) -> bool:
        """Whether something else stands at the right."""
        return self._covered

    def cover(self, covered: bool) -> None:
        """Something stands at the right, and takes the left one's room where there is little."""
        self._covered = covered
        self._apply()

    def fit(self, width: int) -> None:
        """The window is `width` wide now; what the user opened by hand stays until it matters."""
        width_class = (width >= ROOM_FOR_SIDE) + (width >= ROOM_FOR_BOTH)
        if width_class != self._class:
            self._class = width_class
            self._shown = [self._wish[0] and width_class >= 1, self._wish[1] and width_class >= 2]
            self._apply()

    def toggle_side(self) -> None:
        """Show or hide the list of chats."""
        self._toggle(0)

    def toggle_right(self) -> None:
        """Show or hide this computer."""
        self._toggle(1)

    def show_side(self) -> None:
        """Show the list of chats, as a search needs it."""
        if not self._shown[0]:
            self._toggle(0)

    def _toggle(self, which: int) -> None:
        is_hidden = self._covered and (which == 1 or self._class < 2)
        self._covered = self._covered and not is_hidden
        self._shown[which] = is_hidden or not self._shown[which]
        narrow = self._class < 2
        if self._shown[which] and narrow:
            self._shown[1 - which] = False
        fits = self._class >= (1 if which == 0 else 2)
        if fits:
            self._wish[which] = self._shown[which]
            self.wished.emit(*self._wish)
        self._apply()

    def _apply(self) -> None:
        free = (not self._covered or self._class >= 2, not self._covered)
        for panel, shown, room in zip(self._panels, self._shown, free, strict=True):
            panel.setVisible(shown and room and self._allowed)
        self.changed.emit()
