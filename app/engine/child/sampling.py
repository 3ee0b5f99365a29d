"""Chooses the next token from the logits: exact, and cheap at a vocabulary of 128,000.

The order is llama.cpp's: penalties, top-k, top-p, min-p, temperature, then one draw. A search of
the whole vocabulary is avoided without changing the result: the columns of the logits seen as a
matrix have maxima, the k-th largest of those is a lower bound of the k-th largest logit, and
only the columns whose maximum reaches the bound need to be looked into.

Between two tokens the model's weights have been through the caches, so a call costs what it must
fetch: one call of numpy over the vocabulary, few over what is left, and plain Python for the
handful at the end. Views are made once, because the logits lie in the same memory for every token,
and a bound is kept: for the next token it is usually still one, which counting shows.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from app.core.errors import OutsideError
from app.core.words import Sampling

Logits = NDArray[np.float32]
Ids = NDArray[np.intp]

_ROWS = 32
"""Few, so that little is looked into for each column; many, so that there are few columns."""
_FEW = 512
"""Up to so many candidates a loop in Python is faster than numpy's calls."""


class Sampler:
    """Draws tokens for one answer. `history` is what the penalties look back on."""

    def __init__(self, sampling: Sampling, history: list[int]) -> None:
        self._how = sampling
        self._random = random.Random(sampling.seed)  # noqa: S311 - no secret
        self._logits: Logits | None = None
        self._search: Search
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
        if logits is not self._logits:
            self._logits, self._search = logits, search(logits, self._how)
        how, found = self._how, self._search()
        values = found.values
        if not values.size or math.isnan(values[0]):
            raise OutsideError("engine_no_logits")
        choose = choose_of_few if values.size <= _FEW else choose_of_many
        return found.id(choose(values, how, self._random.random()))

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


def search(logits: Logits, how: Sampling) -> Search:
    """What narrows `logits` down, as they are when it is called, by the first filter in use."""
    if 0 < how.top_k < logits.size:
        return search_top_k(logits, how.top_k)
    if how.top_p < 1:
        return lambda: likely(logits, how.top_p)
    return lambda: _above(logits, how.min_p)


def choose_of_few(values: Logits, how: Sampling, draw: float) -> int:
    """The place of the chosen logit by top-p, min-p and temperature; `draw` is in [0, 1).

    `values` are sorted, largest first; only where top-p is not in use they may be unsorted, and
    then min-p has been applied to them.
    """
    found: list[float] = values.tolist()
    top, exp, temperature = max(found), math.exp, how.temperature
    scores = [value - top for value in found]
    if how.top_p < 1:
        cumulated = list(accumulate(map(exp, scores)))
        del scores[bisect_left(cumulated, how.top_p * cumulated[-1]) + 1 :]
    if how.min_p > 0 and scores[-1] < (least := least_score(how)):
        scores = [score for score in scores if score >= least]
    cumulated = list(accumulate([exp(score / temperature) for score in scores]))
    return min(bisect_right(cumulated, draw * cumulated[-1]), len(scores) - 1)


def least_score(how: Sampling) -> float:
    """The distance from the largest logit that min-p allows; the largest itself always stays."""
    return min(math.log(how.min_p), 0.0)


def choose_of_many(values: Logits, how: Sampling, draw: float) -> int:
    """The same choice as `choose_of_few`."""
    scores = values.astype(np.float64)
    scores -= scores.max()
    if how.top_p < 1:
        cumulated = np.exp(scores).cumsum()
        scores = scores[: int(cumulated.searchsorted(how.top_p * cumulated[-1])) + 1]
    if how.min_p > 0:
        scores = scores[scores >= least_score(how)]
    cumulated = np.exp(scores / how.temperature).cumsum()
    at = int(cumulated.searchsorted(draw * cumulated[-1], side="right"))
    return min(at, scores.size - 1)


class Candidates:
    """What is left of the vocabulary; the id of a token is worked out for the chosen one alone.

    `values` are its logits, `places` where each lies in a matrix of the `columns` of the
    vocabulary that were looked into, each `width` ids below the one before.
    """

    __slots__ = ("_columns", "_places", "_rows", "_width", "values")

    def __init__(
        self, values: Logits, places: Ids, columns: Ids, rows: int = 1, width: int = 0
    ) -> None:
        self.values = values
        self._places, self._columns, self._rows, self._width = places, columns, rows, width

    def id(self, number: int) -> int:
        """The token whose logit is `values[number]`."""
        place = int(self._places[number])
        row, column = divmod(place, self._columns.size)
        if row < self._rows:
            return row * self._width + int(self._columns[column])
        # Behind the matrix: of the last few ids, which do not fill a row.
        return place + self._rows * (self._width - self._columns.size)


Search = Callable[[], Candidates]


def top_k(logits: Logits, k: int) -> Candidates:
    """The `k` largest logits, largest first; equal ones by the smaller id."""
    return search_top_k(logits, k)()


def search_top_k(logits: Logits, k: int) -> Search:
    """What finds the `k` largest of `logits`, as they are when it is called."""
    rows = min(_ROWS, logits.size // (3 * k))
    if rows < 4:
        return lambda: _sorted(logits, k)
    return _Matrix(logits, rows, k).top


class _Matrix:
    """Logits seen as a matrix of so many rows, with room for the maxima of its columns."""

    def __init__(self, logits: Logits, rows: int, k: int) -> None:
        self._k, self._rows, self._width = k, rows, logits.size // rows
        whole = rows * self._width
        self._matrix, self._rest = logits[:whole].reshape(rows, -1), logits[whole:]
        self._maxima = np.empty(self._width, np.float32)
        size = min(16, self._width // (3 * k))
        sets = self._width // size
        self._in_sets = self._maxima[: sets * size].reshape(size, sets)
        # A little lower than need be, so that it lasts for some tokens.
        self._bound_at = sets - min(k + k // 4, sets // 3)
        self._bound = np.float32(np.inf)

    def top(self) -> Candidates:
        """The `k` largest, largest first."""
        columns = self._columns()
        within = self._matrix.take(columns, axis=1).ravel()
        if self._rest.size:
            within = np.concatenate((within, self._rest))
        places = (within >= self._bound).nonzero()[0]
        values = within[places]
        order = _descending(values, self._k)
        return Candidates(values[order], places[order], columns, self._rows, self._width)

    def _columns(self) -> Ids:
        """Those that reach a bound which at least `k` logits reach, as each has one that does."""
        maxima = np.maximum.reduce(self._matrix, axis=0, out=self._maxima)
        columns = (maxima >= self._bound).nonzero()[0]
        if not self._k <= columns.size <= 4 * self._k:
            self._bound = self._new_bound()
            columns = (maxima >= self._bound).nonzero()[0]
        return columns

    def _new_bound(self) -> np.float32:
        """At least `k` logits, one in each of `k` sets of columns, reach this."""
        of_sets = self._in_sets.max(axis=0)
        of_sets.partition(self._bound_at)
        bound: np.float32 = of_sets[self._bound_at]
        return bound


def likely(logits: Logits, top_p: float) -> Candidates:
    """Enough of the most likely tokens, largest first, to hold a share `top_p` of all."""
    total = float(np.exp(logits - logits.max()).sum(dtype=np.float64))
    k = 256
    while k < logits.size // 8:
        found = top_k(logits, k)
        scores = found.values.astype(np.float64)
        if float(np.exp(scores - scores[0]).sum()) >= top_p * total:
            return found
        k *= 8
    return _sorted(logits, logits.size)


def _above(logits: Logits, min_p: float) -> Candidates:
    """The tokens min-p keeps, unsorted: no other filter needs their order."""
    if min_p <= 0:
        ids = np.arange(logits.size)
        return Candidates(logits, ids, ids)
    top, least = logits.max(), min(math.log(min_p), 0.0)
    ids = np.flatnonzero(logits >= top + np.float32(least - 1e-4))
    ids = ids[logits[ids].astype(np.float64) - float(top) >= least]
    return Candidates(logits[ids], np.arange(ids.size), ids)


def _sorted(logits: Logits, k: int) -> Candidates:
    order = _descending(logits, k)
    return Candidates(logits[order], order, np.arange(logits.size))


def _descending(values: Logits, k: int) -> Ids:
    """Places of the `k` largest. Stable, so that equal logits stay in the order of their ids."""
    return (-values).argsort(kind="stable")[:k]
