"""Opens, creates and rescues the store by the way its key is kept: what a front end asks for."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Literal

from app.core.errors import AlcoveError, BugError, OutsideError, UserError
from app.vault import keys, salvage, sidecar
from app.vault.key_record import SlotKind
from app.vault.keyring_port import KeyringPort
from app.vault.rows import Salvaged
from app.vault.sidecar import STORE
from app.vault.store import Vault
from app.vault.wrapping import new_recovery_phrase

LockState = Literal["open", "needs_passphrase", "fresh", "fresh_no_keyring", "lost"]
"""`open`: the keyring, the user's choice of no encryption or a key that was found already opens it
without a question."""
Protection = Literal["keyring", "passphrase", "none"]


class Locksmith:
    """The key custody of one data folder.

    A key that was found is held until the store is open, so that a damaged store can be rescued
    without a second question.
    """

    def __init__(self, folder: Path, keyring: KeyringPort) -> None:
        self._folder, self._keyring = folder, keyring
        self._found: bytes | None = None
        self._changing = asyncio.Lock()
        """One change of the key record at a time: each reads it, takes a second, and writes it."""
        self._offered = False
        self.offers_rescue = True
        """Whether damage that was noted is told before the store is opened. A front end that has
        no rescue to offer leaves the note to one that has, and opens."""
        self.protection: Protection = "keyring"
        self.has_recovery = False
        """Whether a recovery phrase was made; known once the store is open."""

    async def state(self) -> LockState:
        """What has to happen before there is a store. Raises `keys_damaged`."""
        await self._forget_foreign()
        found = await asyncio.to_thread(keys.state, self._folder)
        match found.kind:
            case "keyring" | "none":
                return "open"
            case "passphrase":
                return "open" if self._found is not None else "needs_passphrase"
            case "lost":
                return "lost"
        protecting = [backend for backend in await self._keyring.backends() if backend.protects]
        return "fresh" if protecting else "fresh_no_keyring"

    async def ways(self) -> frozenset[SlotKind]:
        """All ways to the key that are written down. Raises `keys_damaged`."""
        return frozenset((await asyncio.to_thread(keys.state, self._folder)).slots)

    async def keyrings(self) -> list[str]:
        """The names of the keyrings that answer here, and whether they protect."""
        return [
            backend.name if backend.protects else f"{backend.name} (does not protect)"
            for backend in await self._keyring.backends()
        ]

    async def open(self) -> Vault:
        """Open without a question. Raises those of `unlock_with_keyring` and `Vault.open`."""
        if "none" in await self.ways():
            return await self._opened(None)
        key = self._found or await keys.unlock_with_keyring(self._folder, self._keyring)
        return await self._opened(key)

    async def open_passphrase(self, passphrase: str) -> Vault:
        """Open by the passphrase, or by the recovery phrase typed in its place.

        Raises those of `unlock_with_words` and `Vault.open`.
        """
        return await self._opened(await keys.unlock_with_words(self._folder, passphrase))

    async def create_keyring(self) -> Vault:
        """A new store whose key lies in the system's keyring."""
        return await self._opened(await keys.create_with_keyring(self._folder, self._keyring))

    async def create_passphrase(self, passphrase: str) -> Vault:
        """A new store whose key a passphrase wraps."""
        return await self._opened(await keys.create_with_passphrase(self._folder, passphrase))

    async def create_plain(self) -> Vault:
        """A new store without encryption: only ever the user's plain choice."""
        await keys.create_without(self._folder)
        return await self._opened(None)

    async def recover(self, phrase: str) -> bool:
        """Find the key by the recovery phrase, for `open`; raises `wrong_recovery`.

        True where the keyring that should hold it holds it again; else a passphrase is wanted.
        """
        key = self._found = await keys.unlock_with_recovery(self._folder, phrase)
        if "keyring" not in await self.ways():
            return False
        try:
            async with self._changing:
                await keys.add_keyring(self._folder, key, self._keyring)
        except OutsideError:
            return False
        return True

    async def set_passphrase(self, passphrase: str) -> None:
        """After `recover`: from now on the passphrase opens the store, and no keyring does."""
        async with self._changing:
            await keys.only_passphrase(self._folder, self._in_hand(), passphrase)

    async def change_passphrase(self, old: str, new: str) -> None:
        """Another passphrase; the recovery phrase may stand for the old one.

        Raises `wrong_passphrase`, `passphrase_empty`.
        """
        async with self._changing:
            key = await keys.unlock_with_words(self._folder, old)
            await keys.add_passphrase(self._folder, key, new)

    async def prove(self, passphrase: str) -> None:
        """See that the key can be had, as `keep_phrase` will want it; see there."""
        await self._proved(passphrase)

    def new_phrase(self) -> str:
        """A recovery phrase, which opens nothing until `keep_phrase`."""
        return new_recovery_phrase()

    async def keep_phrase(self, phrase: str, passphrase: str) -> None:
        """Let `phrase` open the store, in place of an earlier one.

        The passphrase is wanted where there is one: a moment at an unlocked window is not enough.
        Raises `wrong_passphrase` and those of `unlock_with_keyring`.
        """
        async with self._changing:
            await keys.add_recovery(self._folder, await self._proved(passphrase), phrase)
        self.has_recovery = True

    async def note_damage(self) -> None:
        """Let the next `open` raise `store_damaged`, so that a rescue is offered.

        Each run is told once, until a rescue succeeded or the store was opened all the same.
        """
        await asyncio.to_thread(salvage.note, self._folder)

    async def rescue(self) -> Salvaged:
        """After `store_damaged`: put the file aside and save what can be, for `open`.

        Cancelled, it ends its work first: the next start must not meet it halfway.
        """
        key = None if "none" in await self.ways() else self._in_hand()
        work = asyncio.ensure_future(Vault.salvage(self._folder, key))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            with suppress(AlcoveError):
                await work
            raise

    async def _proved(self, passphrase: str) -> bytes:
        if "passphrase" in await self.ways():
            return await keys.unlock_with_words(self._folder, passphrase)
        return await keys.unlock_with_keyring(self._folder, self._keyring)

    async def _forget_foreign(self) -> None:
        """A key that `keys.json` does not lead to any more: the right file was put back."""
        if self._found is not None:
            fits = await asyncio.to_thread(sidecar.fit, self._folder, self._found)
            if fits == "wrong":
                self._found = None

    def _in_hand(self) -> bytes:
        if self._found is None:
            raise BugError("key_not_in_hand")
        return self._found

    async def _opened(self, key: bytes | None) -> Vault:
        self._found = key
        if self.offers_rescue:
            await self._tell_damage()
        try:
            vault = await Vault.open(self._folder, key)
        except UserError:
            self._found = None
            raise
        self._found = None
        await self._settled(key)
        slots = await self.ways()
        self.has_recovery = "recovery" in slots
        self.protection = _protection(slots)
        return vault

    async def _tell_damage(self) -> None:
        if not self._offered and await asyncio.to_thread(salvage.was_noted, self._folder):
            self._offered = True
            raise OutsideError("store_damaged", path=str(self._folder / STORE), detail="")

    async def _settled(self, key: bytes | None) -> None:
        """The key has opened the store: what was noted of it is over, and its file is sound."""
        if self._offered:
            await asyncio.to_thread(salvage.forget, self._folder)
            self._offered = False
        async with self._changing:
            await asyncio.to_thread(sidecar.heal, self._folder, key)


def _protection(slots: frozenset[SlotKind]) -> Protection:
    if "none" in slots:
        return "none"
    return "keyring" if "keyring" in slots else "passphrase"
