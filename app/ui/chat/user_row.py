"""What the user wrote: plain text in a bubble at the far side, folded when it is long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor

from app.ui.chat.rows import Brush, Row, line_alignment
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.toolbox import Toolbox

FOLD_CHARACTERS = 1_200
FOLD_LINES = 14
PIECE = 6_000
"""Characters after which an unfolded text goes on in another row of the same bubble."""
_SIDE = 16
_PAD = 10
_ROUND = 16
_WAITING = 0.55
"""How strongly a question is painted that waits for its turn."""


def folded(text: str) -> str:
    """The beginning of a long text, or all of a short one."""
    head = "\n".join(text[: FOLD_CHARACTERS + 1].split("\n", FOLD_LINES)[:FOLD_LINES])
    if len(head) > FOLD_CHARACTERS:
        head = head[:FOLD_CHARACTERS]
    return head if len(head) < len(text) else text


def user_rows(text: str, *, unfolded: bool, is_waiting: bool = False) -> list[Row]:
    """The bubble, in several rows when all of a long text is shown."""
    head = folded(text)
    fold = 0 if head == text else len(text)
    pieces = _pieces(text) if unfolded else [head]
    rows: list[Row] = []
    for number, piece in enumerate(pieces):
        row = UserRow(piece, fold=fold, unfolded=unfolded, is_waiting=is_waiting)
        row.joined, row.goes_on = number > 0, number < len(pieces) - 1
        row.is_one_of_many = len(pieces) > 1
        row.gap = 0
        rows.append(row)
    return rows


def _pieces(text: str) -> list[str]:
    """Cut at the ends of lines, or else of words."""
    pieces = []
    at = 0
    while len(text) - at > PIECE:
        end = text.rfind("\n", at + PIECE // 2, at + PIECE) + 1
        end = end or text.rfind(" ", at + PIECE // 2, at + PIECE) + 1 or at + PIECE
        pieces.append(text[at:end])
        at = end
    return [*pieces, text[at:]]


class UserRow(Row):
    """The bubble or a piece of it; `fold` is how many characters there are when it folds."""

    def __init__(
        self, text: str, *, fold: int = 0, unfolded: bool = False, is_waiting: bool = False
    ) -> None:
        super().__init__(text)
        self.goes_on = False
        self.is_one_of_many = False
        self.folds = fold > 0
        self._fold = fold
        self._unfolded = unfolded
        self._is_waiting = is_waiting
        self._line = 0

    def build(self, tools: Toolbox) -> None:
        """Write the text as it is: no Markdown."""
        self.document = SafeDocument(tools.styles.text_font)
        cursor = QTextCursor(self.document)
        cursor.setBlockFormat(tools.styles.block(lead=round(tools.styles.text_size * 0.4)))
        shown = self.source.removesuffix("\n") if self.goes_on else self.source
        if self._fold and not self._unfolded:
            shown = shown.rstrip() + "…"
        cursor.insertText(shown, tools.styles.format(Look()))
        folds = self._fold and not self.goes_on
        self._line = tools.styles.small_font.pixelSize() + 14 if folds else 0

    def measure(self, available: int) -> None:
        """As narrow as the text, at most four fifths of the column."""
        if self.document is None:
            return
        room = int(available * 0.8) - 2 * _SIDE
        self.document.setTextWidth(room)
        wanted = min(room, self.document.idealWidth() + 1)
        if self._line:
            wanted = max(wanted, min(room, 200))
        if self.is_one_of_many:
            wanted = room
        self.document.setTextWidth(wanted)
        self.take_width(available, wanted)
        above = 0 if self.joined else _PAD
        below = 0 if self.goes_on else _PAD
        self.height = round(self.document.size().height()) + above + below + self._line

    def take_width(self, available: int, wanted: float | None = None) -> None:
        """At the right, where lines begin at the left."""
        room = int(available * 0.8) - 2 * _SIDE
        self.width = (room if wanted is None else wanted) + 2 * _SIDE
        self.x = 0 if self.rtl else available - self.width

    def estimate(self, available: int, text_size: int) -> None:
        """Lines that wrap and lines that end."""
        self.take_width(available)
        wrapped = len(self.source) * text_size * 0.5 / max(1, self.width)
        self.height = round((wrapped + self.source.count("\n") * 0.6 + 1) * text_size * 1.6)

    def text_origin(self) -> QPointF:
        """Within the bubble."""
        return QPointF(_SIDE, (0 if self.joined else _PAD) + 2)  # the last line's lead is below it

    def part_at(self, point: QPointF) -> str:
        """The line that folds and unfolds."""
        return "fold" if self._line and point.y() >= self.height - self._line - 4 else ""

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the bubble, the text and the fold line."""
        box = QRectF(left, top, self.width, self.height)
        brush.painter.save()
        brush.painter.setOpacity(_WAITING if self._is_waiting else 1.0)
        brush.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        above, below = _ROUND if self.joined else 0, _ROUND if self.goes_on else 0
        brush.rounded(box.adjusted(0, -above, 0, below), _ROUND, "bubble")
        self.draw_document(brush, left, top)
        if self._line:
            self._paint_fold(brush, left, top)
        brush.painter.restore()

    def _paint_fold(self, brush: Brush, left: float, top: float) -> None:
        words = brush.tools.phrases
        told = words.show_less if self._unfolded else words.show_all(self._fold)
        bottom = top + self.height - self._line - 4
        line = QRectF(left + _SIDE, bottom, self.width - 2 * _SIDE, self._line)
        brush.painter.setFont(brush.tools.styles.author_font)
        brush.painter.setPen(brush.colour("text" if brush.hovered == "fold" else "link"))
        brush.painter.drawText(line, line_alignment(rtl=self.rtl), told)
