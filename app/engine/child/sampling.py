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
from bisect import bisect_right
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

_ROWS = 48
"""Few, so that little is looked into for each column; many, so that there are few columns."""
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
        if how.top_k <= _FEW and (matrix := matrix_of(logits, how.top_k)):
            return picker(matrix, self._choose, self._draws)
        find = search(logits, how)

        def pick() -> int:
            found = find()
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
        top = values[0]
        weights = [exp(value - top) for value in values]
        lowest, enough = top + least, top_p * sum(weights)
        reached = mass = 0.0
        cumulated: list[float] = []
        for value, weight in zip(values, weights, strict=True):
            if value < lowest:
                break
            mass += exp((value - top) * heat)
            cumulated.append(mass)
            reached += weight
            if reached >= enough:
                break
        return min(bisect_right(cumulated, draw * mass), len(cumulated) - 1)

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
    matrix = matrix_of(logits, k)
    if matrix is None:
        return lambda: _sorted(logits, k)

    def find() -> Candidates:
        columns, places, values = matrix.look()
        order = _descending(values, k)

        def id_of(number: int) -> int:
            return matrix.id(columns, int(places[order[number]]))

        return Candidates(values[order] if k > _FEW else values[order].tolist(), id_of)

    return find


def picker(matrix: Matrix, choose: Choose, draws: Callable[[], float]) -> Callable[[], int]:
    """What draws one of a few candidates, as `search_top_k` and `choose` would together.

    A few values are sorted faster as Python's own; of the places only one is needed.
    """
    look, id_of, k = matrix.look, matrix.id, matrix.k

    def pick() -> int:
        columns, places, values = look()
        found: list[float] = values.tolist()
        largest = sorted(found, reverse=True)
        del largest[k:]
        number = choose(largest, draws())
        value = largest[number]
        place = found.index(value)
        while number and largest[number - 1] == value:
            place, number = found.index(value, place + 1), number - 1
        return id_of(columns, int(places[place]))

    return pick


def matrix_of(logits: Logits, k: int) -> Matrix | None:
    """For a search of the `k` largest; None where all is as well sorted."""
    rows = min(_ROWS, logits.size // (3 * k)) if k > 0 else 0
    return Matrix(logits, rows, k) if rows >= 4 else None


class Matrix:
    """Logits seen as a matrix of so many rows, with room for the maxima of its columns."""

    def __init__(self, logits: Logits, rows: int, k: int) -> None:
        self.k, self._rows, self._width = k, rows, logits.size // rows
        self.look = _looker(logits, rows, k)
        """The columns that were looked into, and in them the places and values of at least `k`."""

    def id(self, columns: Ids, place: int) -> int:
        """The token at a place of these columns; behind them are the ids that fill no row."""
        row, column = divmod(place, len(columns))
        if row < self._rows:
            return row * self._width + int(columns[column])
        return place + self._rows * (self._width - len(columns))


def _looker(logits: Logits, rows: int, k: int) -> Callable[[], tuple[Ids, Ids, Logits]]:
    """What looks for the `k` largest; its variables are cells, which are found the fastest."""
    width = logits.size // rows
    matrix, rest = logits[: rows * width].reshape(rows, -1), logits[rows * width :]
    take, most = matrix.take, 4 * k
    maximum, reaches = np.maximum.reduce, np.greater_equal
    maxima, reached = np.empty(width, np.float32), np.empty(width, np.bool_)
    reached_at = reached.nonzero
    size = min(16, width // (3 * k))
    sets = width // size
    in_sets = maxima[: sets * size].reshape(size, sets)
    # A little lower than need be, so that it lasts for some tokens.
    bound_at = sets - min(k + k // 4, sets // 3)
    bound = np.float32(np.inf)

    def new_bound() -> np.float32:
        """At least `k` logits, one in each of `k` sets of columns, reach this."""
        of_sets = in_sets.max(axis=0)
        of_sets.partition(bound_at)
        found: np.float32 = of_sets[bound_at]
        return found

    def look() -> tuple[Ids, Ids, Logits]:
        nonlocal bound
        maximum(matrix, 0, out=maxima)
        reaches(maxima, bound, reached)
        columns = reached_at()[0]
        # Those reach a bound which at least `k` logits reach, as each has one that does.
        if not k <= columns.size <= most:
            bound = new_bound()
            reaches(maxima, bound, reached)
            columns = reached_at()[0]
        within = take(columns, 1).ravel()
        if rest.size:
            within = np.concatenate((within, rest))
        places = (within >= bound).nonzero()[0]
        return columns, places, within[places]

    return look


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
