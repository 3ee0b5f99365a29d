"""The program is killed while it downloads: the final name never has anything but the model."""

from __future__ import annotations

import hashlib
import json
import random
import selectors
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.models.download.world import NAME, REPOSITORY, World, model

ROOT = Path(__file__).resolve().parents[3]
CONTENT = model(6 << 20)
SHA256 = hashlib.sha256(CONTENT).hexdigest()
RATE = 3e6
"""Bytes a second of one connection: a download takes about half a second."""


class Watch:
    """Looks about every millisecond whether the final name has anything but the model."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._judged: tuple[int, int] | None = None
        self.looks = 0
        self.wrong: list[int] = []

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(0.001):
            self.looks += 1
            try:
                found = self._path.stat()
                if self._judged == (found.st_ino, found.st_mtime_ns):
                    continue
                content = self._path.read_bytes()
            except OSError:
                continue
            self._judged = (found.st_ino, found.st_mtime_ns)
            if content != CONTENT:
                self.wrong.append(len(content))


def run(world: World, request: str, kill_after: float | None) -> str:
    """Start the program and kill it (SIGKILL) so many seconds after it began; all it said."""
    folder = world.models.parent
    command = [sys.executable, "-m", "tests.models.download.getter", world.hub.url, str(folder)]
    with subprocess.Popen(
        [*command, request], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        if kill_after is not None:
            with selectors.DefaultSelector() as waiting:
                waiting.register(child.stdout, selectors.EVENT_READ)
                waiting.select(kill_after)
            child.kill()
        return said + child.stdout.read()


def killed_often(world: World, times: int) -> None:
    """Downloads, each killed at a random moment, then run to the end."""
    chance = random.Random(times)
    world.hub.fault("/cdn/", "slow", -1, rate=RATE)
    commit = world.publish((NAME, CONTENT)).commit
    request = json.dumps(
        {
            "repository": REPOSITORY,
            "commit": commit,
            "path": NAME,
            "size": len(CONTENT),
            "sha256": SHA256,
        }
    )
    kills, kept = 0, 0
    with Watch(world.final()) as watch:
        while kills < times:
            said = run(world, request, chance.uniform(0.02, 0.45))
            if "done" not in said:
                kills += 1
                kept += _vouched(world)
                continue
            start_over(world)
        assert "done" in run(world, request, None)
    assert watch.wrong == []
    assert watch.looks > 100
    assert hashlib.sha256(world.final().read_bytes()).hexdigest() == SHA256
    assert world.leftovers() == []
    assert kept, "no kill left anything to go on with: the test shows nothing"


def _vouched(world: World) -> int:
    """How many bytes the sidecar calls done; each of them must be in the part file."""
    sidecar = world.final(NAME + ".part.json")
    if not sidecar.exists():
        return 0
    part, done = world.part().read_bytes(), json.loads(sidecar.read_text())["done"]
    for start, stop in done:
        assert part[start:stop] == CONTENT[start:stop]
    return sum(stop - start for start, stop in done)


def start_over(world: World) -> None:
    """It was done before the kill: forget it all, so that the next kill meets a download."""
    assert world.final().read_bytes() == CONTENT
    world.final().unlink()
    for record in (world.models / ".downloads").iterdir():
        record.unlink()


def test_three_kills_and_the_file_is_right(world: World) -> None:
    killed_often(world, 3)


@pytest.mark.long
def test_twenty_kills_and_the_file_is_right(world: World) -> None:
    killed_often(world, 20)


@pytest.mark.long
@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_killed_at_a_given_share(world: World, share: float) -> None:
    """As far as the time of one undisturbed download tells."""
    chance = random.Random(int(share * 100))
    world.hub.fault("/cdn/", "slow", -1, rate=RATE)
    commit = world.publish((NAME, CONTENT)).commit
    facts = {"repository": REPOSITORY, "commit": commit, "path": NAME}
    request = json.dumps({**facts, "size": len(CONTENT), "sha256": SHA256})
    with Watch(world.final()) as watch:
        for _ in range(5):
            run(world, request, 0.5 * share * chance.uniform(0.9, 1.1))
            if world.final().exists():
                start_over(world)
        assert "done" in run(world, request, None)
    assert watch.wrong == []
    assert world.final().read_bytes() == CONTENT
