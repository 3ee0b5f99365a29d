"""A rescue that finds nothing changes nothing; one that is cut off, or has little, goes on."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.errors import AlcoveError
from app.vault import keys, salvage
from app.vault.connection import connect
from app.vault.locksmith import Locksmith
from app.vault.sidecar import DAMAGED, STORE
from app.vault.store import Vault
from tests.fakes_keyring import MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP
from tests.vault.stores import (
    MINE,
    PAGE_BYTES,
    TITLE,
    Cut,
    code_of,
    files,
    flip_the_middle,
    made,
    opened,
    overwrite,
    rescue_cut_off,
    rescue_refused,
)


def wreck(folder: Path) -> None:
    """Write over all of the store."""
    path = folder / STORE
    overwrite(path, 0, path.stat().st_size // PAGE_BYTES)


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
    flip_the_middle(folder / STORE)
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


@pytest.mark.parametrize("error", [Cut(), PermissionError("in use")], ids=["killed", "failing"])
async def test_a_rescue_cut_off_while_it_moves_takes_the_log_along(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    key = await keys.create_with_passphrase(folder, MINE, cost=CHEAP)
    vault = await Vault.open(folder, key)
    first = await vault.create_conversation("first")
    await vault.close()
    vault = await Vault.open(folder, key)
    await vault.add_message(first.id, None, "user", "in the log")
    torn = tmp_path / "torn"
    shutil.copytree(folder, torn)
    await vault.close()
    assert (torn / f"{STORE}-wal").stat().st_size
    move, happened, step = Path.replace, True, 0
    while happened:
        step += 1
        here = tmp_path / f"cut {step}"
        shutil.copytree(torn, here)
        moved = 0

        def cut(path: Path, target: Path, step: int = step) -> Path:
            nonlocal moved
            if path.name.startswith(STORE):
                moved += 1
                if moved == step:
                    raise error
            return move(path, target)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", cut)
            with suppress(Cut, AlcoveError):
                await Vault.salvage(here, key)
        happened = moved >= step
        if happened:
            saved = await Vault.salvage(here, key)
            assert (saved.conversations, saved.messages) == (1, 1)
        vault = await Vault.open(here, key)
        assert not await vault.integrity()
        await vault.close()
    assert step > 3


async def test_a_store_in_use_is_not_called_unreadable(folder: Path) -> None:
    key = await made(folder, MINE, backup=False)
    holder = connect(folder / STORE, key)
    holder.pragma("locking_mode", "EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    try:
        assert await rescue_refused(folder, key) == "store_busy"
    finally:
        holder.close()


async def test_an_empty_store_is_begun_anew_as_often_as_it_takes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyring()
    await (await Locksmith(folder, keyring).create_keyring()).close()

    for _ in range(2):
        os.truncate(folder / STORE, 0)
        smith = Locksmith(folder, keyring)
        assert await code_of(smith, "") == "store_damaged"
        with rescue_cut_off(monkeypatch):
            await smith.rescue()
        assert (await smith.rescue()).conversations == 0
        await (await smith.open()).close()


async def test_the_log_beside_an_empty_store_stays(folder: Path) -> None:
    key = await made(folder, MINE, backup=False)
    os.truncate(folder / STORE, 0)
    (folder / f"{STORE}-wal").write_bytes(os.urandom(30_000))
    before = files(folder)
    assert await rescue_refused(folder, key) == "rescue_found_nothing"
    assert files(folder) == before


async def test_any_damage_of_the_header_can_be_refused_or_rescued(folder: Path) -> None:
    await made(folder, "", backup=False)
    sound = (folder / STORE).read_bytes()
    for at in range(16, 108):
        for value in (0, 5, 255):
            content = bytearray(sound)
            content[at] = value
            (folder / STORE).write_bytes(content)
            assert isinstance(salvage._has_tables(folder / STORE, None), bool)


async def test_a_clock_that_went_back_hides_nothing_that_was_put_aside(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = await made(folder, MINE, backup=False)
    (folder / DAMAGED / f"{10**14:015d}").mkdir(parents=True)
    (folder / DAMAGED / f"{10**14:015d}" / salvage.FINISHED).touch()

    with rescue_cut_off(monkeypatch):
        await Vault.salvage(folder, key)
    assert (await Vault.salvage(folder, key)).messages == 40
