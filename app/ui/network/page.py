"""The network page: what left this computer and came, to whom and why, and the switch to stop it.

It claims no more than is known: sums are of what is listed, and the list is bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.network.switch import Switch
from app.ui.network.visit_list import VisitList
from app.ui.network.visit_model import VisitModel
from app.ui.network.words import host_words, traffic
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, TextButton, named, paragraph, text_label
from app.ui.widgets.page import page_head
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.ui.network.connections import State
    from app.ui.network.record import Record

WIDEST: Final = 860
LEAST_LIST: Final = 220


class NetworkPage(QScrollArea):
    """Only widgets; `Network` fills it. `barred` says why nobody can be asked at all, if so."""

    left = Signal()
    shown = Signal()
    offline_wanted = Signal(bool)
    clear_wanted = Signal()

    def __init__(self, look: Look, endpoint: str, *, barred: str = "") -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.visits = VisitModel(self)
        self.back = IconButton(look, "arrow_left", self.tr("Back to the chat"), self.left.emit)
        self.setFocusProxy(self.back)
        self.switch = Switch(look, self.tr("Offline"))
        self.switch.setDisabled(bool(barred))
        self.switch.clicked.connect(self.offline_wanted)
        self.now = paragraph("", tone="dim")
        self.sums = paragraph("", tone="dim")
        self.problem = paragraph("", tone="bad")
        self.problem.hide()
        self.clear = TextButton(look, self.tr("Clear the list"), self.clear_wanted.emit)
        self.list = VisitList(look, self.visits)
        self.empty = paragraph("", tone="faint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._endpoint, self._barred = endpoint, barred
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """It may be old."""
        super().showEvent(event)
        self.shown.emit()

    def show_state(self, state: State, *, offline: bool) -> None:
        """Whether the switch is on, and whether a connection is open now."""
        self.switch.setChecked(offline)
        said = self._barred or self._switch_words(offline=offline)
        self.switch.setAccessibleDescription(said)
        open_now = {
            "offline": "",
            "quiet": self.tr("No connection is open now."),
            "asking": self.tr("A connection is open now."),
            "downloading": self.tr("A download is under way now."),
        }[state]
        self.now.setText(f"{said} {open_now}".strip())

    def _switch_words(self, *, offline: bool) -> str:
        on = self.tr(
            "Alcove makes no connection at all, not even where you ask for one. Whatever was open "
            "has been ended; downloads keep what they have and go on when you switch this off."
        )
        off = self.tr(
            "Alcove connects only for what you ask of it: to find a model, to look at one and to "
            "download it. Switch this on to forbid even that."
        )
        return on if offline else off

    def show_record(self, record: Record, open_now: frozenset[str]) -> None:
        """The visits, and how much they carried in all."""
        self.visits.show_visits(record.visits, open_now)
        count = len(record.visits)
        said = self.tr("{n} requests listed, {sent} sent and {received} received in all.")
        one = self.tr("One request listed, {sent} sent and {received} received.")
        self.sums.setText(
            (one if count == 1 else said).format(
                n=decimal(count, 0), sent=traffic(record.sent), received=traffic(record.received)
            )
        )
        self.sums.setVisible(bool(count))
        self.clear.setVisible(bool(count))
        self.list.setVisible(bool(count))
        self.empty.setVisible(not count)
        self.empty.setText(self.tr("Nothing is listed: no connection was made, or it was cleared."))

    def show_problem(self, text: str) -> None:
        """What could not be done; nothing for an empty text."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _lay_out(self) -> None:
        sheet = named(QWidget(), "page")
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(page_head(self.back, self.tr("Network")))
        column.addWidget(self._offline_card())
        if not self._barred:
            column.addWidget(self._hosts_card())
        column.addLayout(self._list_head())
        column.addWidget(self.problem)
        self.list.setMinimumHeight(LEAST_LIST)
        self.empty.setMinimumHeight(LEAST_LIST // 2)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        row = QHBoxLayout(sheet)
        row.setContentsMargins(28, 28, 28, 16)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self.setWidget(sheet)

    def _offline_card(self) -> QFrame:
        card, column = _card()
        row = QHBoxLayout()
        row.setSpacing(16)
        label = text_label(self.tr("Offline"), size="head")
        label.setBuddy(self.switch)
        row.addWidget(label, 1)
        row.addWidget(self.switch)
        column.addLayout(row)
        column.addWidget(self.now)
        return card

    def _hosts_card(self) -> QFrame:
        card, column = _card()
        column.addWidget(text_label(self.tr("Who can be asked"), size="head"))
        for host, what in host_words(self._endpoint):
            said = self.tr("{host}: {what}").format(host=host, what=what)
            column.addWidget(paragraph(said, tone="text"))
        rest = self.tr(
            "Every other host is refused. Nothing of your chats is ever sent: a request carries "
            "only the words of a search, or the name of a model and its file; to the hub also your "
            "token, where you entered one."
        )
        column.addWidget(paragraph(rest))
        return card

    def _list_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(self.tr("What was asked"), size="head"))
        words.addWidget(self.sums)
        row = QHBoxLayout()
        row.setContentsMargins(2, 6, 2, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignBottom)
        return row


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = named(QFrame(), "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 14, 18, 14)
    column.setSpacing(6)
    return card, column
