"""The arithmetic of interleaved rounds: what two noisy sides are to each other.

The figure is the median of the rounds' own ratios. The two halves of a round lie seconds apart,
so that what slows the whole computer slows both, and a disturbance of one half spoils one round
instead of the figure. Best against best would need a quiet moment for each side; on a computer
that is never quiet it compares two strokes of luck.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Round:
    """What both sides reached within a few seconds, such as tokens per second."""

    ours: float
    theirs: float


@dataclass(frozen=True, slots=True)
class Rounds:
    """The rounds of one comparison; at least one."""

    all: tuple[Round, ...]

    @property
    def ratio(self) -> float:
        """Ours by theirs: the median of the rounds' ratios."""
        return median(one.ours / one.theirs for one in self.all)

    @property
    def best_ratio(self) -> float:
        """The largest of ours by the largest of theirs, where larger is better."""
        return max(one.ours for one in self.all) / max(one.theirs for one in self.all)

    @property
    def extra_microseconds(self) -> float:
        """What ours takes longer for one token, where the rounds are tokens per second."""
        return median(1e6 / one.ours - 1e6 / one.theirs for one in self.all)

    def describe(self, unit: str) -> str:
        """One line for a person."""
        ours, theirs = median(r.ours for r in self.all), median(r.theirs for r in self.all)
        ratios = " ".join(f"{one.ours / one.theirs:.3f}" for one in self.all)
        return (
            f"ours {ours:.4g}, theirs {theirs:.4g} {unit} (medians of {len(self.all)}); "
            f"ratios {ratios}"
        )


async def interleave(
    rounds: int, ours: Callable[[int], Awaitable[float]], theirs: Callable[[int], Awaitable[float]]
) -> Rounds:
    """Run both sides in turn; which of them begins alternates, so that a drift cancels out.

    Both get the number of the round. A first round is not counted: caches and pages are cold.
    """
    found = []
    for number in range(-1, rounds):
        if number % 2:
            right = await theirs(number)
            left = await ours(number)
        else:
            left = await ours(number)
            right = await theirs(number)
        found.append(Round(left, right))
    return Rounds(tuple(found[1:]))
