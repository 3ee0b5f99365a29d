"""The hand-picked list as it is shown: judged for here, in sections by the memory needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.catalog import CatalogEntry
from app.models.picker import SLOW
from app.models.recommend import FLOOR

if TYPE_CHECKING:
    from app.models.fit import Verdict


@dataclass(frozen=True, slots=True)
class Listed:
    """A model of the hand-picked list in the quantization that it is judged in."""

    entry: CatalogEntry
    quantization: str
    bytes: int
    verdict: Verdict
    tokens_per_second: float

    def reaches(self, rate: float) -> bool:
        """Whether it fits here and answers with so many tokens a second, as far as is known."""
        if self.verdict.kind == "too_large":
            return False
        return self.verdict.kind == "gpu" or not 0 < self.tokens_per_second < rate


@dataclass(frozen=True, slots=True)
class Selection:
    """The list, and this computer's memory class in GiB, 0 below all classes.

    `on_gpu`: it is that of the graphics card, which decides where there is one.
    """

    models: tuple[Listed, ...]
    memory: int
    on_gpu: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Models of one class, the strongest first; `suits`: those to begin with on this computer."""

    memory: int
    suits: bool
    models: tuple[Listed, ...]


def sections(models: Sequence[Listed]) -> list[Section]:
    """What suits this computer, then what needs less memory, then what needs more.

    The first section holds what suits from the class of the strongest such model on; smaller ones
    stand under their class. It is left out where nothing suits.
    """
    suited = _suited(models)
    leader = min(suited, key=_strength, default=None)
    least = leader.entry.memory_class if leader else 0
    first = [one for one in suited if one.entry.memory_class >= least]
    rest: dict[int, list[Listed]] = {}
    for one in models:
        if one not in first:
            rest.setdefault(one.entry.memory_class, []).append(one)
    smaller = sorted((size for size in rest if size < least), reverse=True)
    larger = sorted(size for size in rest if size >= least)
    found = [Section(least, True, _sorted(first))] if first else []
    return found + [Section(size, False, _sorted(rest[size])) for size in smaller + larger]


def _suited(models: Sequence[Listed]) -> list[Listed]:
    """As quick as what is recommended; where none is, as quick as people read."""
    quick = [one for one in models if one.reaches(FLOOR)]
    return quick or [one for one in models if one.reaches(SLOW)]


def _sorted(models: Sequence[Listed]) -> tuple[Listed, ...]:
    return tuple(sorted(models, key=_strength))


def _strength(listed: Listed) -> tuple[int, int]:
    """Ranked ones first in their order, the rest by size."""
    return listed.entry.rank or 1000, -listed.entry.parameters
