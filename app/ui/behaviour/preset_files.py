"""Presets as a file to give away: JSON, written in full, and read as from a stranger. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace

from app.chat.presets import LONGEST_NAME, MOST_OWN, Preset
from app.core.errors import UserError
from app.core.untrusted_json import decode
from app.ui.behaviour.values import LARGEST_CONTEXT, LONGEST_TEXT, clamped

FORMAT = "alcove-presets"
VERSION = 1
LARGEST_FILE = 16 * 1024 * 1024
LONGEST_ABOUT = 300


@dataclass(frozen=True, slots=True)
class _File:
    format: str = ""
    version: int = 0
    presets: tuple[Preset, ...] = field(default_factory=tuple)


def written(presets: Sequence[Preset]) -> bytes:
    """A file with these presets; paths of this computer's models stay here."""
    given = tuple(replace(preset, id="", model="") for preset in presets)
    whole = asdict(_File(FORMAT, VERSION, given))
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def read(untrusted: bytes) -> tuple[Preset, ...]:
    """The presets of such a file, each to be kept as a new one.

    A path of a model is not believed: a file from elsewhere must not choose what is opened.
    Raises UserError `presets_unreadable`, `presets_newer`.
    """
    try:
        if len(untrusted) > LARGEST_FILE:
            raise ValueError(len(untrusted))
        found = decode(untrusted, _File)
    except (ValueError, TypeError, RecursionError) as error:
        raise UserError("presets_unreadable") from error
    if found.format != FORMAT or not found.presets:
        raise UserError("presets_unreadable")
    if found.version > VERSION:
        raise UserError("presets_newer")
    return tuple(fitting(preset) for preset in found.presets[:MOST_OWN])


def fitting(untrusted: Preset) -> Preset:
    """A preset of which every value can be shown and used."""
    prompt, sampling = untrusted.system_prompt, untrusted.sampling
    length = untrusted.context_length
    return replace(
        untrusted,
        id="",
        name=" ".join(untrusted.name.split())[:LONGEST_NAME] or "–",
        about=" ".join(untrusted.about.split())[:LONGEST_ABOUT],
        system_prompt=None if prompt is None else prompt[:LONGEST_TEXT],
        sampling=None if sampling is None else clamped(sampling),
        model="",
        context_length=length if length and 0 < length <= LARGEST_CONTEXT else None,
    )
