"""Opening: wrong keys, newer and older stores, full disks, each told apart and left as it was."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.vault import connection as connection_module
from app.vault import keys, schema
from app.vault.connection import connect, told, written
from app.vault.schema import MIGRATIONS
from app.vault.store import Vault
from tests.vault.conftest import CHEAP, KEY, Clock, sha256

OTHER = bytes(32)


async def refused(folder: Path, key: bytes | None) -> AlcoveError:
    with pytest.raises(AlcoveError) as caught:
        await Vault.open(folder, key)
    return caught.value


async def kept(folder: Path, key: bytes | None, text: str = "precious") -> None:
    vault = await Vault.open(folder, key)
    row = await vault.create_conversation("c")
    await vault.add_message(row.id, None, "user", text)
    await vault.close()


async def test_a_wrong_key_is_said_to_be_wrong_and_changes_nothing(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, "open sesame", cost=CHEAP)
    await kept(folder, key)
    before = sha256(folder / "alcove.db")
    for wrong in (OTHER, None):
        error = await refused(folder, wrong)
        assert isinstance(error, UserError)
        assert error.code == "wrong_key"
    assert sha256(folder / "alcove.db") == before


async def test_a_wrong_key_is_recognised_without_a_sidecar_too(folder: Path) -> None:
    await kept(folder, KEY)
    assert (await refused(folder, OTHER)).code == "wrong_key"
    assert (await refused(folder, None)).code == "wrong_key"


async def test_an_unencrypted_store_wants_no_key(folder: Path) -> None:
    await kept(folder, None)
    assert (folder / "alcove.db").read_bytes().startswith(b"SQLite format 3")
    assert (await refused(folder, KEY)).code == "wrong_key"


async def test_damage_with_the_right_key_is_damage(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, "open sesame", cost=CHEAP)
    await kept(folder, key)
    path = folder / "alcove.db"
    path.write_bytes(os.urandom(4096) + path.read_bytes()[4096:])
    error = await refused(folder, key)
    assert isinstance(error, OutsideError)
    assert error.code == "store_damaged"


async def test_an_empty_or_vanished_file_is_never_taken_for_a_new_store(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    await vault.daily_backup()
    await vault.close()
    (folder / "alcove.db").write_bytes(b"")
    assert (await refused(folder, KEY)).facts["detail"] == "empty"
    (folder / "alcove.db").unlink()
    assert (await refused(folder, KEY)).facts["detail"] == "missing"


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
async def test_a_newer_store_is_left_alone(folder: Path, key: bytes | None) -> None:
    await kept(folder, key)
    with closing(connect(folder / "alcove.db", key)) as database:
        database.pragma("user_version", 9999)
    before = {path.name: sha256(path) for path in folder.iterdir()}
    error = await refused(folder, key)
    assert isinstance(error, UserError)
    assert (error.code, error.facts["found"]) == ("store_newer", 9999)
    assert {path.name: sha256(path) for path in folder.iterdir()} == before


async def test_the_log_of_a_newer_store_is_not_written_into_it(
    folder: Path, tmp_path: Path
) -> None:
    vault = await Vault.open(folder, KEY)
    await vault._run(lambda db: db.pragma("user_version", 9999))
    torn = tmp_path / "torn"
    torn.mkdir()
    for name in ("alcove.db", "alcove.db-wal"):
        (torn / name).write_bytes((folder / name).read_bytes())
    await vault.close()
    before = [sha256(torn / name) for name in ("alcove.db", "alcove.db-wal")]
    assert (await refused(torn, KEY)).code == "store_newer"
    assert [sha256(torn / name) for name in ("alcove.db", "alcove.db-wal")] == before


async def test_an_older_store_is_backed_up_and_led_up(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await kept(folder, KEY)
    step = "ALTER TABLE conversations ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, step))
    vault = await Vault.open(folder, KEY, clock=clock)
    assert (await vault.messages(1))[0].text == "precious"
    assert await vault._run(lambda db: db.execute("SELECT colour FROM conversations").get) == "red"
    await vault.close()
    (backup,) = (folder / "backups").iterdir()
    with closing(connect(backup, KEY)) as old:
        assert schema.version(old) == len(MIGRATIONS)


@pytest.mark.parametrize("broken", [0, 1, 2])
def test_a_step_that_breaks_off_leaves_the_version_before_it(folder: Path, broken: int) -> None:
    folder.mkdir()
    path = folder / "x.db"
    connection_module.create_private(path)
    steps = ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE c (x)"]
    with closing(connect(path, KEY)) as database:
        bad = [*steps[:broken], f"{steps[broken]}; INSERT INTO a VALUES (1); SELECT nonsense"]
        with pytest.raises(apsw.SQLError):
            schema.migrate(database, bad)
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_schema")]
        assert (schema.version(database), len(names)) == (broken, broken)
        schema.migrate(database, steps)
        assert schema.version(database) == 3


async def test_a_full_disk_is_said_and_the_store_lives_on(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    row = await vault.create_conversation()
    pages = await vault._run(lambda db: db.pragma("page_count"))
    await vault._run(lambda db: db.pragma("max_page_count", pages + 2))
    with pytest.raises(OutsideError) as caught:
        await vault.add_message(row.id, None, "user", "x" * 100_000)
    assert caught.value.code == "disk_full"
    assert await vault.messages(row.id) == []
    await vault._run(lambda db: db.pragma("max_page_count", 1_000_000))
    await vault.add_message(row.id, None, "user", "x" * 100_000)
    assert await vault.integrity() == ()
    await vault.close()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "full"), "disk_full"),
        (OSError(errno.EROFS, "read-only"), "store_unusable"),
        (PermissionError(errno.EACCES, "no"), "store_unusable"),
        (apsw.CantOpenError("no"), "store_unusable"),
        (apsw.ReadOnlyError("no"), "store_unusable"),
        (apsw.BusyError("no"), "store_busy"),
        (apsw.SQLError("no"), "store_bug"),
    ],
)
def test_every_failure_of_the_disk_has_its_code(error: Exception, code: str) -> None:
    with pytest.raises(AlcoveError) as caught, told(Path("x")):
        raise error
    assert caught.value.code == code


async def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert (await refused(tmp_path / "file" / "data", KEY)).code == "store_unusable"


async def test_a_half_made_new_store_is_made_again(folder: Path) -> None:
    folder.mkdir()
    (folder / "alcove.db.new").write_bytes(b"half")
    await kept(folder, KEY)
    assert [path.name for path in folder.iterdir()] == ["alcove.db"]


async def test_half_made_copies_of_a_killed_program_are_removed(folder: Path) -> None:
    await kept(folder, KEY)
    vault = await Vault.open(folder, KEY)
    backup = await vault.daily_backup()
    await vault.close()
    left = (".alcove.db.new.0123abcd", "alcove.db.new", "backups/.alcove-2026-11-20-000000.db.ab")
    for name in left:
        (folder / name).write_bytes(b"half")
    await kept(folder, KEY)
    found = {path for path in folder.rglob("*") if path.is_file()}
    assert found == {folder / "alcove.db", backup}


async def test_a_writer_next_door_is_waited_for_then_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "_BUSY_MILLISECONDS", 20)
    vault = await Vault.open(folder, KEY)
    with closing(connect(folder / "alcove.db", KEY)) as other:
        with written(other), pytest.raises(OutsideError, match="store_busy"):
            await vault.create_conversation()
        await vault.create_conversation()
    await vault.close()


async def test_a_plain_backup_opens_in_any_sqlite(folder: Path, tmp_path: Path) -> None:
    vault = await Vault.open(folder, None)
    row = await vault.create_conversation("mine")
    await vault.add_message(row.id, None, "user", "text")
    await vault.backup(tmp_path / "copy.db")
    await vault.close()
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT text FROM messages").fetchall() == [("text",)]


async def test_rekey_encrypts_and_decrypts_store_and_backups(folder: Path) -> None:
    vault = await Vault.open(folder, None)
    row = await vault.create_conversation("canary")
    await vault.add_message(row.id, None, "user", "canary")
    await vault.daily_backup()
    await vault.rekey(KEY)
    assert b"canary" not in b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())
    await vault.add_message(row.id, None, "user", "more")
    await vault.close()
    assert (await refused(folder, None)).code == "wrong_key"
    vault = await Vault.open(folder, KEY)
    assert len(await vault.messages(row.id)) == 2
    await vault.rekey(None)
    assert len(await vault.search("canary")) == 2
    await vault.close()
    for path in folder.rglob("*.db"):
        assert path.read_bytes().startswith(b"SQLite format 3")


async def test_a_rekey_while_another_program_reads_leaves_the_store_open(folder: Path) -> None:
    vault = await Vault.open(folder, KEY)
    row = await vault.create_conversation("canary")
    with closing(connect(folder / "alcove.db", KEY)) as other:
        assert schema.version(other) > 0
        with pytest.raises(OutsideError, match="store_busy"):
            await vault.rekey(None)
    await vault.add_message(row.id, None, "user", "canary")
    assert len(await vault.search("canary")) == 2
    assert not list(folder.glob("*.new*"))
    await vault.rekey(None)
    await vault.close()
    vault = await Vault.open(folder, None)
    assert len(await vault.messages(row.id)) == 1
    await vault.close()
