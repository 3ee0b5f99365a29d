"""Footnotes, endnotes and comments of a Word document: numbered as they are met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.documents.child.ooxml import NAMESPACES, Package, tag

KINDS = ("footnote", "endnote", "comment")
_ID, _TYPE, _AUTHOR = tag("w:id"), tag("w:type"), tag("w:author")
_Key = tuple[str, str]


class Note(NamedTuple):
    """A note: the mark in the text, the part and the element it stands in, who wrote it."""

    mark: str
    part: str
    element: Element
    author: str


@dataclass(slots=True)
class Notes:
    """The notes of a document; those marked in the text are handed out once, near their mark."""

    _found: dict[_Key, tuple[str, Element]]
    _marks: dict[_Key, str] = field(default_factory=dict)
    _waiting: list[_Key] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    def mark(self, kind: str, note: str) -> str:
        """What stands in the text for a note; "" where there is no such note."""
        key = (kind, note)
        if key in self._found and key not in self._marks:
            alike = "comment-" if kind == "comment" else ""
            self._counts[alike] += 1
            self._marks[key] = f"[^{alike}{self._counts[alike]}]"
            self._waiting.append(key)
        return self._marks.get(key, "")

    def waiting(self) -> Iterator[Note]:
        """The notes whose marks were met since."""
        waiting, self._waiting = self._waiting, []
        for key in waiting:
            part, element = self._found[key]
            yield Note(self._marks[key], part, element, element.get(_AUTHOR, "").strip())

    def rest(self) -> Iterator[Note]:
        """Those that no mark was met for."""
        for kind, note in list(self._found):
            if (kind, note) not in self._marks:
                self.mark(kind, note)
        yield from self.waiting()


def notes_of(package: Package, part: str) -> Notes:
    """All notes that a document's main part has; rules between text and notes are none."""
    found: dict[_Key, tuple[str, Element]] = {}
    for kind in KINDS:
        for name in package.related(part, f"{kind}s"):
            root = package.optional(name)
            for element in root.findall(f"w:{kind}", NAMESPACES) if root is not None else ():
                if element.get(_TYPE, "normal") == "normal":
                    found[kind, element.get(_ID, "")] = (name, element)
    return Notes(found)
