"""The right panel: this computer's load, the speed of the last answer, where the model runs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.words import ModelFacts, Statistics
from app.ui.style import Look, Tone
from app.ui.widgets.basics import IconButton, IconLabel, named, text_label
from app.ui.widgets.meters import Curve, Figure, Meter
from app.ui.words import GIB, decimal, gigabytes

if TYPE_CHECKING:
    from app.hardware.live import Sample

WIDTH: Final = 288
SAMPLE_MILLISECONDS: Final = 1000
REST_MILLISECONDS: Final = 30_000
LIVELY_SECONDS: Final = 10.0
CURVE_SECONDS: Final = 0.25


class Measures(Protocol):
    """Where the figures come from."""

    def sample(self) -> Sample:
        """The load since the last call, and memory in use now."""
        ...

    def processor(self) -> str:
        """The processor's name."""
        ...


class Card(QFrame):
    """A rounded box with an icon, a title and a value beside it."""

    def __init__(self, look: Look, icon: str, title: str, *rows: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = text_label(title, strong=True)
        self.side = text_label("", tone="faint")
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(IconLabel(look, icon, 17))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(9)
        column.addLayout(head)
        for row in rows:
            column.addWidget(row)


class ComputerPanel(QFrame):
    """Measures only while it can be seen in the active window: once a second while something
    happens here and ten seconds longer, twice a minute when nothing does.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("right")
        self.setFixedWidth(WIDTH)
        self._measures: Measures | None = None
        self._lively_until = 0.0
        self._tokens, self._since = 0, 0.0
        self.fold = IconButton(look, "panel_right", self.tr("Hide this panel"))
        self._memory = Meter(look, self.tr("Memory"))
        self._rate, self._curve = Figure(self.tr("Answer")), Curve(look)
        self._first, self._prompt = Figure(self.tr("First token")), Figure(self.tr("Prompt"))
        self._layers = Meter(look, self.tr("Layers on the GPU"))
        self._context, self._threads = Figure(self.tr("Context")), Figure(self.tr("Threads"))
        self._device = Figure(self.tr("Runs on"))
        self._processor = Card(look, "chip", self.tr("Processor"), self._memory)
        speed = (self._rate, self._curve, self._first, self._prompt)
        self._speed = Card(look, "gauge", self.tr("Speed"), *speed)
        runs = (self._device, self._layers, self._context, self._threads)
        self._where = Card(look, "layers", self.tr("Where the model runs"), *runs)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._sample)
        self._lay_out()
        self.show_model(None)

    def event(self, event: QEvent) -> bool:
        """Measure only in the active window."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self._watch()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to measure."""
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing that nobody sees."""
        super().hideEvent(event)
        self._watch()

    def measure(self, measures: Measures) -> None:
        """Begin to measure: what it takes is there only after the first paint."""
        self._measures = measures
        self._processor.title.setText(_shortened(self._processor.title, measures))
        self._processor.title.setToolTip(measures.processor())
        self._watch()

    def wake(self) -> None:
        """Something happens here: measure every second for a while."""
        rests = time.monotonic() >= self._lively_until
        self._lively_until = time.monotonic() + LIVELY_SECONDS
        if rests and self._timer.isActive():
            self._timer.start(SAMPLE_MILLISECONDS)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The user looks here."""
        super().enterEvent(event)
        self.wake()

    def show_model(self, facts: ModelFacts | None) -> None:
        """Where the loaded model runs; nothing without one."""
        self.wake()
        self._where.setVisible(facts is not None)
        if facts is None:
            return
        on_gpu = facts.gpu_layers > 0
        device = facts.devices[0] if facts.devices else ""
        self._device.set_value(device if on_gpu and device else self.tr("Processor"))
        self._layers.setVisible(on_gpu)
        part = facts.gpu_layers / max(1, facts.layers)
        said = self.tr("{some} of {all}").format(some=facts.gpu_layers, all=facts.layers)
        self._layers.show_part(said, part, "good")
        self._context.set_value(self.tr("{n} tokens").format(n=decimal(facts.context_length, 0)))
        self._threads.set_value(str(facts.threads))

    def begin_answer(self) -> None:
        """A new answer: the curve begins again."""
        self.wake()
        self._curve.clear()
        self._tokens, self._since = 0, time.monotonic()

    def add_tokens(self, count: int) -> None:
        """Tokens have arrived now."""
        self.wake()
        self._tokens += count
        passed = time.monotonic() - self._since
        if passed >= CURVE_SECONDS:
            rate = self._tokens / passed
            self._curve.add(rate)
            self._rate.set_value(self._per_second(rate))
            self._tokens, self._since = 0, time.monotonic()

    def show_statistics(self, statistics: Statistics) -> None:
        """The figures of an answer that has ended."""
        rate = statistics.tokens_per_second
        self._rate.set_value(self._per_second(rate) if rate else "–")
        seconds = decimal(statistics.first_token_seconds, 2)
        self._first.set_value(self.tr("{n} s").format(n=seconds))
        computed = statistics.prompt_tokens - statistics.reused_tokens
        if statistics.prompt_seconds > 0 and computed > 0:
            self._prompt.set_value(self._per_second(computed / statistics.prompt_seconds))

    def _per_second(self, rate: float) -> str:
        return self.tr("{n} tokens/s").format(n=decimal(rate, 1 if rate < 100 else 0))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 10, 0)
        head.addWidget(text_label(self.tr("This computer"), strong=True))
        head.addStretch(1)
        head.addWidget(self.fold)
        inner = named(QWidget(), "cards")
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(14, 2, 14, 14)
        cards.setSpacing(12)
        for card in (self._processor, self._speed, self._where):
            cards.addWidget(card)
        cards.addStretch(1)
        scroll = named(QScrollArea(widgetResizable=True), "cards")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def _watch(self) -> None:
        if not (self.isVisible() and self.isActiveWindow()):
            self._timer.stop()
        elif not self._timer.isActive():
            self.wake()
            self._sample()

    def _sample(self) -> None:
        if self._measures is None:
            return
        lively = time.monotonic() < self._lively_until
        self._timer.start(SAMPLE_MILLISECONDS if lively else REST_MILLISECONDS)
        sample = self._measures.sample()
        self._processor.side.setText(self.tr("{n} %").format(n=decimal(sample.load, 0)))
        used, total = gigabytes(sample.memory_used), gigabytes(sample.memory_total)
        part = sample.memory_used / max(1, sample.memory_total)
        said = self.tr("{used} of {total} GB").format(used=used, total=total)
        self._memory.show_part(said, part, memory_tone(sample))


def memory_tone(sample: Sample) -> Tone:
    """Amber when less than a tenth, or 1 GB, of memory is left."""
    left = sample.memory_total - sample.memory_used
    return "warn" if left < max(GIB, sample.memory_total // 10) else "good"


def _shortened(label: QLabel, measures: Measures) -> str:
    metrics = label.fontMetrics()
    return metrics.elidedText(measures.processor(), Qt.TextElideMode.ElideRight, 150)
