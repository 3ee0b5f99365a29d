"""The tray above the message box: a line for each document, what is wrong with it, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QVBoxLayout

from app.ui.papers.about_strip import AboutStrip
from app.ui.papers.item import Item
from app.ui.papers.paper_words import sentences, spoken, summed_up
from app.ui.papers.tray_list import TrayList
from app.ui.papers.tray_model import TrayModel
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, IconLabel, TextButton
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.notice import announce


class Tray(QFrame):
    """Hidden while it is empty; folded to one line where nothing in it is new."""

    remove_wanted = Signal(int)
    scope_wanted = Signal(int)
    retry_wanted = Signal(int)
    unlock_wanted = Signal(int)
    unpack_wanted = Signal(int)
    """Pasted text is to go into the message instead."""
    collect_wanted = Signal(int)
    """A document is to go into a collection as well."""
    hold_cancelled = Signal()
    left = Signal()
    """What had the focus is gone, with all the lines."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tray")
        self._folded = self._held = False
        self.lines = TrayModel()
        self.list = TrayList(look, self.lines)
        self.about = AboutStrip(look)
        self._clip = IconLabel(look, "paperclip", 15, "faint")
        self._summary = ElidedLabel(tone="dim", size="small")
        cancel = self.tr("Do not send")
        self.cancel = TextButton(look, cancel, self.hold_cancelled.emit, kind="plain")
        self.turn = IconButton(look, "chevron_down", "", self._turn_fold, size=16)
        self.setAccessibleName(self.tr("Documents for your message"))
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def folded(self) -> bool:
        """Whether only the first line is shown."""
        return self._folded

    @property
    def summary(self) -> str:
        """What the first line says."""
        return self._summary.text()

    def show_items(self, items: Sequence[Item], *, folded: bool) -> None:
        """Those of another chat."""
        self._folded = folded and not any(one.state != "ready" for one in items)
        self.lines.show_items(items)
        troubled = next((one for one in items if sentences(one)), None)
        if troubled is not None:
            self.list.select(troubled.key)
        self.refresh()

    def point_to(self, key: int) -> None:
        """Open the tray, with one document chosen."""
        self._folded = False
        self.refresh()
        self.list.select(key)

    def unfold(self) -> None:
        """Show the lines."""
        self._folded = False
        self.refresh()

    def show_held(self, held: bool) -> None:
        """Whether a message waits for the documents."""
        self._held = held
        self.refresh()
        if held:
            announce(self, self._summary.text())

    def announce(self, key: int) -> None:
        """Let a screen reader say what has become of an item."""
        item = self.lines.item(key)
        if item is not None:
            announce(self, spoken(item))

    def refresh(self) -> None:
        """Say what is in it now."""
        items, focus = self.lines.items, QApplication.focusWidget()
        is_here = focus is not None and self.isAncestorOf(focus)
        self.setVisible(bool(items))
        waits = self.tr("Your message is sent as soon as the documents are read.")
        self._summary.show_text(waits if self._held else summed_up(items))
        self.cancel.setVisible(self._held)
        self.turn.show_icon("chevron_up" if self._folded else "chevron_down")
        showing, hiding = self.tr("Show the documents"), self.tr("Hide the documents")
        self.turn.set_tip(showing if self._folded else hiding)
        self.list.setVisible(not self._folded)
        self.about.show_item(None if self._folded else self.list.current)
        if is_here and focus is not None and focus.isHidden():
            self.list.setFocus()
        if is_here and not items:
            self.left.emit()

    def build_menu(self, key: int) -> QMenu:
        """What can be done with an item."""
        menu, item = QMenu(self), self.lines.item(key)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item is None:
            return menu
        if item.state == "locked":
            menu.addAction(self.tr("Enter the password…"), lambda: self.unlock_wanted.emit(key))
        elif item.state == "failed":
            menu.addAction(self.tr("Try again"), lambda: self.retry_wanted.emit(key))
        if item.pasted:
            words = self.tr("Put the text into the message")
            menu.addAction(words, lambda: self.unpack_wanted.emit(key))
        if item.collection is None:
            self._offer_scope(menu, item)
        if item.paper is not None:
            words = self.tr("Put into a collection…")
            menu.addAction(words, lambda: self.collect_wanted.emit(key))
        if item.collection is None:
            menu.addSeparator()
            menu.addAction(self.tr("Move up"), lambda: self.lines.move(key, -1))
            menu.addAction(self.tr("Move down"), lambda: self.lines.move(key, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self.remove_wanted.emit(key))
        return menu

    def _offer_scope(self, menu: QMenu, item: Item) -> None:
        keep, once = self.tr("Keep for this chat"), self.tr("Only for the next message")
        for words, scope in ((keep, "chat"), (once, "message")):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(item.scope == scope)
            if item.scope != scope:
                action.triggered.connect(lambda _=False: self.scope_wanted.emit(item.key))

    def _pop_up(self, key: int, where: QPoint) -> None:
        menu = self.build_menu(key)
        menu.popup(where)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _turn_fold(self) -> None:
        self._folded = not self._folded
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._clip)
        head.addWidget(self._summary, 1)
        head.addWidget(self.cancel)
        head.addWidget(self.turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.about)

    def _connect(self) -> None:
        view, lines, about = self.list, self.lines, self.about
        view.remove_wanted.connect(self.remove_wanted)
        view.scope_wanted.connect(self.scope_wanted)
        view.menu_wanted.connect(self._pop_up)
        view.current_changed.connect(self.refresh)
        about.retry_wanted.connect(self.retry_wanted)
        about.unlock_wanted.connect(self.unlock_wanted)
        about.unpack_wanted.connect(self.unpack_wanted)
        about.remove_wanted.connect(self.remove_wanted)
        for changed in (lines.dataChanged, lines.rowsInserted, lines.rowsRemoved):
            changed.connect(lambda *_: self.refresh())
