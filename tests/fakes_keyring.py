"""A keyring in memory, with the failures that real ones have."""

from __future__ import annotations

from app.core.errors import AlcoveError
from app.vault.keyring_port import Backend

SECRET_SERVICE = Backend("keyring.backends.SecretService.Keyring", protects=True)
KWALLET = Backend("keyring.backends.kwallet.DBusKeyring", protects=True)
PLAINTEXT = Backend("keyrings.alt.file.PlaintextKeyring", protects=False)


class MemoryKeyring:
    """Holds values by (back end, name); `error` is raised by every call when it is set."""

    def __init__(self, *backends: Backend) -> None:
        self.available = backends or (SECRET_SERVICE,)
        self.entries: dict[tuple[str, str], str] = {}
        self.error: AlcoveError | None = None

    async def backends(self) -> tuple[Backend, ...]:
        """Those available, best first."""
        self._fail()
        return self.available

    async def read(self, backend: str, name: str) -> str | None:
        """The value, or None."""
        self._fail()
        return self.entries.get((backend, name))

    async def write(self, backend: str, name: str, value: str) -> None:
        """Keep a value."""
        self._fail()
        self.entries[backend, name] = value

    async def delete(self, backend: str, name: str) -> None:
        """Remove a value."""
        self._fail()
        self.entries.pop((backend, name), None)

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


class NoKeyring(MemoryKeyring):
    """A computer without any keyring."""

    def __init__(self) -> None:
        super().__init__()
        self.available = ()
