"""Which model a preset wants to be open, with how long a context, in which style of prompt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal

from app.chat.presets import Preset
from app.ui.behaviour.values import LARGEST_CONTEXT
from app.ui.ports import ModelEntry
from app.ui.settings.rows import Section, choice, whole

STYLE: Final = "family:"
WIDEST: Final = 240


class ModelRows(Section):
    """Three choices that a preset may leave open."""

    changed = Signal(object)
    """The preset with the choice that was made."""

    def __init__(self, preset: Preset, models: Sequence[ModelEntry]) -> None:
        super().__init__(self.tr("Model"))
        self._preset = preset
        self.model = choice(self._models(models), preset.model, lambda v: self._set(model=v))
        self.model.setFixedWidth(WIDEST)
        self.add(
            self.tr("Model"),
            self.model,
            self.tr("A chat with this preset offers to open it."),
        )
        self.length = whole(
            preset.context_length or 0,
            0,
            LARGEST_CONTEXT,
            lambda v: self._set(context_length=v or None),
            step=1024,
            special=self.tr("Automatic"),
            suffix=self.tr(" tokens"),
        )
        self.add(
            self.tr("Context length"),
            self.length,
            self.tr("How much of a chat the model sees. Longer takes more memory."),
        )
        styles = choice(self._styles(), preset.template or "", lambda v: self._set(template=v))
        self.style_choice = styles
        self.add(
            self.tr("Prompt style"),
            styles,
            self.tr("How question and answer are marked for the model. Its own is best, if any."),
        )

    @property
    def preset(self) -> Preset:
        """The preset with what is chosen here."""
        return self._preset

    def _set(self, **changes: object) -> None:
        if "template" in changes:
            changes["template"] = changes["template"] or None
        self._preset = replace(self._preset, **changes)  # type: ignore[arg-type]
        self.changed.emit(self._preset)

    def _models(self, models: Sequence[ModelEntry]) -> list[tuple[str, str]]:
        known = [(str(one.path), named(one)) for one in models]
        offered = [("", self.tr("Whichever is open")), *known]
        wanted = self._preset.model
        if wanted and wanted not in dict(offered):
            gone = self.tr("{name} (not found)").format(name=Path(wanted).stem)
            offered.append((wanted, gone))
        return offered

    def _styles(self) -> list[tuple[str, str]]:
        from app.engine.child.families import FAMILIES

        offered = [("", self.tr("The model's own"))]
        offered += [(f"{STYLE}{name}", name) for name in sorted(FAMILIES)]
        wanted = self._preset.template or ""
        return offered if wanted in dict(offered) else [*offered, (wanted, wanted)]


def named(entry: ModelEntry) -> str:
    """A model as a list shows it."""
    return " · ".join(part for part in (entry.name, "" if entry.builtin else entry.label) if part)
