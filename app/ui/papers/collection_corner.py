"""The page of collections at work, and the folders that are watched for them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import aclosing
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import AlcoveError
from app.core.events import PaperProgress
from app.ui.dialogs import Dialogs
from app.ui.papers.collection_page import CollectionPage
from app.ui.papers.folder_watch import FolderWatch, to_watch
from app.ui.papers.item import Item
from app.ui.papers.meaning import Meaning
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.ui.papers.ports import Papers
    from app.vault.rows import CollectionRow


class CollectionCorner(QObject):
    """Carries out what the page wants; keeps watched folders read while the window lives."""

    page_wanted = Signal(QWidget)
    left = Signal()
    changed = Signal()
    """A collection has other documents than before, another name, or is gone."""

    def __init__(
        self, look: Look, tasks: Tasks, dialogs: Dialogs, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._dialogs, self._window = look, tasks, dialogs, window
        self._papers: Papers | None = None
        self._page: CollectionPage | None = None
        self._doomed: set[int] = set()
        self._refreshing: set[int] = set()
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self._refresh_later)
        self.meaning = Meaning(look, tasks, dialogs, window, self)
        self.meaning.complained.connect(self._say)

    @cached_property
    def page(self) -> CollectionPage:
        """Made when it is wanted first."""
        page = CollectionPage(self._look, self.meaning.card)
        page.left.connect(self.left)
        page.new_wanted.connect(lambda: self._run(self._create()))
        page.watch_wanted.connect(lambda: self._run(self._create_watched()))
        page.chosen.connect(lambda id_: self._run(self._show_papers(id_)))
        page.renamed.connect(lambda id_, name: self._run(self._rename(id_, name)))
        page.add_wanted.connect(lambda id_: self._run(self._add(id_)))
        page.refresh_wanted.connect(self._refresh_later)
        page.move_wanted.connect(lambda id_: self._run(self._move(id_)))
        page.delete_wanted.connect(self._delete)
        page.take_wanted.connect(lambda id_, paper: self._run(self._take(id_, paper)))
        self._page = page
        return page

    async def attach(self, papers: Papers) -> None:
        """Use the documents of a desk; what changed in watched folders meanwhile is read."""
        self._papers = papers
        self.meaning.attach(papers)
        for row in await papers.collections():
            if row.folder:
                await self._refresh(row.id)

    def settle(self) -> None:
        """The window closes: what can be undone is final."""
        self._watch.close()
        if self._page is not None:
            self._page.toast.settle()

    def show(self) -> None:
        """Turn to the page."""
        self.page_wanted.emit(self.page)
        self._run(self._reload())

    def put(self, row: CollectionRow, item: Item) -> None:
        """Put a document of the tray into a collection as well."""
        self._run(self._put(row, item))

    async def known(self) -> list[CollectionRow]:
        """All there are, but those whose deletion can only be taken back."""
        rows = await self._papers.collections() if self._papers is not None else ()
        return [row for row in rows if row.id not in self._doomed]

    def _run(self, work: Coroutine[object, object, None]) -> None:
        self._tasks.start(work, "collections", keep=False)

    async def _reload(self) -> None:
        rows = await self.known()
        if self._page is not None:
            self._page.show_collections(rows)
            await self._show_papers(self._page.current)
        self.changed.emit()

    async def _show_papers(self, id_: int) -> None:
        if self._papers is not None and self._page is not None and id_ == self._page.current:
            self._page.show_papers(await self._papers.collection_papers(id_) if id_ else ())

    async def _create(self) -> None:
        if self._papers is not None:
            row = await self._papers.create_collection(self.tr("New collection"))
            self.page.list.select(row.id)
            await self._reload()
            self.page.begin_name(row.id)

    async def _create_watched(self) -> None:
        title = self.tr("Watch a folder")
        folder = await self._dialogs.choose_folder(self._window, title)
        if folder is not None and self._papers is not None:
            row = await self._papers.create_collection(folder.name or str(folder), str(folder))
            self.page.list.select(row.id)
            await self._reload()
            await self._refresh(row.id)

    async def _move(self, id_: int) -> None:
        title = self.tr("Watch another folder")
        folder = await self._dialogs.choose_folder(self._window, title)
        if folder is not None and self._papers is not None:
            await self._papers.follow_folder(id_, folder)
            await self._refresh(id_)

    async def _rename(self, id_: int, name: str) -> None:
        if self._papers is not None:
            await self._papers.rename_collection(id_, name)
            await self._reload()

    def _delete(self, id_: int) -> None:
        """Take it out of the list now, and out of the store when nobody takes that back."""
        if id_ in self._doomed:
            return
        self._doomed.add(id_)

        def restore() -> None:
            self._doomed.discard(id_)
            self._run(self._reload())

        def remove() -> None:
            self._tasks.start(self._remove(id_), "delete collection", keep=True)

        text = self.tr("Collection deleted. The chats keep what was asked.")
        self.page.toast.offer(text, restore, remove)
        self._run(self._reload())

    async def _remove(self, id_: int) -> None:
        self._doomed.discard(id_)
        self._watch.forget(id_)
        if self._papers is not None:
            await self._papers.delete_collection(id_)
            self.changed.emit()

    async def _take(self, id_: int, paper: int) -> None:
        if self._papers is not None:
            await self._papers.take_from_collection(id_, paper)
            await self._reload()

    async def _put(self, row: CollectionRow, item: Item) -> None:
        if self._papers is not None and item.paper is not None:
            path = str(item.source) if isinstance(item.source, Path) else ""
            await self._papers.put_in_collection(row.id, item.paper.id, path)
            await self._reload()

    async def _add(self, id_: int) -> None:
        papers = self._papers
        paths = await self._dialogs.choose_files(self._window, self.tr("Add documents"))
        if papers is None or not paths:
            return
        files = (await papers.expand(paths)).files
        failed: list[tuple[str, AlcoveError]] = []
        for done, path in enumerate(files):
            self._show_progress(done, len(files))
            try:
                await self._add_file(papers, id_, path)
            except AlcoveError as error:
                failed.append((path.name, error))
        self.page.show_progress("")
        self._complain(failed)
        await self._reload()

    async def _add_file(self, papers: Papers, id_: int, path: Path) -> None:
        async with aclosing(papers.take_in(None, path)) as events:
            async for event in events:
                if not isinstance(event, PaperProgress):
                    await papers.put_in_collection(id_, event.paper.id, str(path))

    def _refresh_later(self, id_: int) -> None:
        self._run(self._refresh(id_))

    async def _refresh(self, id_: int) -> None:
        """Read what changed in a watched folder."""
        papers = self._papers
        if papers is None or id_ in self._refreshing:
            return
        self._refreshing.add(id_)
        try:
            async with aclosing(papers.refresh_collection(id_)) as events:
                async for event in events:
                    if isinstance(event, PaperProgress):
                        self._show_progress(event.done, event.total)
                    else:
                        self._complain(event.failed)
        except AlcoveError as error:
            self._say(explain(error))
        finally:
            self._refreshing.discard(id_)
            if self._page is not None:
                self._page.show_progress("")
        await self._watch_folder(papers, id_)
        await self._reload()

    async def _watch_folder(self, papers: Papers, id_: int) -> None:
        folders = [row.folder for row in await papers.collections() if row.id == id_]
        if not folders or not folders[0]:
            return
        files = [one.path for one in await papers.collection_papers(id_) if one.path]
        self._watch.watch(id_, await asyncio.to_thread(to_watch, folders[0], files))

    def _show_progress(self, done: int, total: int) -> None:
        if self._page is not None:
            said = self.tr("Reading the documents: {done} of {total}")
            self._page.show_progress(said.format(done=decimal(done, 0), total=decimal(total, 0)))

    def _complain(self, failed: Sequence[tuple[str, AlcoveError]]) -> None:
        if failed:
            name, error = failed[0]
            more, text = len(failed) - 1, explain(error)
            if name not in text:
                text = f"{name}: {text}"
            if more:
                text += " " + self.tr("{n} more could not be read.").format(n=decimal(more, 0))
            self._say(text)

    def _say(self, text: str) -> None:
        if self._page is not None:
            self._page.notice.tell(text, bad=True)
