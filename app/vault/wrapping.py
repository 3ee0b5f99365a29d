"""A key wrapped by something a person can type: scrypt for passphrases and recovery phrases."""

from __future__ import annotations

import base64
import hashlib
import secrets
import unicodedata
from dataclasses import dataclass

from app.core.errors import UserError
from app.vault.connection import KEY_BYTES
from app.vault.key_record import Slot, SlotKind

_RECOVERY_BYTES = 15
_GROUP = 4
_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_LETTERS = _RECOVERY_BYTES * 8 // 5
_MISREAD = str.maketrans({"0": "O", "1": "I", "8": "B"})


@dataclass(frozen=True, slots=True)
class ScryptCost:
    """Cost of one guess: 128 × n × r bytes of memory, p times over (RFC 7914)."""

    n: int = 2**17
    r: int = 8
    p: int = 1


def wrap(key: bytes, secret: str, kind: SlotKind, cost: ScryptCost) -> Slot:
    """A slot that gives `key` back for `secret`; raises `passphrase_empty`."""
    if not secret.strip():
        raise UserError("passphrase_empty")
    salt = secrets.token_bytes(KEY_BYTES)
    bare = Slot(kind, n=cost.n, r=cost.r, p=cost.p, salt=salt)
    wrapped = _xor(key, _stretched(secret, bare))
    return Slot(kind, n=cost.n, r=cost.r, p=cost.p, salt=salt, wrapped=wrapped)


def unwrap(slot: Slot, secret: str) -> bytes:
    """The key if `secret` is right, 32 other bytes if not: the check value tells which."""
    return _xor(slot.wrapped, _stretched(secret, slot))


def new_recovery_phrase() -> str:
    """120 random bits to write down, as six groups of four letters and digits 2 to 7."""
    letters = base64.b32encode(secrets.token_bytes(_RECOVERY_BYTES)).decode()
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def read_recovery_phrase(untrusted: str) -> str:
    """The phrase in plain capitals, without what stands between them, misread digits mended."""
    letters = unicodedata.normalize("NFKC", untrusted).upper()
    return "".join(filter(str.isalnum, letters)).translate(_MISREAD)


def is_recovery_phrase(untrusted: str) -> bool:
    """Whether it has the form of one: where it has not, no key need be stretched to try it."""
    letters = read_recovery_phrase(untrusted)
    return len(letters) == _LETTERS and _ALPHABET.issuperset(letters)


def _stretched(secret: str, slot: Slot) -> bytes:
    return hashlib.scrypt(
        unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass"),
        salt=slot.salt,
        n=slot.n,
        r=slot.r,
        p=slot.p,
        maxmem=256 * slot.r * (slot.n + slot.p),
        dklen=KEY_BYTES,
    )


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))
