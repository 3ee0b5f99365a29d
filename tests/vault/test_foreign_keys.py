"""A key that is right for another store changes nothing here, nor does a hopeless rescue."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.core.errors import AlcoveError
from app.vault import keys
from app.vault.locksmith import Locksmith
from app.vault.sidecar import KEYS, STORE
from app.vault.store import Vault
from tests.fakes_keyring import MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP, sha256

TITLE = "A secret garden"
MINE, YOURS = "correct horse", "another horse"
PAGE_BYTES = 4096


async def made(folder: Path, passphrase: str, *, backup: bool = True) -> bytes | None:
    """A store with one chat, and its key; without encryption where there is no passphrase."""
    if not passphrase:
        await keys.create_without(folder)
    key = await keys.create_with_passphrase(folder, passphrase, cost=CHEAP) if passphrase else None
    vault = await Vault.open(folder, key)
    row = await vault.create_conversation(TITLE)
    for number in range(40):
        await vault.add_message(row.id, None, "user", f"message {number} " + "filler " * 250)
    if backup:
        await vault.daily_backup()
    await vault.close()
    return key


def files(folder: Path) -> dict[str, str]:
    """Every file of it, byte for byte."""
    return {
        str(path.relative_to(folder)): sha256(path) for path in folder.rglob("*") if path.is_file()
    }


async def opened(smith: Locksmith, passphrase: str) -> Vault:
    return await (smith.open_passphrase(passphrase) if passphrase else smith.open())


async def code_of(smith: Locksmith, passphrase: str) -> str:
    with pytest.raises(AlcoveError) as caught:
        await opened(smith, passphrase)
    return caught.value.code


def overwrite(path: Path, first: int, pages: int, content: bytes | None = None) -> None:
    with path.open("r+b") as file:
        file.seek(first * PAGE_BYTES)
        file.write(os.urandom(pages * PAGE_BYTES) if content is None else content)


def wreck(folder: Path) -> None:
    """Write over all of the store."""
    path = folder / STORE
    overwrite(path, 0, path.stat().st_size // PAGE_BYTES)


async def rescue_refused(folder: Path, key: bytes | None) -> str:
    with pytest.raises(AlcoveError) as caught:
        await Vault.salvage(folder, key)
    return caught.value.code


@pytest.mark.parametrize("backup", [True, False], ids=["with backups", "without"])
@pytest.mark.parametrize(
    ("mine", "yours", "seen", "refused"),
    [
        (MINE, YOURS, "store_damaged", "rescue_found_nothing"),
        (MINE, "", "store_damaged", "rescue_found_nothing"),
        ("", YOURS, "keys_of_another_store", "keys_of_another_store"),
    ],
)
async def test_the_key_file_of_another_installation(
    folder: Path, tmp_path: Path, backup: bool, mine: str, yours: str, seen: str, refused: str
) -> None:
    await made(folder, mine, backup=backup)
    key = await made(tmp_path / "other", yours)
    right = (folder / KEYS).read_bytes()
    (folder / KEYS).write_bytes((tmp_path / "other" / KEYS).read_bytes())
    before = files(folder)
    smith = Locksmith(folder, NoKeyring())
    for _ in range(2):
        assert await code_of(smith, yours) == seen
        assert files(folder) == before
    assert await rescue_refused(folder, key) == refused
    assert files(folder) == before
    (folder / KEYS).write_bytes(right)
    vault = await opened(smith, mine)
    assert [row.title for row in await vault.conversations()] == [TITLE]
    await vault.close()


async def test_it_stays_refused_where_the_store_is_gone(folder: Path, tmp_path: Path) -> None:
    await made(folder, MINE)
    key = await made(tmp_path / "other", YOURS)
    shutil.copy(tmp_path / "other" / KEYS, folder / KEYS)
    smith = Locksmith(folder, NoKeyring())
    for loss in (lambda: os.truncate(folder / STORE, 0), (folder / STORE).unlink):
        loss()
        before = files(folder)
        assert await code_of(smith, YOURS) == "store_damaged"
        assert await rescue_refused(folder, key) == "rescue_found_nothing"
        assert files(folder) == before


async def test_a_log_that_was_left_beside_it_is_not_touched_either(
    folder: Path, tmp_path: Path
) -> None:
    torn = tmp_path / "torn"
    key = await keys.create_with_passphrase(folder, MINE, cost=CHEAP)
    vault = await Vault.open(folder, key)
    await vault.create_conversation("before")
    shutil.copytree(folder, torn)
    await vault.close()
    await made(tmp_path / "other", YOURS)
    right = (torn / KEYS).read_bytes()
    shutil.copy(tmp_path / "other" / KEYS, torn / KEYS)
    before = files(torn)
    assert await code_of(Locksmith(torn, NoKeyring()), YOURS) == "store_damaged"
    after = files(torn)
    after["alcove.db-shm"] = before["alcove.db-shm"]  # SQLite makes it anew from the log
    assert after == before
    (torn / KEYS).write_bytes(right)
    vault = await Vault.open(torn, key)
    assert [row.title for row in await vault.conversations()] == ["before"]
    await vault.close()


async def test_a_rescue_that_was_cut_off_is_not_finished_with_another_key(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = await made(folder, MINE, backup=False)
    other = await made(tmp_path / "other", YOURS)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.vault.salvage.put_in_place", cut)
        with pytest.raises(KeyboardInterrupt):
            await Vault.salvage(folder, key)
    right = (folder / KEYS).read_bytes()
    shutil.copy(tmp_path / "other" / KEYS, folder / KEYS)
    before = files(folder)
    assert await rescue_refused(folder, other) == "rescue_found_nothing"
    assert files(folder) == before
    (folder / KEYS).write_bytes(right)
    assert (await Vault.salvage(folder, key)).messages == 40


@pytest.mark.parametrize("mine", [MINE, ""], ids=["encrypted", "plain"])
async def test_a_lost_first_page_is_damage_and_a_backup_mends_it(folder: Path, mine: str) -> None:
    await made(folder, mine)
    overwrite(folder / STORE, 0, 1)
    smith = Locksmith(folder, NoKeyring())
    assert await code_of(smith, mine) == "store_damaged"
    assert (await smith.rescue()).messages == 40
    vault = await opened(smith, mine)
    assert [row.title for row in await vault.conversations()] == [TITLE]
    await vault.close()


@pytest.mark.parametrize("mine", [MINE, ""], ids=["encrypted", "plain"])
async def test_without_a_backup_it_is_left_as_it_is(folder: Path, mine: str) -> None:
    key = await made(folder, mine, backup=False)
    overwrite(folder / STORE, 0, 1)
    before = files(folder)
    smith = Locksmith(folder, NoKeyring())
    assert await code_of(smith, mine) == "store_damaged"
    assert await rescue_refused(folder, key) == "rescue_found_nothing"
    assert files(folder) == before


async def test_where_another_page_is_lost_the_rows_around_it_are_saved(folder: Path) -> None:
    key = await made(folder, MINE, backup=False)
    middle = (folder / STORE).stat().st_size // PAGE_BYTES // 2
    overwrite(folder / STORE, middle, 1)
    assert 0 < (await Vault.salvage(folder, key)).messages <= 40


@pytest.mark.parametrize("mine", [MINE, ""], ids=["encrypted", "plain"])
async def test_a_store_without_one_page_left_comes_back_from_its_backup(
    folder: Path, mine: str
) -> None:
    await made(folder, mine)
    wreck(folder)
    smith = Locksmith(folder, NoKeyring())
    assert await code_of(smith, mine) == "store_damaged"
    assert (await smith.rescue()).messages == 40


async def test_a_store_of_zeros_is_damage_not_another_ones(folder: Path) -> None:
    key = await made(folder, MINE, backup=False)
    size = (folder / STORE).stat().st_size
    overwrite(folder / STORE, 0, 0, bytes(size))
    assert await code_of(Locksmith(folder, NoKeyring()), MINE) == "store_damaged"
    assert await rescue_refused(folder, key) == "rescue_found_nothing"


async def test_an_empty_file_with_nothing_else_may_begin_anew(folder: Path) -> None:
    keyring = MemoryKeyring()
    await (await Locksmith(folder, keyring).create_keyring()).close()
    os.truncate(folder / STORE, 0)
    smith = Locksmith(folder, keyring)
    assert await code_of(smith, "") == "store_damaged"
    assert (await smith.rescue()).conversations == 0
    await (await smith.open()).close()
