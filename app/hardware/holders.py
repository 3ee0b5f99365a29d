"""Which programs hold video memory: their names, and whether they are our own children."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final

import psutil

from app.hardware.gpus import Holder

MOST: Final = 24
_LONGEST_NAME: Final = 60
_Known = tuple[str, bool]


class Holders:
    """Remembers the names of running programs: looking them up is what costs."""

    def __init__(self, look_up: Callable[[int], _Known] | None = None) -> None:
        self._look_up = look_up or name_and_kin
        self._known: dict[int, _Known] = {}

    def of(self, processes: Iterable[tuple[int, int]]) -> tuple[Holder, ...]:
        """The largest holders of `(pid, bytes)`; one that computes and draws comes twice."""
        sizes: dict[int, int] = {}
        for pid, size in processes:
            sizes[pid] = max(size, sizes.get(pid, 0))
        largest = sorted(sizes.items(), key=lambda each: (-each[1], each[0]))[:MOST]
        self._known = {pid: self._known.get(pid) or self._look_up(pid) for pid, _ in largest}
        return tuple(
            Holder(pid, self._known[pid][0], size, self._known[pid][1]) for pid, size in largest
        )


def name_and_kin(pid: int) -> _Known:
    """A program's name, and whether it is this one or below it; empty where the system hides it."""
    try:
        process = psutil.Process(pid)
        with process.oneshot():
            untrusted = process.name()
            own = pid == os.getpid() or any(each.pid == os.getpid() for each in process.parents())
    except (psutil.Error, OSError, ValueError):
        return "", False
    return tidy(untrusted), own


def tidy(untrusted: str) -> str:
    """One line without controls or direction marks: programs choose their own names."""
    shown = (each for each in untrusted if unicodedata.category(each)[0] != "C")
    return " ".join("".join(shown).split())[:_LONGEST_NAME]
