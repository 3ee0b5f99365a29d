"""Backups, and what is saved when the file is damaged; the damaged file is always kept."""

from __future__ import annotations

import os
from pathlib import Path

import apsw
import pytest

from app.core.errors import AlcoveError, OutsideError
from app.vault import index, keys, salvage
from app.vault.connection import connect
from app.vault.store import Vault
from tests.vault.conftest import CHEAP, KEY, Clock, sha256
from tests.vault.stores import flip_the_middle, rescue_cut_off

MESSAGES = 400


async def filled(folder: Path, key: bytes | None, count: int = MESSAGES) -> None:
    """One conversation with `count` messages of about half a page."""
    vault = await Vault.open(folder, key)
    row = await vault.create_conversation("long one")
    parent = None
    for number in range(count):
        text = f"message {number} " + "filler " * 250
        parent = (await vault.add_message(row.id, parent, "user", text)).id
    await vault.set_setting("kept", b"yes")
    await vault.close()


async def test_a_damaged_page_is_noticed(folder: Path) -> None:
    await filled(folder, KEY)
    flip_the_middle(folder / "alcove.db")
    vault = await Vault.open(folder, KEY)
    assert await vault.integrity() != ()
    with pytest.raises(OutsideError) as caught:
        await vault.messages(1)
    assert caught.value.code == "store_damaged"
    await vault.close()


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
async def test_rows_around_a_damaged_page_are_saved(folder: Path, key: bytes | None) -> None:
    await filled(folder, key)
    flip_the_middle(folder / "alcove.db")
    before = sha256(folder / "alcove.db")
    saved = await Vault.salvage(folder, key)
    assert saved.aside is not None
    assert sha256(saved.aside / "alcove.db") == before
    assert saved.backup is None
    assert saved.conversations == 1
    assert MESSAGES - 60 < saved.messages <= MESSAGES
    vault = await Vault.open(folder, key)
    assert await vault.integrity() == ()
    messages = await vault.messages(1)
    assert len(messages) == saved.messages
    ids = {message.id for message in messages}
    assert all(message.parent in ids for message in messages[1:])
    assert (await vault.conversation(1)).leaf in ids
    assert len(await vault.search("filler", limit=1_000)) == saved.messages
    await vault.add_message(1, messages[-1].id, "user", "life goes on")
    await vault.close()


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
async def test_folders_choices_and_what_was_asked_are_saved_too(
    folder: Path, key: bytes | None
) -> None:
    vault = await Vault.open(folder, key)
    inside, row = await vault.create_folder("Work"), await vault.create_conversation("titled")
    await vault.rename_conversation(row.id, "Better", "model")
    await vault.move_conversation(row.id, inside.id)
    await vault.set_choices(row.id, '{"preset": "code"}')
    question = await vault.add_message(row.id, None, "user", "How?")
    own = await vault.add_message(row.id, question.id, "assistant", "So.", edited=True)
    await vault.set_asked(own.id, b"facts")
    before = await vault.conversation(row.id)
    await vault.close()
    await filled(folder, key)
    flip_the_middle(folder / "alcove.db")
    saved = await Vault.salvage(folder, key)
    assert saved.conversations == 2
    vault = await Vault.open(folder, key)
    assert await vault.conversation(row.id) == before
    assert [(one.name, one.conversations) for one in await vault.folders()] == [("Work", 1)]
    assert await vault.messages(row.id) == [question, own]
    assert await vault.asked(own.id) == b"facts"
    assert await vault.integrity() == ()
    await vault.close()


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
async def test_half_a_file_gives_its_half(folder: Path, key: bytes | None) -> None:
    await filled(folder, key)
    path = folder / "alcove.db"
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(OutsideError, match="store_damaged"):
        await Vault.open(folder, key)
    saved = await Vault.salvage(folder, key)
    assert saved.messages > MESSAGES // 4
    vault = await Vault.open(folder, key)
    assert len(await vault.messages(1)) == saved.messages
    await vault.close()


async def test_an_empty_file_is_replaced_by_the_newest_backup(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, KEY, clock=clock)
    row = await vault.create_conversation("saved")
    await vault.add_message(row.id, None, "user", "old")
    made = await vault.daily_backup()
    await vault.add_message(row.id, None, "user", "after the backup")
    await vault.close()
    (folder / "alcove.db").write_bytes(b"")
    saved = await Vault.salvage(folder, KEY)
    assert (saved.backup, saved.conversations, saved.messages) == (made, 1, 1)
    vault = await Vault.open(folder, KEY)
    assert [hit.title for hit in await vault.search("old")] == ["saved"]
    await vault.close()


async def test_newer_rows_are_laid_over_the_backup(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, KEY, clock=clock)
    row = await vault.create_conversation("before")
    await vault.daily_backup()
    await vault.rename_conversation(row.id, "after")
    await vault.close()
    await filled(folder, KEY)
    flip_the_middle(folder / "alcove.db")
    saved = await Vault.salvage(folder, KEY)
    assert saved.conversations == 2
    assert saved.messages > MESSAGES - 60
    vault = await Vault.open(folder, KEY)
    assert (await vault.conversation(row.id)).title == "after"
    await vault.close()


async def test_a_damaged_backup_is_passed_over(folder: Path, clock: Clock) -> None:
    await filled(folder, KEY, 20)
    vault = await Vault.open(folder, KEY, clock=clock)
    good = await vault.daily_backup()
    clock.days(1)
    bad = await vault.daily_backup()
    await vault.close()
    assert bad is not None
    flip_the_middle(bad)
    (folder / "alcove.db").write_bytes(b"")
    saved = await Vault.salvage(folder, KEY)
    assert (saved.backup, saved.messages) == (good, 20)


async def test_a_lost_log_leaves_a_sound_store(folder: Path, tmp_path: Path) -> None:
    vault = await Vault.open(folder, KEY)
    await vault.create_conversation("in the log only")
    torn = tmp_path / "torn"
    torn.mkdir()
    (torn / "alcove.db").write_bytes((folder / "alcove.db").read_bytes())
    await vault.close()
    vault = await Vault.open(torn, KEY)
    assert await vault.integrity() == ()
    assert await vault.conversations() == []
    await vault.close()


async def test_the_log_of_a_damaged_file_is_read_as_well(folder: Path, tmp_path: Path) -> None:
    vault = await Vault.open(folder, KEY)
    row = await vault.create_conversation("in the log only")
    await vault.add_message(row.id, None, "user", "fresh")
    torn = tmp_path / "torn"
    torn.mkdir()
    for name in ("alcove.db", "alcove.db-wal"):
        (torn / name).write_bytes((folder / name).read_bytes())
    await vault.close()
    saved = await Vault.salvage(torn, KEY)
    assert (saved.conversations, saved.messages) == (1, 1)


async def test_a_rescue_cut_off_goes_on_at_the_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(folder, KEY, 20)
    os.truncate(folder / "alcove.db", (folder / "alcove.db").stat().st_size - 4096)

    with rescue_cut_off(monkeypatch):
        await Vault.salvage(folder, KEY)
    with pytest.raises(OutsideError, match="missing"):
        await Vault.open(folder, KEY)
    saved = await Vault.salvage(folder, KEY)
    assert saved.messages >= 15
    assert saved.aside is not None


async def test_what_an_earlier_rescue_put_aside_undoes_nothing(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, KEY, clock=clock)
    row, doomed = [await vault.create_conversation(title) for title in ("old", "doomed")]
    await vault.close()
    await Vault.salvage(folder, KEY, clock=clock)
    vault = await Vault.open(folder, KEY, clock=clock)
    await vault.rename_conversation(row.id, "new")
    await vault.delete_conversation(doomed.id)
    backup = await vault.daily_backup()
    await vault.close()
    (folder / "alcove.db").unlink()
    saved = await Vault.salvage(folder, KEY, clock=clock)
    assert (saved.aside, saved.backup, saved.conversations) == (None, backup, 1)
    vault = await Vault.open(folder, KEY)
    assert [chat.title for chat in await vault.conversations()] == ["new"]
    await vault.close()


async def test_a_disk_too_full_for_the_rows_is_said_and_loses_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(folder, KEY, 50)
    prepare, rebuild = salvage.prepare, index.rebuild

    def cramped(connection: apsw.Connection) -> None:
        prepare(connection)
        connection.pragma("max_page_count", connection.pragma("page_count") + 4)

    def roomy(connection: apsw.Connection) -> None:
        connection.pragma("max_page_count", 1_000_000)
        rebuild(connection)

    with monkeypatch.context() as patch:
        patch.setattr(salvage, "prepare", cramped)
        patch.setattr(index, "rebuild", roomy)
        with pytest.raises(OutsideError, match="disk_full"):
            await Vault.salvage(folder, KEY)
    assert not (folder / "alcove.db").exists()
    assert (await Vault.salvage(folder, KEY)).messages == 50


async def test_a_disk_too_full_for_the_backup_is_said(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(folder, KEY, 20)
    vault = await Vault.open(folder, KEY, clock=clock)
    await vault.daily_backup()
    await vault.close()
    (folder / "alcove.db").write_bytes(b"")

    def full(*_: object, **__: object) -> None:
        raise apsw.FullError

    with monkeypatch.context() as patch:
        patch.setattr("app.vault.backups.copy_store", full)
        with pytest.raises(OutsideError, match="disk_full"):
            await Vault.salvage(folder, KEY)
    assert (await Vault.salvage(folder, KEY)).messages == 20


async def test_what_was_rescued_is_in_the_file_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(folder, KEY, 20)
    others: list[apsw.Connection] = []
    real = salvage.start_new

    def watched(path: Path) -> Path:
        fresh = real(path)
        others.append(connect(fresh, KEY))
        return fresh

    rebuild = index.rebuild

    def rebuild_watched(connection: apsw.Connection) -> None:
        others[0].execute("SELECT * FROM sqlite_schema").fetchall()
        rebuild(connection)

    # Somebody else has it open, so that closing does not move the rows out of the log.
    monkeypatch.setattr(salvage, "start_new", watched)
    monkeypatch.setattr(index, "rebuild", rebuild_watched)
    await Vault.salvage(folder, KEY)
    others[0].close()
    vault = await Vault.open(folder, KEY)
    assert len(await vault.messages(1)) == 20
    await vault.close()


async def test_a_table_that_cannot_be_read_costs_only_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(folder, KEY, 20)
    real = salvage._columns

    def torn(damaged: apsw.Connection, table: str) -> list[str]:
        if table == "folders":
            raise apsw.CorruptError
        return real(damaged, table)

    monkeypatch.setattr(salvage, "_columns", torn)
    assert (await Vault.salvage(folder, KEY)).messages == 20


async def test_salvage_with_a_wrong_key_touches_nothing(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, "open sesame", cost=CHEAP)
    await filled(folder, key, 3)
    before = sha256(folder / "alcove.db")
    with pytest.raises(AlcoveError, match="wrong_key"):
        await Vault.salvage(folder, KEY)
    assert sha256(folder / "alcove.db") == before


async def test_one_backup_a_day_and_three_are_kept(folder: Path, clock: Clock) -> None:
    vault = await Vault.open(folder, KEY, clock=clock)
    made = []
    for _ in range(5):
        made.append(await vault.daily_backup())
        assert await vault.daily_backup() is None
        clock.days(1)
    await vault.close()
    assert sorted((folder / "backups").iterdir()) == made[-3:]


async def test_a_damaged_store_never_pushes_out_good_backups(folder: Path, clock: Clock) -> None:
    await filled(folder, KEY)
    vault = await Vault.open(folder, KEY, clock=clock)
    good = await vault.daily_backup()
    await vault.close()
    flip_the_middle(folder / "alcove.db")
    vault = await Vault.open(folder, KEY, clock=clock)
    clock.days(1)
    with pytest.raises(OutsideError, match="store_damaged"):
        await vault.daily_backup()
    await vault.close()
    assert list((folder / "backups").iterdir()) == [good]
