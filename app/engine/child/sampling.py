"""Chooses the next token from the logits: exact, and cheap at a vocabulary of 128,000.

The order is llama.cpp's: penalties, top-k, top-p, min-p, temperature, then one draw. The vocabulary
is not sorted, without changing the result: a bound is kept which a few more than k logits reach,
and only those are sorted. Whether it still is one is seen by their number; else a new one is taken
from the maxima of sets of logits: as some more than k sets reach it, so do k logits at least.

Between two tokens the model's weights have been through the caches, so a call costs what it must
fetch, more than what it does: few calls of numpy, and plain Python for the handful at the end.
Views are made once, because the logits lie in the same memory for every token.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable
from math import exp

import numpy as np
from numpy.typing import NDArray

from app.core.errors import OutsideError
from app.core.words import Sampling

Logits = NDArray[np.float32]
Ids = NDArray[np.intp]
Choose = Callable[[Logits | list[float], float], int]
Search = Callable[[], "Candidates"]
Find = Callable[[], Ids]

_ROWS = 256
"""Logits seen as a matrix of so many rows have few columns, and a maximum each at little cost."""
_PATIENCE = 15
"""Tokens after which a bound is tried again at the latest where none has lasted."""
_SOME = 64
"""So many candidates are never too many."""
_FEW = 512
"""Up to so many candidates a loop in Python is faster than numpy's calls."""


class Sampler:
    """Draws tokens for one answer. `history` is what the penalties look back on."""

    def __init__(self, sampling: Sampling, history: list[int]) -> None:
        self._how = sampling
        self._draws = random.Random(sampling.seed).random  # noqa: S311 - no secret
        self._choose = chooser(sampling)
        self._logits: Logits | None = None
        self._pick: Callable[[], int]
        self._window: deque[int] = deque(history[-sampling.penalty_window :])
        self._penalises = (
            sampling.penalty_window > 0
            and (sampling.repeat_penalty, sampling.presence_penalty, sampling.frequency_penalty)
            != (1.0, 0.0, 0.0)
        )  # fmt: skip

    def next(self, logits: Logits) -> int:
        """The next token's id. `logits`, of the vocabulary's length, may be written to."""
        token = self.propose(logits)
        if self._penalises:
            self.remember(token)
        return token

    def propose(self, logits: Logits) -> int:
        """As `next`, but the token is not said yet: the penalties hear of it by `remember`."""
        if self._penalises:
            self._penalise(logits)
        if logits is not self._logits:
            self._logits, self._pick = logits, self._picker(logits)
        return self._pick()

    def _picker(self, logits: Logits) -> Callable[[], int]:
        """What draws from `logits`, as they are when it is called."""
        how = self._how
        if how.temperature <= 0:
            return lambda: int(logits.argmax())
        if how.top_k <= _FEW and (find_top := finder(logits, how.top_k)):
            return picker(logits, how.top_k, find_top, self._choose, self._draws)
        narrow = search(logits, how)

        def pick() -> int:
            found = narrow()
            return found.id(self._choose(found.values, self._draws()))

        return pick

    def among(self, logits: Logits, ids: Ids) -> int:
        """A token of those with these ids, of which there is one; `propose` has been called.

        The same filters, as if no other token were there.
        """
        values = logits[ids]
        if self._how.temperature <= 0:
            return int(ids[values.argmax()])
        found = _sorted(values, self._how.top_k or values.size)
        return int(ids[found.id(self._choose(found.values, self._draws()))])

    def remember(self, token: int) -> None:
        """A token was said."""
        self._window.append(token)
        if len(self._window) > self._how.penalty_window:
            self._window.popleft()

    def _penalise(self, logits: Logits) -> None:
        """As llama.cpp: a repeated token's logit is divided (or multiplied, if negative)."""
        how = self._how
        if not self._window:
            return
        ids, counts = np.unique(np.fromiter(self._window, np.intp), return_counts=True)
        seen = logits[ids]
        seen = np.where(seen <= 0, seen * how.repeat_penalty, seen / how.repeat_penalty)
        logits[ids] = seen - counts * how.frequency_penalty - how.presence_penalty


def search(logits: Logits, how: Sampling) -> Search:
    """What narrows `logits` down, as they are when it is called, by the first filter in use."""
    if 0 < how.top_k < logits.size:
        return search_top_k(logits, how.top_k)
    if how.top_p < 1:
        return lambda: likely(logits, how.top_p)
    return lambda: _above(logits, how.min_p)


def chooser(how: Sampling) -> Choose:
    """Top-p, min-p, temperature and the draw in [0, 1), for what the first filter has left.

    Values are sorted, largest first; only where top-p is not in use and they are many they may be
    unsorted. Their place comes back. Raises OutsideError where there is none.
    """
    top_p = how.top_p if how.top_p < 1 else math.inf
    least, heat = least_score(how), 1 / how.temperature if how.temperature > 0 else 1.0

    def choose(values: Logits | list[float], draw: float) -> int:
        if not len(values) or values[0] != values[0]:
            raise OutsideError("engine_no_logits")
        if not isinstance(values, list):
            return _choose_of_many(values, how, draw)
        top, total = values[0], 0.0
        reached: list[float] = []
        for value in values:
            total += exp(value - top)
            reached.append(total)
        last = min(bisect_left(reached, top_p * total), len(values) - 1)
        while values[last] < top + least:
            last -= 1
        mass = 0.0
        masses: list[float] = []
        for value in values[: last + 1]:
            mass += exp((value - top) * heat)
            masses.append(mass)
        return min(bisect_right(masses, draw * mass), last)

    return choose


def _choose_of_many(values: Logits, how: Sampling, draw: float) -> int:
    """The same choice."""
    scores = values.astype(np.float64)
    scores -= scores.max()
    if how.top_p < 1:
        cumulated = np.exp(scores).cumsum()
        scores = scores[: int(cumulated.searchsorted(how.top_p * cumulated[-1])) + 1]
    if how.min_p > 0:
        scores[scores < least_score(how)] = -np.inf
    cumulated = np.exp(scores / how.temperature).cumsum()
    at = int(cumulated.searchsorted(draw * cumulated[-1], side="right"))
    return min(at, scores.size - 1)


def least_score(how: Sampling) -> float:
    """The distance from the largest logit that min-p allows; the largest itself always stays."""
    return min(math.log(how.min_p), 0.0) if how.min_p > 0 else -math.inf


class Candidates:
    """What is left of the vocabulary: `values`, its logits, a list where they are few.

    The id of a token is worked out for the chosen one alone, by `find`.
    """

    __slots__ = ("id", "values")

    def __init__(self, values: Logits | list[float], find: Callable[[int], int]) -> None:
        self.values = values
        self.id = find
        """The token whose logit is `values[number]`; of equal ones each has its own."""


def top_k(logits: Logits, k: int) -> Candidates:
    """The `k` largest logits, largest first; equal ones by the smaller id."""
    return search_top_k(logits, k)()


def search_top_k(logits: Logits, k: int) -> Search:
    """What finds the `k` largest of `logits`, as they are when it is called."""
    find = finder(logits, k)
    if find is None:
        return lambda: _sorted(logits, k)

    def narrow() -> Candidates:
        ids = find()
        return _these(logits, ids[_descending(logits[ids], k)])

    return narrow


def picker(
    logits: Logits, k: int, find: Find, choose: Choose, draws: Callable[[], float]
) -> Callable[[], int]:
    """What draws one of a few candidates, as `search_top_k` and `choose` would together.

    A few values are sorted faster as Python's own; of the ids only one is needed.
    """
    take = logits.take

    def pick() -> int:
        ids = find()
        found: list[float] = take(ids).tolist()
        largest = sorted(found, reverse=True)
        del largest[k:]
        number = choose(largest, draws())
        value = largest[number]
        place = found.index(value)
        while number and largest[number - 1] == value:
            place, number = found.index(value, place + 1), number - 1
        return int(ids[place])

    return pick


def finder(logits: Logits, k: int) -> Find | None:
    """What finds the ids, ascending, of the `k` largest of `logits` and of some more; None where
    all is as well sorted. NaN is never found. Its variables are cells, which are found the fastest.
    """
    rows = min(_ROWS, logits.size // (3 * k)) if k > 0 else 0
    if rows < 4:
        return None
    width, most = logits.size // rows, max(4 * k, _SOME)
    matrix, maxima = logits[: rows * width].reshape(rows, -1), np.empty(width, np.float32)
    # The maxima of `k` columns reach it, and of some more, so that it lasts for some tokens.
    bound_at = width - min(k + k // 4, width // 3)
    bound = maxima[bound_at : bound_at + 1].reshape(())  # numpy reads it faster than a number
    maximum, partition, reaches = np.fmax.reduce, maxima.partition, np.greater_equal
    reached = np.empty(logits.size, np.bool_)
    reached_at = reached.nonzero
    patience, waits = 0, 1

    def find() -> Ids:
        nonlocal patience, waits
        if waits:  # the one before did not last: nor would this, most likely
            waits -= 1
        else:
            reaches(logits, bound, reached)
            ids = reached_at()[0]
            if k <= ids.size <= most:
                patience = 0
                return ids
            waits = patience = min(2 * patience + 1, _PATIENCE)
        maximum(matrix, 0, out=maxima)
        partition(bound_at)
        reaches(logits, bound, reached)
        return reached_at()[0]

    return find


def likely(logits: Logits, top_p: float) -> Candidates:
    """Enough of the most likely tokens, largest first, to hold a share `top_p` of all."""
    total = float(np.exp(logits - logits.max()).sum(dtype=np.float64))
    k = 256
    while k < logits.size // 8:
        found = top_k(logits, k)
        scores = np.array(found.values, np.float64)
        if float(np.exp(scores - scores[0]).sum()) >= top_p * total:
            return found
        k *= 8
    return _sorted(logits, logits.size)


def _above(logits: Logits, min_p: float) -> Candidates:
    """The tokens min-p keeps; many are unsorted, as no other filter needs their order."""
    if min_p <= 0:
        return Candidates(logits, int)
    top, least = logits.max(), min(math.log(min_p), 0.0)
    ids = np.flatnonzero(logits >= top + np.float32(least - 1e-4))
    ids = ids[logits[ids].astype(np.float64) - float(top) >= least]
    if ids.size > _FEW:
        return _these(logits, ids)
    return _these(logits, ids[_descending(logits[ids], ids.size)])


def _sorted(logits: Logits, k: int) -> Candidates:
    return _these(logits, _descending(logits, k))


def _these(logits: Logits, ids: Ids) -> Candidates:
    values = logits[ids]
    few = values.size <= _FEW
    return Candidates(values.tolist() if few else values, lambda number: int(ids[number]))


def _descending(values: Logits, k: int) -> Ids:
    """Places of the `k` largest. Stable, so that equal logits stay in the order of their ids."""
    return (-values).argsort(kind="stable")[:k]
