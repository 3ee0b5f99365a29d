"""Finding words in the chat that is shown, and showing one place of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.chat.editing_view import EditingView
from app.ui.chat.find_bar import FindBar
from app.ui.chat.finding import Place, Search
from app.ui.chat.rows import Row
from app.ui.chat.selection import MessageMarks
from app.ui.chat.stacked_rows import Marks
from app.ui.chat.untrusted_text import readable
from app.ui.theme import Theme

_SLICE = 0.006
"""Seconds of one look at the messages."""
_FIRST_SLICE = 0.02


class FoundMarks(MessageMarks):
    """The marks of a message, with the words that are looked for."""

    words = ""
    current: tuple[int, int] | None = None
    """Row number and position of the place that is looked at."""

    def found(self, row: Row) -> tuple[Sequence[tuple[int, int]], int]:
        """The places in a row, and which of them is the current one."""
        if not self.words or row.document is None:
            return (), -1
        spans = row.document.spans_of(self.words)
        if self.current is None or self.current[0] != row.number:
            return spans, -1
        at = [start for start, _ in spans]
        return spans, at.index(self.current[1]) if self.current[1] in at else -1


class FindingView(EditingView):
    """The column that can be searched; `found` carries which place is shown, and of how many."""

    found = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, text_size: int) -> None:
        super().__init__(theme, parent, text_size=text_size)
        self._search: Search | None = None
        self._words = ""
        self._from = 0  # the message where one began to look
        self._at = -1  # of the search's places
        self._current: tuple[int, int, int] | None = None  # message, row number, position
        self._search_timer = QTimer(self, interval=0)
        self._search_timer.timeout.connect(self._search_on)
        self._bar = FindBar(theme, self._tools.phrases, self)
        self._bar.changed.connect(self.find_text)
        self._bar.stepped.connect(
            lambda step: self.find_next() if step > 0 else self.find_previous()
        )
        self._bar.closed.connect(self.close_find)
        self.found.connect(self._bar.tell)

    # ---- looking for words

    def open_find(self, text: str = "") -> None:
        """Show the bar to write in; what is selected is looked for at once."""
        chosen = self._selection
        if not text and chosen is not None and chosen.first.message == chosen.last.message:
            selected = self.selected_text()
            text = "" if "\n" in selected else selected
        self._bar.show()
        self._bar.raise_()
        self._place_bar()
        if text:
            self._bar.field.setText(text)
        self._bar.field.selectAll()
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_find(self) -> None:
        """Hide the bar and its marks."""
        self._bar.hide()
        self.find_text("")
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_text(self, text: str) -> tuple[int, int]:
        """Look for these words: how many places are known so far, and which is shown (from 1).

        A long chat is read on while nothing else is to be done; `found` tells when more is known.
        """
        self._search_timer.stop()
        if not self._words:
            self._from = max(0, self._column.at(self._scroll))
        self._words, self._at, self._current = readable(text), -1, None
        self._search = None
        if self._words:
            self._search = Search(self._words, len(self._column), self._column.text)
            self._search.go_on(_FIRST_SLICE)
            self._show_nearest()
            if not self._search.is_done:
                self._search_timer.start()
        self._tell_found()
        self.viewport().update()
        return self._known()

    def find_next(self) -> tuple[int, int]:
        """Show the next place; after the last comes the first."""
        return self._step(1)

    def find_previous(self) -> tuple[int, int]:
        """Show the place before."""
        return self._step(-1)

    def _known(self) -> tuple[int, int]:
        count = len(self._search.places) if self._search is not None else 0
        return count, self._at + 1

    def _tell_found(self) -> None:
        count, current = self._known()
        self.found.emit(current, count)

    def _step(self, step: int) -> tuple[int, int]:
        if self._search is not None and self._search.places:
            self._at = (self._at + step) % len(self._search.places)
            self._from = self._search.places[self._at].message
            self._show_place(self._search.places[self._at])
            self._tell_found()
        return self._known()

    def _search_on(self) -> None:
        if self._search is None or self._search.is_done:
            self._search_timer.stop()
            return
        self._search.go_on(_SLICE)
        if self._at < 0:
            self._show_nearest()
        if self._search.is_done or self._at < 0:
            self._tell_found()

    def _show_nearest(self) -> None:
        """The first place at or below what was seen, when it is known; else the first of all."""
        search = self._search
        if search is None or not search.places:
            return
        at = bisect_left(search.places, Place(self._from, 0))
        if at == len(search.places) and not search.is_done:
            return
        self._at = at % len(search.places)
        self._show_place(search.places[self._at])

    # ---- showing a place

    def reveal(self, key: int, phrase: str = "") -> bool:
        """Show a message, and mark a phrase in it; False if the message is not here."""
        index = self._column.bubbles.place(key)
        if index is None:
            return False
        self._search, self._at, self._current = None, -1, None
        self._search_timer.stop()
        text, words = self._column.text(index).lower(), readable(phrase).strip()
        if words.lower() not in text:
            words = next((word for word in words.split() if word.lower() in text), "")
        self._words = words
        self._focused = index
        self._show_place(Place(index, 0))
        self.viewport().update()
        return True

    def _show_place(self, place: Place) -> None:
        """Bring one place into view, unfolding a question that hides it."""
        index = place.message
        self._sticks_to_end = False
        self._current = None
        self._unfold_for(index)
        self._column.ensure(index)
        self._build_towards(index, place.number)
        message, left = self._column.message(index), place.number
        target = 0.0
        last: tuple[Row, int] | None = None
        for row in message.texts():
            spans = row.document.spans_of(self._words) if row.document and self._words else []
            if spans:
                last = row, spans[min(left, len(spans) - 1)][0]
                if left < len(spans):
                    break
                left -= len(spans)
        if last is not None:
            self._current = index, last[0].number, last[1]
            target = last[0].y + _y_in(last[0], last[1])
        self._bring_down_to(index, target)
        self.viewport().update()

    def _unfold_for(self, index: int) -> None:
        message = self._column.message(index)
        is_hidden = message.is_user and not message.unfolded and self._words
        if is_hidden and not any(
            row.document is not None and row.document.spans_of(self._words) for row in message.rows
        ):
            self._column.set_unfolded(index, True)

    def _build_towards(self, index: int, number: int) -> None:
        """Lay out a long message where the place is thought to be."""
        message = self._column.message(index)
        if not message.is_long or not self._words:
            return
        low, words = 0, self._words.lower()
        for row in list(message.contents()):
            text = (row.source or row.spoken()).lower()
            low += text.count(words)
            if low > number:
                self._bring_down_to(index, row.y)
                return

    def _bring_down_to(self, index: int, within: float) -> None:
        """Scroll so that a place of a message is well in view."""
        height = self.viewport().height()
        for _ in range(3):  # what is laid out on the way may move it
            y = self._top_of(index) + within
            if 40 <= y <= height - 80:
                break
            self._move_to(round(self._column.top(index) + within - height * 0.3))
            self._settle()
        self._remember()
        self._sticks_to_end = self._scroll >= self.verticalScrollBar().maximum() - 4
        self.viewport().update()
        self._idle.start()
        self._at_end_changed()

    def _marks(self, index: int) -> Marks:
        marks = FoundMarks(index, self._selection, self._hovered, self._copied_row)
        marks.is_active = self._is_active(index)
        marks.words = self._words
        if self._current is not None and self._current[0] == index:
            marks.current = self._current[1:]
        return marks

    # ---- the bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F opens the bar, F3 goes on, Escape takes the marks away."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_find()
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.find_next()
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.find_previous()
        elif event.key() == Qt.Key.Key_Escape and (self._words or self._selection is not None):
            self.close_find()
            self.clear_selection()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        super().set_theme(theme)
        self._bar.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar in its corner."""
        super().resizeEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        size = self._bar.sizeHint()
        width = min(420, self.viewport().width() - 32)
        x = 16 if self._tools.rtl else self.viewport().width() - width - 16
        if self._tools.rtl:
            x += self.viewport().x()
        self._bar.setGeometry(x, 12, width, size.height())


def _y_in(row: Row, position: int) -> float:
    """How far below the top of a row a character stands."""
    if row.document is None:
        return 0.0
    cursor = QTextCursor(row.document)
    cursor.setPosition(min(position, row.document.last_position))
    block = cursor.block()
    box: QRectF = row.document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    return row.text_origin().y() + box.y() + (line.y() if line.isValid() else 0.0)
