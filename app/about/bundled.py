"""Everything Alcove is made of, by name: what the page, the terminal and the tests go by."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace

from packaging.utils import canonicalize_name

from app.about.distributions import needed, own_requirements, part_of
from app.about.frozen_notes import frozen_notes
from app.about.inside_numpy import inside_numpy
from app.about.known import OWN_LICENCE, STARTER, other_parts
from app.about.parts import Part, ours
from app.about.release import own_version


def own_part() -> Part:
    """Alcove itself."""
    return Part("Alcove", own_version(), OWN_LICENCE, texts=ours(OWN_LICENCE))


def bundled() -> tuple[Part, ...]:
    """All parts, sorted by name. Reads some hundred small files: for a thread."""
    parts = [*other_parts(), *inside_numpy(), *map(part_of, needed(own_requirements()))]
    parts += [library.part() for library in frozen_notes().libraries]
    if getattr(sys, "frozen", False):
        parts.append(STARTER)
    by_name = {part.name.lower(): part for part in parts}
    return tuple(by_name[name] for name in sorted(by_name))


def with_versions(parts: Iterable[Part], versions: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts, with the versions by name of those that no metadata tells it of."""
    return tuple(
        part if part.version else replace(part, version=versions.get(part.name, ""))
        for part in parts
    )


def find(parts: tuple[Part, ...], name: str) -> Part | None:
    """The part of this name, in any of its spellings."""
    wanted = _spelt(name)
    return next((part for part in parts if _spelt(part.name) == wanted), None)


def _spelt(name: str) -> str:
    return canonicalize_name("-".join(name.split()))
