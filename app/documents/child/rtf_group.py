"""What a group of an RTF file inherits from the one around it, and how its letters look."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.child.rtf_tables import Tables

_PAINTS = frozenset({"highlight", "cb", "chcbpat", "clcbpat", "cbpat"})
_TINY = 4
"""Half points: letters that nobody can read."""


@dataclass(slots=True)
class Group:
    """What a group of braces inherits, and what it is for: `text`, `skip`, a table, a marker."""

    target: str = "text"
    codec: str = "cp1252"
    fallback: int = 1
    vanish: bool = False
    deleted: bool = False
    white: bool = False
    painted: bool = False
    tiny: bool = False
    flow: str = ""
    """What ends with this group: `note`, `comment`, `header`, `footer`, `box`, `field`."""

    def inner(self) -> Group:
        """A group within this one."""
        return Group(
            *(self.target, self.codec, self.fallback, self.vanish, self.deleted),
            *(self.white, self.painted, self.tiny),
        )

    @property
    def is_hidden(self) -> bool:
        """Whether a reader of the page cannot see its text."""
        return self.vanish or self.tiny or (self.white and not self.painted)

    def dress(self, word: str, value: int, tables: Tables) -> bool:
        """Take a control word that says how letters look; whether it was one."""
        if word == "f":
            self.codec = tables.fonts.get(value, tables.codec)
        elif word == "v":
            self.vanish = bool(value)
        elif word == "deleted":
            self.deleted = bool(value)
        elif word == "cf":
            self.white = value in tables.white
        elif word == "fs":
            self.tiny = value <= _TINY
        elif word in _PAINTS:
            self.painted = bool(value)
        elif word == "plain":
            self.vanish = self.white = self.painted = self.tiny = self.deleted = False
            self.codec = tables.codec
        else:
            return False
        return True
