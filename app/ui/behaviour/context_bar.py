"""A bar of what fills the context, and the rows that give its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.behaviour.budget_words import (
    KINDS,
    Kind,
    Share,
    brush_of,
    name_of,
    percent,
    shares,
    tokens,
)
from app.ui.style import Look
from app.ui.widgets.basics import text_label

if TYPE_CHECKING:
    from app.core.words import ContextParts

_BEGIN: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
HEIGHT: Final = 10
SWATCH: Final = 10
NARROWEST: Final = 3
"""Pixels a share has at least, so that it can be seen."""


class ContextBar(QWidget):
    """Filled from the side reading begins at; what lies beyond the context is veiled."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._room = look, 0
        self._shares: list[Share] = []
        self.setFixedHeight(HEIGHT)
        look.changed.connect(self.update)

    def show_parts(self, parts: ContextParts, room: int) -> None:
        """Another division."""
        self._room, self._shares = room, shares(parts, room)
        self.update()

    def boxes(self) -> list[tuple[Kind, QRect]]:
        """Where each share is drawn, as for reading from left to right."""
        whole = max(1, self._room, sum(share.tokens for share in self._shares))
        found, left = [], 0
        for share in self._shares:
            wide = max(NARROWEST, round(self.width() * share.tokens / whole))
            found.append((share.kind, QRect(left, 0, wide, self.height())))
            left += wide
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shares with a hair between them."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), HEIGHT / 2, HEIGHT / 2)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(theme.track))
        for kind, box in self.boxes():
            painter.fillRect(box.adjusted(0, 0, -1, 0), brush_of(theme, kind))
        total = sum(share.tokens for share in self._shares)
        if total > self._room > 0:
            edge = round(self.width() * self._room / total)
            veil = QColor(theme.card)
            veil.setAlpha(150)
            painter.fillRect(QRect(edge, 0, self.width() - edge, self.height()), veil)
            painter.fillRect(QRect(edge - 1, 0, 2, self.height()), QColor(theme.bad))


class Swatch(QWidget):
    """The colour of one kind."""

    def __init__(self, look: Look, kind: Kind) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self.setFixedSize(SWATCH, SWATCH)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small rounded square; outlined where its colour is that of the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(self._look.theme.line))
        painter.setBrush(brush_of(self._look.theme, self._kind))
        painter.drawRoundedRect(box, 2.5, 2.5)

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(SWATCH, SWATCH)


class ContextRows(QWidget):
    """A line for each kind: colour, name, tokens, share of the context."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._lines = {kind: _Line(look, kind) for kind in KINDS}
        for row, line in enumerate(self._lines.values()):
            for column, widget in enumerate(line.widgets):
                side = _END if column > 1 else _BEGIN
                grid.addWidget(widget, row, column, side)

    def show_parts(self, parts: ContextParts, room: int) -> None:
        """Other figures."""
        said = []
        found = {share.kind: share.tokens for share in shares(parts, room)}
        for kind, line in self._lines.items():
            count = found.get(kind, 0)
            line.count.setText(tokens(count))
            line.share.setText(percent(count, room))
            for widget in line.widgets:
                widget.setVisible(bool(count))
            if count:
                said.append(f"{line.name.text()}: {line.count.text()} ({line.share.text()})")
        self.setAccessibleName(", ".join(said))


class _Line:
    def __init__(self, look: Look, kind: Kind) -> None:
        self.name = text_label(name_of(kind), tone="dim")
        self.count = text_label("")
        self.share = text_label("", tone="faint", size="small")
        self.widgets: tuple[QWidget, ...] = (Swatch(look, kind), self.name, self.count, self.share)
