"""The page on which one chat's behaviour is chosen: preset, system prompt, every parameter."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.choices import Overflow
from app.ui.behaviour.chosen import Chosen
from app.ui.behaviour.preset_card import PresetCard
from app.ui.behaviour.rule_box import RuleBox
from app.ui.behaviour.sampling_rows import SamplingRows
from app.ui.settings.rows import LongText, Section, choice
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, TextButton, named, paragraph
from app.ui.widgets.notice import UndoToast
from app.ui.widgets.page import Page, page_head

WIDTH: Final = 680
PROMPT_HEIGHT: Final = 130


class Foot(QWidget):
    """The strip at the page's foot that is there as long as the toast is."""

    def __init__(self, toast: UndoToast) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 8, 28, 12)
        row.addStretch(1)
        row.addWidget(toast, 4)
        row.addStretch(1)
        toast.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the toast."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)


class ChatBehaviourPage(QWidget):
    """Every change holds from the next question on."""

    left = Signal()
    changed = Signal(object)
    """The Chosen as the user wants it."""

    def __init__(self, look: Look, chosen: Chosen) -> None:
        super().__init__()
        named(self, "page")
        self._look, self._chosen, self._default = look, chosen, ""
        self.page = Page(WIDTH)
        self.toast = UndoToast(look)
        self.card = PresetCard(look)
        self.card.picked.connect(lambda id_: self._change(self._chosen.with_preset(id_)))
        now, base = chosen.settled, chosen.base
        self.rows = SamplingRows(look, now.sampling, base.sampling)
        self.rows.changed.connect(self._sample)
        self.rule = RuleBox(look, now.sampling.json_schema, now.sampling.grammar)
        self.rule.changed.connect(self._bind)
        self._lay_out()
        self.show_chosen(chosen, "", "")

    @property
    def chosen(self) -> Chosen:
        """What is shown."""
        return self._chosen

    def show_chosen(self, chosen: Chosen, default: str, model: str) -> None:
        """What holds for the chat; `default` is the preset of new chats, `model` a wish."""
        self._chosen, self._default = chosen, default
        now, base = chosen.settled, chosen.base
        self.card.show_chosen(chosen, default, model)
        self.prompt.show_text(now.system_prompt)
        self.rows.show_value(now.sampling, base.sampling)
        of_base = (base.sampling.json_schema, base.sampling.grammar)
        self.rule.show_rule(now.sampling.json_schema, now.sampling.grammar, of_base)
        with QSignalBlocker(self.overflow):
            self.overflow.setCurrentIndex(self.overflow.findData(chosen.choices.overflow))
        self._refresh()

    def commit(self) -> None:
        """Take what is typed and not yet left."""
        self.prompt.commit()
        self.rows.commit()
        self.rule.check()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed last."""
        self.commit()
        super().hideEvent(event)

    def _sample(self, sampling: object) -> None:
        self._keep(self._chosen.with_sampling(sampling))  # type: ignore[arg-type]

    def _bind(self, schema: str, grammar: str) -> None:
        sampling = replace(self.rows.value, json_schema=schema, grammar=grammar)
        self.rows.show_value(sampling, self._chosen.base.sampling)
        self._sample(sampling)

    def _keep(self, chosen: Chosen) -> None:
        """A change that the fields show already."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._refresh()
            self.changed.emit(chosen)

    def _change(self, chosen: Chosen) -> None:
        self.changed.emit(chosen)

    def _reset(self) -> None:
        before = self._chosen
        self.reset.clearFocus()
        self.back.setFocus()
        self._change(before.reset())
        said = self.tr("This chat is as a new one again.")
        self.toast.offer(said, lambda: self._change(before), lambda: None)

    def _reset_prompt(self) -> None:
        self.prompt.setFocus()
        base = self._chosen.base.system_prompt
        self.prompt.show_text(base)
        self._keep(self._chosen.with_system_prompt(base))

    def _refresh(self) -> None:
        chosen = self._chosen
        plain = chosen.reset().choices == chosen.choices
        self.reset.setEnabled(not plain)
        base = chosen.base.system_prompt
        self.prompt_reset.setVisible(chosen.settled.system_prompt != base)
        self.card.update_button.setEnabled(chosen.changed)

    def _lay_out(self) -> None:
        column = self.page.column
        column.addLayout(self._head())
        column.addWidget(
            paragraph(
                self.tr(
                    "What you change here holds for this chat alone, from your next question on. "
                    "An arrow takes one thing back to what the preset says."
                )
            )
        )
        column.addSpacing(4)
        for section in (self.card, self._prompt_card(), *self.rows.sections, self.rule):
            column.addWidget(section)
        column.addWidget(self._overflow_card())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.page, 1)
        whole.addWidget(Foot(self.toast))

    def _head(self) -> QHBoxLayout:
        self.back = IconButton(
            self._look, "arrow_left", self.tr("Back to the chat"), self.left.emit
        )
        self.setFocusProxy(self.back)
        self.reset = TextButton(self._look, self.tr("Reset this chat"), self._reset, icon="undo")
        return page_head(self.back, self.tr("Behaviour of this chat"), self.reset)

    def _prompt_card(self) -> Section:
        section = Section(self.tr("Instructions"))
        self.prompt = LongText(
            "",
            self.tr("For example: Answer briefly, in British English."),
            lambda text: self._keep(self._chosen.with_system_prompt(text)),
            height=PROMPT_HEIGHT,
        )
        self.prompt_reset = IconButton(
            self._look, "undo", self.tr("Back to what the preset says"), self._reset_prompt, size=16
        )
        policy = self.prompt_reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.prompt_reset.setSizePolicy(policy)
        section.add(
            self.tr("System prompt"),
            self.prompt,
            self.tr("What the model is told before the chat begins. Empty: nothing."),
            below=True,
            reset=self.prompt_reset,
        )
        return section

    def _overflow_card(self) -> Section:
        section = Section(self.tr("Long chats"))
        ways = (
            ("ask", self.tr("Ask me")),
            ("oldest", self.tr("Leave out the oldest")),
            ("summary", self.tr("Sum up the oldest")),
        )
        self.overflow = choice(
            ways,
            "ask",
            lambda way: self._keep(self._chosen.with_overflow(cast(Overflow, way))),
        )
        self.overflow.setFixedWidth(200)
        self.overflow.setSizeAdjustPolicy(self.overflow.SizeAdjustPolicy.AdjustToContents)
        section.add(
            self.tr("When the context is full"),
            self.overflow,
            self.tr("The messages stay in the chat; the model only does not see them any more."),
        )
        return section
