"""The right panel: graphics cards, processor and memory live, the speed, where the model runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.events import AnswerEnded, QuestionStored, TextArrived
from app.core.words import ModelFacts, Statistics
from app.ui.hardware.gpu_card import GpuCard, short_name
from app.ui.hardware.model_card import ModelCard
from app.ui.hardware.processor_card import ProcessorCard
from app.ui.hardware.rows import Remark
from app.ui.hardware.speed_card import SpeedCard
from app.ui.hardware.watch import Measures, Watch
from app.ui.panels import RIGHT_WIDTH
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import IconButton, named, text_label

if TYPE_CHECKING:
    from app.hardware.gpus import Gpu, Snapshot

MARGIN: Final = 14
CALM: Final = frozenset({"no_gpu", "gpu_asleep", "gpu_split", "gpu_memory_unknown"})
"""Notes that ask for nothing to be done; the others stand above everything."""


class ComputerPanel(QFrame):
    """Shows each snapshot that `Watch` brings, and changes only what is different in it."""

    def __init__(self, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("right")
        self.setFixedWidth(RIGHT_WIDTH)
        self._look = look
        self._facts: ModelFacts | None = None
        self._now: Snapshot | None = None
        self.fold = IconButton(look, "panel_right", self.tr("Hide this panel"))
        self.gpus: dict[str, GpuCard] = {}
        self.processor, self.speed = ProcessorCard(look), SpeedCard(look)
        self.model = ModelCard(look)
        self.warnings, self.remarks = Remarks(look, warns=True), Remarks(look, warns=False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._lay_out()
        self.watch = Watch(self, tasks)
        self.watch.seen.connect(self.show_snapshot)
        self.watch.named.connect(self.processor.show_name)

    def event(self, event: QEvent) -> bool:
        """Look only in the active window."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self.watch.refresh()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self.watch.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at nothing that nobody sees."""
        super().hideEvent(event)
        self.watch.refresh()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The user looks here."""
        super().enterEvent(event)
        self.watch.wake()

    def measure(self, measures: Measures) -> None:
        """Where the figures come from, as soon as that is known."""
        self.watch.begin(measures)

    def wake(self) -> None:
        """Something happens here: look often for a while."""
        self.watch.wake()

    def show_model(self, facts: ModelFacts | None) -> None:
        """Where the loaded model runs, and what it takes; nothing without one."""
        self.wake()
        self._facts = facts
        self.model.show_model(facts)
        if self._now is not None:
            self.show_snapshot(self._now)

    def hear(self, event: object) -> None:
        """Show the speed of the answer that is being written."""
        if isinstance(event, QuestionStored):
            self.begin_answer()
        elif isinstance(event, TextArrived):
            self.add_tokens(event.tokens)
        elif isinstance(event, AnswerEnded):
            self.show_statistics(event.statistics)

    def begin_answer(self) -> None:
        """A new answer."""
        self.wake()
        self.speed.begin_answer()

    def add_tokens(self, count: int) -> None:
        """Tokens have arrived now."""
        self.wake()
        self.speed.add_tokens(count)

    def show_statistics(self, statistics: Statistics) -> None:
        """The figures of an answer that has ended."""
        self.speed.show_statistics(statistics)

    def show_snapshot(self, now: Snapshot) -> None:
        """The computer now."""
        self._now = now
        self._keep_cards(now.gpus)
        for gpu in now.gpus:
            alike = [each.id for each in now.gpus if each.name == gpu.name]
            number = 1 + alike.index(gpu.id) if len(alike) > 1 else 0
            self.gpus[gpu.id].show_gpu(gpu, self._facts, now.time, number)
        self.processor.show_snapshot(now, self._facts)
        self.warnings.show_notes(tuple(note for note in now.notes if note not in CALM))
        self.remarks.show_notes(tuple(note for note in now.notes if note in CALM))
        self.model.know_names({gpu.engine: short_name(gpu.name) for gpu in now.gpus if gpu.engine})

    def _keep_cards(self, gpus: tuple[Gpu, ...]) -> None:
        """One card for each, in the order they are told."""
        wanted = [gpu.id for gpu in gpus]
        if wanted == list(self.gpus):
            return
        for gone in set(self.gpus) - set(wanted):
            card = self.gpus.pop(gone)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.gpus = {each: self.gpus.get(each) or GpuCard(self._look) for each in wanted}
        for place, card in enumerate(self.gpus.values()):
            self._cards.removeWidget(card)
            self._cards.insertWidget(place, card)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 10, 0)
        head.addWidget(text_label(self.tr("This computer"), strong=True))
        head.addStretch(1)
        head.addWidget(self.fold)
        inner = named(QWidget(), "cards")
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 2, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(self.warnings)
        column.addLayout(self._cards)
        for each in (self.processor, self.remarks, self.speed, self.model):
            column.addWidget(each)
        column.addStretch(1)
        scroll = named(QScrollArea(widgetResizable=True), "cards")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.verticalScrollBar().rangeChanged.connect(
            lambda _low, high: column.setContentsMargins(*_margins(self, scroll, high > 0))
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addLayout(head)
        outer.addWidget(scroll, 1)


def _margins(panel: QWidget, scroll: QScrollArea, scrolls: bool) -> tuple[int, int, int, int]:
    """The same width for the cards, with a scroll bar beside them or without."""
    beside = max(4, MARGIN - scroll.verticalScrollBar().sizeHint().width() * scrolls)
    rtl = panel.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (beside, 2, MARGIN, MARGIN) if rtl else (MARGIN, 2, beside, MARGIN)


class Remarks(QWidget):
    """Notes of a snapshot as sentences; hidden when there are none."""

    def __init__(self, look: Look, *, warns: bool) -> None:
        super().__init__()
        self._look, self._warns = look, warns
        self._notes: tuple[str, ...] = ()
        self._rows: list[Remark] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said."""
        return [row.label.text() for row in self._rows]

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Say what these codes mean."""
        if notes == self._notes:
            return
        from app.ui.sentences import explain_code

        self._notes = notes
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [Remark(self._look, explain_code(each), warns=self._warns) for each in notes]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(notes))
