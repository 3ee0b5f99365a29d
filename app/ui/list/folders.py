"""Carries out what the user does with folders, and remembers which of them stand open."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.core.errors import AlcoveError
from app.ui.chat_model import ChatModel
from app.ui.ports import Vault
from app.vault.rows import FolderRow

if TYPE_CHECKING:
    from app.ui.side_panel import SidePanel

SETTING: Final = "unfolded_folders"
PAGE: Final = 300
_MOST_REMEMBERED: Final = 1000


class Folders(QObject):
    """Between the list and the vault; `run` starts a task by its name."""

    def __init__(
        self,
        panel: SidePanel,
        model: ChatModel,
        run: Callable[[Coroutine[object, object, None], str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel, self._model, self._run = panel, model, run
        self._vault: Vault | None = None
        self._doomed: set[int] = set()
        wishes = panel.list.wishes
        wishes.fold.connect(self.fold)
        wishes.delete_folder.connect(self.delete)
        wishes.move.connect(self.move)
        wishes.move_to_new.connect(self.create)
        model.moved.connect(self.move)
        model.folder_renamed.connect(lambda id_, name: run(self._rename(id_, name), "folder"))

    async def attach(self, vault: Vault) -> tuple[Sequence[FolderRow], Sequence[int]]:
        """The folders of an opened vault, and which of them stood open."""
        self._vault = vault
        untrusted_bytes = await vault.setting(SETTING)
        return await vault.folders(), _numbers(untrusted_bytes or b"")

    async def fill_unfolded(self) -> None:
        """Bring the chats of the folders that stand open."""
        for folder in self._model.folders:
            if folder.id in self._model.unfolded:
                await self._fill(folder.id)

    def create(self, chat: int | None = None) -> None:
        """A new folder, to be named at once; `chat` moves into it."""
        self._run(self._create(chat), "folder")

    def move(self, chat: int, folder: int | None) -> None:
        """Put a chat into a folder, or out of all."""
        self._run(self._move(chat, folder), "folder")

    def fold(self, folder: int, folded: bool) -> None:
        """Hide the chats of a folder, or show them."""
        self._run(self._fold(folder, folded), "folder")

    def delete(self, folder: int) -> None:
        """Take a folder out of the list now, and out of the vault when nobody takes that back."""
        if folder in self._doomed:
            return
        self._doomed.add(folder)
        self._model.hide_folder(folder)

        def restore() -> None:
            self._doomed.discard(folder)
            self._model.hide_folder(folder, False)

        text = self.tr("Folder deleted. Its chats stay.")
        self._panel.toast.offer(text, restore, lambda: self._run(self._remove(folder), "folder"))

    async def _create(self, chat: int | None) -> None:
        if self._vault is None:
            return
        folder = await self._vault.create_folder(self.tr("New folder"))
        self._model.show_folders(await self._vault.folders())
        if chat is not None:
            await self._move(chat, folder.id)
        self._panel.show_chats()
        self._panel.list.rename_folder(folder.id)

    async def _move(self, chat: int, folder: int | None) -> None:
        if self._vault is not None:
            await self._vault.move_conversation(chat, folder)
            self._model.put(await self._vault.conversation(chat))

    async def _rename(self, folder: int, name: str) -> None:
        if self._vault is not None:
            await self._vault.rename_folder(folder, name)

    async def _remove(self, folder: int) -> None:
        if self._vault is None or folder not in self._doomed:
            return
        try:
            await self._vault.delete_folder(folder)
        except AlcoveError:
            self._doomed.discard(folder)
            self._model.hide_folder(folder, False)
            raise
        self._doomed.discard(folder)
        self._model.show_folders(await self._vault.folders())

    async def _fold(self, folder: int, folded: bool) -> None:
        if self._vault is not None:
            if not folded:
                await self._fill(folder)
            self._model.fold(folder, folded)
            told = json.dumps(sorted(self._model.unfolded)[:_MOST_REMEMBERED])
            await self._vault.set_setting(SETTING, told.encode())

    async def _fill(self, folder: int) -> None:
        """All chats of a folder: those of the list's own pages are the newest of any folder."""
        before: tuple[int, int] | None = None
        while self._vault is not None:
            rows = await self._vault.conversations(limit=PAGE, before=before, folder=folder)
            self._model.add_rows(rows, complete=self._model.is_complete)
            if len(rows) < PAGE:
                return
            before = (rows[-1].updated, rows[-1].id)


def _numbers(untrusted_bytes: bytes) -> list[int]:
    try:
        untrusted = json.loads(untrusted_bytes or b"[]")
    except ValueError:
        return []
    return [one for one in untrusted if type(one) is int] if isinstance(untrusted, list) else []
