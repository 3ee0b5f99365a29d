"""The settings, in the window: looks, answers, the model, privacy, and what this program is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QHideEvent

from app.core.words import Sampling
from app.ui.behaviour.sampling_rows import SamplingRows
from app.ui.behaviour.values import LARGEST_CONTEXT
from app.ui.languages import LANGUAGES, SYSTEM
from app.ui.ports import Locksmith
from app.ui.preferences import Preferences
from app.ui.settings.privacy import PrivacySection
from app.ui.settings.rows import LongText, Section, choice, whole
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, TextButton
from app.ui.widgets.page import Page, page_head


class SettingsPage(Page):
    """Every change applies at once; those of the model when it is loaded next."""

    left = Signal()
    folder_wanted = Signal()
    keys_wanted = Signal()
    about_wanted = Signal()
    presets_wanted = Signal()

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        locksmith: Locksmith,
        data: Path,
        system_prompt: str | None,
        keep_system_prompt: Callable[[str], object],
    ) -> None:
        """`system_prompt` None: the chats are not open, and so it is not known."""
        super().__init__(680)
        self._look = look
        self.back = IconButton(look, "arrow_left", self.tr("Back to the chat"), self.left.emit)
        self.setFocusProxy(self.back)
        self.column.addLayout(page_head(self.back, self.tr("Settings")))
        self.column.addSpacing(4)
        build = Sections(preferences)
        answers, self.system_prompt = build.answers(system_prompt or "", keep_system_prompt)
        self.system_prompt.setEnabled(system_prompt is not None)
        presets = self.tr("Manage presets…")
        self.presets = TextButton(look, presets, self.presets_wanted.emit, icon="sliders")
        self.presets.setEnabled(system_prompt is not None)
        answers.put(self.presets)
        self.sampling = build.sampling(look)
        for section in (build.looks(), answers, *self.sampling.sections, build.model()):
            self.column.addWidget(section)
        self.privacy = PrivacySection(look, locksmith, data, is_open=system_prompt is not None)
        self.privacy.folder_wanted.connect(self.folder_wanted)
        self.column.addWidget(self.privacy)
        self.column.addWidget(self._about())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed last."""
        self.system_prompt.commit()
        self.sampling.commit()
        super().hideEvent(event)

    def _about(self) -> Section:
        section = Section(self.tr("About"))
        about = self.tr("Versions and licences…")
        section.put(TextButton(self._look, about, self.about_wanted.emit, icon="info"))
        keys = self.tr("Show the keys")
        section.put(TextButton(self._look, keys, self.keys_wanted.emit, icon="keyboard"))
        return section


class Sections(QObject):
    """The cards whose fields change a setting."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._value = preferences.value

    def looks(self) -> Section:
        """Theme and text size."""
        section = Section(self.tr("Appearance"))
        themes = (
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        section.add(
            self.tr("Colours"),
            choice(themes, self._value.theme, lambda theme: self._set(theme=theme)),
        )
        contrasts = (
            ("system", self.tr("Like the system")),
            ("usual", self.tr("Usual")),
            ("high", self.tr("High")),
        )
        section.add(
            self.tr("Contrast"),
            choice(contrasts, self._value.contrast, lambda wish: self._set(contrast=wish)),
        )
        section.add(
            self.tr("Text size"),
            whole(
                self._value.text_size,
                12,
                24,
                lambda size: self._set(text_size=size),
                suffix=self.tr(" px"),
            ),
            self.tr("Of messages; the rest of the window follows."),
        )
        languages = ((SYSTEM, self.tr("Like the system")), *LANGUAGES.items())
        section.add(
            self.tr("Language"),
            choice(languages, self._value.language, lambda code: self._set(language=code)),
            self.tr("Of the window, from the next start on. A model answers in any it knows."),
        )
        return section

    def answers(
        self, system_prompt: str, keep: Callable[[str], object]
    ) -> tuple[Section, LongText]:
        """The system prompt of every chat that has no other."""
        section = Section(self.tr("Answers"))
        prompt = LongText(
            system_prompt,
            self.tr("For example: Answer briefly, in British English."),
            keep,
        )
        section.add(
            self.tr("System prompt"),
            prompt,
            self.tr("What the model is told before every chat. Empty: nothing."),
            below=True,
        )
        return section, prompt

    def sampling(self, look: Look) -> SamplingRows:
        """How the next token is chosen; an arrow takes a value back to that of a new user."""
        rows = SamplingRows(look, self._value.sampling, Sampling())
        rows.changed.connect(self._sample)
        return rows

    def model(self) -> Section:
        """How a model is loaded."""
        section, automatic = Section(self.tr("Model")), self.tr("Automatic")
        section.add(
            self.tr("Context length"),
            whole(
                self._value.context_length or 0,
                0,
                LARGEST_CONTEXT,
                lambda v: self._set(context_length=v or None),
                step=1024,
                special=automatic,
                suffix=self.tr(" tokens"),
            ),
            self.tr(
                "How much of a chat the model sees. Longer takes more memory. "
                "Applies when a model is opened."
            ),
        )
        layers = self._value.gpu_layers
        section.add(
            self.tr("GPU layers"),
            whole(
                -1 if layers is None else layers,
                -1,
                1000,
                lambda v: self._set(gpu_layers=None if v < 0 else v),
                special=automatic,
            ),
            self.tr(
                "Layers computed on the graphics card; 0 uses the processor alone. "
                "Applies when a model is opened."
            ),
        )
        return section

    def _set(self, **changes: object) -> None:
        self._preferences.change(**changes)

    def _sample(self, sampling: object) -> None:
        self._preferences.change(sampling=sampling)
