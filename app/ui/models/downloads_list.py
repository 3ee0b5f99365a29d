"""The view of the downloads: painted buttons for the mouse, keys and a menu for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QToolTip, QWidget

from app.ui.models.download_words import Action, action_text, actions_of
from app.ui.models.downloads_delegate import DownloadsDelegate
from app.ui.models.downloads_model import DownloadsModel
from app.ui.style import Look

if TYPE_CHECKING:
    from app.models.download import DownloadState

KEYS_SHOWN = {"pause": "Space", "resume": "Space", "retry": "Space", "open": "Enter"}


class DownloadsList(QListView):
    """Says what the user wants done with which download."""

    asked = Signal(object, str)
    """A DownloadState and an Action."""

    def __init__(
        self, look: Look, downloads: DownloadsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._delegate = DownloadsDelegate(look, self)
        self._pressed: tuple[str, Action] | None = None
        self.setAccessibleName(self.tr("Downloads"))
        self.setModel(downloads)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._tall: dict[str, object] = {}
        downloads.dataChanged.connect(self._fit)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a button is no choice of the row."""
        self._pressed = self._button(event.position().toPoint())
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Released over the button it was pressed on: do it."""
        where = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif pressed == self._button(where):
            state = self._downloads.state(self.indexAt(where))
            if state is not None:
                self.asked.emit(state, pressed[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pauses and goes on, Enter opens, Delete cancels or takes off the list."""
        state = self._downloads.state(self.currentIndex())
        actions = actions_of(state) if state is not None else ()
        if not actions:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.asked.emit(state, actions[-1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if actions[0] in {"open", "retry", "resume"}:
                self.asked.emit(state, actions[0])
        elif event.key() == Qt.Key.Key_Space:
            if actions[0] != "open":
                self.asked.emit(state, actions[0])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        state = self._downloads.state(index)
        if state is not None:
            self.setCurrentIndex(index)
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.build_menu(state).popup(middle if keyboard else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Light up the button under the mouse, and say what it does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            button = self._button(event.pos())
            QToolTip.showText(event.globalPos(), action_text(button[1]) if button else "", self)
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._heat(self._button(event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self._heat(None)
        return super().viewportEvent(event)

    def build_menu(self, state: DownloadState) -> QMenu:
        """What can be done with a download now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = actions_of(state)
        for action in actions:
            key = "Del" if action == actions[-1] else KEYS_SHOWN.get(action, "")
            text = action_text(action) + (f"\t{key}" if key else "")
            entry = menu.addAction(text)
            entry.triggered.connect(lambda _=False, one=action: self.asked.emit(state, one))
        return menu

    def _button(self, where: QPoint) -> tuple[str, Action] | None:
        index = self.indexAt(where)
        state = self._downloads.state(index)
        if state is None:
            return None
        action = self._delegate.action_at(self.visualRect(index), state, where)
        return None if action is None else (state.id, action)

    def _heat(self, hot: tuple[str, Action] | None) -> None:
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            shape = Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _fit(self, first: QModelIndex, _last: QModelIndex) -> None:
        """Lay out again where a row becomes taller or lower."""
        state = self._downloads.state(first)
        if state is None:
            return
        error = None if state.error is None else state.error.code
        tall = (state.status == "finished", error, state.notes)
        if self._tall.get(state.id) != tall:
            self._tall[state.id] = tall
            self.scheduleDelayedItemsLayout()
