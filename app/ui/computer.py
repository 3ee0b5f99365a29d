"""What the right panel measures: the processor's name and load, and memory in use."""

from __future__ import annotations

import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sample:
    """One look at the computer: load 0 to 100 over all cores, memory in bytes."""

    load: float
    memory_used: int
    memory_total: int


class Computer:
    """Reads the system's own counters; takes well under a millisecond after the first time."""

    def sample(self) -> Sample:
        """The load since the last call, and memory in use now."""
        import psutil  # type: ignore[import-untyped]

        memory = psutil.virtual_memory()
        load = float(psutil.cpu_percent())
        return Sample(load, memory.total - memory.available, memory.total)

    def processor(self) -> str:
        """The processor's name as its maker writes it, without the decoration."""
        untrusted_name = ""
        with suppress(OSError):
            for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
                if line.startswith("model name"):
                    untrusted_name = line.partition(":")[2]
                    break
        return tidy_processor(untrusted_name or platform.processor() or platform.machine())


def tidy_processor(name: str) -> str:
    """`AMD Ryzen 7 7700 8-Core Processor` as `AMD Ryzen 7 7700`."""
    for noise in ("(R)", "(TM)", "(r)", "(tm)", " CPU", " Processor"):
        name = name.replace(noise, "")
    words = [word for word in name.partition("@")[0].split() if not word.endswith("-Core")]
    return " ".join(words)[:40]
