"""The way into the chats: the key, the first start, and the model to begin with."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

from app.core.errors import AlcoveError
from app.ui.first_start import FirstStartPage
from app.ui.ports import Locksmith, Vault
from app.ui.sentences import explain
from app.ui.unlock import LostPage, UnlockPage


class Pages(Protocol):
    """The pages of the way in, and how to show one."""

    @property
    def first_start(self) -> FirstStartPage:
        """Asks how to begin."""
        ...

    @property
    def unlock(self) -> UnlockPage:
        """Asks for the passphrase."""
        ...

    @property
    def lost(self) -> LostPage:
        """Says why the chats cannot be opened."""
        ...

    def show_gate(self, page: FirstStartPage | UnlockPage | LostPage) -> None:
        """Show one page, with nothing around it."""


class Opening:
    """Asks the user only what the system cannot answer."""

    def __init__(self, pages: Pages, locksmith: Locksmith) -> None:
        self._pages, self._locksmith = pages, locksmith
        self.choice: str = ""
        """What the user wants to begin with, where the first page asked already."""

    async def open_vault(self) -> Vault:
        """The vault, however long the user takes; only its own page stops the wait."""
        while True:
            try:
                return await self._try()
            except AlcoveError as error:
                self._pages.lost.explain(explain(error))
                await self._wait_at_lost()

    async def ask_model(self) -> str:
        """`builtin` or `file`."""
        page = self._pages.first_start
        if not self.choice:
            page.ask_protection(False)
            page.set_busy(False)
            self._pages.show_gate(page)
            self.choice, _ = await heard(page.started)
        return self.choice

    def ask_again(self) -> None:
        """The user changed their mind in the file dialog."""
        self.choice = ""

    async def _try(self) -> Vault:
        while True:
            state = await self._locksmith.state()
            if state == "open":
                return await self._locksmith.open()
            if state == "fresh":
                return await self._locksmith.create_keyring()
            if state == "fresh_no_keyring":
                return await self._create()
            if state == "needs_passphrase":
                return await self._unlock()
            await self._wait_at_lost()

    async def _create(self) -> Vault:
        page = self._pages.first_start
        page.ask_protection(True)
        self._pages.show_gate(page)
        while True:
            self.choice, passphrase = await heard(page.started)
            page.set_busy(True)
            try:
                if passphrase:
                    return await self._locksmith.create_passphrase(passphrase)
                return await self._locksmith.create_plain()
            except AlcoveError as error:
                page.show_problem(explain(error))
            finally:
                page.set_busy(False)
                page.protect.forget()

    async def _unlock(self) -> Vault:
        page = self._pages.unlock
        self._pages.show_gate(page)
        while True:
            (passphrase,) = await heard(page.entered)
            page.set_busy(True)
            try:
                vault = await self._locksmith.open_passphrase(passphrase)
            except AlcoveError as error:
                page.refuse(explain(error))
            else:
                page.field.clear()
                return vault

    async def _wait_at_lost(self) -> None:
        self._pages.show_gate(self._pages.lost)
        await heard(self._pages.lost.retried)


async def heard(signal: SignalInstance) -> tuple[Any, ...]:
    """Wait for a signal; its arguments."""
    future: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def hear(*arguments: Any) -> None:
        if not future.done():
            future.set_result(arguments)

    signal.connect(hear)
    try:
        return await future
    finally:
        signal.disconnect(hear)


def start_folder(models: Path) -> Path:
    """Where the file dialog begins."""
    return models if models.is_dir() else Path.home()
