"""One message laid out: its rows from author to figures, heights in whole pixels."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from time import monotonic
from typing import Literal

from PySide6.QtCore import QRectF

from app.ui.chat.block_rows import Setting
from app.ui.chat.bubble import Bubble
from app.ui.chat.code_row import CodeRow
from app.ui.chat.flow import Flow
from app.ui.chat.furniture import AuthorRow, FooterRow, NoteRow, ProgressRow, ReasoningRow
from app.ui.chat.rows import Brush, FormulaRow, Row
from app.ui.chat.table_row import TableRow
from app.ui.chat.toolbox import Toolbox
from app.ui.chat.untrusted_text import readable
from app.ui.chat.user_row import UserRow

Part = Literal["answer", "reasoning"]
_THOUGHTS = Setting(indent=18, dim=True)
_ABOVE = {"user": 14, "assistant": 12}
_BELOW = {"user": 14, "assistant": 18}


class Message:
    """The rows of one bubble; `unfolded` shows reasoning or all of a long question."""

    def __init__(self, bubble: Bubble, tools: Toolbox, *, unfolded: bool, streams: bool = False):
        self.bubble = bubble
        self.unfolded = unfolded
        self.streams = streams
        self.rows: list[Row] = []
        self.width = 0
        self.height = 0
        self._tools = tools
        self._answer = Flow(tools, Setting())
        self._thoughts = Flow(tools, _THOUGHTS)
        self._thought = readable(bubble.reasoning)
        self._reasoning: ReasoningRow | None = None
        self._progress = ProgressRow() if streams else None
        self._author = AuthorRow(bubble.author)
        self._footer = FooterRow(bubble.footer, is_ready=not streams)
        self._began_thinking: float | None = None
        self._header_changed = False
        self._compose()

    @property
    def text(self) -> str:
        """The answer or question as it is shown."""
        return readable(self.bubble.text) if self.is_user else self._answer.text

    @property
    def reasoning(self) -> str:
        """The reasoning as it is shown."""
        return self._thought

    @property
    def is_user(self) -> bool:
        """Whether the user wrote it."""
        return self.bubble.role == "user"

    # ---- what it is made of

    def _compose(self) -> None:
        """Make the rows of a finished or a beginning message."""
        if self.is_user:
            self.rows = [UserRow(self.text, unfolded=self.unfolded)]
            return
        if self.streams:
            self._answer.feed(readable(self.bubble.text))
            self._answer.flush()
        else:
            self._answer.show(readable(self.bubble.text))
        if self._thought:
            self._show_reasoning_header()
            if self._reasoning is not None:
                self._reasoning.seconds = self.bubble.reasoning_seconds
        if self.unfolded:
            self._read_thoughts()
        self._arrange()

    def _show_reasoning_header(self) -> None:
        if self._reasoning is None:
            self._reasoning = ReasoningRow(is_open=self.unfolded)

    def _arrange(self) -> None:
        """Put the rows in their order."""
        rows: list[Row] = [self._author]
        if self._progress is not None:
            rows.append(self._progress)
        if self._reasoning is not None:
            rows.append(self._reasoning)
            if self.unfolded:
                rows += self._thoughts.rows
        rows += self._answer.rows
        if self.bubble.note:
            rows.append(NoteRow(readable(self.bubble.note), self.bubble.note_kind))
        rows.append(self._footer)
        self.rows = rows

    def set_unfolded(self, unfolded: bool) -> None:
        """Fold or unfold the reasoning or the long question."""
        self.unfolded = unfolded
        if self.is_user:
            self.rows = [UserRow(self.text, unfolded=unfolded)]
            return
        if self._reasoning is not None:
            self._reasoning.is_open = unfolded
        if unfolded:
            self._read_thoughts()
        for row in self._thoughts.rows:
            row.document = None  # the theme may have changed while they were folded
        self._arrange()

    def _read_thoughts(self) -> None:
        """Bring the rows of the reasoning up to date with its text."""
        unread = self._thought[len(self._thoughts.text) :]
        if unread and self.streams:
            self._thoughts.feed(unread)
            self._thoughts.flush()
        elif unread:
            self._thoughts.show(self._thought)

    # ---- while it is written

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of the prompt is processed."""
        if self._progress is not None:
            self._progress.done, self._progress.total = done, total

    def feed(self, untrusted_text: str, part: Part) -> None:
        """Take text that arrived."""
        text = readable(untrusted_text)
        if not text:
            return
        if part == "answer":
            self._answer.feed(text)
            self._stop_thinking()
        else:
            self._thought += text
            self._show_reasoning_header()
            self._think()
            if self.unfolded:
                self._thoughts.feed(text)
        self._progress = None

    def _think(self) -> None:
        if self._reasoning is not None and not self._reasoning.is_thinking:
            self._reasoning.is_thinking = self._header_changed = True
            self._began_thinking = monotonic()

    def _stop_thinking(self) -> None:
        if self._reasoning is not None and self._reasoning.is_thinking:
            self._reasoning.is_thinking = False
            self._header_changed = True
            if self._began_thinking is not None:
                self._reasoning.seconds = monotonic() - self._began_thinking

    def flush(self, *, final: bool = False) -> int | None:
        """Bring the rows up to date; the index of the first that changed, None if none did."""
        was = self.rows
        changed = [flow.flush(final=final) for flow in (self._thoughts, self._answer)]
        self._arrange()
        firsts = [
            self.rows.index(flow.rows[first]) if first < len(flow.rows) else 0
            for flow, first in zip((self._thoughts, self._answer), changed, strict=True)
            if first is not None and (flow is self._answer or self.unfolded)
        ]
        for index, (old, new) in enumerate(zip(was, self.rows, strict=False)):
            if old is not new:
                firsts.append(index)
                break
        if self._header_changed and self._reasoning in self.rows:
            firsts.append(self.rows.index(self._reasoning))
            self._header_changed = False
        if len(was) != len(self.rows):
            firsts.append(max(0, min(len(was), len(self.rows)) - 1))
        return min(firsts, default=None)

    def finish(self, bubble: Bubble) -> None:
        """End the message; `bubble` holds its footer, note and seconds of thought."""
        self.flush(final=True)
        self.streams = False
        self._progress = None
        self._stop_thinking()
        if self._reasoning is not None and bubble.reasoning_seconds is not None:
            self._reasoning.seconds = bubble.reasoning_seconds
        seconds = self._reasoning.seconds if self._reasoning is not None else None
        self.bubble = replace(
            bubble, text=self._answer.text, reasoning=self._thought, reasoning_seconds=seconds
        )
        self._footer = FooterRow(bubble.footer, is_ready=True)
        self._arrange()

    # ---- layout

    def layout(self, width: int, first: int = 0) -> int:
        """Give every row from `first` on its place; returns the height."""
        for row in self.rows[first:]:
            if row.document is None:
                row.build(self._tools)
            row.measure(width)
        top = float(_ABOVE[self.bubble.role])
        above: Row | None = None
        for row in self.rows:
            top += _gap(above, row)
            row.y = top = round(top)
            top += row.height
            above = row
        self.width = width
        self.height = math.ceil(top) + _BELOW[self.bubble.role]
        return self.height

    def discard_documents(self, *, only_waiting: bool = False) -> bool:
        """Have rows built anew at the next layout; True if there were any."""
        found = False
        for row in self.rows:
            waits = row.document is not None and row.document.waits_for_formula
            if row.document is not None and (waits or not only_waiting):
                row.document = None
                found = True
        return found

    # ---- painting

    def paint(self, brush: Brush, left: float, top: float, marks: Marks) -> None:
        """Paint the rows that touch the clip."""
        for index, row in enumerate(self.rows):
            y = top + row.y
            if y > brush.clip.bottom() or y + row.height < brush.clip.top():
                continue
            brush.hovered = marks.hovered if marks.hovered_row is row else ""
            brush.is_copied = marks.copied_row is row
            brush.selection = marks.selection(index, row)
            row.paint(brush, left + row.x, y)
        self._paint_bar(brush, left, top)

    def _paint_bar(self, brush: Brush, left: float, top: float) -> None:
        """The line beside the thoughts."""
        if not self.unfolded or not self._thoughts.rows:
            return
        first, last = self._thoughts.rows[0], self._thoughts.rows[-1]
        box = QRectF(left + 6, top + first.y, 2, last.y + last.height - first.y)
        brush.rounded(box, 1, "line")

    # ---- reading

    def spoken(self) -> str:
        """What is shown, without Markdown marks, for screen readers."""
        if self.is_user:
            return self.text
        phrases, told = self._tools.phrases, []
        for row in self._answer.rows:
            if row.document is None:
                row.build(self._tools)
            if isinstance(row, CodeRow):
                name = row.language or phrases.plain_code
                told.append(phrases.code.format(language=name) + "\n" + row.text)
            elif isinstance(row, FormulaRow):
                told.append(phrases.formula.format(source=row.formula))
            elif row.document is not None:
                told.append(row.spoken())
        if self.bubble.note:
            told.append(readable(self.bubble.note))
        return "\n".join(told)

    def texts(self) -> Iterator[tuple[int, Row]]:
        """The rows that hold text, with their index."""
        return ((index, row) for index, row in enumerate(self.rows) if row.document is not None)


def _gap(above: Row | None, row: Row) -> int:
    """Pixels between two rows: code and tables keep their distance on both sides."""
    if above is None:
        return 0
    if isinstance(above, AuthorRow):
        return 8
    return max(row.gap, above.gap, 12) if isinstance(above, (CodeRow, TableRow)) else row.gap


class Marks:
    """What is hovered, copied and selected in one message; the base has nothing of it."""

    hovered = ""
    hovered_row: Row | None = None
    copied_row: Row | None = None

    def selection(self, index: int, row: Row) -> tuple[int, int] | None:  # noqa: ARG002
        """First and last selected position of a row."""
        return None
