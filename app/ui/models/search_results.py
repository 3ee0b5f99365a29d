"""The list of models as Qt's item model, and the painting of its lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui.models.entries import Entry, Heading, Line
from app.ui.models.row_paint import Index, RowDelegate, RowPainter
from app.ui.models.verdict_words import speed_text, verdict_tone
from app.ui.style import Tone

LINE: Final = int(Qt.ItemDataRole.UserRole)
PAD: Final = 14


class ResultsModel(QAbstractListModel):
    """Headings and models, as they were handed in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Line] = []
        self._lines: list[Line] = []
        self._keep: Callable[[Entry], bool] = lambda _: True

    @property
    def entries(self) -> list[Entry]:
        """The models shown, from the top."""
        return [line for line in self._lines if isinstance(line, Entry)]

    def show(self, lines: Iterable[Line]) -> None:
        """Show these instead of all others."""
        self._all = list(lines)
        self._rebuild()

    def add(self, lines: Iterable[Line]) -> None:
        """Append the next page; what is shown already is not shown twice."""
        known = {line.id for line in self._all if isinstance(line, Entry)}
        fresh = [line for line in lines if not isinstance(line, Entry) or line.id not in known]
        self._all += fresh
        shown = self._kept(fresh)
        if shown:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._lines += shown
            self.endInsertRows()

    def keep(self, wanted: Callable[[Entry], bool]) -> None:
        """Show only what is wanted."""
        self._keep = wanted
        self._rebuild()

    def line(self, index: Index) -> Line | None:
        """What stands at `index`."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A line's text, itself, and what a screen reader says of it."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if isinstance(line, Heading):
            told = {Qt.ItemDataRole.DisplayRole: line.text}
        else:
            told = {
                Qt.ItemDataRole.DisplayRole: line.title,
                Qt.ItemDataRole.AccessibleTextRole: line.spoken,
            }
        return told.get(Qt.ItemDataRole(role)) if role < LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self.line(index), Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _kept(self, lines: Iterable[Line]) -> list[Line]:
        """Without unwanted models, and without headings that nothing follows."""
        kept: list[Line] = []
        for line in lines:
            if isinstance(line, Heading):
                if kept and isinstance(kept[-1], Heading):
                    kept.pop()
                kept.append(line)
            elif self._keep(line):
                kept.append(line)
        if kept and isinstance(kept[-1], Heading):
            kept.pop()
        return kept

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._lines = self._kept(self._all)
        self.endResetModel()


class ResultsDelegate(RowDelegate):
    """Paints a model in three lines, with the verdict at the far side."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for models, one for headings."""
        if isinstance(index.data(LINE), Heading):
            return QSize(80, self.letters * 2 + 10)
        return QSize(80, self.letters * 5 + 24)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """A heading, or a model."""
        line = index.data(LINE)
        if isinstance(line, Heading):
            box = row.whole.adjusted(PAD, row.whole.height() - 30, -PAD, 0)
            row.text(box, line.text, tone="faint", by=-1, strong=True)
        elif isinstance(line, Entry):
            row.ground(row.whole.adjusted(0, 1, 0, -1))
            if not (row.chosen or row.hovered):
                row.line_below(row.whole.adjusted(PAD, 0, -PAD, 0))
            _paint_entry(row, row.whole.adjusted(PAD, 9, -PAD, -9), line)


def _paint_entry(row: RowPainter, room: QRect, entry: Entry) -> None:
    third = room.height() // 3
    lines = [QRect(room.left(), room.top() + n * third, room.width(), third) for n in range(3)]
    speed = row.text(lines[1], speed_text(entry.speed), tone="dim", end=True)
    taken = max(_paint_badge(row, lines[0], entry), speed)
    upper, middle = (line.adjusted(0, 0, -taken - 18, 0) for line in lines[:2])
    row.named(upper, entry.title, [(entry.tag, "dim")], by=1)
    row.text(middle, entry.about, tone="dim")
    _paint_facts(row, lines[2], entry)


def _paint_badge(row: RowPainter, box: QRect, entry: Entry) -> int:
    """The verdict with its dot at the far end; how many pixels it took."""
    tone = verdict_tone(entry.verdict)
    words: Tone = "dim" if tone == "good" else tone
    width = row.text(box, entry.badge, tone=words, strong=True, end=True)
    row.dot(box.right() - width - 14, box.center().y() + 1, tone)
    return width + 16


def _paint_facts(row: RowPainter, box: QRect, entry: Entry) -> None:
    if entry.mark:
        row.icon(QRect(box.left(), box.top(), 14, box.height()), "lock", "warn", 14)
        box = box.adjusted(19, 0, 0, 0)
        box = box.adjusted(row.text(box, entry.mark, tone="warn", by=-1) + 14, 0, 0, 0)
    row.text(box, entry.facts, tone="faint", by=-1)
