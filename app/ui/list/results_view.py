"""The view of the results of a search: where each word was found, in bold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.list.measures import MARGIN, ROOM
from app.ui.list.paint import LinePainter, lines_of
from app.ui.list.results_model import RESULT, Found, Place, ResultsModel
from app.ui.list.snippets import first_phrase, near_match
from app.ui.style import Look, interface_size

Index = QModelIndex | QPersistentModelIndex
LINES = 2
"""Lines of text of a hit."""
INDENT = 22
PADDING = 5


class ResultsDelegate(QStyledItemDelegate):
    """Paints the line of a chat, and the two lines of a hit."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A hit is as high as its text, of two lines at most."""
        ui = interface_size(self._look.text_size)
        result = index.data(RESULT)
        if not isinstance(result, Place):
            return QSize(80, ui * 2 + 9)
        font = QFont(option.font)
        font.setPixelSize(ui - 1)
        room = self._view.viewport().width() - 2 * (MARGIN + ROOM) - INDENT
        lines = lines_of(near_match(result.snippet), font, room, LINES)
        return QSize(80, QFontMetrics(font).height() * lines + 2 * PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        result = index.data(RESULT)
        with LinePainter(self._look, painter, option) as line:
            line.ground()
            if isinstance(result, Found):
                self._paint_chat(line, result, str(index.data()))
            elif isinstance(result, Place):
                box = line.room(before=INDENT).adjusted(0, PADDING, 0, 0)
                line.marked(box, near_match(result.snippet), lines=LINES, by=-1)

    def _paint_chat(self, line: LinePainter, result: Found, title: str) -> None:
        line.icon("chat", 0)
        room = line.room(before=INDENT)
        height = QFontMetrics(line.font()).height()
        top = room.top() + (room.height() - height) // 2
        room.setTop(top)
        line.marked(room, result.title or title, lines=1, tone="text")


class ResultsView(QListView):
    """Says which chat, or which place in a chat, was chosen."""

    chosen = Signal(int)
    chosen_at = Signal(int, int, str)
    """A chat, a message of it, and the words that were found there."""
    left = Signal()
    """Escape was pressed, or the key up on the first line."""

    def __init__(self, look: Look, results: ResultsModel) -> None:
        super().__init__()
        self._results = results
        self.setAccessibleName(self.tr("Results of the search"))
        self.setModel(results)
        self.setItemDelegate(ResultsDelegate(look, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.choose)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def enter(self) -> None:
        """The keys go to the first result."""
        if self._results.rowCount():
            self.setCurrentIndex(self._results.index(0, 0))
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, index: Index) -> None:
        """Open what a line stands for."""
        result = self._results.result(index)
        if isinstance(result, Found):
            self.chosen.emit(result.chat)
        elif isinstance(result, Place):
            self.chosen_at.emit(result.chat, result.message, first_phrase(result.snippet))

    def event(self, event: QEvent) -> bool:
        """Keep Escape for itself."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape and the way up lead back to the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0
        ):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The left button alone opens."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
