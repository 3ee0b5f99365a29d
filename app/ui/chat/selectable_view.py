"""Pointer and keyboard over the column: selection, copying, links, folding, sideways scrolling."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.chat.code_row import CodeRow
from app.ui.chat.column_view import ColumnView
from app.ui.chat.rows import Row
from app.ui.chat.selection import END, MessageMarks, Position, Selection, copied, plain
from app.ui.chat.stacked_rows import Marks
from app.ui.theme import Theme

_COPIED_MS = 1_400
_AUTOSCROLL_MS = 30


class SelectableView(ColumnView):
    """The column with everything that can be pressed in it."""

    copied = Signal(str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    """The address under the pointer, empty when it leaves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, text_size: int) -> None:
        super().__init__(theme, parent, text_size=text_size)
        self._selection: Selection | None = None
        self._pointer: QPointF | None = None  # while the button is down
        self._hovered: tuple[Row | None, str] = (None, "")
        self._address = ""  # of the link under the pointer
        self._copied_row: Row | None = None
        self._copied_timer = QTimer(self, interval=_COPIED_MS, singleShot=True)
        self._copied_timer.timeout.connect(self._forget_copied)
        self._autoscroll = QTimer(self, interval=_AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._scroll_selecting)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    # ---- copying

    def selected_markdown(self) -> str:
        """What is selected: whole messages as Markdown, parts as plain text."""
        if self._selection is None or not len(self._column):
            return ""
        return copied(self._selection, self._column)

    def selected_text(self) -> str:
        """What is selected, as it reads: no marks."""
        if self._selection is None or not len(self._column):
            return ""
        return copied(self._selection, self._column, as_plain=True)

    def copy(self) -> None:
        """Put what is selected on the clipboard as Markdown."""
        if text := self.selected_markdown():
            self._put_on_clipboard(text)

    def copy_plain(self) -> None:
        """Put what is selected on the clipboard as plain text."""
        if text := self.selected_text():
            self._put_on_clipboard(text)

    def select_all(self) -> None:
        """Select every message."""
        if len(self._column):
            last = Position(len(self._column) - 1, END, END)
            self._select(Selection(Position(0, 0, 0), last))

    def clear_selection(self) -> None:
        """Select nothing."""
        self._select(None)

    def _select(self, selection: Selection | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.viewport().update()

    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    def _forget_copied(self) -> None:
        self._copied_row = None
        self.viewport().update()

    def _marks(self, index: int) -> Marks:
        return MessageMarks(index, self._selection, self._hovered, self._copied_row)

    # ---- what is where

    def position_at(self, point: QPointF) -> Position | None:
        """The character nearest to a point of the viewport."""
        if not len(self._column):
            return None
        index = self._column.at(point.y() + self._scroll)
        message, inside = self._column.message(index), self._in_message(index, point)
        nearest: Position | None = None
        for row in message.texts():
            if row.document is None or (inside.y() < row.y and nearest is not None):
                break
            within = inside - QPointF(row.x, row.y) - row.text_origin()
            layout = row.document.documentLayout()
            found = layout.hitTest(within, Qt.HitTestAccuracy.FuzzyHit)
            nearest = Position(index, row.number, max(0, found))
            if inside.y() <= row.y + row.height:
                break
        return nearest or Position(index, 0, 0)

    def _row_at(self, point: QPointF) -> tuple[int, Row, QPointF] | None:
        """The row under a point, and the point within it."""
        if not len(self._column) or point.y() + self._scroll > self._column.total():
            return None
        index = self._column.at(point.y() + self._scroll)
        inside = self._in_message(index, point)
        for row in self._column.message(index).between(inside.y() - 1, inside.y() + 1):
            within = inside - QPointF(row.x, row.y)
            if 0 <= within.y() < row.height and -8 <= within.x() <= row.width + 8:
                return index, row, within
        return None

    def link_at(self, point: QPointF) -> str:
        """The address under a point of the viewport, or empty."""
        found = self._row_at(point)
        document = found[1].document if found is not None else None
        if found is None or document is None:
            return ""
        _, row, within = found
        return document.documentLayout().anchorAt(within - row.text_origin())

    # ---- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a button of a row, or begin a selection."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        found = self._row_at(point)
        if found is not None and (part := found[1].part_at(found[2])):
            self._press(found[0], found[1], part)
            return
        position = self.position_at(point)
        if position is None:
            return
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection
        anchor = self._selection.anchor if extends and self._selection else position
        self._pointer = point
        self._select(Selection(anchor, position))

    def _press(self, index: int, row: Row, part: str) -> None:
        if part == "fold":
            self._fold(index)
        elif isinstance(row, CodeRow):
            self._copied(row, self._column.message(index).code_from(row))
        else:
            self._act(index, part)

    def _act(self, index: int, verb: str) -> None:
        """Do what the button of a message says."""
        if verb in ("copy", "copy_plain"):
            message = self._column.message(index)
            text = message.text if verb == "copy" else plain(message)
            self._copied(message.rows[-1], text)

    def _copied(self, row: Row, text: str) -> None:
        """Copy, and say so for a while in the row whose button it was."""
        self._copied_row = row
        self._copied_timer.start()
        self._put_on_clipboard(text)
        self.viewport().update()

    def _fold(self, index: int) -> None:
        """Fold or unfold a message; its beginning stays where it is."""
        top, message = self._top_of(index), self._column.message(index)
        self._sticks_to_end = False
        self._selection = None
        self._column.set_unfolded(index, not message.unfolded)
        self._move_to(self._column.top(index) - top)
        self._settle()
        self._remember()
        self._hovered = (None, "")
        self.viewport().update()
        self._sticks_to_end = self._scroll >= self.verticalScrollBar().maximum() - 4
        self._at_end_changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        position = self.position_at(event.position())
        if position is None:
            return
        row = self._column.message(position.message).row(position.row)
        if row is None or row.document is None:
            return
        cursor = QTextCursor(row.document)
        cursor.setPosition(min(position.character, row.document.last_position))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start = position._replace(character=cursor.selectionStart())
        self._select(Selection(start, position._replace(character=cursor.selectionEnd())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or show what can be pressed."""
        point = event.position()
        if self._pointer is None:
            self._hover(point)
            return
        self._pointer = point
        self._extend_to(point)
        is_outside = not 0 <= point.y() <= self.viewport().height()
        if is_outside != self._autoscroll.isActive():
            (self._autoscroll.start if is_outside else self._autoscroll.stop)()

    def _extend_to(self, point: QPointF) -> None:
        position = self.position_at(point)
        if position is not None and self._selection is not None:
            self._select(Selection(self._selection.anchor, position))

    def _scroll_selecting(self) -> None:
        """Scroll while the pointer is above or below the viewport with its button down."""
        if self._pointer is None:
            self._autoscroll.stop()
            return
        y, height = self._pointer.y(), self.viewport().height()
        beyond = y if y < 0 else max(0.0, y - height)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + int(beyond / 2))
        self._extend_to(QPointF(self._pointer.x(), min(max(y, 0.0), float(height))))

    def _hover(self, point: QPointF) -> None:
        found, shape = self._row_at(point), Qt.CursorShape.ArrowCursor
        hovered: tuple[Row | None, str] = (None, "")
        address = self.link_at(point)
        if found is not None:
            _, row, within = found
            part = row.part_at(within)
            if part or address:
                shape = Qt.CursorShape.PointingHandCursor
            elif row.document is not None:
                shape = Qt.CursorShape.IBeamCursor
            hovered = (row, part) if part else (None, "")
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
            self.viewport().setToolTip(self._tools.phrases.verbs.get(hovered[1], ""))
        self.viewport().setCursor(shape)
        self._show_address(address)

    def _show_address(self, address: str) -> None:
        if address != self._address:
            self._address = address
            self.link_hovered.emit(address)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection; a click on a link activates it."""
        if self._pointer is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pointer = None
        self._autoscroll.stop()
        if self._selection is not None and self._selection.anchor == self._selection.caret:
            self._select(None)
            if address := self.link_at(event.position()):
                self._follow(address)

    def _follow(self, address: str) -> None:
        """Tell that a link was clicked."""
        self.link_activated.emit(address)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; sideways within wide code and tables."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if abs(delta.x()) > abs(delta.y()) or is_shifted:
            found = self._row_at(event.position())
            if found and found[1].scroll_sideways(-(delta.x() or delta.y()) / 2):
                self.viewport().update()
                return
        super().wheelEvent(event)

    # ---- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all, beginning and end; the rest scrolls."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.jump_to_end()
        else:
            super().keyPressEvent(event)
