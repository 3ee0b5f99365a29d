"""The real `keyring` package behind the port: which back end counts, and that none can hang us."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import keyring
import keyring.backends.fail
import keyring.backends.null
import keyring.core
import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.SecretService import Keyring as SecretService

from app.core.errors import AlcoveError
from app.vault.keyring_port import SystemKeyring, describe


class Shelf(KeyringBackend):
    """A back end of a third party, in memory."""

    priority = 0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.gate: threading.Event | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.gate:
            self.gate.wait(30)
        if self.error:
            raise self.error
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


NAME = f"{Shelf.__module__}.Shelf"


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    shelf = Shelf()
    monkeypatch.setattr(keyring.core, "_keyring_backend", shelf)
    yield shelf
    if shelf.gate:
        shelf.gate.set()


async def test_what_is_written_is_read_and_can_be_deleted(shelf: Shelf) -> None:
    port = SystemKeyring()
    (backend,) = await port.backends()
    assert (backend.name, backend.protects) == (NAME, False)
    await port.write(NAME, "id", "value")
    assert shelf.kept == {("Alcove", "id"): "value"}
    assert await port.read(NAME, "id") == "value"
    await port.delete(NAME, "id")
    assert await port.read(NAME, "id") is None


async def test_back_ends_that_keep_nothing_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    for empty in (keyring.backends.fail.Keyring(), keyring.backends.null.Keyring()):  # type: ignore[no-untyped-call]
        monkeypatch.setattr(keyring.core, "_keyring_backend", empty)
        assert await SystemKeyring().backends() == ()


async def test_behind_a_chainer_the_real_ones_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain(ChainerBackend):
        backends = (SecretService(), Shelf())  # type: ignore[no-untyped-call]

    monkeypatch.setattr(keyring.core, "_keyring_backend", Chain())  # type: ignore[no-untyped-call]
    names = [backend.name for backend in await SystemKeyring().backends()]
    assert names == ["keyring.backends.SecretService.Keyring", NAME]


def test_only_known_back_ends_protect() -> None:
    assert describe(SecretService()).protects  # type: ignore[no-untyped-call]
    assert not describe(Shelf()).protects


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (keyring.errors.KeyringLocked("dismissed"), "keyring_locked"),
        (keyring.errors.InitError("dismissed"), "keyring_locked"),
        (keyring.errors.PasswordSetError("no"), "keyring_refused"),
        (RuntimeError("D-Bus went away"), "keyring_refused"),
        (TypeError("third party"), "keyring_refused"),
    ],
)
async def test_every_failure_has_its_code(shelf: Shelf, error: Exception, code: str) -> None:
    shelf.error = error
    with pytest.raises(AlcoveError) as caught:
        await SystemKeyring().read(NAME, "id")
    assert caught.value.code == code


async def test_a_hanging_keyring_is_given_up(shelf: Shelf) -> None:
    shelf.gate = threading.Event()
    with pytest.raises(AlcoveError) as caught:
        await SystemKeyring(limit_seconds=0.05).read(NAME, "id")
    assert caught.value.code == "keyring_timeout"
    hanging = [thread for thread in threading.enumerate() if thread.name == "keyring"]
    assert all(thread.daemon for thread in hanging)


async def test_a_back_end_that_went_away_is_said(shelf: Shelf) -> None:
    with pytest.raises(AlcoveError, match="gone"):
        await SystemKeyring().read("elsewhere.Keyring", "id")
