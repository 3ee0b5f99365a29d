"""The way into the chats: the key, the first start, what can go wrong, the model to begin with."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Protocol

from app.core.errors import AlcoveError
from app.ui.first_start import FirstStartPage
from app.ui.hearing import first_of, heard
from app.ui.passphrase import forget
from app.ui.ports import Locksmith, Vault, Way
from app.ui.recovery import NewPassphrasePage, RecoveryPage
from app.ui.sentences import explain, is_damage
from app.ui.unlock import LostPage, UnlockPage
from app.ui.widgets.page import Page

_MISTYPED = {"wrong_passphrase", "wrong_recovery", "passphrase_empty", "key_slot_missing"}


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
    def recovery(self) -> RecoveryPage:
        """Asks for the recovery phrase."""
        ...

    @property
    def new_passphrase(self) -> NewPassphrasePage:
        """Asks for another passphrase."""
        ...

    @property
    def lost(self) -> LostPage:
        """Says why the chats cannot be opened."""
        ...

    def show_gate(self, page: Page) -> None:
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
                await self._help(error)

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
                return await self._open()
            if state == "fresh":
                return await self._locksmith.create_keyring()
            if state == "fresh_no_keyring":
                return await self._create()
            if state == "needs_passphrase":
                return await self._unlock()
            self._pages.lost.say_keys_are_missing()
            self._pages.show_gate(self._pages.lost)
            await self._retried()

    async def _open(self) -> Vault:
        try:
            return await self._locksmith.open()
        except AlcoveError as error:
            if not _of_keyring(error) or "passphrase" not in await self._ways():
                raise
            return await self._unlock(explain(error))

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
                if await self._has_begun():
                    raise
                page.show_problem(explain(error))
            finally:
                page.set_busy(False)
                page.protect.forget()

    async def _has_begun(self) -> bool:
        """Whether a key is written down already: it is opened then, and never made again."""
        with suppress(AlcoveError):
            return await self._locksmith.state() != "fresh_no_keyring"
        return True

    async def _unlock(self, problem: str = "") -> Vault:
        page = self._pages.unlock
        page.set_busy(False)
        page.offer_recovery("recovery" in await self._ways())
        page.show_problem(problem)
        self._pages.show_gate(page)
        while True:
            chosen, typed = await first_of(enter=page.entered, recover=page.recovery_wanted)
            if chosen == "recover":
                forget(page.field)
                if await self._recover():
                    return await self._locksmith.open()
                self._pages.show_gate(page)
                continue
            page.set_busy(True)
            try:
                vault = await self._locksmith.open_passphrase(*typed)
            except AlcoveError as error:
                if error.code not in _MISTYPED:
                    forget(page.field)
                    raise
                page.refuse(explain(error))
            else:
                forget(page.field)
                return vault

    async def _recover(self) -> bool:
        """Have the key found by the recovery phrase; False where the user gives up."""
        page = self._pages.recovery
        page.begin()
        self._pages.show_gate(page)
        while True:
            chosen, typed = await first_of(enter=page.entered, leave=page.left)
            if chosen == "leave":
                page.begin()
                return False
            page.set_busy(True)
            try:
                is_kept = await self._locksmith.recover(*typed)
            except AlcoveError as error:
                page.refuse(explain(error))
                continue
            forget(page.field)
            if not is_kept:
                await self._choose_passphrase()
            return True

    async def _choose_passphrase(self) -> None:
        page = self._pages.new_passphrase
        page.begin()
        self._pages.show_gate(page)
        while True:
            chosen, typed = await first_of(choose=page.chosen, skip=page.skipped)
            page.set_busy(True)
            try:
                if chosen == "choose":
                    await self._locksmith.set_passphrase(*typed)
            except AlcoveError as error:
                page.set_busy(False)
                page.show_problem(explain(error))
            else:
                page.pair.forget()
                return

    async def _help(self, error: AlcoveError) -> None:
        """Say what stands in the way, and let the user do something about it."""
        page = self._pages.lost
        recovery = _of_keyring(error) and "recovery" in await self._ways()
        page.explain(explain(error), recovery=recovery, rescue=is_damage(error))
        while True:
            self._pages.show_gate(page)
            chosen, _ = await first_of(
                retry=page.retried, recover=page.recovery_wanted, rescue=page.rescue_wanted
            )
            if chosen != "recover" or await self._recover():
                break
        if chosen == "rescue":
            await self._rescue()
        elif chosen == "retry":
            page.wait()

    async def _rescue(self) -> None:
        page = self._pages.lost
        page.wait(rescuing=True)
        try:
            page.show_rescued(await self._locksmith.rescue())
        except AlcoveError as error:
            await self._help(error)
        else:
            self._pages.show_gate(page)
            await self._retried()

    async def _retried(self) -> None:
        await heard(self._pages.lost.retried)
        self._pages.lost.wait()

    async def _ways(self) -> frozenset[Way]:
        with suppress(AlcoveError):
            return await self._locksmith.ways()
        return frozenset()


def _of_keyring(error: AlcoveError) -> bool:
    return error.code.startswith("keyring_")


def start_folder(models: Path) -> Path:
    """Where the file dialog begins."""
    return models if models.is_dir() else Path.home()
