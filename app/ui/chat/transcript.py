"""The transcript: all messages of a conversation, read and copied while one is written."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAccessibleInterface, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.chat.accessibility import TranscriptList, announce, install, tell_reordered
from app.ui.chat.bubble import Bubble, LazyBubbles, NoteKind
from app.ui.chat.finding_view import FindingView
from app.ui.chat.inline import NOTE, SOURCE
from app.ui.chat.jump_button import JumpButton
from app.ui.chat.message import Message, Part
from app.ui.chat.status_label import StatusLabel
from app.ui.chat.untrusted_text import readable
from app.ui.theme import Theme

__all__ = ["Bubble", "LazyBubbles", "Transcript"]

FLUSH_MS = 33
"""Text that arrives is read and painted at most this often."""

_FAR = 2
"""Pages above the end from which on one can jump there, also while nothing is written."""
_MANY_ROWS = 150
_NEVER = 1 << 30
"""Collections of the middle generation before a full one: more than any answer takes."""


class Transcript(FindingView):
    """Shows bubbles. One answer at a time may be open: `begin_answer`, `feed`…, `end_answer`.

    `copied` carries text that was put on the clipboard; `link_activated` an http, https or mailto
    address in ASCII that the reader clicked: ask before opening it, `link_hovered` one the pointer
    is over; `wanted` a verb and the key of a message, `edited` a key and what the reader wrote.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, text_size: int = 15) -> None:
        super().__init__(theme, parent, text_size=text_size)
        self._open: Message | None = None
        self._focus_stands_in = False
        self._open_index = -1  # questions that wait may stand below it
        self._fed: list[tuple[Part, str]] = []
        self._not_before = 0.0
        self._thresholds: tuple[int, int, int] | None = None  # of the collector, while it is spared
        self._announced: tuple[int, bool] = (0, False)  # a key, and whether half of its prompt was
        self._flush_timer = QTimer(self, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush_on_time)
        self._jump = JumpButton(theme, self)
        self._jump.clicked.connect(self.jump_to_end)
        self._list: TranscriptList | None = None
        self._status = StatusLabel(self.viewport())
        self.link_hovered.connect(self._tell_address)
        self.setAccessibleName(self._tools.phrases.conversation)
        install(_interface_of)

    # ---- what is shown

    def show_bubbles(self, bubbles: Sequence[Bubble], *, stay: bool = False) -> None:
        """Show these messages instead of all others, from the end.

        `LazyBubbles` are made when they are looked at. `stay` keeps what is read in its place:
        the same chat, of which some messages changed.
        """
        self._leave_open_answer()
        unfinished = self.put_away_edit()
        self.clear_selection()
        kept = self._first_seen() if stay else None
        focused, acts = self.focused, self.hasFocus() and self.focused is not None
        words = self._words if stay else ""
        unfolded = self._column.unfolded if stay else frozenset()
        self._column.replace(bubbles, unfolded)
        self._hovered, self._under_pointer = (None, ""), -1
        place = None if focused is None else self._column.bubbles.place(focused)
        # Keys go on with what comes in the place of the message they acted on.
        self._focus_stands_in = acts and place is None
        self._focused = (len(self._column) - 1 if acts else -1) if place is None else place
        if kept is None or not self._return_to_key(*kept):
            self.jump_to_end()
        if self._words:
            self.find_text(words)
        if unfinished is not None and self._column.bubbles.place(unfinished.key) is not None:
            self.take_up_edit(unfinished)
        self._idle.start()
        self._tell_reordered(kept=len(self._column) if stay else 0)

    def _first_seen(self) -> tuple[int, int] | None:
        """The key of the first message that begins in view, and where; None at the end."""
        if self._sticks_to_end:
            return None
        seen = self._visible()
        begins = [index for index in seen if self._top_of(index) >= 0] or list(seen)[:1]
        return (self._column.bubbles[begins[0]].key, self._top_of(begins[0])) if begins else None

    def _return_to_key(self, key: int, top: int) -> bool:
        index = self._column.bubbles.place(key)
        if index is None:
            return False
        self._column.ensure(index)
        self._move_to(self._column.top(index) - top)
        self._settle()
        self._move_to(self._column.top(index) - top)
        self._settle()
        self._remember()
        self.viewport().update()
        return True

    def update_bubble(self, bubble: Bubble) -> None:
        """Show a message, known by its key, as something else; the open answer is left alone."""
        index = self._column.bubbles.place(bubble.key)
        if index is None or (self._open is not None and self._open.bubble.key == bubble.key):
            return
        top = self._top_of(index)
        self._column.change(index, bubble)
        if not self._sticks_to_end and top < 0:
            self._move_to(self._column.top(index) - top)
        self._settle()
        self._remember()
        self.viewport().update()

    def add_bubble(self, bubble: Bubble, *, stay: bool = False) -> None:
        """Add a finished message at the end; the reader's own is seen unless they `stay`."""
        self._column.append(bubble)
        self._sticks_to_end = self._sticks_to_end or (bubble.role == "user" and not stay)
        self._after_append()
        self._tell_reordered(kept=len(self._column))

    def text_of(self, key: int) -> str:
        """The Markdown of a message as it is shown, also of an open one; empty if unknown."""
        index = self._column.bubbles.place(key)
        if index is None:
            return ""
        arrived = "".join(text for part, text in self._fed if part == "answer")
        is_open = self._open is not None and self._column.known(index) is self._open
        return self._column.text(index) + (readable(arrived) if is_open else "")

    def plain_text(self, index: int) -> str:
        """What is shown of the message at `index`, without Markdown marks."""
        return self._column.message(index).spoken()

    def plain_text_of(self, key: int) -> str:
        """What is shown of a message, without Markdown marks; empty if unknown."""
        index = self._column.bubbles.place(key)
        return "" if index is None else self.plain_text(index)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        super().set_theme(theme)
        self._jump.set_theme(theme)
        self._show_address("")

    # ---- an answer that is written

    @property
    def streaming(self) -> bool:
        """Whether an answer is open."""
        return self._open is not None

    def begin_answer(self, bubble: Bubble) -> None:
        """Add an answer that is still to be written; one that was still open is ended.

        A message with the same key that is shown already (`Desk.continue_answer`) grows on.
        """
        self.end_answer()
        place = self._column.bubbles.place(bubble.key)
        if place is None:
            self._open = self._column.append(bubble, streams=True)
            self._open_index = len(self._column) - 1
            self._tell_reordered(kept=len(self._column))
        else:
            self._open = self._column.change(place, bubble, streams=True)
            self._open_index = place
        if self._focus_stands_in:
            self._focused, self._focus_stands_in = self._open_index, False
        self._not_before = 0.0
        self._flush_timer.start()
        self._after_append()
        if self._announced[0] != bubble.key:  # a chat that is read anew begins no answer
            self._announced = (bubble.key, False)
            phrases = self._tools.phrases
            announce(self, f"{bubble.author or phrases.assistant}: {phrases.preparing}")

    def feed(self, text: str, part: Part = "answer") -> None:
        """Add to the open answer; shown within 33 ms. Does nothing when none is open."""
        if self._open is not None:
            self._fed.append((part, text))

    def show_progress(self, done: int, total: int) -> None:
        """Say how many tokens of the prompt are processed."""
        if self._open is not None:
            self._open.show_progress(done, total)
            self._repaint_rows(self._open_index, self._open, 0)
            if total <= 2 * done < 2 * total and not self._announced[1]:
                self._announced = (self._open.bubble.key, True)
                announce(self, self._tools.phrases.reading(done, total))

    def end_answer(
        self,
        *,
        footer: str = "",
        note: str = "",
        note_kind: NoteKind = "info",
        reasoning_seconds: float | None = None,
    ) -> None:
        """Show everything that was fed and end the answer with its figures and a note."""
        message = self._open
        if message is None:
            return
        self._take_fed(message)
        index = self._open_index
        ended = replace(
            self._column.bubbles[index],
            footer=footer,
            note=note,
            note_kind=note_kind,
            reasoning_seconds=reasoning_seconds,
        )
        message.finish(ended)
        self._column.bubbles[index] = message.bubble
        self._leave_open_answer()
        self._show_changed(index, message, 0)
        self._at_end_changed()
        self._announced = (0, False)
        announce(self, readable(note) or self._tools.phrases.answer_complete)

    def _leave_open_answer(self) -> None:
        self._open = None
        self._restore_collector()
        self._fed.clear()
        self._flush_timer.stop()

    def _take_fed(self, message: Message) -> None:
        fed, self._fed = self._fed, []
        for part, text in _joined(fed):
            message.feed(text, part)

    def _flush_on_time(self) -> None:
        """Show what was fed; a tail that is slow to read is read less often."""
        message, began = self._open, perf_counter()
        if message is None or began < self._not_before:
            return
        if not self._fed and not message.has_unread:
            return
        self._take_fed(message)
        first = message.flush()
        if first is not None:
            self._show_changed(self._open_index, message, first)
        now = perf_counter()
        self._not_before = now + 2 * (now - began) - FLUSH_MS / 1_000

    def _show_changed(self, index: int, message: Message, first: int) -> None:
        """Lay out and repaint a message from one row on; stay at the end or where the reader is."""
        was = self._scroll
        self._column.grow(index, first)
        self._move_to(self._column.total() if self._sticks_to_end else was)
        if message.is_long:
            self._spare_collector(message)
            if self._settle():
                self.viewport().update()
        moved = was - self._scroll
        if moved and abs(moved) < self.viewport().height() // 2 and self._can_blit(moved):
            self.viewport().scroll(0, moved)
        elif moved:
            self.viewport().update()
        self._remember()
        self._repaint_rows(index, message, first)

    def _spare_collector(self, message: Message) -> None:
        """A very long answer's rows hold no cycles: full collections wait until it has ended.

        Nothing is frozen: that could not be undone without thawing what `chores.prepare` froze.
        """
        if message is self._open and self._thresholds is None and len(message.rows) > _MANY_ROWS:
            self._thresholds = gc.get_threshold()
            gc.set_threshold(*self._thresholds[:2], _NEVER)

    def _restore_collector(self) -> None:
        if self._thresholds is not None:
            gc.set_threshold(*self._thresholds)
            self._thresholds = None

    def _can_blit(self, moved: int) -> bool:
        return (moved * self.devicePixelRatioF()) % 1 == 0

    def _after_append(self) -> None:
        if self._sticks_to_end:
            self._show_end()
        else:
            self._move_to(self._scroll)
            self.viewport().update()
        self._at_end_changed()

    # ---- where links lead

    def _tell_address(self, address: str) -> None:
        told = "" if address.startswith((NOTE, SOURCE)) else address
        self._status.tell(told, self._tools.styles, rtl=self._tools.rtl)

    def _follow(self, address: str) -> None:
        if address.startswith(NOTE):
            self._show_note(address.removeprefix(NOTE))
        elif address.startswith(SOURCE):
            self._show_source(int(address.removeprefix(SOURCE)))
        else:
            super()._follow(address)

    def _show_note(self, name: str) -> None:
        """Bring a footnote of the message that was clicked into view."""
        index = self._focused
        if not 0 <= index < len(self._column):
            return
        for row in self._column.message(index).contents():
            if row.source.startswith(f"[^{name}]:"):
                self._sticks_to_end = False
                self._bring_down_to(index, row.y)
                return

    # ---- the button that jumps to the newest text

    def _at_end_changed(self) -> None:
        bar = self.verticalScrollBar()
        is_far = bar.maximum() - bar.value() > _FAR * self.viewport().height()
        self._jump.setVisible(not self._sticks_to_end and (self._open is not None or is_far))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button above the middle of the lower edge."""
        super().resizeEvent(event)
        size = self.viewport().size()
        self._jump.move((size.width() - self._jump.width()) // 2, size.height() - 52)

    # ---- for screen readers

    def message_count(self) -> int:
        """How many messages there are."""
        return len(self._column)

    def message_name(self, index: int) -> str:
        """Who wrote a message, and its text."""
        bubble, phrases = self._column.bubbles[index], self._tools.phrases
        author = phrases.you if bubble.role == "user" else bubble.author or phrases.assistant
        told = [author]
        if bubble.versions > 1:
            told.append(phrases.version_told(bubble.version, bubble.versions))
        told += [phrases.edited] if bubble.edited else []
        told += [phrases.waiting] if bubble.queued else []
        return f"{', '.join(told)}: {self.plain_text(index)}"

    def focused_message(self) -> int:
        """The message that keys act on, -1 if none."""
        return self._focused if self.hasFocus() else -1

    def message_at(self, point: QPoint) -> int:
        """The message at a point of the viewport."""
        return self._column.at(point.y() + self._scroll)

    def accessible_list(self) -> TranscriptList:
        """The one interface of this view; Qt does not keep it alive, the view does."""
        if self._list is None:
            self._list = TranscriptList(self, self)
        return self._list

    def _tell_reordered(self, kept: int) -> None:
        """Messages came or went; the items of the first `kept` stay what they are."""
        if self._list is not None:
            self._list.drop(kept)
        tell_reordered(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no worker behind."""
        self._restore_collector()
        self._tools.formulas.close()
        super().closeEvent(event)


def _interface_of(widget: QObject) -> QAccessibleInterface | None:
    return widget.accessible_list() if isinstance(widget, Transcript) else None


def _joined(fed: Sequence[tuple[Part, str]]) -> list[tuple[Part, str]]:
    """Neighbours of the same part in one piece."""
    pieces: list[tuple[Part, list[str]]] = []
    for part, text in fed:
        if pieces and pieces[-1][0] == part:
            pieces[-1][1].append(text)
        else:
            pieces.append((part, [text]))
    return [(part, "".join(texts)) for part, texts in pieces]
