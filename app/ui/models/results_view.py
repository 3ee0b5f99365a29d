"""The view of the list of models: as tall as its lines, within a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from app.ui.models.entries import Entry
from app.ui.models.row_paint import Index
from app.ui.models.search_results import ResultsDelegate, ResultsModel
from app.ui.style import Look


class ResultsView(QListView):
    """As tall as its lines: the page around it scrolls."""

    chosen = Signal(object)
    """An Entry."""
    reached = Signal(QRect)
    """The keyboard came to a line, in pixels of this view."""

    def __init__(self, look: Look, results: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.setAccessibleName(self.tr("Models"))
        self.setModel(results)
        self.setItemDelegate(ResultsDelegate(look, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._fit)
        for changed in (results.modelReset, results.rowsInserted):
            changed.connect(self._fit)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Have the page scroll with the keyboard."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.reached.emit(self.visualRect(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click opens."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked; the verdict in full as a tip."""
        super().mouseMoveEvent(event)
        line = self._results.line(self.indexAt(event.position().toPoint()))
        over = isinstance(line, Entry)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(line.tip if isinstance(line, Entry) else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines out in the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focus_first(self) -> None:
        """Begin at the first model."""
        for row in range(self._results.rowCount()):
            index = self._results.index(row, 0)
            if isinstance(self._results.line(index), Entry):
                self.setFocus(Qt.FocusReason.TabFocusReason)
                self.setCurrentIndex(index)
                return

    def _choose(self, index: Index) -> None:
        line = self._results.line(index)
        if isinstance(line, Entry):
            self.chosen.emit(line)

    def _fit(self) -> None:
        height = sum(self.sizeHintForRow(row) for row in range(self._results.rowCount()))
        self.setFixedHeight(max(height, 1))
