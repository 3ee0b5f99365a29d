"""Chooses the next token from the logits: exact, and cheap at a vocabulary of 128,000.

The order is llama.cpp's: penalties, top-k, top-p, min-p, temperature, then one draw. A search of
the whole vocabulary is avoided without changing the result: the columns of the logits seen as a
matrix have maxima, and the k-th largest of those is a lower bound of the k-th largest logit.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from app.core.words import Sampling

Logits = NDArray[np.float32]
Ids = NDArray[np.intp]

_ROWS = 64


class Sampler:
    """Draws tokens for one answer. `history` is what the penalties look back on."""

    def __init__(self, sampling: Sampling, history: list[int]) -> None:
        self._how = sampling
        self._random = np.random.Generator(np.random.PCG64(sampling.seed))
        self._window: deque[int] = deque(history[-sampling.penalty_window :])
        self._penalises = (
            sampling.penalty_window > 0
            and (sampling.repeat_penalty, sampling.presence_penalty, sampling.frequency_penalty)
            != (1.0, 0.0, 0.0)
        )  # fmt: skip

    def next(self, logits: Logits) -> int:
        """The next token's id. `logits`, of the vocabulary's length, may be written to."""
        if self._penalises:
            self._penalise(logits)
        greedy = self._how.temperature <= 0
        token = int(logits.argmax()) if greedy else self._draw(logits)
        if self._penalises:
            self._remember(token)
        return token

    def _draw(self, logits: Logits) -> int:
        how = self._how
        if 0 < how.top_k < logits.size:
            ids, values = top_k(logits, how.top_k)
        elif how.top_p < 1:
            ids, values = likely(logits, how.top_p)
        else:
            ids, values = _above(logits, how.min_p)
        scores = values.astype(np.float64)
        scores -= scores.max()
        if how.top_p < 1:
            scores = scores[: _nucleus(scores, how.top_p)]
        if how.min_p > 0:
            kept = scores >= np.log(how.min_p)
            ids, scores = ids[: scores.size][kept], scores[kept]
        cumulated = np.exp(scores / how.temperature).cumsum()
        at = int(cumulated.searchsorted(self._random.random() * cumulated[-1], side="right"))
        return int(ids[min(at, scores.size - 1)])

    def _penalise(self, logits: Logits) -> None:
        """As llama.cpp: a repeated token's logit is divided (or multiplied, if negative)."""
        how = self._how
        if not self._window:
            return
        ids, counts = np.unique(np.fromiter(self._window, np.intp), return_counts=True)
        seen = logits[ids]
        seen = np.where(seen <= 0, seen * how.repeat_penalty, seen / how.repeat_penalty)
        logits[ids] = seen - counts * how.frequency_penalty - how.presence_penalty

    def _remember(self, token: int) -> None:
        self._window.append(token)
        if len(self._window) > self._how.penalty_window:
            self._window.popleft()


def top_k(logits: Logits, k: int) -> tuple[Ids, Logits]:
    """Ids and values of the `k` largest logits, largest first; equal ones by the smaller id."""
    size = logits.size
    columns = size // _ROWS
    if columns <= 2 * k:
        return _sorted(np.arange(size), logits, k)
    body = logits[: columns * _ROWS].reshape(_ROWS, columns)
    maxima = body.max(axis=0)
    # At least k logits, one in each of k columns, reach this: it bounds the k-th largest.
    bound = np.partition(maxima, columns - k)[columns - k]
    hopeful = np.flatnonzero(maxima >= bound)
    near = body[:, hopeful]
    rows, at = np.nonzero(near >= bound)
    ids = rows * columns + hopeful[at]
    values = near[rows, at]
    if size > columns * _ROWS:
        rest = logits[columns * _ROWS :]
        more = np.flatnonzero(rest >= bound)
        ids = np.concatenate((ids, more + columns * _ROWS))
        values = np.concatenate((values, rest[more]))
    return _sorted(ids, values, k)


def likely(logits: Logits, top_p: float) -> tuple[Ids, Logits]:
    """Enough of the most likely tokens, largest first, to hold a share `top_p` of all."""
    total = float(np.exp(logits - logits.max()).sum(dtype=np.float64))
    k = 256
    while k < logits.size // 8:
        ids, values = top_k(logits, k)
        if float(np.exp(values.astype(np.float64) - float(values[0])).sum()) >= top_p * total:
            return ids, values
        k *= 8
    return _sorted(np.arange(logits.size), logits, logits.size)


def _above(logits: Logits, min_p: float) -> tuple[Ids, Logits]:
    """The tokens min-p keeps, unsorted: no other filter needs their order."""
    if min_p <= 0:
        return np.arange(logits.size), logits
    ids = np.flatnonzero(logits >= logits.max() + np.float32(np.log(min_p)) - np.float32(1e-4))
    return ids, logits[ids]


def _nucleus(values: NDArray[np.float64], top_p: float) -> int:
    """How many of the sorted `values` (largest first, the first 0) make up the share `top_p`."""
    if top_p >= 1:
        return int(values.size)
    cumulated = np.exp(values).cumsum()
    return int(cumulated.searchsorted(top_p * cumulated[-1], side="left")) + 1


def _sorted(ids: Ids, values: Logits, k: int) -> tuple[Ids, Logits]:
    # Ids come in no order, so that equal logits need a second key.
    order = np.lexsort((ids, -values))[:k]
    return ids[order], values[order]
