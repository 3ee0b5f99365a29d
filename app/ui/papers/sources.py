"""Shows where an answer comes from: fetches passages and pages for the panel at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.core.papers import Citation, Place
from app.ui.papers.source_words import distinct, grouped, place_told
from app.ui.sentences import explain
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from app.chat.chats import Shown
    from app.ui.papers.ports import Papers
    from app.ui.papers.source_panel import SourcePanel
    from app.vault.rows import PaperRow

_BEFORE, _AFTER = 12, 24
"""Passages shown around the one that counts."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A document, and what of it counts; `passage` -1 for a document without a place."""

    paper: PaperRow | None
    name: str
    place: Place
    passage: int = -1
    start: int = 0
    end: int = 0
    quotes: tuple[str, ...] = ()


class Sources(QObject):
    """Opens the panel for one source of a message, walks to the others, closes it."""

    shown = Signal()
    closed = Signal()

    def __init__(self, panel: SourcePanel, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panel, self._tasks = panel, tasks
        self._shelf: Papers | None = None
        self._sources: list[_Source] = []
        self._index = self._page = 0
        self._as_picture = True
        self._drawn_width = 0
        self._drawn: tuple[int, int] | None = None
        """Document and page of the picture that is shown for the source that is."""
        self._work: asyncio.Task[None] | None = None
        panel.stepped.connect(self._step)
        panel.turned.connect(self._turn)
        panel.picture_wanted.connect(self._choose)
        panel.page.width_changed.connect(self._render_anew)
        panel.closed.connect(self.close)

    def attach(self, shelf: Papers) -> None:
        """Use the documents of an opened vault."""
        self._shelf = shelf

    def open(self, page: Shown, key: int, index: int) -> None:
        """Show a source of a message, by its place among those of its bubble."""
        papers = {one.paper.id: one.paper for many in page.papers.values() for one in many}
        cited = grouped(page.citations.get(key, ()))
        self._sources = [_cited(group, papers.get(group[0].document)) for group in cited]
        if not self._sources:
            rows = distinct(page.papers.get(key, ()))
            self._sources = [_Source(row, row.name, Place("", 0)) for row in rows]
        if 0 <= index < len(self._sources):
            self._show(index)
            self.shown.emit()

    def close(self) -> None:
        """Nothing is looked at any more."""
        self._stop()
        self._sources = []
        self.panel.page.show_picture(None)
        self.closed.emit()

    def _step(self, by: int) -> None:
        if 0 <= self._index + by < len(self._sources):
            self._show(self._index + by)

    def _turn(self, by: int) -> None:
        source = self._sources[self._index]
        if source.paper is not None and 1 <= self._page + by <= source.paper.pages:
            self._page += by
            self._fill(source)

    def _choose(self, picture: bool) -> None:
        self._as_picture = picture
        if self._sources:
            self._fill(self._sources[self._index])

    def _render_anew(self) -> None:
        is_seen = self._sources and self.panel.body.currentWidget() is self.panel.page
        if is_seen and self.panel.picture_width != self._drawn_width:
            self._fill(self._sources[self._index])

    def _show(self, index: int) -> None:
        self._index, source = index, self._sources[index]
        self._drawn = None
        self._page = source.place.number if source.place.label == "page" else 1
        self.panel.show_source(source.name, place_told(source.place))
        self.panel.show_steps(index + 1, len(self._sources))
        self._fill(source)

    def _fill(self, source: _Source) -> None:
        """Fetch what is looked at now; what was being fetched is dropped."""
        self._stop()
        paper = source.paper
        if paper is None or self._shelf is None:
            self.panel.show_pages(0, 0)
            self.panel.tell(self.tr("This document is not kept in Alcove any more."))
            return
        has_pages = paper.kind == "pdf" and paper.has_original
        self.panel.show_pages(self._page, paper.pages if has_pages else 0)
        picture = has_pages and self._as_picture
        self.panel.show_choice(picture=picture)
        work = self._fetch_page if picture else self._fetch_text
        self._work = self._tasks.start(work(self._shelf, source, paper), "source")

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None

    async def _fetch_page(self, shelf: Papers, source: _Source, paper: PaperRow) -> None:
        here = source.place.label == "page" and self._page == source.place.number
        quotes = source.quotes if here else ()
        self._drawn_width = self.panel.picture_width
        try:
            picture = await shelf.picture(paper.id, self._page, self._drawn_width, quotes)
        except AlcoveError as error:
            if error.code.startswith("document_password"):  # not kept: its text is
                self.panel.show_choice(picture=False)
                await self._fetch_text(shelf, source, paper)
                return
            self.panel.tell(explain(error))
            return
        self.panel.body.setCurrentWidget(self.panel.page)
        before, self._drawn = self._drawn, (paper.id, self._page)
        self.panel.page.show_picture(picture, stay=before == self._drawn)

    async def _fetch_text(self, shelf: Papers, source: _Source, paper: PaperRow) -> None:
        first = max(0, source.passage - _BEFORE)
        last = min(paper.passages, max(0, source.passage) + _AFTER)
        try:
            passages = await shelf.passages(paper.id, range(first, last))
        except AlcoveError as error:
            self.panel.tell(explain(error))
            return
        self.panel.body.setCurrentWidget(self.panel.text)
        cited = source.passage - first if source.passage >= 0 else -1
        cited = cited if cited < len(passages) else -1
        self.panel.text.show_passages(passages, cited, source.start, source.end)


def _cited(group: Sequence[Citation], paper: PaperRow | None) -> _Source:
    first = group[0]
    return _Source(
        paper,
        first.name,
        first.place,
        first.passage,
        min(one.start for one in group),
        max(one.end for one in group),
        tuple(dict.fromkeys(one.quote for one in group)),
    )
