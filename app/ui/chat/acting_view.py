"""What can be done with a message: buttons while it is hovered, focus, keys and a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.chat.actions import KEYS, OWN, fits, menu
from app.ui.chat.code_row import CodeRow
from app.ui.chat.selectable_view import SelectableView
from app.ui.chat.selection import MessageMarks
from app.ui.chat.sources_row import PART
from app.ui.chat.stacked_rows import Marks
from app.ui.chat.untrusted_text import readable, safe_address
from app.ui.theme import Theme

_KEYS = {
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_R: "regenerate",
    Qt.Key.Key_C: "continue",
    Qt.Key.Key_S: "speak",
    Qt.Key.Key_I: "statistics",
    Qt.Key.Key_P: "prompt",
}
_LOOKED_BACK = 12
"""Questions that wait may stand below the last answer."""
_MOST_LINKS = 8
_MOST_SOURCES = 30


class ActingView(SelectableView):
    """The column whose messages can be acted on.

    `wanted` carries a verb of `actions` and the key of a message: the window does it.
    `source_wanted` the key of a message and the place of one of its sources.
    """

    wanted = Signal(str, int)
    source_wanted = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, text_size: int) -> None:
        super().__init__(theme, parent, text_size=text_size)
        self._under_pointer = -1
        self._focused = -1  # a message
        self._shows_focus = False

    def offer(self, verbs: frozenset[str]) -> None:
        """Offer these verbs and no others, besides copying and walking between versions."""
        self._tools.offered = verbs
        for index, _ in self._column.laid_out():
            self._column.grow(index, 0)
        self.viewport().update()

    # ---- which message

    @property
    def focused(self) -> int | None:
        """The key of the message that keys act on."""
        is_one = 0 <= self._focused < len(self._column)
        return self._column.bubbles[self._focused].key if is_one else None

    def focus_message(self, index: int) -> None:
        """Give the keys to one message and bring it into view."""
        if not 0 <= index < len(self._column):
            return
        self._focused, self._shows_focus = index, True
        self._bring_into_view(index)
        self.viewport().update()
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(index)
            QAccessible.updateAccessibility(event)

    def focus_next(self, step: int) -> None:
        """The next message (1) or the one before (-1); from nowhere, the last one seen."""
        came = not self.hasFocus()
        if came:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not 0 <= self._focused < len(self._column):
            self.focus_message(max(self._visible(), default=-1))
        elif not came:
            self.focus_message(min(max(0, self._focused + step), len(self._column) - 1))

    def _bring_into_view(self, index: int) -> None:
        self._column.ensure(index)
        rect, height = self.message_rect(index), self.viewport().height()
        if rect.top() < 0 and rect.height() <= height:
            self._scroll_by(rect.top() - 8)
        elif rect.bottom() < 60:
            self._scroll_by(rect.bottom() - height + 8)
        elif rect.bottom() > height and rect.top() > 0:
            self._scroll_by(min(rect.bottom() - height + 8, rect.top() - 8))

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _last_answer(self) -> int:
        count = len(self._column)
        back = range(count - 1, max(-1, count - _LOOKED_BACK), -1)
        return next((i for i in back if self._column.bubbles[i].role == "assistant"), -1)

    def _is_active(self, index: int) -> bool:
        """Whether the buttons of a message are shown."""
        is_focused = index == self._focused and self.hasFocus()
        return is_focused or index in (self._under_pointer, self._last_answer())

    def _marks(self, index: int) -> Marks:
        marks = MessageMarks(index, self._selection, self._hovered, self._copied_row)
        marks.is_active = self._is_active(index)
        return marks

    # ---- pointer

    def _hover(self, point: QPointF) -> None:
        super()._hover(point)
        index = self._column.at(point.y() + self._scroll)
        if index != self._under_pointer:
            self._under_pointer = index
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the buttons of the message the pointer was over."""
        super().leaveEvent(event)
        self._under_pointer, self._hovered = -1, (None, "")
        self._show_address("")
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The message that is clicked is the one keys act on."""
        self._focused = self._column.at(event.position().y() + self._scroll)
        self._shows_focus = False
        super().mousePressEvent(event)

    # ---- what is done

    def _act(self, index: int, verb: str) -> None:
        bubble = self._column.bubbles[index]
        if verb.startswith(PART):
            self.source_wanted.emit(bubble.key, int(verb.removeprefix(PART)))
            return
        if verb not in self._tools.offered | OWN or not fits(verb, bubble):
            return
        match verb:
            case "menu":
                self._open_menu(index, self._place_of_menu(index))
            case "edit":
                self.begin_edit(bubble.key)
            case "copy" | "copy_plain":
                super()._act(index, verb)
            case _:
                self.wanted.emit(verb, bubble.key)

    def _show_source(self, number: int) -> None:
        """Tell which source of the message that was clicked is wanted."""
        if not 0 <= self._focused < len(self._column):
            return
        bubble = self._column.bubbles[self._focused]
        numbers = [source.number for source in bubble.sources]
        if number in numbers:
            self.source_wanted.emit(bubble.key, numbers.index(number))

    def begin_edit(self, key: int) -> None:
        """Open an editor in a message."""

    def _place_of_menu(self, index: int) -> QPoint:
        """Below the button of the message, or within what is seen of it."""
        row = self._column.message(index).rows[-1]
        rect = self.message_rect(index)
        x = rect.x() + (row.width - 40 if row.rtl else 40)
        y = min(rect.top() + row.y + row.height, self.viewport().height() - 20)
        return self.viewport().mapToGlobal(QPoint(int(x), int(max(20, y))))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that can be done here."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self._focused if self._focused >= 0 else max(self._visible(), default=-1)
            if index >= 0:
                self._open_menu(index, self._place_of_menu(index))
            return
        point = QPointF(event.pos())
        index = self._column.at(point.y() + self._scroll)
        if index >= 0:
            self._open_menu(index, event.globalPos(), self.link_at(point))

    def _open_menu(self, index: int, place: QPoint, address: str = "") -> None:
        self.menu_for(index, address).popup(place)

    def menu_for(self, index: int, address: str = "") -> QMenu:
        """The menu of one message; `address` is that of the link it was opened on."""
        made, phrases = QMenu(self), self._tools.phrases
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bubble = self._column.bubbles[index]
        if self._selection is not None and not self._selection.is_empty:
            made.addAction(phrases.copy_selection, self.copy)
            made.addAction(phrases.copy_selection_plain, self.copy_plain)
            made.addSeparator()
        for place, source in enumerate(bubble.sources[:_MOST_SOURCES]):
            told = phrases.show_source(readable(source.told))
            made.addAction(told.replace("&", "&&"), partial(self._act, index, f"{PART}{place}"))
        for link in [address] if address else self._links_of(index):
            told = phrases.open_link(link if len(link) < 60 else f"{link[:57]}…")
            made.addAction(told.replace("&", "&&"), partial(self._follow, link))
        if address:
            made.addAction(phrases.copy_address, lambda: self._put_on_clipboard(address))
        made.addSeparator()
        for verb in menu(bubble, self._tools.offered):
            if verb == "delete":
                made.addSeparator()
            key = self._key_of(verb)
            told = f"{phrases.verbs[verb]}\t{key}" if key else phrases.verbs[verb]
            made.addAction(told, partial(self._act, index, verb))
        made.addSeparator()
        made.addAction(phrases.select_all, self.select_all)
        return made

    def _key_of(self, verb: str) -> str:
        arrows = {"previous_version": "←", "next_version": "→"}
        if verb in arrows:
            return arrows[verb] if not self._tools.rtl else "→" if arrows[verb] == "←" else "←"
        return KEYS.get(verb, "")

    def _links_of(self, index: int) -> list[str]:
        """The addresses in a message, for those who cannot click."""
        found: dict[str, None] = {}
        for row in self._column.message(index).texts():
            if row.document is not None and not isinstance(row, CodeRow):
                found |= dict.fromkeys(row.document.addresses())
        return [address for address in found if safe_address(address)][:_MOST_LINKS]

    # ---- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk between messages and act on the focused one."""
        if not self._walk(event) and not self._act_by(event):
            super().keyPressEvent(event)

    def _walk(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() not in steps or not len(self._column):
            return False
        step = steps[Qt.Key(event.key())]
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & both != both and self._reads_on(step):
            self._scroll_by(step * self.verticalScrollBar().singleStep() * 2)
        else:
            self.focus_next(step)
        return True

    def _reads_on(self, step: int) -> bool:
        """Whether the focused message goes on beyond the edge in this direction."""
        if not 0 <= self._focused < len(self._column):
            return False
        rect, height = self.message_rect(self._focused), self.viewport().height()
        if rect.bottom() < 0 or rect.top() > height:
            return False
        return rect.bottom() > height if step > 0 else rect.top() < 0

    def _act_by(self, event: QKeyEvent) -> bool:
        index, key = self._focused, event.key()
        if not 0 <= index < len(self._column):
            return False
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        bubble = self._column.bubbles[index]
        verb = ""
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forwards = (key == Qt.Key.Key_Right) != self._tools.rtl
            verb = "next_version" if forwards else "previous_version"
        elif plain and key == Qt.Key.Key_Delete:
            verb = "withdraw" if bubble.queued else "delete"
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            verb = "menu"
        elif plain and key == Qt.Key.Key_Space and self._foldable(index):
            self._fold(index)
            return True
        elif plain:
            verb = _KEYS.get(Qt.Key(key), "")
        elif event.matches(QKeySequence.StandardKey.Copy) and self._selection is None:
            verb = "copy"
        if verb:
            self._act(index, verb)
        return bool(verb)

    def _foldable(self, index: int) -> bool:
        return any(row.folds for row in self._column.message(index).rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard the last message that is seen takes the focus."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if by_key and self._focused not in self._visible():
            self.focus_message(max(self._visible(), default=-1))
        self._shows_focus = by_key
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys act elsewhere now."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring around the message that has the focus."""
        super().paintEvent(event)
        if not (self._shows_focus and self.hasFocus() and 0 <= self._focused < len(self._column)):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._tools.styles.theme.accent), 2))
        ring = QRectF(self.message_rect(self._focused)).adjusted(-14, 3, 14, -1)
        painter.drawRoundedRect(ring, 12, 12)
        painter.end()
