"""Presets: what a model is told and how it chooses its words, under one name."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cache

from app.core.errors import UserError
from app.core.places import RESOURCES
from app.core.untrusted_json import decode
from app.core.words import Sampling

MOST_OWN = 500
LONGEST_NAME = 80
_SHIPPED = RESOURCES / "presets.json"
_FAMILY = re.compile(r"family:[a-z0-9-]{1,40}")


@dataclass(frozen=True, slots=True)
class Preset:
    """A choice with a name. What a preset leaves open is settled as without one.

    `system_prompt` None is the user's own for all chats, "" is none at all; `sampling` None is
    that of the settings. `model` is a path, to be opened with `context_length`; `template` is a
    family of prompt styles, `family:NAME`, in place of the model's own.
    """

    id: str
    name: str
    system_prompt: str | None = None
    sampling: Sampling | None = None
    model: str = ""
    context_length: int | None = None
    template: str | None = None
    about: str = ""
    """What it is for, in a sentence."""


@dataclass(frozen=True, slots=True)
class PresetList:
    """Presets as a file, or the store, has them."""

    presets: tuple[Preset, ...] = field(default_factory=tuple)


@cache
def shipped() -> tuple[Preset, ...]:
    """Those that come with the program, in the order to show them."""
    return decode(_SHIPPED.read_bytes(), PresetList).presets


def by_id(own: Iterable[Preset]) -> dict[str, Preset]:
    """All presets there are, the shipped ones first."""
    return {preset.id: preset for preset in (*shipped(), *own)}


def kept(own: Sequence[Preset], preset: Preset) -> tuple[tuple[Preset, ...], Preset]:
    """The user's presets with this one in them, and as it is kept: with an id of its own.

    One of the same id is replaced; changing a shipped one makes a new one. Raises UserError
    `preset_unnamed`, `preset_template`, `presets_too_many`.
    """
    name = " ".join(preset.name.split())[:LONGEST_NAME]
    if not name:
        raise UserError("preset_unnamed")
    if preset.template and not _FAMILY.fullmatch(preset.template):
        raise UserError("preset_template", template=preset.template[:80])
    own_ids = [one.id for one in own]
    if preset.id in own_ids:
        preset = replace(preset, name=name)
        return tuple(preset if one.id == preset.id else one for one in own), preset
    if len(own) >= MOST_OWN:
        raise UserError("presets_too_many", most=MOST_OWN)
    preset = replace(preset, id=f"own-{secrets.token_hex(6)}", name=name)
    return (*own, preset), preset


def encode(own: Sequence[Preset]) -> bytes:
    """The user's presets as the store keeps them."""
    return json.dumps(asdict(PresetList(tuple(own))), ensure_ascii=False).encode()


def decode_own(untrusted: bytes) -> tuple[Preset, ...]:
    """What `encode` made; raises ValueError or TypeError for anything else."""
    return decode(untrusted, PresetList).presets[:MOST_OWN]
