"""Scrolls and paints the column of messages; what the reader looks at stays where it is."""

from __future__ import annotations

from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.chat.column import Column
from app.ui.chat.formula import Formulas
from app.ui.chat.message import Message
from app.ui.chat.phrases import Phrases
from app.ui.chat.rows import Brush, Row
from app.ui.chat.stacked_rows import Marks
from app.ui.chat.styles import Styles
from app.ui.chat.toolbox import Toolbox
from app.ui.theme import Theme

_WIDEST = 50.7
"""Width of the column in sizes of its letters: about 90 characters a line."""
_MARGIN = 24


class Anchor(NamedTuple):
    """A place that is kept: a message, a row of it where it is long, and where that is."""

    message: int
    row: Row | None
    y: float


class ColumnView(QAbstractScrollArea):
    """The column without anything to press."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, text_size: int) -> None:
        super().__init__(parent)
        self._tools = Toolbox(Styles(theme, text_size), Formulas(self), Phrases(self))
        self._tools.rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._column = Column(self._tools)
        self._sticks_to_end = True
        self._adjusting = False
        self._painted_at = Anchor(-1, None, 0)  # where something was when it was painted
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the text keeps its width; a style may hide it while disabled.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(3 * text_size)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._look_ahead)
        self._tools.formulas.drawn.connect(self._on_formulas_drawn)

    @property
    def at_end(self) -> bool:
        """Whether the view follows the newest text."""
        return self._sticks_to_end

    def jump_to_end(self) -> None:
        """Show the newest text and follow it."""
        self._sticks_to_end = True
        self._show_end()
        self._at_end_changed()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        if theme == self._tools.styles.theme:
            return
        self._tools.styles = Styles(theme, self._tools.styles.text_size)
        self._column.invalidate()
        self._settle()
        self.viewport().update()

    def set_text_size(self, pixels: int) -> None:
        """Show everything in another size; the first visible message stays first."""
        if pixels == self._tools.styles.text_size:
            return
        self._tools.styles = Styles(self._tools.styles.theme, pixels)
        self.verticalScrollBar().setSingleStep(3 * pixels)
        first, share = self._place()
        self._column.width = self._column_width()
        self._column.estimate_again()
        self._return_to(first, share)

    # ---- geometry

    @property
    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    def _column_width(self) -> int:
        widest = int(_WIDEST * self._tools.styles.text_size)
        return max(120, min(widest, self.viewport().width() - 2 * _MARGIN))

    def _left(self) -> int:
        return (self.viewport().width() - self._column.width) // 2

    def _top_of(self, index: int) -> int:
        """Where a message begins in the viewport."""
        return self._column.top(index) - self._scroll

    def message_rect(self, index: int) -> QRect:
        """A message in pixels of the viewport."""
        height = self._column.height(index)
        return QRect(self._left(), self._top_of(index), self._column.width, height)

    def _visible(self) -> range:
        return self._column.between(self._scroll, self._scroll + self.viewport().height())

    # ---- staying in place

    def _move_to(self, value: int) -> None:
        """Set range and value of the scroll bar without taking it for the reader's wish."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        self._adjusting = True
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._column.total() - page))
        bar.setValue(value)
        self._adjusting = False

    def _settle(self) -> int:
        """Lay out what is visible; what the reader looks at stays where it is.

        By how many pixels anything moved.
        """
        moved = 0
        for _ in range(8):
            visible = self._visible()
            if not visible:
                break
            self._begin_at_segment(visible.start)
            value, kept = self._scroll, self._kept(visible.start)
            changed = sum(self._column.ensure(index, self._window(index)) for index in visible)
            moved += changed
            if self._sticks_to_end:
                self._move_to(self._column.total())
            elif changed:
                self._move_to(value + round(self._y_of(kept) - kept.y) if value > 0 else 0)
            if not changed:
                break
        self._column.discard(self._visible())
        return moved

    def _begin_at_segment(self, index: int) -> None:
        """A jump into what was never read leads to the beginning of a segment, not into a guess."""
        message = self._column.known(index)
        if self._sticks_to_end or message is None or not message.is_long:
            return
        pending = message.unread_at(-self._top_of(index))
        if pending is not None:
            self._move_to(self._column.top(index) + round(pending.y))

    def _window(self, index: int) -> tuple[float, float]:
        """What of a message is in the viewport, in its own pixels."""
        top = float(-self._top_of(index))
        return top, top + self.viewport().height()

    def _kept(self, index: int) -> Anchor:
        """What must not move: a row of a long message, else the end of the first visible one."""
        message = self._column.known(index)
        if message is not None and message.is_long:
            return self._anchor_in(index, message)
        return Anchor(index + 1, None, self._top_of(index + 1))

    def _anchor_in(self, index: int, message: Message) -> Anchor:
        row = message.anchor(*self._window(index))
        return Anchor(index, row, self._top_of(index) + (row.y if row is not None else 0))

    def _y_of(self, anchor: Anchor) -> float:
        """Where the place is now, in pixels of the viewport."""
        return self._top_of(anchor.message) + (anchor.row.y if anchor.row is not None else 0)

    def _show_end(self) -> None:
        self._move_to(self._column.total())
        self._settle()
        self._remember()
        self.viewport().update()

    def _place(self) -> tuple[int, float]:
        """The first visible message and which share of it is above the viewport."""
        first = max(0, self._column.at(self._scroll))
        if not len(self._column):
            return 0, 0.0
        above = self._scroll - self._column.top(first)
        return first, above / max(1, self._column.height(first))

    def _return_to(self, first: int, share: float) -> None:
        """Show a place again after everything changed its height."""
        if self._sticks_to_end or not len(self._column):
            self._show_end()
            return
        self._column.ensure(first)
        self._move_to(int(self._column.top(first) + share * self._column.height(first)))
        self._settle()
        self._remember()
        self.viewport().update()

    def _remember(self) -> None:
        """Keep in mind where things are painted."""
        index = self._column.at(self._scroll)
        message = self._column.known(index)
        if message is not None and message.is_long:
            self._painted_at = self._anchor_in(index, message)
        else:
            self._painted_at = Anchor(index, None, self._top_of(index) if index >= 0 else 0)

    def _on_scrolled(self, value: int) -> None:
        if self._adjusting:
            return
        self._sticks_to_end = value >= self.verticalScrollBar().maximum() - 4
        self._settle()
        self._repaint_moved()
        self._idle.start()
        self._at_end_changed()

    def _at_end_changed(self) -> None:
        """For whoever shows whether the view follows the text."""

    def _repaint_moved(self) -> None:
        """Move the pixels that are there and paint only the new strip."""
        index = self._painted_at.message
        is_there = 0 <= index < len(self._column)
        moved = round(self._y_of(self._painted_at) - self._painted_at.y) if is_there else 0
        height = self.viewport().height()
        is_whole = (moved * self.devicePixelRatioF()) % 1 == 0
        if is_there and abs(moved) < height * 0.8 and is_whole:
            self.viewport().scroll(0, moved)
        else:
            self.viewport().update()
        self._remember()

    def _look_ahead(self) -> None:
        """Lay out the neighbours of what is visible while there is nothing else to do."""
        visible, began = self._visible(), perf_counter()
        above = range(visible.start - 1, max(-1, visible.start - 4), -1)
        below = range(visible.stop, min(len(self._column), visible.stop + 2))
        for index in [*above, *below]:
            value = self._scroll
            grown = self._column.ensure(index)
            if grown:
                self._move_to(value + grown if index < visible.start else value)
                self._remember()
            if perf_counter() - began > 0.002:
                self._idle.start()
                return

    def _on_formulas_drawn(self) -> None:
        self._column.invalidate(only_waiting=True)
        self._settle()
        self._remember()
        self.viewport().update()

    def _rescale(self) -> None:
        """Draw formulas anew: the window came to a screen of another scale."""
        self._tools.scale = self.devicePixelRatioF()
        self._column.invalidate()
        self._settle()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first visible message first."""
        super().resizeEvent(event)
        first, share = self._place()
        self._column.width = self._column_width()
        self._return_to(first, share)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the column with the rest of the window."""
        super().changeEvent(event)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.type() == QEvent.Type.LayoutDirectionChange and rtl != self._tools.rtl:
            self._tools.rtl = rtl
            self._column.invalidate(forget=True)
            self._settle()
            self._remember()
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scrolling is done by `_on_scrolled`."""

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the messages that touch the dirty rectangle."""
        if self._tools.scale != self.devicePixelRatioF():
            QTimer.singleShot(0, self._rescale)
        painter, clip = QPainter(self.viewport()), QRectF(event.rect())
        painter.fillRect(clip, QColor(self._tools.styles.theme.background))
        brush = Brush(painter, clip, self._tools)
        top, bottom = clip.top() + self._scroll, clip.bottom() + self._scroll
        for index in self._column.between(top, bottom):
            message = self._column.message(index)
            message.paint(brush, self._left(), self._top_of(index), self._marks(index))
        painter.end()

    def _marks(self, index: int) -> Marks:  # noqa: ARG002
        """What is hovered, copied and selected in a message."""
        return Marks()

    def _repaint_rows(self, index: int, message: Message, first: int) -> None:
        """Repaint a message and all below it, from its row `first` on."""
        top = float(self._top_of(index))
        if first < len(message.rows):
            row = message.rows[first]
            top += row.y + max(0.0, row.dirty_from)
        size = self.viewport().size()
        y = max(0, int(top) - 2)
        if y < size.height():
            self.viewport().update(QRect(0, y, size.width(), size.height() - y))

    def _in_message(self, index: int, point: QPointF) -> QPointF:
        return point - QPointF(self._left(), self._top_of(index))
