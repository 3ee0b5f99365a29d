"""One message laid out: its rows from author to figures, heights in whole pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from time import monotonic
from typing import Literal

from PySide6.QtCore import QRectF

from app.markup.cited import marked
from app.ui.chat.actions_row import ActionsRow
from app.ui.chat.block_rows import Setting
from app.ui.chat.bubble import Bubble
from app.ui.chat.code_row import CodeRow
from app.ui.chat.edit_row import EditRow
from app.ui.chat.flow import Flow, PendingRow
from app.ui.chat.furniture import AuthorRow, NoteRow, ProgressRow, ReasoningRow
from app.ui.chat.rows import Brush, FormulaRow, Row
from app.ui.chat.sources_row import SourcesRow
from app.ui.chat.stacked_rows import Marks, StackedRows
from app.ui.chat.toolbox import Toolbox
from app.ui.chat.untrusted_text import readable
from app.ui.chat.user_row import PIECE, user_rows

Part = Literal["answer", "reasoning"]
_THOUGHTS = Setting(indent=18, dim=True)
_MARGINS = {"user": (12, 0), "assistant": (10, 16)}
"""Pixels above and below a message."""
_FIRST_THOUGHT, _FIRST_ANSWER, _LAST = 1 << 40, 1 << 50, 1 << 60
"""Numbers of rows: what stands above, the reasoning, the answer, and what stands below."""


class Message(StackedRows):
    """The rows of one bubble; `unfolded` shows reasoning or all of a long question."""

    def __init__(self, bubble: Bubble, tools: Toolbox, *, unfolded: bool, streams: bool = False):
        super().__init__(tools, *_MARGINS[bubble.role])
        self.bubble = bubble
        self.unfolded = unfolded
        self.streams = streams
        self._answer = Flow(tools, _answer_setting(bubble), _FIRST_ANSWER)
        self._thoughts = Flow(tools, _THOUGHTS, _FIRST_THOUGHT)
        self._thought = readable(bubble.reasoning)
        self._reasoning: ReasoningRow | None = None
        self._progress = ProgressRow() if streams else None
        self._author = AuthorRow(bubble.author)
        self._actions = ActionsRow(bubble, is_ready=not streams)
        self._editing: EditRow | None = None
        self._began_thinking: float | None = None
        self._header_changed = False
        self._compose()

    @property
    def is_long(self) -> bool:
        """Whether only the rows near the reader are laid out."""
        if self.is_user:
            return self.unfolded and len(self.bubble.text) > PIECE
        return self._answer.is_long or self._thoughts.is_long

    @property
    def text(self) -> str:
        """The answer or question as it is shown, without the marks we put in."""
        is_stored = self.is_user or self.bubble.sources
        return readable(self.bubble.text) if is_stored else self._answer.text

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
            self._arrange()
            return
        if self.streams:
            self._answer.feed(readable(self.bubble.text))
            self._answer.flush()
        else:
            places = [(at, tag.number) for tag in self.bubble.sources for at in tag.at]
            self._answer.show(readable(marked(self.bubble.text, places)))
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
        above: list[Row] = [] if self.is_user else [self._author]
        below: list[Row] = []
        if self._progress is not None:
            above.append(self._progress)
        if self._reasoning is not None:
            above.append(self._reasoning)
        if self.bubble.note:
            below.append(NoteRow(readable(self.bubble.note), self.bubble.note_kind))
        if self.bubble.sources:
            below.append(SourcesRow(self.bubble.sources, is_user=self.is_user))
        below.append(self._actions)
        thoughts = self._thoughts.rows if self._reasoning is not None and self.unfolded else []
        body = [self._editing] if self._editing is not None else self._body()
        self.rows = [*above, *thoughts, *body, *below]
        for number, row in enumerate(above):
            row.number = number
        for number, row in enumerate(below):
            row.number = _LAST + number

    def _body(self) -> Sequence[Row]:
        """The rows of the answer or the question itself."""
        if not self.is_user:
            return self._answer.rows
        text, waits = self.text, self.bubble.queued
        rows = user_rows(text, unfolded=self.unfolded, is_waiting=waits)
        for number, row in enumerate(rows):
            row.number = _FIRST_ANSWER + number
        return rows

    def edit(self, height: int | None) -> None:
        """Leave room of so many pixels for an editor instead of the text, None to show it."""
        self._editing = None if height is None else EditRow(height)
        self._actions.is_ready = height is None and not self.streams
        self._arrange()

    def set_unfolded(self, unfolded: bool) -> None:
        """Fold or unfold the reasoning or the long question."""
        self.unfolded = unfolded
        if self._reasoning is not None:
            self._reasoning.is_open = unfolded
        if unfolded and not self.is_user:
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

    @property
    def has_unread(self) -> bool:
        """Whether another `flush` would show more of what was fed."""
        return self._answer.has_unread or (self.unfolded and self._thoughts.has_unread)

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
        self._actions = ActionsRow(self.bubble, is_ready=True)
        self._arrange()

    # ---- layout and painting

    def _expand(self, row: PendingRow) -> list[Row]:
        return (self._answer if row.number >= _FIRST_ANSWER else self._thoughts).expand(row)

    def paint(self, brush: Brush, left: float, top: float, marks: Marks) -> None:
        """Paint the rows that touch the clip, and the line beside the thoughts."""
        super().paint(brush, left, top, marks)
        self._paint_bar(brush, left, top)

    def _paint_bar(self, brush: Brush, left: float, top: float) -> None:
        """The line beside the thoughts."""
        if not self.unfolded or not self._thoughts.rows:
            return
        first, last = self._thoughts.rows[0], self._thoughts.rows[-1]
        x = left + (self.width - 8 if self._tools.rtl else 6)
        box = QRectF(x, top + first.y, 2, last.y + last.height - first.y)
        brush.rounded(box, 1, "line")

    # ---- reading

    def spoken(self) -> str:
        """What is shown, without Markdown marks, for screen readers."""
        if self.is_user:
            return self.text
        phrases, told, is_long = self._tools.phrases, [], self.is_long
        for row in self._answer.rows:
            if row.document is None and not is_long:
                row.build(self._tools)
            if isinstance(row, CodeRow):
                name = row.language or phrases.plain_code
                told.append(phrases.code.format(language=name) + "\n" + row.text)
            elif isinstance(row, FormulaRow):
                told.append(phrases.formula.format(source=row.formula))
            else:
                told.append(row.spoken() if row.document is not None else row.source)
        if self.bubble.note:
            told.append(readable(self.bubble.note))
        return "\n".join(part for part in told if part)

    def code_from(self, row: CodeRow) -> str:
        """All of a block of code whose first row this is."""
        pieces = [row.text]
        for following in self.rows[self.rows.index(row) + 1 :]:
            if not (isinstance(following, CodeRow) and following.joined):
                break
            pieces.append(following.text)
        return "".join(pieces)


def _answer_setting(bubble: Bubble) -> Setting:
    return Setting(cited=frozenset(tag.number for tag in bubble.sources))
