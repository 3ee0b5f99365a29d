"""The window killed while an answer streams: no acknowledged message lost, no child left."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import Sampling
from app.vault import keys
from app.vault.store import Vault

REPOSITORY = Path(__file__).resolve().parents[2]


async def kill_often(places: Places, model: Path, times: int) -> None:
    await keys.create_without(places.data)
    settings = SettingsFile(places.settings)
    sampling = Sampling(temperature=0, max_tokens=300)
    settings.change(model=str(model), context_length=8192, sampling=sampling)
    chance = random.Random(1)
    for _ in range(times):
        heard = run_and_kill(places, chance.randrange(1, 40))
        vault = await Vault.open(places.data, None)
        assert await vault.integrity() == ()
        for row in [fact for fact in heard if "stored" in fact]:
            assert (await vault.message(row["stored"])).text == row["text"]
        await vault.close()


def run_and_kill(places: Places, shown: int) -> list[dict]:
    """Start the program, kill it after some pieces of text; what it had said until then."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.driven"],
        env={**os.environ, "ALCOVE_HOME": str(places.data.parent), "QT_QPA_PLATFORM": "offscreen"},
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    heard: list[dict] = []
    assert program.stdout is not None
    for line in program.stdout:
        heard.append(json.loads(line))
        if sum("shown" in fact for fact in heard) >= shown:
            break
    children = psutil.Process(program.pid).children(recursive=True)
    program.kill()
    rest, complaints = program.communicate()
    heard += [json.loads(line) for line in rest.splitlines() if line.endswith(b"}")]
    assert sum("shown" in fact for fact in heard) >= shown, complaints.decode()
    assert children
    began = time.monotonic()
    while any(computes(child) for child in children):
        assert time.monotonic() - began < 2, "an engine outlived its window"
    return heard


def computes(process: psutil.Process) -> bool:
    """Whether it is still there; what only waits for the system to take its number away is not."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def test_a_killed_window_loses_nothing(places: Places, stories: Path) -> None:
    await kill_often(places, stories, 3)


@pytest.mark.long
async def test_fifty_killed_windows_lose_nothing(places: Places, stories: Path) -> None:
    await kill_often(places, stories, 50)
