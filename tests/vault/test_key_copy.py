"""`keys.json` and its copy: damage to either is mended, and neither keeps what was replaced."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import AlcoveError, OutsideError
from app.vault import keys, sidecar
from app.vault.key_record import Sidecar, decode, encode
from app.vault.locksmith import Locksmith
from app.vault.sidecar import COPY, KEYS, OTHER
from app.vault.store import Vault
from app.vault.wrapping import new_recovery_phrase
from tests.fakes_keyring import MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP
from tests.vault.stores import both

PASSPHRASE = "correct horse"
TITLE = "A secret garden"


async def made(folder: Path) -> bytes:
    """A store behind a passphrase, with one chat; its key."""
    key = await keys.create_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    vault = await Vault.open(folder, key)
    await vault.create_conversation(TITLE)
    await vault.close()
    return key


async def titles(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    """What the chats are called, for who knows the passphrase."""
    vault = await Locksmith(folder, NoKeyring()).open_passphrase(passphrase)
    found = [row.title for row in await vault.conversations()]
    await vault.close()
    return found


async def code_of_opening(folder: Path, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(AlcoveError) as caught:
        await Locksmith(folder, NoKeyring()).open_passphrase(passphrase)
    return caught.value.code


def alone(folder: Path, name: str) -> Path:
    """The same store with one of the two files only."""
    other = folder.with_name(f"with {name} alone")
    shutil.rmtree(other, ignore_errors=True)
    shutil.copytree(folder, other)
    (other / (KEYS if name == COPY else COPY)).unlink(missing_ok=True)
    return other


def flipped(content: bytes) -> Iterator[bytes]:
    """Each single bit of it turned over."""
    for bit in range(8 * len(content)):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        yield bytes(changed)


def said(content: bytes, folder: Path) -> Sidecar | str:
    """What a file of these bytes says, or the code of what is wrong with it."""
    try:
        return decode(content, folder)
    except AlcoveError as error:
        return error.code


async def test_there_are_two_files_that_say_the_same(folder: Path) -> None:
    await made(folder)
    content, copy = both(folder)
    assert content == copy
    if os.name == "posix":
        assert (folder / COPY).stat().st_mode & 0o777 == 0o600
    assert await titles(folder) == [TITLE]
    assert both(folder) == (content, copy)


@pytest.mark.parametrize(("name", "flips"), [(KEYS, 25), (COPY, 10)])
async def test_a_flipped_bit_costs_nothing(folder: Path, name: str, flips: int) -> None:
    await made(folder)
    content, _ = both(folder)
    for damaged in random.Random(flips).sample([*flipped(content)], flips):
        (folder / name).write_bytes(damaged)
        assert await titles(folder) == [TITLE]
        assert both(folder) == (content, content)


@pytest.mark.long
async def test_no_bit_at_all_costs_anything(folder: Path) -> None:
    key = await made(folder)
    content, _ = both(folder)
    for damaged in flipped(content):
        (folder / KEYS).write_bytes(damaged)
        assert await keys.unlock_with_passphrase(folder, PASSPHRASE) == key
        sidecar.heal(folder, key)
        assert both(folder) == (content, content)


async def test_a_flipped_bit_without_a_copy_is_damage_or_nothing(folder: Path) -> None:
    """Never a wrong passphrase, or a keyring that lost its key."""
    await made(folder)
    content = (folder / KEYS).read_bytes()
    whole = decode(content, folder)
    unseen = [damaged for damaged in flipped(content) if said(damaged, folder) == whole]
    # Only the name of the sum, so that it is taken for a file of an earlier Alcove.
    assert not any(b'"sum"' in one for one in unseen)
    assert {said(one, folder) for one in flipped(content)} == {whole, "keys_damaged"}


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.unlink(),
        lambda path: os.truncate(path, path.stat().st_size // 2),
        lambda path: os.truncate(path, 0),
        lambda path: path.write_bytes(bytes(path.stat().st_size)),
        lambda path: path.write_bytes(b'{"version": "x"}'),
        lambda path: path.write_text(json.dumps({**json.loads(path.read_text()), "version": 3})),
    ],
    ids=["deleted", "cut short", "empty", "zeroed", "other", "of another version"],
)
@pytest.mark.parametrize("name", [KEYS, COPY])
async def test_either_file_stands_for_the_other(
    folder: Path, name: str, damage: Callable[[Path], Any]
) -> None:
    await made(folder)
    before = both(folder)
    damage(folder / name)
    assert await Locksmith(folder, NoKeyring()).state() == "needs_passphrase"
    assert await titles(folder) == [TITLE]
    assert both(folder) == before


async def test_a_file_that_cannot_be_read_is_written_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await made(folder)
    before, bad, real = both(folder), [(folder / KEYS).stat().st_ino], sidecar._bytes

    def sector(path: Path) -> bytes | None:
        if path.exists() and path.stat().st_ino in bad:
            raise OSError(errno.EIO, "Input/output error")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(sidecar, "_bytes", sector)
        assert await titles(folder) == [TITLE]
    assert both(folder) == before


async def test_without_both_nothing_opens_and_nothing_is_made_anew(folder: Path) -> None:
    await made(folder)
    (folder / KEYS).unlink()
    (folder / COPY).unlink()
    smith = Locksmith(folder, NoKeyring())
    assert await smith.state() == "lost"
    for damaged in (b"", b"{"):
        (folder / KEYS).write_bytes(damaged)
        (folder / COPY).write_bytes(damaged)
        with pytest.raises(OutsideError, match="keys_damaged"):
            await smith.state()
    with pytest.raises(AlcoveError, match="key_would_be_lost"):
        await smith.create_plain()
    assert both(folder) == (b"{", b"{")


async def test_a_copy_is_not_taken_because_a_passphrase_failed(folder: Path) -> None:
    await made(folder)
    earlier = both(folder)[0]
    other = folder.with_name("other")
    await keys.create_with_passphrase(other, "another", cost=CHEAP)
    (folder / KEYS).write_bytes((other / KEYS).read_bytes())
    assert await code_of_opening(folder) == "keys_of_another_store"
    assert (folder / COPY).read_bytes() == earlier


async def test_a_newer_file_is_not_passed_over_for_its_copy(folder: Path) -> None:
    await made(folder)
    newer = b'{"version": 2}'
    (folder / KEYS).write_bytes(newer)
    assert await code_of_opening(folder) == "keys_newer"
    (folder / KEYS).write_bytes(b"")
    (folder / COPY).write_bytes(newer)
    assert await code_of_opening(folder) == "keys_newer"


async def test_the_file_of_an_earlier_alcove_opens_and_gets_its_sum(folder: Path) -> None:
    await made(folder)
    told = json.loads(both(folder)[0])
    del told["sum"]
    (folder / KEYS).write_text(json.dumps(told, indent=2))
    (folder / COPY).unlink()
    assert await titles(folder) == [TITLE]
    content, copy = both(folder)
    assert content == copy
    assert set(json.loads(content)) == {*told, "sum"}


async def test_an_old_passphrase_opens_neither_file(folder: Path) -> None:
    key = await made(folder)
    await keys.add_passphrase(folder, key, "another", cost=CHEAP)
    for name in (KEYS, COPY):
        assert await code_of_opening(alone(folder, name)) == "wrong_passphrase"
        assert await titles(alone(folder, name), "another") == [TITLE]


async def test_an_old_recovery_phrase_opens_neither_file(folder: Path) -> None:
    key = await made(folder)
    old, new = new_recovery_phrase(), new_recovery_phrase()
    for phrase in (old, new):
        await keys.add_recovery(folder, key, phrase, cost=CHEAP)
    for name in (KEYS, COPY):
        assert await code_of_opening(alone(folder, name), old) == "wrong_recovery"
        assert await titles(alone(folder, name), new) == [TITLE]


def test_nothing_is_mended_by_a_key_that_it_does_not_lead_to(folder: Path) -> None:
    folder.mkdir()
    _, record = keys._passphrase_record("x", CHEAP)
    sidecar.save(folder, Sidecar(record))
    (folder / COPY).unlink()
    sidecar.heal(folder, bytes(32))
    sidecar.heal(folder, None)
    assert not (folder / COPY).exists()


async def test_a_copy_of_another_key_is_kept_under_another_name(folder: Path) -> None:
    await made(folder)
    right = both(folder)[0]
    other = folder.with_name("other")
    key = await keys.create_with_passphrase(other, "another", cost=CHEAP)
    (folder / KEYS).write_bytes((other / KEYS).read_bytes())
    await keys.add_passphrase(folder, key, "a third", cost=CHEAP)
    assert (folder / OTHER).read_bytes() == right
    (folder / OTHER).replace(folder / KEYS)
    assert await titles(folder) == [TITLE]


async def test_a_store_without_encryption_gets_its_file_again(folder: Path) -> None:
    await (await Locksmith(folder, NoKeyring()).create_plain()).close()
    right = both(folder)
    (folder / KEYS).write_bytes(b"{")
    (folder / COPY).unlink()
    await (await Locksmith(folder, NoKeyring()).open()).close()
    assert both(folder) == right


async def test_a_store_without_encryption_needs_no_sound_file(folder: Path) -> None:
    vault = await Locksmith(folder, NoKeyring()).create_plain()
    await vault.create_conversation(TITLE)
    await vault.close()
    (folder / KEYS).write_bytes(b"{")
    (folder / COPY).unlink()
    smith = Locksmith(folder, MemoryKeyring())
    assert await smith.state() == "open"
    vault = await smith.open()
    assert [row.title for row in await vault.conversations()] == [TITLE]
    await vault.close()
    assert smith.protection == "none"
    key = await keys.prepare_with_passphrase(folder, PASSPHRASE, cost=CHEAP)
    vault = await smith.open()
    await vault.rekey(key)
    await keys.settle(folder)
    await vault.close()
    assert await titles(folder) == [TITLE]


@pytest.mark.parametrize(
    "cost",
    [{"n": 1e999}, {"r": 1e999}, {"n": 2**16, "r": 1}, {"p": 1e999}, {"n": 2, "r": 2**21, "p": 16}],
)
def test_a_cost_that_cannot_be_is_damage(folder: Path, cost: dict[str, float]) -> None:
    folder.mkdir()
    _, record = keys._passphrase_record("x", CHEAP)
    told = json.loads(encode(Sidecar(record)))
    del told["sum"]
    told["slots"][0].update(cost)
    with pytest.raises(OutsideError, match="keys_damaged"):
        decode(json.dumps(told).replace("Infinity", "1e999").encode(), folder / KEYS)
