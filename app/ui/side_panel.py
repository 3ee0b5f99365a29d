"""The left panel: brand, new chat, models, search, the chats, what protects them, the network."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.chat_list import ChatListView
from app.ui.chat_model import ChatModel
from app.ui.network.connections import State
from app.ui.style import Look, Tone
from app.ui.widgets.basics import (
    IconButton,
    IconLabel,
    TextButton,
    paragraph,
    restyle,
    text_label,
)
from app.ui.widgets.notice import UndoToast

if TYPE_CHECKING:
    from app.ui.list.archive import ArchivePanel
    from app.ui.list.menus import ListMenu
    from app.ui.list.results_model import ResultsModel
    from app.ui.list.results_view import ResultsView
    from app.ui.ports import Protection

WIDTH = 256
SEARCH_MILLISECONDS = 180


class SearchField(QLineEdit):
    """Says what is searched a moment after the last key; Escape clears it."""

    asked = Signal(str)
    left_down = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("search")
        self._look = look
        self.setPlaceholderText(self.tr("Search chats"))
        self.setAccessibleName(self.tr("Search chats"))
        self.setClearButtonEnabled(False)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_MILLISECONDS)
        self._timer.timeout.connect(lambda: self.asked.emit(self.text().strip()))
        self.textChanged.connect(self._timer.start)
        look.changed.connect(self._redraw)
        self._redraw()

    def event(self, event: QEvent) -> bool:
        """Keep Escape for itself while something is written."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, Down goes to the results."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _redraw(self) -> None:
        icon = self._look.icon("search", "faint", 16, self.devicePixelRatioF())
        self._glass.setIcon(QIcon(icon))


class NetworkButton(QToolButton):
    """Says whether a connection is open; a press opens the page that tells all of them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = "globe"
        self._tone: Tone = "dim"
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(17, 17))
        self.setMinimumHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self._redraw)
        self.show_state("quiet")

    def show_state(self, state: State) -> None:
        """Say no more than is known."""
        said = {
            "offline": self.tr("Offline"),
            "quiet": self.tr("No connection is open"),
            "asking": self.tr("Connected to the hub…"),
            "downloading": self.tr("Downloading…"),
        }[state]
        tip = self.tr("What was asked of the network, and the offline switch")
        self._icon = "globe_off" if state == "offline" else "globe"
        self._tone = "accent" if state in {"asking", "downloading"} else "dim"
        self.setText(f" {said}")
        self.setToolTip(tip)
        self.setAccessibleName(self.tr("Network: {state}").format(state=said))
        self.setAccessibleDescription(tip)
        self._redraw()

    def _redraw(self) -> None:
        self.setIcon(QIcon(self._look.icon(self._icon, self._tone, 17, self.devicePixelRatioF())))


class SidePanel(QFrame):
    """Only widgets; `Chats` and `Network` fill it."""

    def __init__(self, look: Look, chats: ChatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("side")
        self.setFixedWidth(WIDTH)
        self.fold = IconButton(look, "panel_left", self.tr("Hide the list of chats"))
        self.new = TextButton(look, self.tr("New chat"), icon="compose")
        self.new.setObjectName("new")
        self.more = IconButton(look, "dots", self.tr("More for all chats"), self._open_menu)
        self.more.setObjectName("more")
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.models = TextButton(look, self.tr("Models"), icon="cube")
        self.models.setObjectName("entry")
        self.models.setToolTip(self.tr("Find, download and manage models"))
        self.search = SearchField(look)
        self.list = ChatListView(look, chats)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.empty = paragraph("", tone="faint", size="small")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.empty.hide()
        self.toast = UndoToast(look)
        self.settings = IconButton(look, "gear", self.tr("Settings"))
        self._shield = IconLabel(look, "shield", 17)
        self._promise = text_label("", tone="dim")
        self.network = NetworkButton(look)
        self.search.left_down.connect(self._enter_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addLayout(self._top(look))
        column.addLayout(self._tools())
        column.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        column.addLayout(self._toast_row())
        column.addLayout(self._foot())
        self.show_protection("keyring")

    @cached_property
    def menu(self) -> ListMenu:
        """What the dots open."""
        from app.ui.list.menus import ListMenu

        return ListMenu(self)

    @cached_property
    def found(self) -> ResultsModel:
        """What a search found."""
        from app.ui.list.results_model import ResultsModel

        return ResultsModel()

    @cached_property
    def results(self) -> ResultsView:
        """Shows what a search found; made after the first paint, as the archive is."""
        from app.ui.list.results_view import ResultsView

        view = ResultsView(self._look, self.found)
        view.left.connect(self.search.setFocus)
        self.stack.addWidget(view)
        return view

    @cached_property
    def archive(self) -> ArchivePanel:
        """Shows what was put away."""
        from app.ui.list.archive import ArchivePanel

        panel = ArchivePanel(self._look)
        panel.left.connect(self.show_chats)
        self.stack.addWidget(panel)
        return panel

    def show_protection(self, protection: Protection) -> None:
        """Say what keeps the chats private."""
        plain = protection == "none"
        self._shield.show_icon("shield_off" if plain else "shield", "warn" if plain else "dim")
        text = self.tr("Not encrypted") if plain else self.tr("Chats are encrypted")
        self._promise.setText(text)
        restyle(self._promise, "tone", "warn" if plain else "dim")
        tip = self.tr("Your chats are encrypted on this computer.")
        if plain:
            tip = self.tr("You chose to keep chats unencrypted. Settings explain this.")
        self._promise.setToolTip(tip)

    @property
    def promise(self) -> str:
        """The line beside the shield."""
        return self._promise.text()

    def show_network(self, state: State) -> None:
        """Say whether a connection is open."""
        self.network.show_state(state)

    def show_chats(self) -> None:
        """Show the chats again, after a search or the archive."""
        had_focus = self.archive.isAncestorOf(self.focusWidget() or self)
        self._turn_to(self.list)
        if had_focus:
            self.list.setFocus()

    def show_archive(self) -> None:
        """Show what was put away."""
        self.search.clear()
        self._turn_to(self.archive)
        self.archive.list.setFocus()

    def show_results(self, nothing: str) -> None:
        """Show what a search found, or a sentence where that is nothing."""
        self._turn_to(self.results, nothing)

    def _turn_to(self, page: QWidget, nothing: str = "") -> None:
        self.empty.setText(nothing)
        self.empty.setVisible(bool(nothing))
        self.stack.setCurrentWidget(page)

    def _open_menu(self) -> None:
        corner = self.more.rect().bottomLeft()
        if self.isRightToLeft():
            corner = self.more.rect().bottomRight() - QPoint(self.menu.sizeHint().width(), 0)
        self.menu.popup(self.more.mapToGlobal(corner + QPoint(0, 4)))

    def _top(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(9)
        row.addWidget(IconLabel(look, "alcove", 19, "accent"))
        row.addWidget(text_label("Alcove", size="large"))
        row.addStretch(1)
        row.addWidget(self.fold)
        return row

    def _tools(self) -> QVBoxLayout:
        tools = QVBoxLayout()
        tools.setContentsMargins(12, 4, 12, 2)
        tools.setSpacing(8)
        self.new.setIconSize(QSize(17, 17))
        self.models.setIconSize(QSize(17, 17))
        begin = QHBoxLayout()
        begin.setSpacing(6)
        begin.addWidget(self.new, 1)
        begin.addWidget(self.more)
        tools.addLayout(begin)
        tools.addWidget(self.models)
        tools.addWidget(self.search)
        return tools

    def _toast_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self.toast)
        return row

    def _foot(self) -> QVBoxLayout:
        """What protects the chats, then the network and the settings; both icons in one line."""
        promise = QHBoxLayout()
        promise.setContentsMargins(16, 4, 8, 0)
        promise.setSpacing(6)
        promise.addWidget(self._shield)
        promise.addWidget(self._promise, 1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.network, 1)
        row.addWidget(self.settings)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        foot.addLayout(promise)
        foot.addLayout(row)
        return foot

    def _enter_list(self) -> None:
        """From the field down, into what is shown below it."""
        if self.stack.currentWidget() is self.results:
            self.results.enter()
            return
        view = self.archive.list if self.stack.currentWidget() is self.archive else self.list
        chats: QObject = view.model()
        first = chats.neighbour(None, 1) if isinstance(chats, ChatModel) else None
        if first is not None:
            view.select(first)
            view.setFocus(Qt.FocusReason.TabFocusReason)
