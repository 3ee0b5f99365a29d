"""Key custody: the store's key is made once, kept in one or more slots, and never silently again.

The random 256-bit key lies in the system's keyring, wrapped by a passphrase, or both; or the user
chose in plain words to go without. All verbs are for the window's own task: work that takes time
runs on other threads.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from app.core.errors import BugError, OutsideError, UserError
from app.vault import sidecar
from app.vault.connection import KEY_BYTES, private_folder, told
from app.vault.key_record import PLAIN, KeyRecord, Sidecar, Slot, SlotKind, check_value
from app.vault.keyring_port import Backend, KeyringPort
from app.vault.sidecar import KEYS, STORE, is_plain
from app.vault.wrapping import (
    ScryptCost,
    is_recovery_phrase,
    read_recovery_phrase,
    unwrap,
    wrap,
)

StateKind = Literal["fresh", "keyring", "passphrase", "none", "lost"]
_COST = ScryptCost()


@dataclass(frozen=True, slots=True)
class KeyState:
    """What there is: `kind` is the way to open first, `slots` are all ways.

    `fresh`: no store and no keys yet. `lost`: a store (or a backup) whose `keys.json` is missing
    and the copy of it too; no key is ever made over it. `backend` names the keyring the key was
    put into, or is empty.
    """

    kind: StateKind
    slots: tuple[SlotKind, ...] = ()
    backend: str = ""


def state(folder: Path) -> KeyState:
    """How the store in `folder` opens; reads two small pieces of files. Raises `keys_damaged`."""
    record = sidecar.in_force(folder)
    if record is None:
        if is_plain(folder / STORE):
            return KeyState("none", ("none",))
        return KeyState("lost" if sidecar.holds_store(folder) else "fresh")
    kinds = tuple(slot.kind for slot in record.slots)
    backend = next((slot.backend for slot in record.slots if slot.kind == "keyring"), "")
    if "none" in kinds:
        return KeyState("none", kinds)
    return KeyState("keyring" if backend else "passphrase", kinds, backend)


async def create_with_keyring(folder: Path, keyring: KeyringPort) -> bytes:
    """Make the key of a new store and give it to the system's keyring.

    Raises `key_would_be_lost`, `keyring_missing`, `keyring_unprotected` and those of the port.
    """
    _refuse_existing(folder)
    key, record = await _keyring_record(keyring)
    await _save(folder, Sidecar(record))
    return key


async def create_with_passphrase(
    folder: Path, passphrase: str, *, cost: ScryptCost = _COST
) -> bytes:
    """Make the key of a new store and wrap it by a passphrase; raises `key_would_be_lost`."""
    _refuse_existing(folder)
    key, record = await asyncio.to_thread(_passphrase_record, passphrase, cost)
    await _save(folder, Sidecar(record))
    return key


async def create_without(folder: Path) -> None:
    """Write down that the user chose no encryption; raises `key_would_be_lost`."""
    _refuse_existing(folder)
    await _save(folder, Sidecar(PLAIN))


async def unlock_with_keyring(folder: Path, keyring: KeyringPort) -> bytes:
    """The key from the keyring it was put into.

    Raises `keyring_changed` (another keyring is there now), `keyring_missing`,
    `keyring_entry_missing`, `keyring_entry_wrong`, `key_slot_missing` and those of the port.
    """
    record = _record(folder)
    backend = _slots(record, "keyring")[0].backend
    names = [found.name for found in await keyring.backends()]
    if not names:
        raise OutsideError("keyring_missing", backend=backend)
    if backend not in names:
        raise OutsideError("keyring_changed", before=backend, now=names[0])
    untrusted = await keyring.read(backend, record.key_id)
    if untrusted is None:
        raise OutsideError("keyring_entry_missing", backend=backend)
    key = _unhex(untrusted)
    if key is None or not record.fits(key):
        raise OutsideError("keyring_entry_wrong", backend=backend)
    return key


async def unlock_with_passphrase(folder: Path, passphrase: str) -> bytes:
    """The key; raises `wrong_passphrase`, `keys_of_another_store`, `key_slot_missing`."""
    return await asyncio.to_thread(_unlocked, folder, "passphrase", passphrase)


async def unlock_with_recovery(folder: Path, phrase: str) -> bytes:
    """The key for the phrase that was written down.

    Raises `wrong_recovery`, `keys_of_another_store`, `key_slot_missing`.
    """
    phrase = read_recovery_phrase(phrase)
    return await asyncio.to_thread(_unlocked, folder, "recovery", phrase)


async def unlock_with_words(folder: Path, words: str) -> bytes:
    """The key for the passphrase or for the recovery phrase, whichever was typed.

    Raises `wrong_passphrase`, `wrong_recovery` where that is the only one, `key_slot_missing`.
    """
    kinds = (await asyncio.to_thread(state, folder)).slots
    if "passphrase" in kinds:
        try:
            return await unlock_with_passphrase(folder, words)
        except UserError:
            if "recovery" not in kinds or not is_recovery_phrase(words):
                raise
    return await unlock_with_recovery(folder, words)


async def add_passphrase(
    folder: Path, key: bytes, passphrase: str, *, cost: ScryptCost = _COST
) -> None:
    """Let this passphrase open the store, in place of an earlier one."""
    await asyncio.to_thread(_replace_wrap, folder, key, passphrase, ("passphrase",), cost)


async def only_passphrase(
    folder: Path, key: bytes, passphrase: str, *, cost: ScryptCost = _COST
) -> None:
    """Let this passphrase open the store, in place of an earlier one and of every keyring."""
    kinds: tuple[SlotKind, ...] = ("passphrase", "keyring")
    await asyncio.to_thread(_replace_wrap, folder, key, passphrase, kinds, cost)


async def add_recovery(folder: Path, key: bytes, phrase: str, *, cost: ScryptCost = _COST) -> None:
    """Let a phrase of `new_recovery_phrase` open the store, in place of an earlier one."""
    plain = read_recovery_phrase(phrase)
    await asyncio.to_thread(_replace_wrap, folder, key, plain, ("recovery",), cost)


async def add_keyring(folder: Path, key: bytes, keyring: KeyringPort) -> None:
    """Put the key into the keyring of now as well, in place of one that is gone."""
    record = _fitting(folder, key)
    backend = await _protecting(keyring)
    await _keep(keyring, backend, record.key_id, key)
    # Read anew: the keyring may have asked the user something, and taken its time.
    record = _fitting(folder, key)
    others = _other_slots(record, ("keyring",))
    await _save(folder, Sidecar(replace(record, slots=(Slot("keyring", backend), *others))))


async def remove_slot(folder: Path, kind: SlotKind) -> None:
    """Close one way to the key; raises `key_would_be_lost` for the last one."""
    record = _record(folder)
    others = _other_slots(record, (kind,))
    if not others:
        raise UserError("key_would_be_lost", path=str(folder / KEYS))
    await _save(folder, Sidecar(replace(record, slots=others)))


async def prepare_with_keyring(folder: Path, keyring: KeyringPort) -> bytes:
    """Before `Vault.rekey` of an unencrypted store: make a key for it. `settle` comes after."""
    _refuse_other_than(folder, plain=True)
    key, record = await _keyring_record(keyring)
    await _save(folder, Sidecar(PLAIN, record))
    return key


async def prepare_with_passphrase(
    folder: Path, passphrase: str, *, cost: ScryptCost = _COST
) -> bytes:
    """Before `Vault.rekey` of an unencrypted store: make a key for it. `settle` comes after."""
    _refuse_other_than(folder, plain=True)
    key, record = await asyncio.to_thread(_passphrase_record, passphrase, cost)
    await _save(folder, Sidecar(PLAIN, record))
    return key


async def prepare_without(folder: Path) -> None:
    """Before `Vault.rekey(None)`, which takes the encryption away. `settle` comes after."""
    record = _refuse_other_than(folder, plain=False)
    await _save(folder, Sidecar(record, PLAIN))


async def settle(folder: Path) -> None:
    """After `Vault.rekey`, or at a start after one was cut off: keep what is in force."""
    await asyncio.to_thread(_told, folder, lambda: sidecar.settle(folder))


def _passphrase_record(passphrase: str, cost: ScryptCost) -> tuple[bytes, KeyRecord]:
    key = secrets.token_bytes(KEY_BYTES)
    return key, _new_record(key, wrap(key, passphrase, "passphrase", cost))


async def _keyring_record(keyring: KeyringPort) -> tuple[bytes, KeyRecord]:
    backend = await _protecting(keyring)
    key = secrets.token_bytes(KEY_BYTES)
    record = _new_record(key, Slot("keyring", backend))
    await _keep(keyring, backend, record.key_id, key)
    return key, record


def _new_record(key: bytes, slot: Slot) -> KeyRecord:
    return KeyRecord(secrets.token_hex(16), check_value(key), (slot,))


async def _protecting(keyring: KeyringPort) -> str:
    found: tuple[Backend, ...] = await keyring.backends()
    if not found:
        raise OutsideError("keyring_missing", backend="")
    for backend in found:
        if backend.protects:
            return backend.name
    raise OutsideError("keyring_unprotected", backend=found[0].name)


async def _keep(keyring: KeyringPort, backend: str, name: str, key: bytes) -> None:
    await keyring.write(backend, name, key.hex())
    if await keyring.read(backend, name) != key.hex():
        raise OutsideError("keyring_refused", backend=backend, detail="read back differently")


def _replace_wrap(
    folder: Path,
    key: bytes,
    secret: str,
    kinds: tuple[SlotKind, ...],
    cost: ScryptCost,
) -> None:
    """Put a wrap of the first kind in place of all of these kinds.

    See that it opens, then write once: cut off anywhere, exactly one of the two secrets opens.
    """
    _fitting(folder, key)
    new = wrap(key, secret, kinds[0], cost)
    if unwrap(new, secret) != key:
        raise BugError("key_wrap_differs")
    # Read anew: wrapping took its time.
    record = _fitting(folder, key)
    slots = (*_other_slots(record, kinds), new)
    _told(folder, lambda: sidecar.save(folder, Sidecar(replace(record, slots=slots))))


def _other_slots(record: KeyRecord, kinds: tuple[SlotKind, ...]) -> tuple[Slot, ...]:
    return tuple(slot for slot in record.slots if slot.kind not in kinds)


def _unlocked(folder: Path, kind: Literal["passphrase", "recovery"], secret: str) -> bytes:
    record = _record(folder)
    key = _unwrapped(record, _slots(record, kind), secret)
    if key is not None:
        return key
    other = sidecar.copy_of_another(folder)
    if other is not None and _unwrapped(other, other.slots, secret) is not None:
        raise UserError("keys_of_another_store", path=str(folder / KEYS))
    raise UserError("wrong_passphrase" if kind == "passphrase" else "wrong_recovery")


def _unwrapped(record: KeyRecord, slots: Iterable[Slot], secret: str) -> bytes | None:
    keys = (unwrap(slot, secret) for slot in slots if slot.kind in {"passphrase", "recovery"})
    return next((key for key in keys if record.fits(key)), None)


def _slots(record: KeyRecord, kind: SlotKind) -> list[Slot]:
    slots = [slot for slot in record.slots if slot.kind == kind]
    if not slots:
        raise UserError("key_slot_missing", kind=kind)
    return slots


def _record(folder: Path) -> KeyRecord:
    record = sidecar.in_force(folder)
    if record is None:
        raise OutsideError("keys_missing", path=str(folder / KEYS))
    return record


def _fitting(folder: Path, key: bytes) -> KeyRecord:
    record = _record(folder)
    if not record.fits(key):
        raise UserError("wrong_key", path=str(folder / STORE))
    return record


def _refuse_existing(folder: Path) -> None:
    if sidecar.holds_store(folder):
        raise UserError("key_would_be_lost", path=str(folder / STORE))


def _refuse_other_than(folder: Path, *, plain: bool) -> KeyRecord:
    found = state(folder)
    if (found.kind == "none") != plain or found.kind in {"fresh", "lost"}:
        raise UserError("key_would_be_lost", path=str(folder / STORE))
    return sidecar.in_force(folder) or PLAIN


def _unhex(untrusted: str) -> bytes | None:
    try:
        return bytes.fromhex(untrusted)
    except ValueError:
        return None


async def _save(folder: Path, content: Sidecar) -> None:
    await asyncio.to_thread(_told, folder, lambda: sidecar.save(private_folder(folder), content))


def _told(folder: Path, act: Callable[[], None]) -> None:
    with told(folder / KEYS):
        act()
