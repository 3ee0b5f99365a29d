"""The types a model can be made into, as a list: name, quality, size, and how it would run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui.models.quantize_offers import Offered
from app.ui.models.row_paint import Index, RowDelegate, RowPainter
from app.ui.models.verdict_words import (
    quality_figure,
    quality_text,
    quality_tip,
    verdict_short,
    verdict_text,
    verdict_tone,
)
from app.ui.words import file_size

OFFER: Final = int(Qt.ItemDataRole.UserRole)
TYPE_ROOM: Final = 82
SIZE_ROOM: Final = 100
VERDICT_ROOM: Final = 172


class QuantizeModel(QAbstractListModel):
    """The offers, best quality first."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: list[Offered] = []

    def show_offers(self, offers: Sequence[Offered]) -> None:
        """Show these; the same types only change what is said of them."""
        same = [one.file_type for one in offers] == [one.file_type for one in self._offers]
        if same:
            self._offers = list(offers)
            if offers:
                self.dataChanged.emit(self.index(0, 0), self.index(len(offers) - 1, 0))
            return
        self.beginResetModel()
        self._offers = list(offers)
        self.endResetModel()

    def offer(self, index: Index) -> Offered | None:
        """What stands at `index`."""
        return self._offers[index.row()] if index.isValid() else None

    def index_of(self, file_type: str) -> QModelIndex:
        """Where a type stands."""
        for row, one in enumerate(self._offers):
            if one.file_type == file_type:
                return self.index(row, 0)
        return QModelIndex()

    @property
    def best(self) -> str:
        """The marked type; empty where none is."""
        return next((one.file_type for one in self._offers if one.best), "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's: number of types."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the type's name, or the offer itself for `OFFER`."""
        offer = self.offer(index)
        if offer is None or role == OFFER:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.file_type
        if role == Qt.ItemDataRole.ToolTipRole:
            return quality_tip(offer.quality)
        return said_aloud(offer) if role == Qt.ItemDataRole.AccessibleTextRole else None


class QuantizeDelegate(RowDelegate):
    """One line a type, in columns."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All alike."""
        return QSize(200, self.letters * 2 + 10)

    def paint_row(self, row: RowPainter, index: Index) -> None:
        """Type, quality, size and verdict."""
        offer: Offered = index.data(OFFER)
        row.ground(row.whole.adjusted(0, 1, 0, -1))
        room = row.whole.adjusted(12, 1, -12, -1)
        kind = QRect(room.left(), room.top(), TYPE_ROOM, room.height())
        row.text(kind, offer.file_type, strong=True)
        verdict = QRect(0, room.top(), VERDICT_ROOM, room.height())
        verdict.moveRight(room.right())
        size = QRect(0, room.top(), SIZE_ROOM, room.height())
        size.moveRight(verdict.left() - 16)
        row.text(size, about(offer.bytes), tone="dim", end=True)
        _paint_verdict(row, verdict, offer)
        words = QRect(kind.right() + 8, room.top(), 0, room.height())
        words.setRight(size.left() - 8)
        _paint_quality(row, words, offer)


def _paint_verdict(row: RowPainter, box: QRect, offer: Offered) -> None:
    if offer.weighed is None:
        return
    verdict = offer.weighed.verdict
    box.setLeft(row.dot(box.left(), box.center().y() + 1, verdict_tone(verdict)))
    row.text(box, verdict_short(verdict), tone="dim")


def _paint_quality(row: RowPainter, box: QRect, offer: Offered) -> None:
    """Words, the figure where there is room, and the mark."""
    mark = recommended() if offer.best else ""
    metrics = row.metrics(-2)
    needed = metrics.horizontalAdvance(mark) + 22 if mark else 0
    words = QRect(box.left(), box.top(), box.width() - needed, box.height())
    figure = quality_figure(offer.quality)
    text = quality_text(offer.quality)
    left = words.left() + row.text(words, text, tone="dim") + 8
    rest = QRect(left, box.top(), words.right() - left, box.height())
    if figure and row.metrics(-1).horizontalAdvance(figure) <= rest.width():
        left += row.text(rest, figure, tone="faint", by=-1) + 8
    row.chip(left, box.center().y() + 1, mark, tone="accent", room=box.right() - left)


def recommended() -> str:
    """The mark of the best choice."""
    return QCoreApplication.translate("Quantize", "Best here")


def about(size: int) -> str:
    """A size nobody knows exactly yet."""
    text = QCoreApplication.translate("Quantize", "about {size}")
    return text.format(size=file_size(size))


def said_aloud(offer: Offered) -> str:
    """All of a row in one line, for screen readers."""
    told = [
        offer.file_type,
        recommended() if offer.best else "",
        quality_text(offer.quality),
        quality_figure(offer.quality),
        about(offer.bytes),
        verdict_text(offer.weighed.verdict) if offer.weighed else "",
    ]
    return ", ".join(part for part in told if part)
