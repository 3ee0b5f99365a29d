"""A code block: frame, language, copy button, colours; grows by lines and scrolls sideways."""

from __future__ import annotations

import math
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextCursor

from app.ui.chat.highlight import MAX_LINE, State
from app.ui.chat.icons import paint_icon
from app.ui.chat.rows import Brush, Row, line_alignment
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.toolbox import Toolbox

_RECOLOURED = 8_000
_SECONDS = 0.02
"""What colours may take at once; ordinary code of a whole piece takes half of it."""
_FIRST_PORTION, _LEAST_PORTION = 800, 100
"""Characters that are coloured together, before it is known how long that takes, and at least."""
_HEAD = 34
_PAD = 12
_SIDE = 16
_BAR = 10
_BUTTON = 86


class CodeRow(Row):
    """`text` is the code; while it is not `closed` its last line may still grow."""

    gap = 16

    def __init__(
        self,
        text: str,
        language: str,
        *,
        closed: bool = True,
        indent: int = 0,
        joined: bool = False,
        goes_on: bool = False,
    ) -> None:
        super().__init__(indent=indent)
        self.joined = joined
        self.goes_on = goes_on
        self.follows: CodeRow | None = None
        self.text = text
        self.language = language
        self.closed = closed
        self._done = 0  # characters of complete lines, coloured for good
        self._done_at = 0  # the same as a position in the document, which counts in UTF-16
        self._state: State = ()
        self._end_state: State = ()

    @property
    def _head(self) -> int:
        return 0 if self.joined else _HEAD

    @property
    def _pad(self) -> int:
        return 0 if self.joined else _PAD

    def weight(self) -> int:
        """Not told in characters: see `estimate`."""
        return len(self.text)

    def estimate(self, available: int, text_size: int) -> None:
        """The lines never wrap, so that they can be counted."""
        self.take_width(available)
        lines = self.text.count("\n") + (not self.text.endswith("\n"))
        pads = self._head + self._pad + (0 if self.goes_on else _PAD)
        self.height = round(lines * text_size * 1.42) + pads

    def build(self, tools: Toolbox) -> None:
        """Write all lines."""
        self._done, self._done_at = 0, 0
        self._state = self.follows._end_state if self.follows is not None else ()
        self.document = SafeDocument(tools.styles.code_font, wrap=False)
        cursor = QTextCursor(self.document)
        cursor.setBlockFormat(tools.styles.block(lead=round(tools.styles.text_size * 0.4)))
        self._write(tools)

    def grow(self, newer: Row, tools: Toolbox) -> bool:
        """Rewrite only from the last unfinished line on."""
        if not isinstance(newer, CodeRow) or self.document is None or not self._goes_into(newer):
            return False
        is_same = newer.goes_on == self.goes_on and newer.closed == self.closed
        if newer.text == self.text and is_same:
            self.dirty_from = -1.0
            return True
        if newer.closed and not self.closed and self._wants_whole(tools, newer.text):
            return False
        layout = self.document.documentLayout()
        line = layout.blockBoundingRect(self.document.findBlock(self._done_at))
        self.dirty_from = self._head + self._pad - 4 + line.y()
        self.text, self.closed, self.goes_on = newer.text, newer.closed, newer.goes_on
        self._write(tools)
        return True

    def _goes_into(self, newer: CodeRow) -> bool:
        """Whether the newer one is the same code, only longer."""
        is_alike = (newer.language, newer.indent, newer.joined) == (
            self.language,
            self.indent,
            self.joined,
        )
        return is_alike and newer.text.startswith(self.text[: self._done])

    def _wants_whole(self, tools: Toolbox, text: str) -> bool:
        """Whether the finished code is coloured once more: some rules need more than a line."""
        return len(text) < _RECOLOURED or not tools.lexers.is_resumable(self.language)

    def _write(self, tools: Toolbox) -> None:
        """Write what follows the coloured lines; remember where the next unfinished line begins."""
        document = self.document
        if document is None:
            return
        text = self.text.removesuffix("\n") if self.closed else self.text
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setPosition(self._done_at)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        complete = text.rfind("\n") + 1
        if complete > self._done:
            self._state = self._insert(tools, cursor, text[self._done : complete])
            self._done, self._done_at = complete, cursor.position()
        self._end_state = self._state
        if rest := text[self._done :]:
            self._end_state = self._insert(tools, cursor, rest)
        cursor.endEditBlock()

    def _insert(self, tools: Toolbox, cursor: QTextCursor, text: str) -> State:
        """Write by portions, none longer than the time that is left allows; then all plain.

        Some lexers are quadratic in the length of what they are given, Java's in mere words.
        """
        is_one = not tools.lexers.is_resumable(self.language) or _longest_line(text) > MAX_LINE
        size = len(text) if is_one else _FIRST_PORTION
        state, at, now = self._state, 0, perf_counter()
        until = now + _SECONDS
        while at < len(text):
            if now >= until:
                cursor.insertText(text[at:], tools.styles.shade(""))
                return ()
            end, began = _portion_end(text, at, size), now
            runs, state = tools.lexers.colour(self.language, text[at:end], state)
            for run, shade in runs:
                cursor.insertText(run, tools.styles.shade(shade))
            now = perf_counter()
            likely = (end - at) * math.sqrt(max(0.0, until - now) / max(now - began, 1e-6))
            at, size = end, max(_LEAST_PORTION, int(likely))
        return state

    def measure(self, available: int) -> None:
        """As wide as the column; longer lines scroll."""
        self.take_width(available)
        if self.document is None:
            return
        size = self.document.size()
        self.natural_width = size.width() + 2 * _SIDE
        below = 0 if self.goes_on else _PAD + (_BAR if self.natural_width > self.width else 0)
        self.height = round(self._head + self._pad + size.height() + below)
        self.scroll_sideways(0)

    def text_origin(self) -> QPointF:
        """Below the head, moved by how far it is scrolled."""
        return QPointF(_SIDE - self.scrolled, self._head + self._pad)

    def part_at(self, point: QPointF) -> str:
        """The copy button."""
        return "copy" if not self.joined and self._button(0, 0).contains(point) else ""

    def _button(self, left: float, top: float) -> QRectF:
        box = QRectF(left + self.width - _BUTTON - 5, top + 4, _BUTTON, _HEAD - 8)
        return self.mirrored(box, left)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the frame, the head and the visible lines."""
        painter, box = brush.painter, QRectF(left, top, self.width, self.height)
        self._paint_frame(brush, box)
        painter.save()
        painter.setClipRect(box.adjusted(1, self._head, -1, 0), Qt.ClipOperation.IntersectClip)
        self.draw_document(brush, left, top)
        painter.restore()
        room = self.natural_width - self.width
        if room > 0 and not self.goes_on:
            track = self.width - 16
            handle = track * self.width / self.natural_width
            begin = left + 8 + self.scrolled / room * (track - handle)
            painter.setOpacity(0.5)
            brush.rounded(QRectF(begin, box.bottom() - 8, handle, 4), 2, "faint")
            painter.setOpacity(1)

    def _paint_frame(self, brush: Brush, box: QRectF) -> None:
        """The frame; where the code goes on in another row its edge is left open."""
        painter = brush.painter
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        inner.adjust(0, -20 if self.joined else 0, 0, 20 if self.goes_on else 0)
        frame = QPainterPath()
        frame.addRoundedRect(inner, 10, 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.fillPath(frame, brush.colour("code_background"))
        if not self.joined:
            painter.save()
            head = QRectF(box.x(), box.y(), box.width(), _HEAD)
            painter.setClipRect(head, Qt.ClipOperation.IntersectClip)
            painter.fillPath(frame, brush.colour("code_header"))
            painter.restore()
        painter.setPen(QPen(brush.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)
        painter.restore()
        if not self.joined:
            self._paint_head(brush, box)

    def _paint_head(self, brush: Brush, box: QRectF) -> None:
        """The language and the button."""
        painter, words = brush.painter, brush.tools.phrases
        painter.setFont(brush.tools.styles.small_font)
        painter.setPen(brush.colour("dim"))
        name = self.language[:40] or words.plain_code
        line = QRectF(box.x() + _SIDE, box.y(), box.width() - _SIDE - _BUTTON - 20, _HEAD)
        painter.drawText(self.mirrored(line, box.x()), line_alignment(rtl=self.rtl), name)
        self._paint_button(brush, self._button(box.x(), box.y()))

    def _paint_button(self, brush: Brush, button: QRectF) -> None:
        words, theme = brush.tools.phrases, brush.tools.styles.theme
        hot = brush.hovered == "copy"
        if hot:
            brush.rounded(button, 6, "hover")
        icon = QRectF(button.x() + 8, button.center().y() - 7, 14, 14)
        told_in = button.adjusted(28, 0, 0, 0)
        if self.rtl:
            icon.moveRight(button.right() - 8)
            told_in = button.adjusted(0, 0, -28, 0)
        paint_icon(
            brush.painter,
            "check" if brush.is_copied else "copy",
            icon,
            theme.text if hot else theme.dim,
        )
        brush.painter.setPen(brush.colour("text" if hot else "dim"))
        told = words.copied if brush.is_copied else words.copy
        brush.painter.drawText(told_in, line_alignment(rtl=self.rtl), told)

    def markdown(self) -> str:
        """The code between fences longer than any it contains."""
        fence = "```"
        while fence in self.text:
            fence += "`"
        opening = "" if self.joined else f"{fence}{self.language}\n"
        return f"{opening}{self.text}" + ("" if self.goes_on else f"\n{fence}")

    def spoken(self) -> str:
        """The code."""
        return self.text


def _longest_line(text: str) -> int:
    return max(map(len, text.split("\n")))


def _portion_end(text: str, at: int, size: int) -> int:
    """Where to cut: at an empty line, which is seldom in a comment, or a line, or a word."""
    if len(text) - at <= size:
        return len(text)
    for between, least in (("\n\n", size // 2), ("\n", 0), (" ", 0)):
        found = text.rfind(between, at + least, at + size)
        if found >= 0:
            return found + len(between)
    return at + size


PIECE_LINES = 160
PIECE_CHARACTERS = 8_000
"""Code longer than this is shown as several rows that look like one."""


def code_rows(text: str, language: str, *, closed: bool, indent: int) -> list[Row]:
    """One block of code as its row, or as the pieces of it."""
    pieces = _pieces(text)
    last = len(pieces) - 1
    rows: list[Row] = []
    for number, piece in enumerate(pieces):
        row = CodeRow(
            piece,
            language,
            closed=closed or number < last,
            indent=indent,
            joined=number > 0,
            goes_on=number < last,
        )
        row.gap = 0 if number else CodeRow.gap
        row.is_heavy = last > 1
        rows.append(row)
    return rows


def _pieces(text: str) -> list[str]:
    """Cut after so many lines or characters; a piece that is complete never changes again."""
    if len(text) <= PIECE_CHARACTERS and text.count("\n") < PIECE_LINES:
        return [text]
    pieces, lines, size = [], [""], 0
    for whole in text.splitlines(keepends=True):
        for at in range(0, len(whole), PIECE_CHARACTERS):
            line = whole[at : at + PIECE_CHARACTERS]
            if len(lines) > PIECE_LINES or size + len(line) > PIECE_CHARACTERS:
                pieces.append("".join(lines))
                lines, size = [], 0
            lines.append(line)
            size += len(line)
    return [piece for piece in [*pieces, "".join(lines)] if piece]
