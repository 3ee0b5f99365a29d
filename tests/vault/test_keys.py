"""Key custody: every way in, every way it fails, and that no key is ever lost on the way."""

from __future__ import annotations

import stat
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.sealed import write_sealed
from app.vault import keys, sidecar
from app.vault.key_record import Slot, SlotKind
from app.vault.store import Vault
from app.vault.wrapping import (
    ScryptCost,
    new_recovery_phrase,
    read_recovery_phrase,
)
from tests.fakes_keyring import KWALLET, PLAINTEXT, SECRET_SERVICE, MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP, sha256

PASSPHRASE = "correct horse"


async def code_of(verb: Awaitable[object]) -> str:
    with pytest.raises(AlcoveError) as caught:
        await verb
    return caught.value.code


async def store(folder: Path, key: bytes | None) -> None:
    vault = await Vault.open(folder, key)
    await vault.create_conversation("kept")
    await vault.close()


async def test_a_new_folder_is_fresh(folder: Path) -> None:
    assert keys.state(folder).kind == "fresh"
    assert await code_of(keys.unlock_with_passphrase(folder, "x")) == "keys_missing"


async def test_the_keyring_gives_the_key_back(folder: Path) -> None:
    keyring = MemoryKeyring()
    key = await keys.create_with_keyring(folder, keyring)
    assert len(key) == 32
    assert await keys.unlock_with_keyring(folder, keyring) == key
    assert keys.state(folder) == keys.KeyState("keyring", ("keyring",), SECRET_SERVICE.name)
    assert key.hex() not in (folder / "keys.json").read_text()
    assert stat.S_IMODE((folder / "keys.json").stat().st_mode) == 0o600


async def test_the_passphrase_gives_the_key_back_however_it_is_typed(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, "caf\u00e9 ünïcode", cost=CHEAP)
    assert await keys.unlock_with_passphrase(folder, "cafe\u0301 ünïcode") == key
    assert await code_of(keys.unlock_with_passphrase(folder, "cafe")) == "wrong_passphrase"
    assert keys.state(folder).kind == "passphrase"
    assert (
        await code_of(keys.create_with_passphrase(folder, "  ", cost=CHEAP)) == "passphrase_empty"
    )


def test_guessing_costs_what_it_should() -> None:
    assert ScryptCost() == ScryptCost(n=2**17, r=8, p=1)


async def test_the_full_cost_works(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, PASSPHRASE)
    assert await keys.unlock_with_passphrase(folder, PASSPHRASE) == key


async def test_no_encryption_is_a_choice_that_is_written_down(folder: Path) -> None:
    await keys.create_without(folder)
    assert keys.state(folder).kind == "none"
    await store(folder, None)
    assert await code_of(Vault.open(folder, bytes(32))) == "wrong_key"


async def test_k1_no_keyring_is_never_silently_no_encryption(folder: Path) -> None:
    assert await code_of(keys.create_with_keyring(folder, NoKeyring())) == "keyring_missing"
    assert keys.state(folder).kind == "fresh"


async def test_k2_another_keyring_is_named_and_nothing_changes(folder: Path) -> None:
    key = await keys.create_with_keyring(folder, MemoryKeyring(KWALLET))
    await store(folder, key)
    before = sha256(folder / "alcove.db")
    with pytest.raises(OutsideError) as caught:
        await keys.unlock_with_keyring(folder, MemoryKeyring(SECRET_SERVICE))
    assert caught.value.code == "keyring_changed"
    assert caught.value.facts == {"before": KWALLET.name, "now": SECRET_SERVICE.name}
    assert await code_of(keys.unlock_with_keyring(folder, NoKeyring())) == "keyring_missing"
    for create in (
        keys.create_with_keyring(folder, MemoryKeyring()),
        keys.create_with_passphrase(folder, PASSPHRASE, cost=CHEAP),
        keys.create_without(folder),
    ):
        assert await code_of(create) == "key_would_be_lost"
    assert sha256(folder / "alcove.db") == before


async def test_k2_the_old_keyring_is_found_behind_a_new_first_one(folder: Path) -> None:
    keyring = MemoryKeyring(KWALLET)
    key = await keys.create_with_keyring(folder, keyring)
    keyring.available = (SECRET_SERVICE, KWALLET)
    assert await keys.unlock_with_keyring(folder, keyring) == key


async def test_k3_a_keyring_that_does_not_encrypt_is_not_taken_for_one(folder: Path) -> None:
    keyring = MemoryKeyring(PLAINTEXT)
    assert await code_of(keys.create_with_keyring(folder, keyring)) == "keyring_unprotected"
    assert keyring.entries == {}
    keyring.available = (PLAINTEXT, KWALLET)
    await keys.create_with_keyring(folder, keyring)
    assert keys.state(folder).backend == KWALLET.name


async def test_k4_a_keyring_that_fails_can_be_asked_again(folder: Path) -> None:
    keyring = MemoryKeyring()
    key = await keys.create_with_keyring(folder, keyring)
    keyring.error = OutsideError("keyring_timeout", backend="x", seconds=10)
    assert await code_of(keys.unlock_with_keyring(folder, keyring)) == "keyring_timeout"
    keyring.error = None
    assert await keys.unlock_with_keyring(folder, keyring) == key


async def test_a_keyring_entry_that_is_gone_or_another_is_said(folder: Path) -> None:
    keyring = MemoryKeyring()
    await keys.create_with_keyring(folder, keyring)
    (name,) = keyring.entries
    for wrong in ("00" * 32, "not hex", ""):
        keyring.entries[name] = wrong
        assert await code_of(keys.unlock_with_keyring(folder, keyring)) == "keyring_entry_wrong"
    keyring.entries.clear()
    assert await code_of(keys.unlock_with_keyring(folder, keyring)) == "keyring_entry_missing"


async def test_a_store_without_its_keys_is_lost_and_never_overwritten(folder: Path) -> None:
    key = await keys.create_with_keyring(folder, MemoryKeyring())
    await store(folder, key)
    (folder / "keys.json").unlink()
    assert keys.state(folder).kind == "keyring", "there is a copy"
    (folder / "keys.json.copy").unlink()
    assert keys.state(folder).kind == "lost"
    create = keys.create_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    assert await code_of(create) == "key_would_be_lost"
    assert not (folder / "keys.json").exists()


async def test_backups_alone_are_worth_their_key_too(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    vault = await Vault.open(folder, key)
    await vault.daily_backup()
    await vault.close()
    (folder / "alcove.db").unlink()
    assert await code_of(keys.create_without(folder)) == "key_would_be_lost"


ZEROS = b"00" * 32
DAMAGED = (
    *(b"", b"{}", b"[]", b"\xff\xfe", b'{"version": "x"}', b"[" * 60_000, b"x" * 100_000),
    b'{"version":1,"key_id":"a","check":"","slots":[]}',
    b'{"version":1,"key_id":"a","check":"00","slots":[{"kind":"none"}]}',
    b'{"version":1,"key_id":"a","check":"%s","slots":[{"kind":"passphrase","n":1073741824,'
    b'"r":8,"p":1,"salt":"%s","wrapped":"%s"}]}' % (ZEROS, ZEROS, ZEROS),
)


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
async def test_a_damaged_key_file_is_said_and_kept(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "keys.json").write_bytes(content)
    with pytest.raises(OutsideError, match="keys_damaged"):
        keys.state(folder)
    assert await code_of(Vault.open(folder, bytes(32))) == "keys_damaged"
    assert (folder / "keys.json").read_bytes() == content


async def test_a_newer_key_file_is_refused(folder: Path) -> None:
    folder.mkdir()
    (folder / "keys.json").write_text('{"version": 2}')
    with pytest.raises(OutsideError, match="keys_newer"):
        keys.state(folder)


async def test_more_ways_in_and_fewer_but_never_none(folder: Path) -> None:
    keyring = MemoryKeyring()
    key = await keys.create_with_keyring(folder, keyring)
    await keys.add_passphrase(folder, key, PASSPHRASE, cost=CHEAP)
    phrase = new_recovery_phrase()
    await keys.add_recovery(folder, key, phrase, cost=CHEAP)
    assert keys.state(folder).slots == ("keyring", "passphrase", "recovery")
    await keys.add_passphrase(folder, key, "another", cost=CHEAP)
    assert await keys.unlock_with_passphrase(folder, "another") == key
    assert await code_of(keys.unlock_with_passphrase(folder, PASSPHRASE)) == "wrong_passphrase"
    assert len(phrase) == 29
    assert await keys.unlock_with_recovery(folder, phrase.lower().replace("-", " ")) == key
    assert await keys.unlock_with_recovery(folder, phrase.replace("O", "0")) == key
    assert await code_of(keys.unlock_with_recovery(folder, "AAAA")) == "wrong_recovery"
    next_one = new_recovery_phrase()
    await keys.add_recovery(folder, key, next_one, cost=CHEAP)
    assert await keys.unlock_with_recovery(folder, next_one) == key
    assert await code_of(keys.unlock_with_recovery(folder, phrase)) == "wrong_recovery"
    assert keys.state(folder).slots == ("keyring", "passphrase", "recovery")
    await keys.remove_slot(folder, "keyring")
    await keys.remove_slot(folder, "recovery")
    assert await code_of(keys.remove_slot(folder, "passphrase")) == "key_would_be_lost"
    assert await code_of(keys.unlock_with_keyring(folder, keyring)) == "key_slot_missing"
    moved = MemoryKeyring(KWALLET)
    await keys.add_keyring(folder, key, moved)
    assert await keys.unlock_with_keyring(folder, moved) == key
    assert await code_of(keys.add_passphrase(folder, bytes(32), "x", cost=CHEAP)) == "wrong_key"


async def test_either_secret_opens_where_both_are_taken(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    phrase = new_recovery_phrase()
    assert await code_of(keys.unlock_with_words(folder, phrase)) == "wrong_passphrase"
    await keys.add_recovery(folder, key, phrase, cost=CHEAP)
    for words in (PASSPHRASE, phrase, phrase.lower()):
        assert await keys.unlock_with_words(folder, words) == key
    assert await code_of(keys.unlock_with_words(folder, "something else")) == "wrong_passphrase"
    other = new_recovery_phrase()
    assert await code_of(keys.unlock_with_words(folder, other)) == "wrong_recovery"
    await keys.remove_slot(folder, "passphrase")
    assert await keys.unlock_with_words(folder, phrase) == key
    assert await code_of(keys.unlock_with_words(folder, "something else")) == "wrong_recovery"


@pytest.mark.parametrize("after", [False, True], ids=["before the write", "after it"])
@pytest.mark.parametrize("kind", ["passphrase", "recovery"])
async def test_k6_cut_off_at_the_write_exactly_one_of_the_two_opens(
    folder: Path, monkeypatch: pytest.MonkeyPatch, after: bool, kind: SlotKind
) -> None:
    key = await keys.create_with_keyring(folder, MemoryKeyring())
    keys._replace_wrap(folder, key, "OLD", (kind,), CHEAP)
    real = write_sealed

    def cut(path: Path, content: bytes) -> None:
        if after:
            real(path, content)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sidecar, "write_sealed", cut)
        with pytest.raises(KeyboardInterrupt):
            keys._replace_wrap(folder, key, "NEW", (kind,), CHEAP)
    opens = keys.unlock_with_passphrase if kind == "passphrase" else keys.unlock_with_recovery
    opened = {}
    for secret in ("OLD", "NEW"):
        with suppress(UserError):
            opened[secret] = await opens(folder, secret)
    assert opened == {"NEW" if after else "OLD": key}


async def test_what_was_left_by_a_kill_opens_nothing_for_ever(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, "old", cost=CHEAP)
    for name in (".keys.json.0badcafe", ".keys.json.copy.0badcafe"):
        (folder / name).write_bytes((folder / "keys.json").read_bytes())
    await keys.add_passphrase(folder, key, "new", cost=CHEAP)
    assert sorted(path.name for path in folder.iterdir()) == ["keys.json", "keys.json.copy"]


async def test_a_passphrase_takes_the_place_of_every_keyring_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = await keys.create_with_keyring(folder, MemoryKeyring())
    await keys.add_recovery(folder, key, new_recovery_phrase(), cost=CHEAP)
    writes: list[Path] = []

    def write(path: Path, content: bytes) -> None:
        writes.append(path)
        write_sealed(path, content)

    monkeypatch.setattr(sidecar, "write_sealed", write)
    await keys.only_passphrase(folder, key, PASSPHRASE, cost=CHEAP)
    assert keys.state(folder).slots == ("recovery", "passphrase")
    assert [path.name for path in writes] == ["keys.json", "keys.json.copy"]


async def test_what_changed_while_a_key_was_stretched_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = await keys.create_with_keyring(folder, MemoryKeyring())
    phrase, real = new_recovery_phrase(), keys.wrap

    def meanwhile(*arguments: Any) -> Slot:
        monkeypatch.setattr(keys, "wrap", real)
        keys._replace_wrap(folder, key, read_recovery_phrase(phrase), ("recovery",), CHEAP)
        return real(*arguments)

    monkeypatch.setattr(keys, "wrap", meanwhile)
    await keys.add_passphrase(folder, key, PASSPHRASE, cost=CHEAP)
    assert await keys.unlock_with_recovery(folder, phrase) == key
    assert await keys.unlock_with_passphrase(folder, PASSPHRASE) == key


async def test_what_changed_while_the_keyring_asked_is_kept(folder: Path) -> None:
    key = await keys.create_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    phrase = new_recovery_phrase()

    class Asking(MemoryKeyring):
        async def write(self, backend: str, name: str, value: str) -> None:
            await keys.add_recovery(folder, key, phrase, cost=CHEAP)
            await super().write(backend, name, value)

    keyring = Asking()
    await keys.add_keyring(folder, key, keyring)
    assert await keys.unlock_with_recovery(folder, phrase) == key
    assert await keys.unlock_with_keyring(folder, keyring) == key


async def test_an_unencrypted_store_is_encrypted_later_and_back(folder: Path) -> None:
    await keys.create_without(folder)
    vault = await Vault.open(folder, None)
    await vault.create_conversation("canary")
    assert await code_of(vault.rekey(bytes(32))) == "store_key_unprepared"
    key = await keys.prepare_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    assert keys.state(folder).kind == "none"
    await vault.rekey(key)
    assert keys.state(folder).kind == "passphrase"
    await keys.settle(folder)
    await vault.close()
    opened = await Vault.open(folder, await keys.unlock_with_passphrase(folder, PASSPHRASE))
    assert [row.title for row in await opened.conversations()] == ["canary"]
    await keys.prepare_without(folder)
    await opened.rekey(None)
    await keys.settle(folder)
    await opened.close()
    assert keys.state(folder) == keys.KeyState("none", ("none",))
    await (await Vault.open(folder, None)).close()


@pytest.mark.parametrize("step", ["copied", "in_place"])
async def test_k6_cut_off_while_encrypting_the_store_opens(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    await keys.create_without(folder)
    vault = await Vault.open(folder, None)
    await vault.create_conversation("kept")
    key = await keys.prepare_with_keyring(folder, MemoryKeyring())

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    name = "put_in_place" if step == "copied" else "open_store"
    with monkeypatch.context() as patch:
        patch.setattr(f"app.vault.store.{name}", cut)
        with pytest.raises(KeyboardInterrupt):
            await vault.rekey(key)
    vault._thread.shutdown()
    encrypted = keys.state(folder).kind == "keyring"
    assert encrypted == (step == "in_place")
    again = await Vault.open(folder, key if encrypted else None)
    assert [row.title for row in await again.conversations()] == ["kept"]
    await again.close()


async def test_a_key_is_not_prepared_where_it_would_be_lost(folder: Path) -> None:
    prepare: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: keys.prepare_with_passphrase(folder, PASSPHRASE, cost=CHEAP),
        lambda: keys.prepare_with_keyring(folder, MemoryKeyring()),
    )
    for verb in prepare:
        assert await code_of(verb()) == "key_would_be_lost"
    key = await keys.create_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    await store(folder, key)
    for verb in prepare:
        assert await code_of(verb()) == "key_would_be_lost"
    assert await keys.unlock_with_passphrase(folder, PASSPHRASE) == key


async def test_a_failed_write_of_the_key_file_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sidecar, "write_sealed", full)
    assert await code_of(keys.create_without(folder)) == "disk_full"
    assert keys.state(folder).kind == "fresh"
