"""The page of collections: make, name and delete them, and what is in the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.behaviour.flowing import flowing
from app.ui.papers.item import Item
from app.ui.papers.paper_words import collection_line, dotted, icon_of, pages
from app.ui.papers.two_lines import Row, TwoLineList
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, TextButton, named, paragraph, text_label
from app.ui.widgets.notice import NoticeBar, UndoToast
from app.ui.widgets.page import Page, page_head

if TYPE_CHECKING:
    from app.vault.rows import CollectionPaper, CollectionRow

WIDTH: Final = 680
LIST_HEIGHT: Final = 180


class CollectionPage(Page):
    """Signals carry the id of the collection that is chosen."""

    left = Signal()
    new_wanted = Signal()
    watch_wanted = Signal()
    """A folder is to become a collection."""
    chosen = Signal(int)
    renamed = Signal(int, str)
    add_wanted = Signal(int)
    refresh_wanted = Signal(int)
    move_wanted = Signal(int)
    """It is to follow another folder."""
    delete_wanted = Signal(int)
    take_wanted = Signal(int, int)
    """A document, by its id, is to be taken out."""

    def __init__(self, look: Look, below: QWidget) -> None:
        """`below` stands under the lists: how documents are searched."""
        super().__init__(WIDTH)
        self._below = below
        self._look = look
        self._rows: dict[int, CollectionRow] = {}
        self.list = TwoLineList(look, self.tr("Collections"), editable=True)
        self.papers = TwoLineList(look, self.tr("Documents of the collection"))
        self.notice = NoticeBar(look)
        self.toast = UndoToast(look)
        self.progress = text_label("", tone="dim", size="small")
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self._refresh()

    @property
    def current(self) -> int:
        """The id of the chosen collection, 0 for none."""
        return self.list.current

    def show_collections(self, rows: Sequence[CollectionRow]) -> None:
        """All there are."""
        self._rows = {row.id: row for row in rows}
        self.list.show_rows([Row(one.id, one.name, _about(one), "folder") for one in rows])
        self._refresh()

    def show_papers(self, papers: Sequence[CollectionPaper]) -> None:
        """What is in the chosen one."""
        self.papers.show_rows(
            [
                Row(
                    one.paper.id,
                    one.paper.name,
                    dotted(pages(one.paper), one.path),
                    icon_of(Item(0, one.paper.name, state="ready", paper=one.paper)),
                )
                for one in papers
            ]
        )
        self._refresh()

    def show_progress(self, text: str) -> None:
        """What is being read; nothing where that is over."""
        self.progress.setText(text)
        self.progress.setVisible(bool(text))

    def begin_name(self, id_: int) -> None:
        """Choose a collection, and let it be named."""
        self.list.select(id_)
        self.list.setFocus()
        self.list.edit(self.list.currentIndex())

    def _connect(self) -> None:
        self.list.current_changed.connect(self._choose)
        self.list.lines.renamed.connect(self.renamed)
        self.list.delete_wanted.connect(self.delete.click)
        self.papers.delete_wanted.connect(self.take.click)
        self.papers.current_changed.connect(self._refresh)

    def _choose(self) -> None:
        self._refresh()
        self.chosen.emit(self.current)

    def _refresh(self) -> None:
        row = self._rows.get(self.current)
        for button in (self.rename, self.add, self.delete):
            button.setEnabled(row is not None)
        for button in (self.again, self.move_folder):
            button.setVisible(row is not None and bool(row.folder))
        self.take.setEnabled(bool(self.papers.current))
        empty = not self._rows
        self._cards.setVisible(not empty)
        self._none.setVisible(empty)

    def _on_current(self, wanted: SignalInstance) -> Callable[[], None]:
        def act() -> None:
            if self.current:
                wanted.emit(self.current)

        return act

    def _take(self) -> None:
        if self.current and self.papers.current:
            self.take_wanted.emit(self.current, self.papers.current)

    def _make_buttons(self) -> None:
        look, on = self._look, self._on_current
        self.new = TextButton(
            look, self.tr("New collection"), self.new_wanted.emit, icon="plus", kind="usual"
        )
        watch = self.tr("Watch a folder…")
        self.watch = TextButton(look, watch, self.watch_wanted.emit, icon="folder")
        self.rename = TextButton(look, self.tr("Rename"), lambda: self.begin_name(self.current))
        self.add = TextButton(look, self.tr("Add files…"), on(self.add_wanted))
        self.again = TextButton(look, self.tr("Read the folder again"), on(self.refresh_wanted))
        self.move_folder = TextButton(look, self.tr("Another folder…"), on(self.move_wanted))
        self.delete = TextButton(look, self.tr("Delete"), on(self.delete_wanted))
        self.take = TextButton(look, self.tr("Take out"), self._take)

    def _lay_out(self) -> None:
        column = self.column
        column.addLayout(self._head())
        about = self.tr(
            "A collection is a set of documents that several chats can use. Choose it for a chat "
            "with the paperclip beside the message box. A watched folder is read again when its "
            "files change."
        )
        column.addWidget(paragraph(about))
        column.addWidget(flowing(self.new, self.watch))
        none = self.tr("There is no collection yet.")
        self._none = paragraph(none, tone="faint")
        column.addWidget(self._none)
        self._cards = QWidget()
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        verbs = (self.rename, self.add, self.again, self.move_folder, self.delete)
        cards.addWidget(self._card(self.list, *verbs))
        cards.addWidget(self._card(self.papers, self.take))
        column.addWidget(self._cards)
        column.addWidget(self.progress)
        column.addWidget(self._below)
        column.addWidget(self.notice)
        column.addWidget(self.toast)
        self.progress.hide()

    def _head(self) -> QHBoxLayout:
        self.back = IconButton(self._look, "arrow_left", self.tr("Back"), self.left.emit)
        return page_head(self.back, self.tr("Collections"))

    def _card(self, rows: TwoLineList, *buttons: QWidget) -> QFrame:
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(10)
        rows.setFixedHeight(LIST_HEIGHT)
        column.addWidget(rows)
        verbs = QHBoxLayout()
        verbs.setContentsMargins(8, 0, 8, 0)
        verbs.addWidget(flowing(*buttons))
        column.addLayout(verbs)
        return card


def _about(row: CollectionRow) -> str:
    return dotted(collection_line(row), PurePath(row.folder).as_posix() if row.folder else "")
