"""Where words stand in a conversation; read a few messages at a time, so that nothing waits."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import NamedTuple


class Place(NamedTuple):
    """The `number`th time the words stand in the text of a message."""

    message: int
    number: int


@dataclass(slots=True)
class Search:
    """Upper and lower case are alike. `places` grows while `go_on` is called."""

    words: str
    count: int
    text_of: Callable[[int], str]
    places: list[Place] = field(default_factory=list)
    _next: int = 0

    @property
    def is_done(self) -> bool:
        """Whether every message was read."""
        return self._next >= self.count

    def go_on(self, seconds: float) -> None:
        """Read messages for so long; at least one."""
        until = perf_counter() + seconds
        pattern = re.compile(re.escape(self.words), re.IGNORECASE)
        while self._next < self.count:
            index = self._next
            found = sum(1 for _ in pattern.finditer(self.text_of(index)))
            self.places += [Place(index, number) for number in range(found)]
            self._next += 1
            if perf_counter() > until:
                return
