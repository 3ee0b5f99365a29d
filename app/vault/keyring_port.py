"""The system's keyring behind a time limit: which back ends there are, read, write, delete."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.core.errors import OutsideError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Alcove"
LIMIT_SECONDS = 10.0
_T = TypeVar("_T")
_EMPTY = ("keyring.backends.fail", "keyring.backends.null")
_PROTECTING = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Modules of the back ends that encrypt under the user's login; all others count as open files."""


@dataclass(frozen=True, slots=True)
class Backend:
    """One keyring by the full name of its class; `protects` says whether it encrypts."""

    name: str
    protects: bool


class KeyringPort(Protocol):
    """What key custody needs of a keyring.

    Each call raises OutsideError: `keyring_timeout` after ten seconds, `keyring_locked` when the
    user closed its dialog, `keyring_refused` for everything else.
    """

    async def backends(self) -> tuple[Backend, ...]:
        """The keyrings that can hold something, best first; empty when there is none."""

    async def read(self, backend: str, name: str) -> str | None:
        """What `backend` holds under `name`, or None."""

    async def write(self, backend: str, name: str, value: str) -> None:
        """Keep `value` in `backend` under `name`."""

    async def delete(self, backend: str, name: str) -> None:
        """Remove what is under `name`."""


class SystemKeyring:
    """The `keyring` package, imported at the first use, each call on a daemon thread."""

    def __init__(self, service: str = SERVICE, limit_seconds: float = LIMIT_SECONDS) -> None:
        self._service = service
        self._limit = limit_seconds

    async def backends(self) -> tuple[Backend, ...]:
        """See `KeyringPort`."""
        return await self._limited("", lambda: tuple(describe(found) for found in _usable()))

    async def read(self, backend: str, name: str) -> str | None:
        """See `KeyringPort`."""
        return await self._limited(
            backend, lambda: _named(backend).get_password(self._service, name)
        )

    async def write(self, backend: str, name: str, value: str) -> None:
        """See `KeyringPort`."""
        await self._limited(
            backend, lambda: _named(backend).set_password(self._service, name, value)
        )

    async def delete(self, backend: str, name: str) -> None:
        """See `KeyringPort`."""
        await self._limited(backend, lambda: _named(backend).delete_password(self._service, name))

    async def _limited(self, backend: str, call: Callable[[], _T]) -> _T:
        try:
            return await asyncio.wait_for(_on_daemon(call), self._limit)
        except TimeoutError as error:
            raise OutsideError("keyring_timeout", backend=backend, seconds=self._limit) from error
        except (OutsideError, asyncio.CancelledError):
            raise
        except Exception as error:
            # Back ends raise whatever D-Bus, Win32 or a third party raises.
            locked = type(error).__name__ in {"KeyringLocked", "InitError"}
            code = "keyring_locked" if locked else "keyring_refused"
            raise OutsideError(code, backend=backend, detail=type(error).__name__) from error


def describe(backend: KeyringBackend) -> Backend:
    """The back end's full name, and whether it is one of those known to encrypt."""
    kind = type(backend)
    protects = any(
        kind.__module__ == module or kind.__module__.startswith(module + ".")
        for module in _PROTECTING
    )
    return Backend(f"{kind.__module__}.{kind.__qualname__}", protects)


def _usable() -> list[KeyringBackend]:
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    # The chainer only passes on to others; the one that keeps the key has to be known by name.
    links = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    return [link for link in links if not type(link).__module__.startswith(_EMPTY)]


def _named(name: str) -> KeyringBackend:
    for backend in _usable():
        if describe(backend).name == name:
            return backend
    raise OutsideError("keyring_refused", backend=name, detail="gone")


async def _on_daemon(call: Callable[[], _T]) -> _T:
    # Not an executor: the interpreter waits for those at its end, and a keyring may hang for ever.
    loop = asyncio.get_running_loop()
    future: asyncio.Future[_T] = loop.create_future()

    def settle(result: _T | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]  # of `call`, where no error is

    def work() -> None:
        result: _T | None = None
        failed: BaseException | None = None
        try:
            result = call()
        except Exception as error:  # noqa: BLE001 - handed on to the one who awaits
            failed = error
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, result, failed)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    return await future
