"""Paints downloads: what, how far, how fast, what is wrong, and buttons that can be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from app.ui.models.download_words import (
    ICONS,
    Action,
    actions_of,
    figures,
    fraction,
    status_text,
    status_tone,
    trouble,
)
from app.ui.models.downloads_model import STATE
from app.ui.models.row_paint import BUTTON, Index, RowDelegate, RowPainter, row_font
from app.ui.style import Look

if TYPE_CHECKING:
    from app.models.download import DownloadState
    from app.ui.style import Tone

SIDE: Final = 14
TOP: Final = 10
_MOST_LINES: Final = 4


class DownloadsDelegate(RowDelegate):
    """Rows are as tall as what they say; `hot` is the button under the mouse."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(look, view)
        self._view = view
        self.hot: tuple[str, Action] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines of text, the bar, and the trouble wrapped to the width of the list."""
        state: DownloadState = index.data(STATE)
        ui = self.letters
        height = 2 * TOP + ui * 3 + 6
        if state.status != "finished":
            height += ui * 2 + 10
        told = trouble(state)
        if told:
            metrics = QFontMetrics(row_font(self.look, option.font, -1))
            height += self._wrapped(metrics, told).height() + 5
        return QSize(120, height)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """Title, where from, how far, and what is wrong."""
        state: DownloadState = index.data(STATE)
        row.ground(row.whole.adjusted(0, 1, 0, -1))
        ui = self.letters
        room = row.whole.adjusted(SIDE, TOP, -SIDE, -TOP)
        actions = actions_of(state)
        self._paint_buttons(row, state)
        head = QRect(room.left(), room.top(), room.width(), round(ui * 1.6))
        head.setRight(room.right() - len(actions) * BUTTON - 4)
        row.named(head, state.title, [(state.label, "dim")])
        second = QRect(head.left(), head.bottom() + 1, head.width(), round(ui * 1.5))
        if state.status == "finished":
            _paint_finished(row, second, state)
            below = second.bottom() + 5
        else:
            row.text(second, state.repository, tone="faint", by=-1)
            bar = QRect(room.left(), second.bottom() + 8, room.width(), 6)
            row.bar(bar, fraction(state), status_tone(state))
            line = QRect(room.left(), bar.bottom() + 6, room.width(), round(ui * 1.5))
            _paint_progress(row, line, state)
            below = line.bottom() + 4
        rest = QRect(room.left(), below, room.width(), row.whole.bottom() - below - 4)
        row.paragraph(rest, trouble(state), tone=_trouble_tone(state))

    def action_at(self, box: QRect, state: DownloadState, where: QPoint) -> Action | None:
        """The button of a row at a place of the list."""
        for action, button in self._buttons(box, state):
            placed = QStyle.visualRect(self._view.layoutDirection(), box, button)
            if placed.contains(where):
                return action
        return None

    def _buttons(self, box: QRect, state: DownloadState) -> list[tuple[Action, QRect]]:
        """From the right; the last action is outermost."""
        right, found = box.right() - SIDE + 7, []
        for action in reversed(actions_of(state)):
            found.append((action, QRect(right - BUTTON + 1, box.top() + 8, BUTTON, BUTTON)))
            right -= BUTTON
        return found

    def _paint_buttons(self, row: RowPainter, state: DownloadState) -> None:
        for action, button in self._buttons(row.whole, state):
            row.button(button, ICONS[action], hot=self.hot == (state.id, action))

    def _wrapped(self, metrics: QFontMetrics, text: str) -> QRect:
        width = max(80, self._view.viewport().width() - 2 * SIDE)
        most = metrics.lineSpacing() * _MOST_LINES
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(QRect(0, 0, width, most), flags, text)


def _trouble_tone(state: DownloadState) -> Tone:
    return "bad" if state.status == "failed" else "dim"


def _paint_finished(row: RowPainter, box: QRect, state: DownloadState) -> None:
    row.icon(QRect(box.left(), box.top(), 16, box.height()), "check", "good", 15)
    text = f"{status_text(state)}  ·  {figures(state)}  ·  {state.repository}"
    row.text(box.adjusted(22, 0, 0, 0), text, tone="faint", by=-1)


def _paint_progress(row: RowPainter, box: QRect, state: DownloadState) -> None:
    """Amounts at the beginning, the state at the end; the state goes first to where room lacks."""
    word = status_text(state)
    metrics = row.metrics(-1)
    needed = metrics.horizontalAdvance(word) + 12
    tone = status_tone(state)
    row.text(box, word, tone="dim" if tone == "accent" else tone, by=-1, end=True)
    row.text(box.adjusted(0, 0, -needed, 0), figures(state), tone="dim", by=-1)
