"""What changes by the second: the processor's load and the memory in use."""

from __future__ import annotations

from dataclasses import dataclass

import psutil

from app.hardware.machine import processor_name, tidy_processor


@dataclass(frozen=True, slots=True)
class Sample:
    """One look at the computer: load 0 to 100 over all cores, memory in bytes."""

    load: float
    memory_used: int
    memory_total: int


class Computer:
    """Reads the system's own counters; takes well under a millisecond."""

    def sample(self) -> Sample:
        """The load since the last call, and memory in use now."""
        memory = psutil.virtual_memory()
        load = float(psutil.cpu_percent())
        return Sample(load, memory.total - memory.available, memory.total)

    def processor(self) -> str:
        """The processor's name, without its maker's decoration."""
        return tidy_processor(processor_name())
