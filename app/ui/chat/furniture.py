"""The rows around an answer: author, reasoning header, progress and note."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCursor

from app.ui.chat.bubble import NoteKind
from app.ui.chat.icons import Icon, paint_icon
from app.ui.chat.rows import Brush, Row, line_alignment
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.toolbox import Toolbox

_NOTE_COLOUR: dict[NoteKind, str] = {"info": "faint", "warning": "warn", "error": "bad"}


class AuthorRow(Row):
    """The mark and the name above an answer."""

    gap = 0
    is_light = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def measure(self, available: int) -> None:
        """One line."""
        self.width, self.height = available, 24

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the mark and the name."""
        painter, theme = brush.painter, brush.tools.styles.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush.colour("accent"))
        disc = self.mirrored(QRectF(left, top + 2, 20, 20), left)
        painter.drawEllipse(disc)
        paint_icon(painter, "spark", disc.adjusted(4, 4, -4, -4), theme.on_accent)
        font = brush.tools.styles.author_font
        painter.setFont(font)
        painter.setPen(brush.colour("text"))
        line = self.mirrored(QRectF(left + 28, top, self.width - 28, self.height), left)
        name = self.name or brush.tools.phrases.assistant
        elided = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, line_alignment(rtl=self.rtl), elided)


class ReasoningRow(Row):
    """The line that says how long the model thought, and unfolds its thoughts."""

    gap = 8
    is_light = True
    folds = True

    def __init__(self, *, is_open: bool) -> None:
        super().__init__()
        self.is_open = is_open
        self.is_thinking = False
        self.seconds: float | None = None
        self._wanted = 0.0

    def label(self, tools: Toolbox) -> str:
        """What the line says."""
        if self.is_thinking:
            return tools.phrases.thinking
        if self.seconds is None:
            return tools.phrases.thought
        return tools.phrases.thought_for(self.seconds)

    def build(self, tools: Toolbox) -> None:
        """Measure the words."""
        metrics = QFontMetricsF(tools.styles.small_font)
        self._wanted = metrics.horizontalAdvance(self.label(tools))

    def measure(self, available: int) -> None:
        """As wide as its words."""
        self.width, self.height = min(available, self._wanted + 40), 28
        self.x = available - self.width if self.rtl else 0

    def part_at(self, point: QPointF) -> str:
        """All of the line folds."""
        return "fold" if QRectF(-6, 0, self.width + 6, self.height).contains(point) else ""

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the chevron and the words."""
        painter, theme = brush.painter, brush.tools.styles.theme
        hot = brush.hovered == "fold"
        if hot:
            box = QRectF(left - 6, top, self.width, self.height)
            brush.rounded(self.mirrored(box, left), 8, "hover")
        colour = theme.text if hot else theme.dim
        chevron = self.mirrored(QRectF(left, top + 7, 14, 14), left)
        closed: Icon = "chevron-left" if self.rtl else "chevron-right"
        paint_icon(painter, "chevron-down" if self.is_open else closed, chevron, colour)
        painter.setFont(brush.tools.styles.small_font)
        painter.setPen(brush.colour("text" if hot else "dim"))
        line = self.mirrored(QRectF(left + 20, top, self.width - 20, self.height), left)
        painter.drawText(line, line_alignment(rtl=self.rtl), self.label(brush.tools))


class ProgressRow(Row):
    """How much of the prompt is read, while nothing is written yet; 0 of 0 is preparing."""

    gap = 8
    is_light = True

    def __init__(self) -> None:
        super().__init__()
        self.done = self.total = 0
        self._line = 0

    def build(self, tools: Toolbox) -> None:
        """Measure the line."""
        self._line = tools.styles.small_font.pixelSize() + 8

    def measure(self, available: int) -> None:
        """One line and a thin bar."""
        self.width, self.height = available, self._line + 16

    def label(self, tools: Toolbox) -> str:
        """What the line says."""
        if self.total <= 0:
            return tools.phrases.preparing
        return tools.phrases.reading(self.done, self.total)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the line and the bar."""
        painter, styles = brush.painter, brush.tools.styles
        painter.setFont(styles.small_font)
        painter.setPen(brush.colour("dim"))
        line = QRectF(left, top, self.width, self._line)
        painter.drawText(line, line_alignment(rtl=self.rtl), self.label(brush.tools))
        if self.total > 0:
            share = max(0.0, min(1.0, self.done / self.total))
            track = QRectF(left, line.bottom() + 4, min(self.width, 320), 4)
            brush.rounded(self.mirrored(track, left), 2, "track")
            track.setWidth(max(4.0, track.width() * share))
            brush.rounded(self.mirrored(track, left), 2, "accent")

    def spoken(self) -> str:
        """Nothing: the status bar of the window tells progress."""
        return ""


class NoteRow(Row):
    """One sentence about how an answer ended."""

    gap = 14

    def __init__(self, note: str, kind: NoteKind) -> None:
        super().__init__(note)
        self.kind: NoteKind = kind

    def build(self, tools: Toolbox) -> None:
        """Write the sentence."""
        self.document = SafeDocument(tools.styles.small_font)
        cursor = QTextCursor(self.document)
        cursor.setBlockFormat(tools.styles.block(lead=4))
        look = Look(dim=True, pixels=tools.styles.small_font.pixelSize() + 1)
        cursor.insertText(self.source, tools.styles.format(look))

    def measure(self, available: int) -> None:
        """Room for the bar at the side."""
        self.width = available
        if self.document is not None:
            self.document.setTextWidth(available - 14)
            self.height = self.document.size().height() + 4

    def text_origin(self) -> QPointF:
        """Beside the bar."""
        return QPointF(0 if self.rtl else 14, 4)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint a bar in the colour of the kind, and the sentence."""
        bar = self.mirrored(QRectF(left, top, 3, self.height), left)
        brush.rounded(bar, 1.5, _NOTE_COLOUR[self.kind])
        self.draw_document(brush, left, top)
