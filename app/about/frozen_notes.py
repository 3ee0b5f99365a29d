"""What whoever built the frozen program wrote down: the day, and the system's libraries in it."""

from __future__ import annotations

from dataclasses import dataclass

from app.about.parts import TEXTS, Part, ours
from app.core.untrusted_json import decode

FILE = TEXTS / "frozen.json"
"""Written by `installers.about_data`; not there where Alcove runs from its source."""


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """Libraries of the system it was built on, by the package they came from.

    `texts` are names in `resources/licences`, without `.txt`.
    """

    name: str
    version: str = ""
    licence: str = ""
    home: str = ""
    texts: tuple[str, ...] = ()

    def part(self) -> Part:
        """As one of the parts."""
        return Part(self.name, self.version, self.licence, self.home, ours(*self.texts))


@dataclass(frozen=True, slots=True)
class FrozenNotes:
    """`released` is an ISO date."""

    released: str = ""
    libraries: tuple[SystemLibrary, ...] = ()


def frozen_notes() -> FrozenNotes:
    """What was written down; nothing where there is no file, or it cannot be read."""
    try:
        return decode(FILE.read_bytes(), FrozenNotes)
    except (OSError, ValueError, RecursionError):
        return FrozenNotes()
