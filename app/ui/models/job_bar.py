"""The line that shows a quantization while its dialog is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from app.models.local_files import LocalModel
from app.ui.models.quantize_job import QuantizeJob
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, IconLabel, TextButton, text_label
from app.ui.widgets.meters import Bar
from app.ui.words import decimal


class JobBar(QFrame):
    """Hidden while no copy is made."""

    show_wanted = Signal()

    def __init__(self, look: Look, job: QuantizeJob) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._job = job
        self._text = text_label("")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._part = text_label("", tone="dim")
        self._bar = Bar(look)
        words = QHBoxLayout()
        words.addWidget(self._text, 1)
        words.addWidget(self._part)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addLayout(words)
        middle.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel(look, "layers", 18, "accent"))
        row.addLayout(middle, 1)
        row.addWidget(TextButton(look, self.tr("Show"), self.show_wanted.emit, kind="plain"))
        row.addWidget(IconButton(look, "close", self.tr("Stop making the copy"), job.stop, size=16))
        job.began.connect(self._begin)
        job.progressed.connect(self._show)
        for end in (job.finished, job.stopped, job.failed):
            end.connect(lambda *_: self.hide())
        self.hide()

    def _begin(self, model: LocalModel, file_type: str) -> None:
        text = self.tr("Making {type} of {name}").format(type=file_type, name=model.name)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._show(0.0, "")
        self.show()

    def _show(self, fraction: float, _tensor: str) -> None:
        self._bar.set_fraction(fraction, "accent")
        self._part.setText(self.tr("{n} %").format(n=decimal(fraction * 100, 0)))
