"""What fills the window: three panels, the pages in its middle, and the keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.places import Places
from app.core.settings import SettingsFile
from app.ui.caret import Caret
from app.ui.chat_model import ChatModel
from app.ui.conversation_view import ConversationView
from app.ui.header import Header
from app.ui.main_window import MainWindow
from app.ui.panels import RIGHT_WIDTH, Panels
from app.ui.preferences import Preferences
from app.ui.shortcuts import KEYS, OF_ONE_WIDGET, described
from app.ui.side_panel import SidePanel
from app.ui.style import Look, palette, style_sheet
from app.ui.tasks import Tasks
from app.ui.widgets.basics import named, vertical_edge

if TYPE_CHECKING:
    from app.ui.first_start import FirstStartPage
    from app.ui.hardware.panel import ComputerPanel
    from app.ui.papers.source_panel import SourcePanel
    from app.ui.ports import TranscriptView
    from app.ui.recovery import NewPassphrasePage, RecoveryPage
    from app.ui.shortcuts_page import ShortcutsPage
    from app.ui.unlock import LostPage, UnlockPage


class Interior(QObject):
    """Widgets and where they stand; what they do is in `Session`.

    It is painted before the rooms below are loaded. What the first page does not show is imported
    and made when it is needed; so is the right panel, which has nothing to tell before.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        places: Places,
        tasks: Tasks,
        look: Look,
        make_transcript: Callable[[Look], TranscriptView],
    ) -> None:
        super().__init__(window)
        self.window, self._look, self._places = window, look, places
        self._tasks = tasks
        self.at_gate = True
        """Whether the chats are not shown yet."""
        self.preferences = Preferences(settings, tasks, self)
        self.chat_model = ChatModel(self)
        self.side = SidePanel(look, self.chat_model)
        self.header = Header(look)
        self.conversation = ConversationView(look, tasks, make_transcript)
        self._caret = Caret(cast(QApplication, QApplication.instance()), self)
        self._blank = named(QWidget(), "page")
        self.pages = QStackedWidget()
        self.actions_by_name: dict[str, QAction] = {}
        self._lay_out()
        value = self.preferences.value
        self.panels = Panels(
            self.side_holder,
            self.right_holder,
            show_side=value.show_chats,
            show_right=value.show_hardware,
        )
        self._connect()
        self._make_actions()
        self._dress()
        self.panels.fit(window.width())
        self.show_gate(self._blank)

    @property
    def page(self) -> QWidget:
        """The page shown in the middle."""
        return self.pages.currentWidget() or self._blank

    @cached_property
    def right(self) -> ComputerPanel:
        """The right panel; its room is there from the beginning."""
        from app.ui.hardware.panel import ComputerPanel

        panel = ComputerPanel(self._look, self._tasks)
        panel.fold.set_tip(self.tr("Hide this panel"), KEYS["fold_right"])
        panel.fold.clicked.connect(self.panels.toggle_right)
        self.conversation.composer.input.textChanged.connect(panel.wake)
        self._right_room.addWidget(panel)
        panel.show()  # at once, where the window is shown: the layout would do it later
        return panel

    @cached_property
    def source(self) -> SourcePanel:
        """Shows where an answer comes from, in the place of the right panel."""
        from app.ui.papers.source_panel import SourcePanel

        panel = SourcePanel(self._look)
        self._root.addWidget(panel)
        for changed in (self.window.resized, self.panels.changed):
            changed.connect(self._fit_source)
        return panel

    def show_source(self, shown: bool) -> None:
        """Show or hide the panel of sources; the focus goes back to the message that has them."""
        focus = QApplication.focusWidget()
        left = not shown and (focus is self.source or self.source.isAncestorOf(focus or self.page))
        if left and self.page is self.conversation:
            transcript = cast(QWidget, self.conversation.transcript)
            transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif left:
            self.page.setFocus()
        self.source.setVisible(shown)
        self.panels.cover(shown)
        self.refresh_actions()

    @cached_property
    def first_start(self) -> FirstStartPage:
        """The first page of a new user."""
        from app.ui.first_start import FirstStartPage

        return FirstStartPage(self._look)

    @cached_property
    def unlock(self) -> UnlockPage:
        """Asks for the passphrase."""
        from app.ui.unlock import UnlockPage

        return UnlockPage(self._look)

    @cached_property
    def recovery(self) -> RecoveryPage:
        """Asks for the recovery phrase."""
        from app.ui.recovery import RecoveryPage

        return RecoveryPage(self._look)

    @cached_property
    def new_passphrase(self) -> NewPassphrasePage:
        """Asks for another passphrase."""
        from app.ui.recovery import NewPassphrasePage

        return NewPassphrasePage(self._look)

    @cached_property
    def lost(self) -> LostPage:
        """Says why the chats cannot be opened."""
        from app.ui.unlock import LostPage

        return LostPage(self._look, self._places.data)

    @cached_property
    def keys(self) -> ShortcutsPage:
        """The list of keys."""
        from app.ui.shortcuts_page import ShortcutsPage

        words = described()
        return ShortcutsPage(self._look, [(words[name], key) for name, key in KEYS.items()])

    def show_gate(self, page: QWidget) -> None:
        """Show a page with nothing around it."""
        self.at_gate = True
        self.header.hide()
        self.panels.allow(False)
        self._turn_to(page)

    def show_chat(self) -> None:
        """Show the chat, with the panels around it."""
        self.at_gate = False
        self.header.show()
        self.panels.allow(True)
        self._turn_to(self.conversation)
        self.conversation.composer.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show settings, keys, models or the network in place of the chat."""
        self._turn_to(page)

    def refresh_actions(self) -> None:
        """Enable the keys that mean something now."""
        gate = self.at_gate
        for name, action in self.actions_by_name.items():
            action.setEnabled(not gate or name == "quit")
        on_page = not gate and self.page is not self.conversation
        stops = self.conversation.composer.busy or self.conversation.composer.held
        leaves = on_page or self.panels.covered
        self.actions_by_name["stop"].setEnabled(not gate and (leaves or stops))

    def _fit_source(self) -> None:
        side = self.side_holder
        taken = 0 if side.isHidden() else side.sizeHint().width()
        self.source.fit(self.window.width() - taken)

    def _turn_to(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if self.actions_by_name:
            self.refresh_actions()
        page.setFocus()

    def _make_actions(self) -> None:
        for name, key in KEYS.items():
            if name not in OF_ONE_WIDGET:
                action = QAction(name, self.window)
                action.setShortcut(key)
                self.window.addAction(action)
                self.actions_by_name[name] = action

    def _connect(self) -> None:
        self._look.changed.connect(self._dress)
        self.window.rescaled.connect(self._look.changed)
        self.window.resized.connect(self.panels.fit)
        self.panels.changed.connect(self._show_folds)
        self.side.fold.set_tip(self.tr("Hide the list of chats"), KEYS["fold_side"])
        self.side.fold.clicked.connect(self.panels.toggle_side)
        self.header.unfold.clicked.connect(self.panels.toggle_side)
        self.header.panel.clicked.connect(self.panels.toggle_right)
        self.conversation.answering.connect(lambda _: self.refresh_actions())
        self.conversation.composer.held_changed.connect(lambda _: self.refresh_actions())
        self.conversation.composer.input.textChanged.connect(self._caret.wake)

    def _show_folds(self) -> None:
        self.header.show_side(not self.side_holder.isHidden())
        self.header.panel.setVisible(self.right_holder.isHidden())

    def _dress(self) -> None:
        theme = self._look.theme
        QGuiApplication.setPalette(palette(theme))
        self.window.setStyleSheet(style_sheet(theme, self._look.text_size))
        ratio = self.window.devicePixelRatioF()
        self.window.setWindowIcon(QIcon(self._look.icon("alcove", "accent", 64, ratio)))

    def _lay_out(self) -> None:
        self.pages.addWidget(self._blank)
        self.pages.addWidget(self.conversation)
        center = named(QFrame(), "center")
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        self.side_holder = _beside(self.side, vertical_edge())
        room = named(QFrame(), "right")
        room.setFixedWidth(RIGHT_WIDTH)
        self._right_room = QHBoxLayout(room)
        self._right_room.setContentsMargins(0, 0, 0, 0)
        self.right_holder = _beside(vertical_edge(), room)
        root = QWidget()
        self._root = row = QHBoxLayout(root)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_holder)
        row.addWidget(center, 1)
        row.addWidget(self.right_holder)
        self.window.setCentralWidget(root)


def _beside(first: QWidget, second: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(first)
    row.addWidget(second)
    return holder
