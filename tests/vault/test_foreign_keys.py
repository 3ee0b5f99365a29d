"""A key that is right for another store changes nothing here."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.vault import keys
from app.vault.locksmith import Locksmith
from app.vault.sidecar import COPY, DAMAGED, KEYS, OTHER, STORE
from app.vault.store import Vault
from app.vault.wrapping import new_recovery_phrase
from tests.fakes_keyring import MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP
from tests.vault.stores import (
    MINE,
    TITLE,
    YOURS,
    code_of,
    files,
    made,
    opened,
    overwrite,
    rescue_cut_off,
    rescue_refused,
)


@pytest.mark.parametrize("backup", [True, False], ids=["with backups", "without"])
@pytest.mark.parametrize(("mine", "yours"), [(MINE, YOURS), (MINE, ""), ("", YOURS)])
async def test_the_key_file_of_another_installation(
    folder: Path, tmp_path: Path, backup: bool, mine: str, yours: str
) -> None:
    await made(folder, mine, backup=backup)
    key = await made(tmp_path / "other", yours)
    right = (folder / KEYS).read_bytes()
    (folder / KEYS).write_bytes((tmp_path / "other" / KEYS).read_bytes())
    seen = refused = "keys_of_another_store"
    if mine:
        seen, refused = "store_damaged", "rescue_found_nothing"
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

    with rescue_cut_off(monkeypatch):
        await Vault.salvage(folder, key)
    right = (folder / KEYS).read_bytes()
    shutil.copy(tmp_path / "other" / KEYS, folder / KEYS)
    before = files(folder)
    assert await rescue_refused(folder, other) == "rescue_found_nothing"
    assert files(folder) == before
    (folder / KEYS).write_bytes(right)
    assert (await Vault.salvage(folder, key)).messages == 40


async def test_a_merged_folder_of_another_installation_is_not_rescued_with_its_backup(
    folder: Path, tmp_path: Path
) -> None:
    await made(folder, MINE)
    other = tmp_path / "other"
    key = await made(other, YOURS)
    right = (folder / KEYS).read_bytes()
    shutil.copy(other / KEYS, folder / KEYS)
    for backup in (other / "backups").iterdir():
        shutil.copy(backup, folder / "backups" / f"{backup.stem}-9.db")
    before = files(folder)
    assert await rescue_refused(folder, key) == "keys_of_another_store"
    assert files(folder) == before
    (folder / KEYS).write_bytes(right)
    await (await opened(Locksmith(folder, NoKeyring()), MINE)).close()


async def test_chats_that_were_put_aside_are_not_left_for_an_empty_store(
    folder: Path, tmp_path: Path
) -> None:
    await made(folder, MINE)
    overwrite(folder / STORE, 0, 1)
    smith = Locksmith(folder, NoKeyring())
    assert await code_of(smith, MINE) == "store_damaged"
    await smith.rescue()
    shutil.rmtree(folder / "backups")
    (folder / STORE).unlink()
    key = await made(tmp_path / "other", YOURS)
    shutil.copy(tmp_path / "other" / KEYS, folder / KEYS)
    (folder / COPY).unlink()
    assert any((folder / DAMAGED).iterdir())
    assert await rescue_refused(folder, key) == "rescue_found_nothing"
    assert not (folder / STORE).exists()


async def test_the_right_passphrase_at_the_wrong_file_is_told_of_the_file(
    folder: Path, tmp_path: Path
) -> None:
    await made(folder, MINE)
    await made(tmp_path / "other", YOURS)
    shutil.copy(tmp_path / "other" / KEYS, folder / KEYS)
    smith = Locksmith(folder, NoKeyring())
    assert await code_of(smith, MINE) == "keys_of_another_store"
    assert await code_of(smith, "mistyped") == "wrong_passphrase"
    shutil.copy(folder / COPY, folder / KEYS)
    await (await opened(smith, MINE)).close()
    assert await code_of(smith, "mistyped") == "wrong_passphrase"


async def test_a_copy_of_other_chats_is_kept_but_asks_for_nothing(
    folder: Path, tmp_path: Path
) -> None:
    await made(folder, MINE)
    await made(tmp_path / "other", YOURS)
    left = (tmp_path / "other" / KEYS).read_bytes()
    (folder / COPY).write_bytes(left)
    await (await opened(Locksmith(folder, NoKeyring()), MINE)).close()
    assert (folder / OTHER).read_bytes() == left
    assert (folder / COPY).read_bytes() == (folder / KEYS).read_bytes()

    shutil.rmtree(tmp_path / "other")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / COPY).write_bytes(left)
    smith = Locksmith(tmp_path / "other", NoKeyring())
    assert await smith.state() == "fresh_no_keyring"
    await (await smith.create_passphrase(MINE)).close()
    assert (tmp_path / "other" / OTHER).read_bytes() == left


async def foreign_copy(folder: Path, tmp_path: Path) -> None:
    """As an old data folder leaves it that was put over that of a first start."""
    await made(tmp_path / "other", YOURS)
    shutil.copy(tmp_path / "other" / KEYS, folder / COPY)


async def test_a_foreign_copy_is_in_nobodys_way(folder: Path, tmp_path: Path) -> None:
    keyring, phrase = MemoryKeyring(), new_recovery_phrase()
    key = await keys.create_with_keyring(folder, keyring)
    await keys.add_recovery(folder, key, phrase, cost=CHEAP)
    await (await Vault.open(folder, key)).close()
    await foreign_copy(folder, tmp_path)
    keyring.entries.clear()
    smith = Locksmith(folder, keyring)
    assert await code_of(smith, "") == "keyring_entry_missing"
    assert await smith.recover(phrase)
    await (await smith.open()).close()


@pytest.mark.parametrize("damage", ["a page", "the first page", "the store"])
async def test_a_right_key_rescues_beside_a_foreign_copy(
    folder: Path, tmp_path: Path, damage: str
) -> None:
    await made(folder, MINE)
    await foreign_copy(folder, tmp_path)
    if damage == "a page":
        await Locksmith(folder, NoKeyring()).note_damage()
    elif damage == "the first page":
        overwrite(folder / STORE, 0, 1)
    else:
        (folder / STORE).unlink()
    smith = Locksmith(folder, NoKeyring())
    assert await code_of(smith, MINE) == "store_damaged"
    assert (await smith.rescue()).messages == 40


@pytest.mark.parametrize(("mine", "before"), [("", YOURS), (MINE, "")], ids=["plain", "encrypted"])
async def test_a_copy_from_before_the_encryption_was_changed_leads_nowhere(
    folder: Path, tmp_path: Path, mine: str, before: str
) -> None:
    await made(folder, mine)
    await made(tmp_path / "other", before)
    right = (folder / KEYS).read_bytes()
    shutil.copy(tmp_path / "other" / KEYS, folder / COPY)
    (folder / KEYS).unlink()
    smith = Locksmith(folder, NoKeyring())
    assert await smith.state() == ("lost" if mine else "open")
    if mine:
        (folder / KEYS).write_bytes(right)
    vault = await opened(smith, mine)
    assert [row.title for row in await vault.conversations()] == [TITLE]
    await vault.close()
    assert (folder / COPY).read_bytes() == (folder / KEYS).read_bytes()


async def test_one_damaged_backup_does_not_speak_for_a_foreign_copy(
    folder: Path, tmp_path: Path
) -> None:
    key = await made(folder, MINE)
    (backup,) = (folder / "backups").iterdir()
    for day in ("2001-01-01", "2001-01-02"):
        shutil.copy(backup, backup.with_name(f"alcove-{day}.db"))
    overwrite(folder / "backups" / "alcove-2001-01-01.db", 0, 1)
    overwrite(folder / STORE, 0, 1)
    await foreign_copy(folder, tmp_path)
    assert (await Vault.salvage(folder, key)).messages == 40
