"""Markdown as rows, whole or while it arrives: finished rows stay, the open tail is replaced."""

from __future__ import annotations

from collections.abc import Iterable

from app.markup.blocks import Environment
from app.ui.chat.block_rows import Setting, rows_of
from app.ui.chat.code_row import CodeRow
from app.ui.chat.markdown_stream import MarkdownStream
from app.ui.chat.rows import Row
from app.ui.chat.segments import definitions, segments
from app.ui.chat.toolbox import Toolbox

LONG = 16_000
"""Characters above which a text is read by segments, when they are looked at."""
MANY_ROWS = 120
"""Rows above which only those near the reader are laid out."""
_BACKLOG = 16_000
"""Characters that arrived at once and are too many to be read in one frame."""
_AT_ONCE = 3_000
"""Characters that are read in one frame while text arrives."""
_NUMBERS = 1 << 20
"""Row numbers for each segment."""


class PendingRow(Row):
    """A segment that nobody has looked at yet."""

    def __init__(self, source: str, number: int) -> None:
        super().__init__(source)
        self.number = number

    def estimate(self, available: int, text_size: int) -> None:
        """Lines that wrap and lines that end."""
        super().estimate(available, text_size)
        self.height += round(self.source.count("\n") * text_size * 0.9)


class Flow:
    """The rows of one text. `text` is all of it, also what is not read yet.

    `base` is the number of its first row.
    """

    def __init__(self, tools: Toolbox, setting: Setting, base: int = 0) -> None:
        self.rows: list[Row] = []
        self._tools = tools
        self._setting = setting
        self._base = base
        self._parts: list[str] = []
        self._environment: Environment = {}
        self._by_segments = self._is_heavy = False
        self._stream: MarkdownStream | None = None
        self._stream_number = base
        self._before = 0  # rows above those of the stream
        self._unread = ""  # what the stream was not given yet
        self._committed_blocks = 0
        self._committed_rows = 0

    @property
    def text(self) -> str:
        """Everything that was shown or fed."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    @property
    def is_long(self) -> bool:
        """Whether only what is near the reader should be laid out."""
        return self._by_segments or self._is_heavy or len(self.rows) > MANY_ROWS

    def show(self, text: str) -> None:
        """Show a finished text."""
        self._parts, self._stream, self._unread = [text], None, ""
        self._environment = self._defined(text)
        self._by_segments = len(text) > LONG
        if self._by_segments:
            self.rows = self._pending(segments(text))
            return
        blocks = self._tools.reader.blocks(text, self._environment)
        self.rows = self._numbered(
            (row for block in blocks for row in rows_of(block, self._setting)), self._base
        )

    def _defined(self, text: str) -> Environment:
        """The links and notes that the text defines anywhere."""
        environment: Environment = {}
        if found := definitions(text):
            self._tools.reader.tokens(found, environment)
        return environment

    def _pending(self, pieces: list[str]) -> list[Row]:
        return [
            PendingRow(piece, self._base + number * _NUMBERS) for number, piece in enumerate(pieces)
        ]

    def _numbered(self, rows: Iterable[Row], first: int) -> list[Row]:
        """Give rows their numbers, and pieces of code the row they go on from."""
        made = list(rows)
        for place, row in enumerate(made):
            row.number = first + place
            self._is_heavy |= row.is_heavy
            above = made[place - 1] if place else None
            if isinstance(row, CodeRow) and row.joined and isinstance(above, CodeRow):
                row.follows = above
        return made

    def expand(self, row: PendingRow) -> list[Row]:
        """Read a segment: its rows take its place."""
        blocks = self._tools.reader.blocks(row.source, self._environment)
        fresh = (made for block in blocks for made in rows_of(block, self._setting))
        rows = self._numbered(fresh, row.number)
        place = self.rows.index(row)
        self.rows[place : place + 1] = rows
        if place < self._before:
            self._before += len(rows) - 1
        return rows

    # ---- while it is written

    @property
    def has_unread(self) -> bool:
        """Whether another `flush` would show more."""
        return bool(self._unread)

    def feed(self, text: str) -> None:
        """Take what arrived; it is read at the next `flush`."""
        if self._stream is None:
            self._stream = MarkdownStream(self._tools.reader)
        self._parts.append(text)
        self._unread += text

    def flush(self, *, final: bool = False) -> int | None:
        """Read what was fed, of much the beginning; `final` reads everything.

        The index of the first row that changed, None if none did.
        """
        stream = self._stream
        if stream is None:
            return None
        if len(self._unread) > (_AT_ONCE if final else _BACKLOG):
            stream = self._catch_up(final=final)
            if stream is None:
                return 0
        stream.feed(self._unread[:_AT_ONCE])
        self._unread = self._unread[_AT_ONCE:]
        stream.flush(final=final)
        if final:
            self._stream = None
            if stream.has_definitions and len(self.text) <= LONG:
                self.show(self.text)  # a link may be defined below its use
                return 0
        return self._merge(stream)

    def _catch_up(self, *, final: bool) -> MarkdownStream | None:
        """So much arrived at once that all but its end is only read when it is looked at."""
        if final:
            self.show(self.text)
            return None
        pieces = segments(self.text)
        self._by_segments = True
        self.rows = self._pending(pieces[:-1])
        self._before = len(self.rows)
        self._stream_number = self._base + len(pieces) * _NUMBERS
        self._committed_blocks = self._committed_rows = 0
        self._stream, self._unread = MarkdownStream(self._tools.reader), ""
        self._stream.feed(pieces[-1])  # short, or code, which is not parsed
        return self._stream

    def _merge(self, stream: MarkdownStream) -> int | None:
        """Bring the rows up to date, keeping the documents of those that did not change."""
        kept = self._before + self._committed_rows
        fresh = [
            row
            for block in stream.committed[self._committed_blocks :]
            for row in rows_of(block, self._setting)
        ]
        self._committed_blocks = len(stream.committed)
        self._committed_rows += len(fresh)
        fresh += [row for block in stream.open for row in rows_of(block, self._setting)]
        old = self.rows[kept:]
        changed = None if len(old) == len(fresh) else kept + min(len(old), len(fresh))
        for index, row in enumerate(fresh):
            if index < len(old) and old[index].document is not None:
                was = old[index]
                gap = row.gap
                if was.grow(row, self._tools):
                    fresh[index] = was
                    was.gap = gap
                    if was.dirty_from < 0:
                        continue
            changed = min(kept + index, len(self.rows) if changed is None else changed)
        first = self._stream_number + kept - self._before
        self.rows[kept:] = self._numbered(fresh, first)
        return changed
