"""The values that documents are made of, from the reader child to the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.core.words import Note

Label = Literal["", "page", "slide", "sheet", "chapter", "part"]
"""What a section is called in its file; empty for a file that is one piece."""
Scope = Literal["message", "chat"]
"""How long a document stays: for one question, or for all that follow in the chat."""


@dataclass(frozen=True, slots=True)
class Section:
    """A page, slide, sheet or chapter, as Markdown; `number` counts from 1, `title` may be ""."""

    label: Label
    number: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as its reader understood it.

    `kind` is the format (`pdf`, `docx`, `csv`, `text`, ...), `pages` the count of what its label
    says, 0 where it has none. `notes` say what the user should know: hidden text, scanned pages,
    what was cut.
    """

    kind: str
    sections: tuple[Section, ...]
    notes: tuple[Note, ...] = ()
    pages: int = 0

    @property
    def characters(self) -> int:
        """Of all its text."""
        return sum(len(section.text) for section in self.sections)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a document: its section, and the headings above it."""

    label: Label
    number: int
    title: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of one section; the passages of a document, in order, are its whole text."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A place that an answer rests on.

    `number` is what the answer calls the source, [1] and so on; `start` and `end` bound the words
    that count, in characters of the passage `passage` (its position in the document). `sentence`
    is where in the answer's text the sentence ends that rests on it. `by` says who named it: the
    model, or we, because the answer's words stand there.
    """

    number: int
    document: int
    name: str
    passage: int
    place: Place
    quote: str
    start: int
    end: int
    sentence: int
    by: Literal["model", "words"] = "words"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A document that comes from no file: pasted text or bytes, under the name it is given."""

    name: str
    data: bytes


Box = tuple[float, float, float, float]
"""Left, top, right, bottom of a rectangle, as parts (0 to 1) of the page's width and height."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A rendered page: `pixels` are 3 bytes each (red, green, blue), row by row from the top.

    `boxes` are the places of the words that were looked for.
    """

    width: int
    height: int
    pixels: bytes
    boxes: tuple[Box, ...] = ()
