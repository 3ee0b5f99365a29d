"""How fast memory is read here, and how many tokens a second that allows."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import psutil

from app.hardware.gpus import Gpu
from app.hardware.pci import read_text

if TYPE_CHECKING:
    import numpy as np

    Slices = list[np.ndarray[tuple[int], np.dtype[np.uint64]]]

MIB: Final = 2**20
LIMIT_SECONDS: Final = 0.5
EFFICIENCY_GPU: Final = 0.65
"""Of the maker's figure: llama.cpp reaches 50 to 80 % (https://github.com/AlexsJones/llmfit/pull/137
found 50 to 70 % over some 80 cards)."""
EFFICIENCY_HOST: Final = 0.85
"""Of what was measured here with plain reads; unpacking quantized weights costs the rest."""
_SMALLEST, _LARGEST = 64 * MIB, 256 * MIB
_USUAL_CACHE = 32 * MIB
_CACHES = Path("/sys/devices/system/cpu")


def measure_bandwidth(
    threads: int | None = None,
    *,
    limit: float = LIMIT_SECONDS,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Bytes a second that `threads` (default: the physical cores) read together from memory.

    Reading is what making tokens does with weights. The buffer is twice the last-level cache
    (64 to 256 MiB) and at most an eighth of the free memory; filling it may take half of the
    `limit` in seconds, and what was filled by then is read again and again: the median of at
    least one round. 0 where there is no memory for it. Call it in a thread, and remember it.
    """
    count = max(1, threads or psutil.cpu_count(logical=False) or 1)
    start = clock()
    with ThreadPoolExecutor(count, thread_name_prefix="bandwidth") as pool:
        try:
            slices = _fill(pool, count, lambda: clock() - start < limit / 2)
        except MemoryError:
            return 0.0
        size = sum(each.nbytes for each in slices)
        rates: list[float] = []
        while not rates or clock() - start < limit * 0.9:
            before = clock()
            list(pool.map(_read, slices))
            rates.append(size / max(clock() - before, 1e-9))
    return float(median(rates))


def _fill(pool: ThreadPoolExecutor, count: int, in_time: Callable[[], bool]) -> Slices:
    """One slice a thread, written by its thread: until then it has no memory behind it."""
    import numpy as np

    size = buffer_size(psutil.virtual_memory().available, last_level_cache())
    each = max(MIB, size // count // MIB * MIB)

    def fill(_: int) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
        numbers, done = np.empty(each // 8, np.uint64), 0
        while done < numbers.size and (done == 0 or in_time()):
            numbers[done : done + MIB // 8] = 1
            done += MIB // 8
        return numbers[:done]

    return list(pool.map(fill, range(count)))


def _read(numbers: np.ndarray[tuple[int], np.dtype[np.uint64]]) -> int:
    """One pass that touches every byte, without Python's lock and without writing."""
    return int(numbers.max())


def buffer_size(free: int, cache: int) -> int:
    """Bytes to read: more than the cache holds, and never much of what is free."""
    return max(MIB, min(max(_SMALLEST, min(2 * cache, _LARGEST)), free // 8))


def last_level_cache(root: Path = _CACHES) -> int:
    """Bytes of all last-level caches together; a usual figure where the system does not tell."""
    found: dict[tuple[int, str], int] = {}
    for folder in root.glob("cpu[0-9]*/cache/index[0-9]*"):
        level, size = read_text(folder / "level"), read_text(folder / "size")
        if level.isdigit() and size[:-1].isdigit() and size.endswith("K"):
            found[int(level), read_text(folder / "shared_cpu_list")] = int(size[:-1]) * 1024
    last = max((level for level, _ in found), default=0)
    return sum(size for (level, _), size in found.items() if level == last) or _USUAL_CACHE


def gpu_bandwidth(gpu: Gpu, host: float) -> float:
    """Bytes a second of a card's memory; of the main memory where it shares that; 0 unknown."""
    return gpu.bandwidth or (host if gpu.shared else 0.0)


def expected_rate(
    active_bytes_gpu: float,
    active_bytes_host: float,
    gpu_bandwidth: float,
    host_bandwidth: float,
    factor: float = 1.0,
) -> float:
    """Tokens a second while an answer is made; 0 where a bandwidth that is needed is unknown.

    Each token reads all active weights (of a mixture only the chosen experts) and the KV cache
    once: seconds a token = Σ bytes / (bandwidth × efficiency), the devices one after the other.
    Bandwidths are bytes a second, a card's by its maker, the host's as measured; `factor` is
    what `Correction` learnt here.
    """
    seconds = 0.0
    for size, bandwidth, efficiency in (
        (active_bytes_gpu, gpu_bandwidth, EFFICIENCY_GPU),
        (active_bytes_host, host_bandwidth, EFFICIENCY_HOST),
    ):
        if size > 0 and bandwidth <= 0:
            return 0.0
        seconds += size / (bandwidth * efficiency) if size > 0 else 0.0
    return factor / seconds if seconds else 0.0


@dataclass(frozen=True, slots=True)
class Correction:
    """How this computer's real rates compare with the expected ones. Keep it between starts."""

    factor: float = 1.0
    answers: int = 0

    def correct(self, expected: float, measured: float) -> Correction:
        """Learn from one answer; both in tokens a second, `expected` without any factor.

        A running mean of the ratio in logarithms (twice and half as fast weigh the same): each of
        the first eight answers counts alike, later ones an eighth. Ratios beyond 1:10 are taken
        as 1:10, since then something else was slow.
        """
        if expected <= 0 or measured <= 0:
            return self
        ratio = min(10.0, max(0.1, measured / expected))
        weight = 1 / min(self.answers + 1, 8)
        return Correction(self.factor * (ratio / self.factor) ** weight, self.answers + 1)


def correct(expected: float, measured: float, before: Correction | None = None) -> Correction:
    """`Correction.correct` for a computer of which nothing may be known yet."""
    return (before or Correction()).correct(expected, measured)
