"""The program is killed while it writes: nothing it was told is safe may be missing."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.vault import keys
from app.vault.sidecar import COPY, KEYS
from app.vault.store import Vault
from tests.vault.conftest import KEY

ROOT = Path(__file__).resolve().parents[2]


def write_and_kill(folder: Path, lines: int, writer: str = "writer") -> list[str]:
    """Start the writer, kill it (SIGKILL) after it said `lines` lines, return all it said."""
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.vault.{writer}", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        said += child.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


async def killed_often(folder: Path, times: int) -> None:
    chance = random.Random(times)
    for _ in range(times):
        said = write_and_kill(folder, chance.randint(1, 25))
        vault = await Vault.open(folder, KEY)
        assert await vault.integrity() == ()
        states = {
            message.id: message
            for row in await vault.conversations()
            if row.title == "killed"
            for message in await vault.messages(row.id)
        }
        for line in said:
            first, second = line.split()
            if first == "=":
                assert states[int(second)].state == "complete"
                assert states[int(second)].text == "word " * 1_000
            else:
                assert states[int(first)].text.startswith("question")
                assert ("word " * 1_000).startswith(states[int(second)].text)
        assert "streaming" not in {message.state for message in states.values()}
        await vault.close()


async def test_twenty_kills_lose_nothing(folder: Path) -> None:
    await killed_often(folder, 20)


@pytest.mark.long
async def test_a_hundred_kills_lose_nothing(folder: Path) -> None:
    await killed_often(folder, 100)


async def opens(folder: Path, passphrase: int) -> bool:
    try:
        await keys.unlock_with_passphrase(folder, str(passphrase))
    except UserError:
        return False
    return True


async def killed_while_changing(folder: Path, times: int) -> None:
    chance = random.Random(times)
    for _ in range(times):
        last = int(write_and_kill(folder, chance.randint(2, 40), "key_writer")[-1])
        assert await opens(folder, last) != await opens(folder, last + 1)
        assert not await opens(folder, last - 1)
        if (folder / COPY).exists():
            assert (folder / COPY).read_bytes() == (folder / KEYS).read_bytes()
        shutil.rmtree(folder)


async def test_a_passphrase_changed_under_kills_is_the_old_or_the_new(folder: Path) -> None:
    await killed_while_changing(folder, 5)


@pytest.mark.long
async def test_a_hundred_kills_of_a_changing_passphrase(folder: Path) -> None:
    await killed_while_changing(folder, 100)
