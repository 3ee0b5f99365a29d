"""Where the loaded model runs: on what, how much of it, and the memory that takes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from app.core.words import ModelFacts
from app.ui.hardware.rows import Card, Line, memory_size, show_all
from app.ui.hardware.shares import PROCESSOR
from app.ui.style import Look
from app.ui.widgets.meters import Figure, Meter
from app.ui.words import decimal


class ModelCard(Card):
    """Hidden without a model."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "layers")
        self.title.show_text(self.tr("Where the model runs"))
        self.device = Line(self.tr("Runs on"), long_value=True)
        self.layers = Meter(look, self.tr("Layers on the GPU"))
        self.memory = Figure(self.tr("Memory"))
        self.parts: list[Line] = []
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        self.context, self.cache = Figure(self.tr("Context")), Figure(self.tr("KV cache"))
        self.threads = Figure(self.tr("Threads"))
        for row in (self.device, self.layers, self.memory):
            self.column.addWidget(row)
        self.column.addLayout(self._parts)
        for row in (self.context, self.cache, self.threads):
            self.column.addWidget(row)
        self._facts: ModelFacts | None = None
        self._names: dict[str, str] = {}
        self.hide()

    def know_names(self, names: Mapping[str, str]) -> None:
        """What llama.cpp's devices are called: `CUDA0` is a `GeForce RTX 4070`."""
        if names != self._names:
            self._names = dict(names)
            self.show_model(self._facts)

    def show_model(self, facts: ModelFacts | None) -> None:
        """The loaded model, or none."""
        self._facts = facts
        self.setVisible(facts is not None)
        if facts is None:
            return
        on_gpu = facts.gpu_layers > 0
        self.device.show_value(self._place(facts))
        self.layers.setVisible(on_gpu)
        part = facts.gpu_layers / max(1, facts.layers)
        said = self.tr("{some} of {all}").format(some=facts.gpu_layers, all=facts.layers)
        self.layers.show_part(said, part, "good")
        self._show_memory(facts)
        self.context.set_value(self.tr("{n} tokens").format(n=decimal(facts.context_length, 0)))
        bits = {"f16": self.tr("16 bits"), "q8_0": self.tr("8 bits")}
        self.cache.set_value(bits[facts.kv_type])
        self.threads.set_value(str(facts.threads))

    def _show_memory(self, facts: ModelFacts) -> None:
        self.memory.setVisible(bool(facts.memory))
        self.memory.set_value(memory_size(sum(each.total for each in facts.memory)))
        several = facts.memory if len(facts.memory) > 1 else ()
        told = [(self._name(each.device), memory_size(each.total)) for each in several]
        show_all(self._parts, self.parts, told)

    def _place(self, facts: ModelFacts) -> str:
        """The card by name, several by their number, or the processor."""
        if not facts.gpu_layers:
            return self.tr("Processor")
        used = [each.device for each in facts.memory if each.device != PROCESSOR]
        cards = used or list(facts.devices[:1])
        if len(cards) > 1:
            return self.tr("{n} graphics cards").format(n=len(cards))
        return self._name(cards[0]) if cards else self.tr("Graphics card")

    def _name(self, device: str) -> str:
        return self.tr("Processor") if device == PROCESSOR else self._names.get(device, device)
