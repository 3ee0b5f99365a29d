"""Whether work is quick, asked so that a busy computer cannot make a good algorithm fail."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time
from typing import TypeVar

RUNS = 5
"""The most runs of one work: a computer that others use is seldom slow five times in a row."""
HOPELESS = 10
"""Times the bound after which no other run is tried. Hosts of virtual machines were seen to
stretch processor time eightfold; what takes longer than this is slow by itself."""

Result = TypeVar("Result")


def assert_quick(
    work: Callable[[], Result],
    seconds: float,
    about: object = "",
    *,
    before: Callable[[], object] | None = None,
) -> Result:
    """What `work()` returned when it took less than `seconds` of this process's processor time.

    One quick run is enough: whatever else a computer does can make work slow, but nothing makes
    it quick. So `work` runs until it was, and fails if it never is. It must do all of its work
    each time: what remembers its results, or changes what it works on, is put back by `before`,
    which runs unmeasured ahead of each run. What `work` raises is raised at once. `about` says in
    the failure which of several works it was.
    """
    __tracebackhide__ = True
    taken: list[float] = []
    while len(taken) < RUNS and max(taken, default=0) <= HOPELESS * seconds:
        if before is not None:
            before()
        result, took = _timed(work)
        if took < seconds:
            return result
        taken.append(took)
    times = ", ".join(f"{one:.3g}" for one in taken)
    which = f" ({about})" if about != "" else ""
    message = f"no run took less than {seconds:g} s of processor time{which}: {times} s"
    raise AssertionError(message)


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    """What `work` returned, and its seconds; as `timeit` does without garbage collection, which
    takes the longer the more the tests before have left behind.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        began = process_time()
        result = work()
        return result, process_time() - began
    finally:
        if collects:
            gc.enable()
