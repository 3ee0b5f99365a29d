"""The values of a download: what is asked for, how it stands, how hard to try."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.core.errors import AlcoveError

if TYPE_CHECKING:
    from app.models.hub import HubFile
    from app.network.door import Door

Status = Literal[
    "queued", "running", "waiting", "checking", "paused", "failed", "finished", "cancelled"
]
"""`waiting`: the next try is due later. `checking`: all bytes are here, their hash is not yet.
`paused`: by the user or by the world, goes on where it was. `failed`: trying again alone helps
little. `cancelled` is told once, as the last thing of a download."""


@dataclass(frozen=True, slots=True)
class Network:
    """What downloads are given of the network.

    `address(repository, commit, path)` is the hub's own address of a file. `token` is asked for
    only where `may_carry_token(url)` says so and the hub refused without; from any thread.
    """

    door: Door
    address: Callable[[str, str, str], str]
    token: Callable[[], str | None]
    may_carry_token: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """What to get: some files of a repository at one commit, as one thing for the user.

    `files` in the order of their parts; `label` is the quantization, `title` what a list shows.
    """

    repository: str
    commit: str
    files: tuple[HubFile, ...]
    label: str
    title: str


@dataclass(frozen=True, slots=True)
class DownloadState:
    """One download as a list shows it. Sizes are bytes, `rate` bytes/s over the last seconds.

    `checked`: of so many bytes the hash is known. `seconds_left` None where nobody can tell.
    `error`: why it is paused, failed or waiting. `notes`: codes of what the user should know.
    `paths`: where the files are, or will be.
    """

    id: str
    repository: str
    label: str
    title: str
    status: Status
    done: int
    total: int
    checked: int = 0
    rate: float = 0.0
    seconds_left: float | None = None
    error: AlcoveError | None = None
    notes: tuple[str, ...] = ()
    paths: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Tuning:
    """How hard a download tries. Times are seconds, sizes bytes.

    One connection that reaches `fast_rate` stays alone; else one more joins every `ramp`, up to
    `connections`. A connection gives up after `tries` failures without news of at least
    `little`, waiting `backoff`, twice that, and so on up to `backoff_most` between them.
    """

    connections: int = 4
    fast_rate: float = 200e6
    ramp: float = 0.5
    buffer: int = 1 << 20
    piece_least: int = 8 << 20
    piece_most: int = 256 << 20
    stall: float = 20.0
    tries: int = 7
    little: int = 64 << 10
    backoff: float = 0.5
    backoff_most: float = 30.0
    wait_most: float = 3600.0
    save_every: float = 1.0
    save_bytes: int = 32 << 20
    report_every: float = 0.2
