"""What every format reads from and writes to: the file's bytes, and the sheet that becomes text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.errors import Fact, UserError
from app.core.papers import Label, Reading, Section
from app.core.words import Note

MOST_CHARACTERS = 40_000_000
"""Of one document; what is beyond is cut with a note."""
_MOST_OF_CODE = 3
"""Notes of one code with other facts; so that a document cannot crowd out what it hides."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it came: its bytes, the name it has, the password the user gave."""

    untrusted: bytes
    name: str
    password: str = ""


def _silent(_done: int, _total: int) -> None:
    pass


@dataclass(slots=True)
class Sheet:
    """Collects the sections of a document within the limits; formats write to it in order.

    `progress` is told (done, total) sections; total 0 where nobody knows.
    """

    progress: Callable[[int, int], None] = _silent
    sections: list[Section] = field(default_factory=list)
    notes: dict[tuple[str, tuple[tuple[str, Fact], ...]], None] = field(default_factory=dict)
    pages: int = 0
    _characters: int = 0
    _cut: bool = False

    @property
    def full(self) -> bool:
        """Whether more would be cut: a format may stop."""
        return self._cut

    def add(self, text: str, label: Label = "", number: int = 0, title: str = "") -> None:
        """Add a section; the `document_cut` note says where it had to be shortened."""
        room = MOST_CHARACTERS - self._characters
        if len(text) > room:
            self._cut = True
            self.note("document_cut", characters=MOST_CHARACTERS)
            text = text[:room]
        if text or label:
            self.sections.append(Section(label, number, title[:300], text))
            self._characters += len(text)

    def note(self, code: str, **facts: Fact) -> None:
        """Tell the user something about the document, once."""
        if sum(one == code for one, _ in self.notes) < _MOST_OF_CODE:
            self.notes[code, tuple(sorted(facts.items()))] = None

    def reading(self, kind: str) -> Reading:
        """All of it. Raises UserError `document_empty` where there is no text and no note."""
        found = tuple(section for section in self.sections if section.text.strip())
        if not found and not self.notes:
            raise UserError("document_empty")
        notes = tuple(Note(code, facts) for code, facts in self.notes)
        return Reading(kind, found, notes, self.pages)


Format = Callable[[Source, Sheet], None]
"""Reads a source onto a sheet. Raises UserError (`document_…`) where it cannot."""
