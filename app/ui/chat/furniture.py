"""The rows around an answer: author, reasoning header, progress, note, actions and figures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCursor

from app.ui.chat.bubble import NoteKind
from app.ui.chat.icons import Icon, paint_icon
from app.ui.chat.rows import Brush, Row
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.toolbox import Toolbox

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_NOTE_COLOUR: dict[NoteKind, str] = {"info": "faint", "warning": "warn", "error": "bad"}


class AuthorRow(Row):
    """The mark and the name above an answer."""

    gap = 0

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
        painter.drawEllipse(QRectF(left, top + 2, 20, 20))
        paint_icon(painter, "spark", QRectF(left + 4, top + 6, 12, 12), theme.on_accent)
        font = brush.tools.styles.author_font
        painter.setFont(font)
        painter.setPen(brush.colour("text"))
        line = QRectF(left + 28, top, self.width - 28, self.height)
        name = self.name or brush.tools.phrases.assistant
        elided = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, _MIDDLE, elided)


class ReasoningRow(Row):
    """The line that says how long the model thought, and unfolds its thoughts."""

    gap = 8

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

    def part_at(self, point: QPointF) -> str:
        """All of the line folds."""
        return "fold" if QRectF(-6, 0, self.width + 6, self.height).contains(point) else ""

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the chevron and the words."""
        painter, theme = brush.painter, brush.tools.styles.theme
        hot = brush.hovered == "fold"
        if hot:
            brush.rounded(QRectF(left - 6, top, self.width, self.height), 8, "hover")
        colour = theme.text if hot else theme.dim
        chevron = QRectF(left, top + 7, 14, 14)
        paint_icon(painter, "chevron-down" if self.is_open else "chevron-right", chevron, colour)
        painter.setFont(brush.tools.styles.small_font)
        painter.setPen(brush.colour("text" if hot else "dim"))
        line = QRectF(left + 20, top, self.width, self.height)
        painter.drawText(line, _MIDDLE, self.label(brush.tools))


class ProgressRow(Row):
    """How much of the prompt is read, while nothing is written yet; 0 of 0 is preparing."""

    gap = 8

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
        painter.drawText(line, _MIDDLE, self.label(brush.tools))
        if self.total > 0:
            share = max(0.0, min(1.0, self.done / self.total))
            track = QRectF(left, line.bottom() + 4, min(self.width, 320), 4)
            brush.rounded(track, 2, "track")
            track.setWidth(max(4.0, track.width() * share))
            brush.rounded(track, 2, "accent")

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
        return QPointF(14, 4)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint a bar in the colour of the kind, and the sentence."""
        brush.rounded(QRectF(left, top, 3, self.height), 1.5, _NOTE_COLOUR[self.kind])
        self.draw_document(brush, left, top)


class FooterRow(Row):
    """The copy button and the figures of an answer; empty while it is still written."""

    gap = 10

    def __init__(self, figures: str, *, is_ready: bool) -> None:
        super().__init__()
        self.figures = figures
        self.is_ready = is_ready

    def measure(self, available: int) -> None:
        """One line."""
        self.width, self.height = available, 28

    def part_at(self, point: QPointF) -> str:
        """The copy button."""
        return "copy" if self.is_ready and self._button(0, 0).contains(point) else ""

    @staticmethod
    def _button(left: float, top: float) -> QRectF:
        return QRectF(left - 6, top, 28, 28)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the button and the figures."""
        if not self.is_ready:
            return
        painter, theme = brush.painter, brush.tools.styles.theme
        hot = brush.hovered == "copy"
        if hot:
            brush.rounded(self._button(left, top), 8, "hover")
        icon: Icon = "check" if brush.is_copied else "copy"
        colour = theme.text if hot or brush.is_copied else theme.faint
        paint_icon(painter, icon, QRectF(left, top + 6, 16, 16), colour)
        painter.setFont(brush.tools.styles.small_font)
        painter.setPen(brush.colour("faint"))
        line = QRectF(left + 32, top, self.width - 32, self.height)
        painter.drawText(line, _MIDDLE, self.figures)
