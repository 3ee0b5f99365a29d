"""Things said in passing: the notice above the message box and the toast that offers an undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.style import Look, Tone
from app.ui.widgets.basics import IconButton, IconLabel, TextButton, paragraph, text_label

UNDO_MILLISECONDS = 7000


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say it now, wherever the focus is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms to load

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class NoticeBar(QFrame):
    """One sentence with what can be done about it; hidden when there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._act: Callable[[], object] | None = None
        self._icon = IconLabel(look, "info", 18)
        self._text = paragraph("", tone="text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = TextButton(look, self.tr("Do something about it"), self._press, kind="plain")
        self._close = IconButton(look, "close", self.tr("Close this notice"), self.clear, size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(
        self,
        text: str,
        *,
        bad: bool = False,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Say `text`, offering `action`."""
        tone: Tone = "bad" if bad else "accent"
        self._icon.show_icon("alert" if bad else "info", tone)
        self._text.setText(text)
        self.setAccessibleName(text)
        if action:
            self._action.relabel(action)
        self._action.setVisible(bool(action))
        self._act = act
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Say nothing."""
        self._act = None
        self.hide()

    def _press(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()


class UndoToast(QFrame):
    """Says what was done and takes it back for some seconds; then it is final."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._undo: Callable[[], object] | None = None
        self._settle: Callable[[], object] | None = None
        self._text = text_label("")
        self.button = TextButton(look, self.tr("Undo"), self._press, kind="plain")
        self._timer = QTimer(self, singleShot=True, interval=UNDO_MILLISECONDS)
        self._timer.timeout.connect(self.settle)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    def offer(self, text: str, undo: Callable[[], object], settle: Callable[[], object]) -> None:
        """Settle what was offered before, then offer this."""
        self.settle()
        self._undo, self._settle = undo, settle
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
        self._timer.start()

    def settle(self) -> None:
        """Make it final now."""
        act, self._settle, self._undo = self._settle, None, None
        self._timer.stop()
        self.hide()
        if act is not None:
            act()

    def _press(self) -> None:
        act, self._settle, self._undo = self._undo, None, None
        self._timer.stop()
        self.hide()
        if act is not None:
            act()
