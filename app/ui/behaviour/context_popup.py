"""What fills the context, shown over the meter: a bar, the figures, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from app.ui.behaviour.budget_words import tokens
from app.ui.behaviour.context_bar import ContextBar, ContextRows
from app.ui.behaviour.flowing import flowing
from app.ui.style import Look
from app.ui.widgets.basics import TextButton, named, paragraph, text_label

if TYPE_CHECKING:
    from app.core.words import ContextParts

WIDTH: Final = 340
GAP: Final = 8


class ContextPopup(QFrame):
    """Closes with Escape, or a click elsewhere."""

    summarise_wanted = Signal()
    send_all_wanted = Signal()
    """Send the messages again that were left out."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """`parent` is the window; it stands in it, over what is there."""
        super().__init__(parent)
        self._anchor: QWidget | None = None
        self._before: QWidget | None = None
        self._listening = False
        named(self, "palette")
        self.hide()
        self.setAccessibleName(self.tr("What fills the context"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(WIDTH)
        self._bar, self._rows = ContextBar(look), ContextRows(look)
        self._total = paragraph("", tone="text")
        self._said = paragraph("", size="small")
        summarise = self.tr("Sum up the older messages")
        self.summarise = TextButton(look, summarise, lambda: self._leave_for(self.summarise_wanted))
        again = self.tr("Send the whole chat again")
        self.send_all = TextButton(look, again, lambda: self._leave_for(self.send_all_wanted))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("What fills the context"), size="head"))
        column.addWidget(self._total)
        column.addWidget(self._bar)
        column.addWidget(self._rows)
        column.addWidget(self._said)
        self._buttons = flowing(self.summarise, self.send_all)
        column.addWidget(self._buttons)
        self.show_waiting()

    def show_waiting(self) -> None:
        """The figures are not there yet."""
        self._total.setText(self.tr("Counting…"))
        for widget in (self._bar, self._rows, self._said, self._buttons):
            widget.hide()

    def show_parts(
        self,
        parts: ContextParts,
        room: int,
        *,
        shortened: bool = False,
        has_chat: bool = True,
        left_out: str = "",
    ) -> None:
        """The figures. `shortened`: the oldest messages are not sent, or as a summary alone.

        `left_out` says what of the documents is not sent.
        """
        said = self.tr("{used} of {room} tokens are used.")
        self._total.setText(said.format(used=tokens(parts.prompt), room=tokens(room)))
        self._bar.show_parts(parts, room)
        self._rows.show_parts(parts, room)
        told = (left_out, self._explain(parts, room, shortened=shortened))
        self._said.setText(" ".join(filter(None, told)))
        for widget in (self._bar, self._rows, self._said):
            widget.show()
        long = has_chat and parts.history > room // 4
        self.summarise.setVisible(long)
        self.send_all.setVisible(shortened)
        self._buttons.setVisible(long or shortened)
        name = f"{self._total.text()} {self._rows.accessibleName()}. {self._said.text()}"
        self.setAccessibleDescription(name)
        self._fit()

    def open_above(self, meter: QWidget) -> None:
        """Show it over the meter, within the window, with the keys going to it."""
        self._anchor, self._before = meter, QApplication.focusWidget()
        self.show()
        self.raise_()
        self._fit()
        first = next((one for one in (self.summarise, self.send_all) if one.isVisible()), self)
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        self._listen(on=True)

    def leave(self) -> None:
        """Close, and give the keys back to where they went before."""
        self._listen(on=False)
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Other words take another height; Escape is ours before it is the window's."""
        if is_escape(event):
            event.accept()
            return True
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere closes it; one on the meter does so there."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched) or watched is self._anchor
            if not inside:
                self._close()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no more."""
        self._listen(on=False)
        super().hideEvent(event)

    def _listen(self, *, on: bool) -> None:
        application = QApplication.instance()
        if on == self._listening or not isinstance(application, QApplication):
            return
        self._listening = on
        if on:
            application.installEventFilter(self)
            application.focusChanged.connect(self._follow_focus)
        else:
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._follow_focus)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._close()

    def _close(self) -> None:
        """Where the user went elsewhere: the keys stay there."""
        self._before = None
        self.leave()

    def _fit(self) -> None:
        """As tall as what it says, over the meter."""
        layout, meter = self.layout(), self._anchor
        if layout is not None:
            layout.activate()
            high = layout.totalHeightForWidth(WIDTH)
            self.setFixedHeight(max(high, layout.totalMinimumSize().height()))
        window = self.parentWidget()
        if meter is None or window is None:
            return
        edge = meter.width() - WIDTH if not self.isRightToLeft() else 0
        corner = meter.mapTo(window, QPoint(edge, -GAP))
        left = max(GAP, min(corner.x(), window.width() - WIDTH - GAP))
        self.move(left, max(GAP, corner.y() - self.height()))

    def _explain(self, parts: ContextParts, room: int, *, shortened: bool) -> str:
        said = []
        if parts.total > room:
            over = tokens(parts.total - room)
            text = self.tr("It does not fit by {tokens} tokens: you are asked before it is sent.")
            said.append(text.format(tokens=over))
        else:
            said.append(self.tr("You are asked before anything is left out."))
        if shortened:
            said.append(self.tr("The oldest messages of this chat are left out or summed up."))
        return " ".join(said)

    def _leave_for(self, wanted: SignalInstance) -> None:
        self.leave()
        wanted.emit()


def is_escape(event: QEvent) -> bool:
    """Whether the window asks if Escape is wanted here, before its own shortcut hears it."""
    asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
    return asked and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape
