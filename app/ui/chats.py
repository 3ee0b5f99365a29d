"""Fills the list of chats from the vault and carries out what the user does in it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.ui.chat_model import ChatModel
from app.ui.ports import Vault
from app.ui.side_panel import SidePanel
from app.ui.tasks import Tasks

PAGE: Final = 300


class Chats(QObject):
    """Between the panel and the vault; deletion is final only when its undo has passed."""

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, panel: SidePanel, model: ChatModel, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._model, self._tasks = panel, model, tasks
        self._vault: Vault | None = None
        self._current: int | None = None
        self._doomed: set[int] = set()
        panel.list.chosen.connect(self._open)
        panel.list.pin_wanted.connect(lambda chat, on: self._run(self._pin(chat, on), "pin"))
        panel.list.delete_wanted.connect(self.delete)
        panel.search.asked.connect(lambda query: self._run(self.find(query), "search"))
        model.renamed.connect(lambda chat, title: self._run(self._rename(chat, title), "rename"))
        model.wanted_more.connect(lambda: self._run(self._load_more(), "more chats"))
        model.modelReset.connect(lambda: panel.list.select(self._current))

    async def attach(self, vault: Vault) -> None:
        """Show the chats of an opened vault."""
        self._vault = vault
        rows = await vault.conversations(limit=PAGE)
        self._model.show_rows(rows, complete=len(rows) < PAGE)

    def show_current(self, chat: int | None) -> None:
        """Mark the chat that is open."""
        self._current = chat
        self._panel.list.select(chat)

    async def refresh(self, chat: int) -> None:
        """A chat is new, was renamed or has grown."""
        if self._vault is not None:
            self._model.put(await self._vault.conversation(chat))

    def step(self, by: int) -> None:
        """Open the chat `by` lines further down."""
        chats = [chat.id for chat in self._model.chats]
        if not chats:
            return
        here = chats.index(self._current) if self._current in chats else (-1 if by > 0 else 0)
        self._open(chats[(here + by) % len(chats)] if self._current in chats else chats[0])

    def delete(self, chat: int) -> None:
        """Take a chat out of the list now and out of the vault when nobody takes that back."""
        if chat in self._doomed:
            return
        self._doomed.add(chat)
        self._model.hide(chat)
        self.removed.emit(chat)
        if self._model.searching:
            self._panel.search.clear()
        done, undo = self._settle_later(chat), self._restore_later(chat)
        self._panel.toast.offer(self.tr("Chat deleted"), undo, done)

    async def find(self, query: str) -> None:
        """Show the chats that hold all words of `query`; all chats for none."""
        if self._vault is None or not query:
            self._model.end_search()
            self._panel.show_empty("")
            return
        hits = await self._vault.search(query)
        if self._panel.search.text().strip() == query:
            self._model.show_hits(hits)
            nothing = self.tr("No chat contains “{query}”.").format(query=query)
            self._panel.show_empty("" if self._model.chats else nothing)

    def _open(self, chat: int) -> None:
        if chat != self._current:
            self.opened.emit(chat)

    def _settle_later(self, chat: int) -> Callable[[], None]:
        return lambda: self._run(self._remove(chat), "delete")

    def _restore_later(self, chat: int) -> Callable[[], None]:
        def restore() -> None:
            self._doomed.discard(chat)
            self._model.hide(chat, False)
            self.opened.emit(chat)

        return restore

    async def _remove(self, chat: int) -> None:
        if self._vault is None or chat not in self._doomed:
            return
        self._doomed.discard(chat)
        try:
            await self._vault.delete_conversation(chat)
        except AlcoveError:
            self._model.hide(chat, False)
            raise
        self._model.forget(chat)

    async def _pin(self, chat: int, on: bool) -> None:
        if self._vault is not None:
            await self._vault.pin_conversation(chat, on)
            await self.refresh(chat)

    async def _rename(self, chat: int, title: str) -> None:
        if self._vault is not None:
            await self._vault.rename_conversation(chat, title)

    async def _load_more(self) -> None:
        if self._vault is not None:
            rows = await self._vault.conversations(limit=PAGE, before=self._model.last)
            self._model.add_rows(rows, complete=len(rows) < PAGE)

    def _run(self, work: Coroutine[object, object, None], name: str) -> None:
        self._tasks.start(work, name, keep=name in {"pin", "rename", "delete"})
