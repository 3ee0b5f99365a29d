"""The file beside the store that says how its key is kept, and the second copy of it.

`keys.json` holds no key in the clear: a check value to know the right key by, and slots that each
lead to it. While a store is being encrypted or decrypted it holds a second record, `next`; the
first bytes of the store tell which of the two is in force.

`keys.json.copy` holds the same bytes, for the day when the file is gone or damaged. It is taken
away before the file changes and written after, so that it is not older: a passphrase that was
replaced does not live on in it. (An Alcove that knew of no copy leaves it as it is; then it is
older until this one has opened the store.) Where the two lead to different keys the file counts.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import Literal, TypeAlias

from app.core.errors import OutsideError
from app.core.sealed import sync_folder, write_sealed
from app.vault.key_record import (
    MOST_BYTES,
    PLAIN,
    KeyRecord,
    Sidecar,
    decode,
    encode,
    has_sum,
)

STORE = "alcove.db"
KEYS = "keys.json"
COPY = "keys.json.copy"
OTHER = "keys.json.other"
"""What was a copy, but led to another key than that of the store: it may be wanted yet."""
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
    return None if found is None else found[1]


def save(folder: Path, sidecar: Sidecar) -> None:
    """Replace the file at once and read it back, then write the copy where that can be done.

    Cut off anywhere, the file or the copy says what was said before or what is said now. Raises
    OSError, `keys_damaged`, `keys_newer`, `store_unusable`; then what was said before holds, but
    where only the folder could not be synced.
    """
    before, content = _without_copy(folder), encode(sidecar)
    try:
        _write_checked(folder / KEYS, content)
    except OutsideError:  # written, and read back differently
        if before is not None:
            _write_if_possible(folder / KEYS, before)
            _write_if_possible(folder / COPY, before)
        raise
    _write_if_possible(folder / COPY, content)
    # Left where the program was killed while it wrote: a slot in it would open for ever.
    for left in folder.glob(f".{KEYS}.*"):
        with suppress(OSError):
            left.unlink()


def heal(folder: Path, key: bytes | None) -> None:
    """Once `key` has opened the store: let file and copy both be there, sound, and the same.

    A sound file with a sum is never written: the terminal beside the window may have changed it
    just now. Nothing is raised; what cannot be written now is written at the next opening.
    """
    with suppress(OSError, OutsideError):
        found = _found(folder)
        if found is None and is_plain(folder / STORE):
            found = b"", Sidecar(PLAIN)
        if found is None or not _in_force(folder, found[1]).fits(key):
            return
        said = _sound(folder / KEYS)
        if said is None or not has_sum(said[0]):
            write_sealed(folder / KEYS, encode(found[1]))
        _copy_again(folder)


def _copy_again(folder: Path) -> None:
    said, copy = _file_and_copy(folder)
    if said is None or (copy is not None and copy[0] == said[0]):
        return
    if copy is not None and not _same_key(copy, said):
        _put_by(folder)
    try:
        write_sealed(folder / COPY, said[0])
    finally:
        now = _sound(folder / KEYS)
        if now is not None and now[0] != said[0]:
            (folder / COPY).unlink(missing_ok=True)


def copy_of_another(folder: Path) -> KeyRecord | None:
    """What the copy says where it leads to another key than the file; one of them is of other
    chats and was put here by mistake."""
    said, copy = _file_and_copy(folder)
    if said is None or copy is None or _same_key(said, copy):
        return None
    return _in_force(folder, copy[1])


def unused_name(path: Path) -> Path:
    """The path itself, or where it is taken the same with a number behind it."""
    names = chain([path], (path.with_name(f"{path.name}.{number}") for number in count(2)))
    return next(name for name in names if not name.exists())


def in_force(folder: Path) -> KeyRecord | None:
    """The record that the store in `folder` goes by now."""
    sidecar = load(folder)
    return None if sidecar is None else _in_force(folder, sidecar)


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
    except OutsideError:
        return None
    kinds = {slot.kind for slot in _in_force(folder, found[1]).slots} if found else set()
    return "none" if "none" in kinds else "keyring" if "keyring" in kinds else None


def _in_force(folder: Path, sidecar: Sidecar) -> KeyRecord:
    if sidecar.next is not None and (folder / STORE).exists():
        plain = is_plain(folder / STORE)
        return sidecar.record if plain == (not sidecar.record.check) else sidecar.next
    return sidecar.record


def _found(folder: Path, *, summed: bool = True) -> _Found | None:
    found = _sound(folder / KEYS, summed=summed)
    if found is None and _needs_key(folder):
        found = _fitting(folder, _sound(folder / COPY, summed=summed))
    if found is None and not is_plain(folder / STORE):
        return _read(folder / KEYS, summed=summed)  # nothing, or why
    return found


def _sound(path: Path, *, summed: bool = True) -> _Found | None:
    """As `_read`, and None where that cannot be read. Raises `keys_newer`."""
    try:
        return _read(path, summed=summed)
    except OutsideError as error:
        if error.code == "keys_newer":
            raise
        return None


def _file_and_copy(folder: Path) -> tuple[_Found | None, _Found | None]:
    """Both, where sound; a copy of a newer Alcove counts as none. Raises `keys_newer`."""
    copy: _Found | None = None
    with suppress(OutsideError):
        copy = _read(folder / COPY)
    return _sound(folder / KEYS), copy


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


def _without_copy(folder: Path) -> bytes | None:
    """Take the copy away, once the file itself is surely sound; what that file holds.

    A copy that leads to another key, or to no store that is here, is kept under another name.
    """
    said, copy = _file_and_copy(folder)
    if copy is not None and said is None and _needs_key(folder):
        _write_checked(folder / KEYS, copy[0])
        said = copy
    elif copy is not None and (said is None or not _same_key(copy, said)):
        _put_by(folder)
    (folder / COPY).unlink(missing_ok=True)
    sync_folder(folder)
    return said[0] if said is not None else None


def _put_by(folder: Path) -> None:
    """Keep a copy that leads to another key under another name."""
    (folder / COPY).replace(unused_name(folder / OTHER))


def _needs_key(folder: Path) -> bool:
    """A copy alone, without any store, is no reason to ask for its passphrase."""
    return (folder / KEYS).exists() or holds_store(folder)


def _fitting(folder: Path, copy: _Found | None) -> _Found | None:
    """The copy, if it can be that of the store that is here: both encrypted, or neither.

    It may be older where an Alcove that knew of no copy has changed the encryption.
    """
    store = folder / STORE
    if copy is None or not store.exists() or not store.stat().st_size:
        return copy
    plain = is_plain(store)
    return copy if any(plain == (check == "") for check in _checks(copy[1])) else None


def _same_key(one: _Found, other: _Found) -> bool:
    return bool(_checks(one[1]) & _checks(other[1]))


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
