"""The page "Models": Discover, On this computer, Downloads, under three tabs."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.models.downloads_view import DownloadsView
from app.ui.models.shelf import Shelf
from app.ui.models.tabs import Tabs
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, text_label

TabName = Literal["discover", "here", "downloads"]
TABS: Final[tuple[TabName, ...]] = ("discover", "here", "downloads")
ROOM_FOR_TITLE: Final = 620


class ModelsPage(QFrame):
    """Holds the three; each is made by whoever makes the page."""

    left = Signal()
    """Back to the chat."""
    turned = Signal(str)
    """Another tab is shown: its TabName."""

    def __init__(
        self, look: Look, discover: QWidget, shelf: Shelf, downloads: DownloadsView
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.discover, self.shelf, self.downloads = discover, shelf, downloads
        self.back = IconButton(look, "arrow_left", self.tr("Back to the chat"), self.left.emit)
        self.title = text_label(self.tr("Models"), size="title")
        self.tabs = Tabs(look)
        self.tabs.setAccessibleName(self.tr("Models"))
        for text in (self.tr("Discover"), self.tr("On this computer"), self.tr("Downloads")):
            self.tabs.addTab(text)
        self.pages = QStackedWidget()
        for page in (discover, shelf, downloads):
            self.pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tabs)

    @property
    def tab(self) -> TabName:
        """The tab that is shown."""
        return TABS[self.tabs.currentIndex()]

    def show_tab(self, tab: TabName) -> None:
        """Turn to a tab; the focus goes into it."""
        self.tabs.setCurrentIndex(TABS.index(tab))
        self._focus_page()

    def show_count(self, count: int) -> None:
        """How many downloads are not finished."""
        text = self.tr("Downloads")
        if count:
            text = self.tr("Downloads ({n})").format(n=count)
        self.tabs.setTabText(TABS.index("downloads"), text)

    def minimumSizeHint(self) -> QSize:
        """The middle of the smallest window, with a panel beside it."""
        return QSize(400, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the tabs say enough."""
        super().resizeEvent(event)
        self.title.setVisible(self.width() >= ROOM_FOR_TITLE)

    def _turn(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.turned.emit(TABS[number])

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % len(TABS))
        self._focus_page()

    def _focus_page(self) -> None:
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.downloads.count_changed.connect(self.show_count)
        for sender in (self.shelf, self.downloads):
            sender.discover_wanted.connect(lambda: self.show_tab("discover"))
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=inside)
            shortcut.activated.connect(lambda by=by: self._step(by))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 0)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addSpacing(10)
        head.addWidget(self.tabs)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        body = QHBoxLayout()
        body.setContentsMargins(0, 10, 0, 0)
        body.addWidget(self.pages)
        column.addLayout(body, 1)
