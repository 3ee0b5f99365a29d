"""The processor and the main memory, with what the loaded model takes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.hardware.history import History
from app.ui.hardware.memory_bar import MemoryBar
from app.ui.hardware.rows import Card
from app.ui.hardware.shares import divide_memory
from app.ui.style import Look
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.core.words import ModelFacts
    from app.hardware.gpus import Snapshot


class ProcessorCard(Card):
    """Always there: every computer has one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "chip")
        self.title.show_text(self.tr("Processor"))
        self.memory, self.history = MemoryBar(look, self.tr("Memory")), History(look)
        self.column.addWidget(self.history)
        self.column.addWidget(self.memory)

    def show_name(self, name: str) -> None:
        """The processor's name."""
        if name:
            self.title.show_text(name)

    def show_snapshot(self, now: Snapshot, facts: ModelFacts | None) -> None:
        """Its load and memory now."""
        self.show_side(self.tr("{n} %").format(n=decimal(now.processor_load, 0)))
        division = divide_memory(now, facts)
        self.memory.show_division(division)
        part = division.used / max(1, division.total)
        self.history.add(now.time, now.processor_load / 100, part)
