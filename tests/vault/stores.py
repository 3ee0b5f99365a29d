"""Stores for tests, and what befalls them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.errors import AlcoveError
from app.vault import keys
from app.vault.locksmith import Locksmith
from app.vault.sidecar import COPY, KEYS
from app.vault.store import Vault
from tests.vault.conftest import CHEAP, sha256

TITLE = "A secret garden"
MINE, YOURS = "correct horse", "another horse"
PAGE_BYTES = 4096


async def made(folder: Path, passphrase: str, *, backup: bool = True) -> bytes | None:
    """A store with one chat, and its key; without encryption where there is no passphrase."""
    if not passphrase:
        await keys.create_without(folder)
    key = await keys.create_with_passphrase(folder, passphrase, cost=CHEAP) if passphrase else None
    vault = await Vault.open(folder, key)
    row = await vault.create_conversation(TITLE)
    for number in range(40):
        await vault.add_message(row.id, None, "user", f"message {number} " + "filler " * 250)
    if backup:
        await vault.daily_backup()
    await vault.close()
    return key


def files(folder: Path) -> dict[str, str]:
    """Every file of it, byte for byte."""
    return {
        str(path.relative_to(folder)): sha256(path) for path in folder.rglob("*") if path.is_file()
    }


async def opened(smith: Locksmith, passphrase: str) -> Vault:
    """Opened with it, or without a question where there is none."""
    return await (smith.open_passphrase(passphrase) if passphrase else smith.open())


async def code_of(smith: Locksmith, passphrase: str) -> str:
    """Why it cannot be opened."""
    with pytest.raises(AlcoveError) as caught:
        await opened(smith, passphrase)
    return caught.value.code


def overwrite(path: Path, first: int, pages: int, content: bytes | None = None) -> None:
    """Write something else over some pages of a file."""
    with path.open("r+b") as file:
        file.seek(first * PAGE_BYTES)
        file.write(os.urandom(pages * PAGE_BYTES) if content is None else content)


def flip_the_middle(path: Path) -> None:
    """Write over the page in the middle of it."""
    overwrite(path, path.stat().st_size // PAGE_BYTES // 2, 1)


async def rescue_refused(folder: Path, key: bytes | None) -> str:
    """Why nothing is rescued."""
    with pytest.raises(AlcoveError) as caught:
        await Vault.salvage(folder, key)
    return caught.value.code


def both(folder: Path) -> tuple[bytes, bytes]:
    """The bytes of `keys.json`, and of its copy."""
    return (folder / KEYS).read_bytes(), (folder / COPY).read_bytes()


class Cut(BaseException):
    """The program ends here."""


@contextmanager
def rescue_cut_off(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The rescue within ends before the new store is put in its place."""

    def cut(*_: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr("app.vault.salvage.put_in_place", cut)
        with pytest.raises(Cut):
            yield
