"""Which bytes of a file are here, and who fetches which of the rest. Arithmetic and one lock."""

from __future__ import annotations

import threading
from collections.abc import Iterable

Span = tuple[int, int]
"""From a byte up to, not including, another."""


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same bytes in order, touching spans joined, empty ones dropped."""
    found: list[Span] = []
    for start, stop in sorted(spans):
        if start >= stop:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((start, stop))
    return tuple(found)


def gaps(spans: Iterable[Span], size: int) -> tuple[Span, ...]:
    """What of `size` bytes the spans leave out."""
    ends = [0, *(edge for span in merged(spans) for edge in span), size]
    pairs = zip(ends[::2], ends[1::2], strict=True)
    return tuple((start, stop) for start, stop in pairs if start < stop)


class Claim:
    """A piece that one connection fetches; `position` is the first byte not yet written."""

    __slots__ = ("position", "start", "stop")

    def __init__(self, start: int, stop: int) -> None:
        self.start, self.position, self.stop = start, start, stop


class Claims:
    """The pieces of one file. Thread-safe; only its holder moves a claim's `position`.

    Pieces are handed out from the front, so that the hash can follow closely, and become smaller
    towards the end, so that the connections end together.
    """

    def __init__(self, size: int, done: Iterable[Span], *, least: int, most: int) -> None:
        self._size, self._least, self._most = size, least, most
        self._done = merged(done)
        self._held: set[Claim] = set()
        self._lock = threading.Lock()

    def take(self, sharers: int) -> Claim | None:
        """The next piece for one of so many connections; None when all is taken."""
        with self._lock:
            free = self._free()
            if not free:
                return None
            start, stop = free[0]
            claim = Claim(start, min(stop, start + self._piece(free, sharers)))
            self._held.add(claim)
            return claim

    def extend(self, claim: Claim, sharers: int) -> bool:
        """Let the claim go on behind its stop; False where that is taken or the file's end."""
        with self._lock:
            free = self._free()
            for start, stop in free:
                if start == claim.stop:
                    claim.stop = min(stop, start + self._piece(free, sharers))
                    return True
            return False

    def release(self, claim: Claim) -> None:
        """Keep what was written, and let others have the rest."""
        with self._lock:
            self._held.discard(claim)
            self._done = merged((*self._done, (claim.start, claim.position)))

    def gap_end(self, claim: Claim) -> int:
        """Where the free bytes behind the claim end: so far it may be extended."""
        with self._lock:
            return next((stop for start, stop in self._free() if start == claim.stop), claim.stop)

    def written(self) -> tuple[Span, ...]:
        """The bytes that are written, those of the running claims too."""
        with self._lock:
            held = [(claim.start, claim.position) for claim in self._held]
            return merged((*self._done, *held))

    def frontier(self) -> int:
        """So many bytes from the file's beginning are written without a gap."""
        first = next(iter(self.written()), (0, 0))
        return first[1] if first[0] == 0 else 0

    def count(self) -> int:
        """How many bytes are written."""
        return sum(stop - start for start, stop in self.written())

    def is_free(self) -> bool:
        """Is there a piece nobody has taken?"""
        with self._lock:
            return bool(self._free())

    def _free(self) -> tuple[Span, ...]:
        held = [(claim.start, claim.stop) for claim in self._held]
        return gaps((*self._done, *held), self._size)

    def _piece(self, free: tuple[Span, ...], sharers: int) -> int:
        left = sum(stop - start for start, stop in free)
        return max(self._least, min(self._most, left // (2 * sharers)))
