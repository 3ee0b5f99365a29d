"""The list of visits: two painted lines each, what for and where to, how much and how it ended."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.models.row_paint import RowPainter
from app.ui.network.visit_model import OPEN, VISIT, Index, VisitModel
from app.ui.network.words import end_words, moment, traffic, went_wrong, why_words
from app.ui.style import Look, Tone, interface_size

MARGIN = 12
GAP = 16


class VisitDelegate(QStyledItemDelegate):
    """Paints one visit; the address gives way, the figures never do."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all."""
        return QSize(120, interface_size(self._look.text_size) * 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one visit."""
        visit, is_open = index.data(VISIT), bool(index.data(OPEN))
        if visit is None:
            return
        with RowPainter(self._look, painter, option) as row:
            whole = QRect(option.rect)
            row.ground(whole.adjusted(0, 1, 0, -1))
            inner = whole.adjusted(MARGIN, 6, -MARGIN, -6)
            high = inner.height() // 2
            top = QRect(inner.left(), inner.top(), inner.width(), high)
            below = top.translated(0, high)
            received = self.tr("{n} received").format(n=traffic(visit.received))
            taken = row.text(top, received, end=True)
            row.text(top.adjusted(0, 0, -taken - GAP, 0), why_words(visit.why))
            ended = end_words(visit, is_open=is_open)
            sent = self.tr("{n} sent").format(n=traffic(visit.sent))
            tone: Tone = "bad" if went_wrong(visit, is_open=is_open) else "faint"
            taken = row.text(below, f"{sent} · {ended}", tone=tone, by=-1, end=True)
            when = moment(visit.time, QDateTime.currentDateTime())
            address = below.adjusted(0, 0, -taken - GAP, 0)
            said = f"{when} · {visit.host}{visit.path}"
            row.text(address, said, tone="dim", by=-1, elide=Qt.TextElideMode.ElideMiddle)


class VisitList(QListView):
    """Walked with the arrow keys; each line tells a screen reader all of itself."""

    def __init__(self, look: Look, visits: VisitModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Connections, newest first"))
        self.setModel(visits)
        self.setItemDelegate(VisitDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.scheduleDelayedItemsLayout)
