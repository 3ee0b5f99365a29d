"""Finds commands by a few letters of their words. Pure: no widget, no Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do or go to; `group` says what kind of thing it is."""

    name: str
    act: Callable[[], object]
    keys: str = ""
    group: str = ""


def best(commands: Iterable[Command], typed: str, limit: int = 60) -> list[Command]:
    """The commands that fit what is typed, the closest first; all in their order for nothing.

    Every typed word has to begin a word of the name or the group, or else the letters of the
    whole text have to occur in the name one after the other.
    """
    wanted = folded(typed).split()
    ranked = ((_rank(command, wanted), command) for command in commands)
    fitting = [(rank, command) for rank, command in ranked if rank is not None]
    fitting.sort(key=lambda one: one[0])
    return [command for _, command in fitting[:limit]]


def folded(text: str) -> str:
    """Lower case without diacritics."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def _rank(command: Command, wanted: list[str]) -> int | None:
    """0 is closest; None does not fit."""
    name = folded(command.name)
    if not wanted or name.startswith(" ".join(wanted)):
        return 0
    words = [*name.split(), *folded(command.group).split()]
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 1
    text = " ".join(wanted)
    if text in name:
        return 2
    return 3 if _in_order("".join(wanted), name) else None


def _in_order(letters: str, name: str) -> bool:
    at = iter(name)
    return len(letters) > 1 and all(letter in at for letter in letters)
