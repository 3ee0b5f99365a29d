"""What the user wrote: plain text in a bubble at the right, folded when it is long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor

from app.ui.chat.rows import Brush, Row
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.toolbox import Toolbox

FOLD_CHARACTERS = 1_200
FOLD_LINES = 14
_SIDE = 16
_PAD = 10


def folded(text: str) -> str:
    """The beginning of a long text, or all of a short one."""
    head = "\n".join(text.split("\n", FOLD_LINES)[:FOLD_LINES])
    if len(head) > FOLD_CHARACTERS:
        head = head[:FOLD_CHARACTERS]
    return head if len(head) < len(text) else text


class UserRow(Row):
    """The bubble; `unfolded` shows all of a long text."""

    def __init__(self, text: str, *, unfolded: bool) -> None:
        super().__init__(text)
        self._shown = text if unfolded else folded(text)
        self._folds = folded(text) != text
        self._unfolded = unfolded
        self._line = 0

    def build(self, tools: Toolbox) -> None:
        """Write the text as it is: no Markdown."""
        self.document = SafeDocument(tools.styles.text_font)
        cursor = QTextCursor(self.document)
        cursor.setBlockFormat(tools.styles.block(lead=round(tools.styles.text_size * 0.4)))
        shown = self._shown.rstrip() + "…" if self._folds and not self._unfolded else self._shown
        cursor.insertText(shown, tools.styles.format(Look()))
        self._line = tools.styles.small_font.pixelSize() + 14 if self._folds else 0

    def measure(self, available: int) -> None:
        """As narrow as the text, at most four fifths of the column."""
        if self.document is None:
            return
        room = int(available * 0.8) - 2 * _SIDE
        self.document.setTextWidth(room)
        wanted = min(room, self.document.idealWidth() + 1)
        if self._folds:
            wanted = max(wanted, min(room, 200))
        self.document.setTextWidth(wanted)
        self.width = wanted + 2 * _SIDE
        self.x = available - self.width
        self.height = self.document.size().height() + 2 * _PAD + self._line

    def text_origin(self) -> QPointF:
        """Within the bubble."""
        return QPointF(_SIDE, _PAD + 2)  # the last line's lead is below it

    def part_at(self, point: QPointF) -> str:
        """The line that folds and unfolds."""
        return "fold" if self._folds and point.y() >= self.height - self._line - 4 else ""

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the bubble, the text and the fold line."""
        brush.rounded(QRectF(left, top, self.width, self.height), 16, "bubble")
        self.draw_document(brush, left, top)
        if not self._folds:
            return
        words = brush.tools.phrases
        told = words.show_less if self._unfolded else words.show_all(len(self.source))
        bottom = top + self.height - self._line - 4
        line = QRectF(left + _SIDE, bottom, self.width - 2 * _SIDE, self._line)
        brush.painter.setFont(brush.tools.styles.author_font)
        brush.painter.setPen(brush.colour("text" if brush.hovered == "fold" else "link"))
        brush.painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, told)

    def spoken(self) -> str:
        """All of the text, folded or not."""
        return self.source
