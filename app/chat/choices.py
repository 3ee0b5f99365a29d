"""What was chosen for one chat, and what comes out with its preset and the settings. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Literal, TypeVar

from app.chat.presets import Preset
from app.core.ranges import clamped, context_in_range
from app.core.untrusted_json import decode
from app.core.words import Sampling

_T = TypeVar("_T")
Overflow = Literal["ask", "oldest", "summary"]
"""What to do where the context is full: ask, leave out the oldest messages, or sum them up."""


@dataclass(frozen=True, slots=True)
class ChatChoices:
    """What the user chose for one chat alone, and what of it is still sent.

    `preset` "" is the default one; None leaves a choice to the preset. `context_after` is the
    last message that is not sent any more, `summary` what is sent in the place of those.
    """

    preset: str = ""
    system_prompt: str | None = None
    sampling: Sampling | None = None
    context_after: int | None = None
    summary: str = ""
    overflow: Overflow = "ask"


@dataclass(frozen=True, slots=True)
class Settled:
    """How a chat is asked. `preset` is the id in force, "" for none; `template` "" is the model's.

    `model` and `context_length` are what the preset wants to be open: the user's to follow.
    """

    system_prompt: str
    sampling: Sampling
    template: str = ""
    preset: str = ""
    model: str = ""
    context_length: int | None = None


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for every chat that chose nothing else."""

    sampling: Sampling
    system_prompt: str = ""
    preset: str = ""


def settled(
    defaults: Defaults, presets: Mapping[str, Preset], choices: ChatChoices | None = None
) -> Settled:
    """A chat's own choice, else its preset's, else the settings'; a preset may be gone.

    Every value is in its range then: files and the store's rows may hold any.
    """
    choices = choices or ChatChoices()
    preset = presets.get(choices.preset or defaults.preset)
    if preset is None:
        preset = Preset("", "")
    return Settled(
        system_prompt=_first(choices.system_prompt, preset.system_prompt, defaults.system_prompt),
        sampling=clamped(_first(choices.sampling, preset.sampling, defaults.sampling)),
        template=preset.template or "",
        preset=preset.id,
        model=preset.model,
        context_length=context_in_range(preset.context_length),
    )


def _first(own: _T | None, preset: _T | None, default: _T) -> _T:
    if own is not None:
        return own
    return default if preset is None else preset


def encode(choices: ChatChoices) -> str:
    """As the store keeps it: only what was chosen, "" for nothing."""
    nothing = asdict(ChatChoices())
    chosen = {name: v for name, v in asdict(choices).items() if v != nothing[name]}
    return json.dumps(chosen, ensure_ascii=False) if chosen else ""


def renumbered(untrusted: str, ids: Mapping[int, int]) -> str:
    """The choices of a copy of a chat, whose messages have these new ids by their old ones."""
    choices = decode_choices(untrusted)
    if choices.context_after is None:
        return untrusted
    return encode(replace(choices, context_after=ids.get(choices.context_after)))


def decode_choices(untrusted: str) -> ChatChoices:
    """What `encode` made; nothing chosen where it cannot be read (a later program's, an import)."""
    try:
        return decode(untrusted.encode(), ChatChoices) if untrusted else ChatChoices()
    except (ValueError, TypeError, RecursionError):
        return ChatChoices()
