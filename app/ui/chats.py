"""Fills the list of chats from the vault and carries out what the user does in it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError, UserError
from app.ui.chat_list import ChatListView
from app.ui.chat_model import ChatModel
from app.ui.list.entries import Chat
from app.ui.list.folders import Folders
from app.ui.list.searching import Searching
from app.ui.ports import Vault
from app.ui.side_panel import SidePanel
from app.ui.tasks import Tasks
from app.vault.rows import ConversationRow

PAGE: Final = 300
_KEPT: Final = frozenset({"pin", "rename", "delete", "archive", "folder", "duplicate"})
"""Tasks that closing lets finish."""


class Chats(QObject):
    """Between the panel and the vault; deletion is final only when its undo has passed."""

    opened = Signal(int)
    opened_at = Signal(int, int, str)
    """A hit was chosen: a chat, a message of it, and the words to show there."""
    removed = Signal(int)
    """Taken out of the list; this may be taken back."""
    deleted = Signal(int)
    """Gone from the vault."""
    temporary_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(object)
    """One chat, or None for all."""

    def __init__(self, panel: SidePanel, model: ChatModel, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._model, self._tasks = panel, model, tasks
        self._archive = panel.archive.model
        self._lists = ((panel.list, model), (panel.archive.list, panel.archive.model))
        self._vault: Vault | None = None
        self._current: int | None = None
        self._end: tuple[int, int] | None = None
        self._archive_end: tuple[int, int] | None = None
        self._doomed: set[int] = set()
        self.searching = Searching(panel, tasks, self.is_doomed, self)
        self.folders = Folders(panel, model, self.run, self)
        self._connect()

    async def attach(self, vault: Vault) -> None:
        """Show the chats of an opened vault."""
        self._vault = vault
        rows = await vault.conversations(limit=PAGE)
        self._end = _end(rows)
        pinned = await vault.pinned_conversations()
        folders, unfolded = await self.folders.attach(vault)
        complete = len(rows) < PAGE
        shown = [*pinned, *rows]
        self._model.show_rows(shown, complete=complete, folders=folders, unfolded=unfolded)
        await self.folders.fill_unfolded()
        self.searching.attach(vault)

    def show_current(self, chat: int | None) -> None:
        """Mark the chat that is open."""
        self._current = chat
        self._mark()

    def is_doomed(self, chat: int) -> bool:
        """Whether a chat is deleted as soon as its undo has passed."""
        return chat in self._doomed

    async def refresh(self, chat: int) -> None:
        """A chat is new, was renamed or has grown."""
        if self._vault is None or chat <= 0 or chat in self._doomed:
            return
        try:
            row = await self._vault.conversation(chat)
        except UserError as error:
            if error.code != "conversation_gone":  # deleted while it was answered
                raise
        else:
            self._put(row)

    async def reload(self) -> None:
        """Many chats came in at once."""
        if self._vault is not None:
            await self.attach(self._vault)
            if self._panel.stack.currentWidget() is self._panel.archive:
                await self._load_archive()

    def step(self, by: int) -> None:
        """Open the chat `by` lines further down."""
        chat = self._model.neighbour(self._current, by)
        if chat is not None:
            self._open(chat)

    def archive_open(self) -> None:
        """Put the chat that is open, or the one the keys are on, into the archive, or take it out.

        Which of both is known from the list it stands in.
        """
        for view in (self._panel.list, self._panel.archive.list):
            entry = view.current
            if isinstance(entry, Chat) and (view.isVisible() or view is self._panel.list):
                self.archive(entry.id, not entry.archived)
                return

    def export_open(self) -> None:
        """Export the chat that is open."""
        if self._current is not None and self._current > 0:
            self.export_wanted.emit(self._current)

    def archive(self, chat: int, archived: bool = True) -> None:
        """Put a chat away or take it back; the toast offers the contrary."""
        self.run(self._set_archived(chat, archived), "archive")
        text = self.tr("Chat archived") if archived else self.tr("Chat is back in the list")
        undo = self._set_archived
        self._panel.toast.offer(
            text, lambda: self.run(undo(chat, not archived), "archive"), lambda: None
        )

    def show_archive(self) -> None:
        """Show the chats that were put away."""
        self._panel.show_archive()
        self.run(self._load_archive(), "archived chats")

    def delete(self, chat: int) -> None:
        """Take a chat out of the list now and out of the vault when nobody takes that back."""
        if chat in self._doomed:
            return
        self._doomed.add(chat)
        self._hide(chat)
        self._panel.found.forget(chat)
        self.removed.emit(chat)
        done, undo = self._settle_later(chat), self._restore_later(chat)
        self._panel.toast.offer(self.tr("Chat deleted"), undo, done)

    def run(self, work: Coroutine[object, object, None], name: str) -> None:
        """Do something; what changes the store is finished also when the window closes."""
        self._tasks.start(work, name, keep=name in _KEPT)

    def _connect(self) -> None:
        panel = self._panel
        for view, model in self._lists:
            view.chosen.connect(self._open)
            self._obey(view)
            model.renamed.connect(lambda chat, title: self.run(self._rename(chat, title), "rename"))
            model.changed.connect(self._mark)
        self._model.wanted_more.connect(lambda: self.run(self._load_more(), "more chats"))
        self._archive.wanted_more.connect(
            lambda: self.run(self._load_more_archived(), "more archived chats")
        )
        panel.results.chosen.connect(self._open)
        panel.results.chosen_at.connect(self.opened_at)
        panel.menu.temporary_wanted.connect(self.temporary_wanted)
        panel.menu.folder_wanted.connect(self.folders.create)
        panel.menu.archive_wanted.connect(self.show_archive)
        panel.menu.import_wanted.connect(self.import_wanted)
        panel.menu.export_wanted.connect(lambda: self.export_wanted.emit(None))

    def _obey(self, view: ChatListView) -> None:
        wishes = view.wishes
        wishes.pin.connect(lambda chat, on: self.run(self._pin(chat, on), "pin"))
        wishes.duplicate.connect(lambda chat: self.run(self._duplicate(chat), "duplicate"))
        wishes.archive.connect(self.archive)
        wishes.export.connect(self.export_wanted.emit)
        wishes.delete.connect(self.delete)

    def _mark(self) -> None:
        for view, _ in self._lists:
            if not view.in_use:
                view.select(self._current)

    def _put(self, row: ConversationRow) -> None:
        """Show a chat as it is now; where the keys were on its line, they follow it."""
        for view, model in self._lists:
            entry = view.current
            followed = view.in_use and isinstance(entry, Chat) and entry.id == row.id
            model.put(row)
            if followed and view.current != entry and model.index_of(row.id).isValid():
                view.select(row.id)

    def _open(self, chat: int) -> None:
        if chat != self._current:
            self.opened.emit(chat)

    def _hide(self, chat: int, hidden: bool = True) -> None:
        self._model.hide(chat, hidden)
        self._archive.hide(chat, hidden)

    def _settle_later(self, chat: int) -> Callable[[], None]:
        return lambda: self.run(self._remove(chat), "delete")

    def _restore_later(self, chat: int) -> Callable[[], None]:
        def restore() -> None:
            self._doomed.discard(chat)
            self._hide(chat, False)
            self.opened.emit(chat)

        return restore

    async def _remove(self, chat: int) -> None:
        if self._vault is None or chat not in self._doomed:
            return
        try:
            await self._vault.delete_conversation(chat)
        except AlcoveError:
            self._doomed.discard(chat)
            self._hide(chat, False)
            raise
        self._doomed.discard(chat)
        self.deleted.emit(chat)
        self._model.forget(chat)
        self._archive.forget(chat)

    async def _pin(self, chat: int, on: bool) -> None:
        if self._vault is not None:
            await self._vault.pin_conversation(chat, on)
            await self.refresh(chat)

    async def _set_archived(self, chat: int, archived: bool) -> None:
        if self._vault is not None:
            await self._vault.archive_conversation(chat, archived)
            await self.refresh(chat)

    async def _rename(self, chat: int, title: str) -> None:
        if self._vault is not None:
            await self._vault.rename_conversation(chat, title)

    async def _duplicate(self, chat: int) -> None:
        from app.chat.choices import renumbered

        if self._vault is not None:
            row = await self._vault.conversation(chat)
            title = self.tr("{title} (copy)").format(title=self._model.shown_title(row.title))
            copy = await self._vault.duplicate_conversation(chat, title, renumbered)
            await self.refresh(copy.id)
            self.opened.emit(copy.id)

    async def _load_more(self) -> None:
        """Older pages, until one line more is shown: those of folded folders show none."""
        shown = self._model.rowCount()
        while self._vault is not None and self._model.rowCount() == shown:
            rows = await self._vault.conversations(limit=PAGE, before=self._end)
            self._end = _end(rows) or self._end
            self._model.add_rows(rows, complete=len(rows) < PAGE)
            if len(rows) < PAGE:
                return

    async def _load_archive(self) -> None:
        if self._vault is not None:
            rows = await self._vault.conversations(limit=PAGE, archived=True)
            self._archive_end = _end(rows)
            shown = [row for row in rows if row.id not in self._doomed]
            self._archive.show_rows(shown, complete=len(rows) < PAGE)

    async def _load_more_archived(self) -> None:
        if self._vault is not None:
            rows = await self._vault.conversations(
                limit=PAGE, before=self._archive_end, archived=True
            )
            self._archive_end = _end(rows) or self._archive_end
            self._archive.add_rows(rows, complete=len(rows) < PAGE)


def _end(rows: Sequence[ConversationRow]) -> tuple[int, int] | None:
    """Where the next page of chats begins, for `Vault.conversations`."""
    return (rows[-1].updated, rows[-1].id) if rows else None
