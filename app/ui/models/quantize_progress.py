"""The page of a quantization that runs: how far, at which tensor, and Stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.models.download_words import time_left
from app.ui.models.quantize_job import QuantizeJob
from app.ui.models.verdict_words import DOT
from app.ui.style import Look
from app.ui.widgets.basics import TextButton, paragraph, text_label
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.meters import Bar
from app.ui.words import decimal, file_size

if TYPE_CHECKING:
    from app.engine.workshop import QuantizationPlan


class QuantizeProgressPage(QWidget):
    """Follows the one job there is."""

    def __init__(self, look: Look, job: QuantizeJob, hide: Callable[[], object]) -> None:
        super().__init__()
        self._began = 0.0
        self.text = text_label("", strong=True)
        self.part = text_label("", tone="dim")
        self.tensor = ElidedLabel(tone="faint", size="small")
        self.tensor.keep_end(True)
        self._bar = Bar(look)
        self.hide_button = TextButton(look, self.tr("Close, and go on"), hide)
        self.stop_button = TextButton(look, self.tr("Stop"), job.stop)
        self._lay_out()
        job.began.connect(self._begin)
        job.planned.connect(self._show_plan)
        job.progressed.connect(self.show_progress)
        if job.running and job.model is not None:
            self._begin(job.model, job.file_type)

    def show_progress(self, fraction: float, tensor: str) -> None:
        """So much is done, and this tensor is worked on."""
        now = time.monotonic()
        self._began = self._began or now
        told = [self.tr("{n} %").format(n=decimal(fraction * 100, 0))]
        if fraction > 0.02 and now - self._began > 3:
            told.append(time_left((now - self._began) * (1 - fraction) / fraction))
        self._bar.set_fraction(fraction, "accent")
        self.part.setText(DOT.join(told))
        self.tensor.show_text(tensor)
        self.setAccessibleName(f"{self.text.text()} {told[0]}")

    def _begin(self, _model: object, file_type: str) -> None:
        self._began = 0.0
        self.text.setText(self.tr("Making {type}").format(type=file_type))
        self.show_progress(0.0, "")

    def _show_plan(self, plan: QuantizationPlan) -> None:
        """How large it will be, as the engine tells."""
        size = file_size(plan.bytes)
        self.text.setText(f"{self.text.text()}{DOT}{size}")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.text, 1)
        head.addWidget(self.part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.stop_button)
        buttons.addStretch(1)
        buttons.addWidget(self.hide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addSpacing(12)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self.tensor)
        column.addSpacing(8)
        said = self.tr(
            "The processor is busy with it; you can go on chatting. The copy appears in the list "
            "when it is complete and checked. Stopping leaves nothing behind."
        )
        column.addWidget(paragraph(said, tone="faint", size="small"))
        column.addStretch(1)
        column.addLayout(buttons)
