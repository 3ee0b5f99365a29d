"""What is remembered for one model: its name, and how it is loaded, with the verdict for that."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AlcoveError
from app.core.settings import Remembered
from app.core.words import KvType
from app.models.judged import Judged, Weighed
from app.models.local_files import LocalModel
from app.ui.models.shelf_model import NAME_LIMIT
from app.ui.models.shelf_ports import SettingsWork
from app.ui.models.verdict_words import speed_text, verdict_details, verdict_text, verdict_tone
from app.ui.sentences import explain
from app.ui.settings.rows import FIELD_WIDTH, Section, choice, whole
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import IconLabel, TextButton, named, paragraph, text_label
from app.ui.words import decimal

LARGEST_CONTEXT: Final = 1 << 20
MOST_LAYERS: Final = 1000
PAUSE_MILLISECONDS: Final = 150
ROOM_FOR_WORDS: Final = 24
"""Pixels for the verdict's sentence, which comes when the dialog is shown already."""


class ModelSettings(QDialog):
    """`value` is what was chosen; the caller keeps it where the dialog was accepted."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        tasks: Tasks,
        work: SettingsWork,
        model: LocalModel,
        judged: Judged | None,
        remembered: Remembered,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._work, self._model = look, tasks, work, model
        self.value = remembered
        self._weighing: asyncio.Task[None] | None = None
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Settings of the model"))
        self._make_fields(judged)
        self.mark = IconLabel(look, "gauge", 18)
        self.verdict = text_label(self.tr("Looking…"), strong=True)
        self.details = paragraph("", size="small")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._weigh)
        self._lay_out()
        self._weigh()

    def reset(self) -> None:
        """Everything automatic again; the name stays."""
        self.context.setValue(0)
        self.layers.setValue(-1)
        self.kv.setCurrentIndex(0)

    def done(self, result: int) -> None:
        """The dialog closes: take the name, weigh no more."""
        for field in (self.context, self.layers):
            field.interpretText()
        self.value = replace(self.value, name=" ".join(self.name.text().split()))
        self._pause.stop()
        if self._weighing is not None:
            self._weighing.cancel()
        super().done(result)

    def _make_fields(self, judged: Judged | None) -> None:
        value, automatic = self.value, self.tr("Automatic")
        trained = judged.facts.context_length if judged is not None else 0
        self.name = QLineEdit(value.name)
        self.name.setPlaceholderText(self._model.name)
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setMinimumWidth(FIELD_WIDTH + 60)
        self.context = whole(
            value.context_length or 0,
            0,
            max(trained, value.context_length or 0) or LARGEST_CONTEXT,
            lambda v: self._set(context_length=v or None),
            step=1024,
            special=automatic,
            suffix=self.tr(" tokens"),
        )
        self._all_layers = judged.verdict.layers if judged and judged.verdict else 0
        layers = value.gpu_layers
        self.layers = whole(
            -1 if layers is None else layers,
            -1,
            max(self._all_layers, layers or 0) or MOST_LAYERS,
            lambda v: self._set(gpu_layers=None if v < 0 else v),
            special=automatic,
        )
        kinds = (
            ("", automatic),
            ("f16", self.tr("16 bits")),
            ("q8_0", self.tr("8 bits")),
        )
        self.kv = choice(kinds, value.kv_type or "", self._set_kv)

    def _set_kv(self, kind: str) -> None:
        self._set(kv_type=cast(KvType, kind) if kind else None)

    def _set(self, **changes: object) -> None:
        self.value = replace(self.value, **changes)  # type: ignore[arg-type]
        self._pause.start()

    def _weigh(self) -> None:
        if self._weighing is not None:
            self._weighing.cancel()
        self._weighing = self._tasks.start(self._ask(self.value), "weigh settings")

    async def _ask(self, value: Remembered) -> None:
        try:
            weighed = await self._work.weigh(self._model, value)
        except AlcoveError as error:
            self.verdict.setText(self.tr("Not known"))
            self.details.setText(explain(error))
            return
        self._show(weighed)

    def _show(self, weighed: Weighed) -> None:
        verdict = weighed.verdict
        told = [verdict_text(verdict), speed_text(weighed.rate)]
        self.verdict.setText(", ".join(part for part in told if part))
        self.mark.show_icon("gauge", verdict_tone(verdict))
        notes = [verdict_details(verdict)]
        if self.value.kv_type == "q8_0" and verdict.kv_type == "f16":
            notes.append(self.tr("This model's cache cannot be kept in 8 bits."))
        self.details.setText(" ".join(notes))
        self.setAccessibleDescription(f"{self.verdict.text()}. {self.details.text()}")

    def _lay_out(self) -> None:
        section = Section(self._model.name)
        section.add(self.tr("Name"), self.name, self.tr("Empty: the file's own name."))
        section.add(
            self.tr("Context length"),
            self.context,
            self.tr("How much of a chat the model sees. Longer takes more memory."),
        )
        of_all = self.tr("Layers computed on the graphics card; 0 uses the processor alone.")
        if self._all_layers:
            text = self.tr(
                "Of {all} layers, how many the graphics card computes; 0 uses the processor alone."
            )
            of_all = text.format(all=decimal(self._all_layers, 0))
        section.add(self.tr("GPU layers"), self.layers, of_all)
        section.add(
            self.tr("Memory of the chat"),
            self.kv,
            self.tr("The KV cache. 8 bits take half the room; answers hardly differ."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 18)
        column.setSpacing(12)
        column.addWidget(section)
        column.addWidget(self._verdict_card())
        column.addWidget(
            paragraph(self.tr("Applies when the model is opened next."), tone="faint", size="small")
        )
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.setMinimumSize(460, 420)
        self.resize(560, self.sizeHint().height() + ROOM_FOR_WORDS)

    def _verdict_card(self) -> QFrame:
        card = named(QFrame(), "card")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.verdict)
        words.addWidget(self.details)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return card

    def _buttons(self) -> QHBoxLayout:
        automatic = self.tr("All automatic")
        self.automatic = TextButton(self._look, automatic, self.reset, kind="plain")
        self.cancel = TextButton(self._look, self.tr("Cancel"), self.reject)
        self.save = TextButton(self._look, self.tr("Save"), self.accept, kind="primary")
        for button in (self.automatic, self.cancel):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.automatic)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        return row
