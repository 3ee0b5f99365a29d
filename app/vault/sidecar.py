"""The file beside the store that says how its key is kept: read as untrusted, written whole.

`keys.json` holds no key in the clear: a check value to know the right key by, and slots that each
lead to it. While a store is being encrypted or decrypted it holds a second record, `next`; the
first bytes of the store tell which of the two is in force.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from app.core.errors import OutsideError
from app.core.sealed import write_sealed
from app.vault.header import is_plain

STORE = "alcove.db"
KEYS = "keys.json"
BACKUPS = "backups"
DAMAGED = "damaged"
VERSION = 1
SlotKind = Literal["keyring", "passphrase", "recovery", "none"]
_KINDS: tuple[SlotKind, ...] = ("keyring", "passphrase", "recovery", "none")
_CHECKED = b"Alcove: this is the key of the store"
_MOST_BYTES = 64 * 1024
_MOST_SCRYPT_MEMORY = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the key. `wrapped` is the key XOR scrypt(passphrase, salt, n, r, p), 32 bytes."""

    kind: SlotKind
    backend: str = ""
    n: int = 0
    r: int = 0
    p: int = 0
    salt: bytes = b""
    wrapped: bytes = b""


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """One key: its random id, HMAC-SHA256(key, constant) in hex (empty: no key), its slots."""

    key_id: str
    check: str
    slots: tuple[Slot, ...]

    def fits(self, key: bytes | None) -> bool:
        """Whether this is the key that is meant, in constant time."""
        if key is None or not self.check:
            return key is None and not self.check
        import hmac

        return hmac.compare_digest(self.check, check_value(key))


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The whole file; `next` is the record that a change of encryption leads to."""

    record: KeyRecord
    next: KeyRecord | None = None


def check_value(key: bytes) -> str:
    """What tells the right key from a wrong one and nothing about either."""
    import hashlib
    import hmac

    return hmac.new(key, _CHECKED, hashlib.sha256).hexdigest()


def load(folder: Path) -> Sidecar | None:
    """The sidecar, or None where there is none; raises `keys_damaged`, `keys_newer`."""
    path = folder / KEYS
    try:
        with path.open("rb") as file:
            untrusted = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        detail = error.strerror or str(error)
        raise OutsideError("store_unusable", path=str(path), detail=detail) from error
    try:
        return _decode(untrusted, path)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise OutsideError("keys_damaged", path=str(path)) from error


def save(folder: Path, sidecar: Sidecar) -> None:
    """Replace the file at once and read it back; raises OSError, `keys_damaged`."""
    told: dict[str, Any] = {"version": VERSION, **_record_fields(sidecar.record)}
    if sidecar.next is not None:
        told["next"] = _record_fields(sidecar.next)
    write_sealed(folder / KEYS, json.dumps(told, indent=2).encode())
    if load(folder) != sidecar:
        raise OutsideError("keys_damaged", path=str(folder / KEYS))
    # Left where the program was killed while it wrote: a slot in it would open for ever.
    for left in folder.glob(f".{KEYS}.*"):
        with suppress(OSError):
            left.unlink()


def in_force(folder: Path) -> KeyRecord | None:
    """The record that the store in `folder` goes by now."""
    sidecar = load(folder)
    if sidecar is None:
        return None
    if sidecar.next is not None and (folder / STORE).exists():
        plain = is_plain(folder / STORE)
        return sidecar.record if plain == (not sidecar.record.check) else sidecar.next
    return sidecar.record


def fit(folder: Path, key: bytes | None) -> Literal["fits", "wrong", "unknown"]:
    """Whether `key` is the one in force; unknown where nothing is written down."""
    record = in_force(folder)
    if record is None:
        return "unknown"
    return "fits" if record.fits(key) else "wrong"


def prepared(folder: Path, key: bytes | None) -> bool:
    """Whether the store may take `key` without its being lost: it is written down, or none is."""
    sidecar = load(folder)
    if sidecar is None:
        return True
    return any(record.fits(key) for record in (sidecar.record, sidecar.next) if record)


def settle(folder: Path) -> None:
    """After a change of encryption: keep only the record that is in force."""
    sidecar, record = load(folder), in_force(folder)
    if sidecar is not None and record is not None and sidecar.next is not None:
        save(folder, replace(sidecar, record=record, next=None))


def holds_store(folder: Path) -> bool:
    """Whether a store, a backup of one or a damaged one is there: anything a key may belong to."""
    return (folder / STORE).exists() or any(
        any((folder / name).glob("*")) for name in (BACKUPS, DAMAGED)
    )


def opens_unasked(folder: Path) -> Literal["keyring", "none"] | None:
    """What opens the store without a question to the user, as far as the file tells."""
    try:
        record = in_force(folder)
    except OutsideError:
        return None
    kinds = {slot.kind for slot in record.slots} if record is not None else set()
    return "none" if "none" in kinds else "keyring" if "keyring" in kinds else None


def _record_fields(record: KeyRecord) -> dict[str, Any]:
    return {
        "key_id": record.key_id,
        "check": record.check,
        "slots": [_slot_fields(slot) for slot in record.slots],
    }


def _slot_fields(slot: Slot) -> dict[str, Any]:
    if slot.kind == "keyring":
        return {"kind": slot.kind, "backend": slot.backend}
    if slot.kind == "none":
        return {"kind": slot.kind}
    scrypt = {"n": slot.n, "r": slot.r, "p": slot.p}
    return {
        "kind": slot.kind,
        **scrypt,
        "salt": slot.salt.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _decode(untrusted: bytes, path: Path) -> Sidecar:
    if len(untrusted) > _MOST_BYTES:
        raise ValueError(len(untrusted))
    told = json.loads(untrusted)
    if told["version"] > VERSION:
        raise OutsideError("keys_newer", path=str(path))
    following = told.get("next")
    return Sidecar(_record(told), _record(following) if following else None)


def _record(untrusted: dict[str, Any]) -> KeyRecord:
    slots = tuple(_slot(slot) for slot in untrusted["slots"])
    key_id, check = str(untrusted["key_id"]), str(untrusted["check"])
    plain = [slot.kind == "none" for slot in slots]
    if not slots or any(plain) != (check == "") or (check and len(bytes.fromhex(check)) != 32):
        raise ValueError(check)
    return KeyRecord(key_id, check, slots)


def _slot(untrusted: dict[str, Any]) -> Slot:
    kind = _KINDS[_KINDS.index(untrusted["kind"])]
    if kind == "keyring":
        return Slot(kind, backend=str(untrusted["backend"]))
    if kind == "none":
        return Slot(kind)
    n, r, p = (int(untrusted[name]) for name in ("n", "r", "p"))
    salt, wrapped = bytes.fromhex(untrusted["salt"]), bytes.fromhex(untrusted["wrapped"])
    sound = n > 1 and n & (n - 1) == 0 and r > 0 and 0 < p <= 16
    if not sound or 128 * n * r > _MOST_SCRYPT_MEMORY or len(wrapped) != 32 or len(salt) < 16:
        raise ValueError(kind)
    return Slot(kind, n=n, r=r, p=p, salt=salt, wrapped=wrapped)
