"""Makes a smaller copy of a model: which type, what it costs, then the progress."""

from __future__ import annotations

import asyncio
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import AlcoveError
from app.models.judged import Judged
from app.models.local_files import LocalModel
from app.ui.models.quantize_job import QuantizeJob
from app.ui.models.quantize_list import QuantizeDelegate, QuantizeModel
from app.ui.models.quantize_offers import DEFAULT, Offered, loses_twice, offered, with_weights
from app.ui.models.quantize_progress import QuantizeProgressPage
from app.ui.models.shelf_ports import QuantizeWork
from app.ui.models.verdict_words import said
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import IconLabel, TextButton, named, paragraph, restyle, text_label
from app.ui.words import file_size

WIDTH: Final = 716
SPARE: Final = 64 << 20
"""Bytes that the engine leaves free on the disk."""


class QuantizeDialog(QDialog):
    """Not modal: the chat goes on. Closed while it works, the work goes on too."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        tasks: Tasks,
        work: QuantizeWork,
        job: QuantizeJob,
        model: LocalModel,
        judged: Judged | None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._work, self._job = look, tasks, work, job
        self._model, self._judged = model, judged
        self._weighing: asyncio.Task[None] | None = None
        self._free: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Make a smaller one"))
        self.types = QuantizeModel()
        self.list = QListView()
        self.all = QCheckBox(self.tr("Show all types"))
        self.why = paragraph("")
        self.space = paragraph("", tone="faint", size="small")
        self.problem = paragraph("", tone="bad")
        self.start = TextButton(look, self.tr("Make it"), self._begin, kind="primary")
        self.cancel = TextButton(look, self.tr("Cancel"), self.close)
        self.progress = QuantizeProgressPage(look, job, self.close)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._offer(all_types=False)
        self._turn()
        self.list.setFocus()

    @property
    def chosen(self) -> Offered | None:
        """The type that is chosen."""
        return self.types.offer(self.list.currentIndex())

    def done(self, result: int) -> None:
        """The dialog closes; what weighs for it ends."""
        if self._weighing is not None:
            self._weighing.cancel()
        super().done(result)

    def _offer(self, *, all_types: bool) -> None:
        offers = offered(self._model, self._judged, all_types=all_types)
        before = self.chosen
        self.types.show_offers(offers)
        names = [one.file_type for one in offers]
        usual = DEFAULT if DEFAULT in names else (names[0] if names else "")
        self._choose(before.file_type if before and before.file_type in names else usual)
        if not offers:
            self.problem.setText(self.tr("This file is as small as Alcove can make it."))
            self.problem.show()
        if self._weighing is not None:
            self._weighing.cancel()
        self._weighing = self._tasks.start(
            self._weigh(offers, keep=before is not None), "weigh quantizations"
        )

    async def _weigh(self, offers: list[Offered], *, keep: bool) -> None:
        try:
            self._free = await self._work.free_space()
            sizes = [one.bytes for one in offers]
            weighed = await self._work.weigh_sizes(self._model, sizes)
        except AlcoveError as error:
            self.problem.setText(explain(error))
            self.problem.show()
            return
        parameters = self._judged.facts.parameters if self._judged is not None else 0
        self.types.show_offers(with_weights(offers, weighed, parameters=parameters))
        if not keep and self.types.best:
            self._choose(self.types.best)
        self._explain()

    def _choose(self, file_type: str) -> None:
        index = self.types.index_of(file_type)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._explain()

    def _explain(self) -> None:
        """Say what is chosen, and whether the disk has room for it."""
        offer = self.chosen
        reason = said(offer.reason, offer.facts) if offer and offer.reason else ""
        reason = "" if loses_twice(self._model) else reason  # it speaks of the original
        self.why.setText(reason)
        self.why.setVisible(bool(reason))
        lacks = self._lacks(offer)
        self.start.setEnabled(offer is not None and not lacks and not self._job.running)
        if offer is None or self._free is None:
            self.space.setText("")
            return
        text = self.tr("{free} are free on the disk; the original stays.")
        if lacks:
            text = self.tr("Only {free} are free on the disk; {lacks} more are needed.")
        free = file_size(max(0, self._free))
        self.space.setText(text.format(free=free, lacks=file_size(lacks)))
        restyle(self.space, "tone", "bad" if lacks else "faint")

    def _lacks(self, offer: Offered | None) -> int:
        if offer is None or self._free is None:
            return 0
        return max(0, offer.bytes + SPARE - self._free)

    def _begin(self) -> None:
        offer = self.chosen
        if offer is not None and self.start.isEnabled():
            self.problem.hide()
            self._job.start(self._model, offer.file_type)

    def _turn(self) -> None:
        """The page for what goes on now."""
        self._pages.setCurrentIndex(1 if self._job.running else 0)
        self._explain()
        if self._job.running:
            self.progress.hide_button.setFocus()

    def _fail(self, error: AlcoveError) -> None:
        self.problem.setText(explain(error))
        self.problem.show()
        self._turn()

    def _connect(self) -> None:
        self.all.toggled.connect(lambda on: self._offer(all_types=on))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._explain())
        self.list.activated.connect(lambda _: self._begin())
        self._job.began.connect(lambda *_: self._turn())
        self._job.finished.connect(self.accept)
        self._job.stopped.connect(self._turn)
        self._job.failed.connect(self._fail)

    def _lay_out(self) -> None:
        self.list.setModel(self.types)
        self.list.setItemDelegate(QuantizeDelegate(self._look, self.list))
        self.list.setAccessibleName(self.tr("Types"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(150)
        self.problem.hide()
        self._pages.addWidget(self._choosing())
        self._pages.addWidget(self.progress)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 20, 22, 18)
        outer.setSpacing(12)
        outer.addLayout(self._head())
        outer.addWidget(self._pages, 1)
        self.setMinimumSize(480, 420)
        self.resize(WIDTH, 520)

    def _head(self) -> QVBoxLayout:
        title = text_label(self.tr("Make a smaller one of {name}").format(name=self._model.name))
        title.setProperty("scale", "large")
        title.setWordWrap(True)
        told = [part for part in (self._model.label, file_size(self._model.bytes)) if part]
        head = QVBoxLayout()
        head.setSpacing(3)
        head.addWidget(title)
        head.addWidget(text_label("  ·  ".join(told), tone="dim"))
        return head

    def _choosing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if loses_twice(self._model):
            column.addWidget(self._warning())
        card = named(QFrame(), "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addWidget(self.list)
        column.addWidget(card, 1)
        column.addWidget(self.all)
        for words in (self.why, self.space, self.problem):
            column.addWidget(words)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.start)
        column.addLayout(buttons)
        return page

    def _warning(self) -> QFrame:
        """Of a file that is quantized already."""
        box = named(QFrame(), "notice")
        text = self.tr(
            "This file is quantized already ({label}). A copy of it loses more than the same type "
            "made from the original (F16 or BF16); it is better to download that one."
        )
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(IconLabel(self._look, "alert", 18, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paragraph(text.format(label=self._model.label), tone="text"), 1)
        return box
