"""The words of the hardware room: a graphics card, who holds its memory, one look at everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Kind = Literal["gpu", "igpu"]


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that holds video memory; `bytes` 0 where the driver does not tell (Windows).

    `name` is the program's own, cleaned, and empty where the system hides it. `own` is true for
    this program and its children.
    """

    pid: int
    name: str
    bytes: int
    own: bool = False


@dataclass(frozen=True, slots=True)
class Gpu:
    """One graphics card now. Memory in bytes, load 0 to 100, temperature in °C, None: not told.

    `id` is the PCI address where there is one (`0000:01:00.0`, a MIG part with `#0` behind it).
    `total` 0 means unknown. `shared` memory is the computer's own: `free` is never more than the
    system has to give, and `used` is what cannot be had of `total`.
    """

    id: str
    name: str
    kind: Kind
    total: int
    used: int
    free: int
    load: float | None = None
    temperature: float | None = None
    shared: bool = False
    holders: tuple[Holder, ...] = ()
    driver: str = ""
    """Name and version, such as `NVIDIA 580.65.06`."""
    bandwidth: float = 0.0
    """Of its memory, in bytes a second by the maker's figures; 0 where they are not told."""
    engine: str = ""
    """Its name in llama.cpp's device list (`CUDA0`); empty where the engine does not use it."""
    asleep: bool = False
    """It saves power: the figures are those from before it fell asleep."""
    live: bool = True
    """False: `used` and `free` are as llama.cpp found them when it started, or an estimate."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one probe found; `notes` are codes of `core.sentences`."""

    gpus: tuple[Gpu, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One look at the computer. `time` is monotonic seconds, loads are 0 to 100, memory bytes."""

    time: float
    processor_load: float
    memory_used: int
    memory_total: int
    memory_free: int
    gpus: tuple[Gpu, ...]
    notes: tuple[str, ...]


class Probe(Protocol):
    """One way to find graphics cards. It never raises: what is wrong becomes a note."""

    def score(self) -> int:
        """How well it can answer on this computer, 0 not at all; cheap, asked now and then."""
        ...

    def read(self, host_free: int) -> Reading:
        """The cards now; `host_free` is the main memory that is free, in bytes."""
        ...

    def close(self) -> None:
        """Let go of drivers; the next `read` takes them again."""
        ...
