"""The transcript: all messages of a conversation, read and copied while one is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QCloseEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.chat.accessibility import TranscriptList, install
from app.ui.chat.bubble import Bubble, NoteKind
from app.ui.chat.icons import paint_icon
from app.ui.chat.message import Message, Part
from app.ui.chat.selectable_view import SelectableView
from app.ui.chat.untrusted_text import readable
from app.ui.theme import Theme

__all__ = ["Bubble", "Transcript"]

FLUSH_MS = 33
"""Text that arrives is read and painted at most this often."""


class Transcript(SelectableView):
    """Shows bubbles. One answer at a time may be open: `begin_answer`, `feed`…, `end_answer`.

    `copied` carries text that was put on the clipboard; `link_activated` an http, https or mailto
    address in ASCII that the reader clicked: ask before opening it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, text_size: int = 15) -> None:
        super().__init__(theme, parent, text_size=text_size)
        self._open: Message | None = None
        self._fed: list[tuple[Part, str]] = []
        self._not_before = 0.0
        self._flush_timer = QTimer(self, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush_on_time)
        self._jump = JumpButton(theme, self)
        self._jump.clicked.connect(self.jump_to_end)
        self._list: TranscriptList | None = None
        self.setAccessibleName(self._tools.phrases.conversation)
        install(_interface_of)

    # ---- what is shown

    def show_bubbles(self, bubbles: Sequence[Bubble]) -> None:
        """Show these messages instead of all others, from the end."""
        self._leave_open_answer()
        self.clear_selection()
        self._column.replace(bubbles)
        self.jump_to_end()
        self._idle.start()

    def add_bubble(self, bubble: Bubble) -> None:
        """Add a finished message at the end; the reader's own is always shown."""
        self._column.append(bubble)
        self._sticks_to_end = self._sticks_to_end or bubble.role == "user"
        self._after_append()

    def text_of(self, key: int) -> str:
        """The Markdown of a message as it is shown, also of an open one; empty if unknown."""
        for index in range(len(self._column) - 1, -1, -1):
            if self._column.bubbles[index].key == key:
                arrived = "".join(text for part, text in self._fed if part == "answer")
                is_open = self._open is not None and index == len(self._column) - 1
                return self._column.text(index) + (readable(arrived) if is_open else "")
        return ""

    def plain_text(self, index: int) -> str:
        """What is shown of the message at `index`, without Markdown marks."""
        return self._column.message(index).spoken()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        super().set_theme(theme)
        self._jump.set_theme(theme)

    # ---- an answer that is written

    @property
    def streaming(self) -> bool:
        """Whether an answer is open."""
        return self._open is not None

    def begin_answer(self, bubble: Bubble) -> None:
        """Add an answer that is still to be written; one that was still open is ended."""
        self.end_answer()
        self._open = self._column.append(bubble, streams=True)
        self._not_before = 0.0
        self._flush_timer.start()
        self._after_append()

    def feed(self, text: str, part: Part = "answer") -> None:
        """Add to the open answer; shown within 33 ms. Does nothing when none is open."""
        if self._open is not None:
            self._fed.append((part, text))

    def show_progress(self, done: int, total: int) -> None:
        """Say how many tokens of the prompt are processed."""
        if self._open is not None:
            self._open.show_progress(done, total)
            self._repaint_rows(len(self._column) - 1, self._open, 0)

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
        index = len(self._column) - 1
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
        self._announce(self._tools.phrases.answer_complete)

    def _leave_open_answer(self) -> None:
        self._open = None
        self._fed.clear()
        self._flush_timer.stop()

    def _take_fed(self, message: Message) -> None:
        fed, self._fed = self._fed, []
        for part, text in _joined(fed):
            message.feed(text, part)

    def _flush_on_time(self) -> None:
        """Show what was fed; a tail that is slow to read is read less often."""
        message, began = self._open, perf_counter()
        if message is None or not self._fed or began < self._not_before:
            return
        self._take_fed(message)
        first = message.flush()
        if first is not None:
            self._show_changed(len(self._column) - 1, message, first)
        now = perf_counter()
        self._not_before = now + 2 * (now - began) - FLUSH_MS / 1_000

    def _show_changed(self, index: int, message: Message, first: int) -> None:
        """Lay out and repaint a message from one row on; stay at the end or where the reader is."""
        was = self._scroll
        self._column.grow(index, first)
        self._move_to(self._column.total() if self._sticks_to_end else was)
        moved = was - self._scroll
        if moved and abs(moved) < self.viewport().height() // 2 and self._can_blit(moved):
            self.viewport().scroll(0, moved)
        elif moved:
            self.viewport().update()
        self._remember()
        self._repaint_rows(index, message, first)

    def _can_blit(self, moved: int) -> bool:
        return (moved * self.devicePixelRatioF()) % 1 == 0

    def _after_append(self) -> None:
        if self._sticks_to_end:
            self._show_end()
        else:
            self._move_to(self._scroll)
            self.viewport().update()
        self._at_end_changed()

    # ---- the button that jumps to the newest text

    def _at_end_changed(self) -> None:
        self._jump.setVisible(self._open is not None and not self._sticks_to_end)

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
        return f"{author}: {self.plain_text(index)}"

    def message_at(self, point: QPoint) -> int:
        """The message at a point of the viewport."""
        return self._column.at(point.y() + self._scroll)

    def accessible_list(self) -> TranscriptList:
        """The one interface of this view; Qt does not keep it alive, the view does."""
        if self._list is None:
            self._list = TranscriptList(self, self)
        return self._list

    def _announce(self, told: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no worker behind."""
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


class JumpButton(QToolButton):
    """A round button that floats over the text."""

    def __init__(self, theme: Theme, view: Transcript) -> None:
        super().__init__(view)
        self._theme = theme
        name = self.tr("Jump to the newest text")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(36, 36))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a disc with an arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(self._theme.accent if hot else self._theme.line), 1.2))
        painter.setBrush(QColor(self._theme.card))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        paint_icon(painter, "arrow-down", QRectF(10, 10, 16, 16), self._theme.text)
        painter.end()
