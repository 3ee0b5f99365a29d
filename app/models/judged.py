"""How a model on this computer would run: what the shelf is told."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.fit import Verdict
from app.models.library import HeaderFacts


@dataclass(frozen=True, slots=True)
class Judged:
    """What a model's header tells, and how it would run here with what is remembered for it.

    `verdict` is None where nothing can be judged; `rate` is tokens a second, 0 where not known.
    """

    facts: HeaderFacts
    verdict: Verdict | None = None
    rate: float = 0.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """How a model would run in one way; `layers` counts the output, as `gpu_layers` does."""

    verdict: Verdict
    rate: float = 0.0
