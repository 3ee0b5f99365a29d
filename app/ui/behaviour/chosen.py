"""What holds for one chat, and how a choice changes it. Pure: no widget, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace

from app.chat.choices import ChatChoices, Defaults, Overflow, Settled, settled
from app.chat.presets import Preset
from app.core.words import Sampling


@dataclass(frozen=True, slots=True)
class Chosen:
    """A chat's choices with all they refer to."""

    defaults: Defaults
    presets: Mapping[str, Preset] = field(default_factory=dict)
    choices: ChatChoices = field(default_factory=ChatChoices)

    @property
    def base(self) -> Settled:
        """How the chat would be asked without choices of its own but that of the preset."""
        return settled(self.defaults, self.presets, ChatChoices(preset=self.choices.preset))

    @property
    def settled(self) -> Settled:
        """How it is asked."""
        return settled(self.defaults, self.presets, self.choices)

    @property
    def preset(self) -> Preset | None:
        """The one in force."""
        return self.presets.get(self.base.preset)

    @property
    def changed(self) -> bool:
        """Whether the chat differs from its preset."""
        now, base = self.settled, self.base
        return (now.system_prompt, now.sampling) != (base.system_prompt, base.sampling)

    def with_preset(self, id_: str) -> Chosen:
        """Another preset; what was changed for this chat alone stays changed."""
        before, sampling = self.base.sampling, self.choices.sampling
        after = replace(self, choices=replace(self.choices, preset=id_))
        if sampling is not None:
            own = _differing(sampling, before)
            after = after.with_sampling(replace(after.base.sampling, **own))  # type: ignore[arg-type]
        return after

    def with_system_prompt(self, text: str) -> Chosen:
        """Told this; nothing of its own where that is what the preset says."""
        own = None if text == self.base.system_prompt else text
        return replace(self, choices=replace(self.choices, system_prompt=own))

    def with_sampling(self, sampling: Sampling) -> Chosen:
        """Words chosen so; nothing of its own where that is how the preset does."""
        own = None if sampling == self.base.sampling else sampling
        return replace(self, choices=replace(self.choices, sampling=own))

    def with_overflow(self, overflow: Overflow) -> Chosen:
        """What to do where the context is full."""
        return replace(self, choices=replace(self.choices, overflow=overflow))

    def reset(self) -> Chosen:
        """As a new chat; what is left out of it and its summary stay."""
        plain = ChatChoices()
        kept = replace(
            self.choices,
            preset=plain.preset,
            system_prompt=None,
            sampling=None,
            overflow=plain.overflow,
        )
        return replace(self, choices=kept)

    def unchanged(self) -> Chosen:
        """As the preset has it."""
        kept = replace(self.choices, system_prompt=None, sampling=None)
        return replace(self, choices=kept)

    def as_preset(self, preset: Preset) -> Preset:
        """The preset with what holds for this chat now; what it left open stays open."""
        now, base = self.settled, self.base
        prompt, sampling = preset.system_prompt, preset.sampling
        if now.system_prompt != base.system_prompt:
            prompt = now.system_prompt
        if now.sampling != base.sampling:
            sampling = now.sampling
        return replace(preset, system_prompt=prompt, sampling=sampling)


def merged(stored: ChatChoices, shown: ChatChoices) -> ChatChoices:
    """What the user chose, with what of the chat is sent: that may have changed meanwhile."""
    return replace(shown, context_after=stored.context_after, summary=stored.summary)


def _differing(one: Sampling, other: Sampling) -> dict[str, object]:
    names = (part.name for part in fields(Sampling))
    return {
        name: getattr(one, name) for name in names if getattr(one, name) != getattr(other, name)
    }
