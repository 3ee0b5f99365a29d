"""Markdown as rows, whole or while it arrives: finished rows stay, the open tail is replaced."""

from __future__ import annotations

from app.ui.chat.block_rows import Setting, rows_of
from app.ui.chat.markdown_stream import MarkdownStream
from app.ui.chat.rows import Row
from app.ui.chat.toolbox import Toolbox


class Flow:
    """The rows of one text. `text` is all of it, also what is not read yet."""

    def __init__(self, tools: Toolbox, setting: Setting) -> None:
        self.rows: list[Row] = []
        self._tools = tools
        self._setting = setting
        self._parts: list[str] = []
        self._stream: MarkdownStream | None = None
        self._committed_blocks = 0
        self._committed_rows = 0

    @property
    def text(self) -> str:
        """Everything that was shown or fed."""
        return "".join(self._parts)

    def show(self, text: str) -> None:
        """Show a finished text."""
        self._parts = [text]
        blocks = self._tools.reader.blocks(text)
        self.rows = [row for block in blocks for row in rows_of(block, self._setting)]

    def feed(self, text: str) -> None:
        """Take what arrived; it is read at the next `flush`."""
        if self._stream is None:
            self._stream = MarkdownStream(self._tools.reader)
        self._parts.append(text)
        self._stream.feed(text)

    def flush(self, *, final: bool = False) -> int | None:
        """Read what was fed; the index of the first row that changed, None if none did."""
        stream = self._stream
        if stream is None:
            return None
        stream.flush(final=final)
        if final:
            self._stream = None
            if stream.has_definitions:  # a link may be defined below its use
                self.show(self.text)
                return 0
        return self._merge(stream)

    def _merge(self, stream: MarkdownStream) -> int | None:
        """Bring the rows up to date, keeping the documents of those that did not change."""
        kept = self._committed_rows
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
        self.rows[kept:] = fresh
        return changed
