"""The user's hub token: kept in the system's keyring, nowhere else, and never shown in a log."""

from __future__ import annotations

import re
from typing import Protocol

from app.core.errors import OutsideError, UserError
from app.network.hosts import origin_of

NAME = "hub-token"
"""The entry's name begins with it; the hub's origin follows."""
_SHAPE = re.compile(r"[!-~]{8,200}")


class Keeper(Protocol):
    """One keyring of the system, as `vault.keyring_port.KeyringPort` names it."""

    @property
    def name(self) -> str: ...

    @property
    def protects(self) -> bool: ...


class Keyring(Protocol):
    """What is needed of `vault.keyring_port.KeyringPort`; each call may raise OutsideError."""

    async def backends(self) -> tuple[Keeper, ...]: ...

    async def read(self, backend: str, name: str) -> str | None: ...

    async def write(self, backend: str, name: str, value: str) -> None: ...

    async def delete(self, backend: str, name: str) -> None: ...


class HubToken:
    """Where the token of the hub at `endpoint` is: each hub has its own, none learns another's.

    `get` remembers what it read, so the keyring asks once at most. Raises OutsideError
    `host_refused` or `not_https` for an endpoint that is no address.
    """

    def __init__(self, keyring: Keyring, endpoint: str) -> None:
        self._keyring = keyring
        self._name = f"{NAME} {origin_of(endpoint)}"
        self._known: str | None = None

    async def get(self) -> str:
        """The token, or "" when there is none; raises OutsideError of the keyring."""
        if self._known is None:
            self._known = await self._read()
        return self._known

    async def set(self, token: str) -> None:
        """Keep `token`.

        Raises UserError `hub_token_shape` when it cannot be one, OutsideError
        `hub_token_no_keyring` when nothing here would encrypt it, or the keyring's own.
        """
        token = token.strip()
        if not _SHAPE.fullmatch(token):
            raise UserError("hub_token_shape")
        backends = [found for found in await self._keyring.backends() if found.protects]
        if not backends:
            raise OutsideError("hub_token_no_keyring")
        await self._keyring.write(backends[0].name, self._name, token)
        self._known = token

    async def forget(self) -> None:
        """Remove this hub's token from every keyring that has it."""
        self._known = ""
        for backend in await self._keyring.backends():
            if await self._keyring.read(backend.name, self._name):
                await self._keyring.delete(backend.name, self._name)

    async def _read(self) -> str:
        for backend in await self._keyring.backends():
            untrusted_token = await self._keyring.read(backend.name, self._name)
            if untrusted_token and _SHAPE.fullmatch(untrusted_token):
                return untrusted_token
        return ""

    def __repr__(self) -> str:
        return "HubToken()"
