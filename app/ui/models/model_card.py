"""Shows a model card with the rows of the transcript: no picture is loaded, no link opens."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.chat.block_rows import Setting
from app.ui.chat.flow import Flow
from app.ui.chat.formula import Formulas
from app.ui.chat.phrases import Phrases
from app.ui.chat.rows import Brush, Row
from app.ui.chat.styles import Styles
from app.ui.chat.toolbox import Toolbox
from app.ui.style import Look

PIECE: Final = 1500
"""Characters that are read at a time, so that the window never waits for a long card."""
SHORT: Final = 300
"""Pixels of a folded card."""
_SPOKEN: Final = 4000


class ModelCard(QWidget):
    """As tall as its text; folded, it shows and lays out no more than the beginning."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tools = Toolbox(self._styles(), Formulas(self), Phrases(self))
        self._flow = Flow(self._tools, Setting(), 0)
        self._text = ""
        self._fed = 0
        self._folded = True
        self._laid_out = 0
        self._content = 0.0
        self._copied: Row | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Model card"))
        look.changed.connect(self._dress)

    @property
    def text(self) -> str:
        """The Markdown that is shown, without its pictures and HTML."""
        return self._text

    @property
    def is_long(self) -> bool:
        """Whether a folded card hides something."""
        return self._content > SHORT or self._fed < len(self._text)

    def show_card(self, text: str) -> None:
        """Show another card, folded; `text` comes from `card_text`."""
        self._text = text
        self._folded = True
        self.setAccessibleDescription(self._text[:_SPOKEN])
        self._restart()

    def fold(self, folded: bool) -> None:
        """Show the beginning, or all of it."""
        self._folded = folded
        self._take_height()
        if not folded:
            self._timer.start()

    def sizeHint(self) -> QSize:
        """As tall as what is shown."""
        return QSize(400, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._laid_out = 0
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that touch what is to be painted."""
        painter, clip = QPainter(self), QRectF(event.rect())
        painter.setClipRect(clip)
        brush = Brush(painter, clip, self._tools)
        for row in self._flow.rows[: self._laid_out]:
            if row.y <= clip.bottom() and row.y + row.height >= clip.top():
                brush.is_copied = row is self._copied
                row.paint(brush, row.x, row.y)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a code block's button copies it."""
        point = event.position()
        for row in self._flow.rows[: self._laid_out]:
            if row.part_at(point - QPointF(row.x, row.y)) == "copy":
                QGuiApplication.clipboard().setText(row.spoken())
                self._copied = row
                self.update()

    def _restart(self) -> None:
        self._flow = Flow(self._tools, Setting(), 0)
        self._fed = self._laid_out = 0
        self._content = 0.0
        self._take_height()
        if self._text:
            self._timer.start()

    def _go_on(self) -> None:
        """Read and lay out one piece, and come back for the next."""
        if self.width() < 100 or not self.isVisible():
            return
        if self._laid_out < len(self._flow.rows):
            self._lay_out_some()
        elif self._fed < len(self._text):
            self._feed()
        else:
            return
        enough = self._folded and self._content > SHORT
        if not enough:
            self._timer.start()

    def _feed(self) -> None:
        piece = self._text[self._fed : self._fed + PIECE]
        self._fed += len(piece)
        self._flow.feed(piece)
        changed = self._flow.flush(final=self._fed >= len(self._text))
        if changed is not None:
            self._laid_out = min(self._laid_out, changed)

    def _lay_out_some(self) -> None:
        """Give some rows their places; the others follow when the window has time."""
        width = self.width()
        if self._tools.scale != self.devicePixelRatioF():
            self._tools.scale = self.devicePixelRatioF()
        for number in range(self._laid_out, min(len(self._flow.rows), self._laid_out + 8)):
            row = self._flow.rows[number]
            if row.document is None:
                row.build(self._tools)
            row.measure(width)
            above = self._flow.rows[number - 1] if number else None
            top = above.y + above.height + max(row.gap, 10) if above else 0.0
            row.y = round(top)
            self._laid_out = number + 1
        last = self._flow.rows[self._laid_out - 1]
        self._content = last.y + last.height
        self._take_height()
        self.update()

    def _take_height(self) -> None:
        height = int(self._content) + 1
        self.setFixedHeight(min(height, SHORT) if self._folded else height)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it was left while hidden."""
        super().showEvent(event)
        self._timer.start()

    def _styles(self) -> Styles:
        return Styles(self._look.theme, max(12, self._look.text_size - 1))

    def _dress(self) -> None:
        self._tools.styles = self._styles()
        self._restart()
