"""What `keys.json` says, as values and as bytes: read as untrusted, with a sum over all of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from app.core.errors import OutsideError

VERSION = 1
SlotKind = Literal["keyring", "passphrase", "recovery", "none"]
MOST_BYTES = 64 * 1024
"""More is no `keys.json`."""
_KINDS: tuple[SlotKind, ...] = ("keyring", "passphrase", "recovery", "none")
_CHECKED = b"Alcove: this is the key of the store"
_SUM = "sum"
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


PLAIN: Final = KeyRecord("", "", (Slot("none"),))
"""Of a store that is not encrypted."""


def check_value(key: bytes) -> str:
    """What tells the right key from a wrong one and nothing about either."""
    import hashlib
    import hmac

    return hmac.new(key, _CHECKED, hashlib.sha256).hexdigest()


def encode(sidecar: Sidecar) -> bytes:
    """The bytes of the file."""
    told: dict[str, Any] = {"version": VERSION, **_record_fields(sidecar.record)}
    if sidecar.next is not None:
        told["next"] = _record_fields(sidecar.next)
    return json.dumps({**told, _SUM: _sum_of(told)}, indent=2).encode()


def decode(untrusted: bytes, path: Path, *, summed: bool = True) -> Sidecar:
    """What the bytes of `path` say; raises `keys_damaged`, `keys_newer`.

    A file without a sum, of an earlier Alcove, is taken. `summed` False leaves the sum alone, for
    a glance before there is time to load what it is made with.
    """
    try:
        told = _object(untrusted)
        if summed and _SUM in told and told.pop(_SUM) != _sum_of(told):
            raise ValueError(_SUM)
        if told["version"] > VERSION:
            raise OutsideError("keys_newer", path=str(path))
        following = told.get("next")
        return Sidecar(_record(told), _record(following) if following else None)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise OutsideError("keys_damaged", path=str(path)) from error


def has_sum(content: bytes) -> bool:
    """Whether a file that could be decoded has a sum; an earlier Alcove wrote none."""
    return _SUM in _object(content)


def _object(untrusted: bytes) -> dict[str, Any]:
    if len(untrusted) > MOST_BYTES:
        raise ValueError(len(untrusted))
    told = json.loads(untrusted)
    if not isinstance(told, dict):
        raise TypeError(type(told).__name__)
    return told


def _sum_of(told: dict[str, Any]) -> str:
    """SHA-256 in hex of the object without its sum, as JSON that has only one form.

    Every version of the file has it so: it is looked at before the version is. In ASCII, names
    sorted, nothing between: `{"check":"…","key_id":"…","slots":[…],"version":1}`.
    """
    import hashlib

    plain = json.dumps(told, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode("ascii")).hexdigest()


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
    # The last: RFC 7914 wants n below 2 to the power of 16 × r, or nothing is stretched at all.
    sound = n > 1 and n & (n - 1) == 0 and r > 0 and 0 < p <= 16 and n.bit_length() <= 16 * r
    if not sound or 128 * r * (n + p) > _MOST_SCRYPT_MEMORY or len(wrapped) != 32 or len(salt) < 16:
        raise ValueError(kind)
    return Slot(kind, n=n, r=r, p=p, salt=salt, wrapped=wrapped)
