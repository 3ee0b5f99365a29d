"""A table with its own frame; it scrolls sideways when its words do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QTextCursor,
    QTextFrameFormat,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from app.ui.chat.inline import InlineWriter
from app.ui.chat.rows import Brush, Row
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.toolbox import Toolbox

if TYPE_CHECKING:
    from markdown_it.token import Token

_ALIGNMENT = {
    "text-align:right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    "text-align:center": Qt.AlignmentFlag.AlignHCenter,
    "text-align:left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
}


class TableRow(Row):
    """A Markdown table."""

    gap = 16

    def __init__(self, tokens: Sequence[Token], source: str = "", *, indent: int = 0) -> None:
        super().__init__(source, indent=indent)
        self._tokens = tokens

    def _cells(self) -> list[list[tuple[Token, str]]]:
        """Inline token and alignment of each cell, row by row."""
        rows: list[list[tuple[Token, str]]] = []
        for index, token in enumerate(self._tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open"):
                style = str(token.attrs.get("style", ""))
                rows[-1].append((self._tokens[index + 1], style))
        return rows

    def build(self, tools: Toolbox) -> None:
        """Write all cells."""
        self.document = SafeDocument(tools.styles.text_font)
        rows = self._cells()
        if not rows:
            return
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setBorderCollapse(True)
        form.setMargin(0)
        form.setHeaderRowCount(1)
        table = cursor.insertTable(len(rows), max(map(len, rows)), form)
        for number, row in enumerate(rows):
            for column in range(table.columns()):
                cell = table.cellAt(number, column)
                cell.setFormat(self._cell_format(tools, is_head=number == 0))
                if column < len(row):
                    self._write_cell(tools, cell, *row[column], is_head=number == 0)
        cursor.endEditBlock()

    @staticmethod
    def _cell_format(tools: Toolbox, *, is_head: bool) -> QTextTableCellFormat:
        form = QTextTableCellFormat()
        form.setTopPadding(8)
        form.setBottomPadding(6)
        form.setLeftPadding(12)
        form.setRightPadding(14)
        if is_head:
            form.setBackground(QColor(tools.styles.theme.code_header))
        else:
            form.setTopBorder(1)
            form.setTopBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setTopBorderBrush(QColor(tools.styles.theme.line))
        return form

    @staticmethod
    def _write_cell(
        tools: Toolbox, cell: QTextTableCell, token: Token, style: str, *, is_head: bool
    ) -> None:
        cursor = cell.firstCursorPosition()
        block = tools.styles.block(lead=4)
        block.setAlignment(_ALIGNMENT.get(style.replace(" ", ""), Qt.AlignmentFlag.AlignLeft))
        cursor.setBlockFormat(block)
        look = Look(bold=is_head, pixels=tools.styles.table_size)
        InlineWriter(tools, cursor, look).write(token.children or ())

    def measure(self, available: int) -> None:
        """As wide as its cells want to be, at most the column."""
        self.take_width(available)
        room = self.width
        if self.document is None:
            return
        self.document.setTextWidth(room)
        self.natural_width = max(self.document.idealWidth(), 40)
        self.width = min(room, self.natural_width)
        self.x = available - self.indent - self.width if self.rtl else self.indent
        self.height = self.document.size().height()
        self.scroll_sideways(0)

    def estimate(self, available: int, text_size: int) -> None:
        """About the height of one line for each row of cells."""
        self.take_width(available)
        rows = sum(token.type == "tr_open" for token in self._tokens)
        self.height = round(rows * (text_size * 1.4 + 14))

    def text_origin(self) -> QPointF:
        """Moved by how far it is scrolled."""
        return QPointF(-self.scrolled, 0)

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint the cells within a rounded frame."""
        painter = brush.painter
        frame = QPainterPath()
        box = QRectF(left, top, self.width, self.height)
        frame.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.save()
        painter.setClipPath(frame, Qt.ClipOperation.IntersectClip)
        self.draw_document(brush, left, top)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(brush.colour("line"), 1))
        painter.drawPath(frame)


PIECE_CELLS = 240
"""A larger table goes on in another row, below its head once more."""


def table_rows(tokens: Sequence[Token], source: str, *, indent: int) -> list[Row]:
    """A table as its row, or as several when it is large."""
    starts = [index for index, token in enumerate(tokens) if token.type == "tr_open"]
    cells = sum(token.type in ("th_open", "td_open") for token in tokens)
    if cells <= PIECE_CELLS or len(starts) < 3:
        return [TableRow(tokens, source, indent=indent)]
    each = max(1, PIECE_CELLS * len(starts) // cells)
    lines, head = source.split("\n"), tokens[: starts[1]]
    rows: list[Row] = []
    for first in range(1, len(starts), each):
        last = first + each
        end = starts[last] if last < len(starts) else len(tokens)
        told = "\n".join([*lines[:2], *lines[first + 1 : last + 1]]) if source else ""
        row = TableRow([*head, *tokens[starts[first] : end]], told, indent=indent)
        row.gap = 8 if rows else TableRow.gap
        row.is_heavy = True
        rows.append(row)
    return rows
