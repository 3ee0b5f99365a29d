"""Rows: what a message is made of; one Markdown block each, with one small document at most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QTextCharFormat,
    QTextCursor,
)

from app.ui.chat.inline import InlineWriter
from app.ui.chat.prose import ProseWriter
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.toolbox import Toolbox

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(slots=True)
class Brush:
    """What a row needs to paint itself; `clip` is in pixels of the viewport."""

    painter: QPainter
    clip: QRectF
    tools: Toolbox
    hovered: str = ""
    is_copied: bool = False
    is_active: bool = False
    """Whether the message is hovered, focused or the last: its actions are shown."""
    selection: tuple[int, int] | None = None
    found: Sequence[tuple[int, int]] = ()
    current: int = -1
    """Which of `found` is the one looked at."""

    def colour(self, name: str) -> QColor:
        """A colour of the theme."""
        return QColor(getattr(self.tools.styles.theme, name))

    def rounded(self, box: QRectF, radius: float, colour: str) -> None:
        """Fill a rounded box with a colour of the theme."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(colour))
        self.painter.drawRoundedRect(box, radius, radius)


def line_alignment(*, rtl: bool) -> Qt.AlignmentFlag:
    """In the middle of the height, at the side where lines begin."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    # Absolute: Qt would turn the side round for a text that itself runs from right to left.
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class Row:
    """A box in the column of a message; positions are relative to the message."""

    gap = 12
    """Pixels between this row and the one above it."""
    is_light = False
    """Whether it costs nothing to build."""
    is_heavy = False
    """Whether it costs much to build: then only what is near the reader is."""
    folds = False
    """Whether its message is folded and unfolded by it."""
    joined = False
    """Whether it is the next piece of the row above it."""

    def __init__(self, source: str = "", *, indent: int = 0, dim: bool = False) -> None:
        self.source = source
        self.indent = indent
        self.dim = dim
        self.x = self.y = self.width = self.height = 0.0
        self.natural_width = 0.0
        self.scrolled = 0.0
        self.dirty_from = 0.0
        self.number = 0  # its order in the message; stays when rows above it come or go
        self.measured = 0  # the width of the column it was measured in, 0 when never
        self.rtl = False
        self.document: SafeDocument | None = None

    def build(self, tools: Toolbox) -> None:
        """Make the document, if the row has one."""

    def measure(self, available: int) -> None:
        """Take a width and a height within a column `available` pixels wide."""
        self.take_width(available)
        if self.document is not None:
            self.document.setTextWidth(self.width)
            self.height = self.document.size().height()

    def take_width(self, available: int) -> None:
        """The width of the column without the row's indent, which is where lines begin."""
        self.x = 0 if self.rtl else self.indent
        self.width = available - self.indent

    def weight(self) -> int:
        """About how many characters it shows."""
        return len(self.source)

    def estimate(self, available: int, text_size: int) -> None:
        """Take about the height it will have, without being built."""
        self.take_width(available)
        lines = 1 + self.weight() * text_size * 0.5 // max(1, self.width)
        self.height = round(lines * text_size * 1.7)

    def mirrored(self, box: QRectF, left: float) -> QRectF:
        """A box within the row, on the other side where lines begin at the right."""
        if not self.rtl:
            return box
        return QRectF(2 * left + self.width - box.right(), box.y(), box.width(), box.height())

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint at a position in the viewport."""
        self.draw_document(brush, left, top)

    def text_origin(self) -> QPointF:
        """Where the document begins within the row."""
        return QPointF(0, 0)

    def part_at(self, point: QPointF) -> str:  # noqa: ARG002
        """What a click there would press: `copy`, `fold` or nothing. The point is in the row."""
        return ""

    def grow(self, newer: Row, tools: Toolbox) -> bool:  # noqa: ARG002
        """Become `newer` without being rebuilt, if that can be done; False if not."""
        same = type(newer) is type(self) and newer.source == self.source != ""
        if same:
            self.dirty_from = -1.0
        return same and newer.indent == self.indent

    def markdown(self) -> str:
        """The row as Markdown."""
        return self.source or self.spoken()

    def spoken(self) -> str:
        """The row as plain text."""
        return self.document.text_between(0, self.document.last_position) if self.document else ""

    def scroll_sideways(self, pixels: float) -> bool:
        """Scroll wide content; False when there is nothing to scroll."""
        room = self.natural_width - self.width
        if room <= 0:
            return False
        self.scrolled = max(0.0, min(room, self.scrolled + pixels))
        return True

    def draw_document(self, brush: Brush, left: float, top: float) -> None:
        """Draw the text with its selection."""
        document = self.document
        if document is None:
            return
        painter, origin = brush.painter, self.text_origin()
        x, y = left + origin.x(), top + origin.y()
        painter.save()
        # The document draws bullets and underlines with whatever is set.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(x, y)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = brush.tools.styles.palette
        context.clip = brush.clip.translated(-x, -y)
        context.selections = _selections(brush, document)
        document.documentLayout().draw(painter, context)
        painter.restore()


_FOUND = 70
"""How strongly words that were looked for are marked, of 255; the current ones fully."""


def _selections(
    brush: Brush, document: SafeDocument
) -> list[QAbstractTextDocumentLayout.Selection]:
    """What was found, and what is selected above it."""
    made = []
    for index, span in enumerate(brush.found):
        colour = brush.colour("warn")
        form = QTextCharFormat()
        if index == brush.current:
            theme = brush.tools.styles.theme
            form.setForeground(QColor(theme.background if theme.name == "dark" else theme.text))
        else:
            colour.setAlpha(_FOUND)
        form.setBackground(colour)
        made.append(_selection(document, *span, form))
    if brush.selection is not None:
        made.append(_selection(document, *brush.selection, brush.tools.styles.selection))
    return made


def _selection(
    document: SafeDocument, start: int, end: int, form: QTextCharFormat
) -> QAbstractTextDocumentLayout.Selection:
    made = QAbstractTextDocumentLayout.Selection()
    cursor, last = QTextCursor(document), document.last_position
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    made.cursor, made.format = cursor, form
    return made


class ProseRow(Row):
    """Paragraphs, headings and lists."""

    def __init__(
        self,
        tokens: Sequence[Token],
        source: str = "",
        *,
        gap: int = 12,
        indent: int = 0,
        dim: bool = False,
    ) -> None:
        super().__init__(source, indent=indent, dim=dim)
        self.gap = gap
        self._tokens = tokens

    def build(self, tools: Toolbox) -> None:
        """Write the tokens into a document."""
        self.document = SafeDocument(tools.styles.text_font)
        ProseWriter(tools, self.document, dim=self.dim).write(self._tokens)

    def weight(self) -> int:
        """The characters of all paragraphs."""
        return sum(len(token.content) for token in self._tokens)


class QuoteRow(ProseRow):
    """A quotation with a bar at its side."""

    _SIDE = 18

    def __init__(self, tokens: Sequence[Token], source: str = "", *, indent: int = 0) -> None:
        super().__init__(tokens, source, indent=indent, dim=True)

    def measure(self, available: int) -> None:
        """Leave room for the bar."""
        self.take_width(available)
        if self.document is not None:
            self.document.setTextWidth(self.width - self._SIDE)
            self.height = self.document.size().height()

    def text_origin(self) -> QPointF:
        """Beside the bar, on the side where the text begins."""
        return QPointF(0 if self._is_right_to_left() else self._SIDE, 0)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the bar and the text."""
        bar = left + self.width - 3 if self._is_right_to_left() else left
        brush.rounded(QRectF(bar, top, 3, self.height), 1.5, "line")
        self.draw_document(brush, left, top)

    def _is_right_to_left(self) -> bool:
        if self.document is None:
            return False
        return self.document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


class RuleRow(Row):
    """A horizontal line."""

    is_light = True

    def measure(self, available: int) -> None:
        """One pixel tall."""
        self.take_width(available)
        self.height = 1

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the line."""
        brush.painter.fillRect(QRectF(left, top, self.width, 1), brush.colour("line"))


class FormulaRow(Row):
    """A formula on its own, in the middle."""

    def __init__(
        self,
        formula: str,
        source: str,
        *,
        is_complete: bool = True,
        indent: int = 0,
        dim: bool = False,
    ) -> None:
        super().__init__(source, indent=indent, dim=dim)
        self.formula = formula
        self.is_complete = is_complete

    def build(self, tools: Toolbox) -> None:
        """Write the formula into a document."""
        self.document = SafeDocument(tools.styles.text_font)
        cursor = QTextCursor(self.document)
        block = tools.styles.block()
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(block)
        look = Look(dim=self.dim)
        if self.is_complete:
            InlineWriter(tools, cursor, look).formula(self.formula, display=True)
        else:
            cursor.insertText(self.formula, tools.styles.format(Look(dim=True, code=True)))

    def grow(self, newer: Row, tools: Toolbox) -> bool:
        """Only an unchanged formula is kept."""
        complete = isinstance(newer, FormulaRow) and newer.is_complete == self.is_complete
        return complete and super().grow(newer, tools)

    def measure(self, available: int) -> None:
        """Wide formulas scroll."""
        super().measure(available)
        if self.document is not None:
            self.natural_width = self.document.idealWidth()

    def text_origin(self) -> QPointF:
        """Moved by how far it is scrolled."""
        return QPointF(-self.scrolled, 0)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint within the column."""
        brush.painter.save()
        brush.painter.setClipRect(QRectF(left, top, self.width, self.height))
        self.draw_document(brush, left, top)
        brush.painter.restore()

    def spoken(self) -> str:
        """The source of the formula."""
        return self.formula
