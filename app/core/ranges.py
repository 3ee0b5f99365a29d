"""Which values a sampling parameter, a context and the layers on the GPU can have. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from app.core.engine_options import Sampling

LARGEST_SEED: Final = 2**31 - 1
LARGEST_CONTEXT: Final = 1 << 20
LONGEST_CONTEXT: Final = 2**31 - 1
"""For a model that is made for it; llama.cpp counts in 32 bits."""
MOST_LAYERS: Final = 10_000
MOST_STOPS: Final = 32
LONGEST_STOP: Final = 200
LONGEST_TEXT: Final = 256 * 1024
"""Characters of a system prompt, a grammar or a schema that is taken in from outside."""


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and highest value one can choose, and the step of the arrow keys."""

    lowest: float
    highest: float
    step: float = 0.05


RANGES: Final[Mapping[str, Range]] = MappingProxyType(
    {
        "temperature": Range(0, 2),
        "top_k": Range(0, 1000, 1),
        "top_p": Range(0.05, 1),
        "min_p": Range(0, 1),
        "repeat_penalty": Range(1, 2),
        "presence_penalty": Range(-2, 2),
        "frequency_penalty": Range(-2, 2),
        "penalty_window": Range(0, 4096, 16),
        "seed": Range(0, LARGEST_SEED, 1),
        "max_tokens": Range(1, LARGEST_CONTEXT, 128),
    }
)
"""By the field of `Sampling`; `seed` and `max_tokens` may be None as well."""


def clamped(sampling: Sampling) -> Sampling:
    """The same with every value in its range: a file may have been edited by hand."""
    changes: dict[str, object] = {"stop": clean_stops(sampling.stop)}
    for name, span in RANGES.items():
        value = getattr(sampling, name)
        if value is not None:
            fitting = min(max(value, span.lowest), span.highest)
            changes[name] = type(value)(fitting)
    for name in ("seed", "max_tokens"):
        value = getattr(sampling, name)
        if value is not None and value < RANGES[name].lowest:
            changes[name] = None
    changes["grammar"] = sampling.grammar[:LONGEST_TEXT]
    changes["json_schema"] = "" if sampling.grammar else sampling.json_schema[:LONGEST_TEXT]
    return replace(sampling, **changes)  # type: ignore[arg-type]


def clean_stops(stops: tuple[str, ...]) -> tuple[str, ...]:
    """Different ones, none of them empty or long, and not too many."""
    whole = (stop[:LONGEST_STOP] for stop in stops if stop)
    return tuple(dict.fromkeys(whole))[:MOST_STOPS]


def context_in_range(tokens: int | None, most: int = LARGEST_CONTEXT) -> int | None:
    """A length that can be asked for; None leaves it to us."""
    return tokens if tokens is not None and 0 < tokens <= most else None


def layers_in_range(layers: int | None) -> int | None:
    """A number of layers that can be asked for; None leaves it to us."""
    return layers if layers is not None and 0 <= layers <= MOST_LAYERS else None
