"""The top of a repository's page: what the model is, its licence, and whether it is gated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.engine.child.families import find_family
from app.ui.models.flow_row import FlowRow
from app.ui.models.verdict_words import (
    DOT,
    context_text,
    day_text,
    license_kind_text,
    license_tone,
    parameters_text,
    short_number,
)
from app.ui.style import Look
from app.ui.widgets.basics import (
    IconButton,
    IconLabel,
    TextButton,
    named,
    paragraph,
    restyle,
    text_label,
)

if TYPE_CHECKING:
    from app.models.catalog import CatalogEntry, License
    from app.models.finder import Offer

NO_BREAK: Final = "\N{NO-BREAK SPACE}"


class OfferHead(QWidget):
    """Name, author, figures and licence of a repository."""

    left = Signal()
    page_wanted = Signal()

    def __init__(self, look: Look, licenses: Mapping[str, License]) -> None:
        super().__init__()
        self._licenses = licenses
        self.back = IconButton(look, "arrow_left", self.tr("Back to the list"), self.left.emit)
        self._title = paragraph("", tone="text")
        restyle(self._title, "scale", "title")
        self._by = text_label("", tone="dim")
        hub = self.tr("On Hugging Face")
        self.page = TextButton(look, hub, self.page_wanted.emit, icon="globe", kind="plain")
        self.page.setToolTip(self.tr("Opens in your browser, after a question."))
        self._about = paragraph("", tone="text")
        self._facts = paragraph("")
        self._license = text_label("", tone="dim")
        self._kind = named(text_label(""), "tag")
        self._license_icon = IconLabel(look, "shield", 16)
        self._lay_out()

    @property
    def text(self) -> str:
        """All that is said."""
        labels = (self._title, self._by, self._about, self._facts, self._license, self._kind)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def show_name(self, untrusted_id: str) -> None:
        """Only the name is known yet."""
        author, _, name = untrusted_id.rpartition("/")
        self._title.setText(name)
        self._by.setText(self.tr("by {author}").format(author=author) if author else "")
        for widget in (self._about, self._facts, self._license, self._kind, self._license_icon):
            widget.hide()

    def show_offer(self, offer: Offer, entry: CatalogEntry | None) -> None:
        """All that is known; `entry` where it is one of the hand-picked list."""
        model, shape = offer.repository.model, offer.shape
        self.show_name(model.id)
        self._about.setText(entry.summary if entry else "")
        self._about.setVisible(entry is not None)
        architecture = self.tr("{name} architecture")
        downloads = self.tr("{count} downloads a month")
        updated = day_text(model.updated)
        facts = (
            parameters_text(shape.parameters or model.parameters),
            context_text(model.context_length or shape.trained_context),
            architecture.format(name=shape.architecture) if shape.architecture else "",
            self._template(offer, entry),
            downloads.format(count=short_number(model.downloads)),
            self.tr("updated {day}").format(day=updated) if updated else "",
        )
        # A line is broken between facts only.
        self._facts.setText(DOT.join(fact.replace(" ", NO_BREAK) for fact in facts if fact))
        self._facts.show()
        self._show_license(model.license)

    def _template(self, offer: Offer, entry: CatalogEntry | None) -> str:
        """What the header tells; else what the hand-picked list does."""
        told = offer.template
        own = told.own if told else entry is not None and entry.template == "own"
        if own:
            return self.tr("has its own chat template")
        family = entry.template if entry else ""
        if told is not None and family in ("", "own"):
            family = find_family((), told.name, told.architecture).name
        return self.tr("{name} chat template").format(name=family) if family else ""

    def _show_license(self, short_name: str) -> None:
        known = self._licenses.get(short_name)
        named_so = known.name if known else short_name
        text = self.tr("Licence: {name}").format(name=named_so)
        self._license.setText(text if named_so else self.tr("No licence is named"))
        kind = license_kind_text(known.kind if known else None)
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind))
        tone = license_tone(known.kind if known else None)
        self._license_icon.show_icon("shield" if tone == "good" else "info", tone)
        self._license.show()
        self._license_icon.show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        top.addWidget(self.page, 0, Qt.AlignmentFlag.AlignTop)
        license_row = QHBoxLayout()
        license_row.setSpacing(8)
        license_row.addWidget(self._license_icon)
        license_row.addWidget(self._license)
        license_row.addWidget(self._kind)
        license_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        for label in (self._by, self._about, self._facts):
            column.addWidget(label)
        column.addLayout(license_row)


class GateCard(QFrame):
    """Says that a repository is gated, and what to do about it."""

    page_wanted = Signal()
    token_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "notice")
        self._text = paragraph("", tone="text")
        see, give = self.tr("Open its page"), self.tr("Enter a token…")
        self.page = TextButton(look, see, self.page_wanted.emit, icon="globe")
        self.token = TextButton(look, give, self.token_wanted.emit, icon="lock")
        again = self.tr("Try again")
        self.retry = TextButton(look, again, self.retry_wanted.emit, kind="plain")
        buttons = FlowRow(8)
        buttons.addWidget(self.page)
        buttons.addWidget(self.token)
        buttons.addWidget(self.retry)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._text)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel(look, "lock", 18, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_gate(self, gated: str, *, refused: bool = False) -> None:
        """`auto`, `manual` or `no`; `refused`: the hub told nothing, it may be asked again."""
        self.retry.setVisible(refused)
        if gated == "manual":
            text = self.tr(
                "Its authors decide who may download it. Ask for access on its page, signed in to "
                "Hugging Face. When they have agreed, enter an access token of your account here."
            )
        else:
            text = self.tr(
                "To download it you must accept its terms. Do that on its page, signed in to "
                "Hugging Face, then enter an access token of your account here."
            )
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(gated != "no")
