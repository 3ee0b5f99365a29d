"""One repository of the hub: what it is, its quantizations judged for here, and its card."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AlcoveError
from app.models.addresses import Address
from app.models.weigh import LONGEST
from app.ui.models.card_text import card_text
from app.ui.models.exact_panel import ExactPanel
from app.ui.models.model_card import ModelCard
from app.ui.models.offer_head import GateCard, OfferHead
from app.ui.models.picker_table import PickerTable
from app.ui.models.ports import Finder, Scales, Standings
from app.ui.models.state_panel import StatePanel
from app.ui.models.verdict_words import said
from app.ui.network.words import hub_host
from app.ui.sentences import explain
from app.ui.settings.rows import CalmComboBox
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import TextButton, paragraph, text_label
from app.ui.widgets.page import Page
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.models.catalog import Catalog
    from app.models.finder import Offer
    from app.models.picker import Row
    from app.models.quants import Quantization

WIDTH: Final = 880
CONTEXTS: Final = (4096, 8192, 16384, 32768)


class OfferPage(Page):
    """Asks the finder for a repository; what to do with its choices is told by signals."""

    left = Signal()
    download_wanted = Signal(object, object)
    """An Offer and a Quantization of it."""
    open_wanted = Signal(object)
    """A Path."""
    online_wanted = Signal()
    token_wanted = Signal()
    link_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        finder: Finder,
        scales: Scales,
        catalog: Catalog,
        *,
        hub: str,
    ) -> None:
        super().__init__(WIDTH)
        self._tasks, self._finder, self._scales, self._hub = tasks, finder, scales, hub
        self._entries = {entry.id: entry for entry in catalog.models}
        self._address: Address | None = None
        self._offer: Offer | None = None
        self._standings: Standings = {}
        self._work: dict[str, asyncio.Task[None]] = {}
        self.head = OfferHead(look, catalog.licenses)
        self.setFocusProxy(self.head.back)
        self.gate = GateCard(look)
        self.state = StatePanel(look)
        self.why = paragraph("", tone="text")
        self.guess = paragraph("", tone="warn")
        self.contexts = self._make_contexts()
        self.table = PickerTable(look)
        self.exact = ExactPanel(look)
        self.beside = paragraph("", tone="faint", size="small")
        self.card = ModelCard(look)
        self.unfold = TextButton(look, "", self._toggle_card, kind="plain")
        self._card_title = text_label(self.tr("What its authors say"), size="head")
        self._body = QWidget()
        self._lay_out()
        self._connect()

    @property
    def offer(self) -> Offer | None:
        """What is shown."""
        return self._offer

    def open(self, address: Address) -> None:
        """Show a repository, with what the address names selected."""
        self.leave()
        self._address = address
        self.verticalScrollBar().setValue(0)
        self.head.show_name(address.repository)
        self.contexts.blockSignals(True)
        self.contexts.setCurrentIndex(0)
        self.contexts.blockSignals(False)
        self._start("find", self._find(address))

    def reload(self) -> None:
        """Ask again: a token was entered, or the network is back."""
        if self._address is not None:
            self.open(self._address)

    def leave(self) -> None:
        """Give up what is being asked."""
        for task in self._work.values():
            task.cancel()
        self._work.clear()
        self._offer = None
        for widget in (self._body, self.gate, self.state):
            widget.hide()

    def set_offline(self, offline: bool) -> None:
        """Ask again for what could not be had without the network."""
        if not offline and self._address is not None and self._offer is None and self.isVisible():
            self.reload()

    def show_standings(self, standings: Standings) -> None:
        """What is being fetched and what is here."""
        self._standings = standings
        if self._offer is not None:
            id_ = self._offer.repository.model.id
            mine = {label: one for (repo, label), one in standings.items() if repo == id_}
            self.table.picker.show_standings(mine)

    # ---- what is asked

    async def _find(self, address: Address) -> None:
        self.state.tell(self.tr("Asking {hub}…").format(hub=hub_host(self._hub)), icon="globe")
        try:
            offer, row = await self._finder.find(address)
        except AlcoveError as error:
            self._show_trouble(error)
            return
        self.state.hide()
        self._show(offer, row.quantization if row else None)
        self.head.show_offer(offer, self._entries.get(offer.repository.model.id))
        self.gate.show_gate(offer.repository.model.gated)
        named = address.quantization or address.file
        if row is None and named:
            self.why.setText(
                self.tr("There is no “{name}” here; these are the choices.").format(name=named)
            )
        self._start("card", self._read_card(offer))

    async def _read_card(self, offer: Offer) -> None:
        try:
            untrusted_card = await self._finder.card(offer)
        except AlcoveError:
            untrusted_card = ""
        self.card.show_card(await asyncio.to_thread(card_text, untrusted_card))
        self._card_title.setVisible(bool(self.card.text))
        self.card.setVisible(bool(self.card.text))
        self.unfold.setVisible(bool(self.card.text))
        self._name_fold(folded=True)

    async def _judge(self, offer: Offer, context: int) -> None:
        current = self.table.current
        try:
            judged = await self._scales.judge(offer, context)
        except AlcoveError as error:
            self.exact.show_trouble(explain(error))
            return
        self._show(judged, current.quantization if current else None)

    async def _weigh(self, offer: Offer, row: Row) -> None:
        self.exact.show_checking(True)
        try:
            weighed = await self._scales.weigh(offer, row.quantization, self._context())
        except AlcoveError as error:
            self.exact.show_trouble(explain(error))
            return
        if self.exact.row is row:
            self.exact.show_exact(weighed)

    # ---- what is shown

    def _show(self, offer: Offer, choice: Quantization | None) -> None:
        self._offer = offer
        self.table.picker.show(offer.rows, offer.shape.parameters)
        self.show_standings(self._standings)
        self.table.select(choice)
        best = offer.best
        if best is not None:
            told = self.tr("Why {label}: {reason}")
            label = best.quantization.label or self.tr("this one")
            self.why.setText(told.format(label=label, reason=said(best.reason, best.facts)))
        else:
            self.why.setText(
                self.tr("None of these runs well on this computer. Look for a smaller model.")
            )
        self.guess.setVisible(offer.unread is not None)
        if offer.unread is not None:
            text = self.tr("Its header could not be read, so this is guessed from the sizes. {why}")
            self.guess.setText(text.format(why=explain(offer.unread)))
        self._show_beside(offer)
        self._body.show()

    def _show_beside(self, offer: Offer) -> None:
        names = {
            "mmproj": self.tr("for pictures (mmproj)"),
            "draft": self.tr("for quicker answers (draft)"),
            "imatrix": self.tr("used for making them (imatrix)"),
            "lora": self.tr("an adapter (LoRA)"),
        }
        told = [
            f"{each.files[0].rpartition('/')[2]}, {file_size(each.bytes)}, "
            f"{names.get(each.kind, each.kind)}"
            for each in offer.beside
        ]
        self.beside.setText(self.tr("Beside them: {files}").format(files="; ".join(told)))
        self.beside.setVisible(bool(told))

    def _look_at(self, row: Row) -> None:
        found = self._offer.with_beside.get(row.quantization, ()) if self._offer else ()
        self.exact.show_row(row, [said(one.reason, one.facts) for one in found])

    def _show_trouble(self, error: AlcoveError) -> None:
        if error.code == "offline":
            self.state.tell(
                self.tr("You are offline by choice. To look at this model, switch the network on."),
                icon="shield",
                tone="accent",
                action=self.tr("Go online"),
                act=self.online_wanted.emit,
            )
            return
        if error.code == "hub_gated":
            self.state.hide()
            self.gate.show_gate("auto", refused=True)
            return
        again = self.tr("Try again")
        self.state.tell(explain(error), icon="alert", tone="bad", action=again, act=self.reload)

    def _toggle_card(self) -> None:
        self._fold(not self.unfold.property("folded"))

    def _fold(self, folded: bool) -> None:
        self.card.fold(folded)
        self._name_fold(folded=folded)

    def _name_fold(self, *, folded: bool) -> None:
        self.unfold.setProperty("folded", folded)
        text = self.tr("Show all of it") if folded else self.tr("Show less")
        self.unfold.relabel(text)

    # ---- what the user does

    def _act(self, row: Row) -> None:
        standing = self.table.picker.standing(row)
        if standing is not None and standing.kind == "here":
            self.open_wanted.emit(standing.path)
        elif self._offer is not None:
            self.download_wanted.emit(self._offer, row.quantization)

    def _check(self, row: Row) -> None:
        if self._offer is not None:
            self._start("weigh", self._weigh(self._offer, row))

    def _choose_context(self) -> None:
        if self._offer is not None:
            self._start("judge", self._judge(self._offer, self._context()))

    def _context(self) -> int:
        return int(self.contexts.currentData())

    def _open_page(self) -> None:
        if self._address is not None:
            self.link_wanted.emit(f"{self._hub}/{self._address.repository}")

    def _start(self, name: str, work: Coroutine[object, object, None]) -> None:
        """Run `work` in place of what was asked before under this name."""
        if (former := self._work.pop(name, None)) is not None:
            former.cancel()
        task = self._tasks.start(work, f"model page: {name}")
        if task is not None:
            self._work[name] = task

    def _make_contexts(self) -> QComboBox:
        box = CalmComboBox()
        box.setFixedWidth(176)
        box.addItem(self.tr("Automatic"), 0)
        for tokens in CONTEXTS:
            text = self.tr("{n}k tokens").format(n=tokens // 1024)
            box.addItem(text, tokens)
        box.addItem(self.tr("The longest that fits"), LONGEST)
        for widget in (box, box.view()):
            widget.setAccessibleName(self.tr("Context they are judged with"))
        return box

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.head.page_wanted.connect(self._open_page)
        self.gate.page_wanted.connect(self._open_page)
        self.gate.token_wanted.connect(self.token_wanted)
        self.gate.retry_wanted.connect(self.reload)
        self.table.selected.connect(self._look_at)
        self.table.acted.connect(self._act)
        self.exact.check_wanted.connect(self._check)
        self.contexts.currentIndexChanged.connect(lambda _: self._choose_context())

    def _lay_out(self) -> None:
        judged = QHBoxLayout()
        judged.setSpacing(8)
        judged.addWidget(text_label(self.tr("Judged with a context of"), tone="dim"))
        judged.addWidget(self.contexts)
        judged.addStretch(1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        upper: tuple[QWidget, ...] = (self.why, self.guess)
        lower: tuple[QWidget, ...] = (self.table, self.beside, self.exact)
        card: tuple[QWidget, ...] = (self._card_title, self.card, self.unfold)
        for widget in upper:
            body.addWidget(widget)
        body.addLayout(judged)
        for widget in lower:
            body.addWidget(widget)
        body.addSpacing(6)
        for widget in card:
            body.addWidget(widget)
        parts: tuple[QWidget, ...] = (self.head, self.gate, self.state, self._body)
        for widget in parts:
            self.column.addWidget(widget)
        for widget in (*card, self._body):
            widget.hide()
