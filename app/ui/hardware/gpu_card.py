"""One graphics card: its memory, load and temperature, and who else uses it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout

from app.ui.hardware.history import History
from app.ui.hardware.memory_bar import MemoryBar
from app.ui.hardware.rows import Card, Line, memory_size, show_all
from app.ui.hardware.shares import divide_gpu
from app.ui.style import Look
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.core.words import ModelFacts
    from app.hardware.gpus import Gpu

PROGRAMS: Final = 3
"""Other programs that are told by name."""
_DECORATION = re.compile(r"^(?:NVIDIA|AMD|Intel)\s+(?=\S)|\((?:R|TM|C)\)", re.IGNORECASE)


def short_name(name: str) -> str:
    """Without its maker and the maker's marks: `GeForce RTX 4070`."""
    return " ".join(_DECORATION.sub(" ", name).split()) or name


class GpuCard(Card):
    """Shows what its driver tells; what it does not tell takes no room."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "gpu")
        self.memory = MemoryBar(look, self.tr("Video memory"))
        self.load, self.history = Line(self.tr("Load")), History(look)
        self.programs: list[Line] = []
        self._others = QVBoxLayout()
        self._others.setSpacing(4)
        self.column.addWidget(self.memory)
        self.column.addLayout(self._others)
        self.column.addWidget(self.load)
        self.column.addWidget(self.history)

    def show_gpu(self, gpu: Gpu, facts: ModelFacts | None, time: float, number: int = 0) -> None:
        """The card at `time`, in monotonic seconds; `number` where several have its name."""
        name = short_name(gpu.name)
        self.title.keep_end(bool(number) or "#" in gpu.id)
        self.title.show_text(f"{name} · {number}" if number else name)
        self.title.setToolTip(f"{gpu.name}\n{gpu.driver}".strip())
        self.show_side(self._state(gpu))
        names = (self.tr("Video memory"), self.tr("Shared memory"))
        self.memory.show_name(names[gpu.shared])
        division = divide_gpu(gpu, facts)
        self.memory.show_division(division)
        self.memory.setVisible(bool(gpu.total) or not gpu.asleep)
        part = division.used / gpu.total if gpu.total and gpu.live else None
        load = None if gpu.asleep or gpu.load is None else gpu.load
        self.load.setVisible(load is not None)
        self.load.show_value(self.tr("{n} %").format(n=decimal(load or 0, 0)))
        self.history.setVisible(not gpu.asleep and not (load is None and part is None))
        self.history.add(time, None if load is None else load / 100, part)
        show_all(self._others, self.programs, self._programs(gpu))

    def _state(self, gpu: Gpu) -> str:
        if gpu.asleep:
            return self.tr("Asleep")
        if gpu.temperature is None:
            return ""
        return self.tr("{n} °C").format(n=decimal(gpu.temperature, 0))

    def _programs(self, gpu: Gpu) -> list[tuple[str, str]]:
        """The largest others, and the rest in one line."""
        others = [holder for holder in gpu.holders if not holder.own]
        named, rest = others[:PROGRAMS], others[PROGRAMS:]
        if len(rest) == 1:
            named, rest = others, []
        told = [
            (
                holder.name or self.tr("Program {number}").format(number=holder.pid),
                memory_size(holder.bytes) if holder.bytes else "",
            )
            for holder in named
        ]
        if rest:
            held = sum(holder.bytes for holder in rest)
            more = self.tr("and {n} more").format(n=len(rest))
            told.append((more, memory_size(held) if held else ""))
        return told
