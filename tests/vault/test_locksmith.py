"""The locksmith knows what has to happen before there is a store, and opens it that way."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.vault import keys
from app.vault.keys import KEYS, STORE
from app.vault.locksmith import Locksmith
from app.vault.store import Vault
from tests.fakes_keyring import PLAINTEXT, SECRET_SERVICE, MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP, holding


@pytest.fixture
def keyring() -> MemoryKeyring:
    """One that encrypts."""
    return MemoryKeyring()


@pytest.fixture
def smith(folder: Path, keyring: MemoryKeyring) -> Locksmith:
    """Of a folder that is not there yet."""
    return Locksmith(folder, keyring)


async def with_a_title(vault: Vault) -> None:
    await vault.create_conversation("A secret garden")
    await vault.close()


async def titles(vault: Vault) -> list[str]:
    found = [row.title for row in await vault.conversations()]
    await vault.close()
    return found


@pytest.mark.parametrize(
    ("keyring", "state"),
    [
        (MemoryKeyring(), "fresh"),
        (MemoryKeyring(PLAINTEXT, SECRET_SERVICE), "fresh"),
        (MemoryKeyring(PLAINTEXT), "fresh_no_keyring"),
        (NoKeyring(), "fresh_no_keyring"),
    ],
)
async def test_a_new_user(folder: Path, keyring: MemoryKeyring, state: str) -> None:
    assert await Locksmith(folder, keyring).state() == state
    assert not folder.exists()


async def test_with_a_keyring_it_opens_without_a_question(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    again = Locksmith(folder, keyring)
    assert await again.state() == "open"
    assert await titles(await again.open()) == ["A secret garden"]
    assert again.protection == "keyring"
    assert holding(folder, "secret garden") == []


async def test_with_a_passphrase_it_asks(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, "correct horse", cost=CHEAP)
    await with_a_title(await Vault.open(folder, key))
    smith = Locksmith(folder, NoKeyring())
    assert await smith.state() == "needs_passphrase"
    with pytest.raises(UserError, match="wrong_passphrase"):
        await smith.open_passphrase("wrong horse")
    assert await titles(await smith.open_passphrase("correct horse")) == ["A secret garden"]
    assert smith.protection == "passphrase"


async def test_making_one_with_a_passphrase(smith: Locksmith, folder: Path) -> None:
    await with_a_title(await smith.create_passphrase("correct horse"))
    assert smith.protection == "passphrase"
    assert await smith.state() == "needs_passphrase"
    assert holding(folder, "secret garden") == holding(folder, "correct horse") == []


async def test_without_encryption_by_choice(folder: Path) -> None:
    smith = Locksmith(folder, NoKeyring())
    await with_a_title(await smith.create_plain())
    assert smith.protection == "none"
    again = Locksmith(folder, NoKeyring())
    assert await again.state() == "open"
    assert await titles(await again.open()) == ["A secret garden"]
    assert again.protection == "none"


async def test_keys_that_are_gone_are_never_made_anew(
    smith: Locksmith, folder: Path, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    (folder / KEYS).unlink()
    assert await smith.state() == "lost"
    store = (folder / STORE).read_bytes()
    for verb in (smith.create_keyring, smith.create_plain, smith.open):
        with pytest.raises(AlcoveError):
            await verb()
    with pytest.raises(UserError, match="key_would_be_lost"):
        await smith.create_passphrase("correct horse")
    assert (folder / STORE).read_bytes() == store


async def test_a_second_store_is_never_made_over_the_first(smith: Locksmith) -> None:
    await with_a_title(await smith.create_keyring())
    for verb in (smith.create_keyring, smith.create_plain):
        with pytest.raises(UserError, match="key_would_be_lost"):
            await verb()
    assert await titles(await smith.open()) == ["A secret garden"]


async def test_damaged_keys_are_told(smith: Locksmith, folder: Path) -> None:
    await with_a_title(await smith.create_keyring())
    (folder / KEYS).write_bytes(b"{")
    with pytest.raises(OutsideError, match="keys_damaged"):
        await smith.state()


async def test_no_unprotecting_keyring_is_used(folder: Path) -> None:
    keyring = MemoryKeyring(PLAINTEXT)
    with pytest.raises(OutsideError, match="keyring_unprotected"):
        await Locksmith(folder, keyring).create_keyring()
    assert keyring.entries == {}


async def test_a_keyring_that_hangs_is_told_and_works_later(
    smith: Locksmith, keyring: MemoryKeyring
) -> None:
    await with_a_title(await smith.create_keyring())
    keyring.error = OutsideError("keyring_timeout", backend="x", seconds=10.0)
    assert await smith.state() == "open"
    with pytest.raises(OutsideError, match="keyring_timeout"):
        await smith.open()
    keyring.error = None
    assert await titles(await smith.open()) == ["A secret garden"]


async def test_keyrings_by_name_and_whether_they_protect(folder: Path) -> None:
    found = await Locksmith(folder, MemoryKeyring(SECRET_SERVICE, PLAINTEXT)).keyrings()
    assert found == [SECRET_SERVICE.name, f"{PLAINTEXT.name} (does not protect)"]
