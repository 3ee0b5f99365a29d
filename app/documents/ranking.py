"""Puts rankings together, and passages in the order of their likeness to a question. Pure."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T", bound=Hashable)

Vectors = NDArray[np.float32]


def fuse(*rankings: Sequence[T], k: int = 60) -> list[T]:
    """One ranking out of several, best first, by reciprocal rank fusion (Cormack et al., 2009).

    What several rankings have high up comes first; at a tie, what the first of them has.
    """
    scores: dict[T, float] = {}
    for ranking in rankings:
        for rank, item in enumerate(dict.fromkeys(ranking), 1):
            scores[item] = scores.get(item, 0.0) + 1 / (k + rank)
    return sorted(scores, key=lambda item: -scores[item])


def similar(query: Vectors, vectors: Vectors, limit: int | None = None) -> list[int]:
    """The rows of `vectors` [n, d] most like `query` [d], best first; all normalised.

    Rows that are zero or not finite, which no text has, come last.
    """
    if not vectors.size:
        return []
    with np.errstate(invalid="ignore", over="ignore"):
        likeness = np.nan_to_num(vectors @ query, nan=-2.0, posinf=-2.0, neginf=-2.0)
    likeness[~vectors.any(axis=1)] = -2.0
    count = len(likeness) if limit is None else min(limit, len(likeness))
    if count < len(likeness):
        best = np.sort(np.argpartition(-likeness, count)[:count])
    else:
        best = np.arange(count)
    order: list[int] = best[np.argsort(-likeness[best], kind="stable")].tolist()
    return order
