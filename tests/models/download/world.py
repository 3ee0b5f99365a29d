"""A fake hub, a real door and downloads between them, as the tests use them."""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from app.models.download import DownloadRequest, Downloads, DownloadState, Network, Tuning
from app.models.hub import HubFile
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.fakes.hub import FakeHub

REPOSITORY = "maker/small-GGUF"
NAME = "small.Q4_K_M.gguf"
MANY = Tuning(
    connections=4,
    ramp=0.0,
    fast_rate=1e12,
    piece_least=256 << 10,
    piece_most=1 << 20,
    buffer=64 << 10,
    stall=5.0,
    tries=3,
    backoff=0.01,
    save_every=0.02,
    report_every=0.01,
)
"""As the real ones, for small files and impatient tests: four connections at once."""
ONE = replace(MANY, connections=1)
SETTLED = {"paused", "failed", "finished"}
PATIENCE = 30.0


def model(size: int, seed: int = 1) -> bytes:
    """Bytes that begin as a GGUF file does."""
    return b"GGUF" + random.Random(seed).randbytes(size - 4)


class World:
    """One hub, one computer; `downloads` starts the program on it."""

    def __init__(self, hub: FakeHub, folder: Path) -> None:
        self.hub = hub
        self.models = folder / "models"
        self.models.mkdir(exist_ok=True)
        self.rules = HostRules(hub.url)
        self.ledger = Ledger(folder / "ledger.jsonl")
        self.door = Door(self.rules, self.ledger)
        self.token: str | None = None

    @asynccontextmanager
    async def downloads(
        self, tuning: Tuning = MANY, *, at_once: int = 1, paused: bool = False
    ) -> AsyncIterator[Downloads]:
        """The program from its start to its end."""
        downloads = Downloads(self.models, self.network(), at_once=at_once, tuning=tuning)
        await downloads.start(paused=paused)
        try:
            yield downloads
        finally:
            await downloads.close()

    def network(self) -> Network:
        """What downloads are given."""
        return Network(self.door, self.address, lambda: self.token, self.rules.may_carry_token)

    def address(self, repository: str, commit: str, path: str) -> str:
        """As the hub has it."""
        return f"{self.hub.url}/{quote(repository)}/resolve/{commit}/{quote(path)}"

    def publish(self, *files: tuple[str, bytes | Path]) -> DownloadRequest:
        """Put files on the hub, and make the request that gets them."""
        commit = self.hub.add_model(REPOSITORY, dict(files))
        return request(commit, *files)

    def final(self, name: str = NAME) -> Path:
        """Where a file will be."""
        return self.models / "maker" / "small-GGUF" / name

    def part(self, name: str = NAME) -> Path:
        """Where it is until then."""
        return self.final(name + ".part")

    def leftovers(self) -> list[str]:
        """Names in the repository's folder that are no models."""
        folder = self.final().parent
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
        return sorted(name for name in names if not name.endswith(".gguf"))


def request(commit: str, *files: tuple[str, bytes | Path]) -> DownloadRequest:
    """What the picker would ask for."""
    listed = []
    for path, content in files:
        data = content if isinstance(content, bytes) else content.read_bytes()
        listed.append(HubFile(path, len(data), hashlib.sha256(data).hexdigest()))
    return DownloadRequest(REPOSITORY, commit, tuple(listed), "Q4_K_M", "Small")


async def until(
    downloads: Downloads, wanted: Callable[[DownloadState], bool], patience: float = PATIENCE
) -> DownloadState:
    """The first state that is as wanted; fails with what was seen when none comes."""
    seen: list[DownloadState] = []

    async def look() -> DownloadState:
        changes = downloads.changes()
        try:
            for state in downloads.states():
                if wanted(state):
                    return state
            async for state in changes:
                seen.append(state)
                if wanted(state):
                    return state
        finally:
            await changes.aclose()
        raise AssertionError("the downloads were closed")

    try:
        return await asyncio.wait_for(look(), patience)
    except TimeoutError:
        pytest.fail(f"not seen within {patience} s: {seen[-3:]}")


async def settled(downloads: Downloads, download_id: str) -> DownloadState:
    """How a download ended, for now."""
    return await until(downloads, lambda one: one.id == download_id and one.status in SETTLED)


async def get(downloads: Downloads, wanted: DownloadRequest) -> DownloadState:
    """Add it and wait for its end."""
    return await settled(downloads, await downloads.add(wanted))


def code_of(state: DownloadState) -> str:
    """The code of its error, or nothing."""
    return state.error.code if state.error else ""
