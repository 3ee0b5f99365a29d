"""Rows below one another: all laid out, or of very many only those that are looked at."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from app.ui.chat.code_row import CodeRow
from app.ui.chat.flow import PendingRow
from app.ui.chat.furniture import AuthorRow
from app.ui.chat.rows import Brush, Row
from app.ui.chat.table_row import TableRow
from app.ui.chat.toolbox import Toolbox

KEPT_ROWS = 160
"""Rows of one long message that may hold documents while they are out of sight."""


class Marks:
    """What is hovered, copied and selected in one message; the base has nothing of it."""

    hovered = ""
    hovered_row: Row | None = None
    copied_row: Row | None = None
    is_active = False

    def selection(self, row: Row) -> tuple[int, int] | None:  # noqa: ARG002
        """First and last selected position of a row."""
        return None

    def found(self, row: Row) -> tuple[Sequence[tuple[int, int]], int]:  # noqa: ARG002
        """The places of what is looked for, and which of them is the current one."""
        return (), -1


class StackedRows:
    """Positions are whole pixels from the top; `is_long` rows are built when they are seen."""

    def __init__(self, tools: Toolbox, above: int, below: int) -> None:
        self.rows: list[Row] = []
        self.width = 0
        self.height = 0
        self._tools = tools
        self._margins = above, below

    @property
    def is_long(self) -> bool:
        """Whether only the rows near the reader are laid out."""
        return False

    def layout(self, width: int, first: int = 0) -> int:
        """Give every row from `first` on its place; returns the height.

        The rows of a long message are built by `reveal`; until then their heights are guesses.
        """
        is_long, size = self.is_long, self._tools.styles.text_size
        self.width = width
        for row in self.rows[first:]:
            if not is_long or row.is_light or row.document is not None:
                self._build(row)
            elif row.measured != width:
                row.rtl = self._tools.rtl
                row.estimate(width, size)
        return self._stack()

    def _build(self, row: Row) -> None:
        row.rtl = self._tools.rtl
        if row.document is None:
            row.build(self._tools)
        row.measure(self.width)
        row.measured = self.width

    def _stack(self) -> int:
        """Put the rows below one another."""
        top = float(self._margins[0])
        above: Row | None = None
        for row in self.rows:
            top += _gap(above, row)
            row.y = top = round(top)
            top += row.height
            above = row
        self.height = math.ceil(top) + self._margins[1]
        return self.height

    def reveal(self, top: float, bottom: float) -> int:
        """Build the rows that touch these pixels; by how many pixels anything moved."""
        if not self.is_long:
            return 0
        changed = 0
        index = self._first_below(top)
        y = self.rows[index].y if index < len(self.rows) else bottom
        while index < len(self.rows) and y < bottom:
            row = self.rows[index]
            if isinstance(row, PendingRow):
                self._unfold_pending(index, row)
                changed += 1
                continue
            if y + row.height <= top:  # only now that it is unfolded is it known to be above
                y += row.height + row.gap
                index += 1
                continue
            was = row.height
            if row.measured != self.width or (row.document is None and not row.is_light):
                is_new = row.measured != self.width
                self._build(row)
                changed += is_new + abs(round(row.height - was))
            y += row.height + row.gap
            index += 1
        if changed:
            self._stack()
        self._discard_rows(top, bottom)
        return changed

    def _first_below(self, top: float) -> int:
        """The first row whose lower edge is below `top`."""
        return bisect_right(self.rows, top, key=lambda row: row.y + row.height)

    def between(self, top: float, bottom: float) -> Iterator[Row]:
        """The rows that touch these pixels."""
        for index in range(self._first_below(top), len(self.rows)):
            if self.rows[index].y > bottom:
                return
            yield self.rows[index]

    def _unfold_pending(self, index: int, row: PendingRow) -> None:
        """Put the rows of a segment in its place."""
        fresh = self._expand(row)
        for one in fresh:
            one.y, one.rtl = row.y, self._tools.rtl
            one.estimate(self.width, self._tools.styles.text_size)
        self.rows[index : index + 1] = fresh

    def _expand(self, row: PendingRow) -> list[Row]:
        """The rows of a segment that is looked at."""
        return [row]

    def _discard_rows(self, top: float, bottom: float) -> None:
        """Let go of documents far from what is seen."""
        built = [row for row in self.rows if row.document is not None]
        if len(built) <= KEPT_ROWS:
            return
        margin = 2 * (bottom - top)
        for row in built:
            if row.y + row.height < top - margin or row.y > bottom + margin:
                row.document = None

    def unread_at(self, top: float) -> Row | None:
        """The segment that nobody read yet at a place, if nothing below it is known either."""
        index = self._first_below(top)
        row = self.rows[index] if index < len(self.rows) else None
        below = self.rows[index + 1 : index + 2]
        is_known = any(one.measured == self.width for one in below)
        return row if isinstance(row, PendingRow) and not is_known else None

    def anchor(self, top: float, bottom: float) -> Row | None:
        """The first row between these pixels whose height is known."""
        known = (row for row in self.between(top, bottom) if row.measured == self.width)
        return next(known, None)

    def discard_documents(self, *, only_waiting: bool = False, forget: bool = False) -> bool:
        """Have rows built anew at the next layout; True if there were any.

        `forget` their heights too.
        """
        found = False
        for row in self.rows:
            if forget:
                row.measured = 0
            waits = row.document is not None and row.document.waits_for_formula
            if row.document is None or (only_waiting and not waits):
                continue
            row.document, found = None, True
            if only_waiting:
                row.measured = 0  # the drawing is not as tall as its source
        return found

    def paint(self, brush: Brush, left: float, top: float, marks: Marks) -> None:
        """Paint the rows that touch the clip."""
        brush.is_active = marks.is_active
        for row in self.between(brush.clip.top() - top, brush.clip.bottom() - top):
            y = top + row.y
            if row.document is None and not row.is_light:
                continue
            brush.hovered = marks.hovered if marks.hovered_row is row else ""
            brush.is_copied = marks.copied_row is row
            brush.selection = marks.selection(row)
            brush.found, brush.current = marks.found(row)
            row.paint(brush, left + row.x, y)

    def texts(self) -> Iterator[Row]:
        """The rows that hold text now."""
        return (row for row in self.rows if row.document is not None)

    def contents(self) -> Iterable[Row]:
        """The rows of the text, of the note and of unfolded thoughts, built or not."""
        return (row for row in self.rows if not row.is_light)

    def row(self, number: int) -> Row | None:
        """The row with this number, with its document."""
        found = next((row for row in self.rows if row.number == number), None)
        return None if found is None else self.built(found)

    def built(self, row: Row) -> Row:
        """The row with its document."""
        if row.document is None and not isinstance(row, PendingRow):
            row.build(self._tools)
        return row


def _gap(above: Row | None, row: Row) -> int:
    """Pixels between two rows: code and tables keep their distance on both sides."""
    if above is None:
        return 0
    if row.joined:
        return round(row.gap)
    if isinstance(above, AuthorRow):
        return 8
    return max(row.gap, above.gap, 12) if isinstance(above, (CodeRow, TableRow)) else row.gap
