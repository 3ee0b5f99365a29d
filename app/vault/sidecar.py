"""The file beside the store that says how its key is kept, and the second copy of it.

`keys.json` holds no key in the clear: a check value to know the right key by, and slots that each
lead to it. While a store is being encrypted or decrypted it holds a second record, `next`; the
first bytes of the store tell which of the two is in force.

`keys.json.copy` holds the same bytes, for the day when the file is gone or damaged. It is taken
away before the file changes and written after, so that it is never older: a passphrase that was
replaced does not live on in it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Literal, TypeAlias

from app.core.errors import OutsideError
from app.core.sealed import sync_folder, write_sealed
from app.vault.key_record import (
    MOST_BYTES,
    KeyRecord,
    Sidecar,
    decode,
    encode,
    has_sum,
)

STORE = "alcove.db"
KEYS = "keys.json"
COPY = "keys.json.copy"
BACKUPS = "backups"
DAMAGED = "damaged"
_PLAIN_HEADER = b"SQLite format 3\0"
_Found: TypeAlias = tuple[bytes, Sidecar]
"""A file that was read: its bytes, and what they say."""


def is_plain(path: Path) -> bool:
    """Whether the file is there and starts as an unencrypted SQLite file does."""
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER
    except OSError:
        return False


def load(folder: Path) -> Sidecar | None:
    """What the file says, or its copy where the file is gone, damaged or cannot be read.

    None where there is neither, or nothing but damage beside a store that is not encrypted and so
    needs no key. Raises `keys_damaged`, `keys_newer`, `store_unusable`.
    """
    found = _found(folder)
    return found[1] if found is not None else None


def save(folder: Path, sidecar: Sidecar) -> None:
    """Replace the file at once and read it back, then write the copy where that can be done.

    Cut off anywhere, the file or the copy says what was said before or what is said now, and the
    copy nothing else than the file. Raises OSError, `keys_damaged`, `store_unusable`.
    """
    before: _Found | None = None
    with suppress(OutsideError):
        before = _found(folder)
    is_free = _forget_copy(folder)
    content = encode(sidecar)
    try:
        _write_checked(folder / KEYS, content)
    except OutsideError:
        # Written, and read back differently: what was said before is in the copy, or nowhere.
        if is_free and before is not None:
            _write_if_possible(folder / COPY, before[0])
        raise
    if is_free:
        _write_if_possible(folder / COPY, content)
    # Left where the program was killed while it wrote: a slot in it would open for ever.
    for left in folder.glob(f".{KEYS}.*"):
        with suppress(OSError):
            left.unlink()


def heal(folder: Path, key: bytes | None) -> None:
    """Once `key` has opened the store: let file and copy both say again what led to it.

    Nothing is raised: what cannot be written now is written at the next opening.
    """
    with suppress(OSError, OutsideError):
        found, record = _found(folder), in_force(folder)
        if found is None or record is None or not record.fits(key):
            return
        content = found[0] if has_sum(found[0]) else encode(found[1])
        try:
            for path in (folder / KEYS, folder / COPY):
                if _differs(path, content):
                    write_sealed(path, content)
        finally:
            # The terminal beside the window may have saved meanwhile: no older copy may stay.
            now = _read(folder / KEYS)
            if now is not None and now[0] != content:
                (folder / COPY).unlink(missing_ok=True)


def in_force(folder: Path) -> KeyRecord | None:
    """The record that the store in `folder` goes by now."""
    return _in_force(folder, load(folder))


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
    """What opens the store without a question to the user, as far as the file tells at a glance.

    Its sum is not looked at: the first page waits for this.
    """
    try:
        found = _found(folder, summed=False)
        record = _in_force(folder, found[1] if found is not None else None)
    except OutsideError:
        return None
    kinds = {slot.kind for slot in record.slots} if record is not None else set()
    return "none" if "none" in kinds else "keyring" if "keyring" in kinds else None


def _in_force(folder: Path, sidecar: Sidecar | None) -> KeyRecord | None:
    if sidecar is None:
        return None
    if sidecar.next is not None and (folder / STORE).exists():
        plain = is_plain(folder / STORE)
        return sidecar.record if plain == (not sidecar.record.check) else sidecar.next
    return sidecar.record


def _found(folder: Path, *, summed: bool = True) -> _Found | None:
    try:
        found, fault = _read(folder / KEYS, summed=summed), None
    except OutsideError as error:
        if error.code == "keys_newer":
            raise
        found, fault = None, error
    if found is None:
        found = _sound_copy(folder, summed=summed)
    if found is None and fault is not None and not is_plain(folder / STORE):
        raise fault
    return found


def _sound_copy(folder: Path, *, summed: bool = True) -> _Found | None:
    try:
        return _read(folder / COPY, summed=summed)
    except OutsideError as error:
        if error.code == "keys_newer":
            raise
        return None


def _read(path: Path, *, summed: bool = True) -> _Found | None:
    """One of the two files; raises `keys_damaged`, `keys_newer`, `store_unusable`."""
    try:
        untrusted = _bytes(path)
    except OSError as error:
        detail = error.strerror or str(error)
        raise OutsideError("store_unusable", path=str(path), detail=detail) from error
    return None if untrusted is None else (untrusted, decode(untrusted, path, summed=summed))


def _bytes(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None


def _differs(path: Path, content: bytes) -> bool:
    with suppress(OSError):
        return _bytes(path) != content
    return True


def _forget_copy(folder: Path) -> bool:
    """Take the copy away, once the file itself is surely sound; whether its place is free now.

    One that leads to another key stays until a key has opened the store: it may be the right one
    where the file was replaced by that of another installation.
    """
    if not (folder / COPY).exists():
        return True
    copy = _sound_copy(folder)
    try:
        found = _read(folder / KEYS)
    except OutsideError:
        found = None
    if copy is not None and found is None:
        _write_checked(folder / KEYS, copy[0])
    elif copy is not None and found is not None and not _checks(copy[1]) & _checks(found[1]):
        return False
    (folder / COPY).unlink(missing_ok=True)
    sync_folder(folder)
    return True


def _checks(sidecar: Sidecar) -> set[str]:
    return {record.check for record in (sidecar.record, sidecar.next) if record is not None}


def _write_if_possible(path: Path, content: bytes) -> None:
    with suppress(OSError):
        write_sealed(path, content)


def _write_checked(path: Path, content: bytes) -> None:
    write_sealed(path, content)
    written = _read(path)
    if written is None or written[0] != content:
        raise OutsideError("keys_damaged", path=str(path))
