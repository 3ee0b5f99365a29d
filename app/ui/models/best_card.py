"""The card with one button: the best model for this computer, and why this one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.models.ports import Standing
from app.ui.models.verdict_words import DOT, said, speed_text
from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, TextButton, named, paragraph, restyle, text_label
from app.ui.words import decimal, file_size

if TYPE_CHECKING:
    from app.models.fit import Verdict
    from app.models.recommend import Recommendation


class BestCard(QFrame):
    """Says what `Finder.recommended` found; asks to have it, to open it or to be told more."""

    get_wanted = Signal()
    open_wanted = Signal(object)
    """The Path of a model that is here."""
    more_wanted = Signal()
    found = Signal()
    """A recommendation is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "card")
        self._recommendation: Recommendation[Verdict] | None = None
        self._standing: Standing | None = None
        self._asking = False
        self._act: Callable[[], object] | None = None
        heading = self.tr("The best model for this computer")
        self._heading = text_label(heading, tone="dim", size="small")
        self._name = paragraph("", tone="text")
        restyle(self._name, "scale", "large")
        self._figures = paragraph("", tone="text")
        self._why = paragraph("")
        self._trouble = paragraph("", tone="bad")
        self.get = TextButton(look, self.tr("Get it"), self._press, kind="primary")
        self.more = TextButton(look, self.tr("More about it"), self.more_wanted.emit, kind="plain")
        self.remedy = TextButton(look, "", self._remedy, kind="plain")
        self._lay_out(look)
        self.show_looking()

    @property
    def recommendation(self) -> Recommendation[Verdict] | None:
        """What is recommended; None until it is known."""
        return self._recommendation

    @property
    def text(self) -> str:
        """All that is said."""
        labels = (self._heading, self._name, self._figures, self._why, self._trouble)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def show_looking(self) -> None:
        """Nothing is known yet."""
        self._why.setText(self.tr("Looking at this computer…"))
        for widget in (self._name, self._figures, self._trouble, self.get, self.more, self.remedy):
            widget.hide()

    def show_recommendation(self, found: Recommendation[Verdict]) -> None:
        """Say what was found."""
        self._recommendation = found
        entry = found.entry
        self._why.setText(said(found.reason, found.facts))
        for widget in (self._name, self._figures, self.get, self.more):
            widget.setVisible(entry is not None)
        if entry is not None:
            size = file_size(entry.size(found.quantization).bytes)
            speed = speed_text(found.tokens_per_second)
            self._name.setText(entry.name)
            told = [found.quantization, size, speed]
            self._figures.setText(DOT.join(part for part in told if part))
            self.more.setAccessibleName(self.tr("More about {model}").format(model=entry.name))
        self._refresh()
        self.found.emit()

    def show_standing(self, standing: Standing | None) -> None:
        """How far the recommended one is."""
        self._standing = standing
        self._refresh()

    def show_asking(self, asking: bool) -> None:
        """The hub is being asked for it."""
        self._asking = asking
        if asking:
            self.tell("")
        self._refresh()

    def tell(self, trouble: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what is in the way, and offer what helps; nothing for an empty text."""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self.remedy.relabel(action)
        self.remedy.setVisible(bool(action))
        self._act = act

    def _refresh(self) -> None:
        found = self._recommendation
        if found is None or found.entry is None:
            return
        text, enabled = self.tr("Get it"), True
        standing = self._standing
        if self._asking:
            text, enabled = self.tr("Asking the hub…"), False
        elif standing is not None and standing.kind == "here":
            text = self.tr("Open it")
        elif standing is not None and standing.kind in {"downloading", "waiting"}:
            done = decimal(standing.fraction * 100, 0)
            text, enabled = self.tr("Downloading {percent} %").format(percent=done), False
        elif standing is not None:
            text = self.tr("Go on")
        self.get.setText(text)
        self.get.setAccessibleName(f"{text}: {found.entry.name}")
        self.get.setEnabled(enabled)

    def _press(self) -> None:
        if self._standing is not None and self._standing.kind == "here":
            self.open_wanted.emit(self._standing.path)
        else:
            self.get_wanted.emit()

    def _remedy(self) -> None:
        act = self._act
        self.tell("")
        if act is not None:
            act()

    def _lay_out(self, look: Look) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._heading, self._name, self._figures):
            words.addWidget(label)
        words.addSpacing(3)
        words.addWidget(self._why)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        buttons.addWidget(self.get)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(IconLabel(look, "gauge", 28, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addLayout(buttons)
        trouble = QHBoxLayout()
        trouble.addWidget(self._trouble, 1)
        trouble.addWidget(self.remedy)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(trouble)
