"""A memory at a glance: a bar of who takes what, and its legend."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.hardware.rows import Line, memory_size
from app.ui.hardware.shares import Division, Kind, Share
from app.ui.style import Look, interface_size
from app.ui.theme import Theme
from app.ui.words import gigabytes

BAR_HEIGHT: Final = 8
SWATCH: Final = 8
GAP: Final = 9
RTL: Final = Qt.LayoutDirection.RightToLeft
NARROWEST: Final = 3
"""Pixels a share has at least, so that it can be seen."""


def color_of(theme: Theme, kind: Kind) -> QColor:
    """One colour for each kind, in bar and legend."""
    if kind == "others":
        color = QColor(theme.faint)
        color.setAlpha(150)
        return color
    names = {"kv": theme.syntax_builtin, "compute": theme.syntax_class}
    return QColor(names.get(kind, theme.accent))


def brush_of(theme: Theme, kind: Kind) -> QBrush:
    """Hatched for what the system may take back."""
    if kind == "mapped":
        return QBrush(color_of(theme, kind), Qt.BrushStyle.BDiagPattern)
    return QBrush(color_of(theme, kind))


class ShareBar(QWidget):
    """One bar, filled from the side reading begins at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._total, self._shares = 0, tuple[Share, ...]()
        self._drawn: list[tuple[Kind, QRect]] = []
        self.setFixedHeight(BAR_HEIGHT)
        look.changed.connect(self.update)

    def show_shares(self, total: int, shares: tuple[Share, ...]) -> None:
        """Another division; repaints only where a pixel changes."""
        self._total, self._shares = total, shares
        if self.boxes() != self._drawn:
            self.update()

    def boxes(self) -> list[tuple[Kind, QRect]]:
        """Where each share is drawn."""
        found, left = [], 0
        for share in self._shares:
            wide = round(self.width() * share.bytes / max(1, self._total))
            box = QRect(left, 0, max(NARROWEST, wide), self.height())
            left = box.right() + 1
            if self.layoutDirection() == RTL:
                box.moveRight(self.width() - 1 - box.left())
            found.append((share.kind, box))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, then the shares with a hair of it between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(self._look.theme.track))
        self._drawn = self.boxes()
        for kind, box in self._drawn:
            painter.fillRect(box.adjusted(0, 0, -1, 0), brush_of(self._look.theme, kind))


class Legend(QWidget):
    """What the colours mean, side by side and in as many lines as that takes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.entries: list[tuple[Kind, str]] = []
        self._font, self._boxes = self.font(), list[tuple[Kind, str, QRect]]()
        look.changed.connect(self._arrange)
        self.hide()

    def show_entries(self, entries: list[tuple[Kind, str]]) -> None:
        """Other entries; none hides it."""
        if entries == self.entries:
            return
        self.entries = entries
        self.setVisible(bool(entries))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, or another direction of reading, breaks the lines anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(80, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for kind, text, box in self._boxes:
            at = box.left()
            if self.layoutDirection() == RTL:
                at = box.right() - SWATCH
            swatch = QRectF(at, box.center().y() - SWATCH / 2 + 1, SWATCH, SWATCH)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush_of(self._look.theme, kind))
            painter.drawRoundedRect(swatch, 2, 2)
            painter.setPen(self._look.color("dim"))
            words = box.adjusted(SWATCH + 5, 0, 0, 0)
            if self.layoutDirection() == RTL:
                words.translate(-SWATCH - 5, 0)
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(words, side, text)

    def _arranged(self) -> list[tuple[Kind, str, QRect]]:
        metrics, rtl = QFontMetrics(self._font), self.layoutDirection() == RTL
        high, left, top, found = metrics.height() + 3, 0, 0, []
        for kind, text in self.entries:
            wide = min(self.width(), SWATCH + 6 + metrics.horizontalAdvance(text))
            if left and left + wide > self.width():
                left, top = 0, top + high
            box = QRect(left, top, wide, high)
            if rtl:
                box.moveRight(self.width() - 1 - left)
            found.append((kind, text, box))
            left += wide + GAP
        return found

    def _arrange(self) -> None:
        self._font = QFont(self.font())
        self._font.setPixelSize(interface_size(self._look.text_size) - 2)
        self._boxes = self._arranged()
        high = self._boxes[-1][2].bottom() + 1 if self._boxes else 0
        if high != self.height():
            self.setFixedHeight(high)
        self.update()


class MemoryBar(QWidget):
    """A named memory: how much of it is used, the bar, and what its colours mean."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._line = Line(name)
        self._division: Division | None = None
        self._bar, self._legend = ShareBar(look), Legend(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(6)
        for row in (self._line, self._bar, self._legend):
            column.addWidget(row)

    @property
    def value(self) -> str:
        """What is shown."""
        return self._line.value

    @property
    def legend(self) -> list[str]:
        """What the colours are said to mean."""
        return [text for _, text in self._legend.entries]

    def show_name(self, name: str) -> None:
        """What kind of memory it is."""
        self._line.show_line(name, self._line.value)

    def show_division(self, division: Division) -> None:
        """Show who takes what; the legend only where there is more than one to tell apart."""
        if division == self._division:
            return
        self._division = division
        said = self.tr("not told")
        if division.total:
            used, total = gigabytes(division.used), gigabytes(division.total)
            said = self.tr("{used} of {total} GB").format(used=used, total=total)
        self._line.show_value(said, "warn" if division.scarce else "text")
        self._bar.setVisible(bool(division.total))
        self._bar.show_shares(division.total, division.shares)
        entries = [
            (share.kind, f"{self._say(share.kind)} {memory_size(share.bytes)}")
            for share in division.shares
        ]
        ours = any(share.kind != "others" for share in division.shares)
        self._legend.show_entries(entries if ours else [])
        told = [self._line.accessibleName(), *(text for _, text in entries)]
        if self.accessibleName() != (name := ", ".join(told)):
            self.setAccessibleName(name)
            self.setToolTip("\n".join(text for _, text in entries))

    def _say(self, kind: Kind) -> str:
        return {
            "weights": self.tr("Weights"),
            "kv": self.tr("KV cache"),
            "compute": self.tr("Compute"),
            "others": self.tr("Others"),
            "mapped": self.tr("Mapped weights"),
        }[kind]
