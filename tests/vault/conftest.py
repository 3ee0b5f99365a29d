"""Stores to test with: a folder, a key, an open vault, a clock that moves when told."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.vault.store import Vault
from app.vault.wrapping import ScryptCost

KEY = bytes(range(32))
CHEAP = ScryptCost(n=2**10)
"""Only the tests may be this quick to guess."""


class Clock:
    """UTC milliseconds from 2026-11-21 00:00, one more at each look."""

    def __init__(self) -> None:
        self.now = 1_795_219_200_000

    def __call__(self) -> int:
        self.now += 1
        return self.now

    def days(self, count: float) -> None:
        """Let days pass."""
        self.now += int(count * 86_400_000)


def sha256(path: Path) -> str:
    """What the file is, byte for byte."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def holding(folder: Path, text: str) -> list[str]:
    """Names of the files anywhere below `folder` that hold the text as UTF-8."""
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and text.encode() in path.read_bytes()
    ]


@pytest.fixture
def clock() -> Clock:
    """A clock of the test's own."""
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store goes."""
    return tmp_path / "data"


@pytest.fixture
async def vault(folder: Path, clock: Clock) -> AsyncIterator[Vault]:
    """An open, encrypted, empty store."""
    vault = await Vault.open(folder, KEY, clock=clock)
    yield vault
    await vault.close()
