"""A code block: frame, language, copy button, colours; grows by lines and scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextCursor

from app.ui.chat.highlight import State
from app.ui.chat.icons import paint_icon
from app.ui.chat.rows import Brush, Row
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.toolbox import Toolbox

_RECOLOURED = 8_000
_HEAD = 34
_PAD = 12
_SIDE = 16
_BAR = 10
_BUTTON = 86


class CodeRow(Row):
    """`text` is the code; while it is not `closed` its last line may still grow."""

    gap = 16

    def __init__(self, text: str, language: str, *, closed: bool = True, indent: int = 0) -> None:
        super().__init__(indent=indent)
        self.text = text
        self.language = language
        self.closed = closed
        self._done = 0  # characters of complete lines, coloured for good
        self._done_at = 0  # the same as a position in the document, which counts in UTF-16
        self._state: State = ()

    def build(self, tools: Toolbox) -> None:
        """Write all lines."""
        self._done, self._done_at, self._state = 0, 0, ()
        self.document = SafeDocument(tools.styles.code_font, wrap=False)
        cursor = QTextCursor(self.document)
        cursor.setBlockFormat(tools.styles.block(lead=round(tools.styles.text_size * 0.4)))
        self._write(tools)

    def grow(self, newer: Row, tools: Toolbox) -> bool:
        """Rewrite only from the last unfinished line on."""
        if not isinstance(newer, CodeRow) or self.document is None:
            return False
        if newer.language != self.language or newer.indent != self.indent:
            return False
        if not newer.text.startswith(self.text[: self._done]):
            return False
        if newer.text == self.text and newer.closed == self.closed:
            self.dirty_from = -1.0
            return True
        if newer.closed and not self.closed and self._wants_whole(tools, newer.text):
            return False
        layout = self.document.documentLayout()
        line = layout.blockBoundingRect(self.document.findBlock(self._done_at))
        self.dirty_from = _HEAD + _PAD - 4 + line.y()
        self.text, self.closed = newer.text, newer.closed
        self._write(tools)
        return True

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
        if rest := text[self._done :]:
            self._insert(tools, cursor, rest)
        cursor.endEditBlock()

    def _insert(self, tools: Toolbox, cursor: QTextCursor, text: str) -> State:
        runs, state = tools.lexers.colour(self.language, text, self._state)
        for run, shade in runs:
            cursor.insertText(run, tools.styles.shade(shade))
        return state

    def measure(self, available: int) -> None:
        """As wide as the column; longer lines scroll."""
        self.x, self.width = self.indent, available - self.indent
        if self.document is None:
            return
        size = self.document.size()
        self.natural_width = size.width() + 2 * _SIDE
        bar = _BAR if self.natural_width > self.width else 0
        self.height = _HEAD + 2 * _PAD + size.height() + bar
        self.scroll_sideways(0)

    def text_origin(self) -> QPointF:
        """Below the head, moved by how far it is scrolled."""
        return QPointF(_SIDE - self.scrolled, _HEAD + _PAD)

    def part_at(self, point: QPointF) -> str:
        """The copy button."""
        return "copy" if self._button(0, 0).contains(point) else ""

    def _button(self, left: float, top: float) -> QRectF:
        return QRectF(left + self.width - _BUTTON - 5, top + 4, _BUTTON, _HEAD - 8)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the frame, the head and the visible lines."""
        painter, box = brush.painter, QRectF(left, top, self.width, self.height)
        self._paint_frame(brush, box)
        painter.save()
        painter.setClipRect(box.adjusted(1, _HEAD, -1, 0), Qt.ClipOperation.IntersectClip)
        self.draw_document(brush, left, top)
        painter.restore()
        room = self.natural_width - self.width
        if room > 0:
            track = self.width - 16
            handle = track * self.width / self.natural_width
            begin = left + 8 + self.scrolled / room * (track - handle)
            painter.setOpacity(0.5)
            brush.rounded(QRectF(begin, box.bottom() - 8, handle, 4), 2, "faint")
            painter.setOpacity(1)

    def _paint_frame(self, brush: Brush, box: QRectF) -> None:
        painter, words, styles = brush.painter, brush.tools.phrases, brush.tools.styles
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        frame = QPainterPath()
        frame.addRoundedRect(inner, 10, 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(frame, brush.colour("code_background"))
        painter.save()
        head = QRectF(box.x(), box.y(), box.width(), _HEAD)
        painter.setClipRect(head, Qt.ClipOperation.IntersectClip)
        painter.fillPath(frame, brush.colour("code_header"))
        painter.restore()
        painter.setPen(QPen(brush.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)
        painter.setFont(styles.small_font)
        painter.setPen(brush.colour("dim"))
        name = self.language[:40] or words.plain_code
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(head.adjusted(_SIDE, 0, -_BUTTON - 20, 0), middle, name)
        self._paint_button(brush, self._button(box.x(), box.y()))

    def _paint_button(self, brush: Brush, button: QRectF) -> None:
        words, theme = brush.tools.phrases, brush.tools.styles.theme
        hot = brush.hovered == "copy"
        if hot:
            brush.rounded(button, 6, "hover")
        icon = QRectF(button.x() + 8, button.center().y() - 7, 14, 14)
        paint_icon(
            brush.painter,
            "check" if brush.is_copied else "copy",
            icon,
            theme.text if hot else theme.dim,
        )
        brush.painter.setPen(brush.colour("text" if hot else "dim"))
        told = words.copied if brush.is_copied else words.copy
        middle = Qt.AlignmentFlag.AlignVCenter
        brush.painter.drawText(button.adjusted(28, 0, 0, 0), middle, told)

    def markdown(self) -> str:
        """The code between fences longer than any it contains."""
        fence = "```"
        while fence in self.text:
            fence += "`"
        return f"{fence}{self.language}\n{self.text}\n{fence}"

    def spoken(self) -> str:
        """The code."""
        return self.text
