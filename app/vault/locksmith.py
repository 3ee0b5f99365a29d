"""Opens or creates the store by the way its key is kept: what a front end asks at its start."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Literal

from app.vault import keys
from app.vault.keyring_port import KeyringPort
from app.vault.store import Vault

LockState = Literal["open", "needs_passphrase", "fresh", "fresh_no_keyring", "lost"]
"""`open`: the keyring or the user's choice of no encryption opens it without a question."""
Protection = Literal["keyring", "passphrase", "none"]


class Locksmith:
    """The key custody of one data folder."""

    def __init__(self, folder: Path, keyring: KeyringPort) -> None:
        self._folder, self._keyring = folder, keyring
        self.protection: Protection = "keyring"

    async def state(self) -> LockState:
        """What has to happen before there is a store. Raises `keys_damaged`."""
        found = await asyncio.to_thread(keys.state, self._folder)
        match found.kind:
            case "keyring" | "none":
                return "open"
            case "passphrase":
                return "needs_passphrase"
            case "lost":
                return "lost"
        protecting = [backend for backend in await self._keyring.backends() if backend.protects]
        return "fresh" if protecting else "fresh_no_keyring"

    async def keyrings(self) -> list[str]:
        """The names of the keyrings that answer here, and whether they protect."""
        return [
            backend.name if backend.protects else f"{backend.name} (does not protect)"
            for backend in await self._keyring.backends()
        ]

    async def open(self) -> Vault:
        """Open without a question. Raises those of `unlock_with_keyring` and `Vault.open`."""
        found = await asyncio.to_thread(keys.state, self._folder)
        if found.kind == "none":
            return await self._opened(None, "none")
        key = await keys.unlock_with_keyring(self._folder, self._keyring)
        return await self._opened(key, "keyring")

    async def open_passphrase(self, passphrase: str) -> Vault:
        """Raises `wrong_passphrase`."""
        key = await keys.unlock_with_passphrase(self._folder, passphrase)
        return await self._opened(key, "passphrase")

    async def create_keyring(self) -> Vault:
        """A new store whose key lies in the system's keyring."""
        key = await keys.create_with_keyring(self._folder, self._keyring)
        return await self._opened(key, "keyring")

    async def create_passphrase(self, passphrase: str) -> Vault:
        """A new store whose key a passphrase wraps."""
        key = await keys.create_with_passphrase(self._folder, passphrase)
        return await self._opened(key, "passphrase")

    async def create_plain(self) -> Vault:
        """A new store without encryption: only ever the user's plain choice."""
        await keys.create_without(self._folder)
        return await self._opened(None, "none")

    async def _opened(self, key: bytes | None, protection: Protection) -> Vault:
        vault = await Vault.open(self._folder, key)
        self.protection = protection
        return vault
